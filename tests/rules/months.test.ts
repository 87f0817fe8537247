import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, firstDayOf, isMonthsAgo, monthBefore, monthsFromTo } from '../../src/rules/months';

describe('months are counted across the years', () => {
  it.each([
    ['2025-06', 0, '2025-06'],
    ['2025-01', 1, '2025-02'],
    ['2025-11', 1, '2025-12'],
    ['2025-12', 1, '2026-01'],
    ['2025-09', 1, '2025-10'],
    ['2025-01', 12, '2026-01'],
    ['2025-12', 25, '2028-01'],
    ['2025-01', -1, '2024-12'],
    ['2025-10', -1, '2025-09'],
    ['2025-03', -27, '2022-12'],
    ['0999-12', 1, '1000-01'],
    ['1000-01', -1, '0999-12'],
  ])('%s and %i months is %s', (month, count, result) => {
    expect(addMonths(month, count)).toBe(result);
  });

  it('going there and back is where one was, and later months compare as later text', () => {
    const month = fc
      .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 1200 }), (from, count) => {
        const to = addMonths(from, count);
        expect(addMonths(to, -count)).toBe(from);
        expect(to > from).toBe(true);
      }),
    );
  });

  it('the month before January is December', () => {
    expect(monthBefore('2026-01')).toBe('2025-12');
    expect(monthBefore('2026-02')).toBe('2026-01');
  });

  it('a month begins on its first day', () => {
    expect(firstDayOf('2025-07')).toBe('2025-07-01');
  });

  it.each([
    ['2026-11-22', 6, '2027-05-22', false],
    ['2026-11-22', 6, '2027-05-23', true],
    ['2026-08-31', 6, '2027-02-28', false],
    ['2026-08-31', 6, '2027-03-01', true],
    ['2026-11-22', 6, '2020-01-01', false],
    ['9999-12-31', 6, '2027-01-01', false],
  ])('%s is more than %i months before %s: %s', (day, count, today, is) => {
    expect(isMonthsAgo(day, count, today)).toBe(is);
  });

  it.each([
    ['2026-01', '2026-01', 1],
    ['2026-01', '2026-12', 12],
    ['2026-07', '2027-06', 12],
    ['2025-11', '2027-02', 16],
  ])('from %s to %s there are %3$i months', (first, last, count) => {
    expect(monthsFromTo(first, last)).toBe(count);
  });
});
