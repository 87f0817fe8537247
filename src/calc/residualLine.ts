import type { ContributionRule } from '../rules/cityProfile';
import { calculateContributions } from './calculateContributions';
import type { Choices } from './chosenRates';
import { type Decimal } from './decimal';
import type { PaidLine } from './paidLine';
import type { GroupReading } from './readPayslip';

/**
 * What is left of a mixed figure for one part once the base of the other is known: every amount between the two ends of
 * the known part. Null where the known part is not pinned down, or takes the whole figure.
 */
export function residualLine(
  mixed: PaidLine,
  part: 'insurance' | 'housing-fund',
  known: GroupReading,
  versions: readonly (readonly ContributionRule[])[],
  choices: Choices,
): PaidLine | null {
  if (known.kind !== 'interval' && known.kind !== 'atOrBelowFloor' && known.kind !== 'atOrAboveCeiling') return null;
  if (known.fee === 'leftOut') return null;
  const isFund = part === 'housing-fund';
  const knownRules = (versions[known.version] ?? []).filter(
    ({ scheme }) => mixed.schemes.includes(scheme) && (scheme === 'housing-fund') !== isFund,
  );
  const at = (wage: Decimal) => calculateContributions(knownRules, choices, wage).total.employee;
  const ends =
    known.kind === 'interval'
      ? [known.lowestBase, known.highestBase]
      : [known.kind === 'atOrBelowFloor' ? known.highestBase : known.lowestBase];
  const [low, high = low] = ends.map(at);
  if (low === undefined || high === undefined) return null;
  const readings = mixed.readings
    .map(({ least, most, roundedToYuan }) => ({ least: least.minus(high), most: most.minus(low), roundedToYuan }))
    .filter(({ least }) => least.gt(0));
  if (readings.length === 0) return null;
  const schemes = mixed.schemes.filter((scheme) => (scheme === 'housing-fund') === isFund);
  return { schemes, readings };
}
