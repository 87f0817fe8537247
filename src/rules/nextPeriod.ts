/** Which months come after a rule, on the wages of which year, and which rule to go on from. */
import type { CityProfile, ContributionRule, SchemeId } from './cityProfile';
import { addMonths, monthBefore, monthsFromTo } from './months';
import { figuresOf, type RuleFigures } from './ruleFigures';
import { byPrecedence } from './ruleInForce';
import { isOfOneKind, type RuleKind } from './ruleKind';

/**
 * The months and the wage year of a rule carried on.
 * @param from a rule of the profile
 * @param month YYYY-MM, the first month of the new period
 * @param personCategories those for whom it is carried on
 */
export function nextPeriod(
  profile: CityProfile,
  from: ContributionRule,
  month: string,
  personCategories: readonly string[] = from.personCategories,
): Pick<ContributionRule, 'effectiveFrom' | 'effectiveTo' | 'wageYear'> {
  const kind = { scheme: from.scheme, personCategories };
  return {
    effectiveFrom: month,
    effectiveTo: lastMonthOf(profile, from, kind, month),
    wageYear: nextWageYear(from.wageYear, month),
  };
}

/** The figures of a rule for the period after it; when they were announced is not known yet. */
export function followingPeriod(profile: CityProfile, rule: ContributionRule): RuleFigures {
  return {
    ...figuresOf(rule),
    ...nextPeriod(profile, rule, addMonths(rule.effectiveTo, 1)),
    announcedOn: null,
    provisional: false,
    // It speaks of the months before.
    note: null,
  };
}

/** Of the rules of a scheme for some of these people, the one to go on from: the last months, and there what is in force. */
export function lastRuleIndex(
  profile: CityProfile,
  scheme: SchemeId,
  personCategories: readonly string[],
): number | null {
  const candidates = profile.contributionRules.filter((rule) => isOfOneKind(rule, { scheme, personCategories }));
  const [last] = candidates.sort(
    (one, other) => other.effectiveTo.localeCompare(one.effectiveTo) || byPrecedence(one, other),
  );
  return last === undefined ? null : profile.contributionRules.indexOf(last);
}

/**
 * Twelve months on, or as many as the rule before had where it had more: a shorter one is a piece of a year in which
 * something changed. A rule that is there already for later months is not overlapped.
 */
function lastMonthOf(profile: CityProfile, from: ContributionRule, kind: RuleKind, month: string): string {
  const length = Math.max(12, monthsFromTo(from.effectiveFrom, from.effectiveTo));
  const nextStart = profile.contributionRules
    .filter((rule) => isOfOneKind(rule, kind))
    .map((rule) => rule.effectiveFrom)
    .filter((start) => start > month)
    .sort()[0];
  const last = addMonths(month, length - 1);
  return nextStart === undefined || nextStart > last ? last : monthBefore(nextStart);
}

/** The year after, but none that has not ended when the period begins: its average wage is not known then. */
function nextWageYear(wageYear: string | null, month: string): string | null {
  if (wageYear === null) return null;
  const next = Math.min(Number(wageYear) + 1, Number(month.slice(0, 4)) - 1);
  return String(Math.max(Number(wageYear), next));
}
