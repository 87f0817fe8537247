import type { Cell } from './cell';
import { cellText } from './cellText';
import { headerSynonyms } from './headerSynonyms';
import { readHeaderText, readTableUnit, type HeaderText, type HeaderUnit } from './headerText';
import { rosterColumnIds, type RosterColumnId } from './rosterColumns';

/** What stands above the people, a column of the sheet each. */
export type TableHeader = {
  /** The last row of the header, counted from 1; 0: there is none. */
  headerRow: number;
  /** As written; parts of several rows with a space between. */
  headers: string[];
  columns: (RosterColumnId | null)[];
  units: (HeaderUnit | null)[];
};

export type HeaderRecognition =
  | ({ kind: 'recognized' } & TableHeader)
  /** `columns` is a guess; several headers claim each of `contested`, and none of them was taken. */
  | ({ kind: 'unclear'; contested: RosterColumnId[] } & TableHeader);

/** Rows among which the header is looked for. */
const headerSearch = 20;
const deepest = 3;
/** Columns beyond are not looked at: a stray cell at the far end of a sheet is no header. */
const mostColumns = 1000;

type Claim = { id: RosterColumnId; isLoose: boolean };
type Candidate = TableHeader & { firstRow: number; recognized: number; contested: RosterColumnId[] };

/**
 * Finds the header among the first rows, below titles and blank lines. It may be up to three rows deep: 养老保险 over
 * 单位 and 个人. The rows that name most columns are the header; a header that names a column twice decides nothing.
 */
export function recognizeHeader(rows: readonly (readonly Cell[])[]): HeaderRecognition {
  const texts = rows.map(headerCells);
  // A cell is looked at in several candidates.
  const known = new Map<string, HeaderText>();
  const readOnce = (text: string): HeaderText => {
    const read = known.get(text) ?? readHeaderText(text);
    known.set(text, read);
    return read;
  };
  const candidates: Candidate[] = [];
  for (let depth = 1; depth <= deepest; depth++) {
    for (let first = 1; first + depth - 1 <= Math.min(texts.length, headerSearch); first++) {
      candidates.push(readHeader(texts, first, first + depth - 1, readOnce));
    }
  }
  // The earliest and shallowest of those that name most: sort is stable.
  const best = candidates.sort((one, other) => other.recognized - one.recognized)[0];
  if (best === undefined || best.recognized < 2) return { kind: 'unclear', ...guessHeader(rows, texts), contested: [] };
  return judge(withContinuation(texts, best));
}

/** The header that ends with a row somebody chose; 0: there is none. */
export function headerAt(rows: readonly (readonly Cell[])[], headerRow: number): HeaderRecognition {
  const texts = rows.map(headerCells);
  const [best] = [1, 2, 3]
    .filter((depth) => depth <= headerRow && headerRow <= texts.length)
    .map((depth) => readHeader(texts, headerRow - depth + 1, headerRow))
    .sort((one, other) => other.recognized - one.recognized);
  return best === undefined ? { kind: 'unclear', ...emptyHeader(widthOf(rows)), contested: [] } : judge(best);
}

/** Enough to calculate with: who, and what of. */
function judge({ headerRow, headers, columns, units, contested }: Candidate): HeaderRecognition {
  const has = (id: RosterColumnId) => columns.includes(id);
  const isEnough = (has('wage') || has('pay')) && (has('name') || has('number'));
  const header = { headerRow, headers, columns, units };
  return isEnough && contested.length === 0
    ? { kind: 'recognized', ...header }
    : { kind: 'unclear', ...header, contested };
}

function headerCells(cells: readonly Cell[]): string[] {
  return cells.slice(0, mostColumns).map(cellText);
}

function readHeader(
  texts: readonly string[][],
  firstRow: number,
  lastRow: number,
  readText = readHeaderText,
): Candidate {
  const rows = texts.slice(firstRow - 1, lastRow);
  const parts = partsOf(rows, widthOf(texts));
  const read = parts.map((column) => column.map(readText));
  const claims = read.map((column) => findColumn(column.map(({ text }) => text).filter((text) => text !== '')));
  const contested: RosterColumnId[] = [];
  const columns = claims.map((): RosterColumnId | null => null);
  for (const id of rosterColumnIds) {
    const plain = claims.flatMap((claim, column) => (claim?.id === id && !claim.isLoose ? [column] : []));
    const loose = claims.flatMap((claim, column) => (claim?.id === id && claim.isLoose ? [column] : []));
    const [only, ...others] = plain.length > 0 ? plain : loose;
    if (others.length > 0) contested.push(id);
    else if (only !== undefined) columns[only] = id;
  }
  const tableUnit =
    texts
      .slice(0, firstRow - 1)
      .flat()
      .map(readTableUnit)
      .find((unit) => unit !== null) ?? null;
  return {
    firstRow,
    headerRow: lastRow,
    headers: parts.map((column) => column.join(' ')),
    columns,
    units: read.map((column) => column.reduce<HeaderUnit | null>((unit, part) => part.unit ?? unit, null) ?? tableUnit),
    recognized: new Set(claims.flatMap((claim) => (claim === null ? [] : [claim.id]))).size,
    contested,
  };
}

/** The texts above each column from top to bottom; an upper one reaches over the blanks to its right. */
function partsOf(rows: readonly string[][], width: number): string[][] {
  const parts: string[][] = Array.from({ length: width }, () => []);
  rows.forEach((cells, index) => {
    const below = rows.slice(index + 1);
    let reaching = '';
    parts.forEach((column, at) => {
      const text = cells[at] ?? '';
      if (text !== '') reaching = text;
      const said = below.some((other) => (other[at] ?? '') !== '') ? reaching : text;
      if (said !== '' && said !== column.at(-1)) column.push(said);
    });
  });
  return parts;
}

/** Above a header these change what it means, so that it cannot stand alone: 累计 over 应发工资. */
const employer = /单位|公司|企业|雇主|employer|company/;
const qualifier = /累计|单位|公司|企业|雇主|补|上年|去年|上月|差额|调整|合计|employer|company|ytd|total|last|previous/;

function findColumn(parts: readonly string[]): Claim | null {
  for (let from = 0; from < parts.length; from++) {
    if (parts.slice(0, from).some((part) => qualifier.test(part))) return null;
    const text = parts.slice(from).join('');
    const claim = synonyms.get(text) ?? synonyms.get(text.replace(/^\d{4}年?度?(\d{1,2}月份?)?/, ''));
    if (claim !== undefined) return claim;
  }
  // 个人缴纳部分 over 养老.
  const isOwn =
    parts.some((part) => /个人|员工|职工|代扣|employee/.test(part)) && !parts.some((part) => employer.test(part));
  return isOwn ? (synonyms.get(`${parts.at(-1) ?? ''}个人`) ?? null) : null;
}

const synonyms: ReadonlyMap<string, Claim> = new Map(
  rosterColumnIds.flatMap((id) =>
    (['loose', 'plain'] as const).flatMap((kind) =>
      headerSynonyms[id][kind].map((text): [string, Claim] => [text, { id, isLoose: kind === 'loose' }]),
    ),
  ),
);

/** Rows below that only go on with the header: units, or 单位 and 个人 that name nothing we know. */
function withContinuation(texts: readonly string[][], header: Candidate): Candidate {
  const next = texts[header.headerRow];
  if (next === undefined || header.headerRow - header.firstRow >= deepest - 1) return header;
  const goesOn = next.some((text, column) => text !== '' && !/\d/.test(text) && (header.headers[column] ?? '') !== '');
  const saysNothingOf = (ids: readonly RosterColumnId[]) =>
    header.columns.every((id, column) => {
      const text = next[column] ?? '';
      return id === null || !ids.includes(id) || text === '' || header.headers[column]?.endsWith(text) === true;
    });
  const isHeader =
    goesOn && saysNothingOf(['name', 'number', 'department', 'city']) && !next.some((text) => /\d/.test(text));
  return isHeader ? withContinuation(texts, readHeader(texts, header.firstRow, header.headerRow + 1)) : header;
}

/** Nothing was recognised: the first row of several texts, unless numbers stand in it already. */
function guessHeader(rows: readonly (readonly Cell[])[], texts: readonly string[][]): TableHeader {
  const first = rows.findIndex((cells) => cells.filter((cell) => cell !== null && cell !== '').length > 1);
  const cells = rows[first];
  if (cells === undefined || cells.some((cell) => typeof cell === 'number' || /^[\d.,]+$/.test(String(cell)))) {
    return emptyHeader(widthOf(rows));
  }
  const { headerRow, headers, columns, units } = readHeader(texts, first + 1, first + 1);
  return { headerRow, headers, columns, units };
}

function emptyHeader(width: number): TableHeader {
  const empty = Array.from({ length: width }, () => null);
  return { headerRow: 0, headers: empty.map(() => ''), columns: [...empty], units: [...empty] };
}

function widthOf(rows: readonly (readonly unknown[])[]): number {
  return Math.min(
    rows.reduce((width, cells) => Math.max(width, cells.length), 0),
    mostColumns,
  );
}
