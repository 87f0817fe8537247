import type { CityProfile, ContributionRule } from './cityProfile';
import { isSameFee } from './feePairs';
import { inclusionProblems, type InclusionReason } from './inclusions';
import { isLimitAmount } from './limitAmount';
import { mostProblemsSought, mostRates } from './profileLimits';
import type { ProfilePath } from './profilePath';
import { knownFrom } from './ruleInForce';
import { sourceListsOf } from './ruleSources';
import { scaledInteger } from './scaledInteger';

/** What only the parts of a profile together can get wrong. */
export type CrossCheckReason =
  | { kind: 'duplicateId'; id: string }
  /** Two person categories of one name: nobody could tell which to choose. */
  | { kind: 'duplicateName'; name: string }
  | { kind: 'unknownSource'; id: string }
  | { kind: 'undeclaredCategory'; id: string }
  | { kind: 'officialWithCarrier' }
  | { kind: 'endBeforeStart'; from: string; to: string }
  | { kind: 'floorAboveCeiling'; floor: string; ceiling: string }
  | { kind: 'ratesOutOfOrder'; lowest: string; suggested: string; highest: string }
  | { kind: 'suggestedOffStep'; lowest: string; suggested: string; step: string }
  | { kind: 'tooManyRates'; count: number; most: number }
  /** Of one name, payer and period: which of the two is which could not be told in another rule. */
  | { kind: 'duplicateFee'; name: string }
  | { kind: 'includesItself'; scheme: string }
  | { kind: 'illegalOverlap'; scheme: string; personCategory: string; otherRule: number; from: string; to: string }
  | InclusionReason;

export type CrossCheckProblem = { path: ProfilePath; reason: CrossCheckReason };

export function checkProfile(profile: CityProfile): CrossCheckProblem[] {
  const sourceIds = new Set(profile.sources.map((source) => source.id));
  const categoryIds = new Set(profile.personCategories.map((category) => category.id));
  return [
    ...duplicates(profile.sources, ['sources']),
    ...duplicates(profile.personCategories, ['personCategories']),
    ...duplicateNames(profile.personCategories),
    ...profile.sources.flatMap((source, index): CrossCheckProblem[] =>
      source.status === 'official' && source.carrier !== null
        ? [{ path: ['sources', index, 'carrier'], reason: { kind: 'officialWithCarrier' } }]
        : [],
    ),
    ...checkRules(profile.contributionRules, sourceIds, categoryIds),
    ...overlaps(profile.contributionRules),
    ...inclusionProblems(profile),
  ];
}

function duplicates(entries: readonly { id: string }[], path: ProfilePath): CrossCheckProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index): CrossCheckProblem[] => {
    if (seen.has(id)) return [{ path: [...path, index, 'id'], reason: { kind: 'duplicateId', id } }];
    seen.add(id);
    return [];
  });
}

function duplicateNames(categories: CityProfile['personCategories']): CrossCheckProblem[] {
  return (['zh', 'en'] as const).flatMap((language) => {
    const seen = new Set<string>();
    return categories.flatMap((category, index): CrossCheckProblem[] => {
      const name = category.name[language];
      if (!seen.has(name)) {
        seen.add(name);
        return [];
      }
      return [{ path: ['personCategories', index, 'name', language], reason: { kind: 'duplicateName', name } }];
    });
  });
}

function checkRules(
  rules: readonly ContributionRule[],
  sourceIds: ReadonlySet<string>,
  categoryIds: ReadonlySet<string>,
): CrossCheckProblem[] {
  const problems: CrossCheckProblem[] = [];
  for (const [index, rule] of rules.entries()) {
    if (problems.length > mostProblemsSought) break;
    problems.push(...checkRule(rule, ['contributionRules', index], sourceIds, categoryIds));
  }
  return problems;
}

function checkRule(
  rule: ContributionRule,
  path: ProfilePath,
  sourceIds: ReadonlySet<string>,
  categoryIds: ReadonlySet<string>,
): CrossCheckProblem[] {
  const problems: CrossCheckProblem[] = [];
  const refuse = (below: ProfilePath, reason: CrossCheckReason) => {
    problems.push({ path: [...path, ...below], reason });
  };

  for (const { ids, below } of sourceListsOf(rule)) {
    ids.forEach((id, index) => {
      if (!sourceIds.has(id)) refuse([...below, index], { kind: 'unknownSource', id });
    });
  }
  rule.personCategories.forEach((id, index) => {
    if (!categoryIds.has(id)) refuse(['personCategories', index], { kind: 'undeclaredCategory', id });
    if (rule.personCategories.indexOf(id) < index) refuse(['personCategories', index], { kind: 'duplicateId', id });
  });
  rule.includes.forEach((scheme, index) => {
    if (scheme === rule.scheme) refuse(['includes', index], { kind: 'includesItself', scheme });
    if (rule.includes.indexOf(scheme) < index) refuse(['includes', index], { kind: 'duplicateId', id: scheme });
  });
  if (rule.effectiveTo < rule.effectiveFrom) {
    refuse(['effectiveTo'], { kind: 'endBeforeStart', from: rule.effectiveFrom, to: rule.effectiveTo });
  }
  if (rule.base.kind === 'clampedWage') {
    const { floor, ceiling } = rule.base;
    if (isLimitAmount(floor) && isLimitAmount(ceiling) && scaledInteger(floor, 2) > scaledInteger(ceiling, 2)) {
      refuse(['base', 'floor'], { kind: 'floorAboveCeiling', floor, ceiling });
    }
  }
  if (rule.rates.kind === 'options') {
    problems.push(...duplicates(rule.rates.options, [...path, 'rates', 'options']));
  }
  if (rule.rates.kind === 'range') {
    const { payers } = rule.rates;
    payers.forEach((payer, index) => {
      if (payers.indexOf(payer) < index) refuse(['rates', 'payers', index], { kind: 'duplicateId', id: payer });
    });
    const { lowest, suggested, highest, step } = rule.rates;
    const [low, middle, high] = [scaledInteger(lowest, 4), scaledInteger(suggested, 4), scaledInteger(highest, 4)];
    const apart = scaledInteger(step, 4);
    if (low > middle || middle > high) {
      refuse(['rates', 'suggested'], { kind: 'ratesOutOfOrder', lowest, suggested, highest });
    } else if (apart === 0n || (middle - low) % apart !== 0n) {
      refuse(['rates', 'step'], { kind: 'suggestedOffStep', lowest, suggested, step });
    } else if ((high - low) / apart >= mostRates) {
      const count = Number((high - low) / apart) + 1;
      refuse(['rates', 'step'], { kind: 'tooManyRates', count, most: mostRates });
    }
  }
  rule.flatFees.forEach((fee, index) => {
    if (rule.flatFees.findIndex((other) => isSameFee(other, fee)) < index) {
      refuse(['flatFees', index, 'name', 'zh'], { kind: 'duplicateFee', name: fee.name.zh });
    }
  });
  return problems;
}

/** Two rules of one scheme and category may share months only if one replaces the other visibly: see `byPrecedence`. */
function overlaps(rules: readonly ContributionRule[]): CrossCheckProblem[] {
  const categoriesOf = rules.map((rule) => new Set(rule.personCategories));
  const problems: CrossCheckProblem[] = [];
  for (const [index, rule] of rules.entries()) {
    // Of a thousand equal rules, half a million pairs overlap.
    if (problems.length > mostProblemsSought) break;
    rules.slice(0, index).forEach((earlier, otherRule) => {
      if (earlier.scheme !== rule.scheme || mayOverlap(earlier, rule)) return;
      const from = earlier.effectiveFrom > rule.effectiveFrom ? earlier.effectiveFrom : rule.effectiveFrom;
      const to = earlier.effectiveTo < rule.effectiveTo ? earlier.effectiveTo : rule.effectiveTo;
      if (from > to) return;
      const personCategory = rule.personCategories.find((id) => categoriesOf[otherRule]?.has(id) === true);
      if (personCategory === undefined) return;
      const reason = { kind: 'illegalOverlap', scheme: rule.scheme, personCategory, otherRule, from, to } as const;
      problems.push({ path: ['contributionRules', index], reason });
    });
  }
  return problems;
}

function mayOverlap(one: ContributionRule, other: ContributionRule): boolean {
  if (one.provisional !== other.provisional) return true;
  // Two rules of unknown announcement replace each other by nothing that anyone published, whatever months they start in.
  return one.announcedOn !== other.announcedOn && knownFrom(one) !== knownFrom(other);
}
