import { describe, expect, it } from 'vitest';
import { lateSurcharge } from '../../src/calc/lateSurcharge';
import { refusal, spelled, yuan } from './ruleBuilder';

const arrears = (...months: [month: string, amount: string][]) =>
  months.map(([month, amount]) => ({ month, amount: yuan(amount) }));
const line = (month: string, amount: string, days: string, surcharge: string) => ({ month, amount, days, surcharge });

it('every month of arrears bears 0.05% a day from the first day of the month after, to the cent, and the lines add up', () => {
  const year = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`);
  // 1211.52 × 0.0005 = 0.60576 a day. January: 659 × 0.60576 = 399.19584; each month less has its own days less.
  expect(
    spelled(lateSurcharge(arrears(...year.map((month) => [month, '1211.52'] as [string, string])), '2026-11-22')),
  ).toEqual({
    lines: [
      line('2025-01', '1211.52', '659', '399.2'),
      line('2025-02', '1211.52', '631', '382.23'),
      line('2025-03', '1211.52', '600', '363.46'),
      line('2025-04', '1211.52', '570', '345.28'),
      line('2025-05', '1211.52', '539', '326.5'),
      line('2025-06', '1211.52', '509', '308.33'),
      line('2025-07', '1211.52', '478', '289.55'),
      line('2025-08', '1211.52', '447', '270.77'),
      line('2025-09', '1211.52', '417', '252.6'),
      line('2025-10', '1211.52', '386', '233.82'),
      line('2025-11', '1211.52', '356', '215.65'),
      line('2025-12', '1211.52', '325', '196.87'),
    ],
    principal: '14538.24',
    surcharge: '3584.26',
  });
});

describe('the days of a month', () => {
  it.each([
    ['2025-01', '2025-01-15', '0'],
    ['2025-01', '2025-01-31', '0'],
    ['2025-01', '2025-02-01', '0'],
    ['2025-01', '2025-02-02', '1'],
    // Over the end of the year, and over February of a leap year and of another.
    ['2025-12', '2026-01-02', '1'],
    ['2024-01', '2024-03-01', '29'],
    ['2025-01', '2025-03-01', '28'],
  ])('%s paid on %s is late by %s', (month, paidOn, days) => {
    expect(lateSurcharge(arrears([month, '100']), paidOn).lines[0]!.days.toString()).toBe(days);
  });

  it('bear nothing when there are none, though the arrears remain', () => {
    expect(spelled(lateSurcharge(arrears(['2025-06', '100'], ['2025-07', '50']), '2025-05-01'))).toEqual({
      lines: [line('2025-06', '100', '0', '0'), line('2025-07', '50', '0', '0')],
      principal: '150',
      surcharge: '0',
    });
  });
});

describe('a line is rounded half-up to the cent before the lines are added', () => {
  it.each([
    // One day: × 0.0005.
    ['9.99', '0'],
    ['10', '0.01'],
    ['29.99', '0.01'],
    ['30', '0.02'],
    ['0', '0'],
  ])('one day of %s bears %s', (amount, surcharge) => {
    expect(lateSurcharge(arrears(['2025-01', amount]), '2025-02-02').surcharge.toString()).toBe(surcharge);
  });

  it('so two half cents make two cents', () => {
    expect(lateSurcharge(arrears(['2025-01', '10'], ['2025-01', '10']), '2025-02-02').surcharge.toString()).toBe(
      '0.02',
    );
  });
});

describe('a cap at the principal', () => {
  // 2020-02-01 to 2025-02-01 are 5 × 365 + 2 = 1827 days, to 2025-07-01 150 more: 2000 days, 100%, on 2025-07-24.
  const old = arrears(['2020-01', '100']);
  const surcharge = (paidOn: string, cappedAtPrincipal?: boolean) =>
    lateSurcharge(old, paidOn, cappedAtPrincipal === undefined ? {} : { cappedAtPrincipal }).surcharge.toString();

  it('is off unless asked for', () => {
    expect(lateSurcharge(old, '2025-07-25').surcharge.toString()).toBe('100.05');
    expect(surcharge('2025-07-25')).toBe('100.05');
    expect(surcharge('2025-07-25', false)).toBe('100.05');
  });

  it('holds the total, and leaves what is below', () => {
    expect(surcharge('2025-07-25', true)).toBe('100');
    expect(surcharge('2025-07-24', true)).toBe('100');
    expect(surcharge('2025-07-23', true)).toBe('99.95');
  });

  it('leaves the lines as they are: one may exceed its own arrears while the total does not', () => {
    const both = arrears(['2020-01', '100'], ['2025-06', '100']);
    // 2025-07-01 to 2025-07-25: 24 days, 1.20.
    expect(spelled(lateSurcharge(both, '2025-07-25', { cappedAtPrincipal: true }))).toEqual({
      lines: [line('2020-01', '100', '2001', '100.05'), line('2025-06', '100', '24', '1.2')],
      principal: '200',
      surcharge: '101.25',
    });
    const capped = lateSurcharge(old, '2025-07-25', { cappedAtPrincipal: true });
    expect(spelled(capped.lines)).toEqual([line('2020-01', '100', '2001', '100.05')]);
  });
});

it('without arrears there is no surcharge', () => {
  const nothing = { lines: [], principal: '0', surcharge: '0' };
  expect(spelled(lateSurcharge([], '2026-11-22'))).toEqual(nothing);
});

it('arrears below zero, or no number, and days that do not exist are refused', () => {
  const question = (amount: string, month = '2025-01', paidOn = '2026-11-22') =>
    refusal(() => lateSurcharge(arrears([month, amount]), paidOn));
  expect(question('-0.01')).toBe('RangeError: Arrears cannot be -0.01');
  expect(question('NaN')).toBe('RangeError: Arrears cannot be NaN');
  expect(question('Infinity')).toBe('RangeError: Arrears cannot be Infinity');
  expect(question('1', '2025-13')).toBe('RangeError: 2025-13 is not a month');
  expect(question('1', '2025-01', '2026-02-29')).toBe('RangeError: 2026-02-29 is not a day');
});
