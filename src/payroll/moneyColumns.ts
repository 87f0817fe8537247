import type { Cell } from './cell';
import { cellText } from './cellText';
import { toFen } from './fen';
import { floats, growingColumn } from './growingColumn';
import type { HeaderUnit } from './headerText';
import { plainFen, readMoney, type MoneyReading } from './readMoney';
import type { RemarkReason, Stops } from './remarks';
import type { AmountColumnId, RosterColumnId } from './rosterColumns';
import { toWageUnits, unitsPerFen } from './wageUnits';

export type RemarkOn = (row: number, column: RosterColumnId, stops: Stops, reason: RemarkReason, text: string) => void;
export type SetCell = (row: number, cell: Cell | undefined) => void;

/** Below a hundred yuan, a month's average is hardly one in yuan. */
const leastWageFen = 10_000;

/**
 * From so many yuan on, what stands under a header in 万元 or 千元 is hardly in it: a million a month (100 in 万元), ten
 * million a year, a hundred thousand of what is taken off a month's pay.
 */
const hardlyMultiplied = { month: 1_000_000, year: 10_000_000, deduction: 100_000 };
const spanOf: Record<AmountColumnId, keyof typeof hardlyMultiplied> = {
  pay: 'month',
  specialDeductions: 'deduction',
  bonus: 'year',
  incomeSoFar: 'year',
  contributionsSoFar: 'year',
  taxSoFar: 'year',
  paidPension: 'deduction',
  paidMedical: 'deduction',
  paidUnemployment: 'deduction',
  paidInsurance: 'deduction',
  paidFund: 'deduction',
};

/** `readMoney`, but for what the header's unit makes too much of. */
function readCell(cell: Cell | undefined, unit: HeaderUnit | null, span: keyof typeof hardlyMultiplied): MoneyReading {
  const reading = readMoney(cell, unit);
  const isTooMuch =
    reading.kind === 'amount' && reading.unitFrom === 'header' && reading.value.gte(hardlyMultiplied[span]);
  return isTooMuch ? { kind: 'refused', reason: { kind: 'maybeYuan' } } : reading;
}

export type WageColumn = {
  set: SetCell;
  /** Wage units; NaN: none. */
  get: (row: number) => number;
  finish(rowCount: number): { units: Float64Array; exact: ReadonlyMap<number, string> };
};

/**
 * Averages, in wage units and as exactly as they were written. A fund wage that is missing is the wage.
 * @param id the column that they stand in: the pay, where the roster has no wages
 */
export function wageColumn(
  id: 'wage' | 'pay' | 'fundWage',
  unit: HeaderUnit | null,
  expectedRows: number,
  remarkOn: RemarkOn,
): WageColumn {
  const column = growingColumn(floats, NaN, expectedRows);
  const exact = new Map<number, string>();
  return {
    set(row, cell) {
      const fen = unit === null || unit === 1 ? plainFen(cell) : NaN;
      if (fen >= leastWageFen || fen === 0) {
        column.set(row, fen * unitsPerFen);
        return;
      }
      const refuse = (reason: RemarkReason) => remarkOn(row, id, 'contributions', reason, cellText(cell));
      const reading = readCell(cell, unit, 'month');
      if (reading.kind === 'refused') {
        refuse(reading.reason);
      } else if (reading.kind === 'empty') {
        if (id !== 'fundWage') refuse({ kind: 'missing' });
      } else if (reading.unitFrom === null && !reading.value.isZero() && reading.value.times(100).lt(leastWageFen)) {
        refuse({ kind: 'maybeTenThousands' });
      } else {
        column.set(row, toWageUnits(reading.value));
        if (reading.value.decimalPlaces() > 2) exact.set(row, reading.value.toFixed());
      }
    },
    get: column.get,
    finish: (rowCount) => ({ units: column.finish(rowCount), exact }),
  };
}

export type AmountColumn = { set: SetCell; get: (row: number) => number; finish(rowCount: number): Float64Array };

/**
 * Money in fen. More decimals than two are rounded half up, and remarked on.
 * @param stops null: another column reads the same cells, and tells of what is wrong with them
 */
export function amountColumn(
  id: AmountColumnId,
  unit: HeaderUnit | null,
  expectedRows: number,
  stops: Stops | null,
  remarkOn: RemarkOn,
): AmountColumn {
  const column = growingColumn(floats, NaN, expectedRows);
  return {
    set(row, cell) {
      const fen = unit === null || unit === 1 ? plainFen(cell) : NaN;
      if (!Number.isNaN(fen)) {
        column.set(row, fen);
        return;
      }
      const reading = readCell(cell, unit, spanOf[id]);
      if (reading.kind === 'refused' && stops !== null) remarkOn(row, id, stops, reading.reason, cellText(cell));
      if (reading.kind !== 'amount') return;
      column.set(row, toFen(reading.value.toDecimalPlaces(2)));
      if (reading.value.decimalPlaces() > 2) remarkOn(row, id, 'nothing', { kind: 'roundedToCent' }, cellText(cell));
    },
    get: column.get,
    finish: (rowCount) => column.finish(rowCount),
  };
}
