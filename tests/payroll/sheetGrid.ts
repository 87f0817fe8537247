/** The cells of a sheet as a test writes them down, before they are packed into a file. */
import type { Sheet, SheetCell } from '../../src/payroll/xlsx/sheetCell';

/** `''` empty; a text as it is, with its style where it has one of its own; a number with its style; `=formula → number`. */
export function cellText(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell.kind === 'text') return cell.style === 'text' ? cell.text : `${cell.text} [${cell.style}]`;
  const number = `${cell.number} [${cell.style}]`;
  return cell.formula === undefined ? number : `=${cell.formula} → ${number}`;
}

export function gridOf({ rows }: Sheet): string[][] {
  return Array.from(rows, (cells) => Array.from(cells, cellText));
}
