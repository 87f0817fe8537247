/** Declared deductions of a roster against what the rules demand, a row a person. */
import type { SchemeId } from '../rules/cityProfile';
import type { ContributionColumns, ContributionInput } from './contributionColumns';
import { fundAtAnyRate } from './fundAtAnyRate';
import { checkStatuses, judgeDeclared, type DeclaredJudgement } from './judgeDeclared';
import type { Plan } from './plan';
import { checkItems, preparedChecks, type CheckedLine, type CheckItemId, type PreparedCheck } from './preparedCheck';
import type { AmountColumnId } from './rosterColumns';

/** Where the roster has an item's deduction. */
export const paidColumnOf = {
  pension: 'paidPension',
  medical: 'paidMedical',
  unemployment: 'paidUnemployment',
  insurance: 'paidInsurance',
  'housing-fund': 'paidFund',
} as const satisfies Record<CheckItemId, AmountColumnId>;

/** The employee's declared deductions, fen; NaN: none. */
export type PaidColumns = Record<(typeof paidColumnOf)[CheckItemId], Float64Array | null>;

/** One item; amounts in fen, NaN where the status has no base. */
export type ItemColumns = {
  /** Index into `checkStatuses`. */
  status: Uint8Array;
  /** At an open end the limit. Of a sum, these and the next two are of the scheme furthest below its lawful base. */
  declaredLowest: Float64Array;
  declaredHighest: Float64Array;
  lawful: Float64Array;
  /** How far the highest declared base lies below the lawful one, at `below`; else 0. */
  gap: Float64Array;
  /** What the schemes of the item cost more a month at the lawful base; 0 where nothing is below. */
  employer: Float64Array;
  employee: Float64Array;
  /** The employer's for work injury and maternity, if they were declared on the same base. */
  othersEmployer: Float64Array;
};

export type CheckColumns = {
  /** Only items of which the roster has a column. */
  items: Partial<Record<CheckItemId, ItemColumns>>;
  /** The largest gap of the row's items, fen; 0 where nothing is below. */
  worstGap: Float64Array;
  /**
   * What putting the row right costs a month, fen: insurance as one figure where that was compared, else line by line;
   * work injury and maternity by the item that says least; the fund.
   */
  employer: Float64Array;
  employee: Float64Array;
};

/** Columns to be filled by `checkDeclared`; null where the roster has no declared deduction. */
export function emptyCheck(paid: PaidColumns, rowCount: number): CheckColumns | null {
  const items: CheckColumns['items'] = {};
  for (const item of checkItems) {
    if (paid[paidColumnOf[item]] === null) continue;
    const column = () => new Float64Array(rowCount).fill(NaN);
    const money = () => new Float64Array(rowCount);
    items[item] = {
      status: new Uint8Array(rowCount),
      declaredLowest: column(),
      declaredHighest: column(),
      lawful: column(),
      gap: money(),
      employer: money(),
      employee: money(),
      othersEmployer: money(),
    };
  }
  if (Object.keys(items).length === 0) return null;
  const money = () => new Float64Array(rowCount);
  return { items, worstGap: money(), employer: money(), employee: money() };
}

/**
 * Fills the rows from `from` up to, not including, `to`.
 * @param due the row's contributions (`calculateColumns`)
 * @param output columns for the same deductions (`emptyCheck`), not filled before
 */
export function checkDeclared(
  plans: readonly Plan[],
  input: ContributionInput,
  due: ContributionColumns,
  paid: PaidColumns,
  from: number,
  to: number,
  output: CheckColumns,
): void {
  const checksOf = preparedChecks(plans, input);
  const fundsAtAnyRate = plans.map(fundAtAnyRate);
  for (let row = from; row < to; row += 1) {
    const checks = checksOf(row);
    if (checks === null) continue;
    for (const item of checkItems) {
      const columns = output.items[item];
      const amount = paid[paidColumnOf[item]]?.[row] ?? NaN;
      const check = checks[item];
      if (columns === undefined || check === null || Number.isNaN(amount)) continue;
      const isDue = check.covered.some(({ scheme }) => amountDue(due, scheme, 'employee', row) > 0);
      if (amount === 0 && isDue) {
        columns.status[row] = checkStatuses.indexOf('nothingDeducted');
        continue;
      }
      const isRateOpen = item === 'housing-fund' && Number.isNaN(input.fundRate?.[row] ?? NaN);
      const fitsAnyRate = isRateOpen ? (fundsAtAnyRate[input.plan[row] ?? -1] ?? null) : null;
      if (fitsAnyRate !== null) {
        writeAtAnyRate(columns, row, amount, due, fitsAnyRate);
        continue;
      }
      const judged = judgeDeclared(check, amount, {
        wage: wageOf(input, item, row),
        baseOf: ({ scheme }) => due.schemes[scheme]?.base[row] ?? NaN,
      });
      write(columns, row, judged, check, due);
    }
    sumUp(output, row);
  }
}

function wageOf({ wage, fundWage }: ContributionInput, item: CheckItemId, row: number): number {
  const own = item === 'housing-fund' ? (fundWage?.[row] ?? NaN) : NaN;
  return Number.isNaN(own) ? (wage[row] ?? NaN) : own;
}

function write(
  columns: ItemColumns,
  row: number,
  judged: DeclaredJudgement,
  check: PreparedCheck,
  due: ContributionColumns,
): void {
  columns.status[row] = checkStatuses.indexOf(judged.status);
  if (!('lawful' in judged)) return;
  columns.declaredLowest[row] = judged.declaredLowest;
  columns.declaredHighest[row] = judged.declaredHighest;
  columns.lawful[row] = judged.lawful;
  if (judged.status !== 'below') return;
  const { wage, isFree } = judged;
  const missing = (lines: readonly CheckedLine[], payer: 'employer' | 'employee') =>
    lines.reduce((sum, line) => sum + amountDue(due, line.scheme, payer, row) - line.at(wage, isFree)[payer], 0);
  columns.gap[row] = judged.gap;
  columns.employer[row] = missing(check.covered, 'employer');
  columns.employee[row] = missing(check.covered, 'employee');
  columns.othersEmployer[row] = missing(check.others, 'employer');
}

/** Where nobody said the rate, a low amount may be a low rate: only a fit is told. */
function writeAtAnyRate(
  columns: ItemColumns,
  row: number,
  paid: number,
  due: ContributionColumns,
  fits: (paid: number, base: number) => boolean,
): void {
  const base = due.schemes['housing-fund']?.base[row] ?? NaN;
  if (!fits(paid, base)) {
    columns.status[row] = checkStatuses.indexOf('rateNotGiven');
    return;
  }
  columns.status[row] = checkStatuses.indexOf('matches');
  columns.declaredLowest[row] = base;
  columns.declaredHighest[row] = base;
  columns.lawful[row] = base;
}

function amountDue(due: ContributionColumns, scheme: SchemeId, payer: 'employer' | 'employee', row: number): number {
  return due.schemes[scheme]?.[payer][row] ?? 0;
}

const comparing = new Set(
  (['matches', 'below', 'above', 'matchesThen'] as const).map((status) => checkStatuses.indexOf(status)),
);

/** From a row's items to the row. */
export function sumUp({ items, worstGap, employer, employee }: CheckColumns, row: number): void {
  worstGap[row] = Object.values(items).reduce((worst, { gap }) => Math.max(worst, gap[row] ?? 0), 0);
  const compared = (ids: readonly CheckItemId[]) =>
    ids.flatMap((id) => {
      const columns = items[id];
      return columns !== undefined && comparing.has(columns.status[row] ?? 0) ? [columns] : [];
    });
  const whole = compared(['insurance']);
  const insurance = whole.length > 0 ? whole : compared(['pension', 'medical', 'unemployment']);
  const others = insurance.map(({ othersEmployer }) => othersEmployer[row] ?? 0);
  const all = [...insurance, ...compared(['housing-fund'])];
  employer[row] = all.reduce(
    (sum, one) => sum + (one.employer[row] ?? 0),
    others.length === 0 ? 0 : Math.min(...others),
  );
  employee[row] = all.reduce((sum, one) => sum + (one.employee[row] ?? 0), 0);
}
