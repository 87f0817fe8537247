/**
 * `reverseLookupBetween` in whole fen, for the employee's share of compiled rules: by bisection over the forward
 * calculation, without a tolerance and without a formula of its own.
 */
import { reverseLookupBetween, type NearestAmount, type ReverseLookup } from '../calc/reverseLookup';
import type { Choices } from '../calc/chosenRates';
import { Decimal } from '../calc/decimal';
import type { ContributionRule } from '../rules/cityProfile';
import { millionthsPerOne, type CompiledRules } from './compileRules';
import { baseOf, employeeCurve, employeeTotal, withoutLimits, type EmployeeCurve } from './employeeCurve';
import { toFen } from './fen';

/** In fen, both ends inclusive. */
export type BaseRange = { lowestBase: number; highestBase: number };
export type NearestFen = { amount: number } & BaseRange;

/** As `ReverseLookup`, in fen. */
export type DeclaredBase =
  | ({ kind: 'interval' } & BaseRange)
  | { kind: 'atOrBelowFloor'; highestBase: number }
  | { kind: 'atOrAboveCeiling'; lowestBase: number }
  | { kind: 'anyBase' }
  | {
      kind: 'belowMinimum' | 'aboveMaximum';
      impliedLowestBase: number;
      impliedHighestBase: number;
      nearest: NearestFen;
    }
  | { kind: 'impossible'; nearestBelow: NearestFen | null; nearestAbove: NearestFen | null };

/** Rules of which one item is the sum, with what is needed to look amounts of it up. */
export type DeclaredItem = {
  rules: readonly ContributionRule[];
  choices: Choices;
  /** Null where the rules are not compiled. */
  curve: EmployeeCurve | null;
  free: EmployeeCurve | null;
};

/**
 * @param rules all that the item sums up
 * @param compiled the same rules with the same choices compiled, or null
 */
export function declaredItem(
  rules: readonly ContributionRule[],
  choices: Choices,
  compiled: CompiledRules | null,
): DeclaredItem {
  const decimal = { rules, choices, curve: null, free: null };
  if (compiled === null) return decimal;
  const curve = employeeCurve(compiled);
  // A search may go up to twice the wage that gives the amount: from limits so high, products would not be exact.
  if (curve.highest > largestStart) return decimal;
  return { rules, choices, curve, free: employeeCurve(withoutLimits(compiled)) };
}

/** 90 million yuan, the largest wage that rules are compiled for. */
const largestStart = 9_000_000_000;
/** 40 million yuan: while a share is no more, the product of twice its base stays below 2^53. */
const largestAmount = 4_000_000_000;

/** The bases for which the employee pays at least `least` and at most `most` fen a month, all the item's rules together. */
export function declaredBase({ rules, choices, curve, free }: DeclaredItem, least: number, most = least): DeclaredBase {
  if (curve === null || free === null || most > largestAmount) {
    return inFen(reverseLookupBetween(rules, choices, 'employee', inYuan(least), inYuan(most)));
  }
  if (curve.moving.length === 0) return constantAnswer(curve, least, most);
  const top = topOf(curve, most);
  const from = lowestWage(curve, curve.lowest, top, least, guessOf(curve, least));
  if (from <= top) {
    // The amounts of integers rise by whole fen: above `most` is from `most` + 1.
    const to = lowestWage(curve, from, top, most + 1, from) - curve.step;
    if (from <= to) return withinLimits(curve, from, to);
  }
  const nearestBelow = from > curve.lowest ? nearestAt(curve, from - curve.step) : null;
  const nearestAbove = from <= top ? nearestAt(curve, from) : null;
  const nearest = nearestBelow === null ? nearestAbove : nearestAbove === null ? nearestBelow : null;
  const implied = nearest === null ? null : wagesOf(free, least, most);
  if (nearest === null || implied === null) return { kind: 'impossible', nearestBelow, nearestAbove };
  return {
    kind: nearestBelow === null ? 'belowMinimum' : 'aboveMaximum',
    impliedLowestBase: implied.lowestBase,
    impliedHighestBase: implied.highestBase,
    nearest,
  };
}

function constantAnswer(curve: EmployeeCurve, least: number, most: number): DeclaredBase {
  const amount = employeeTotal(curve.rules, 0);
  if (amount >= least && amount <= most) return { kind: 'anyBase' };
  const bases = curve.rules.map((rule) => baseOf(rule, 0));
  const isEmpty = bases.length === 0;
  const constant = {
    amount,
    lowestBase: isEmpty ? 0 : Math.min(...bases),
    highestBase: isEmpty ? 0 : Math.max(...bases),
  };
  const isBelow = amount < least;
  return { kind: 'impossible', nearestBelow: isBelow ? constant : null, nearestAbove: isBelow ? null : constant };
}

function withinLimits(curve: EmployeeCurve, from: number, to: number): DeclaredBase {
  const reachesFloor = curve.startsFlat && from === curve.lowest;
  const reachesCeiling = curve.endsFlat && to === curve.highest;
  if (reachesFloor && reachesCeiling) return { kind: 'anyBase' };
  if (reachesFloor) return { kind: 'atOrBelowFloor', highestBase: to };
  if (reachesCeiling) return { kind: 'atOrAboveCeiling', lowestBase: from };
  return { kind: 'interval', lowestBase: from, highestBase: to };
}

function nearestAt(curve: EmployeeCurve, wage: number): NearestFen {
  const amount = employeeTotal(curve.rules, wage);
  const bases = wagesOf(curve, amount, amount);
  if (bases === null) throw new Error('A wage does not give its own amount');
  return { amount, ...bases };
}

/** The grid wages that give an amount of the range; null when none does. Some rule must move with the wage. */
function wagesOf(curve: EmployeeCurve, least: number, most: number): BaseRange | null {
  const top = topOf(curve, most);
  const from = lowestWage(curve, curve.lowest, top, least, guessOf(curve, least));
  const to = lowestWage(curve, from, top, most + 1, from) - curve.step;
  return from <= top && from <= to ? { lowestBase: from, highestBase: to } : null;
}

/** A grid point that need not be passed: the last limit, or one whose amount is above `most`. */
function topOf(curve: EmployeeCurve, most: number): number {
  let wage = curve.highest;
  while (!curve.endsFlat && employeeTotal(curve.rules, wage) <= most) wage *= 2;
  return wage;
}

/**
 * The lowest grid wage within [`lowest`, `top`] that gives at least `amount`; one step above `top` where none does.
 * @param guess where to look first; it changes how soon the answer is found, not the answer
 */
function lowestWage(curve: EmployeeCurve, lowest: number, top: number, amount: number, guess: number): number {
  const { rules, step } = curve;
  let below = lowest / step - 1;
  let at = top / step + 1;
  const first = Math.max(below + 1, Math.min(at - 1, Math.floor(guess / step)));
  let stride = curve.stride;
  if (employeeTotal(rules, first * step) >= amount) {
    at = first;
    while (at - stride > below && employeeTotal(rules, (at - stride) * step) >= amount) {
      at -= stride;
      stride *= 2;
    }
    below = Math.max(below, at - stride);
  } else {
    below = first;
    while (below + stride < at && employeeTotal(rules, (below + stride) * step) < amount) {
      below += stride;
      stride *= 2;
    }
    at = Math.min(at, below + stride);
  }
  while (at - below > 1) {
    const middle = below + Math.floor((at - below) / 2);
    if (employeeTotal(rules, middle * step) >= amount) at = middle;
    else below = middle;
  }
  return at * step;
}

/** The wage that would give the amount without limits and rounding. */
function guessOf({ constant, slope }: EmployeeCurve, amount: number): number {
  return ((amount - constant) / slope) * millionthsPerOne;
}

function inYuan(fen: number): Decimal {
  return new Decimal(fen).div(100);
}

function inFen(lookup: ReverseLookup): DeclaredBase {
  const nearest = (one: NearestAmount): NearestFen => ({
    amount: toFen(one.amount),
    lowestBase: toFen(one.lowestBase),
    highestBase: toFen(one.highestBase),
  });
  switch (lookup.kind) {
    case 'interval':
      return { kind: 'interval', lowestBase: toFen(lookup.lowestBase), highestBase: toFen(lookup.highestBase) };
    case 'atOrBelowFloor':
      return { kind: 'atOrBelowFloor', highestBase: toFen(lookup.highestBase) };
    case 'atOrAboveCeiling':
      return { kind: 'atOrAboveCeiling', lowestBase: toFen(lookup.lowestBase) };
    case 'anyBase':
      return lookup;
    case 'belowMinimum':
    case 'aboveMaximum':
      return {
        kind: lookup.kind,
        impliedLowestBase: toFen(lookup.impliedLowestBase),
        impliedHighestBase: toFen(lookup.impliedHighestBase),
        nearest: nearest(lookup.nearest),
      };
    case 'impossible':
      return {
        kind: 'impossible',
        nearestBelow: lookup.nearestBelow && nearest(lookup.nearestBelow),
        nearestAbove: lookup.nearestAbove && nearest(lookup.nearestAbove),
      };
  }
}
