import type { GroupReading } from '../../calc/readPayslip';
import type { SettledReading } from '../../calc/settleLines';
import { everyWage, rangeOf, type WageRange } from '../../calc/wageRange';

/** The wages that were declared, by the explanation on which the verdict stands. */
export function declaredRange(reading: GroupReading | SettledReading, version: number): WageRange | null {
  switch (reading.kind) {
    case 'interval':
    case 'atOrBelowFloor':
    case 'atOrAboveCeiling': {
      const decisive = [reading, ...reading.others].find((one) => one.version === version) ?? reading;
      return rangeOf(decisive);
    }
    case 'trueUp':
      return { lowest: reading.lowest, highest: reading.highest };
    case 'belowMinimum':
    case 'aboveMaximum':
      return { lowest: reading.impliedLowestBase, highest: reading.impliedHighestBase };
    case 'anyBase':
    case 'impossible':
    case 'contradiction':
    case 'noRule':
    case 'rateUnknown':
      return null;
  }
}

/** The wages that fit a reading within the limits; null where none do, or the rate is open. */
export function fittingRange(reading: GroupReading | SettledReading): WageRange | null {
  if (reading.kind === 'belowMinimum' || reading.kind === 'aboveMaximum') return null;
  return reading.kind === 'anyBase' ? everyWage : declaredRange(reading, 'version' in reading ? reading.version : 0);
}
