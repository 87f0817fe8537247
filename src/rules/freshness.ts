/**
 * What in a profile may have been overtaken by a notice that is not in it. Days and months are counted on the calendar, as
 * text; the day comes from the caller, and the older it is, the more is stale: nothing here is forgotten by waiting.
 */
import type { CityProfile, ContributionRule, SchemeId } from './cityProfile';
import { livingCategories } from './livingCategories';
import { addMonths, isMonthsAgo } from './months';
import { byPrecedence, knownFrom } from './ruleInForce';

/** Months after which a profile should have been checked again, and after which a final rule should have been found. */
const checkMonths = 6;
const provisionalMonths = 9;

export type Staleness =
  /** Nobody has looked for newer notices for more than six months. */
  | { kind: 'notChecked'; checkedOn: string }
  /** Provisional for more than nine months, and no final rule for all of its months is in the profile. */
  | { kind: 'provisional'; rule: ContributionRule; knownSince: string }
  /** The last rule of a scheme for a category has ended. */
  | { kind: 'pastEnd'; scheme: SchemeId; personCategory: string; lastMonth: string };

/** @param today YYYY-MM-DD */
export function stalenessOf(profile: CityProfile, today: string): Staleness[] {
  const { checkedOn, contributionRules } = profile;
  const notChecked: Staleness[] = isMonthsAgo(checkedOn, checkMonths, today) ? [{ kind: 'notChecked', checkedOn }] : [];
  const provisional = contributionRules
    .filter((rule) => rule.provisional && isMonthsAgo(knownFrom(rule), provisionalMonths, today))
    .filter((rule) => isApplied(rule, contributionRules))
    .map((rule): Staleness => ({ kind: 'provisional', rule, knownSince: knownFrom(rule) }));
  const pastEnd = livingCategories(profile).flatMap(({ personCategory, lastMonths }) =>
    [...lastMonths]
      .filter(([, lastMonth]) => lastMonth < today.slice(0, 7))
      .map(([scheme, lastMonth]): Staleness => ({ kind: 'pastEnd', scheme, personCategory, lastMonth })),
  );
  return [...notChecked, ...provisional, ...pastEnd];
}

/** Whether a rule is the one in force in any of its months, for any of its categories. */
function isApplied(rule: ContributionRule, rules: readonly ContributionRule[]): boolean {
  return rule.personCategories.some((personCategory) => {
    const prevailing = rules
      .filter((other) => other.scheme === rule.scheme && other.personCategories.includes(personCategory))
      .filter((other) => other !== rule && byPrecedence(other, rule) < 0)
      .sort((one, other) => one.effectiveFrom.localeCompare(other.effectiveFrom));
    let month = rule.effectiveFrom;
    for (const { effectiveFrom, effectiveTo } of prevailing) {
      if (effectiveFrom > month) break;
      if (effectiveTo >= month) month = addMonths(effectiveTo, 1);
    }
    return month <= rule.effectiveTo;
  });
}
