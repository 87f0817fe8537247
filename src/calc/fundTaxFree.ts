/**
 * How much of the housing-fund deposit is free of income tax, per side: the least of the deposit, 12% of the person's own
 * average wage, and 12% of three times the city's average wage (read second-hand).
 *
 * Assumed: the fund's published ceiling is three times the city's average wage, as notices derive it; the average itself
 * is not in our data.
 */
import type { ContributionRule, Payer } from '../rules/cityProfile';
import type { ContributionLine } from './calculateContributions';
import { parsePercentage } from './chosenRates';
import { limit } from './contributionBase';
import { Decimal, zero } from './decimal';
import { roundTo } from './rounding';

/** The highest share of either average that is free on each side. */
export const highestTaxFreeRate = '12%';

export type FundSide = {
  /** Yuan a month. */
  deposit: Decimal;
  limit: Decimal;
  /** The deposit above the limit: the employer's is income, the employee's is not deductible. */
  taxable: Decimal;
};

export type FundTaxFree = {
  /** The wage of which 12% is free: the own average, or the city's ceiling where that is lower. */
  wage: Decimal;
  /** `unknown`: the rule has no ceiling or it was not found, and the own average alone counts. */
  cityLimit: 'applies' | 'above' | 'unknown';
  sides: Record<Payer, FundSide>;
};

/**
 * The limit is rounded as the rule rounds the base and that payer's deposit, so that rounding up makes no cent taxable.
 * @param ownAverage the person's average monthly wage of the year before, yuan
 */
export function fundTaxFree(rule: ContributionRule, line: ContributionLine, ownAverage: Decimal): FundTaxFree {
  const own = roundTo(ownAverage, rule.rounding.base);
  const ceiling = rule.base.kind === 'clampedWage' ? limit(rule.base.ceiling) : null;
  const isCapped = ceiling !== null && ceiling.lt(own);
  const wage = isCapped ? ceiling : own;
  const side = (payer: Payer): FundSide => {
    const deposit = line.amount[payer];
    const most = roundTo(wage.times(parsePercentage(highestTaxFreeRate)), rule.rounding[payer]);
    return { deposit, limit: most, taxable: Decimal.max(zero, deposit.minus(most)) };
  };
  return {
    wage,
    cityLimit: ceiling === null ? 'unknown' : isCapped ? 'applies' : 'above',
    sides: { employer: side('employer'), employee: side('employee') },
  };
}
