/**
 * From a monthly amount back to the bases that give it: bisection over the forward calculation, exact for every rounding
 * mode and for sums of schemes, without a tolerance and without a formula of its own.
 *
 * Bases are wages on the finest base step among the rules, in yuan, both ends inclusive. Schemes in `choices.wages` stay
 * constant. Many amounts are reached by no base at all: that is an answer and carries the nearest amounts that are.
 */
import type { ContributionRule, Payer } from '../rules/cityProfile';
import { amountCurve, wagesBetween, type AmountCurve } from './amountCurve';
import type { Choices } from './chosenRates';
import { type Decimal } from './decimal';
import { finestBaseStep } from './rounding';

/** An amount that some base gives, with the bases that give it; open ends stop at the lowest floor and highest ceiling. */
export type NearestAmount = { amount: Decimal; lowestBase: Decimal; highestBase: Decimal };

export type ReverseLookup =
  | { kind: 'interval'; lowestBase: Decimal; highestBase: Decimal }
  | { kind: 'atOrBelowFloor'; highestBase: Decimal }
  | { kind: 'atOrAboveCeiling'; lowestBase: Decimal }
  /** The amount does not depend on the base: a zero rate or a fixed base. */
  | { kind: 'anyBase' }
  | {
      kind: 'belowMinimum' | 'aboveMaximum';
      /** The bases that the amount would imply if there were no limits. */
      impliedLowestBase: Decimal;
      impliedHighestBase: Decimal;
      nearest: NearestAmount;
    }
  | { kind: 'impossible'; nearestBelow: NearestAmount | null; nearestAbove: NearestAmount | null };

/** The bases for which `payer` pays exactly `amount` (yuan a month, all the rules together). */
export function reverseLookup(
  rules: readonly ContributionRule[],
  choices: Choices,
  payer: Payer,
  amount: Decimal,
): ReverseLookup {
  return reverseLookupBetween(rules, choices, payer, amount, amount);
}

/**
 * The bases for which `payer` pays at least `least` and at most `most`: for amounts known only as rounded, "300" being
 * 299.50 to 300.49.
 * @param step the grid of the bounds, yuan; without one, the finest base step among the rules
 * @throws RangeError when `least` is above `most`
 */
export function reverseLookupBetween(
  rules: readonly ContributionRule[],
  choices: Choices,
  payer: Payer,
  least: Decimal,
  most: Decimal,
  step: Decimal = finestBaseStep(rules),
): ReverseLookup {
  if (least.gt(most)) throw new RangeError('The least amount is above the most');
  const curve = amountCurve(rules, choices, payer, step);
  if ('amount' in curve) {
    if (curve.amount.gte(least) && curve.amount.lte(most)) return { kind: 'anyBase' };
    return curve.amount.lt(least)
      ? { kind: 'impossible', nearestBelow: curve, nearestAbove: null }
      : { kind: 'impossible', nearestBelow: null, nearestAbove: curve };
  }
  const found = wagesBetween(curve, least, most);
  if (found.kind === 'wages') return withinLimits(curve, found.from, found.to);

  const nearestBelow = found.below === null ? null : nearestAt(curve, found.below);
  const nearestAbove = found.above === null ? null : nearestAt(curve, found.above);
  if (nearestBelow === null || nearestAbove === null) {
    const implied = wagesWithoutLimits(rules, choices, payer, least, most, step);
    const nearest = nearestBelow ?? nearestAbove;
    if (implied !== null && nearest !== null) {
      return {
        kind: nearestBelow === null ? 'belowMinimum' : 'aboveMaximum',
        impliedLowestBase: implied.from,
        impliedHighestBase: implied.to,
        nearest,
      };
    }
  }
  return { kind: 'impossible', nearestBelow, nearestAbove };
}

function withinLimits(curve: AmountCurve, from: Decimal, to: Decimal): ReverseLookup {
  const reachesFloor = curve.startsFlat && from.eq(curve.lowest);
  const reachesCeiling = curve.endsFlat && to.eq(curve.highest);
  if (reachesFloor && reachesCeiling) return { kind: 'anyBase' };
  if (reachesFloor) return { kind: 'atOrBelowFloor', highestBase: to };
  if (reachesCeiling) return { kind: 'atOrAboveCeiling', lowestBase: from };
  return { kind: 'interval', lowestBase: from, highestBase: to };
}

function nearestAt(curve: AmountCurve, wage: Decimal): NearestAmount {
  const amount = curve.amountAt(wage);
  const wages = wagesBetween(curve, amount, amount);
  if (wages.kind === 'jump') throw new Error('A wage does not give its own amount');
  return { amount, lowestBase: wages.from, highestBase: wages.to };
}

function wagesWithoutLimits(
  rules: readonly ContributionRule[],
  choices: Choices,
  payer: Payer,
  least: Decimal,
  most: Decimal,
  step: Decimal,
): { from: Decimal; to: Decimal } | null {
  const curve = amountCurve(withoutLimits(rules, choices), choices, payer, step);
  if ('amount' in curve) return null;
  const found = wagesBetween(curve, least, most);
  return found.kind === 'wages' ? found : null;
}

/** Whether some base gives `payer` at least `least` and at most `most`: what `fits` says of the lookup, without its ends. */
export function isReached(
  rules: readonly ContributionRule[],
  choices: Choices,
  payer: Payer,
  least: Decimal,
  most: Decimal,
): boolean {
  const curve = amountCurve(rules, choices, payer);
  if ('amount' in curve) return curve.amount.gte(least) && curve.amount.lte(most);
  return wagesBetween(curve, least, most).kind === 'wages';
}

/** The rules as if they had no floor and no ceiling; schemes on a wage of their own keep theirs. */
export function withoutLimits(rules: readonly ContributionRule[], choices: Choices): ContributionRule[] {
  return rules.map((rule) => {
    const isPinned = choices.wages?.[rule.scheme] !== undefined;
    if (rule.base.kind !== 'clampedWage' || isPinned) return rule;
    return { ...rule, base: { ...rule.base, floor: 'none', ceiling: 'none' } };
  });
}

/** The limit at which the amount lies, where it lies at one. */
export function limitReached({ kind }: ReverseLookup): 'floor' | 'ceiling' | null {
  if (kind === 'atOrBelowFloor') return 'floor';
  return kind === 'atOrAboveCeiling' ? 'ceiling' : null;
}
