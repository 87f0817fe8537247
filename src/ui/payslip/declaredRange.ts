import type { GroupReading } from '../../calc/readPayslip';
import type { SettledReading } from '../../calc/settleLines';
import { rangeOf, type WageRange } from '../../calc/wageRange';

/** The wages that were declared: those on which the verdict stands, or what the reading itself implies. */
export function declaredRange(
  reading: GroupReading | SettledReading,
  { range }: { range: WageRange | null },
): WageRange | null {
  // Of several rates none is the one that was used, whatever the verdict on all of them.
  if (reading.kind === 'rateUnknown') return null;
  if (range !== null && (range.lowest !== null || range.highest !== null)) return range;
  return reading.kind === 'aboveMaximum'
    ? { lowest: reading.impliedLowestBase, highest: reading.impliedHighestBase }
    : null;
}

/** The wages that fit a reading within the limits; null where none do, or the rate is open. */
export function fittingRange(reading: GroupReading | SettledReading): WageRange | null {
  switch (reading.kind) {
    case 'interval':
    case 'atOrBelowFloor':
    case 'atOrAboveCeiling':
    case 'anyBase':
      return rangeOf(reading);
    case 'trueUp':
      return { lowest: reading.lowest, highest: reading.highest };
    case 'belowMinimum':
    case 'aboveMaximum':
    case 'impossible':
    case 'contradiction':
    case 'noRule':
    case 'rateUnknown':
      return null;
  }
}
