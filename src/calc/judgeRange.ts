import { compareBases, smallestGap, type BaseComparison } from './compareBases';
import { limit } from './contributionBase';
import { Decimal } from './decimal';
import type { Circumstances, Missing, Verdict } from './verdict';
import type { WageRange } from './wageRange';

/** Declared against lawful base of the schemes on the payslip, under one version of the rules. */
export function comparisonsOf(
  range: WageRange,
  version: number,
  { versions, wages, schemes }: Circumstances,
  isBeyondLimits = false,
): BaseComparison[] {
  const rules = (versions[version] ?? []).filter(({ scheme }) => schemes.includes(scheme));
  return compareBases(rules, range, wages, isBeyondLimits);
}

/** What the wages that explain a payslip, under one version of the rules, say of the person's own. */
export function judgeRange(
  range: WageRange,
  { version, roundedToYuan }: { version: number; roundedToYuan: boolean },
  circumstances: Circumstances,
): Verdict {
  const basis = { version, range, isRounded: roundedToYuan };
  if (circumstances.expired.includes(version)) return judgeExpired(range, basis, circumstances);
  const comparisons = comparisonsOf(range, version, circumstances);
  const ground = { comparisons, ...basis };
  if (isChosenByPerson(version, comparisons, circumstances)) {
    return { ...cannotTell([{ kind: 'chosenByPerson' }], null), ...ground };
  }
  if (comparisons.length === 0 || (range.lowest === null && range.highest === null)) {
    return { ...cannotTell([{ kind: 'anyBase' }], null), ...ground };
  }
  if (range.highest === null) return { kind: 'atCeiling', ...ground };

  const known = comparisons.flatMap(({ gap }) => gap ?? []);
  if (known.length === 0) {
    if (range.lowest === null) return { kind: 'atLegalMinimum', isLawful: null, ...ground };
    return { ...cannotTell([{ kind: 'wage', schemes: comparisons.map(({ scheme }) => scheme) }], null), ...ground };
  }
  const undecided = undecidedLimit(comparisons);
  if (undecided !== null) return { ...cannotTell([undecided], null), ...ground };
  // Wages that give the floor's amount once rounded are declared as they are.
  if (range.lowest === null && isWithin(range, comparisons, circumstances)) {
    return { kind: 'atLegalMinimum', isLawful: true, ...ground };
  }
  const atLeast = Decimal.max(...known.map((gap) => gap.atLeast));
  const atMost = Decimal.max(...known.map((gap) => gap.atMost));
  if (atLeast.gte(smallestGap)) return { kind: 'likelyUnderDeclared', atLeast, atMost, softenedBy: [], ...ground };
  if (range.lowest === null) return { kind: 'atLegalMinimum', isLawful: true, ...ground };
  return { kind: 'declaredInFull', ...ground };
}

/**
 * Rules that had been replaced by then explain what was declared; what should have been is told by those in force. A base
 * that these would not allow at all is below the minimum whatever the wage.
 */
function judgeExpired(range: WageRange, basis: Basis, circumstances: Circumstances): Verdict {
  const declared = comparisonsOf(range, basis.version, circumstances);
  const [inForce = []] = circumstances.versions;
  const judged = declared.flatMap(({ scheme, declared: bases }): BaseComparison[] =>
    compareBases(
      inForce.filter((rule) => rule.scheme === scheme),
      bases,
      circumstances.wages,
      true,
    ),
  );
  const ground = { comparisons: judged, ...basis };
  const undecided = undecidedLimit(judged);
  if (undecided !== null) return { ...cannotTell([undecided], null), ...ground };
  const known = judged.flatMap(({ gap }) => gap ?? []);
  const atLeast = known.length === 0 ? null : Decimal.max(...known.map((gap) => gap.atLeast));
  if (atLeast?.gte(smallestGap)) {
    const atMost = Decimal.max(...known.map((gap) => gap.atMost));
    return { kind: 'likelyUnderDeclared', atLeast, atMost, softenedBy: [], ...ground };
  }
  if (known.length > 0) return { kind: 'declaredInFull', ...ground };
  const isBelow = judged.some(({ scheme, declared: bases }) => {
    const rule = inForce.find((one) => one.scheme === scheme);
    const floor = rule?.base.kind === 'clampedWage' ? limit(rule.base.floor) : null;
    return floor !== null && floor.minus(bases.highest).gte(smallestGap);
  });
  if (isBelow) {
    return {
      kind: 'belowLegalMinimum',
      impliedLowest: Decimal.min(...judged.map(({ declared: bases }) => bases.lowest)),
      impliedHighest: Decimal.max(...judged.map(({ declared: bases }) => bases.highest)),
      softenedBy: [],
      ...ground,
    };
  }
  return { ...cannotTell([{ kind: 'wage', schemes: judged.map(({ scheme }) => scheme) }], null), ...ground };
}

type Basis = Pick<Verdict, 'range' | 'isRounded'> & { version: number };

/** A limit that was not found and would decide. */
function undecidedLimit(comparisons: readonly BaseComparison[]): Missing | null {
  for (const side of ['ceiling', 'floor'] as const) {
    const schemes = comparisons.filter(({ unknownLimit }) => unknownLimit === side).map(({ scheme }) => scheme);
    if (schemes.length > 0) return { kind: 'limit', limit: side, schemes };
  }
  return null;
}

function isWithin({ highest }: WageRange, comparisons: readonly BaseComparison[], { wages }: Circumstances): boolean {
  const known = comparisons.flatMap(({ scheme }) => wages[scheme] ?? []);
  return highest !== null && known.every((wage) => wage.lte(highest));
}

function isChosenByPerson(
  version: number,
  comparisons: readonly BaseComparison[],
  { versions }: Circumstances,
): boolean {
  const rules = (versions[version] ?? []).filter(({ scheme }) => comparisons.some((one) => one.scheme === scheme));
  return rules.length > 0 && rules.every(({ wageYear }) => wageYear === null);
}

export function cannotTell(missing: Missing[], otherwise: Verdict | null): Extract<Verdict, { kind: 'cannotTell' }> {
  return {
    kind: 'cannotTell',
    missing,
    otherwise,
    perLine: [],
    comparisons: otherwise?.comparisons ?? [],
    version: otherwise?.version ?? null,
    range: otherwise?.range ?? null,
    isRounded: otherwise?.isRounded ?? false,
  };
}
