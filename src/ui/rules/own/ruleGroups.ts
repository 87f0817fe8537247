import type { CityProfile, ContributionRule } from '../../../rules/cityProfile';
import { byPrecedence } from '../../../rules/ruleInForce';
import { schemeIds, type SchemeId } from '../../../rules/schemes';

export type IndexedRule = {
  index: number;
  rule: ContributionRule;
  /** Another rule of the group is for the same months, and prevails. */
  isReplaced: boolean;
};

/** The rules of one scheme for the same people: the last months first, and of the same months what is in force. */
export type RuleGroup = { key: string; scheme: SchemeId; personCategories: readonly string[]; rules: IndexedRule[] };

/** By scheme in the order of every table, and within it by people in the order of the file. */
export function ruleGroups(profile: CityProfile): RuleGroup[] {
  const groups = new Map<string, RuleGroup>();
  profile.contributionRules.forEach((rule, index) => {
    const { scheme, personCategories } = rule;
    const key = [scheme, ...personCategories].join(' ');
    const group = groups.get(key) ?? { key, scheme, personCategories, rules: [] };
    group.rules.push({ index, rule, isReplaced: false });
    groups.set(key, group);
  });
  for (const { rules } of groups.values()) {
    rules.sort(
      ({ rule: one }, { rule: other }) => other.effectiveTo.localeCompare(one.effectiveTo) || byPrecedence(one, other),
    );
    rules.forEach((found, position) => {
      found.isReplaced = rules.slice(0, position).some(({ rule }) => isForTheSameMonths(rule, found.rule));
    });
  }
  return schemeIds.flatMap((scheme) => [...groups.values()].filter((group) => group.scheme === scheme));
}

function isForTheSameMonths(one: ContributionRule, other: ContributionRule): boolean {
  return one.effectiveFrom === other.effectiveFrom && one.effectiveTo === other.effectiveTo;
}
