import { describe, expect, it } from 'vitest';
import { percentageOf, planRows } from '../../src/payroll/payrollPlans';
import type { PayrollSettings } from '../../src/payroll/payrollSettings';
import { ownName } from '../../src/rules/ownCity';
import { rosterOf } from './rosterOf';
import { profiles, settings, plan } from './plansOf';

describe('the plan of a row', () => {
  it('is shared by rows of one city, category and month', () => {
    const { plans, planOfRow, remarks } = plan([
      { wage: '10000' },
      { wage: '9000', city: '南京市' },
      { wage: '8000', city: 'Xiamen', month: '2025-03' },
      { wage: '7000', city: 'nanjing', category: '职工' },
    ]);
    expect(plans.map(({ cityId, categoryId, month }) => [cityId, categoryId, month])).toEqual([
      ['nanjing', 'employee', '2025-03'],
      ['xiamen', 'employee', '2025-03'],
    ]);
    expect([...planOfRow]).toEqual([0, 0, 1, 0]);
    expect(remarks).toEqual([]);
  });

  it('is none for a city that nobody knows, and the row says why', () => {
    const { planOfRow, remarks } = plan([{ wage: '10000', city: '哈尔滨' }]);
    expect([...planOfRow]).toEqual([-1]);
    expect(remarks).toEqual([
      { row: 0, column: 'city', stops: 'contributions', reason: { kind: 'unknownCity' }, text: '哈尔滨' },
    ]);
  });

  describe('of a city that an own one is called like', () => {
    const nanjing = profiles.find(({ city }) => city.id === 'nanjing')!;
    const [rule] = nanjing.contributionRules.filter(({ personCategories }) => personCategories.includes('employee'));
    const ownNanjing = {
      ...nanjing,
      city: { ...nanjing.city, id: 'own-nanjing', name: ownName(nanjing.city.name, 1) },
      contributionRules: [{ ...rule!, effectiveFrom: '2031-01', effectiveTo: '2031-12' }],
    };
    const planned = (month: string, changes: Partial<PayrollSettings> = {}) =>
      planRows(rosterOf([{ wage: '10000', city: '南京', month }]), { ...settings, ...changes }, [
        ...profiles,
        ownNanjing,
      ]);

    it.each([
      ['2031-03', [ownNanjing.city.name]],
      ['2032-03', []],
    ])('is none where the published one has no rule, and the row says which own city has: %s', (month, own) => {
      expect(planned(month).remarks).toEqual([
        { row: 0, column: 'month', stops: 'contributions', reason: { kind: 'noRules', own }, text: month },
      ]);
    });

    it('is of the own one where that is chosen', () => {
      const { plans, remarks } = planned('2031-03', { ownCities: { nanjing: 'own-nanjing' } });
      expect(plans.map(({ cityId }) => cityId)).toEqual(['own-nanjing']);
      expect(remarks).toEqual([]);
    });
  });

  it('is none for a category that the city has not got in the month, and names those that it has', () => {
    const { planOfRow, remarks } = plan([{ wage: '10000', city: '厦门', category: '外来员工' }]);
    expect([...planOfRow]).toEqual([-1]);
    expect(remarks[0]).toMatchObject({ column: 'category', reason: { kind: 'unknownCategory' } });
    expect(remarks[0]?.reason.kind === 'unknownCategory' && remarks[0].reason.offered.map(({ en }) => en)).toContain(
      'Employee',
    );
  });

  it('is none for residents, who pay once a year: 0 a month would be no answer', () => {
    const month = '2013-05';
    const paidYearly = (zh: string, en: string) => ({ kind: 'paidYearly', category: { zh, en } });
    const people = [{ wage: '3000', city: '福州', category: '居民（成年人）' }, { wage: '3000' }];
    const { planOfRow, remarks } = plan(people, { cityId: 'fuzhou', categoryId: 'resident-minor', month });
    expect([...planOfRow]).toEqual([-1, -1]);
    expect(remarks).toEqual([
      {
        row: 0,
        column: 'category',
        stops: 'contributions',
        reason: paidYearly('居民（成年人）', 'Resident, adult'),
        text: '居民（成年人）',
      },
      {
        row: 1,
        column: 'category',
        stops: 'contributions',
        reason: paidYearly('居民（未成年人）', 'Resident, minor'),
        text: '',
      },
    ]);
    // Monthly contributions with a fee of the year beside them are calculated.
    expect([
      ...plan([{ wage: '3000', category: '灵活就业人员' }], { cityId: 'fuzhou', month: '2013-08' }).planOfRow,
    ]).toEqual([0]);
  });

  it('is none in a month without a rule, unless the last period is carried on', () => {
    expect([...plan([{ wage: '10000' }], { month: '2031-01' }).planOfRow]).toEqual([-1]);
    const carried = plan([{ wage: '10000' }], { month: '2031-01', carryOn: true });
    expect([...carried.planOfRow]).toEqual([0]);
    expect(carried.plans[0]?.schemes.every((one) => one.kind !== 'rule' || one.standing === 'carriedOn')).toBe(true);
  });

  it('takes the city of the page where the row names none', () => {
    const { plans } = plan([{ wage: '10000' }], { cityId: 'fuzhou' });
    expect(plans[0]?.cityId).toBe('fuzhou');
  });

  it('is none where the roster itself found a fault that stops contributions', () => {
    const roster = rosterOf(
      [{ name: '甲' }, { name: '乙', wage: '5000' }],
      [
        { row: 0, column: 'wage', stops: 'contributions', reason: { kind: 'missing' }, text: '' },
        { row: 1, column: 'pay', stops: 'takeHome', reason: { kind: 'date' }, text: '2025-01-01' },
      ],
    );
    expect([...planRows(roster, settings, profiles).planOfRow]).toEqual([-1, 0]);
  });
});

describe('rates of a row', () => {
  it('stand where the rule allows them', () => {
    const { fundRate, injuryRate, remarks } = plan([
      { wage: '10000', fundRate: 120_000, injury: 'class-2' },
      { wage: '10000', injury: '0.36%' },
      { wage: '10000' },
    ]);
    expect([...(fundRate ?? [])]).toEqual([120_000, NaN, NaN]);
    // Class 2 is 0.4%.
    expect([...(injuryRate ?? [])]).toEqual([4000, 3600, NaN]);
    expect(remarks).toEqual([]);
  });

  it('refuse the row where the rule does not', () => {
    const { planOfRow, remarks } = plan([
      { wage: '10000', fundRate: 40_000 },
      { wage: '10000', fundRate: 85_000 },
      { wage: '10000', injury: '6%' },
      { wage: '10000', injury: 'class-9' },
    ]);
    expect([...planOfRow]).toEqual([-1, -1, -1, -1]);
    expect(remarks.map(({ row, column, text }) => [row, column, text])).toEqual([
      [0, 'fundRate', '4%'],
      [1, 'fundRate', '8.5%'],
      [2, 'injury', '6%'],
      [3, 'injury', 'class-9'],
    ]);
  });

  it('of the page are passed over by rules that do not know them', () => {
    const rates = { nanjing: { 'housing-fund': '12%', medical: 'reduced' } };
    expect(plan([{ wage: '10000' }], { rates }).plans[0]?.choices.rates).toEqual({ 'housing-fund': '12%' });
  });
});

it.each([
  [80_000, '8%'],
  [3600, '0.36%'],
  [1, '0.0001%'],
  [125_000, '12.5%'],
  [1_000_000, '100%'],
  [0, '0%'],
])('spells %s millionths as %s', (millionths, percentage) => {
  expect(percentageOf(millionths)).toBe(percentage);
});

it('without a city of its own a row goes by the page’s, if there is such a one', () => {
  const { planOfRow, remarks } = plan([{ wage: '9000' }, { wage: '9000', city: '南京' }], { cityId: 'nowhere' });
  expect([...planOfRow]).toEqual([-1, 0]);
  expect(remarks).toEqual([
    { row: 0, column: 'city', stops: 'contributions', reason: { kind: 'unknownCity' }, text: '' },
  ]);
});
