/**
 * Income tax that an employer withholds from wages 累计预扣法, read second-hand:
 * T = Σ income − 5000 × n − Σ own contributions − Σ special additional deductions − Σ other;
 * tax of the month = max(0, tax on T − Σ tax so far).
 */
import { Decimal, zero } from './decimal';
import { incomeTax, taxBracketOf, type TaxBracket } from './incomeTax';

/** 减除费用, yuan a month at this employer. */
export const monthlyAllowance = new Decimal(5000);

/** One month's, or several months' together, in yuan; none is negative. */
export type TaxFigures = {
  /** Taxable wages before any deduction. */
  income: Decimal;
  /** The employee's own contributions as far as they are deductible 专项扣除. */
  contributions: Decimal;
  /** 专项附加扣除. */
  specialDeductions: Decimal;
  /** 依法确定的其他扣除, such as an enterprise annuity. */
  otherDeductions: Decimal;
};

/** What the months before add up to, with the tax withheld in them. */
export type TaxSoFar = TaxFigures & { tax: Decimal };

export type Withholding = {
  /** Months counted, this one included: 1 to 12. */
  monthCount: number;
  before: TaxSoFar;
  month: TaxFigures;
  cumulative: TaxFigures;
  /** 5000 × months. */
  allowance: Decimal;
  /** Cumulative taxable income; below zero where deductions exceed income. */
  taxable: Decimal;
  bracket: TaxBracket;
  /** Tax on the cumulative taxable income. */
  taxDue: Decimal;
  /** Withheld this month. */
  tax: Decimal;
  /** Tax so far beyond what is due: nothing is withheld, and it waits for later months or the yearly settlement. */
  overpaid: Decimal;
};

export const nothingSoFar: TaxSoFar = {
  income: zero,
  contributions: zero,
  specialDeductions: zero,
  otherDeductions: zero,
  tax: zero,
};

/**
 * One month's tax after the months before.
 * @param monthCount months counted with this one, from January or the month of entry
 * @throws RangeError when the count is not a whole number from 1 to 12
 */
export function withholdMonth(before: TaxSoFar, monthCount: number, month: TaxFigures): Withholding {
  if (!Number.isInteger(monthCount) || monthCount < 1 || monthCount > 12) {
    throw new RangeError(`Not a count of months of a year: ${monthCount}`);
  }
  const cumulative = added(before, month);
  const allowance = monthlyAllowance.times(monthCount);
  const taxable = taxableOf(cumulative, monthCount);
  const taxDue = incomeTax(taxable);
  const difference = taxDue.minus(before.tax);
  return {
    monthCount,
    before,
    month,
    cumulative,
    allowance,
    taxable,
    bracket: taxBracketOf(taxable),
    taxDue,
    tax: Decimal.max(zero, difference),
    overpaid: Decimal.max(zero, difference.negated()),
  };
}

/**
 * What the months before this one add up to, where only some of it is known: what is absent is that many months equal to
 * this one, and absent tax is what such months would have been withheld (what was given counted in equal parts).
 * @param monthCount as for `withholdMonth`; with 1 there are no months before, and what is given is not looked at
 */
export function assumeSoFar(
  month: TaxFigures,
  monthCount: number,
  given: Partial<TaxSoFar>,
): { before: TaxSoFar; assumed: (keyof TaxSoFar)[] } {
  const monthsBefore = monthCount - 1;
  if (monthsBefore === 0) return { before: nothingSoFar, assumed: [] };
  const figures: TaxFigures = {
    income: given.income ?? month.income.times(monthsBefore),
    contributions: given.contributions ?? month.contributions.times(monthsBefore),
    specialDeductions: given.specialDeductions ?? month.specialDeductions.times(monthsBefore),
    otherDeductions: given.otherDeductions ?? month.otherDeductions.times(monthsBefore),
  };
  // In equal months the cumulative tax never falls, so their withheld tax adds up to the tax on all of them.
  const tax = given.tax ?? incomeTax(taxableOf(figures, monthsBefore));
  const before: TaxSoFar = { ...figures, tax };
  return { before, assumed: soFarFigures.filter((figure) => given[figure] === undefined) };
}

const soFarFigures: readonly (keyof TaxSoFar)[] = [
  'income',
  'contributions',
  'specialDeductions',
  'otherDeductions',
  'tax',
];

/** What a month adds to the months before it. */
export function soFarAfter({ before, cumulative, tax }: Withholding): TaxSoFar {
  return { ...cumulative, tax: before.tax.plus(tax) };
}

export type WithheldMonths = {
  months: Withholding[];
  /** All months, those before the first of the list included. */
  total: TaxSoFar;
};

/**
 * Month after month, each with its own figures.
 * @param months in order from January, the month of entry, or the month after `start`
 * @param start what was before the first of them, and how many months that was
 * @throws RangeError when they come to more than 12
 */
export function withholdMonths(
  months: readonly TaxFigures[],
  start: { before: TaxSoFar; monthCount: number } = { before: nothingSoFar, monthCount: 0 },
): WithheldMonths {
  const withheld: Withholding[] = [];
  let total = start.before;
  for (const [index, month] of months.entries()) {
    const one = withholdMonth(total, start.monthCount + index + 1, month);
    withheld.push(one);
    total = soFarAfter(one);
  }
  return { months: withheld, total };
}

function taxableOf(figures: TaxFigures, monthCount: number): Decimal {
  const { income, contributions, specialDeductions, otherDeductions } = figures;
  return income
    .minus(monthlyAllowance.times(monthCount))
    .minus(contributions)
    .minus(specialDeductions)
    .minus(otherDeductions);
}

function added(one: TaxFigures, other: TaxFigures): TaxFigures {
  return {
    income: one.income.plus(other.income),
    contributions: one.contributions.plus(other.contributions),
    specialDeductions: one.specialDeductions.plus(other.specialDeductions),
    otherDeductions: one.otherDeductions.plus(other.otherDeductions),
  };
}
