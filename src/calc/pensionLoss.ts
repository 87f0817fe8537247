import { type Decimal } from './decimal';

/** Yuan of monthly pension, each rounded to the cent by itself: `total` may differ by a cent from the sum of the others. */
export type PensionLoss = {
  /** Of the basic pension 基础养老金. */
  basic: Decimal;
  /** Of the individual account 个人账户养老金, without interest. */
  account: Decimal;
  total: Decimal;
};

/**
 * What a base too low by the same gap costs in monthly pension, when the average wage stays as it is: 国发〔2005〕38号,
 * C (1 + Z) / 2 × Y × 1% + balance / D, with Z lower by gap / C and the balance by 8% of the gap for every month.
 * @param gap lawful base less declared base, yuan a month; below zero the loss is a gain
 * @param years years of contributions with this gap, fractions allowed
 * @param divisor 计发月数, months
 * @throws RangeError when the divisor is not above zero
 */
export function pensionLoss(gap: Decimal, years: Decimal, divisor: Decimal): PensionLoss {
  return roundedLoss(gap.times(years).times('0.005'), gap.times(years).times('0.96').div(positive(divisor)));
}

function roundedLoss(basic: Decimal, account: Decimal): PensionLoss {
  return { basic: toCents(basic), account: toCents(account), total: toCents(basic.plus(account)) };
}

function toCents(amount: Decimal): Decimal {
  // Three thirds are a hair less than one: the first rounding mends that, lest half a cent goes down.
  return amount.toDecimalPlaces(20).toDecimalPlaces(2);
}

function positive(value: Decimal): Decimal {
  if (!value.gt(0)) throw new RangeError(`Not above zero: ${value.toString()}`);
  return value;
}
