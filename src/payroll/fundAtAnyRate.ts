import { ratesOfRange } from '../calc/chosenRates';
import { compileRules, type CompiledRule } from './compileRules';
import { shareOf } from './employeeCurve';
import type { Plan } from './plan';

/**
 * Whether a fund deduction is what some rate of the rule's range gives at a base; null where the rule has no range, the
 * page chose a rate, or integers would not do.
 */
export function fundAtAnyRate(plan: Plan): ((paid: number, base: number) => boolean) | null {
  const rule = plan.rules.find(({ scheme }) => scheme === 'housing-fund');
  if (rule?.rates.kind !== 'range' || plan.choices.rates?.['housing-fund'] !== undefined) return null;
  const { lowest, highest, step } = rule.rates;
  const compiled = ratesOfRange(lowest, highest, step).flatMap((rate): CompiledRule[] => [
    ...(compileRules([rule], { rates: { 'housing-fund': rate } }) ?? []),
  ]);
  if (compiled.length === 0) return null;
  return (paid, base) => compiled.some((one) => shareOf(one, 'employee', base) === paid);
}
