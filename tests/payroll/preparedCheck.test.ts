import { describe, expect, it } from 'vitest';
import { preparedChecks, type PreparedCheck } from '../../src/payroll/preparedCheck';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { fee, fixedAt, madeUpRule, percent, range, toYuan, within, yuan } from '../calc/ruleBuilder';
import { inputFor, planFor } from './kernelEquality';

const chosen = (rule: ContributionRule): ContributionRule => ({ ...rule, wageYear: null });
const pension = madeUpRule();
const medical = madeUpRule({
  scheme: 'medical',
  base: within('2000', 'unknown'),
  rates: percent('9%', '2%'),
  flatFees: [fee('employee', '10')],
});
const unemployment = madeUpRule({
  scheme: 'unemployment',
  base: within('unknown', '5000'),
  rates: percent('0.5%', '0.5%'),
});
const injury = madeUpRule({ scheme: 'work-injury', rates: percent('0.2%', '0%') });
const maternity = madeUpRule({ scheme: 'maternity', rates: percent('0.8%', '0%') });
const fund = madeUpRule({
  scheme: 'housing-fund',
  base: within('2490', '9000'),
  rates: range('5%', '12%', '1%', '8%'),
  rounding: { employer: toYuan, employee: toYuan },
});
const all = [pension, medical, unemployment, injury, maternity, fund];

const prepared = (rules: readonly ContributionRule[]) => {
  const plans = [planFor(rules)];
  return preparedChecks(plans, inputFor(plans, [{ plan: 0, wage: yuan(3000) }]))(0)!;
};
const schemesOf = (lines: PreparedCheck['covered']) => lines.map(({ scheme }) => scheme);

describe('an item', () => {
  it('covers its schemes, compares those that move with the wage, and says what else goes by the same base', () => {
    const told = Object.entries(prepared(all)).map(([item, check]) => {
      const { covered, compared, others, fees, hasMixedYears } = check!;
      return [item, schemesOf(covered), schemesOf(compared), schemesOf(others), fees, hasMixedYears];
    });
    const others = ['work-injury', 'maternity'];
    expect(told).toEqual([
      ['pension', ['pension'], ['pension'], others, 0, false],
      ['medical', ['medical'], ['medical'], others, 1000, false],
      ['unemployment', ['unemployment'], ['unemployment'], others, 0, false],
      [
        'insurance',
        ['pension', 'medical', 'unemployment'],
        ['pension', 'medical', 'unemployment'],
        others,
        1000,
        false,
      ],
      ['housing-fund', ['housing-fund'], ['housing-fund'], [], 0, false],
    ]);
  });

  it('compares no scheme of a fixed base, or of which the employee pays no rate', () => {
    const rules = [{ ...pension, base: fixedAt('3000') }, { ...medical, rates: percent('9%', '0%') }, unemployment];
    const { pension: one, medical: two, insurance } = prepared(rules);
    expect([one, two, insurance].map((check) => schemesOf(check!.compared))).toEqual([[], [], ['unemployment']]);
  });

  it('is none where a scheme has no rule, or where the person chooses the base of all of them', () => {
    const itemsOf = (rules: readonly ContributionRule[]) =>
      Object.entries(prepared(rules)).flatMap(([item, check]) => (check === null ? [] : [item]));
    expect(itemsOf([pension, medical])).toEqual(['pension', 'medical']);
    expect(itemsOf([chosen(pension), medical, unemployment])).toEqual(['medical', 'unemployment', 'insurance']);
    expect(itemsOf([chosen(pension), chosen(medical), chosen(unemployment), fund])).toEqual(['housing-fund']);
    // A fixed base is nobody's choice.
    expect(itemsOf([chosen({ ...pension, base: fixedAt('3000') })])).toEqual(['pension']);
  });

  it('tells limits that were not found, and wages of different years', () => {
    const { insurance } = prepared([pension, { ...medical, wageYear: '2023' }, unemployment]);
    expect(
      insurance!.covered.map(({ isFloorUnknown, isCeilingUnknown }) => [isFloorUnknown, isCeilingUnknown]),
    ).toEqual([
      [false, false],
      [false, true],
      [true, false],
    ]);
    expect(insurance!.hasMixedYears).toBe(true);
    // The years of fixed bases do not count.
    const fixed = { ...medical, wageYear: '2023', base: fixedAt('3000') };
    expect(prepared([pension, fixed, unemployment]).insurance!.hasMixedYears).toBe(false);
    expect(prepared([{ ...pension, base: fixedAt('1') }]).pension!.covered[0]).toMatchObject({
      isFloorUnknown: false,
      isCeilingUnknown: false,
    });
  });
});

describe('what a wage gives', () => {
  // Above 90 million yuan nothing is compiled: the same is calculated in decimals.
  const large = madeUpRule({ base: within('1000', '9999999999') });

  it.each([
    ['in integers', pension],
    ['in decimals', large],
  ])('%s, within the limits or without them', (_, rule) => {
    const [line] = prepared([rule]).pension!.covered;
    // 900: 16% of the floor is 160, 8% is 80; without it 144 and 72.
    expect(line!.at(90_000, false)).toEqual({ base: 100_000, employer: 16_000, employee: 8000 });
    expect(line!.at(90_000, true)).toEqual({ base: 90_000, employer: 14_400, employee: 7200 });
    expect(line!.at(200_000, false)).toEqual({ base: 200_000, employer: 32_000, employee: 16_000 });
  });

  it('a ceiling counts, unless it is left out', () => {
    const [line] = prepared([pension]).pension!.covered;
    expect([line!.at(900_000, false).base, line!.at(900_000, true).base]).toEqual([500_000, 900_000]);
  });

  it('of the fund goes by the row’s own rate, and people without a plan have no check', () => {
    const plans = [planFor(all)];
    const people = ['5%', '12%', '12%'].map((rate) => ({
      plan: 0,
      wage: yuan(3000),
      rates: { 'housing-fund': rate },
    }));
    const checksOf = preparedChecks(plans, inputFor(plans, [...people, { plan: -1, wage: yuan(3000) }]));
    const employee = [0, 1, 2].map((row) => checksOf(row)!['housing-fund']!.covered[0]!.at(300_000, false).employee);
    // 5% and 12% of 3,000.
    expect(employee).toEqual([15_000, 36_000, 36_000]);
    expect(checksOf(3)).toBeNull();
    expect(checksOf(1)).toBe(checksOf(2));
  });
});
