/** The sheet of people as csv: UTF-8 with its mark, CRLF, figures instead of formulas. */
import type { FinishedPayroll } from './finishedPayroll';
import type { WorkbookWords } from './wording/workbook/zh';
import { peopleColumns } from './workbookSheets/peopleColumns';
import type { SheetCell } from './xlsx/sheetCell';

const rowsPerPiece = 2000;

/** @param onProgress rows written so far */
export function writeCsv(
  payroll: FinishedPayroll,
  words: WorkbookWords,
  onProgress: (rows: number) => void = () => undefined,
): Blob {
  const columns = peopleColumns(payroll, words);
  const { rowCount } = payroll.roster;
  const encoder = new TextEncoder();
  const pieces = [encoder.encode(`\ufeff${columns.map(({ header }) => csvField(header)).join(',')}\r\n`)];
  for (let from = 0; from < rowCount; from += rowsPerPiece) {
    const to = Math.min(rowCount, from + rowsPerPiece);
    let piece = '';
    for (let row = from; row < to; row += 1) {
      piece += `${columns.map(({ cell }) => cellField(cell(row, row + 2))).join(',')}\r\n`;
    }
    pieces.push(encoder.encode(piece));
    onProgress(to);
  }
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' });
}

function cellField(cell: SheetCell): string {
  if (cell === null) return '';
  return cell.kind === 'number' ? cell.number : csvField(cell.text);
}

/**
 * A text as a field. What a spreadsheet would run as a formula gets a single quote before it, within the quotes of the
 * field, as OWASP advises against CSV injection; full-width signs count too, for East Asian settings read them alike.
 */
export function csvField(text: string): string {
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return harmless !== text || /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}
