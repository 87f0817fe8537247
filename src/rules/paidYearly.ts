import type { CityProfile, ContributionRule } from './cityProfile';

/** Whether all that is paid by these rules is fees by the year, as for residents' medical insurance: no wage enters. */
export function isPaidYearly(rules: readonly ContributionRule[]): boolean {
  return (
    rules.some(({ flatFees }) => flatFees.length > 0) &&
    rules.every(
      ({ base, rates, flatFees }) =>
        base.kind === 'none' && rates.kind === 'none' && flatFees.every(({ period }) => period === 'year'),
    )
  );
}

/** Whether that is so of a person category, whatever the month. */
export function isCategoryPaidYearly(profile: CityProfile, personCategory: string): boolean {
  return isPaidYearly(
    profile.contributionRules.filter(({ personCategories }) => personCategories.includes(personCategory)),
  );
}
