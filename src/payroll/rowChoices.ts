import { parsePercentage, type Choices } from '../calc/chosenRates';
import { Decimal } from '../calc/decimal';
import type { ContributionRule } from '../rules/cityProfile';
import { followsOwnRate, millionthsPerOne } from './compileRules';
import type { ContributionInput } from './contributionColumns';
import type { Plan } from './plan';
import { unitsPerYuan } from './wageUnits';

/** The question that `src/calc` answers for one row: its wage in yuan, and its choices with what is its own. */
export function rowQuestion(plan: Plan, input: ContributionInput, row: number): { wage: Decimal; choices: Choices } {
  const fundWage = given(input.fundWage, row);
  const wages = fundWage === null ? {} : { 'housing-fund': inYuan(fundWage) };
  return { wage: inYuan(input.wage[row] ?? NaN), choices: { rates: rowRates(plan, input, row), wages } };
}

/** Any wage between two thousandths of a yuan is rounded as this one. */
export function inYuan(wageUnits: number): Decimal {
  return new Decimal(wageUnits).div(unitsPerYuan);
}

export function rowRates({ rules, choices }: Plan, input: ContributionInput, row: number): Choices['rates'] & object {
  const own = { 'housing-fund': given(input.fundRate, row), 'work-injury': given(input.injuryRate, row) };
  const rates = { ...choices.rates };
  for (const rule of rules) {
    if (rule.scheme !== 'housing-fund' && rule.scheme !== 'work-injury') continue;
    const rate = own[rule.scheme];
    if (rate === null || !(followsOwnRate(rule, 'employer') || followsOwnRate(rule, 'employee'))) continue;
    rates[rule.scheme] = choiceOf(rule, rate);
  }
  return rates;
}

/** A rate as `Choices` names it: by the option that has it, or as a percentage. */
function choiceOf({ rates }: ContributionRule, millionths: number): string {
  const rate = new Decimal(millionths).div(millionthsPerOne);
  const option =
    rates.kind === 'options' ? rates.options.find(({ employer }) => parsePercentage(employer).eq(rate)) : undefined;
  return option?.id ?? `${rate.times(100).toFixed()}%`;
}

function given(column: Float64Array | null, row: number): number | null {
  const value = column?.[row] ?? NaN;
  return Number.isNaN(value) ? null : value;
}
