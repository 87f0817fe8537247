import type { CityProfile, SchemeId } from './cityProfile';
import { addMonths } from './months';
import { schemeIds } from './schemes';

/** How long before the last check a category may have had its last rule and still be no history. */
const livingMonths = 12;

/**
 * The person categories that still had rules in the twelve months before the profile was last checked, each with the last
 * month of every scheme (its own rule, or one that includes it). The others are history: whoever checked the profile then
 * knew that they had ended, as where 本市户籍 and 外来 became one category. Measured from the check and not from today, so that
 * a profile that nobody checks does not fall silent.
 */
export function livingCategories(
  profile: CityProfile,
): { personCategory: string; lastMonths: ReadonlyMap<SchemeId, string> }[] {
  const sinceMonth = addMonths(profile.checkedOn.slice(0, 7), -livingMonths);
  return profile.personCategories.flatMap(({ id }) => {
    const rules = profile.contributionRules.filter((rule) => rule.personCategories.includes(id));
    if (!rules.some((rule) => rule.effectiveTo >= sinceMonth)) return [];
    const lastMonths = new Map<SchemeId, string>();
    for (const scheme of schemeIds) {
      const ends = rules
        .filter((rule) => rule.scheme === scheme || rule.includes.includes(scheme))
        .map((rule) => rule.effectiveTo)
        .sort();
      const last = ends.at(-1);
      if (last !== undefined) lastMonths.set(scheme, last);
    }
    return [{ personCategory: id, lastMonths }];
  });
}
