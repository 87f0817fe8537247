/**
 * A whole calendar year, month by month with each month's own rules, on the same wages. Where the roster tells what was so
 * far, the year begins with the row's own month.
 */
import { applicableRules } from '../rules/applicableRules';
import { findRules } from '../rules/findRules';
import type { ContributionInput } from './contributionColumns';
import { calculateColumns, emptyContributions } from './contributionKernel';
import { inputRows } from './inputRows';
import { makePlan, type PlannedRows, type Profiles } from './payrollPlans';
import type { PayrollSettings } from './payrollSettings';
import type { Plan } from './plan';
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
import { countAt, givenRows, monthText, taxedMonth, type TaxedRows } from './taxedRows';

/** The twelve months of every city, category and year, and which of these each plan is. */
export type YearPlans = { years: number[]; months: Plan[][]; yearOfRow: Int32Array };

/** Months past the last rule go on with it, as far as the year is an outlook. */
export function yearPlans({ plans, planOfRow }: PlannedRows, settings: PayrollSettings, profiles: Profiles): YearPlans {
  const keyOf = ({ cityId, categoryId, month }: Plan) => `${cityId} ${categoryId} ${month.slice(0, 4)}`;
  const keys = [...new Set(plans.map(keyOf))];
  const indexOfPlan = plans.map((plan) => keys.indexOf(keyOf(plan)));
  const places = keys.map((key) => {
    const [cityId = '', categoryId = '', year = ''] = key.split(' ');
    return { cityId, categoryId, year: Number(year) };
  });
  const months = Array.from({ length: 12 }, (_, index) =>
    places.map(({ cityId, categoryId, year }) => {
      const month = monthText(year * 12 + index);
      const profile = profiles.find(({ city }) => city.id === cityId);
      const schemes = profile === undefined ? [] : applicableRules(findRules(profile, month, categoryId), true);
      return makePlan(cityId, categoryId, month, schemes, settings);
    }),
  );
  return {
    years: places.map(({ year }) => year),
    months,
    yearOfRow: planOfRow.map((plan) => indexOfPlan[plan] ?? -1),
  };
}

/** Of the rows of one step, counted from 0. */
export type Year = {
  account: TaxAccount;
  /** Gross pay of the months counted, fen. */
  pay: Float64Array;
  /** Σ income − 5000 × months − Σ deductions, fen; NaN where it is not calculated. */
  taxable: Float64Array;
  assumed: Uint8Array;
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
      const { income, contributions: deducted, specialDeductions } = year.account;
      year.pay[row] = (year.pay[row] ?? 0) + pay;
      year.taxable[row] = (income[row] ?? 0) - (deducted[row] ?? 0) - (specialDeductions[row] ?? 0) - allowance * count;
    }
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
