import type { CityProfile, ContributionRule, Source, SourceStatus } from './cityProfile';

export type RulePart = 'limits' | 'rates' | 'fees' | 'period' | 'rounding';

/** Where the parts of a rule come from, and how far each may be trusted. */
export type Provenance = {
  /** The weakest of limits, rates and fees: what the amount itself stands on. */
  headline: SourceStatus;
  parts: { part: RulePart; status: SourceStatus; sources: Source[] }[];
};

const weakestFirst: readonly SourceStatus[] = ['assumed', 'secondary', 'official'];

/** Parts without a figure (no base, no rates, no fees) are left out. */
export function provenanceOf(profile: CityProfile, rule: ContributionRule): Provenance {
  const ids: [RulePart, string[]][] = [
    ['limits', rule.base.kind === 'none' ? [] : rule.base.sources],
    ['rates', rateSourceIds(rule)],
    ['fees', rule.flatFees.flatMap((fee) => fee.sources)],
    ['period', rule.periodSources],
    ['rounding', rule.rounding.sources],
  ];
  const parts = ids
    .filter(([, sourceIds]) => sourceIds.length > 0)
    .map(([part, sourceIds]) => {
      const sources = profile.sources.filter((source) => sourceIds.includes(source.id));
      return { part, status: weakest(sources.map((source) => source.status)), sources };
    });
  const figures = parts.filter(({ part }) => part === 'limits' || part === 'rates' || part === 'fees');
  return { headline: weakest(figures.map(({ status }) => status)), parts };
}

function rateSourceIds(rule: ContributionRule): string[] {
  if (rule.rates.kind === 'none') return [];
  return rule.rates.kind === 'range' ? rule.rates.sources : rule.rates.options.flatMap((option) => option.sources);
}

function weakest(statuses: readonly SourceStatus[]): SourceStatus {
  return weakestFirst.find((status) => statuses.includes(status)) ?? 'assumed';
}
