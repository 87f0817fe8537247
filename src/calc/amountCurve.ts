import type { ContributionRule, Payer } from '../rules/cityProfile';
import { lowestOnGrid } from './bisection';
import { totalOf } from './calculateContributions';
import { chosenRates, type Choices } from './chosenRates';
import { contributionBase, limit } from './contributionBase';
import { Decimal, zero } from './decimal';
import { finestBaseStep } from './rounding';

/**
 * One payer's monthly total as a function of the wage, on a grid of wages. It never falls, since every step of the
 * forward calculation keeps order; that is what lets a bisection invert it exactly.
 */
export type AmountCurve = {
  /** The grid of wages, yuan, and its first point, since a zero base is never implied. */
  step: Decimal;
  /** The lowest and highest grid points that need looking at. */
  lowest: Decimal;
  highest: Decimal;
  /** Whether every wage up to `lowest` gives the same amount: all moving schemes have a floor. */
  startsFlat: boolean;
  /** Whether every wage from `highest` on gives the same amount: all moving schemes have a ceiling. */
  endsFlat: boolean;
  amountAt: (wage: Decimal) => Decimal;
};

/** An amount that can be paid however the wage moves: zero rates, fixed bases, schemes declared on a wage of their own. */
export type ConstantAmount = { amount: Decimal; lowestBase: Decimal; highestBase: Decimal };

/** @param step yuan, dividing every rule's base step; a finer grid lets lines of several schemes be compared wage by wage */
export function amountCurve(
  rules: readonly ContributionRule[],
  choices: Choices,
  payer: Payer,
  step: Decimal = finestBaseStep(rules),
): AmountCurve | ConstantAmount {
  const amountAt = totalOf(rules, choices, payer);
  const moving = rules.filter((rule) => moves(rule, choices, payer));
  if (moving.length === 0) {
    const bases = rules.map((rule) => contributionBase(rule, choices.wages?.[rule.scheme] ?? zero).amount);
    return {
      amount: amountAt(zero),
      lowestBase: bases.length === 0 ? zero : Decimal.min(...bases),
      highestBase: bases.length === 0 ? zero : Decimal.max(...bases),
    };
  }
  const flatUpTo = moving.map((rule) => limitOnOwnGrid(rule, 'floor') ?? zero);
  const flatFrom = moving.map((rule) => limitOnOwnGrid(rule, 'ceiling'));
  const startsFlat = flatUpTo.every((wage) => wage.gte(step));
  return {
    step,
    lowest: startsFlat ? Decimal.min(...flatUpTo) : step,
    highest: Decimal.max(step, ...flatUpTo, ...flatFrom.map((wage) => wage ?? step)),
    startsFlat,
    endsFlat: flatFrom.every((wage) => wage !== null),
    amountAt,
  };
}

function moves(rule: ContributionRule, choices: Choices, payer: Payer): boolean {
  if (rule.base.kind !== 'clampedWage' || choices.wages?.[rule.scheme] !== undefined) return false;
  return !chosenRates(rule, choices.rates?.[rule.scheme])[payer].isZero();
}

/** A limit finer than the rule's own base step would be rounded past: the grid point on its outer side is surely flat. */
export function limitOnOwnGrid(rule: ContributionRule, side: 'floor' | 'ceiling'): Decimal | null {
  if (rule.base.kind !== 'clampedWage') return null;
  const value = limit(rule.base[side]);
  const { step } = rule.rounding.base;
  if (value === null) return null;
  const count = value.div(step);
  return (side === 'floor' ? count.floor() : count.ceil()).times(step);
}

/**
 * The grid wages whose amount lies within [`least`, `most`], or the two neighbours between which the amount jumps over
 * that range; `below` or `above` is null at the end of the curve.
 */
export function wagesBetween(
  curve: AmountCurve,
  least: Decimal,
  most: Decimal,
): { kind: 'wages'; from: Decimal; to: Decimal } | { kind: 'jump'; below: Decimal | null; above: Decimal | null } {
  const top = curve.endsFlat ? curve.highest : wageAbove(curve, most);
  const from = lowestOnGrid(curve.lowest, top, curve.step, (wage) => curve.amountAt(wage).gte(least));
  if (from === null) return { kind: 'jump', below: top, above: null };
  if (curve.amountAt(from).gt(most)) {
    return { kind: 'jump', below: from.eq(curve.lowest) ? null : from.minus(curve.step), above: from };
  }
  const beyond = lowestOnGrid(from, top, curve.step, (wage) => curve.amountAt(wage).gt(most));
  return { kind: 'wages', from, to: beyond === null ? top : beyond.minus(curve.step) };
}

/** A grid point whose amount is above `amount`, on a curve that rises without end. */
function wageAbove(curve: AmountCurve, amount: Decimal): Decimal {
  let wage = curve.highest;
  while (curve.amountAt(wage).lte(amount)) wage = wage.times(2);
  return wage;
}
