import { type Decimal } from './decimal';

/**
 * The lowest multiple of `step` within [`lowest`, `highest`] for which a monotone condition holds; null when it holds
 * for none. Both ends are multiples of `step`. About 35 questions for a wage of any size, and no tolerance.
 */
export function lowestOnGrid(
  lowest: Decimal,
  highest: Decimal,
  step: Decimal,
  holds: (value: Decimal) => boolean,
): Decimal | null {
  if (!holds(highest)) return null;
  let below = lowest.div(step).minus(1);
  let at = highest.div(step);
  while (at.minus(below).gt(1)) {
    const middle = below.plus(at).div(2).floor();
    if (holds(middle.times(step))) at = middle;
    else below = middle;
  }
  return at.times(step);
}
