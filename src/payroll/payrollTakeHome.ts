/** Take-home of a payroll, for the month of each row or for the whole of its calendar year. */
import { emptyBonus, writeBonus, type BonusColumns } from './bonusColumns';
import type { ContributionColumns, ContributionInput } from './contributionColumns';
import { inputRows } from './inputRows';
import type { PayrollPlan, PlannedRows, Profiles } from './payrollPlans';
import type { PayrollSettings } from './payrollSettings';
import type { Roster } from './roster';
import {
  assumeSoFarColumns,
  emptyTakeHome,
  emptyTaxAccount,
  withholdColumns,
  type TakeHomeColumns,
} from './takeHomeColumns';
import { monthText } from './monthNumber';
import { contributionRows, countAt, givenRows, isIncomplete, taxedMonth, taxedRows, type TaxedRows } from './taxedRows';
import { calculateYear, yearPlans, type Year } from './yearTakeHome';

export type PayrollTakeHome = TakeHomeColumns & {
  /** Gross pay of the row's own month, fen; NaN where nothing is withheld. */
  monthlyPay: Float64Array;
  /** Gross pay that take-home starts from, fen: of the month, or of the year; NaN where it is not calculated. */
  pay: Float64Array;
  /** Which figures of the months before were not given, as bits (`assumedIncome` …). */
  assumed: Uint8Array;
  /** 1: left out because a scheme has no rule, or the category has none in some month of the year. */
  incomplete: Uint8Array;
  /** Null where the roster has no bonus. */
  bonus: BonusColumns | null;
};

const rowsPerStep = 50_000;

export function payrollTakeHome(
  roster: Roster,
  planned: PlannedRows,
  input: ContributionInput,
  due: ContributionColumns,
  settings: PayrollSettings,
  profiles: Profiles,
): PayrollTakeHome | null {
  const { takeHome: period } = settings;
  if (period === null) return null;
  const { rowCount } = roster;
  const question = taxedRows(roster, planned);
  const { bonus: bonuses } = roster.amounts;
  const output: PayrollTakeHome = {
    ...emptyTakeHome(rowCount),
    monthlyPay: question.pay,
    pay: new Float64Array(rowCount).fill(NaN),
    assumed: new Uint8Array(rowCount),
    incomplete: new Uint8Array(rowCount),
    bonus: bonuses === null ? null : emptyBonus(rowCount),
  };
  const years = period === 'year' || bonuses !== null ? yearPlans(planned, settings, profiles) : null;
  for (let from = 0; from < rowCount; from += rowsPerStep) {
    const to = Math.min(rowCount, from + rowsPerStep);
    if (period === 'month') calculateMonth(question, planned.plans, input, due, from, to, output);
    if (years === null) continue;
    const year = calculateYear(question, years, input, from, to);
    if (period === 'year') writeYear(question, year, from, output);
    if (bonuses !== null && output.bonus !== null) writeBonuses(question, bonuses, year, from, output.bonus);
  }
  return output;
}

function calculateMonth(
  question: TaxedRows,
  plans: readonly PayrollPlan[],
  input: ContributionInput,
  due: ContributionColumns,
  from: number,
  to: number,
  output: PayrollTakeHome,
): void {
  const rows = inputRows(input, from, to);
  const month = taxedMonth(question, plans, rows, contributionRows(due, from, to), from, to, (row) =>
    countAt(question, row, question.monthOfRow[row] ?? -1),
  );
  const account = emptyTaxAccount(to - from);
  const assumed = output.assumed.subarray(from, to);
  assumeSoFarColumns(month, givenRows(question.given, from, to), 0, to - from, account, assumed);
  withholdColumns(month, 0, to - from, account, {
    tax: output.tax.subarray(from, to),
    takeHome: output.takeHome.subarray(from, to),
    marginalRate: output.marginalRate.subarray(from, to),
  });
  for (let row = from; row < to; row += 1) {
    if (Number.isNaN(output.tax[row] ?? NaN)) continue;
    const plan = plans[input.plan[row] ?? -1];
    if (plan !== undefined && isIncomplete(plan)) leaveOut(output, row);
    else output.pay[row] = question.pay[row] ?? NaN;
  }
}

/** Contributions that are missing would be tax and take-home that are wrong. */
function leaveOut(output: PayrollTakeHome, row: number): void {
  output.tax[row] = NaN;
  output.takeHome[row] = NaN;
  output.marginalRate[row] = 0;
  output.assumed[row] = 0;
  output.incomplete[row] = 1;
}

function writeYear(
  { isYearElsewhere }: TaxedRows,
  { account, pay, taxable, assumed, incomplete, last }: Year,
  from: number,
  output: PayrollTakeHome,
): void {
  for (let index = 0; index < taxable.length; index += 1) {
    const row = from + index;
    if (isYearElsewhere?.[row] === 1) continue;
    output.incomplete[row] = incomplete[index] ?? 0;
    if (Number.isNaN(taxable[index] ?? NaN)) continue;
    output.pay[row] = pay[index] ?? NaN;
    output.tax[row] = account.tax[index] ?? NaN;
    output.takeHome[row] = account.takeHome[index] ?? NaN;
    output.marginalRate[row] = last.marginalRate[index] ?? 0;
    output.assumed[row] = assumed[index] ?? 0;
  }
}

function writeBonuses(
  { monthOfRow }: TaxedRows,
  bonuses: Float64Array,
  { taxable }: Year,
  from: number,
  output: BonusColumns,
): void {
  taxable.forEach((ofYear, index) => {
    const row = from + index;
    const bonus = bonuses[row] ?? NaN;
    if (Number.isNaN(ofYear) || !(bonus > 0)) return;
    writeBonus(bonus, monthText(monthOfRow[row] ?? 0), ofYear, row, output);
  });
}
