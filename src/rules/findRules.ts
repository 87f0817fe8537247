import type { CityProfile, ContributionRule, SchemeId } from './cityProfile';
import { byPrecedence, covers, knownFrom } from './ruleInForce';
import { schemeIds } from './schemes';

/** What the profile says of one scheme in one month. Every outcome is an answer; none is an error. */
export type RuleLookup =
  | { scheme: SchemeId; kind: 'found'; rule: ContributionRule }
  /** Paid within another scheme's rule (maternity within medical): no amount of its own, and nothing is missing. */
  | { scheme: SchemeId; kind: 'includedIn'; rule: ContributionRule }
  | { scheme: SchemeId; kind: 'afterLast'; latest: ContributionRule }
  | { scheme: SchemeId; kind: 'beforeFirst'; earliest: ContributionRule }
  | { scheme: SchemeId; kind: 'gap'; before: ContributionRule; after: ContributionRule };

/**
 * The rule of every scheme that the city has for a person category, in the order of `schemeIds`.
 *
 * Two axes of time: `month` (YYYY-MM) is the month the contribution is for; `knownOn` (YYYY-MM-DD) asks what had been
 * announced by the end of that day. Rules announced later do not exist for that question. A scheme of which nothing had
 * been announced yet answers `beforeFirst` with the first rule that came.
 */
export function findRules(
  profile: CityProfile,
  month: string,
  personCategory: string,
  options: { knownOn?: string } = {},
): RuleLookup[] {
  return findRulesAmong(rulesOf(profile, personCategory), month, options);
}

/** The rules of a person category, and the schemes that it has at any time. */
export type CategoryRules = { rules: readonly ContributionRule[]; schemes: readonly SchemeId[] };

export function rulesOf(profile: CityProfile, personCategory: string): CategoryRules {
  const rules = profile.contributionRules.filter((rule) => rule.personCategories.includes(personCategory));
  return { rules, schemes: schemeIds.filter((scheme) => rules.some((rule) => concerns(rule, scheme))) };
}

/** `findRules` for whoever asks for many months of one category. */
export function findRulesAmong(
  { rules, schemes }: CategoryRules,
  month: string,
  options: { knownOn?: string } = {},
): RuleLookup[] {
  const { knownOn } = options;
  const known = knownOn === undefined ? rules : rules.filter((rule) => knownFrom(rule) <= knownOn);
  const covering = known.filter((rule) => covers(rule, month));
  const inForce = schemes.flatMap((scheme) => prevailing(covering, scheme) ?? []);

  return schemes.map((scheme): RuleLookup => {
    const including = inForce.find((rule) => rule.includes.includes(scheme));
    if (including) return { scheme, kind: 'includedIn', rule: including };
    const rule = inForce.find((candidate) => candidate.scheme === scheme);
    if (rule) return { scheme, kind: 'found', rule };
    const candidates = known.filter((candidate) => concerns(candidate, scheme));
    if (candidates.length > 0) return outsideOfRules(scheme, month, candidates);
    return { scheme, kind: 'beforeFirst', earliest: firstKnown(rules, scheme) };
  });
}

function prevailing(covering: readonly ContributionRule[], scheme: SchemeId): ContributionRule | null {
  return covering.reduce<ContributionRule | null>((first, rule) => {
    if (rule.scheme !== scheme) return first;
    return first === null || byPrecedence(rule, first) < 0 ? rule : first;
  }, null);
}

/** Whether a scheme is paid by a rule, by itself or within another one. */
export function concerns(rule: ContributionRule, scheme: SchemeId): boolean {
  return rule.scheme === scheme || rule.includes.includes(scheme);
}

/** Of a scheme that was wholly unknown on the day: the rule that became known first, of several the one for the first months. */
function firstKnown(rules: readonly ContributionRule[], scheme: SchemeId): ContributionRule {
  const ofScheme = rules.filter((rule) => concerns(rule, scheme));
  return ofScheme.reduce((one, other) => (knownBefore(other, one) ? other : one));
}

function knownBefore(one: ContributionRule, other: ContributionRule): boolean {
  if (knownFrom(one) !== knownFrom(other)) return knownFrom(one) < knownFrom(other);
  return one.effectiveFrom < other.effectiveFrom;
}

function outsideOfRules(scheme: SchemeId, month: string, rules: readonly ContributionRule[]): RuleLookup {
  const before = firstOf(rules, (rule) => rule.effectiveTo < month, isLater);
  const after = firstOf(rules, (rule) => rule.effectiveFrom > month, isEarlier);
  if (before && after) return { scheme, kind: 'gap', before, after };
  if (before) return { scheme, kind: 'afterLast', latest: before };
  // Without an `after`, all there is covers the month: a superseded rule that included the scheme, as its successor does not.
  return { scheme, kind: 'beforeFirst', earliest: after ?? (rules[0] as ContributionRule) };
}

/** Of rules that end before a month, the one that ends last; of rules that begin after it, the one that begins first. */
function isLater(one: ContributionRule, other: ContributionRule): boolean {
  return one.effectiveTo === other.effectiveTo ? byPrecedence(one, other) < 0 : one.effectiveTo > other.effectiveTo;
}

function isEarlier(one: ContributionRule, other: ContributionRule): boolean {
  if (one.effectiveFrom === other.effectiveFrom) return byPrecedence(one, other) < 0;
  return one.effectiveFrom < other.effectiveFrom;
}

function firstOf(
  rules: readonly ContributionRule[],
  isMeant: (rule: ContributionRule) => boolean,
  isBefore: (one: ContributionRule, other: ContributionRule) => boolean,
): ContributionRule | undefined {
  return rules.reduce<ContributionRule | undefined>((first, rule) => {
    if (!isMeant(rule)) return first;
    return first === undefined || isBefore(rule, first) ? rule : first;
  }, undefined);
}
