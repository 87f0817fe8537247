import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, firstDayOf, monthBefore } from '../../src/rules/months';

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
});
