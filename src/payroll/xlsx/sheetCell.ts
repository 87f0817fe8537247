/**
 * One cell of a sheet to be written; null is empty. Numbers are decimal text, so that no amount passes through a float.
 * A formula carries its value, for readers that do not recalculate.
 */
export type SheetCell =
  | null
  | { kind: 'text'; text: string; style: TextStyle }
  | { kind: 'number'; number: string; style: NumberStyle; formula?: string };

export type TextStyle = 'text' | 'wrapped' | 'header' | 'heading';
/** `amount` 1,234.50; `rate` 8.00% with up to four decimals; `count` 1,234; `plain` as it is. */
export type NumberStyle = 'amount' | 'boldAmount' | 'rate' | 'count' | 'plain';

export type SheetColumn = { width: number };

export type Sheet = {
  /** At most 31 characters, none of []/\:*? */
  name: string;
  columns: readonly SheetColumn[];
  frozen: { rows: number; columns: number };
  /** Whether the first row gets filter buttons. */
  hasFilter: boolean;
  /** About how many rows there will be, for the progress. */
  expectedRows: number;
  /** The header too; at most `mostRows`. */
  rows: Iterable<readonly SheetCell[]>;
};

/** What a sheet of an xlsx holds. */
export const mostRows = 1_048_576;

export function textCell(text: string, style: TextStyle = 'text'): SheetCell {
  return text === '' ? null : { kind: 'text', text, style };
}

export function numberCell(number: string, style: NumberStyle): SheetCell {
  return { kind: 'number', number, style };
}

export function formulaCell(formula: string, number: string, style: NumberStyle): SheetCell {
  return { kind: 'number', number, style, formula };
}

/** A, B … Z, AA …; `index` counts from 0. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** Columns as wide as this text needs: Chinese characters and their punctuation count double. */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}
