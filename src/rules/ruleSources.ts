import type { ContributionRule } from './cityProfile';
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
