import { applicableRules, type ApplicableRule } from './applicableRules';
import type { CityProfile } from './cityProfile';
import { findRules } from './findRules';

/**
 * The rules by which a month could be paid on a day: those known then, and where none was out yet, the period before
 * carried on. A scheme of which nothing is known for the month today has no rule then either.
 * @param knownOn YYYY-MM-DD
 */
export function rulesAppliedOn(
  profile: CityProfile,
  month: string,
  personCategory: string,
  knownOn: string,
): ApplicableRule[] {
  const now = applicableRules(findRules(profile, month, personCategory), false);
  const then = applicableRules(findRules(profile, month, personCategory, { knownOn }), true);
  return now.map((one) => {
    if (one.kind !== 'rule') return one;
    return then.find(({ scheme }) => scheme === one.scheme) ?? one;
  });
}
