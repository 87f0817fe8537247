import type { ContributionRule, Payer, SchemeId } from '../rules/cityProfile';
import { chosenRates, type Choices, type SharedRates } from './chosenRates';
import { baseOf, type ContributionBase } from './contributionBase';
import { Decimal, sum } from './decimal';
import { roundTo } from './rounding';
import { yearlyFees, type YearlyFee } from './yearlyFees';

export type { Choices } from './chosenRates';
export type { YearlyFee } from './yearlyFees';

export type ContributionLine = {
  scheme: SchemeId;
  base: ContributionBase;
  /** Fractions of the base: 0.08 for 8%. */
  rate: SharedRates;
  /** Yuan a month, flat monthly fees included. */
  amount: Record<Payer, Decimal>;
};

export type ContributionSummary = {
  lines: ContributionLine[];
  /** The sum of the rounded lines, yuan a month. */
  total: Record<Payer, Decimal>;
  /** Fees paid once a year, yuan a year; not part of `total`. */
  yearlyFees: YearlyFee[];
};

/**
 * One month's contributions of one person.
 *
 * Order of steps, always: round the wage to a base, bring it within the limits, × rate, round per payer, + monthly flat
 * fees, add up the lines.
 * @param wage average monthly wage in yuan, not negative; `choices.wages` replaces it for single schemes
 * @throws RangeError when a chosen rate is not one of the rule, or the wage is negative or no number
 */
export function calculateContributions(
  rules: readonly ContributionRule[],
  choices: Choices,
  wage: Decimal,
): ContributionSummary {
  const lines = rules.map((rule) => calculateLine(rule, choices, wage));
  return {
    lines,
    total: {
      employer: sum(lines.map((line) => line.amount.employer)),
      employee: sum(lines.map((line) => line.amount.employee)),
    },
    yearlyFees: yearlyFees(rules),
  };
}

function calculateLine(rule: ContributionRule, choices: Choices, commonWage: Decimal): ContributionLine {
  const base = baseOf(rule)(wageOf(rule, choices, commonWage));
  const rate = chosenRates(rule, choices.rates?.[rule.scheme]);
  const share = (payer: Payer) => shareOf(rule, payer, rate[payer], monthlyFees(rule, payer))(base.amount);
  return { scheme: rule.scheme, base, rate, amount: { employer: share('employer'), employee: share('employee') } };
}

/**
 * What one payer pays in all, yuan a month, for any common wage: `total` of `calculateContributions`, with rates, limits
 * and fees read once, for searches that ask for many wages.
 * @throws RangeError when a chosen rate is not one of the rule; of the function, when the wage is negative or no number
 */
export function totalOf(
  rules: readonly ContributionRule[],
  choices: Choices,
  payer: Payer,
): (wage: Decimal) => Decimal {
  const amounts = rules.map((rule) => {
    const base = baseOf(rule);
    const rate = chosenRates(rule, choices.rates?.[rule.scheme])[payer];
    const share = shareOf(rule, payer, rate, monthlyFees(rule, payer));
    return (wage: Decimal) => share(base(wageOf(rule, choices, wage)).amount);
  });
  return (wage) => sum(amounts.map((amountAt) => amountAt(wage)));
}

function wageOf(rule: ContributionRule, choices: Choices, commonWage: Decimal): Decimal {
  const wage = choices.wages?.[rule.scheme] ?? commonWage;
  if (!wage.isFinite() || wage.isNegative()) throw new RangeError(`A wage cannot be ${wage.toString()}`);
  return wage;
}

/** From the base to one payer's part of one line. */
function shareOf({ rounding }: ContributionRule, payer: Payer, rate: Decimal, fees: Decimal) {
  return (base: Decimal): Decimal => roundTo(base.times(rate), rounding[payer]).plus(fees);
}

/** The flat monthly fees of one payer, yuan. */
export function monthlyFees(rule: ContributionRule, payer: Payer): Decimal {
  const fees = rule.flatFees.filter((fee) => fee.payer === payer && fee.period === 'month');
  return sum(fees.map((fee) => new Decimal(fee.amount)));
}
