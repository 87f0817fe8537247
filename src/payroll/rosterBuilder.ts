import type { Cell } from './cell';
import { cellText, isBlank } from './cellText';
import { isDeclaredBase } from './declaredBaseHeader';
import { remarkDuplicates } from './duplicateNumbers';
import { codes, floats, growingColumn, integers } from './growingColumn';
import type { HeaderUnit } from './headerText';
import { amountColumn, wageColumn, type AmountColumn, type RemarkOn, type SetCell } from './moneyColumns';
import { monthText, readMonth } from './readMonth';
import { byText, readEach } from './readEach';
import { isNoFund, readFundRate, readInjury } from './readRates';
import { cutText, type Remark, type RemarkReason, type Stops } from './remarks';
import type { Roster } from './roster';
import { amountColumnIds, type AmountColumnId, type RosterColumnId } from './rosterColumns';
import { isSignatureRow } from './signatureRows';
import { placeColumn, textColumn } from './textColumn';
import { isTotalRow } from './totalRows';

/** Which column of the file holds what. */
export type RosterLayout = {
  fileName: string;
  sheetName: string | null;
  /** A column of the file each. */
  headers: readonly string[];
  /** None twice. */
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
  /** Totals and signatures are `leftOut`, by their row in the file. */
  finish(): { roster: Roster; leftOut: number[] };
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
 * out, and so are totals and signatures; every other row stays, whatever is wrong with it. Without a column of wages they
 * are taken from the pay.
 */
export function buildRoster({
  fileName,
  sheetName,
  headers,
  columns,
  units,
  rowWidth,
  expectedRows,
}: RosterLayout): RosterBuilder {
  const remarks: Remark[] = [];
  const remarkOn: RemarkOn = (row, column, stops, reason, text) => {
    remarks.push({ row, column, stops, reason, text: cutText(text) });
  };
  const leftOut: number[] = [];
  const withoutPay: number[] = [];
  let hasPay = false;
  let hasFundRates = columns.includes('fundRate');
  let rowCount = 0;
  const has = (id: RosterColumnId) => columns.includes(id);
  const unitOf = (id: RosterColumnId) => units[columns.indexOf(id)] ?? null;
  const rowsIf = (id: RosterColumnId) => (has(id) ? expectedRows : 0);

  const fileRows = growingColumn(codes, 0, expectedRows);
  const names: string[] = [];
  const numbers: string[] = [];
  const departments = textColumn(expectedRows);
  const places = placeColumn(expectedRows);
  const wageId = has('wage') ? 'wage' : 'pay';
  const wage = wageColumn(wageId, unitOf(wageId), expectedRows, remarkOn);
  const fundWage = wageColumn('fundWage', unitOf('fundWage'), rowsIf('fundWage'), remarkOn);
  const fundRate = growingColumn(floats, NaN, rowsIf('fundRate'));
  const injury = textColumn(rowsIf('injury'));
  const entryMonth = growingColumn(integers, -1, rowsIf('entryMonth'));
  const amounts = new Map<RosterColumnId, AmountColumn>(
    amountColumnIds
      .filter(has)
      .map((id) => [id, amountColumn(id, unitOf(id), expectedRows, id === wageId ? null : stopsOf[id], remarkOn)]),
  );

  const month = (cell: Cell) => readMonth(cell);
  const setters: Partial<Record<RosterColumnId, SetCell>> = {
    name: (row, cell) => (names[row] = cellText(cell)),
    number: (row, cell) => (numbers[row] = cellText(cell)),
    department: (row, cell) => departments.set(row, cellText(cell)),
    city: (_row, cell) => (places.next.city = unlessBlank(cellText(cell))),
    category: (_row, cell) => (places.next.category = unlessBlank(cellText(cell))),
    month: readEach('month', month, fault('month', 'notAMonth'), remarkOn, (_row, index) => {
      places.next.month = monthText(index);
    }),
    wage: wage.set,
    fundWage: (row, cell) => fundWage.set(row, typeof cell === 'string' && isNoFund(cell) ? 0 : cell),
    fundRate: readEach('fundRate', byText(readFundRate), fault('fundRate', 'notARate'), remarkOn, fundRate.set),
    injury: readEach('injury', byText(readInjury), fault('injury', 'notAnInjuryClass'), remarkOn, injury.set),
    entryMonth: readEach('entryMonth', month, fault('entryMonth', 'notAMonth'), remarkOn, entryMonth.set),
  };
  const known = columns.flatMap((id, column) => {
    const set = id === null ? undefined : (setters[id] ?? amounts.get(id)?.set);
    return set === undefined ? [] : [{ column, set }];
  });
  const at = (id: RosterColumnId) => columns.indexOf(id);
  const [nameColumn, numberColumn, payColumn] = [at('name'), at('number'), at('pay')];
  const signed = { people: [nameColumn, numberColumn], wages: [at('wage'), payColumn] };
  const pay = has('wage') ? amounts.get('pay') : undefined;

  /** What one cell of a row means for another. */
  const settleRow = (row: number, cells: readonly Cell[]) => {
    if (!has('wage')) wage.set(row, cells[payColumn]);
    if (fundWage.get(row) === 0) {
      fundRate.set(row, 0);
      hasFundRates = true;
    }
    if (pay === undefined) return;
    if (!Number.isNaN(pay.get(row))) hasPay = true;
    else if (isBlank(cellText(cells[payColumn])) && !Number.isNaN(wage.get(row))) withoutPay.push(row);
  };

  return {
    addRow(fileRow, cells) {
      if (known.every(({ column }) => isNothing(cells[column]))) return;
      if (isTotalRow(cells, nameColumn, numberColumn) || isSignatureRow(cells, signed)) {
        leftOut.push(fileRow);
        return;
      }
      const row = rowCount++;
      fileRows.set(row, fileRow);
      names[row] = '';
      numbers[row] = '';
      for (const { column, set } of known) set(row, cells[column]);
      settleRow(row, cells);
      if (names[row] === '' && numbers[row] === '') remarkOn(row, 'name', 'nothing', { kind: 'missing' }, '');
      if (rowWidth !== null && cells.length > rowWidth) {
        const beyond = cells
          .slice(rowWidth)
          .map(cellText)
          .filter((text) => text !== '');
        const reason: RemarkReason = { kind: 'moreCellsThanHeader' };
        if (beyond.length > 0) remarkOn(row, wageId, 'contributions', reason, beyond.join(' '));
      }
      places.add(row);
    },
    finish() {
      const rowsInFile = fileRows.finish(rowCount);
      const placesOfRows = places.finish(rowCount);
      remarkDuplicates({ numbers, places: placesOfRows, fileRows: rowsInFile }, remarkOn);
      // A column that nobody filled in is as good as none.
      if (hasPay) for (const row of withoutPay) remarkOn(row, 'pay', 'nothing', { kind: 'payFromWage' }, '');
      const wages = wage.finish(rowCount);
      const fundWages = fundWage.finish(rowCount);
      const fenOf = (id: AmountColumnId) => amounts.get(id)?.finish(rowCount) ?? null;
      const roster: Roster = {
        fileName,
        sheetName,
        ...headersOf(columns, headers),
        rowCount,
        fileRows: rowsInFile,
        names,
        numbers,
        departments: departments.finish(rowCount),
        places: placesOfRows,
        wage: wages.units,
        fundWage: has('fundWage') ? fundWages.units : null,
        exactWages: wages.exact,
        exactFundWages: fundWages.exact,
        fundRate: hasFundRates ? fundRate.finish(rowCount) : null,
        injury: has('injury') ? injury.finish(rowCount) : null,
        entryMonth: has('entryMonth') ? entryMonth.finish(rowCount) : null,
        amounts: Object.fromEntries(amountColumnIds.map((id) => [id, fenOf(id)])) as Roster['amounts'],
        remarks: remarks.sort((one, other) => one.row - other.row),
      };
      return { roster, leftOut };
    },
  };
}

function fault(id: keyof typeof stopsOf, kind: 'notAMonth' | 'notARate' | 'notAnInjuryClass') {
  return { reason: { kind }, stops: stopsOf[id] };
}

function headersOf(
  columns: RosterLayout['columns'],
  written: readonly string[],
): Pick<Roster, 'headers' | 'wageFrom' | 'fundWageFrom'> {
  const headers: Roster['headers'] = {};
  columns.forEach((id, column) => {
    const header = (written[column] ?? '').replace(/\s+/g, ' ');
    if (id !== null && header !== '') headers[id] = cutText(header);
  });
  const isBase = (id: 'wage' | 'fundWage') => isDeclaredBase(written[columns.indexOf(id)] ?? '');
  return {
    headers,
    wageFrom: !columns.includes('wage') ? 'pay' : isBase('wage') ? 'declaredBase' : 'wage',
    fundWageFrom: isBase('fundWage') ? 'declaredBase' : 'wage',
  };
}

function isNothing(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

function unlessBlank(text: string): string {
  return isBlank(text) ? '' : text;
}
