import type { ContributionRule } from './cityProfile';
import type { RulePart } from './provenance';
import {
  changedParts,
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
 */
export function sourcedRule(
  before: ContributionRule,
  figures: RuleFigures,
  sources: readonly string[] | null,
  confirmed: readonly RulePart[],
): ContributionRule {
  const changed = changedParts(before, figures);
  const sourcesOf = (part: RulePart, kept: readonly string[], isChanged = changed.includes(part)): string[] => [
    ...(sources !== null && (isChanged || confirmed.includes(part)) ? sources : kept),
  ];
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
    flatFees: figures.flatFees.map((fee) => {
      const old = before.flatFees.find((one) => isSameFee(one, fee));
      return { ...fee, sources: sourcesOf('fees', old?.sources ?? [], old?.amount !== fee.amount) };
    }),
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

function isSameFee(one: FeeFigures, other: FeeFigures): boolean {
  return spelled([one.payer, one.period, one.name]) === spelled([other.payer, other.period, other.name]);
}
