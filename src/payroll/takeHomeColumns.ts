/**
 * `takeHome` over columns, in exact integers: tax by cumulative withholding, month after month on an account of what was so
 * far. For one month the months before are assumed where they are not given; for a year the caller goes through its months.
 */
import { taxBrackets } from '../calc/incomeTax';
import { monthlyAllowance } from '../calc/withholding';
import { toFen } from './fen';
import type { FundExcessColumns } from './fundExcess';

/** One month, a row a person; amounts in fen. */
export type TaxedMonth = {
  /** Months counted with this one, from January or the month of entry: 1 to 12; 0: not counted. */
  monthCount: Uint8Array;
  /** Gross; NaN: not calculated. */
  pay: Float64Array;
  /** The employee's contributions of the month. */
  employee: Float64Array;
  fundExcess: FundExcessColumns;
  /** NaN or null: none. */
  specialDeductions: Float64Array | null;
};

/** What the months so far add up to, fen. */
export type TaxAccount = {
  income: Float64Array;
  /** As far as they are deductible. */
  contributions: Float64Array;
  specialDeductions: Float64Array;
  tax: Float64Array;
  takeHome: Float64Array;
};

/** What a roster tells of the months before, fen; NaN or null: not given. */
export type GivenSoFar = Record<'income' | 'contributions' | 'tax', Float64Array | null>;

export type TakeHomeColumns = {
  /** Fen; NaN where the month is not calculated. */
  tax: Float64Array;
  takeHome: Float64Array;
  /** On the next yuan, percent. */
  marginalRate: Uint8Array;
};

export function emptyTaxAccount(rowCount: number): TaxAccount {
  const column = () => new Float64Array(rowCount);
  return { income: column(), contributions: column(), specialDeductions: column(), tax: column(), takeHome: column() };
}

export function emptyTakeHome(rowCount: number): TakeHomeColumns {
  return {
    tax: new Float64Array(rowCount).fill(NaN),
    takeHome: new Float64Array(rowCount).fill(NaN),
    marginalRate: new Uint8Array(rowCount),
  };
}

/** Bits of `assumeSoFar`'s answer. Special deductions of the months before are never given. */
export const assumedIncome = 1;
export const assumedContributions = 2;
export const assumedTax = 4;

/**
 * Writes the months before this one into the account: what is not given is that many months equal to this one, and tax
 * what those would have been withheld.
 * @param assumed which figures were not given, as bits; 0 where there are no months before
 */
export function assumeSoFarColumns(
  month: TaxedMonth,
  given: GivenSoFar,
  from: number,
  to: number,
  account: TaxAccount,
  assumed: Uint8Array,
): void {
  for (let row = from; row < to; row += 1) {
    const months = (month.monthCount[row] ?? 0) - 1;
    assumed[row] = 0;
    if (months < 1 || Number.isNaN(month.pay[row] ?? NaN)) {
      for (const column of Object.values(account)) column[row] = 0;
      continue;
    }
    const { income, contributions, special, pay, employee } = figuresOf(month, row);
    const [ownIncome, ownContributions, ownTax] = [
      given.income?.[row] ?? NaN,
      given.contributions?.[row] ?? NaN,
      given.tax?.[row] ?? NaN,
    ];
    const incomeBefore = Number.isNaN(ownIncome) ? income * months : ownIncome;
    const contributionsBefore = Number.isNaN(ownContributions) ? contributions * months : ownContributions;
    const taxable = incomeBefore - contributionsBefore - special * months - allowance * months;
    const tax = Number.isNaN(ownTax) ? taxOn(taxable) : ownTax;
    account.income[row] = incomeBefore;
    account.contributions[row] = contributionsBefore;
    account.specialDeductions[row] = special * months;
    account.tax[row] = tax;
    const paid = Number.isNaN(ownIncome) ? pay * months : ownIncome;
    account.takeHome[row] = paid - (Number.isNaN(ownContributions) ? employee * months : ownContributions) - tax;
    assumed[row] =
      (Number.isNaN(ownIncome) ? assumedIncome : 0) +
      (Number.isNaN(ownContributions) ? assumedContributions : 0) +
      (Number.isNaN(ownTax) ? assumedTax : 0);
  }
}

/** Withholds one month's tax and adds the month to the account; rows that are not counted stay as they are, and get NaN. */
export function withholdColumns(
  month: TaxedMonth,
  from: number,
  to: number,
  account: TaxAccount,
  output: TakeHomeColumns,
): void {
  for (let row = from; row < to; row += 1) {
    const months = month.monthCount[row] ?? 0;
    if (months === 0 || Number.isNaN(month.pay[row] ?? NaN)) {
      output.tax[row] = NaN;
      output.takeHome[row] = NaN;
      output.marginalRate[row] = 0;
      continue;
    }
    const { income, contributions, special, pay, employee } = figuresOf(month, row);
    const totalIncome = (account.income[row] ?? 0) + income;
    const totalContributions = (account.contributions[row] ?? 0) + contributions;
    const totalSpecial = (account.specialDeductions[row] ?? 0) + special;
    const taxable = totalIncome - totalContributions - totalSpecial - allowance * months;
    const taxSoFar = account.tax[row] ?? 0;
    const tax = Math.max(0, taxOn(taxable) - taxSoFar);
    const takeHome = pay - employee - tax;
    account.income[row] = totalIncome;
    account.contributions[row] = totalContributions;
    account.specialDeductions[row] = totalSpecial;
    account.tax[row] = taxSoFar + tax;
    account.takeHome[row] = (account.takeHome[row] ?? 0) + takeHome;
    output.tax[row] = tax;
    output.takeHome[row] = takeHome;
    output.marginalRate[row] = marginalPercent(taxable);
  }
}

function figuresOf({ pay: pays, employee: employees, fundExcess, specialDeductions }: TaxedMonth, row: number) {
  const [pay, employee] = [pays[row] ?? NaN, employees[row] ?? 0];
  const special = specialDeductions?.[row] ?? NaN;
  return {
    pay,
    employee,
    income: pay + (fundExcess.employer[row] ?? 0),
    contributions: employee - (fundExcess.employee[row] ?? 0),
    special: Number.isNaN(special) ? 0 : special,
  };
}

/** Fen a month. */
export const allowance = toFen(monthlyAllowance);

/** Fen and percent; the highest has no end. */
const brackets = taxBrackets.map(({ upTo, rate, quickDeduction }) => ({
  upTo: upTo === null ? Infinity : toFen(upTo),
  percent: rate.times(100).toNumber(),
  quickDeduction: toFen(quickDeduction),
}));

/** Tax on a year's taxable fen so far, to the fen, half up. */
export function taxOn(taxable: number): number {
  if (taxable <= 0) return 0;
  for (const { upTo, percent, quickDeduction } of brackets) {
    if (taxable <= upTo) return Math.floor((taxable * percent + 50) / 100) - quickDeduction;
  }
  throw new Error(`No tax bracket for ${taxable}`);
}

function marginalPercent(taxable: number): number {
  if (taxable < 0) return 0;
  for (const { upTo, percent } of brackets) if (taxable < upTo) return percent;
  throw new Error(`No tax bracket for ${taxable}`);
}

/**
 * Months counted with `month`, from January of its year or the month of entry; 0 before the entry.
 * @param month months since year 0
 * @param entryMonth the same; −1: none
 */
export function monthsCounted(month: number, entryMonth: number): number {
  const sinceJanuary = (month % 12) + 1;
  return Math.max(0, Math.min(sinceJanuary, month - entryMonth + 1));
}
