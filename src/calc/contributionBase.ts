import type { ContributionRule } from '../rules/cityProfile';
import { Decimal, zero } from './decimal';
import { roundTo } from './rounding';

export type ContributionBase = {
  /** Yuan a month. */
  amount: Decimal;
  adjustment: 'none' | 'raisedToFloor' | 'cappedAtCeiling' | 'setByRule';
  /** Limits that were not found and might apply to this wage: nothing may be concluded from the base. */
  unknownLimit: 'floor' | 'ceiling' | 'both' | null;
};

/** Rounds the wage to the rule's base step, then brings it within the limits. */
export function contributionBase(rule: ContributionRule, wage: Decimal): ContributionBase {
  if (rule.base.kind === 'none') return { amount: zero, adjustment: 'setByRule', unknownLimit: null };
  if (rule.base.kind === 'fixed') {
    return { amount: new Decimal(rule.base.amount), adjustment: 'setByRule', unknownLimit: null };
  }
  const rounded = roundTo(wage, rule.rounding.base);
  const floor = limit(rule.base.floor);
  const ceiling = limit(rule.base.ceiling);
  if (floor !== null && rounded.lt(floor)) {
    return { amount: floor, adjustment: 'raisedToFloor', unknownLimit: null };
  }
  if (ceiling !== null && rounded.gt(ceiling)) {
    return { amount: ceiling, adjustment: 'cappedAtCeiling', unknownLimit: null };
  }
  const { base } = rule;
  const unknownLimit =
    base.floor === 'unknown'
      ? base.ceiling === 'unknown'
        ? 'both'
        : 'floor'
      : base.ceiling === 'unknown'
        ? 'ceiling'
        : null;
  return { amount: rounded, adjustment: 'none', unknownLimit };
}

/** A floor or ceiling in yuan; null where the rule sets none or it was not found. */
export function limit(text: string): Decimal | null {
  return text === 'none' || text === 'unknown' ? null : new Decimal(text);
}
