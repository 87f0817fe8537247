import type { ContributionRule, FlatFee } from './cityProfile';
import { pairFees } from './feePairs';
import type { RulePart } from './provenance';
import {
  changedParts,
  feeFigures,
  spelled,
  type FeeFigures,
  type OptionFigures,
  type RateFigures,
  type RuleFigures,
} from './ruleFigures';

/**
 * A rule with figures put in. Only the parts that changed, and those of which the person says that the document states them
 * too, get the new sources; every other part keeps its own.
 * @param sources ids; null where the sources stay as they are, since only a slip is put right
 * @param confirmed unchanged parts that the document states too
 * @param carried ids that stand in the place of a part's own, in a rule for other months than its sources speak of
 */
export function sourcedRule(
  before: ContributionRule,
  figures: RuleFigures,
  sources: readonly string[] | null,
  confirmed: readonly RulePart[],
  carried: readonly string[] | null = null,
): ContributionRule {
  const changed = changedParts(before, figures);
  const sourcesOf = (part: RulePart, own: readonly string[], isChanged = changed.includes(part)): string[] => {
    // What is wholly new has nothing to keep or to carry on.
    const kept = own.length === 0 ? own : (carried ?? own);
    return [...(sources !== null && (isChanged || confirmed.includes(part)) ? sources : kept)];
  };
  const { base, rounding } = figures;
  return {
    scheme: before.scheme,
    personCategories: before.personCategories,
    includes: before.includes,
    effectiveFrom: figures.effectiveFrom,
    effectiveTo: figures.effectiveTo,
    wageYear: figures.wageYear,
    announcedOn: figures.announcedOn,
    provisional: figures.provisional,
    periodSources: sourcesOf('period', before.periodSources),
    base:
      base.kind === 'none'
        ? base
        : { ...base, sources: sourcesOf('limits', before.base.kind === 'none' ? [] : before.base.sources) },
    rates: sourcedRates(before.rates, figures.rates, sourcesOf),
    flatFees: sourcedFees(before.flatFees, figures.flatFees, sourcesOf),
    rounding: {
      base: rounding.base,
      employer: rounding.employer,
      employee: rounding.employee,
      sources: sourcesOf('rounding', before.rounding.sources),
    },
    note: figures.note,
  };
}

type SourcesOf = (part: RulePart, kept: readonly string[], isChanged?: boolean) => string[];

function sourcedRates(
  before: ContributionRule['rates'],
  rates: RateFigures,
  sourcesOf: SourcesOf,
): ContributionRule['rates'] {
  if (rates.kind === 'none') return rates;
  if (rates.kind === 'range') {
    return { ...rates, sources: sourcesOf('rates', before.kind === 'range' ? before.sources : []) };
  }
  const oldOptions = before.kind === 'options' ? before.options : [];
  return {
    kind: 'options',
    ownRate: rates.ownRate,
    options: rates.options.map((option) => {
      const old = oldOptions.find(({ id }) => id === option.id);
      return {
        ...option,
        sources: sourcesOf('rates', old?.sources ?? [], old === undefined || !isSameRate(old, option)),
      };
    }),
  };
}

function isSameRate(one: OptionFigures, other: OptionFigures): boolean {
  return one.employer === other.employer && one.employee === other.employee;
}

/** A fee of another amount, name, payer or period goes on from the one it was; one that is wholly new has no sources to keep. */
function sourcedFees(before: readonly FlatFee[], fees: readonly FeeFigures[], sourcesOf: SourcesOf): FlatFee[] {
  const oldFees = oldFeesOf(before, fees);
  return fees.map((fee) => {
    const old = oldFees.get(fee);
    const isChanged = old === undefined || spelled(feeFigures(old)) !== spelled(fee);
    return { ...fee, sources: sourcesOf('fees', old?.sources ?? [], isChanged) };
  });
}

/** As two rules are compared; of what is then left over, by name, and then by place. */
function oldFeesOf(before: readonly FlatFee[], fees: readonly FeeFigures[]): Map<FeeFigures, FlatFee> {
  const found = new Map<FeeFigures, FlatFee>();
  for (const pair of pairFees(before, fees)) {
    if (pair.before !== null && pair.after !== null) found.set(pair.after, pair.before);
  }
  const oldLeft = new Set(before.filter((old) => ![...found.values()].includes(old)));
  const goOnFrom = (fee: FeeFigures, old: FlatFee | undefined) => {
    if (found.has(fee) || old === undefined || !oldLeft.delete(old)) return;
    found.set(fee, old);
  };
  fees.forEach((fee) =>
    goOnFrom(
      fee,
      [...oldLeft].find(({ name }) => name.zh === fee.name.zh),
    ),
  );
  fees.forEach((fee, index) => goOnFrom(fee, before[index]));
  return found;
}
