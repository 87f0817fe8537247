import type { Decimal } from './decimal';

/** The whole-yuan amount nearest the middle of an interval; null when it holds none. */
export function wholeYuanWithin(lowest: Decimal, highest: Decimal): Decimal | null {
  const middle = lowest.plus(highest).div(2);
  const candidates = [middle.floor(), middle.ceil()].filter((whole) => whole.gte(lowest) && whole.lte(highest));
  return candidates.sort((one, other) => one.minus(middle).abs().cmp(other.minus(middle).abs()))[0] ?? null;
}

/** The whole-yuan amount of an interval that holds exactly one: bases are mostly declared in whole yuan. */
export function onlyWholeYuanWithin(lowest: Decimal, highest: Decimal): Decimal | null {
  return lowest.ceil().eq(highest.floor()) ? lowest.ceil() : null;
}
