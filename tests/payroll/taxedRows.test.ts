import { describe, expect, it } from 'vitest';
import type { PayrollPlan } from '../../src/payroll/payrollPlans';
import { warningsOfPlan } from '../../src/payroll/planWarnings';
import { countAt, isIncomplete, isOnOwn, taxedRows } from '../../src/payroll/taxedRows';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { fee, fixedAt, madeUpRule, noBase, noRates, options, percent, range, within } from '../calc/ruleBuilder';
import { planFor } from './kernelEquality';
import { rosterOf } from './rosterOf';

const rule = (changes: Partial<ContributionRule>): ContributionRule => ({ ...madeUpRule(), ...changes });
const payrollPlan = (
  month: string,
  schemes: PayrollPlan['schemes'],
  rules: readonly ContributionRule[],
): PayrollPlan => ({
  ...planFor(rules),
  month,
  schemes,
  withFund: true,
});

describe('who has no employer', () => {
  const own = { wageYear: null };

  it.each<[boolean, string, ContributionRule[]]>([
    [true, 'a base of one’s choice, and the employee’s rate alone', [rule({ ...own, rates: percent('0%', '20%') })]],
    [true, 'a rate of nought with decimals', [rule({ ...own, rates: percent('0.00%', '20%') })]],
    [false, 'a rate of the employer’s', [rule({ ...own, rates: percent('0.5%', '20%') })]],
    [false, 'one in ten', [rule({ ...own, rates: percent('10%', '20%') })]],
    [false, 'one of several', [rule({ ...own, rates: options({ low: ['0%', '8%'], high: ['1%', '8%'] }) })]],
    [true, 'a range of the employee’s', [rule({ ...own, rates: range('5%', '12%', '1%', '5%', ['employee']) })]],
    [false, 'a range of both', [rule({ ...own, rates: range('5%', '12%', '1%', '5%') })]],
    [true, 'a fee of the employee’s', [rule({ ...own, rates: noRates, flatFees: [fee('employee', '10')] })]],
    [
      false,
      'a fee of the employer’s beside it',
      [rule({ ...own, rates: noRates, flatFees: [fee('employee', '10'), fee('employer', '5')] })],
    ],
    [false, 'a base by the wage', [rule({ rates: percent('0%', '20%') })]],
    [
      false,
      'one scheme of two with an employer',
      [rule({ ...own, rates: percent('0%', '20%') }), rule({ ...own, scheme: 'medical' })],
    ],
  ])('%s: %s', (isOwn, _, rules) => expect(isOnOwn(planFor(rules))).toBe(isOwn));
});

describe('what is known of a plan', () => {
  const noRule = (scheme: ContributionRule['scheme']) => ({ kind: 'noRule', scheme }) as PayrollPlan['schemes'][number];
  const known = (changes: Partial<ContributionRule>, standing = 'inForce') =>
    ({
      kind: 'rule',
      scheme: changes.scheme ?? 'pension',
      rule: rule(changes),
      standing,
    }) as PayrollPlan['schemes'][number];

  it('take-home lacks a scheme of which the employee pays a share', () => {
    const isOf = (schemes: PayrollPlan['schemes']) => isIncomplete(payrollPlan('2025-01', schemes, []));
    expect([isOf([]), isOf([known({})]), isOf([noRule('work-injury'), noRule('maternity')])]).toEqual([
      false,
      false,
      false,
    ]);
    expect([isOf([noRule('medical')]), isOf([known({}), noRule('work-injury'), noRule('housing-fund')])]).toEqual([
      true,
      true,
    ]);
  });

  it('is warned of by kind, each scheme that it concerns', () => {
    const schemes = [
      known({ base: within('unknown', '5000') }),
      known({ scheme: 'medical', base: within('1000', 'unknown'), provisional: true }),
      known({ scheme: 'unemployment', base: fixedAt('3000') }, 'carriedOn'),
      known({ scheme: 'maternity', base: noBase }),
      noRule('work-injury'),
    ];
    expect(warningsOfPlan(payrollPlan('2025-01', schemes, []))).toEqual([
      { kind: 'noRule', schemes: ['work-injury'] },
      { kind: 'carriedOn', schemes: ['unemployment'] },
      { kind: 'provisional', schemes: ['medical'] },
      { kind: 'unknownLimit', schemes: ['pension', 'medical'] },
    ]);
    expect(warningsOfPlan(payrollPlan('2025-01', [known({})], []))).toEqual([]);
  });
});

describe('what is taxed', () => {
  const plans = ['2025-03', '2018-12', '2019-01'].map((month) => payrollPlan(month, [], [madeUpRule()]));
  const planned = (planOfRow: number[]) => ({
    ...{ plans, planOfRow: Int32Array.from(planOfRow), fundRate: null, injuryRate: null, countedElsewhere: null },
    remarks: [
      { row: 1, column: 'pay', stops: 'takeHome', reason: { kind: 'missing' }, text: '' } as const,
      { row: 2, column: 'paidFund', stops: 'check', reason: { kind: 'missing' }, text: '' } as const,
    ],
  });

  it('is the pay, else the wage half up to the fen; nothing before 2019, without a plan or with a fault in it', () => {
    const roster = rosterOf([
      { pay: '9000.01', wage: '1' },
      { pay: '9000' },
      { wage: '8000.005' },
      { wage: '8000.0049' },
      { wage: '8000' },
      { wage: '8000' },
      { wage: '8000' },
      {},
    ]);
    const rows = taxedRows(roster, planned([0, 0, 0, 0, 1, 2, -1, 0]));
    expect([...rows.pay]).toEqual([900_001, NaN, 800_001, 800_000, NaN, 800_000, NaN, NaN]);
    // 2025 × 12 + 2, 2018 × 12 + 11 and 2019 × 12.
    const march = 24_302;
    expect([...rows.monthOfRow]).toEqual([march, march, march, march, 24_227, 24_228, -1, march]);
  });

  it('counts the months of the row’s own year, from the month of entry', () => {
    const rows = taxedRows(rosterOf([{ entryMonth: '2025-02' }, { entryMonth: '2024-02' }, {}]), planned([0, 0, -1]));
    const [december, january, march, lastDecember] = [24_311, 24_300, 24_302, 24_299];
    // February to March, to December, and January before it.
    expect([march, december, january].map((month) => countAt(rows, 0, month))).toEqual([2, 11, 0]);
    expect([march, december, lastDecember, 24_312].map((month) => countAt(rows, 1, month))).toEqual([3, 12, 0, 0]);
    expect(countAt(rows, 2, march)).toBe(0);
  });
});
