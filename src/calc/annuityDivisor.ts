import { Decimal } from './decimal';

export type AnnuityDivisor =
  /** Months by which the balance of the individual account is divided. */
  | { kind: 'exact'; divisor: Decimal }
  /** The divisors of the whole age before (the larger) and after: no rule says what counts between them. */
  | { kind: 'between'; younger: Decimal; older: Decimal }
  /** Younger than 50 or older than 70: not in the table. */
  | { kind: 'outside' };

const divisors = new Map(
  Object.entries({
    50: 195,
    51: 190,
    52: 185,
    53: 180,
    54: 175,
    55: 170,
    56: 164,
    57: 158,
    58: 152,
    59: 145,
    60: 139,
    61: 132,
    62: 125,
    63: 117,
    64: 109,
    65: 101,
    66: 93,
    67: 84,
    68: 75,
    69: 65,
    70: 56,
  }).map(([age, divisor]) => [age, new Decimal(divisor)]),
);

/**
 * 计发月数 of the individual pension account at an age of retirement, from the table of 国发〔2005〕38号.
 * @param years whole years
 * @param months whole months beyond them, 0 to 11
 * @throws RangeError when they are not
 */
export function annuityDivisor(years: Decimal, months: Decimal): AnnuityDivisor {
  if (!years.isInteger() || !months.isInteger() || months.lt(0) || months.gt(11)) {
    throw new RangeError(`${years.toString()} years and ${months.toString()} months is not an age`);
  }
  const younger = divisors.get(years.toString());
  if (younger === undefined) return { kind: 'outside' };
  if (months.isZero()) return { kind: 'exact', divisor: younger };
  const older = divisors.get(years.plus(1).toString());
  return older === undefined ? { kind: 'outside' } : { kind: 'between', younger, older };
}
