import type { ContributionRule, Rounding } from '../rules/cityProfile';
import { Decimal } from './decimal';

const modes = {
  halfUp: Decimal.ROUND_HALF_UP,
  up: Decimal.ROUND_UP,
  down: Decimal.ROUND_DOWN,
} as const;

/** The nearest multiple of the rule's step (0.01, 0.1 or 1 yuan) in the rule's direction. Amounts are never negative. */
export function roundTo(amount: Decimal, { step, mode }: Rounding): Decimal {
  const decimals = { '0.01': 2, '0.1': 1, '1': 0 }[step];
  return amount.toDecimalPlaces(decimals, modes[mode]);
}

/** The finest base step among rules, in yuan: the grid on which wages are told apart. 0.01 when no rule has a wage base. */
export function finestBaseStep(rules: readonly ContributionRule[]): Decimal {
  const steps = rules.filter((rule) => rule.base.kind === 'clampedWage').map((rule) => rule.rounding.base.step);
  return steps.length === 0 ? new Decimal('0.01') : Decimal.min(...steps);
}
