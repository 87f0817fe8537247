import type { Cell } from './cell';
import { cellText, isBlank, isSpreadsheetError } from './cellText';
import { codes, floats, growingColumn, integers } from './growingColumn';
import type { HeaderUnit } from './headerText';
import { amountColumn, wageColumn, type AmountColumn, type RemarkOn, type SetCell } from './moneyColumns';
import { monthText, readMonth } from './readMonth';
import { readFundRate, readInjury } from './readRates';
import { cutText, type Remark, type RemarkReason, type Stops } from './remarks';
import type { Roster } from './roster';
import { amountColumnIds, type AmountColumnId, type RosterColumnId } from './rosterColumns';
import { placeColumn, textColumn } from './textColumn';
import { isTotalRow } from './totalRows';

/** Which column of the file holds what. */
export type RosterLayout = {
  fileName: string;
  sheetName: string | null;
  /** A column of the file each, none twice. */
  columns: readonly (RosterColumnId | null)[];
  units: readonly (HeaderUnit | null)[];
  /** Cells that a row may have: more are a fault of it. Null: any number. */
  rowWidth: number | null;
  /** For a start: there may be more. */
  expectedRows: number;
};

export type RosterBuilder = {
  /** @param fileRow counted from 1 */
  addRow(fileRow: number, cells: readonly Cell[]): void;
  /** `totalRows` were left out, by their row in the file. */
  finish(): { roster: Roster; totalRows: number[] };
};

/** What a fault in a column keeps from being calculated. */
const stopsOf: Record<Exclude<RosterColumnId, 'name' | 'number' | 'department'>, Stops> = {
  city: 'contributions',
  category: 'contributions',
  month: 'contributions',
  wage: 'contributions',
  fundWage: 'contributions',
  fundRate: 'contributions',
  injury: 'contributions',
  pay: 'takeHome',
  entryMonth: 'takeHome',
  specialDeductions: 'takeHome',
  bonus: 'takeHome',
  incomeSoFar: 'takeHome',
  contributionsSoFar: 'takeHome',
  taxSoFar: 'takeHome',
  paidPension: 'check',
  paidMedical: 'check',
  paidUnemployment: 'check',
  paidInsurance: 'check',
  paidFund: 'check',
};

/**
 * A roster out of rows, one after the other; no row is kept as cells. Rows without a cell in any known column are left
 * out, and so are rows of totals; every other row stays, whatever is wrong with it. Without a column of wages they are
 * taken from the pay.
 */
export function buildRoster({
  fileName,
  sheetName,
  columns,
  units,
  rowWidth,
  expectedRows,
}: RosterLayout): RosterBuilder {
  const remarks: Remark[] = [];
  const remarkOn: RemarkOn = (row, column, stops, reason, text) => {
    remarks.push({ row, column, stops, reason, text: cutText(text) });
  };
  const totalRows: number[] = [];
  let rowCount = 0;
  const has = (id: RosterColumnId) => columns.includes(id);
  const unitOf = (id: RosterColumnId) => units[columns.indexOf(id)] ?? null;
  const rowsIf = (id: RosterColumnId) => (has(id) ? expectedRows : 0);

  const fileRows = growingColumn(codes, 0, expectedRows);
  const names: string[] = [];
  const numbers: string[] = [];
  const departments = textColumn(expectedRows);
  const places = placeColumn(expectedRows);
  const wage = wageColumn('wage', has('wage') ? unitOf('wage') : unitOf('pay'), expectedRows, remarkOn);
  const fundWage = wageColumn('fundWage', unitOf('fundWage'), rowsIf('fundWage'), remarkOn);
  const fundRate = growingColumn(floats, NaN, rowsIf('fundRate'));
  const injury = textColumn(rowsIf('injury'));
  const entryMonth = growingColumn(integers, -1, rowsIf('entryMonth'));
  const amounts = new Map<RosterColumnId, AmountColumn>(
    amountColumnIds
      .filter(has)
      .map((id) => [id, amountColumn(id, unitOf(id), expectedRows, stopsOf[id], remarkOn)] as const),
  );

  const month = (cell: Cell) => readMonth(cell);
  const setters: Partial<Record<RosterColumnId, SetCell>> = {
    name: (row, cell) => (names[row] = cellText(cell)),
    number: (row, cell) => (numbers[row] = cellText(cell)),
    department: (row, cell) => departments.set(row, cellText(cell)),
    city: (_row, cell) => (places.next.city = unlessBlank(cellText(cell))),
    category: (_row, cell) => (places.next.category = unlessBlank(cellText(cell))),
    month: readEach('month', month, { kind: 'notAMonth' }, remarkOn, (_row, index) => {
      places.next.month = monthText(index);
    }),
    wage: wage.set,
    fundWage: fundWage.set,
    fundRate: readEach('fundRate', byText(readFundRate), { kind: 'notARate' }, remarkOn, fundRate.set),
    injury: readEach('injury', byText(readInjury), { kind: 'notAnInjuryClass' }, remarkOn, injury.set),
    entryMonth: readEach('entryMonth', month, { kind: 'notAMonth' }, remarkOn, entryMonth.set),
  };
  const known = columns.flatMap((id, column) => {
    const set = id === null ? undefined : (setters[id] ?? amounts.get(id)?.set);
    return set === undefined ? [] : [{ column, set }];
  });
  const [nameColumn, numberColumn, payColumn] = [
    columns.indexOf('name'),
    columns.indexOf('number'),
    columns.indexOf('pay'),
  ];

  return {
    addRow(fileRow, cells) {
      if (known.every(({ column }) => isNothing(cells[column]))) return;
      if (isTotalRow(cells, nameColumn, numberColumn)) {
        totalRows.push(fileRow);
        return;
      }
      const row = rowCount++;
      fileRows.set(row, fileRow);
      names[row] = '';
      numbers[row] = '';
      for (const { column, set } of known) set(row, cells[column]);
      if (!has('wage')) wage.set(row, cells[payColumn]);
      if (names[row] === '' && numbers[row] === '') remarkOn(row, 'name', 'nothing', { kind: 'missing' }, '');
      if (rowWidth !== null && cells.length > rowWidth) {
        const beyond = cells
          .slice(rowWidth)
          .map(cellText)
          .filter((text) => text !== '');
        const reason: RemarkReason = { kind: 'moreCellsThanHeader' };
        if (beyond.length > 0) remarkOn(row, 'wage', 'contributions', reason, beyond.join(' '));
      }
      places.add(row);
    },
    finish() {
      const rowsInFile = fileRows.finish(rowCount);
      remarkDuplicates(numbers, rowsInFile, remarkOn);
      const wages = wage.finish(rowCount);
      const fundWages = fundWage.finish(rowCount);
      const fenOf = (id: AmountColumnId) => amounts.get(id)?.finish(rowCount) ?? null;
      const roster: Roster = {
        fileName,
        sheetName,
        rowCount,
        fileRows: rowsInFile,
        names,
        numbers,
        departments: departments.finish(rowCount),
        places: places.finish(rowCount),
        wage: wages.units,
        fundWage: has('fundWage') ? fundWages.units : null,
        exactWages: wages.exact,
        exactFundWages: fundWages.exact,
        fundRate: has('fundRate') ? fundRate.finish(rowCount) : null,
        injury: has('injury') ? injury.finish(rowCount) : null,
        entryMonth: has('entryMonth') ? entryMonth.finish(rowCount) : null,
        amounts: Object.fromEntries(amountColumnIds.map((id) => [id, fenOf(id)])) as Roster['amounts'],
        remarks: remarks.sort((one, other) => one.row - other.row),
      };
      return { roster, totalRows };
    },
  };
}

/** Rates and months: a cell means something, or is remarked on. Blank cells are the page's choice. */
function readEach<Value>(
  id: keyof typeof stopsOf,
  read: (cell: Cell) => Value | null,
  reason: RemarkReason,
  remarkOn: RemarkOn,
  keep: (row: number, value: Value) => void,
): SetCell {
  // A roster holds few different ones.
  const known = new Map<string, Value | null>();
  return (row, cell) => {
    const text = cellText(cell);
    if (cell === undefined || isBlank(text)) return;
    let value = known.get(text);
    if (value === undefined) {
      value = read(cell);
      if (known.size < 1000) known.set(text, value);
    }
    if (value !== null) keep(row, value);
    else remarkOn(row, id, stopsOf[id], faultOf(text) ?? reason, text);
  };
}

function byText<Value>(read: (text: string) => Value | null): (cell: Cell) => Value | null {
  return (cell) => read(cellText(cell));
}

function faultOf(text: string): RemarkReason | null {
  if (isSpreadsheetError(text)) return { kind: 'spreadsheetError' };
  return text.startsWith('=') ? { kind: 'formulaWithoutValue' } : null;
}

/** Both rows of a number that stands twice point at each other; a third points at the first. */
function remarkDuplicates(numbers: readonly string[], fileRows: Uint32Array, remarkOn: RemarkOn): void {
  const firstRows = new Map<string, number>();
  const told = new Set<number>();
  numbers.forEach((number, row) => {
    if (isBlank(number)) return;
    const first = firstRows.get(number);
    if (first === undefined) {
      firstRows.set(number, row);
      return;
    }
    const point = (from: number, to: number) =>
      remarkOn(from, 'number', 'nothing', { kind: 'duplicateNumber', otherFileRow: fileRows[to] ?? 0 }, number);
    if (!told.has(first)) point(first, row);
    told.add(first);
    point(row, first);
  });
}

function isNothing(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

function unlessBlank(text: string): string {
  return isBlank(text) ? '' : text;
}
