import type { RefusalReason } from './fileRefusal';
import { fillMergedDown, mergedDown } from './mergedCells';
import { openWorkbook, type OpenSheet } from './openWorkbook';
import type { ReportProgress } from './readProgress';
import type { ReadOptions, RosterNotice, TableReading } from './readRoster';
import { readTable, type TableOutcome } from './rosterTable';
import { mostCells, readSheetCells, type SheetFault } from './sheetCells';
import { elementsOf } from './xmlText';

/**
 * A payroll out of an xlsx archive: the sheet asked for, else the first visible one with a table that is recognised.
 * Only sheets that are looked at are unpacked.
 */
export function readWorkbook(
  archive: Uint8Array,
  fileName: string,
  options: ReadOptions,
  report: ReportProgress,
): TableReading {
  const opened = openWorkbook(archive);
  if (opened.kind === 'refused') return opened;
  const { sheets, hasMacros, openSheet } = opened.workbook;
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const asked = options.sheet === undefined ? visible : sheets.filter(({ name }) => name === options.sheet);
  const looked = asked.length > 0 ? asked : sheets;

  let unclear: TableReading | null = null;
  for (const entry of looked) {
    const sheet = openSheet(entry);
    if (sheet === null) return refused({ kind: 'damaged', sheet: entry.name, fileRow: null });
    const outcome = readSheet(sheet, { fileName, sheetName: entry.name }, options, report);
    switch (outcome.kind) {
      case 'damaged':
        return refused({ ...outcome, sheet: entry.name });
      case 'tooManyCells':
        return refused({ ...outcome, sheet: entry.name, limit: mostCells });
      case 'noPeople':
        return refused({ ...outcome, sheet: entry.name });
      case 'empty':
        break;
      case 'unclear': {
        const names = sheets.map(({ name }) => name);
        unclear ??= { ...outcome, kind: 'needsMapping', fileName, sheets: names, sheet: entry.name };
        break;
      }
      case 'roster': {
        const others = visible.filter((other) => other !== entry).map(({ name }) => name);
        const notices: RosterNotice[] = hasMacros ? [{ kind: 'macrosNotRun' }] : [];
        if (others.length > 0) notices.push({ kind: 'otherSheets', sheets: others });
        return { ...outcome, notices: [...notices, ...outcome.notices] };
      }
    }
  }
  return unclear ?? refused({ kind: 'emptySheet', sheet: looked[0]?.name ?? null });
}

function readSheet(
  { content, context }: OpenSheet,
  place: { fileName: string; sheetName: string },
  options: ReadOptions,
  report: ReportProgress,
): TableOutcome | SheetFault {
  const rows = rowsByDimension(content);
  const fillMerged = fillMergedDown(mergedDown(content));
  const table = readTable({ ...place, isSeparated: false, expectedRows: rows ?? 0 }, options);
  report({ phase: 'reading', done: 0, total: rows, unit: 'rows' });
  const fault = readSheetCells(content, context, (row, cells) => {
    fillMerged(row, cells);
    if (row % 1024 === 0)
      report({ phase: 'reading', done: row, total: rows === null || row > rows ? null : rows, unit: 'rows' });
    return table.addRow(row, cells);
  });
  if (fault !== null) return fault;
  report({ phase: 'building', done: rows ?? 0, total: rows, unit: 'rows' });
  return table.finish();
}

/** The last row as the sheet itself states it; programs may leave that out, or be wrong. */
function rowsByDimension(content: Uint8Array): number | null {
  const start = new TextDecoder().decode(content.subarray(0, 16 * 1024));
  const last = /(\d{1,7})$/.exec(elementsOf(start, 'dimension')[0]?.get('ref') ?? '')?.[1];
  return last === undefined ? null : Math.min(Number(last), 1_048_576);
}

function refused(reason: RefusalReason): TableReading {
  return { kind: 'refused', reason };
}
