import DecimalJs from 'decimal.js';

/** Our own clone: nobody's `Decimal.set` changes our sums. 40 digits hold every product of an amount and a rate exactly. */
export const Decimal = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP });
export type Decimal = DecimalJs;

export const zero = new Decimal(0);

export function sum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((total, amount) => total.plus(amount), zero);
}
