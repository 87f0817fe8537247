import type { ContributionSummary } from './calculateContributions';
import { zero, type Decimal } from './decimal';
import type { FundTaxFree } from './fundTaxFree';
import {
  assumeSoFar,
  soFarAfter,
  withholdMonth,
  withholdMonths,
  type TaxFigures,
  type TaxSoFar,
  type Withholding,
} from './withholding';

export type TakeHomeQuestion = {
  /** This month's gross pay in yuan; it may differ from the wage that the contributions stand on. */
  pay: Decimal;
  contributions: ContributionSummary;
  /** Null without a housing fund. */
  fund: FundTaxFree | null;
  /** Yuan a month. */
  specialDeductions: Decimal;
  /** Months counted with this one, 1 to 12. */
  monthCount: number;
  /** What is known of the months before; the rest is taken as months equal to this one. */
  before: Partial<TaxSoFar>;
};

export type TakeHome = {
  pay: Decimal;
  /** What the employee pays, yuan a month. */
  ownContributions: Decimal;
  /** Pay less own contributions. */
  beforeTax: Decimal;
  /** The employer's fund deposit above the tax-free limit: income that is not paid out. */
  taxedDeposit: Decimal;
  /** The employee's fund deposit above the limit: paid, but not deductible. */
  undeducted: Decimal;
  withholding: Withholding;
  /** Figures of the months before that were not given. */
  assumed: (keyof TaxSoFar)[];
  takeHome: Decimal;
};

/**
 * What is paid out this month: pay − own contributions − tax withheld. Own contributions are deducted from income whole,
 * flat fees included, but for fund deposits above the tax-free limit.
 * @throws RangeError when the count of months is not a whole number from 1 to 12
 */
export function takeHome(question: TakeHomeQuestion): TakeHome {
  const { pay, contributions, fund, specialDeductions, monthCount } = question;
  const ownContributions = contributions.total.employee;
  const taxedDeposit = fund?.sides.employer.taxable ?? zero;
  const undeducted = fund?.sides.employee.taxable ?? zero;
  const month: TaxFigures = {
    income: pay.plus(taxedDeposit),
    contributions: ownContributions.minus(undeducted),
    specialDeductions,
    otherDeductions: zero,
  };
  const { before, assumed } = assumeSoFar(month, monthCount, question.before);
  const withholding = withholdMonth(before, monthCount, month);
  const beforeTax = pay.minus(ownContributions);
  return {
    pay,
    ownContributions,
    beforeTax,
    taxedDeposit,
    undeducted,
    withholding,
    assumed,
    takeHome: beforeTax.minus(withholding.tax),
  };
}

export type TakeHomeOfYear = {
  /** The months whose own tax is known, from the first counted where nothing of the months before was given. */
  months: Withholding[];
  total: TaxSoFar;
  /** Σ income − 5000 × months − Σ deductions; below zero where deductions exceed income. */
  taxable: Decimal;
  /** What was paid gross, and what the employee paid of it, in all months. */
  pay: Decimal;
  ownContributions: Decimal;
  /** pay − own contributions − tax. */
  takeHome: Decimal;
};

/**
 * The months counted so far, this month, and those after it, all equal to this one where nothing else was given.
 * @param monthsAfter months from this one to December, this one not counted
 * @throws RangeError when all months come to more than 12
 */
export function takeHomeOfYear(month: TakeHome, monthsAfter: number): TakeHomeOfYear {
  const { withholding, assumed } = month;
  const { monthCount, before } = withholding;
  const monthsBefore = monthCount - 1;
  const allEqual = monthsBefore === 0 || assumed.length === Object.keys(before).length;
  const repeated = (count: number) => Array.from({ length: count }, () => withholding.month);
  const { months, total } = allEqual
    ? withholdMonths(repeated(monthCount + monthsAfter))
    : withholdRest(withholding, repeated(monthsAfter));
  const last = months.at(-1) ?? withholding;

  // Of months that were given, what the fund took is not known: their income counts as paid, their contributions as whole.
  const countOf = (figure: keyof TaxSoFar) => 1 + monthsAfter + (assumed.includes(figure) ? monthsBefore : 0);
  const pay = total.income.minus(month.taxedDeposit.times(countOf('income')));
  const ownContributions = total.contributions.plus(month.undeducted.times(countOf('contributions')));
  return {
    months,
    total,
    taxable: last.taxable,
    pay,
    ownContributions,
    takeHome: pay.minus(ownContributions).minus(total.tax),
  };
}

function withholdRest(first: Withholding, rest: readonly TaxFigures[]) {
  const { months, total } = withholdMonths(rest, { before: soFarAfter(first), monthCount: first.monthCount });
  return { months: [first, ...months], total };
}
