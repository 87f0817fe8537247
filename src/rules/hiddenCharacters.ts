/**
 * Characters that are not seen but act on what is: control characters, line separators, marks that reverse the text around
 * them, and halves of characters. None has a place in a name, and in a terminal some of them give commands.
 */
const hidden = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u;
const everyHidden = new RegExp(hidden, 'gu');

/** The first of them as Unicode names it, `U+202E`; null where there is none. */
export function hiddenCharacterIn(text: string): string | null {
  const found = hidden.exec(text);
  return found === null ? null : `U+${codeOf(found[0])}`;
}

/** The text with each of them spelled out, `\u202e`. */
export function withHiddenShown(text: string): string {
  return text.replace(everyHidden, (character) => `\\u${codeOf(character).toLowerCase()}`);
}

function codeOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
