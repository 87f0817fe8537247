import type { CityProfile, ContributionRule } from './cityProfile';
import type { ProfilePath } from './profilePath';

/** Every list of sources in a rule, with the place it stands in: one for each figure or pair of figures. */
export function sourceListsOf(rule: ContributionRule): { ids: readonly string[]; below: ProfilePath }[] {
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

/** A rule of which every figure names these sources. */
export function withAllSources(rule: ContributionRule, ids: readonly string[]): ContributionRule {
  const { base, rates, flatFees, rounding } = rule;
  // A list of its own at each place: they are changed apart.
  const sources = () => [...ids];
  return {
    ...rule,
    periodSources: sources(),
    base: base.kind === 'none' ? base : { ...base, sources: sources() },
    rates:
      rates.kind === 'options'
        ? { ...rates, options: rates.options.map((option) => ({ ...option, sources: sources() })) }
        : rates.kind === 'range'
          ? { ...rates, sources: sources() }
          : rates,
    flatFees: flatFees.map((fee) => ({ ...fee, sources: sources() })),
    rounding: { ...rounding, sources: sources() },
  };
}

/** The rules that stand on each source, by the source's id, in the order of the profile; a source without any is left out. */
export function sourceUses(profile: CityProfile): ReadonlyMap<string, readonly ContributionRule[]> {
  const uses = new Map<string, ContributionRule[]>();
  for (const rule of profile.contributionRules) {
    const ids = new Set(sourceListsOf(rule).flatMap((list) => list.ids));
    for (const id of ids) uses.set(id, [...(uses.get(id) ?? []), rule]);
  }
  return uses;
}
