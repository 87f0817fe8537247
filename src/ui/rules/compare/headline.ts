import type { ApplicableRule } from '../../../rules/applicableRules';
import type { SchemeId } from '../../../rules/cityProfile';
import { missingRule, type RuleDifference } from '../../../rules/ruleDifferences';
import type { SchemeRow } from './comparison';

/** Whose figures: of all schemes that have limits, of all of them but the fund, or of these. */
export type Whose = 'all' | 'insurance' | SchemeId[];

export type LimitDifference = Extract<RuleDifference, { kind: 'limit' }>;

/** What differs beside the limits, in the order in which it is said. */
const otherParts = ['bases', 'rates', 'fees', 'included', 'rounding'] as const;
export type OtherPart = (typeof otherParts)[number];

/** The rules' differences in short, of the schemes that have a rule on both sides. */
export type RulesInShort =
  | { kind: 'nothingToCompare' }
  /** `isCarriedOn`: some stand on a rule that was carried on, so that being the same is no finding. */
  | { kind: 'same'; isCarriedOn: boolean }
  /** Nothing differs in what can be compared; of the others one side at least has no rule in our data. */
  | { kind: 'sameAsFarAsKnown'; comparable: SchemeId[]; unknown: SchemeId[]; isCarriedOn: boolean }
  /** Limits with their figures, the rest by the schemes in which it differs. */
  | {
      kind: 'different';
      limits: { whose: Whose; differences: LimitDifference[] }[];
      others: { part: OtherPart; schemes: SchemeId[] }[];
      unknown: SchemeId[];
    };

export function rulesInShort(rows: readonly SchemeRow[]): RulesInShort {
  const comparable = rows.filter(({ before, after }) => missingRule(before) === null && missingRule(after) === null);
  if (comparable.length === 0) return { kind: 'nothingToCompare' };
  const unknown = idsOf(rows.filter(isUnknown));
  const limits = limitsInShort(rows, unknown.length === 0);
  const others = otherParts.flatMap((part) => {
    const schemes = rows.filter(({ differences }) => differences.some((one) => partOf(one) === part));
    return schemes.length === 0 ? [] : [{ part, schemes: idsOf(schemes) }];
  });
  if (limits.length > 0 || others.length > 0) return { kind: 'different', limits, others, unknown };
  const carriedOn = comparable.some(isCarriedOn);
  if (unknown.length === 0) return { kind: 'same', isCarriedOn: carriedOn };
  return { kind: 'sameAsFarAsKnown', comparable: idsOf(comparable), unknown, isCarriedOn: carriedOn };
}

/** Whether a side lacks a rule that its person category has at other times. */
function isUnknown({ before, after }: SchemeRow): boolean {
  return [before, after].some((side) => side?.kind === 'noRule');
}

function idsOf(rows: readonly SchemeRow[]): SchemeId[] {
  return rows.map(({ scheme }) => scheme);
}

/** Whether one side of a scheme goes on with a rule past its end. */
export function isCarriedOn({ before, after }: SchemeRow): boolean {
  return [before, after].some((side) => side?.kind === 'rule' && side.standing === 'carriedOn');
}

/**
 * Differences that several schemes share are said once.
 * @param areAllKnown else those of which it is true are named one by one: `all` would take in what nobody knows
 */
function limitsInShort(
  rows: readonly SchemeRow[],
  areAllKnown: boolean,
): Extract<RulesInShort, { kind: 'different' }>['limits'] {
  const withLimits = rows
    .filter(({ before, after }) => hasLimits(before) && hasLimits(after))
    .map(({ scheme }) => scheme);
  const groups = new Map<string, { schemes: SchemeId[]; differences: LimitDifference[] }>();
  for (const { scheme, differences } of rows) {
    const ofLimits = differences.filter((one): one is LimitDifference => one.kind === 'limit');
    if (ofLimits.length === 0) continue;
    const key = ofLimits.map(({ limit, before, after }) => `${limit} ${before} ${after}`).join();
    const group = groups.get(key) ?? { schemes: [], differences: ofLimits };
    group.schemes.push(scheme);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ schemes, differences }) => ({
    whose: areAllKnown ? whoseAre(schemes, withLimits) : schemes,
    differences,
  }));
}

/** @param all the schemes among which these stand */
export function whoseAre(schemes: readonly SchemeId[], all: readonly SchemeId[]): Whose {
  if (schemes.length === all.length) return 'all';
  const insurance = all.filter((scheme) => scheme !== 'housing-fund');
  const isInsurance = schemes.length === insurance.length && !schemes.includes('housing-fund');
  return isInsurance && insurance.length > 1 ? 'insurance' : [...schemes];
}

function hasLimits(side: ApplicableRule | undefined): boolean {
  return side?.kind === 'rule' && side.rule.base.kind === 'clampedWage';
}

function partOf({ kind }: RuleDifference): OtherPart | null {
  switch (kind) {
    case 'baseKind':
    case 'fixedBase':
      return 'bases';
    case 'rateKind':
    case 'firstOption':
    case 'rate':
    case 'optionsAdded':
    case 'optionsRemoved':
    case 'ownRate':
    case 'range':
    case 'rangePayers':
      return 'rates';
    case 'feeAdded':
    case 'feeRemoved':
    case 'fee':
      return 'fees';
    case 'nowIncluded':
    case 'nowSeparate':
    case 'includedElsewhere':
      return 'included';
    case 'rounding':
      return 'rounding';
    // `includes` is said with the scheme that is included; a missing rule and what figures stand on are said apart.
    case 'includes':
    case 'limit':
    case 'onlyBefore':
    case 'onlyAfter':
    case 'wageYear':
    case 'provisional':
    case 'announced':
      return null;
  }
}
