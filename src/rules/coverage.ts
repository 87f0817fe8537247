import type { CityProfile } from './cityProfile';
import { livingCategories } from './livingCategories';

/** First and last month for which a profile has any rule, both inclusive. */
export function monthsCovered(profile: CityProfile): { firstMonth: string; lastMonth: string } {
  const rules = profile.contributionRules;
  return {
    firstMonth: rules.map((rule) => rule.effectiveFrom).reduce((one, other) => (one < other ? one : other)),
    lastMonth: rules.map((rule) => rule.effectiveTo).reduce((one, other) => (one > other ? one : other)),
  };
}

/**
 * The person categories to offer for a month: those that have a rule for it. Where no category has one (a future month,
 * a hole), those of the nearest month before that has rules, else of the first month.
 */
export function categoriesFor(profile: CityProfile, month: string): CityProfile['personCategories'] {
  const ofMonth = categoriesWithRules(profile, month);
  if (ofMonth.length > 0) return ofMonth;
  const ends = profile.contributionRules.map((rule) => rule.effectiveTo).filter((end) => end < month);
  const nearest = ends.length > 0 ? ends.reduce((one, other) => (one > other ? one : other)) : null;
  return categoriesWithRules(profile, nearest ?? monthsCovered(profile).firstMonth);
}

/**
 * Whether the rules of a living category have all ended before a month: what it lacks there is a newer notice, and it is no
 * category of the past.
 */
export function hasEnded(profile: CityProfile, personCategory: string, month: string): boolean {
  const living = livingCategories(profile).find((one) => one.personCategory === personCategory);
  return living !== undefined && [...living.lastMonths.values()].every((lastMonth) => lastMonth < month);
}

function categoriesWithRules(profile: CityProfile, month: string): CityProfile['personCategories'] {
  const ids = new Set(
    profile.contributionRules
      .filter((rule) => rule.effectiveFrom <= month && month <= rule.effectiveTo)
      .flatMap((rule) => rule.personCategories),
  );
  return profile.personCategories.filter((category) => ids.has(category.id));
}
