import type { ContributionRule, Name, Payer, Rounding } from '../rules/cityProfile';
import { chosenRates, type Choices } from './chosenRates';
import { contributionBase } from './contributionBase';
import { Decimal } from './decimal';
import { roundTo } from './rounding';

/** One step from the wage to an amount, with its numbers; the sentence is the wording's. Amounts in yuan. */
export type ExplanationStep =
  | { kind: 'wage'; wage: Decimal }
  | { kind: 'baseRounded'; from: Decimal; to: Decimal; rounding: Rounding }
  | { kind: 'raisedToFloor'; from: Decimal; floor: Decimal }
  | { kind: 'cappedAtCeiling'; from: Decimal; ceiling: Decimal }
  | { kind: 'baseSetByRule'; amount: Decimal }
  | { kind: 'noBase' }
  | { kind: 'timesRate'; base: Decimal; rate: Decimal; product: Decimal }
  | { kind: 'shareRounded'; from: Decimal; to: Decimal; rounding: Rounding }
  | { kind: 'flatFee'; name: Name; before: Decimal; fee: Decimal; after: Decimal };

/**
 * The steps that led to one payer's amount of one scheme, in the order in which they were taken. Steps that change
 * nothing (a wage on the base grid, a product that needs no rounding) are left out; the last number is the amount.
 */
export function explainContribution(
  rule: ContributionRule,
  choices: Choices,
  commonWage: Decimal,
  payer: Payer,
): ExplanationStep[] {
  const wage = choices.wages?.[rule.scheme] ?? commonWage;
  const base = contributionBase(rule, wage);
  const steps = rule.base.kind === 'clampedWage' ? stepsToBase(rule, wage) : [];
  if (rule.base.kind === 'fixed') steps.push({ kind: 'baseSetByRule', amount: base.amount });
  if (rule.base.kind === 'none') steps.push({ kind: 'noBase' });

  const rate = chosenRates(rule, choices.rates?.[rule.scheme])[payer];
  const product = base.amount.times(rate);
  let amount = roundTo(product, rule.rounding[payer]);
  if (rule.rates.kind !== 'none') steps.push({ kind: 'timesRate', base: base.amount, rate, product });
  if (!amount.eq(product)) {
    steps.push({ kind: 'shareRounded', from: product, to: amount, rounding: rule.rounding[payer] });
  }
  for (const fee of rule.flatFees) {
    if (fee.payer !== payer || fee.period !== 'month') continue;
    const after = amount.plus(fee.amount);
    steps.push({ kind: 'flatFee', name: fee.name, before: amount, fee: new Decimal(fee.amount), after });
    amount = after;
  }
  return steps;
}

function stepsToBase(rule: ContributionRule, wage: Decimal): ExplanationStep[] {
  const steps: ExplanationStep[] = [{ kind: 'wage', wage }];
  const rounded = roundTo(wage, rule.rounding.base);
  if (!rounded.eq(wage)) {
    steps.push({ kind: 'baseRounded', from: wage, to: rounded, rounding: rule.rounding.base });
  }
  const { adjustment, amount } = contributionBase(rule, wage);
  if (adjustment === 'raisedToFloor') steps.push({ kind: 'raisedToFloor', from: rounded, floor: amount });
  if (adjustment === 'cappedAtCeiling') steps.push({ kind: 'cappedAtCeiling', from: rounded, ceiling: amount });
  return steps;
}
