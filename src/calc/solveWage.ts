import type { ContributionRule } from '../rules/cityProfile';
import { lowestOnGrid } from './bisection';
import { calculateContributions } from './calculateContributions';
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

export type SolvedNearest = { amount: Decimal; lowestWage: Decimal; highestWage: Decimal };

const cent = new Decimal('0.01');

/**
 * The wages for which a total comes to `amount` (at most two decimals).
 * @throws RangeError when rates of one payer add up to the whole wage, for which take-home has no sense
 */
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
      return { kind: 'cannotBe', nearestBelow: null, nearestAbove: inWages(lookup.nearest) };
    case 'aboveMaximum':
      return { kind: 'cannotBe', nearestBelow: inWages(lookup.nearest), nearestAbove: null };
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
  const costAt = (wage: Decimal) => calculateContributions(rules, choices, wage).total.employer.plus(wage);
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

/**
 * wage = amount + the employee's total at that wage. The right side never falls as the wage rises, so going up from the
 * lowest possible wage stops at the lowest solution, and coming down from above it at the highest: no search window, and
 * every take-home above nothing has a wage.
 */
function solveTakeHome(rules: readonly ContributionRule[], choices: Choices, amount: Decimal): SolvedWage {
  const next = (wage: Decimal) => calculateContributions(rules, choices, wage).total.employee.plus(amount);
  const settle = (start: Decimal) => {
    let wage = start;
    for (let after = next(wage); !after.eq(wage); after = next(wage)) wage = after;
    return wage;
  };
  if (next(cent).lt(cent)) return { kind: 'cannotBe', nearestBelow: null, nearestAbove: null };
  const lowest = settle(cent);
  // Solutions lie within a few yuan of each other, as far as rounding moves the shares: start well above them.
  let above = lowest.times(2).plus(1000);
  for (let doublings = 0; next(above).gt(above); doublings += 1) {
    if (doublings > 60) throw new RangeError('Contributions take the whole wage');
    above = above.times(2);
  }
  const highest = settle(above);
  return wages(lowest, highest, lowest.eq(highest));
}
