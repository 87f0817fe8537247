import { describe, expect, it } from 'vitest';
import { calculateContributions } from '../../src/calc/calculateContributions';
import { fundTaxFree } from '../../src/calc/fundTaxFree';
import { calculateColumns, emptyContributions } from '../../src/payroll/contributionKernel';
import { emptyFundExcess, fundExcessColumns } from '../../src/payroll/fundExcess';
import type { Plan } from '../../src/payroll/plan';
import { fixedAt, madeUpRule, percent, range, roundings, toYuan, within, yuan } from '../calc/ruleBuilder';
import { inputFor, planFor, type Person } from './kernelEquality';
import { plansOfRules, publishedRuleSets, randomNumbers, randomPerson } from './publishedPlans';

function excessOf(plans: readonly Plan[], people: readonly Person[]) {
  const input = inputFor(plans, people);
  const due = emptyContributions(plans, people.length);
  calculateColumns(plans, input, 0, people.length, due);
  const output = emptyFundExcess(people.length);
  output.employee.fill(7);
  fundExcessColumns(plans, input, due, 0, people.length, output);
  return output;
}

function inDecimals(plan: Plan, { wage, fundWage, rates }: Person, payer: 'employer' | 'employee'): number {
  const rule = plan.rules.find(({ scheme }) => scheme === 'housing-fund');
  if (rule === undefined) return 0;
  const choice = rates?.['housing-fund'] ?? plan.choices.rates?.['housing-fund'];
  const average = fundWage ?? wage;
  const [line] = calculateContributions([rule], choice ? { rates: { 'housing-fund': choice } } : {}, average).lines;
  return Number(fundTaxFree(rule, line!, average).sides[payer].taxable.times(100).toString());
}

function expectSame(plans: readonly Plan[], people: readonly Person[]) {
  const output = excessOf(plans, people);
  for (const payer of ['employer', 'employee'] as const) {
    expect([...output[payer]]).toEqual(people.map((person) => inDecimals(plans[person.plan]!, person, payer)));
  }
}

const fund = madeUpRule({
  scheme: 'housing-fund',
  base: within('2490', '41400'),
  rates: range('5%', '12%', '1%', '12%'),
  rounding: { employer: toYuan, employee: toYuan },
});

it('a deposit on the floor may be more than 12% of the own wage', () => {
  // 2490 × 12% = 298.8 → 299; 2000 × 12% = 240 is free: 59. At 2490 and above all is free.
  const { employer, employee } = excessOf(
    [planFor([fund])],
    [2000, 2490, 50000].map((wage) => ({ plan: 0, wage: yuan(wage) })),
  );
  expect([...employer]).toEqual([5900, 0, 0]);
  expect([...employee]).toEqual([5900, 0, 0]);
});

it('without a fund, or a row, there is none', () => {
  const people = [
    { plan: 0, wage: yuan(2000) },
    { plan: -1, wage: yuan(2000) },
  ];
  expect([...excessOf([planFor([madeUpRule()])], people).employee]).toEqual([0, 0]);
  expect([...excessOf([planFor([fund])], people.slice(1)).employee]).toEqual([0]);
});

it('rows whose rules are not compiled have theirs from their own fund wage, and other rows none', () => {
  // A ceiling beyond what integers hold: every amount comes from decimals. Without a housing fund, or rules, there is none.
  const beyond = madeUpRule({ ...fund, base: within('2490', '9999999999') });
  const plans = [planFor([madeUpRule(), beyond]), planFor([madeUpRule()])].map((plan) => ({ ...plan, compiled: null }));
  const people = [
    { plan: 0, wage: yuan(9000), fundWage: yuan(2000) },
    { plan: 0, wage: yuan(2000) },
    { plan: 0, wage: yuan(9000) },
    { plan: 1, wage: yuan(2000) },
    { plan: -1, wage: yuan(2000) },
  ];
  // 2490 × 12% = 298.8 → 299, of which 2000 × 12% = 240 is free.
  expect([...excessOf(plans, people).employer]).toEqual([5900, 5900, 0, 0, 0]);
});

describe('gives what fundTaxFree gives', () => {
  it('for every published set of rules', () => {
    const random = randomNumbers(3);
    const plans = publishedRuleSets().flatMap((rules) => plansOfRules(rules)[0]!);
    expectSame(
      plans,
      Array.from({ length: 1500 }, () => randomPerson(plans, random)),
    );
  });

  it('for rates above 12%, every rounding, fixed bases and rules that are not compiled', () => {
    const random = randomNumbers(4);
    const rates = percent('20%', '15%');
    const bases = [within('2490', '5000'), within('none', 'unknown'), fixedAt('3000'), within('9999999999', 'none')];
    const plans = bases.flatMap((base) =>
      roundings.map((rounding) =>
        planFor([
          madeUpRule({
            scheme: 'housing-fund',
            base,
            rates,
            rounding: { base: rounding, employer: rounding, employee: rounding },
          }),
        ]),
      ),
    );
    expect(plans.filter(({ compiled }) => compiled === null)).toHaveLength(roundings.length);
    const people = Array.from({ length: 1500 }, () => {
      const { plan, wage } = randomPerson(plans, random);
      return { plan, wage: wage.mod(9000) };
    });
    expectSame(plans, people);
  });
});
