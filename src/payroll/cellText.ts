import { Decimal } from '../calc/decimal';
import type { Cell } from './cell';

/**
 * The decimal that a spreadsheet shows for a number: fifteen significant digits, so that 10000.010000000002, left by a
 * sum of binary fractions, is 10000.01. Without an exponent.
 */
export function decimalText(number: number): string {
  const text = String(Number(number.toPrecision(15)));
  return text.includes('e') ? new Decimal(text).toFixed() : text;
}

/** What a cell says, trimmed. Text that begins with `=` or `@` stays as it is: it is a text here, and never run. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return quotedText(cell.trim());
  if (typeof cell === 'number') return Number.isFinite(cell) ? decimalText(cell) : '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
}

/** Programs write `="00123"` into a csv so that a spreadsheet keeps the zeros. */
function quotedText(text: string): string {
  return /^="[^"]*"$/.test(text) ? text.slice(2, -1) : text;
}

/** Nothing, or a sign that people put for nothing: a dash, a slash, 无. */
export function isBlank(text: string): boolean {
  return text === '' || /^([-–—－/／\\]+|无|n\/a|null)$/i.test(text);
}

/** What spreadsheets show in place of a result: `#DIV/0!`, `#N/A`, `#####`. */
export function isSpreadsheetError(text: string): boolean {
  return /^#([A-Z][A-Z0-9/_]*[!?]?|#+)$/i.test(text);
}
