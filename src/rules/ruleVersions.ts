import type { CityProfile, ContributionRule } from './cityProfile';
import { firstDayOf, monthBefore } from './months';
import { byPrecedence, covers, knownFrom } from './ruleInForce';

/** Another rule that an employer may have applied in good faith in place of the one now in force. */
export type RuleVersion = {
  rule: ContributionRule;
  /** `carriedOn`: the rule of the months before, used on because the new one was not out yet. */
  standing: 'provisional' | 'superseded' | 'carriedOn';
  /**
   * The day within or after the month on which another rule took its place (YYYY-MM-DD); null when that is not known, or
   * came before the month, so that it says nothing of what an employer could know.
   */
  until: string | null;
};

/**
 * The other rules of one scheme that were or could be applied to a month: those replaced for it, latest first, and the
 * rule before it carried on. Rules that would give the same amounts as one already named are left out.
 * @param current the rule in use for the month
 * @param knownOn rules announced after this day (YYYY-MM-DD) do not exist for the question
 */
export function otherVersions(
  profile: CityProfile,
  month: string,
  personCategory: string,
  current: ContributionRule,
  knownOn?: string,
): RuleVersion[] {
  const ofScheme = profile.contributionRules
    .filter((rule) => rule.scheme === current.scheme && rule.personCategories.includes(personCategory))
    .filter((rule) => knownOn === undefined || knownFrom(rule) <= knownOn)
    .sort(byPrecedence);
  const unlessBefore = (day: string | null) => (day !== null && day > firstDayOf(month) ? day : null);
  const replaced = ofScheme
    .filter((rule) => covers(rule, month) && rule !== current)
    .map((rule): RuleVersion => ({
      rule,
      standing: rule.provisional ? 'provisional' : 'superseded',
      until: knownFrom(rule) < knownFrom(current) ? unlessBefore(current.announcedOn) : null,
    }));
  const lastMonthBefore = monthBefore(current.effectiveFrom);
  const before = ofScheme.find((rule) => covers(rule, lastMonthBefore));
  const carriedOn: RuleVersion[] = before
    ? [
        {
          rule: before,
          standing: 'carriedOn',
          until: unlessBefore(replaced.at(-1)?.rule.announcedOn ?? current.announcedOn),
        },
      ]
    : [];
  const seen = new Set([amountsKey(current)]);
  return [...replaced, ...carriedOn].filter(({ rule }) => {
    const amounts = amountsKey(rule);
    if (seen.has(amounts)) return false;
    seen.add(amounts);
    return true;
  });
}

function amountsKey({ base, rates, flatFees, rounding }: ContributionRule): string {
  return JSON.stringify([base, rates, flatFees, rounding], (key, value: unknown) =>
    key === 'sources' || key === 'name' ? undefined : value,
  );
}
