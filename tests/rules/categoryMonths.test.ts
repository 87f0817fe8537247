import { describe, expect, it } from 'vitest';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { categoryMonths, nearestMonth } from '../../src/rules/categoryMonths';
import { profileOf, ruleOf } from './profileBuilder';

function runs(...rules: Partial<Omit<ContributionRule, 'note'>>[]): string[] {
  const profile = profileOf(...rules.map((changes, index) => ruleOf(`rule-${index}`, changes)));
  return categoryMonths(profile, 'employee').map(({ firstMonth, lastMonth }) => `${firstMonth} ${lastMonth}`);
}

const months = (effectiveFrom: string, effectiveTo: string) => ({
  effectiveFrom,
  effectiveTo,
  personCategories: ['employee'],
});

describe('the months of a person category', () => {
  it('are one run where rules follow, overlap or lie within each other, of any scheme', () => {
    expect(
      runs(
        months('2024-01', '2024-12'),
        { ...months('2023-07', '2023-12'), scheme: 'medical' },
        { ...months('2024-03', '2024-05'), scheme: 'maternity' },
      ),
    ).toEqual(['2023-07 2024-12']);
  });

  it('are several runs where a month lies between them', () => {
    expect(runs(months('2024-02', '2024-06'), months('2023-01', '2023-12'))).toEqual([
      '2023-01 2023-12',
      '2024-02 2024-06',
    ]);
  });

  it('are those of the category alone', () => {
    expect(runs({ ...months('2024-02', '2024-06'), personCategories: ['flexible'] })).toEqual([]);
  });
});

describe('the nearest of these months', () => {
  const two = [
    { firstMonth: '2011-07', lastMonth: '2012-06' },
    { firstMonth: '2022-07', lastMonth: '2023-06' },
  ];
  it.each([
    ['2010-01', '2011-07'],
    ['2012-07', '2012-06'],
    // 60 months after June 2012, 61 before July 2022.
    ['2017-06', '2012-06'],
    // 61 and 60.
    ['2017-07', '2022-07'],
    ['2026-11', '2023-06'],
    ['2022-09', '2022-09'],
  ])('to %s is %s', (month, nearest) => {
    expect(nearestMonth(two, month)).toBe(nearest);
  });

  it('of two that are as near is the earlier', () => {
    // 61 months after June 2012, and 61 before August 2022.
    const even = [two[0]!, { firstMonth: '2022-08', lastMonth: '2023-06' }];
    expect(nearestMonth(even, '2017-07')).toBe('2012-06');
    expect(nearestMonth([], '2017-07')).toBe('2017-07');
  });
});
