import type { ContributionRule } from '../rules/cityProfile';
import { calculateContributions } from './calculateContributions';
import { isRateOf, type Choices } from './chosenRates';
import { Decimal } from './decimal';
import type { PaidLine } from './paidLine';
import { largestAmount } from './readAmount';
import type { GroupReading } from './readPayslip';
import { everyWage, rangeOf } from './wageRange';

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
  const accepts = (rule: ContributionRule) => {
    const choice = choices.rates?.[rule.scheme];
    return choice === undefined || isRateOf(rule, choice);
  };
  const knownSchemes = mixed.schemes.filter((scheme) => (scheme === 'housing-fund') !== isFund);
  if (knownRules.length < knownSchemes.length || !knownRules.every(accepts)) return null;
  const at = (wage: Decimal) => calculateContributions(knownRules, choices, wage).total.employee;
  // Beyond an open end the other schemes of the figure may still vary.
  const { lowest, highest } = rangeOf(known) ?? everyWage;
  const [low, high] = [at(lowest ?? new Decimal('0.01')), at(highest ?? largestAmount)];
  const readings = mixed.readings
    .map(({ least, most, roundedToYuan }) => ({ least: least.minus(high), most: most.minus(low), roundedToYuan }))
    .filter(({ least }) => least.gt(0));
  if (readings.length === 0) return null;
  const schemes = mixed.schemes.filter((scheme) => (scheme === 'housing-fund') === isFund);
  return { schemes, readings };
}
