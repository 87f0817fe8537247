/**
 * Individual income tax on comprehensive income 综合所得: the yearly table of seven brackets annexed to the 个人所得税法,
 * read second-hand. Cumulative withholding from wages and the yearly settlement both use it.
 */
import { parsePercentage } from './chosenRates';
import { Decimal, zero } from './decimal';

export type TaxBracket = {
  /** Yuan of taxable income a year above which the bracket begins. */
  above: Decimal;
  /** The last yuan amount within it; null for the highest. */
  upTo: Decimal | null;
  /** A fraction: 0.1 for 10%. */
  rate: Decimal;
  /** 速算扣除数, yuan a year. */
  quickDeduction: Decimal;
};

const table = [
  { upTo: '36000', rate: '3%', quickDeduction: '0' },
  { upTo: '144000', rate: '10%', quickDeduction: '2520' },
  { upTo: '300000', rate: '20%', quickDeduction: '16920' },
  { upTo: '420000', rate: '25%', quickDeduction: '31920' },
  { upTo: '660000', rate: '30%', quickDeduction: '52920' },
  { upTo: '960000', rate: '35%', quickDeduction: '85920' },
  { upTo: null, rate: '45%', quickDeduction: '181920' },
] as const;

/** Lowest first. */
export const taxBrackets: readonly TaxBracket[] = table.map(({ upTo, rate, quickDeduction }, index) => ({
  above: new Decimal(table[index - 1]?.upTo ?? 0),
  upTo: upTo === null ? null : new Decimal(upTo),
  rate: parsePercentage(rate),
  quickDeduction: new Decimal(quickDeduction),
}));

/** The bracket in which a yearly amount lies; an amount on an edge lies in the lower one, nothing or less in the lowest. */
export function taxBracketOf(taxable: Decimal): TaxBracket {
  const bracket = taxBrackets.find(({ upTo }) => upTo === null || taxable.lte(upTo));
  if (bracket === undefined) throw new Error(`No tax bracket for ${taxable.toString()}`);
  return bracket;
}

/**
 * Tax on a year's taxable income so far, rounded half-up to the cent.
 * @param taxable yuan since January; nothing is due on nothing or less
 */
export function incomeTax(taxable: Decimal): Decimal {
  if (!taxable.gt(0)) return zero;
  const { rate, quickDeduction } = taxBracketOf(taxable);
  return taxable.times(rate).minus(quickDeduction).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

/** The rate on the next yuan, as a fraction: 0 below nothing, and on an edge already that of the bracket above. */
export function marginalTaxRate(taxable: Decimal): Decimal {
  if (taxable.isNegative() && !taxable.isZero()) return zero;
  const bracket = taxBrackets.find(({ upTo }) => upTo === null || taxable.lt(upTo));
  return bracket?.rate ?? zero;
}
