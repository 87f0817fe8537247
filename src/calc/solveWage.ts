import type { ContributionRule } from '../rules/cityProfile';
import { lowestOnGrid } from './bisection';
import { totalOf } from './calculateContributions';
import type { Choices } from './chosenRates';
import { Decimal } from './decimal';
import { reverseLookup, type NearestAmount, type ReverseLookup } from './reverseLookup';

/** What is known instead of the wage, each in yuan a month. */
export type KnownTotal =
  | 'employeeTotal'
  | 'employerTotal'
  /** Pay plus the employer's contributions; assumes pay = wage. */
  | 'employerCost'
  /** Pay less the employee's contributions, before income tax; assumes pay = wage. */
  | 'takeHome';

export type SolvedWage =
  /** Wages that give the amount, both ends inclusive; null is an open end (below the floor, above the ceiling). */
  | {
      kind: 'wages';
      lowest: Decimal | null;
      highest: Decimal | null;
      /** False when only some wages between the ends give it: take-home falls back where a rounded share jumps. */
      everyWageBetween: boolean;
    }
  | { kind: 'anyWage' }
  | { kind: 'cannotBe'; nearestBelow: SolvedNearest | null; nearestAbove: SolvedNearest | null };

/** An amount that some wages give; null is an open end, as in the wages themselves. */
export type SolvedNearest = { amount: Decimal; lowestWage: Decimal | null; highestWage: Decimal | null };

const cent = new Decimal('0.01');
/** Steps towards a take-home after which contributions take the wage whole, or so nearly that no wage is worth naming. */
const mostSteps = 3000;

/** The wages for which a total comes to `amount` (at most two decimals). */
export function solveWage(
  rules: readonly ContributionRule[],
  choices: Choices,
  known: KnownTotal,
  amount: Decimal,
): SolvedWage {
  switch (known) {
    case 'employeeTotal':
      return fromLookup(reverseLookup(rules, choices, 'employee', amount));
    case 'employerTotal':
      return fromLookup(reverseLookup(rules, choices, 'employer', amount));
    case 'employerCost':
      return solveEmployerCost(rules, choices, amount);
    case 'takeHome':
      return solveTakeHome(rules, choices, amount);
  }
}

function fromLookup(lookup: ReverseLookup): SolvedWage {
  switch (lookup.kind) {
    case 'interval':
      return wages(lookup.lowestBase, lookup.highestBase);
    case 'atOrBelowFloor':
      return wages(null, lookup.highestBase);
    case 'atOrAboveCeiling':
      return wages(lookup.lowestBase, null);
    case 'anyBase':
      return { kind: 'anyWage' };
    case 'belowMinimum':
      return { kind: 'cannotBe', nearestBelow: null, nearestAbove: { ...inWages(lookup.nearest), lowestWage: null } };
    case 'aboveMaximum':
      return { kind: 'cannotBe', nearestBelow: { ...inWages(lookup.nearest), highestWage: null }, nearestAbove: null };
    case 'impossible':
      return {
        kind: 'cannotBe',
        nearestBelow: lookup.nearestBelow && inWages(lookup.nearestBelow),
        nearestAbove: lookup.nearestAbove && inWages(lookup.nearestAbove),
      };
  }
}

function wages(lowest: Decimal | null, highest: Decimal | null, everyWageBetween = true): SolvedWage {
  return { kind: 'wages', lowest, highest, everyWageBetween };
}

function inWages({ amount, lowestBase, highestBase }: NearestAmount): SolvedNearest {
  return { amount, lowestWage: lowestBase, highestWage: highestBase };
}

/** Cost rises by at least a cent with every cent of wage, so at most one wage gives it. */
function solveEmployerCost(rules: readonly ContributionRule[], choices: Choices, amount: Decimal): SolvedWage {
  const employerAt = totalOf(rules, choices, 'employer');
  const costAt = (wage: Decimal) => employerAt(wage).plus(wage);
  const nearest = (wage: Decimal): SolvedNearest => ({ amount: costAt(wage), lowestWage: wage, highestWage: wage });
  const wage = lowestOnGrid(cent, Decimal.max(cent, amount), cent, (candidate) => costAt(candidate).gte(amount));
  if (wage === null) throw new RangeError('A cost is never below its wage');
  if (costAt(wage).eq(amount)) return wages(wage, wage);
  return {
    kind: 'cannotBe',
    nearestBelow: wage.eq(cent) ? null : nearest(wage.minus(cent)),
    nearestAbove: nearest(wage),
  };
}

function solveTakeHome(rules: readonly ContributionRule[], choices: Choices, amount: Decimal): SolvedWage {
  const employeeAt = totalOf(rules, choices, 'employee');
  const least = cent.minus(employeeAt(cent));
  const found = takeHomeWages(employeeAt, Decimal.max(amount, least));
  if (found === null) return { kind: 'cannotBe', nearestBelow: null, nearestAbove: null };
  const { lowest, highest } = found;
  if (amount.lt(least)) {
    return {
      kind: 'cannotBe',
      nearestBelow: null,
      nearestAbove: { amount: least, lowestWage: lowest, highestWage: highest },
    };
  }
  for (let wage = lowest.plus(cent); wage.lt(highest); wage = wage.plus(cent)) {
    if (!wage.minus(employeeAt(wage)).eq(amount)) return wages(lowest, highest, false);
  }
  return wages(lowest, highest);
}

/**
 * The lowest and highest wage that are `amount` plus the employee's total at that wage. This sum never falls as the wage
 * rises, so coming down from above every solution stops at the highest, and going up from a cent at the lowest: no search
 * window, and every take-home of at least that of a wage of one cent has a wage. Null where contributions take the whole
 * wage, as rates typed by hand may.
 */
function takeHomeWages(
  employeeAt: (wage: Decimal) => Decimal,
  amount: Decimal,
): { lowest: Decimal; highest: Decimal } | null {
  const next = (wage: Decimal) => employeeAt(wage).plus(amount);
  const settle = (start: Decimal): Decimal | null => {
    let wage = start;
    for (let step = 0; step < mostSteps; step += 1) {
      const after = next(wage);
      if (after.eq(wage)) return wage;
      wage = after;
    }
    return null;
  };
  let above = Decimal.max(amount, 1000);
  for (let step = 0; next(above).gt(above); step += 1) {
    if (step > 50) return null;
    above = above.times(2);
  }
  // Solutions lie within a few yuan of each other, as far as rounding moves the shares: doubled once more, `above` is
  // beyond them all.
  const lowest = settle(cent);
  const highest = settle(above.times(2));
  return lowest === null || highest === null ? null : { lowest, highest };
}
