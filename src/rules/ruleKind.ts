import type { ContributionRule } from './cityProfile';

/** What a rule is of: a scheme, for some people. */
export type RuleKind = { scheme: ContributionRule['scheme']; personCategories: readonly string[] };

/** Whether two rules are of one scheme and share people. */
export function isOfOneKind(one: RuleKind, other: RuleKind): boolean {
  return one.scheme === other.scheme && one.personCategories.some((id) => other.personCategories.includes(id));
}

/** One rule more, behind the last of its kind, where a person looks for it; at the end where it is the first. */
export function insertAfterKind(rules: readonly ContributionRule[], rule: ContributionRule): ContributionRule[] {
  const last = rules.reduce((found, other, index) => (isOfOneKind(other, rule) ? index : found), rules.length - 1);
  return [...rules.slice(0, last + 1), rule, ...rules.slice(last + 1)];
}
