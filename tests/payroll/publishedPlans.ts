/** Plans of every published set of rules and every choice that it leaves, and people drawn where their amounts turn. */
import { highestOwnRate, ratesOfRange } from '../../src/calc/chosenRates';
import { Decimal } from '../../src/calc/decimal';
import type { Plan } from '../../src/payroll/plan';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { monthsCovered } from '../../src/rules/coverage';
import { findRules } from '../../src/rules/findRules';
import { addMonths } from '../../src/rules/months';
import { figuresOf } from '../calc/ruleBuilder';
import { publishedProfiles } from '../publishedProfiles';
import { planFor, type Person } from './kernelEquality';

/** Every distinct set of rules that some published month has for some category. */
export function publishedRuleSets(): ContributionRule[][] {
  return publishedProfiles.flatMap(({ profile }) => {
    const { firstMonth, lastMonth } = monthsCovered(profile);
    const found = new Map<string, ContributionRule[]>();
    for (const { id } of profile.personCategories) {
      for (let month = firstMonth; month <= lastMonth; month = addMonths(month, 1)) {
        const lookups = findRules(profile, month, id);
        const rules = lookups.flatMap((lookup) => (lookup.kind === 'found' ? [lookup.rule] : []));
        if (rules.length > 0) found.set(rules.map((rule) => profile.contributionRules.indexOf(rule)).join(), rules);
      }
    }
    return [...found.values()];
  });
}

/** One plan without choices, and one for every rate of every scheme. */
export function plansOfRules(rules: readonly ContributionRule[]): Plan[] {
  const chosen = rules.flatMap((rule) => choicesOf(rule).map((choice) => ({ rates: { [rule.scheme]: choice } })));
  return [{}, ...chosen].map((choices) => planFor(rules, choices));
}

export function choicesOf({ rates }: ContributionRule): string[] {
  if (rates.kind === 'none') return [];
  if (rates.kind === 'range') return ratesOfRange(rates.lowest, rates.highest, rates.step);
  return [
    ...rates.options.map(({ id }) => id),
    ...(rates.ownRate === null ? [] : ['0.0001%', '0.35%', highestOwnRate]),
  ];
}

/** Parts of a yuan beyond the cent, on both sides of every point where a wage is rounded. */
const beyondTheCent = ['0', '0', '0.001', '0.00499999', '0.005', '0.00500001', '0.009', '0.00999'];

/** People at every limit of a plan, a cent and less beside it. */
export function peopleAtLimits(plan: Plan, index: number): Person[] {
  const beside = ['-1', '-0.5', '-0.05', '-0.01', '-0.005', '-0.0001', '0', '0.0001', '0.005', '0.01', '0.05', '0.5'];
  const wages = figuresOf(plan.rules).flatMap((limit) => beside.map((offset) => limit.plus(offset)));
  const ends = ['0', '0.001', '89999999.999', '90000000'].map((wage) => new Decimal(wage));
  return [...wages, ...ends].filter((wage) => wage.gte(0)).map((wage) => ({ plan: index, wage }));
}

/** A person whose wage is anywhere up to twice the highest limit, or where some share is just half of its last step. */
export function randomPerson(plans: readonly Plan[], random: () => number): Person {
  const index = Math.floor(random() * plans.length);
  const plan = plans[index]!;
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const high = Decimal.max(30_000, ...figuresOf(plan.rules)).toNumber();
  const wage = () => {
    const anywhere = Math.floor(random() * 2 * high * 100);
    const fen = random() < 0.5 ? anywhere : atHalfStep(plan, anywhere, pick) + pick([-1, 0, 0, 1]);
    return new Decimal(Math.max(0, fen)).div(100).plus(pick(beyondTheCent));
  };
  const ownRate = (scheme: 'housing-fund' | 'work-injury') => {
    const rule = plan.rules.find((one) => one.scheme === scheme);
    const isRange = rule?.rates.kind === 'range';
    if (rule === undefined || random() < 0.3 || isRange !== (scheme === 'housing-fund')) return {};
    return { [scheme]: pick(choicesOf(rule)) };
  };
  return {
    plan: index,
    wage: wage(),
    ...(random() < 0.5 && { fundWage: wage() }),
    rates: { ...ownRate('housing-fund'), ...ownRate('work-injury') },
  };
}

/** A base in fen near `fen` whose share lies halfway between two rounded amounts, or next to it. */
function atHalfStep({ compiled }: Plan, fen: number, pick: <T>(values: readonly T[]) => T): number {
  if (compiled === null) return fen;
  const { rate, unit } = pick(compiled)[pick(['employer', 'employee'] as const)];
  return rate === 0 ? fen : Math.round(((Math.floor((fen * rate) / unit) + 0.5) * unit) / rate);
}

/** Evenly spread numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
