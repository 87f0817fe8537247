import { Decimal } from './decimal';
import type { ReverseLookup } from './reverseLookup';

/** Wages in yuan a month, both ends inclusive; null is an open end. */
export type WageRange = { lowest: Decimal | null; highest: Decimal | null };

export const everyWage: WageRange = { lowest: null, highest: null };

/** The wages that a lookup found within the limits; null where it found none. */
export function rangeOf(lookup: ReverseLookup): WageRange | null {
  switch (lookup.kind) {
    case 'interval':
      return { lowest: lookup.lowestBase, highest: lookup.highestBase };
    case 'atOrBelowFloor':
      return { lowest: null, highest: lookup.highestBase };
    case 'atOrAboveCeiling':
      return { lowest: lookup.lowestBase, highest: null };
    case 'anyBase':
      return everyWage;
    case 'belowMinimum':
    case 'aboveMaximum':
    case 'impossible':
      return null;
  }
}

/** A range in the words of a lookup. */
export function lookupOf({ lowest, highest }: WageRange): FittingLookup {
  if (lowest !== null && highest !== null) return { kind: 'interval', lowestBase: lowest, highestBase: highest };
  if (highest !== null) return { kind: 'atOrBelowFloor', highestBase: highest };
  if (lowest !== null) return { kind: 'atOrAboveCeiling', lowestBase: lowest };
  return { kind: 'anyBase' };
}

/** What some base within the limits gives. */
export type FittingLookup = Extract<
  ReverseLookup,
  { kind: 'interval' | 'atOrBelowFloor' | 'atOrAboveCeiling' | 'anyBase' }
>;

/** The wages that lie in both ranges; null when there are none. */
export function meet(one: WageRange, other: WageRange): WageRange | null {
  const lowest = higher(one.lowest, other.lowest);
  const highest = lower(one.highest, other.highest);
  return lowest !== null && highest !== null && lowest.gt(highest) ? null : { lowest, highest };
}

/** The wages that lie in all ranges; null when there are none. */
export function meetAll(ranges: readonly (WageRange | null)[]): WageRange | null {
  return ranges.reduce<WageRange | null>(
    (common, range) => (common === null || range === null ? null : meet(common, range)),
    everyWage,
  );
}

function higher(one: Decimal | null, other: Decimal | null): Decimal | null {
  if (one === null || other === null) return one ?? other;
  return Decimal.max(one, other);
}

function lower(one: Decimal | null, other: Decimal | null): Decimal | null {
  if (one === null || other === null) return one ?? other;
  return Decimal.min(one, other);
}
