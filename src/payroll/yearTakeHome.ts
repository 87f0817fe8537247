/**
 * A whole calendar year, month by month with each month's own rules, on the same wages. Where the roster tells what was so
 * far, the year begins with the row's own month.
 */
import { applicableRules } from '../rules/applicableRules';
import { categoriesFor } from '../rules/coverage';
import { findRules } from '../rules/findRules';
import type { ContributionInput } from './contributionColumns';
import { calculateColumns, emptyContributions } from './contributionKernel';
import { inputRows } from './inputRows';
import { monthText } from './monthNumber';
import { makePlan, type PayrollPlan, type PlannedRows, type Profiles } from './payrollPlans';
import type { PayrollSettings } from './payrollSettings';
import {
  allowance,
  assumeSoFarColumns,
  emptyTakeHome,
  emptyTaxAccount,
  withholdColumns,
  type GivenSoFar,
  type TakeHomeColumns,
  type TaxAccount,
  type TaxedMonth,
} from './takeHomeColumns';
import { countAt, givenRows, isIncomplete, taxedMonth, type TaxedRows } from './taxedRows';

/** The twelve months of the people of every plan and year, and which of these each row is of. */
export type YearPlans = { years: number[]; months: YearMonthPlan[][]; yearOfRow: Int32Array };

/** `isKnown`: the city has the category in that month, and a rule for every scheme of it. */
type YearMonthPlan = PayrollPlan & { isKnown: boolean };

export function yearPlans({ plans, planOfRow }: PlannedRows, settings: PayrollSettings, profiles: Profiles): YearPlans {
  const keyOf = ({ cityId, categoryId, month, withFund }: PayrollPlan) =>
    [cityId, categoryId, month.slice(0, 4), withFund].join(' ');
  const keys = [...new Set(plans.map(keyOf))];
  const indexOfPlan = plans.map((plan) => keys.indexOf(keyOf(plan)));
  const first = keys.flatMap((key) => plans.find((plan) => keyOf(plan) === key) ?? []);
  const years = first.map(({ month }) => Number(month.slice(0, 4)));
  const months = Array.from({ length: 12 }, (_, index) =>
    first.map((plan, place) => planOfMonth(plan, monthText((years[place] ?? 0) * 12 + index), settings, profiles)),
  );
  return { years, months, yearOfRow: planOfRow.map((plan) => indexOfPlan[plan] ?? -1) };
}

function planOfMonth(
  { cityId, categoryId, withFund }: PayrollPlan,
  month: string,
  settings: PayrollSettings,
  profiles: Profiles,
): YearMonthPlan {
  const profile = profiles.find(({ city }) => city.id === cityId);
  if (profile === undefined) throw new Error(`No profile of ${cityId}`);
  const schemes = applicableRules(findRules(profile, month, categoryId), settings.carryOn);
  const plan = makePlan({ cityId, categoryId, month, withFund }, schemes, settings);
  const isOffered = categoriesFor(profile, month).some(({ id }) => id === categoryId);
  return { ...plan, isKnown: isOffered && !isIncomplete(plan) };
}

/** Of the rows of one step, counted from 0. */
export type Year = {
  account: TaxAccount;
  /** Gross pay of the months counted, fen. */
  pay: Float64Array;
  /** Σ income − 5000 × months − Σ deductions, fen; NaN where it is not calculated. */
  taxable: Float64Array;
  assumed: Uint8Array;
  /** 1: some month counted is not known. */
  incomplete: Uint8Array;
  last: TakeHomeColumns;
};

export function calculateYear(
  question: TaxedRows,
  { years, months, yearOfRow }: YearPlans,
  input: ContributionInput,
  from: number,
  to: number,
): Year {
  const length = to - from;
  const rows = inputRows({ ...input, plan: yearOfRow }, from, to);
  const given = givenRows(question.given, from, to);
  const startsLate = startsWithOwnMonth(given, length);
  const year: Year = {
    account: emptyTaxAccount(length),
    pay: new Float64Array(length),
    taxable: new Float64Array(length).fill(NaN),
    assumed: new Uint8Array(length),
    incomplete: new Uint8Array(length),
    last: emptyTakeHome(length),
  };
  months.forEach((plans, index) => {
    const contributions = emptyContributions(plans, length);
    calculateColumns(plans, rows, 0, length, contributions);
    const monthAt = (row: number) => (years[yearOfRow[row] ?? -1] ?? -1) * 12 + index;
    const isBefore = (row: number) => startsLate[row - from] === 1 && monthAt(row) < (question.monthOfRow[row] ?? -1);
    const month = taxedMonth(question, plans, rows, contributions, from, to, (row) =>
      isBefore(row) ? 0 : countAt(question, row, monthAt(row)),
    );
    takeOverSoFar(question, month, given, startsLate, from, monthAt, year);
    withholdColumns(month, 0, length, year.account, year.last);
    for (let row = 0; row < length; row += 1) {
      const count = month.monthCount[row] ?? 0;
      const pay = month.pay[row] ?? NaN;
      if (count === 0 || Number.isNaN(pay)) continue;
      if (plans[rows.plan[row] ?? -1]?.isKnown !== true) year.incomplete[row] = 1;
      const { income, contributions: deducted, specialDeductions } = year.account;
      year.pay[row] = (year.pay[row] ?? 0) + pay;
      year.taxable[row] = (income[row] ?? 0) - (deducted[row] ?? 0) - (specialDeductions[row] ?? 0) - allowance * count;
    }
  });
  year.incomplete.forEach((isIncompleteRow, row) => {
    if (isIncompleteRow === 1) year.taxable[row] = NaN;
  });
  return year;
}

/** 1 for rows of which the roster tells something of the months before. */
function startsWithOwnMonth({ income, contributions, tax }: GivenSoFar, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, row) =>
    [income, contributions, tax].some((column) => !Number.isNaN(column?.[row] ?? NaN)) ? 1 : 0,
  );
}

function takeOverSoFar(
  { monthOfRow }: TaxedRows,
  month: TaxedMonth,
  given: GivenSoFar,
  startsLate: Uint8Array,
  from: number,
  monthAt: (row: number) => number,
  { account, pay, assumed }: Year,
): void {
  startsLate.forEach((late, row) => {
    if (late === 0 || monthAt(from + row) !== monthOfRow[from + row]) return;
    assumeSoFarColumns(month, given, row, row + 1, account, assumed);
    const income = given.income?.[row] ?? NaN;
    pay[row] = Number.isNaN(income) ? (month.pay[row] ?? NaN) * Math.max(0, (month.monthCount[row] ?? 0) - 1) : income;
  });
}
