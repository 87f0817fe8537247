import type { Cell } from './cell';
import { cellText } from './cellText';
import { isDeclaredBase } from './declaredBaseHeader';
import type { NeededMapping, ReadOptions, RosterNotice } from './readRoster';
import { headerAt, recognizeHeader, type TableHeader } from './recognizeHeader';
import { amountColumnIds, type RosterColumnId } from './rosterColumns';

/** The first rows of a table, enough to recognise it by and to show. */
export const headLength = 40;
const previewLength = 8;
const namedColumns = 20;

export type TableLayout = { kind: 'known'; header: TableHeader; notices: RosterNotice[] } | TableToMap;
export type TableToMap = { kind: 'unclear' } & Pick<
  NeededMapping,
  'headerRow' | 'headers' | 'preview' | 'guess' | 'contested'
>;

/** Which row of a table is its header and what its columns hold: as somebody chose, or as recognised. */
export function layTableOut(head: readonly (readonly Cell[])[], options: ReadOptions): TableLayout {
  const chosen = options.columns;
  const recognition = options.headerRow === undefined ? recognizeHeader(head) : headerAt(head, options.headerRow);
  const isAsked = options.stopAtMapping === true;
  if (chosen !== undefined && !isAsked) {
    const columns = recognition.columns.map((_, index) => chosen[index] ?? null);
    const taken = columns.filter((id) => id !== null);
    if (new Set(taken).size < taken.length) throw new Error('A column of the roster was chosen twice');
    return known({ ...recognition, columns });
  }
  if (recognition.kind === 'recognized' && !isAsked) return known(recognition);
  const { headerRow, headers, columns } = recognition;
  const contested = recognition.kind === 'recognized' ? [] : recognition.contested;
  const preview = head
    .slice(headerRow, headerRow + previewLength)
    .map((cells) => cells.slice(0, headers.length).map(cellText));
  return { kind: 'unclear', headerRow, headers, preview, guess: columns, contested };
}

function known({ headerRow, headers, columns, units }: TableHeader): TableLayout {
  const notices: RosterNotice[] = [];
  const pay = columns.indexOf('pay');
  if (!columns.includes('wage') && pay >= 0) notices.push({ kind: 'wageFromPay', header: headers[pay] ?? '' });
  const bases = headers.filter((text, index) => isWage(columns[index] ?? null) && isDeclaredBase(text));
  if (bases.length > 0) notices.push({ kind: 'wageFromBase', headers: bases });
  const ignored = headers.filter((text, index) => text !== '' && columns[index] === null);
  if (ignored.length > 0) {
    notices.push({ kind: 'ignoredColumns', count: ignored.length, headers: ignored.slice(0, namedColumns) });
  }
  for (const by of [1000, 10_000] as const) {
    const multiplied = headers.filter((_, index) => units[index] === by && isMoney(columns[index] ?? null));
    if (multiplied.length > 0) notices.push({ kind: 'multiplied', by, headers: multiplied });
  }
  return { kind: 'known', header: { headerRow, headers, columns, units }, notices };
}

function isWage(id: RosterColumnId | null): boolean {
  return id === 'wage' || id === 'fundWage';
}

function isMoney(id: RosterColumnId | null): boolean {
  return isWage(id) || amountColumnIds.some((amount) => amount === id);
}
