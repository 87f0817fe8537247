import type { CityProfile, ContributionRule } from './cityProfile';
import { knownFrom } from './ruleInForce';
import { scaledInteger } from './scaledInteger';

export type ProfilePath = readonly (string | number)[];

/** What only the parts of a profile together can get wrong. */
export type CrossCheckReason =
  | { kind: 'duplicateId'; id: string }
  | { kind: 'unknownSource'; id: string }
  | { kind: 'undeclaredCategory'; id: string }
  | { kind: 'officialWithCarrier' }
  | { kind: 'endBeforeStart'; from: string; to: string }
  | { kind: 'floorAboveCeiling'; floor: string; ceiling: string }
  | { kind: 'ratesOutOfOrder'; lowest: string; suggested: string; highest: string }
  | { kind: 'suggestedOffStep'; lowest: string; suggested: string; step: string }
  | { kind: 'includesItself'; scheme: string }
  | { kind: 'illegalOverlap'; scheme: string; personCategory: string; otherRule: number; from: string; to: string };

export type CrossCheckProblem = { path: ProfilePath; reason: CrossCheckReason };

export function checkProfile(profile: CityProfile): CrossCheckProblem[] {
  const sourceIds = new Set(profile.sources.map((source) => source.id));
  const categoryIds = new Set(profile.personCategories.map((category) => category.id));
  return [
    ...duplicates(profile.sources, ['sources']),
    ...duplicates(profile.personCategories, ['personCategories']),
    ...profile.sources.flatMap((source, index): CrossCheckProblem[] =>
      source.status === 'official' && source.carrier !== null
        ? [{ path: ['sources', index, 'carrier'], reason: { kind: 'officialWithCarrier' } }]
        : [],
    ),
    ...profile.contributionRules.flatMap((rule, index) =>
      checkRule(rule, ['contributionRules', index], sourceIds, categoryIds),
    ),
    ...overlaps(profile.contributionRules),
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

  for (const { ids, below } of sourceLists(rule)) {
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
  });
  if (rule.effectiveTo < rule.effectiveFrom) {
    refuse(['effectiveTo'], { kind: 'endBeforeStart', from: rule.effectiveFrom, to: rule.effectiveTo });
  }
  if (rule.base.kind === 'clampedWage') {
    const { floor, ceiling } = rule.base;
    if (isFigure(floor) && isFigure(ceiling) && scaledInteger(floor, 2) > scaledInteger(ceiling, 2)) {
      refuse(['base', 'floor'], { kind: 'floorAboveCeiling', floor, ceiling });
    }
  }
  if (rule.rates.kind === 'options') {
    problems.push(...duplicates(rule.rates.options, [...path, 'rates', 'options']));
  }
  if (rule.rates.kind === 'range') {
    const { lowest, suggested, highest, step } = rule.rates;
    const [low, middle, high] = [scaledInteger(lowest, 4), scaledInteger(suggested, 4), scaledInteger(highest, 4)];
    if (low > middle || middle > high) {
      refuse(['rates', 'suggested'], { kind: 'ratesOutOfOrder', lowest, suggested, highest });
    } else if (scaledInteger(step, 4) === 0n || (middle - low) % scaledInteger(step, 4) !== 0n) {
      refuse(['rates', 'step'], { kind: 'suggestedOffStep', lowest, suggested, step });
    }
  }
  return problems;
}

function isFigure(limit: string): boolean {
  return limit !== 'none' && limit !== 'unknown';
}

function sourceLists(rule: ContributionRule): { ids: readonly string[]; below: ProfilePath }[] {
  const lists: { ids: readonly string[]; below: ProfilePath }[] = [
    { ids: rule.periodSources, below: ['periodSources'] },
    { ids: rule.rounding.sources, below: ['rounding', 'sources'] },
    ...rule.flatFees.map((fee, index) => ({ ids: fee.sources, below: ['flatFees', index, 'sources'] })),
  ];
  if (rule.base.kind !== 'none') lists.push({ ids: rule.base.sources, below: ['base', 'sources'] });
  if (rule.rates.kind === 'range') lists.push({ ids: rule.rates.sources, below: ['rates', 'sources'] });
  if (rule.rates.kind === 'options') {
    rule.rates.options.forEach((option, index) => {
      lists.push({ ids: option.sources, below: ['rates', 'options', index, 'sources'] });
    });
  }
  return lists;
}

/** Two rules of one scheme and category may share months only if one replaces the other visibly: see `byPrecedence`. */
function overlaps(rules: readonly ContributionRule[]): CrossCheckProblem[] {
  return rules.flatMap((rule, index) =>
    rules.slice(0, index).flatMap((earlier, otherRule): CrossCheckProblem[] => {
      if (earlier.scheme !== rule.scheme || mayOverlap(earlier, rule)) return [];
      const from = earlier.effectiveFrom > rule.effectiveFrom ? earlier.effectiveFrom : rule.effectiveFrom;
      const to = earlier.effectiveTo < rule.effectiveTo ? earlier.effectiveTo : rule.effectiveTo;
      const personCategory = rule.personCategories.find((id) => earlier.personCategories.includes(id));
      if (from > to || personCategory === undefined) return [];
      return [
        {
          path: ['contributionRules', index],
          reason: { kind: 'illegalOverlap', scheme: rule.scheme, personCategory, otherRule, from, to },
        },
      ];
    }),
  );
}

function mayOverlap(one: ContributionRule, other: ContributionRule): boolean {
  if (one.provisional !== other.provisional) return true;
  // Two rules of unknown announcement replace each other by nothing that anyone published, whatever months they start in.
  return one.announcedOn !== other.announcedOn && knownFrom(one) !== knownFrom(other);
}
