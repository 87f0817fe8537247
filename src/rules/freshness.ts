/**
 * What in a profile may have been overtaken by a notice that is not in it. Days and months are counted on the calendar, as
 * text; the day comes from the caller, and the older it is, the more is stale: nothing here is forgotten by waiting.
 */
import type { CityProfile, ContributionRule, SchemeId } from './cityProfile';
import { livingCategories } from './livingCategories';
import { isMonthsAgo } from './months';
import { prevailingStretches } from './prevailingRules';
import { knownFrom } from './ruleInForce';

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
  const applied = appliedRules(profile);
  const provisional = contributionRules
    .filter((rule) => rule.provisional && isMonthsAgo(knownFrom(rule), provisionalMonths, today))
    .filter((rule) => applied.has(rule))
    .map((rule): Staleness => ({ kind: 'provisional', rule, knownSince: knownFrom(rule) }));
  const pastEnd = livingCategories(profile).flatMap(({ personCategory, lastMonths }) =>
    [...lastMonths]
      .filter(([, lastMonth]) => lastMonth < today.slice(0, 7))
      .map(([scheme, lastMonth]): Staleness => ({ kind: 'pastEnd', scheme, personCategory, lastMonth })),
  );
  return [...notChecked, ...provisional, ...pastEnd];
}

/** The rules that prevail in any of their months, for any of their categories. */
function appliedRules({ personCategories, contributionRules }: CityProfile): ReadonlySet<ContributionRule> {
  return new Set(
    personCategories.flatMap(({ id }) =>
      prevailingStretches(contributionRules.filter((rule) => rule.personCategories.includes(id))).flatMap(
        ({ prevailing }) => [...prevailing.values()],
      ),
    ),
  );
}
