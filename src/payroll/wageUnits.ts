import { type Decimal } from '../calc/decimal';

/**
 * A wage as an integer that rounds as the wage itself does, whatever its decimals: twice the whole thousandths of a yuan,
 * and one more where anything is left. Every step and direction of a rule (0.01, 0.1 or 1 yuan; half up, up, down) has
 * its turning points on the thousandths, so that nothing between two of them need be known.
 */
export const unitsPerYuan = 2000;
export const unitsPerFen = 20;

/** @param wage yuan, not negative, below 90 million, so that the units are far inside the exact integers */
export function toWageUnits(wage: Decimal): number {
  const thousandths = wage.times(1000);
  const whole = thousandths.floor();
  return whole.times(2).toNumber() + (thousandths.eq(whole) ? 0 : 1);
}
