import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, civilDaysBetween, monthsBetween } from '../../src/calc/civilDays';
import { refusal, yuan } from './ruleBuilder';

const days = (from: string, to: string) => civilDaysBetween(from, to).toString();
const months = (from: string, to: string) => monthsBetween(from, to).toString();

describe('days from one day to another', () => {
  it.each([
    ['2026-11-22', '2026-11-22', '0'],
    ['2026-11-22', '2026-11-23', '1'],
    ['2026-11-23', '2026-11-22', '-1'],
    // A year to 2026-02-01, then 28 + 31 + 30 + 31 + 30 + 31 + 31 + 30 + 31 = 273 to 2026-11-01, then 21.
    ['2025-02-01', '2026-11-22', '659'],
    ['2026-11-22', '2025-02-01', '-659'],
    ['2025-12-31', '2026-01-01', '1'],
    ['2025-01-01', '2026-01-01', '365'],
    ['2024-01-01', '2025-01-01', '366'],
    // Four hundred years have 97 leap days: 400 × 365 + 97.
    ['1600-03-01', '2000-03-01', '146097'],
    ['0000-01-01', '0000-03-01', '60'],
  ])('%s to %s: %s', (from, to, count) => {
    expect(days(from, to)).toBe(count);
  });

  it.each([
    ['2025', '1'],
    ['2024', '2'],
    // Full centuries are leap years only every fourth time.
    ['1900', '1'],
    ['2000', '2'],
    ['2100', '1'],
    ['2400', '2'],
  ])('from the end of February to March of %s: %s', (year, count) => {
    expect(days(`${year}-02-28`, `${year}-03-01`)).toBe(count);
  });

  it.each([
    ['01', '31'],
    ['02', '28'],
    ['03', '31'],
    ['04', '30'],
    ['05', '31'],
    ['06', '30'],
    ['07', '31'],
    ['08', '31'],
    ['09', '30'],
    ['10', '31'],
    ['11', '30'],
    ['12', '31'],
  ])('month %s of 2025 ends on day %s, the day before the next begins', (month, last) => {
    expect(days(`2025-${month}-${last}`, `${addMonths(`2025-${month}`, yuan(1))}-01`)).toBe('1');
    expect(refusal(() => days(`2025-${month}-${yuan(last).plus(1).toString()}`, '2025-01-01'))).toContain('not a day');
  });

  it('agrees with the calendar of the machine on any two days of the years 0000 to 9999', () => {
    const textOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
    const day = fc.integer({
      min: new Date('0000-01-01').getTime() / 86_400_000,
      max: new Date('9999-12-31').getTime() / 86_400_000,
    });
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(civilDaysBetween(textOf(from), textOf(to)).toNumber()).toBe(to - from);
      }),
    );
  });
});

describe('what is not a day is refused', () => {
  it.each(['2025-02-29', '1900-02-29', '2024-02-30', '2025-01-00', '2025-01-32'])('%s does not exist', (day) => {
    expect(refusal(() => civilDaysBetween(day, '2025-01-01'))).toBe(`RangeError: ${day} is not a day`);
    expect(refusal(() => civilDaysBetween('2025-01-01', day))).toBe(`RangeError: ${day} is not a day`);
  });

  it.each(['2025-01', '2025-01-1', '2025-01-011', '2025-01x-01', '2025-01/01', '2025-01-1x'])(
    '%s is spelled otherwise',
    (day) => {
      expect(refusal(() => civilDaysBetween(day, '2025-01-01'))).toBe(`RangeError: ${day} is not a day`);
    },
  );

  it.each(['2025-13-01', '2025-00-01', '12025-01-01', ' 2025-01-01', '', '2025/01/01'])(
    'nor has "%s" a month',
    (day) => {
      expect(refusal(() => civilDaysBetween(day, '2025-01-01'))).toBe(`RangeError: ${day.slice(0, 7)} is not a month`);
    },
  );

  it.each(['2024-02-29', '2000-02-29', '2025-02-28', '2025-12-31', '2025-10-10', '2025-01-09'])('%s exists', (day) => {
    expect(days(day, day)).toBe('0');
  });
});

describe('months', () => {
  it.each([
    ['2025-01', '2025-01', '0'],
    ['2025-01', '2025-02', '1'],
    ['2025-12', '2026-01', '1'],
    ['2026-01', '2025-12', '-1'],
    ['1965-01', '1976-09', '140'],
    ['2025-11', '2026-10', '11'],
  ])('from %s to %s: %s', (from, to, count) => {
    expect(months(from, to)).toBe(count);
  });

  it.each([
    ['2025-01', 0, '2025-01'],
    ['2025-01', 1, '2025-02'],
    ['2025-12', 1, '2026-01'],
    ['2025-11', 1, '2025-12'],
    ['2025-09', 1, '2025-10'],
    ['2025-01', -1, '2024-12'],
    ['1975-03', 751, '2037-10'],
    ['0000-02', -1, '0000-01'],
    ['0987-12', 1, '0988-01'],
    ['9999-11', 1, '9999-12'],
  ])('%s and %i months is %s', (month, count, result) => {
    expect(addMonths(month, yuan(count))).toBe(result);
  });

  it.each([
    ['0000-01', '-1'],
    ['9999-12', '1'],
    ['2025-01', '0.5'],
  ])('no month is %s and %s months', (month, count) => {
    expect(refusal(() => addMonths(month, yuan(count)))).toBe(
      `RangeError: There is no month ${count} months after ${month}`,
    );
  });

  it.each(['2025-13', '2025-00', '2025-1', '2025-011', 'x2025-01', '202-01', '2025-2x', ''])(
    '"%s" is not a month',
    (month) => {
      expect(refusal(() => addMonths(month, yuan(1)))).toBe(`RangeError: ${month} is not a month`);
      expect(refusal(() => monthsBetween('2025-01', month))).toBe(`RangeError: ${month} is not a month`);
    },
  );
});
