import type { Cell } from './cell';
import { byte, cellAddress, endOfTag, isDigit, isLetter, readNumber, tagAt } from './sheetBytes';
import { plainText, prefixLength, richText } from './xmlText';

/** What the cells of a sheet refer to. */
export type SheetContext = { texts: readonly string[]; isDateStyle: readonly boolean[]; countsFrom1904: boolean };

export type SheetFault = { kind: 'damaged'; fileRow: number | null } | { kind: 'tooManyCells'; lastCell: string };

/** Cells and the gaps before them: a million rows of forty columns. */
export const mostCells = 40_000_000;
const [mostRows, mostColumns] = [1_048_576, 16_384];

/** `t` of a cell by its first letter; `str`, the result of a formula, apart from `s`, a shared text. */
const type = { boolean: 0x62, date: 0x64, number: 0x6e, shared: 0x73, formulaText: 0x100, unsaid: 0 };

/**
 * The rows of a sheet that have cells, one after the other, straight from the bytes of its XML. Unlike a reader that
 * makes a table of the whole sheet it needs no memory beyond a row, and loses neither errors (`#DIV/0!`) nor formulas
 * whose result was not saved: these come as their text, `=B2*C2`. Numbers are the doubles of the file, dates are in UTC.
 *
 * @param onRow told of each row, counted from 1, and of the byte it ends at; false: no more are wanted
 * @param most how many cells, and gaps before them, there may be
 * @returns null when all went well
 */
export function readSheetCells(
  bytes: Uint8Array,
  context: SheetContext,
  onRow: (row: number, cells: Cell[], at: number) => boolean,
  most = mostCells,
): SheetFault | null {
  const prefix = prefixLength(bytes);
  let [row, column, cellCount, cells] = [0, 0, 0, [] as Cell[]];
  let open: OpenCell | null = null;

  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== byte.less) continue;
    const closes = bytes[at + 1] === byte.slash;
    const name = at + (closes ? 2 : 1) + prefix;
    switch (tagAt(bytes, name)) {
      case 'cell': {
        if (!closes) {
          open = openCell(bytes, name, row, column);
          if (open === null) return { kind: 'damaged', fileRow: row };
          ({ column, end: at } = open);
          if (bytes[at - 1] === byte.slash) open = null;
        } else if (open !== null) {
          const cell = readCell(bytes, open, context);
          open = null;
          if (cell === undefined) return { kind: 'damaged', fileRow: row };
          if (cell === null || cell === '') break;
          cellCount += column - cells.length;
          if (cellCount > most) return { kind: 'tooManyCells', lastCell: cellAddress(row, column) };
          while (cells.length < column - 1) cells.push(null);
          cells.push(cell);
        }
        break;
      }
      case 'value':
        if (open === null) break;
        if (closes) open.valueTo = at;
        else {
          at = endOfTag(bytes, name);
          open.valueFrom = open.valueTo = at + 1;
        }
        break;
      case 'formula':
        if (open === null) break;
        if (closes) open.formulaTo = at;
        else {
          at = endOfTag(bytes, name);
          open.formulaFrom = open.formulaTo = at + 1;
        }
        break;
      case 'inline':
        if (open === null) break;
        if (closes) open.inlineTo = at;
        else open.inlineFrom = open.inlineTo = name + 3;
        break;
      case 'row': {
        if (closes) {
          if (cells.length > 0 && !onRow(row, cells, at)) return null;
          cells = [];
          break;
        }
        const end = endOfTag(bytes, name);
        const next = rowNumber(bytes, name, end) ?? row + 1;
        if (!Number.isInteger(next)) return { kind: 'damaged', fileRow: row + 1 };
        if (next <= row || next > mostRows) return { kind: 'damaged', fileRow: next };
        [row, column, at] = [next, 0, end];
        break;
      }
      case 'sheetData':
        if (closes || bytes[endOfTag(bytes, name) - 1] === byte.slash) return null;
        break;
      case 'other':
        break;
    }
  }
  return { kind: 'damaged', fileRow: row === 0 ? null : row };
}

/** A cell whose end has not come yet; −1: there is no such part so far. */
type OpenCell = {
  column: number;
  /** Of its first tag. */
  end: number;
  type: number;
  style: number;
  valueFrom: number;
  valueTo: number;
  formulaFrom: number;
  formulaTo: number;
  inlineFrom: number;
  inlineTo: number;
};

/** Null: its address is not one after the cell before it in this row. */
function openCell(bytes: Uint8Array, name: number, row: number, columnBefore: number): OpenCell | null {
  let [at, column, style, kind] = [name + 1, 0, 0, type.unsaid];
  for (; at < bytes.length && bytes[at] !== byte.greater; at++) {
    if (bytes[at] !== byte.space || bytes[at + 2] !== byte.equals) continue;
    const attribute = bytes[at + 1];
    at += 4;
    if (attribute === 0x72) {
      for (; isLetter(bytes[at]); at++) column = column * 26 + ((bytes[at] ?? 0) & 0x1f);
      const digits = at;
      while (isDigit(bytes[at])) at++;
      if (column > mostColumns || readNumber(bytes, digits, at) !== row) return null;
    } else if (attribute === 0x73) {
      for (; isDigit(bytes[at]); at++) style = style * 10 + ((bytes[at] ?? 0) - 0x30);
    } else if (attribute === 0x74) {
      kind = bytes[at] === type.shared && bytes[at + 1] === 0x74 ? type.formulaText : (bytes[at] ?? type.unsaid);
    }
    while (at < bytes.length && bytes[at] !== byte.quote && bytes[at] !== byte.apostrophe) at++;
  }
  if (column === 0) column = columnBefore + 1;
  if (column <= columnBefore) return null;
  const parts = { valueFrom: -1, valueTo: -1, formulaFrom: -1, formulaTo: -1, inlineFrom: -1, inlineTo: -1 };
  return { column, end: at, type: kind, style, ...parts };
}

/** Undefined: what the cell holds is none of its type. */
function readCell(bytes: Uint8Array, cell: OpenCell, context: SheetContext): Cell | undefined {
  const { valueFrom, valueTo } = cell;
  if (cell.inlineFrom >= 0) return richText(textOf(bytes, cell.inlineFrom, cell.inlineTo));
  if (valueTo <= valueFrom) {
    // A formula may well result in an empty text; then it says that it is one.
    if (cell.formulaFrom < 0 || (valueFrom >= 0 && cell.type === type.formulaText)) return null;
    return `=${plainText(textOf(bytes, cell.formulaFrom, cell.formulaTo))}`;
  }
  switch (cell.type) {
    case type.shared:
      return context.texts[readNumber(bytes, valueFrom, valueTo)];
    case type.boolean:
      return bytes[valueFrom] === 0x31;
    case type.date:
      return new Date(textOf(bytes, valueFrom, valueTo));
    case type.unsaid:
    case type.number: {
      const number = readNumber(bytes, valueFrom, valueTo);
      if (Number.isNaN(number)) return undefined;
      return context.isDateStyle[cell.style] === true ? dateOfSerial(number, context.countsFrom1904) : number;
    }
    default:
      return plainText(textOf(bytes, valueFrom, valueTo));
  }
}

const decoder = new TextDecoder();

function textOf(bytes: Uint8Array, from: number, to: number): string {
  return decoder.decode(bytes.subarray(from, to));
}

function rowNumber(bytes: Uint8Array, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    if (bytes[at] !== byte.space || bytes[at + 1] !== 0x72 || bytes[at + 2] !== byte.equals) continue;
    let end = at + 4;
    while (isDigit(bytes[end])) end++;
    return readNumber(bytes, at + 4, end);
  }
  return null;
}

/** Days of a spreadsheet; its 29 February 1900 never was, so that days before March 1900 are one off, as everywhere. */
function dateOfSerial(serial: number, countsFrom1904: boolean): Date {
  const daysTo1970 = countsFrom1904 ? 24_107 : 25_569;
  return new Date(Math.round((serial - daysTo1970) * 86_400_000));
}
