/**
 * True-ups (补差): a payslip that carries its own month by new limits and, for several months before, the difference
 * between new and old, each amount rounded by itself: new(w) + k × (new(w) − old(w)) at one wage w.
 *
 * Only people below the new floor or above the old ceiling pay a difference. Between neighbouring limits the amount moves
 * in one direction only, so that each such stretch of wages is searched by bisection.
 */
import type { ContributionRule } from '../rules/cityProfile';
import { limitOnOwnGrid } from './amountCurve';
import { lowestOnGrid } from './bisection';
import { calculateContributions, monthlyFees } from './calculateContributions';
import { chosenRates, type Choices } from './chosenRates';
import { sum, type Decimal } from './decimal';
import type { PaidLine } from './paidLine';
import { largestAmount } from './readAmount';
import { finestBaseStep } from './rounding';
import { meet, type WageRange } from './wageRange';

export type TrueUp = {
  /** How many earlier months are settled, 1 to 12. */
  months: number;
  /** The wages that explain all lines, on the base grid; null is an open end. */
  lowest: Decimal | null;
  highest: Decimal | null;
  roundedToYuan: boolean;
};

const mostMonths = 12;

/**
 * Every number of months for which some wage explains all the lines, fewest first.
 * @param mayBeRounded whether amounts without decimals may stand for ones rounded to the yuan
 */
export function findTrueUps(
  newRules: readonly ContributionRule[],
  oldRules: readonly ContributionRule[],
  choices: Choices,
  lines: readonly PaidLine[],
  mayBeRounded = true,
): TrueUp[] {
  if (!differInLimitsAlone(newRules, oldRules, choices)) return [];
  const step = finestBaseStep([...newRules, ...oldRules]);
  const curves = lines.map((line) => settledCurve(newRules, oldRules, choices, line, step));
  const found: TrueUp[] = [];
  for (let months = 1; months <= mostMonths; months += 1) {
    for (const roundedToYuan of mayBeRounded ? [false, true] : [false]) {
      const ranges = lines.map((line, index) => {
        const reading = roundedToYuan ? line.readings.at(-1) : line.readings[0];
        return reading === undefined ? [] : (curves[index]?.wagesFor(months, reading.least, reading.most) ?? []);
      });
      // Where no line owes a difference there is nothing to settle: the plain reading has looked there.
      const common = ranges.reduce(commonRanges).filter(({ owes }) => owes);
      const [first] = common;
      const last = common.at(-1);
      if (first === undefined || last === undefined) continue;
      found.push({ months, lowest: first.lowest, highest: last.highest, roundedToYuan });
      break;
    }
  }
  return found;
}

/** A change of rates or fees moves everybody's amount and is no true-up of limits. */
function differInLimitsAlone(
  newRules: readonly ContributionRule[],
  oldRules: readonly ContributionRule[],
  choices: Choices,
): boolean {
  const pairs = newRules.map((rule) => ({ rule, old: oldRules.find(({ scheme }) => scheme === rule.scheme) }));
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const isComparable = pairs.every(({ rule, old }) => {
    if (old === undefined || rule.base.kind !== 'clampedWage' || old.base.kind !== 'clampedWage') return rule === old;
    const choice = choices.rates?.[rule.scheme];
    return (
      chosenRates(rule, choice).employee.eq(chosenRates(old, choice).employee) &&
      same(rule.rounding.base, old.rounding.base) &&
      same(rule.rounding.employee, old.rounding.employee) &&
      monthlyFees(rule, 'employee').eq(monthlyFees(old, 'employee'))
    );
  });
  return isComparable && pairs.some(({ rule, old }) => rule !== old && !same(limitsOf(rule), old && limitsOf(old)));
}

function limitsOf({ base }: ContributionRule): unknown {
  return base.kind === 'clampedWage' ? [base.floor, base.ceiling] : base.kind;
}

/** A month's amounts by the new rules and by the old, scheme by scheme. */
type DueAndPaid = { due: Decimal[]; paid: Decimal[] };

/** Wages that give a line; `owes`: whether a difference is among what they give. */
type SettledRange = WageRange & { owes: boolean };

function commonRanges(some: readonly SettledRange[], others: readonly SettledRange[]): SettledRange[] {
  return some.flatMap((one) =>
    others.flatMap((two): SettledRange[] => {
      const common = meet(one, two);
      return common === null ? [] : [{ ...common, owes: one.owes || two.owes }];
    }),
  );
}

type SettledCurve = { wagesFor: (months: number, least: Decimal, most: Decimal) => SettledRange[] };

function settledCurve(
  newRules: readonly ContributionRule[],
  oldRules: readonly ContributionRule[],
  choices: Choices,
  { schemes }: PaidLine,
  step: Decimal,
): SettledCurve {
  const ofLine = (rules: readonly ContributionRule[]) => rules.filter(({ scheme }) => schemes.includes(scheme));
  const [after, before] = [ofLine(newRules), ofLine(oldRules)];
  const amountsAt = (rules: readonly ContributionRule[], wage: Decimal) =>
    calculateContributions(rules, choices, wage).lines.map(({ amount }) => amount.employee);
  const dueAndPaid = (wage: Decimal): DueAndPaid => ({ due: amountsAt(after, wage), paid: amountsAt(before, wage) });
  const owesNothing = ({ due, paid }: DueAndPaid) => sum(due).eq(sum(paid));
  const stretches = stretchesBetween([...after, ...before], step).map(({ from, to }) => {
    const ends = [from, to].map(dueAndPaid);
    return { from, to, ends, owes: !ends.every(owesNothing), remembered: new Map<string, SettledRange[]>() };
  });
  const lowest = stretches[0]?.from;
  const highest = stretches.at(-1)?.to;
  const hasEveryLimit = (side: 'floor' | 'ceiling') =>
    [...after, ...before].every((rule) => rule.base.kind !== 'clampedWage' || limitOnOwnGrid(rule, side) !== null);

  return {
    wagesFor: (months, least, most) =>
      stretches.flatMap((stretch) => {
        // Where nothing is owed, the number of months changes nothing.
        const key = `${stretch.owes ? months : 0} ${least.toString()} ${most.toString()}`;
        const ranges = stretch.remembered.get(key) ?? search(stretch, months, least, most);
        stretch.remembered.set(key, ranges);
        return ranges;
      }),
  };

  function search({ from, to, ends }: Stretch, months: number, least: Decimal, most: Decimal): SettledRange[] {
    const settled = ({ due, paid }: DueAndPaid) =>
      due.map((amount, index) => amount.times(months + 1).minus((paid[index] ?? amount).times(months)));
    const at = (wage: Decimal) => sum(settled(dueAndPaid(wage)));
    const [start, end] = ends.map(settled);
    if (start === undefined || end === undefined) return [];
    const moves = start.map((amount, index) => (end[index] ?? amount).cmp(amount));
    const isFalling = moves.some((move) => move < 0);
    // Schemes that move against each other: no direction to search in.
    if (isFalling && moves.some((move) => move > 0)) return [];
    const [low, high] = isFalling ? [sum(end), sum(start)] : [sum(start), sum(end)];
    if (high.lt(least) || low.gt(most)) return [];
    const hasArrived = (wage: Decimal) => (isFalling ? at(wage).lte(most) : at(wage).gte(least));
    const hasPassed = (wage: Decimal) => (isFalling ? at(wage).lt(least) : at(wage).gt(most));
    const first = lowestOnGrid(from, to, step, hasArrived);
    const beyond = lowestOnGrid(from, to, step, hasPassed);
    const last = beyond === null ? to : beyond.minus(step);
    if (first === null || first.gt(last)) return [];
    return [
      {
        lowest: lowest !== undefined && first.eq(lowest) && hasEveryLimit('floor') ? null : first,
        highest: highest !== undefined && last.eq(highest) && hasEveryLimit('ceiling') ? null : last,
        owes: ![first, last].map(dueAndPaid).every(owesNothing),
      },
    ];
  }
}

type Stretch = { from: Decimal; to: Decimal; ends: DueAndPaid[] };

/** The stretches of wages between neighbouring limits, from one step to the highest limit, or without one to any wage. */
function stretchesBetween(rules: readonly ContributionRule[], step: Decimal): { from: Decimal; to: Decimal }[] {
  const limits = rules.flatMap((rule) => [limitOnOwnGrid(rule, 'floor'), limitOnOwnGrid(rule, 'ceiling')]);
  const points = [step, ...limits.filter((one) => one !== null && one.gt(step))] as Decimal[];
  if (rules.some((rule) => limitOnOwnGrid(rule, 'ceiling') === null)) points.push(largestAmount);
  const sorted = points
    .sort((one, other) => one.cmp(other))
    .filter((one, index, all) => index === 0 || !one.eq(all[index - 1] ?? one));
  return sorted.slice(1).map((to, index) => ({ from: sorted[index] ?? step, to }));
}
