import { monthsFromTo } from './months';

/** Months from 1950 on as one whole number, bit by bit: `|` joins two sets, `&` and `~` cut them, however many periods they hold. */
export type MonthSet = bigint;

export const noMonths: MonthSet = 0n;

/** From the first month to the last, both inclusive (YYYY-MM); none where the last is before the first. */
export function monthSet(first: string, last: string): MonthSet {
  if (last < first) return noMonths;
  const length = BigInt(monthsFromTo(first, last));
  return ((1n << length) - 1n) << BigInt(monthsFromTo('1950-01', first) - 1);
}
