import * as fc from 'fast-check';
import { expect } from 'vitest';
import { calculateContributions, type Choices } from '../../src/calc/calculateContributions';
import type { Decimal } from '../../src/calc/decimal';
import { explainContribution, type ExplanationStep } from '../../src/calc/explainContribution';
import {
  reverseLookup,
  reverseLookupBetween,
  type NearestAmount,
  type ReverseLookup,
} from '../../src/calc/reverseLookup';
import { solveWage } from '../../src/calc/solveWage';
import type { ContributionRule, Payer } from '../../src/rules/cityProfile';
import { choicesFor, includesWage, wagesNear, yuan } from './ruleBuilder';

export const payers: readonly Payer[] = ['employer', 'employee'];
export const cent = yuan('0.01');
const endless = yuan('1e9');

type Drawn = ReturnType<typeof questions> extends fc.Arbitrary<infer Value> ? Value : never;
type Question = { rules: readonly ContributionRule[]; choices: Choices; payer: Payer; step: Decimal };

/** Rules with choices, wages and ranges to ask about: the wages lie around limits and around jumps of a share. */
export function questions(rules: readonly ContributionRule[]) {
  const step = gridOf(rules);
  const wage = wagesNear(rules, step);
  return fc.record({
    rules: fc.constant(rules),
    step: fc.constant(step),
    choices: choicesFor(rules),
    wages: fc.tuple(wage, wage),
    cents: fc.integer({ min: -120, max: 120 }),
  });
}

/** The finest base step, found again without the code under test. */
function gridOf(rules: readonly ContributionRule[]): Decimal {
  const found = rules
    .filter(({ base }) => base.kind === 'clampedWage')
    .map(({ rounding }) => Number(rounding.base.step));
  return yuan(found.length === 0 ? '0.01' : Math.min(...found));
}

function pays({ rules, choices, payer }: Question, wage: Decimal): Decimal {
  return calculateContributions(rules, choices, wage).total[payer];
}

/** Everything that must hold of any rules whatever: for both payers, at two wages and for amounts beside what they give. */
export function checkEverything({ rules, step, choices, wages: [one, other], cents }: Drawn) {
  const [lower, higher] = one.lte(other) ? [one, other] : [other, one];
  for (const wage of [yuan(0), lower, higher]) checkSummary(rules, choices, wage);
  for (const payer of payers) {
    const question = { rules, choices, payer, step };
    const [less, more] = [pays(question, lower), pays(question, higher)];
    expect(less.lte(more), 'a higher wage never pays less').toBe(true);
    const beside = stepsAround(lower, step).map((wage) => ({ wage, amount: pays(question, wage) }));

    const exact = reverseLookup(rules, choices, payer, less);
    expect(includesWage(exact, lower), 'the lookup of an amount contains the wage it came from').toBe(true);
    checkEnds(question, exact, less, less);
    checkAgainst(exact, beside, less, less);

    const range = reverseLookupBetween(rules, choices, payer, less, more);
    expect(includesWage(range, lower) && includesWage(range, higher)).toBe(true);
    checkEnds(question, range, less, more);
    checkAgainst(range, beside, less, more);

    const shifted = less.plus(cent.times(cents));
    const near = reverseLookup(rules, choices, payer, shifted);
    checkEnds(question, near, shifted, shifted);
    checkAgainst(near, [...beside, { wage: higher, amount: more }], shifted, shifted);
    const yuanLeast = shifted.toDecimalPlaces(0).minus('0.5');
    const whole = reverseLookupBetween(rules, choices, payer, yuanLeast, yuanLeast.plus('0.99'));
    checkEnds(question, whole, yuanLeast, yuanLeast.plus('0.99'));
    checkAgainst(whole, [...beside, { wage: higher, amount: more }], yuanLeast, yuanLeast.plus('0.99'));
  }
}

function stepsAround(wage: Decimal, step: Decimal): Decimal[] {
  return [wage.minus(step), wage, wage.plus(step)].filter((around) => around.gte(step));
}

/** Bases within limits, totals the sum of their lines, every amount explained by steps that end in it. */
function checkSummary(rules: readonly ContributionRule[], choices: Choices, wage: Decimal) {
  const { lines, total } = calculateContributions(rules, choices, wage);
  expect(lines.map(({ scheme }) => scheme)).toEqual(rules.map(({ scheme }) => scheme));
  for (const payer of payers) {
    const sum = lines.reduce((added, { amount }) => added.plus(amount[payer]), yuan(0));
    expect(total[payer].toString(), 'the total is the sum of the lines').toBe(sum.toString());
  }
  lines.forEach(({ base, amount }, index) => {
    const rule = rules[index] as ContributionRule;
    if (rule.base.kind === 'clampedWage') {
      const { floor, ceiling } = rule.base;
      if (/^\d/.test(floor)) expect(base.amount.gte(floor), 'a base is never below the floor').toBe(true);
      if (/^\d/.test(ceiling)) expect(base.amount.lte(ceiling), 'a base is never above the ceiling').toBe(true);
      if (base.adjustment === 'none') {
        const declared = choices.wages?.[rule.scheme] ?? wage;
        expect(base.amount.minus(declared).abs().lt(rule.rounding.base.step), 'else it is the rounded wage').toBe(true);
      } else {
        expect(base.amount.toString()).toBe(yuan(base.adjustment === 'raisedToFloor' ? floor : ceiling).toString());
      }
    }
    for (const payer of payers) {
      const last = explainContribution(rule, choices, wage, payer).at(-1);
      if (last !== undefined && last.kind !== 'noBase') {
        expect(lastNumber(last).toString(), 'the last step ends in the amount').toBe(amount[payer].toString());
      }
    }
  });
}

function lastNumber(step: ExplanationStep): Decimal {
  if (step.kind === 'timesRate') return step.product;
  if (step.kind === 'shareRounded') return step.to;
  if (step.kind === 'flatFee') return step.after;
  throw new Error(`An explanation ends in ${step.kind}`);
}

/** Both ends give an amount of the range and one grid step beyond gives another; where there is none, the nearest do. */
function checkEnds(question: Question, lookup: ReverseLookup, least: Decimal, most: Decimal) {
  const isInside = (wage: Decimal) => pays(question, wage).gte(least) && pays(question, wage).lte(most);
  const { step } = question;
  switch (lookup.kind) {
    case 'anyBase':
      expect(isInside(step) && isInside(endless)).toBe(true);
      return;
    case 'atOrBelowFloor':
    case 'atOrAboveCeiling':
    case 'interval': {
      const lowest = lookup.kind === 'atOrBelowFloor' ? step : lookup.lowestBase;
      const highest = lookup.kind === 'atOrAboveCeiling' ? endless : lookup.highestBase;
      expect(isInside(lowest) && isInside(highest)).toBe(true);
      expect(lowest.div(step).isInteger() && highest.div(step).isInteger()).toBe(true);
      if (lowest.gt(step)) expect(pays(question, lowest.minus(step)).lt(least), 'the low end is tight').toBe(true);
      if (highest.lt(endless)) expect(pays(question, highest.plus(step)).gt(most), 'the high end is tight').toBe(true);
      return;
    }
    case 'impossible': {
      const { nearestBelow: below, nearestAbove: above } = lookup;
      if (below !== null) checkNearest(question, below, (amount) => amount.lt(least));
      if (above !== null) checkNearest(question, above, (amount) => amount.gt(most));
      if (below !== null && above !== null) {
        expect(above.lowestBase.minus(below.highestBase).toString(), 'nothing lies between').toBe(step.toString());
      } else if (below !== null) {
        expect(pays(question, endless).toString(), 'nothing is paid above').toBe(below.amount.toString());
      } else {
        expect(pays(question, step).toString(), 'nothing is paid below').toBe(above?.amount.toString());
      }
      return;
    }
    case 'belowMinimum':
    case 'aboveMaximum': {
      const isBelow = lookup.kind === 'belowMinimum';
      checkNearest(question, lookup.nearest, (amount) => (isBelow ? amount.gt(most) : amount.lt(least)));
      expect(pays(question, isBelow ? step : endless).toString()).toBe(lookup.nearest.amount.toString());
      const free = { ...question, rules: question.rules.map((rule) => withoutLimits(rule, question.choices)) };
      const { impliedLowestBase: lowestBase, impliedHighestBase: highestBase } = lookup;
      checkEnds(free, { kind: 'interval', lowestBase, highestBase }, least, most);
    }
  }
}

function checkNearest(question: Question, nearest: NearestAmount, isOutside: (amount: Decimal) => boolean) {
  expect(isOutside(nearest.amount)).toBe(true);
  const moves = !pays(question, question.step).eq(pays(question, endless));
  for (const base of moves ? [nearest.lowestBase, nearest.highestBase] : []) {
    expect(pays(question, base).toString(), 'the nearest bases give the nearest amount').toBe(
      nearest.amount.toString(),
    );
  }
}

/** A scheme declared on a wage of its own keeps its limits: the base that is looked for is not its base. */
function withoutLimits(rule: ContributionRule, { wages = {} }: Choices): ContributionRule {
  if (rule.base.kind !== 'clampedWage' || wages[rule.scheme] !== undefined) return rule;
  return { ...rule, base: { ...rule.base, floor: 'none', ceiling: 'none' } };
}

/** A lookup says yes to exactly those of the given wages whose amount lies in the range. */
function checkAgainst(
  lookup: ReverseLookup,
  wages: readonly { wage: Decimal; amount: Decimal }[],
  least: Decimal,
  most: Decimal,
) {
  for (const { wage, amount } of wages) {
    expect(includesWage(lookup, wage), `${wage.toString()} pays ${amount.toString()}`).toBe(
      amount.gte(least) && amount.lte(most),
    );
  }
}

/** The wage is among those that its take-home and its cost are solved to. */
export function checkSolving(rules: readonly ContributionRule[], choices: Choices, wage: Decimal) {
  const { total } = calculateContributions(rules, choices, wage);
  const fromCost = solveWage(rules, choices, 'employerCost', wage.plus(total.employer));
  expect(fromCost.kind === 'wages' && fromCost.lowest?.eq(wage) && fromCost.highest?.eq(wage)).toBe(true);
  const fromTakeHome = solveWage(rules, choices, 'takeHome', wage.minus(total.employee));
  expect(fromTakeHome.kind === 'wages' && fromTakeHome.lowest?.lte(wage) && fromTakeHome.highest?.gte(wage)).toBe(true);
}
