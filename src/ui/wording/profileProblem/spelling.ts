import { withHiddenShown } from '../../../rules/hiddenCharacters';

export function quoted(text: string): string {
  return `"${text}"`;
}

/** One character of the file, in quotes of the other kind where it is a quote itself. */
export function inQuotes(character: string): string {
  return character === '"' ? `'"'` : `"${withHiddenShown(character)}"`;
}

/** 2000000 as 2,000,000, the same in both languages. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A key as it stands in the file, whatever it is. */
export function briefKey(key: string): string {
  return brief(withHiddenShown(key.slice(0, 100)));
}

/** A value as it stands in the file, cut where it would fill the page. */
export function brief(value: string): string {
  const characters = [...value];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : value;
}

export function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}
