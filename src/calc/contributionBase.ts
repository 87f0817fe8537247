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

/** Rounds the wage, yuan a month, to the rule's base step, then brings it within the limits. */
export function contributionBase(rule: ContributionRule, wage: Decimal): ContributionBase {
  return baseOf(rule)(wage);
}

/** `contributionBase` of one rule for many wages: the limits are read once. */
export function baseOf({ base, rounding }: ContributionRule): (wage: Decimal) => ContributionBase {
  if (base.kind === 'none') return () => ({ amount: zero, adjustment: 'setByRule', unknownLimit: null });
  if (base.kind === 'fixed') {
    const amount = new Decimal(base.amount);
    return () => ({ amount, adjustment: 'setByRule', unknownLimit: null });
  }
  const floor = limit(base.floor);
  const ceiling = limit(base.ceiling);
  const unknownLimit =
    base.floor === 'unknown'
      ? base.ceiling === 'unknown'
        ? 'both'
        : 'floor'
      : base.ceiling === 'unknown'
        ? 'ceiling'
        : null;
  return (wage) => {
    const rounded = roundTo(wage, rounding.base);
    if (floor !== null && rounded.lt(floor)) {
      return { amount: floor, adjustment: 'raisedToFloor', unknownLimit: null };
    }
    if (ceiling !== null && rounded.gt(ceiling)) {
      return { amount: ceiling, adjustment: 'cappedAtCeiling', unknownLimit: null };
    }
    return { amount: rounded, adjustment: 'none', unknownLimit };
  };
}

/** A floor or ceiling in yuan; null where the rule sets none or it was not found. */
export function limit(text: string): Decimal | null {
  return text === 'none' || text === 'unknown' ? null : new Decimal(text);
}
