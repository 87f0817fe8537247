import type { ApplicableRule } from '../../../rules/applicableRules';
import type { RuleRow } from '../../calculate/calculation';
import type { ComparedSide } from './comparison';

/** One side's rule as the table of 算一算 has it, for what both pages show in the same way; null where there is none. */
export function shownRule(one: ApplicableRule | undefined, { superseded, choices }: ComparedSide): RuleRow | null {
  if (one?.kind !== 'rule') return null;
  const { scheme, rule } = one;
  return {
    kind: 'rule',
    scheme,
    rule,
    standing: one.standing === 'inForce' && superseded.includes(scheme) ? 'superseded' : one.standing,
    isOwn: false,
    rateChoice: choices.rates?.[scheme],
  };
}
