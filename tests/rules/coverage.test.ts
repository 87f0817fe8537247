import { describe, expect, it } from 'vitest';
import { categoriesFor, hasEnded, monthsCovered } from '../../src/rules/coverage';
import { profileOf, ruleOf } from './profileBuilder';

const long = ruleOf('long', { effectiveFrom: '2020-07', effectiveTo: '2021-06' });
const middle = ruleOf('middle', {
  personCategories: ['flexible'],
  effectiveFrom: '2020-01',
  effectiveTo: '2020-12',
});
const last = ruleOf('last', {
  scheme: 'medical',
  personCategories: ['flexible'],
  effectiveFrom: '2023-01',
  effectiveTo: '2023-12',
});

describe('the months a profile covers', () => {
  it('reach from the first month of any rule to the last of any, in whatever order they stand', () => {
    const covered = { firstMonth: '2020-01', lastMonth: '2023-12' };
    expect(monthsCovered(profileOf(long, middle, last))).toEqual(covered);
    expect(monthsCovered(profileOf(last, middle, long))).toEqual(covered);
    expect(monthsCovered(profileOf(middle, last, long))).toEqual(covered);
  });

  it('are those of the rule where there is one', () => {
    expect(monthsCovered(profileOf(long))).toEqual({ firstMonth: '2020-07', lastMonth: '2021-06' });
  });
});

describe('the person categories offered for a month', () => {
  const profile = profileOf(last, long, middle);

  it.each([
    ['2020-01', ['flexible']],
    ['2020-06', ['flexible']],
    ['2020-07', ['employee', 'flexible']],
    ['2020-12', ['employee', 'flexible']],
    ['2021-01', ['employee']],
    ['2021-06', ['employee']],
    ['2023-01', ['flexible']],
    ['2023-12', ['flexible']],
  ])('%s: %j, those with a rule', (month, ids) => {
    expect(categoriesFor(profile, month).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['2021-07', ['employee']],
    ['2022-12', ['employee']],
    ['2024-01', ['flexible']],
    ['2030-01', ['flexible']],
  ])('%s, in a hole or after the last rule: %j, as in the nearest month before', (month, ids) => {
    expect(categoriesFor(profile, month).map(({ id }) => id)).toEqual(ids);
    expect(categoriesFor(profileOf(middle, long, last), month).map(({ id }) => id)).toEqual(ids);
  });

  it('before the first rule: those of the first month', () => {
    expect(categoriesFor(profile, '2019-12').map(({ id }) => id)).toEqual(['flexible']);
  });

  it('stand in the order of the profile, with their names', () => {
    const both = profileOf(ruleOf('both', { personCategories: ['flexible', 'employee'] }));
    expect(categoriesFor(both, '2025-01')).toEqual([
      { id: 'employee', name: { zh: '职工', en: 'Employee' } },
      { id: 'flexible', name: { zh: '灵活就业人员', en: 'Flexible worker' } },
    ]);
  });
});

describe('a person category whose rules have ended', () => {
  // The profile was checked in 2026-11: whatever had a rule since 2025-11 lives.
  const flexible = (effectiveFrom: string, effectiveTo: string) =>
    ruleOf('flexible', { personCategories: ['flexible'], effectiveFrom, effectiveTo });
  const profileWith = (...rules: ReturnType<typeof flexible>[]) => profileOf(long, ...rules);

  it('has ended from the month after its last rule', () => {
    const profile = profileWith(flexible('2025-01', '2025-11'));
    const months = ['2024-12', '2025-06', '2025-11', '2025-12', '2030-01'];
    expect(months.map((month) => hasEnded(profile, 'flexible', month))).toEqual([false, false, false, true, true]);
  });

  it('is history, and not ended, where it was given up more than a year before the profile was checked', () => {
    expect(hasEnded(profileWith(flexible('2025-01', '2025-10')), 'flexible', '2030-01')).toBe(false);
    expect(hasEnded(profileWith(), 'flexible', '2030-01')).toBe(false);
  });

  it('has not ended in a hole', () => {
    const profile = profileWith(flexible('2025-01', '2025-03'), flexible('2026-01', '2026-12'));
    expect(hasEnded(profile, 'flexible', '2025-06')).toBe(false);
    expect(hasEnded(profile, 'flexible', '2027-01')).toBe(true);
  });
});
