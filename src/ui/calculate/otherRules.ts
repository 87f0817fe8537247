import type { CityProfile } from '../../rules/cityProfile';
import { otherVersions, type RuleVersion } from '../../rules/ruleVersions';
import type { RuleRow, Terms } from './calculation';

/** When, as whom, and by the knowledge of which day rules are looked up. */
export type RuleQuestion = Pick<Terms, 'month' | 'personCategory' | 'knownOn'>;

/** Other rules of a row's scheme that were or could be applied to the month; none beside figures that were typed in. */
export function otherRules(
  profile: CityProfile,
  { month, personCategory, knownOn }: RuleQuestion,
  { rule, isOwn }: RuleRow,
): RuleVersion[] {
  if (isOwn) return [];
  return otherVersions(profile, month, personCategory, rule, knownOn === '' ? undefined : knownOn);
}
