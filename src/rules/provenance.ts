import type { CityProfile, ContributionRule, Source, SourceStatus } from './cityProfile';

export const ruleParts = ['period', 'limits', 'rates', 'fees', 'rounding'] as const;
export type RulePart = (typeof ruleParts)[number];

/** What a part of a rule stands on, and how far it may be trusted. */
export type PartProvenance = { part: RulePart; status: SourceStatus; sources: Source[] };

/** Where the parts of a rule come from, and how far each may be trusted. */
export type Provenance = {
  /** The weakest of limits, rates and fees: what the amount itself stands on; null when all of them were typed in. */
  headline: SourceStatus | null;
  /** Whether the months are only assumed, which a better headline would hide. */
  isPeriodAssumed: boolean;
  parts: PartProvenance[];
};

const weakestFirst: readonly SourceStatus[] = ['assumed', 'secondary', 'official'];

/**
 * Parts without a figure (no base, no rates, no fees) are left out.
 * @param rateChoice the option in use, so that a doubtful neighbour does not weaken it; a unit's own rate has no source;
 *   without one, all options count
 */
export function provenanceOf(profile: CityProfile, rule: ContributionRule, rateChoice?: string): Provenance {
  const ids: [RulePart, string[]][] = [
    ['limits', rule.base.kind === 'none' ? [] : rule.base.sources],
    ['rates', rateSourceIds(rule, rateChoice)],
    ['fees', rule.flatFees.flatMap((fee) => fee.sources)],
    ['period', rule.periodSources],
    ['rounding', rule.rounding.sources],
  ];
  const parts = ids
    .filter(([, sourceIds]) => sourceIds.length > 0)
    .map(([part, sourceIds]) => {
      const stating = new Set(sourceIds);
      const sources = profile.sources.filter((source) => stating.has(source.id));
      return { part, status: weakest(sources.map((source) => source.status)), sources };
    });
  const figures = parts.filter(({ part }) => part === 'limits' || part === 'rates' || part === 'fees');
  const headline = figures.length === 0 ? null : weakest(figures.map(({ status }) => status));
  const isPeriodAssumed =
    headline !== 'assumed' && parts.some(({ part, status }) => part === 'period' && status === 'assumed');
  return { headline, isPeriodAssumed, parts };
}

/** Each source once, with the parts that it vouches for; sources and parts in the order of the parts given. */
export function partsBySource(
  parts: readonly Pick<PartProvenance, 'part' | 'sources'>[],
): { source: Source; parts: RulePart[] }[] {
  const bySource = new Map<Source, RulePart[]>();
  for (const { part, sources } of parts) {
    for (const source of sources) bySource.set(source, [...(bySource.get(source) ?? []), part]);
  }
  return [...bySource].map(([source, vouched]) => ({ source, parts: vouched }));
}

function rateSourceIds({ rates }: ContributionRule, rateChoice: string | undefined): string[] {
  if (rates.kind === 'none') return [];
  if (rates.kind === 'range') return rates.sources;
  return rates.options
    .filter((option) => rateChoice === undefined || option.id === rateChoice)
    .flatMap((option) => option.sources);
}

function weakest(statuses: readonly SourceStatus[]): SourceStatus {
  return weakestFirst.find((status) => statuses.includes(status)) ?? 'assumed';
}
