import type { CityProfile, ContributionRule } from './cityProfile';
import { monthBefore } from './months';
import { byPrecedence, covers, knownFrom } from './ruleInForce';

/** Another rule that an employer may have applied in good faith in place of the one now in force. */
export type RuleVersion = {
  rule: ContributionRule;
  /** `carriedOn`: the rule of the months before, used on because the new one was not out yet. */
  standing: 'provisional' | 'superseded' | 'carriedOn';
  /** The day the rule now in force was announced (YYYY-MM-DD); null when that is not known or nothing replaced it. */
  until: string | null;
};

/**
 * The other rules of one scheme that were or could be applied to a month: those replaced for it, latest first, and the
 * rule before it carried on. Rules that would give the same amounts as one already named are left out.
 * @param current the rule in use for the month
 */
export function otherVersions(
  profile: CityProfile,
  month: string,
  personCategory: string,
  current: ContributionRule,
): RuleVersion[] {
  const ofScheme = profile.contributionRules
    .filter((rule) => rule.scheme === current.scheme && rule.personCategories.includes(personCategory))
    .sort(byPrecedence);
  const replaced = ofScheme
    .filter((rule) => covers(rule, month) && rule !== current)
    .map((rule): RuleVersion => ({
      rule,
      standing: rule.provisional ? 'provisional' : 'superseded',
      until: knownFrom(rule) < knownFrom(current) ? current.announcedOn : null,
    }));
  const lastMonthBefore = monthBefore(current.effectiveFrom);
  const before = ofScheme.find((rule) => covers(rule, lastMonthBefore));
  const carriedOn: RuleVersion[] = before
    ? [{ rule: before, standing: 'carriedOn', until: replaced.at(-1)?.rule.announcedOn ?? current.announcedOn }]
    : [];
  const seen = new Set([figuresOf(current)]);
  return [...replaced, ...carriedOn].filter(({ rule }) => {
    const figures = figuresOf(rule);
    if (seen.has(figures)) return false;
    seen.add(figures);
    return true;
  });
}

function figuresOf({ base, rates, flatFees, rounding }: ContributionRule): string {
  return JSON.stringify([base, rates, flatFees, rounding], (key, value: unknown) =>
    key === 'sources' || key === 'name' ? undefined : value,
  );
}
