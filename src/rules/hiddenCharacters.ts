/**
 * Characters that are not seen but act on what is, or make two names of one: control characters, line separators, marks that
 * reverse the text around them, halves of characters, and whatever a screen draws as nothing (`DI`: soft hyphens, joiners,
 * fillers, variation selectors, tags) or as a blank that is no space. None has a place in Chinese or English, and in a
 * terminal some of them give commands.
 */
const hidden = /[\p{Cc}\p{Cs}\p{DI}\u2028-\u202e\u2066-\u2069\u2800\ufff9-\ufffb]/u;
const everyHidden = new RegExp(hidden, 'gu');

/** The first of them as Unicode names it, `U+202E`; null where there is none. */
export function hiddenCharacterIn(text: string): string | null {
  const found = hidden.exec(text)?.[0].codePointAt(0);
  return found === undefined ? null : `U+${inHexadecimal(found).toUpperCase()}`;
}

/** The text with each of them spelled out as JSON does, `\u202e`. */
export function withHiddenShown(text: string): string {
  return text.replace(everyHidden, (character) =>
    // By halves: JSON has no other spelling of what lies beyond U+FFFF.
    character
      .split('')
      .map((half) => `\\u${inHexadecimal(half.charCodeAt(0))}`)
      .join(''),
  );
}

function inHexadecimal(code: number): string {
  return code.toString(16).padStart(4, '0');
}
