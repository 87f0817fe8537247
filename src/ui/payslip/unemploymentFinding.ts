import { unemploymentLoss, type UnemploymentRule } from '../../calc/benefitLosses';
import { Decimal } from '../../calc/decimal';

/** What a low base takes from the unemployment benefit, as far as it can be said. */
export type UnemploymentFinding =
  /** The same for everybody, whatever the base. */
  | { kind: 'independent' }
  /** Both bases give the same: a limit holds them both. */
  | { kind: 'same' }
  /** Yuan a month. */
  | { kind: 'less'; least: Decimal; most: Decimal };

/**
 * @param rules the lowest and the highest that may apply
 * @param declaredBase average of twelve months, yuan a month
 * @param lawfulBase the same, as it should have been
 */
export function unemploymentFinding(
  rules: readonly [UnemploymentRule, UnemploymentRule],
  declaredBase: Decimal,
  lawfulBase: Decimal,
): UnemploymentFinding {
  const losses = rules.map((rule) => unemploymentLoss(rule, declaredBase, lawfulBase));
  const monthly = losses.flatMap((loss) => (loss.kind === 'independentOfBase' ? [] : [loss.monthly]));
  if (monthly.length < losses.length) return { kind: 'independent' };
  const most = Decimal.max(...monthly);
  return most.isZero() ? { kind: 'same' } : { kind: 'less', least: Decimal.min(...monthly), most };
}
