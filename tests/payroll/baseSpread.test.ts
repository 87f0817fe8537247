import { expect, it } from 'vitest';
import { Decimal } from '../../src/calc/decimal';
import { baseSpreads, type BaseSpread } from '../../src/payroll/baseSpread';
import { calculateColumns, emptyContributions } from '../../src/payroll/contributionKernel';
import type { PayrollPlan } from '../../src/payroll/payrollPlans';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { fixedAt, madeUpRule, within } from '../calc/ruleBuilder';
import { inputFor, planFor } from './kernelEquality';

type TestPlan = { rules: ContributionRule[]; wages: string[]; cityId?: string; month?: string };

/** The spreads of plans with the people of each; a last person has no plan. */
function spreadsOf(testPlans: readonly TestPlan[]): BaseSpread[] {
  const plans = testPlans.map(({ rules, cityId = 'nanjing', month = '2025-03' }): PayrollPlan => ({
    ...planFor(rules),
    ...{ cityId, month, schemes: [], withFund: true },
  }));
  const people = testPlans.flatMap(({ wages }, plan) => wages.map((wage) => ({ plan, wage: new Decimal(wage) })));
  const input = inputFor(plans, [...people, { plan: -1, wage: new Decimal('2000') }]);
  const contributions = emptyContributions(plans, input.rowCount);
  calculateColumns(plans, input, 0, input.rowCount, contributions);
  return baseSpreads(plans, input.plan, contributions);
}

/** Twenty shares of the way, with people in some of them. */
function bins(people: Record<number, number>): number[] {
  return Array.from({ length: 20 }, (_, share) => people[share] ?? 0);
}

// Within 1,000 and 5,000 a share of the way is 4,000 ÷ 20 = 200 yuan wide.
const pension = madeUpRule();
const at = { cityId: 'nanjing', month: '2025-03', scheme: 'pension', floor: 100_000, ceiling: 500_000 };

it('people below, above and between the limits are counted, those on a limit as between', () => {
  const wages = ['999.99', '500', '1000', '1199.99', '1200', '4800', '5000', '5000.01'];
  const between = bins({ 0: 2, 1: 1, 19: 2 });
  expect(spreadsOf([{ rules: [pension], wages }])).toEqual([{ ...at, raised: 2, capped: 1, bins: between }]);
});

it('plans of one city, month and limits share a spread, others have their own, the one with most people first', () => {
  const narrower = madeUpRule({ base: within('1000', '3000') });
  const spreads = spreadsOf([
    { rules: [pension], wages: ['2000'], month: '2025-04' },
    { rules: [pension], wages: ['900', '2000', '6000'] },
    { rules: [narrower], wages: ['900', '6000'] },
    { rules: [pension], wages: ['2000', '2000'] },
    { rules: [pension], wages: ['900', '900', '900', '900'], cityId: 'xiamen' },
  ]);
  // 2,000 is 1,000 above the floor: the sixth share of 200.
  expect(spreads).toEqual([
    { ...at, raised: 1, capped: 1, bins: bins({ 5: 3 }) },
    { ...at, cityId: 'xiamen', raised: 4, capped: 0, bins: bins({}) },
    { ...at, ceiling: 300_000, raised: 1, capped: 1, bins: bins({}) },
    { ...at, month: '2025-04', raised: 0, capped: 0, bins: bins({ 5: 1 }) },
  ]);
});

it('each scheme has its own, which those without its rule are not in', () => {
  const medical = madeUpRule({ scheme: 'medical', base: within('2000', '5000') });
  const spreads = spreadsOf([
    { rules: [pension, medical], wages: ['1500'] },
    { rules: [medical], wages: ['1500'] },
    { rules: [pension], wages: [] },
  ]);
  expect(spreads.map(({ scheme, raised, bins: between }) => [scheme, raised, between[2]])).toEqual([
    ['medical', 2, 0],
    ['pension', 0, 1],
  ]);
});

it.each([
  ['no floor', within('none', '5000')],
  ['no ceiling', within('1000', 'none')],
  ['no way between them', within('3000', '3000')],
  ['a floor that was not found', within('unknown', '5000')],
  ['one base for all', fixedAt('3000')],
])('there is none with %s', (_, base) => {
  expect(spreadsOf([{ rules: [madeUpRule({ base })], wages: ['3000', '4000'] }])).toEqual([]);
});

it('there is none of nobody', () => {
  expect(spreadsOf([{ rules: [pension], wages: [] }])).toEqual([]);
});
