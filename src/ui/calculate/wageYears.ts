import type { ContributionRule } from '../../rules/cityProfile';

/** The calendar years whose average wage the rules stand on; insurance and fund often differ in the same month. */
export type WageYears = { insurance: string[]; fund: string | null };

/** Null where no rule names a year: the person chooses the base. */
export function wageYearsOf(rules: readonly ContributionRule[]): WageYears | null {
  const yearsOf = (ofFund: boolean) => [
    ...new Set(
      rules.flatMap((rule) =>
        (rule.scheme === 'housing-fund') === ofFund && rule.wageYear !== null ? [rule.wageYear] : [],
      ),
    ),
  ];
  const insurance = yearsOf(false).sort();
  const fund = yearsOf(true)[0] ?? null;
  return insurance.length === 0 && fund === null ? null : { insurance, fund };
}
