import type { ContributionRule, SchemeId } from '../rules/cityProfile';
import { contributionBase, type ContributionBase } from './contributionBase';
import { Decimal, zero } from './decimal';
import type { WageRange } from './wageRange';

/** Bases are mostly declared in whole yuan: a gap below this is no finding. */
export const smallestGap = new Decimal(1);

/** Declared against lawful base of one scheme, yuan a month. */
export type BaseComparison = {
  scheme: SchemeId;
  declared: { lowest: Decimal; highest: Decimal };
  /** What the rules demand of the person's wage; null where that wage is not known. */
  lawful: ContributionBase | null;
  /** How far the declared base lies below the lawful one; negative where it lies above, null without a wage. */
  gap: { atLeast: Decimal; atMost: Decimal } | null;
  /** A limit that was not found and on which the comparison would stand. */
  unknownLimit: 'floor' | 'ceiling' | null;
};

/**
 * Compares the wages that explain a payslip with the person's own, scheme by scheme, each brought within the limits of its
 * rule. Schemes whose base does not follow a wage are left out.
 * @param isBeyondLimits whether the declared wages lie below the floor and count as they are
 */
export function compareBases(
  rules: readonly ContributionRule[],
  declaredWages: WageRange,
  wages: Partial<Record<SchemeId, Decimal>>,
  isBeyondLimits = false,
): BaseComparison[] {
  return rules.flatMap((rule): BaseComparison[] => {
    if (rule.base.kind !== 'clampedWage') return [];
    const { lowest, highest } = declaredWages;
    const isAsDeclared = isBeyondLimits && lowest !== null && highest !== null;
    const declared = isAsDeclared ? { lowest, highest } : declaredBases(rule, declaredWages);
    const wage = wages[rule.scheme];
    if (wage === undefined) return [{ scheme: rule.scheme, declared, lawful: null, gap: null, unknownLimit: null }];
    const lawful = contributionBase(rule, wage);
    const gap = { atLeast: lawful.amount.minus(declared.highest), atMost: lawful.amount.minus(declared.lowest) };
    return [{ scheme: rule.scheme, declared, lawful, gap, unknownLimit: limitThatDecides(rule, gap) }];
  });
}

/** At an open end the base is the limit itself: wages beyond it are declared as it. */
function declaredBases(rule: ContributionRule, { lowest, highest }: WageRange): { lowest: Decimal; highest: Decimal } {
  const ends = [lowest ?? highest, highest ?? lowest].map((wage) =>
    wage === null ? zero : contributionBase(rule, wage).amount,
  );
  const [low = zero, high = zero] = ends;
  if (lowest === null && highest !== null) {
    const floor = contributionBase(rule, new Decimal('0.01')).amount;
    return { lowest: floor, highest: floor };
  }
  if (
    highest === null &&
    lowest !== null &&
    rule.base.kind === 'clampedWage' &&
    rule.base.ceiling !== 'none' &&
    rule.base.ceiling !== 'unknown'
  ) {
    return { lowest: new Decimal(rule.base.ceiling), highest: new Decimal(rule.base.ceiling) };
  }
  return { lowest: low, highest: high };
}

/** Declared below the wage, it may be an unknown ceiling; not below it, an unknown floor may lie higher than both. */
function limitThatDecides(rule: ContributionRule, gap: { atLeast: Decimal }): 'floor' | 'ceiling' | null {
  if (rule.base.kind !== 'clampedWage') return null;
  if (gap.atLeast.gte(smallestGap)) return rule.base.ceiling === 'unknown' ? 'ceiling' : null;
  return rule.base.floor === 'unknown' ? 'floor' : null;
}
