import type { ReportProgress } from './readProgress';
import type { ReadOptions, TableReading } from './readRoster';
import { readTable } from './rosterTable';
import { detectDelimiter, splitRows, type RowSplitter } from './separatedRows';
import type { TextPiece } from './textEncoding';

/** Characters by which the delimiter is judged. */
const sampleLength = 64 * 1024;
const expectedRows = 4096;

/**
 * A payroll out of separated text, csv or pasted, that comes in pieces. Cells are forgotten as soon as they are in the
 * roster's columns, so that a million rows take no more memory than these.
 */
export async function readSeparated(
  pieces: AsyncIterable<TextPiece> | Iterable<TextPiece>,
  size: number,
  fileName: string,
  options: ReadOptions,
  report: ReportProgress,
): Promise<TableReading> {
  const table = readTable({ fileName, sheetName: null, isSeparated: true, expectedRows }, options);
  let splitter: RowSplitter | null = null;
  let waiting = '';
  let fileRow = 0;
  let unreadable: number | null = null;
  let isWanted = true;

  for await (const { text, done, isLast } of pieces) {
    waiting += text;
    if (splitter === null && waiting.length < sampleLength && !isLast) continue;
    splitter ??= splitRows(detectDelimiter(waiting.slice(0, sampleLength)));
    const rows = splitter.split(waiting, isLast);
    if (unreadable === null && waiting.includes('\uFFFD')) {
      unreadable = fileRow + 1 + Math.max(0, rows.findIndex(isUnreadable));
    }
    waiting = '';
    for (const cells of rows) isWanted = table.addRow(++fileRow, cells);
    if (!isWanted) break;
    report({ phase: 'reading', done, total: size, unit: 'bytes' });
  }

  report({ phase: 'building', done: fileRow, total: fileRow, unit: 'rows' });
  const outcome = table.finish();
  switch (outcome.kind) {
    case 'roster':
      if (unreadable !== null) outcome.notices.push({ kind: 'unreadableCharacters', fileRow: unreadable });
      return outcome;
    case 'unclear':
      return { ...outcome, kind: 'needsMapping', fileName, sheets: [], sheet: null };
    case 'empty':
      return { kind: 'refused', reason: { kind: 'emptySheet', sheet: null } };
    case 'noPeople':
      return { kind: 'refused', reason: { kind: 'noPeople', sheet: null, headerRow: outcome.headerRow } };
  }
}

function isUnreadable(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.includes('\uFFFD'));
}
