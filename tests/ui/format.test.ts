import { expect, it } from 'vitest';
import { Decimal } from '../../src/calc/decimal';
import { formatAmount, formatLimit, formatRate, wholeYuanWithin } from '../../src/ui/format';

it.each([
  ['0', '0.00'],
  ['999.5', '999.50'],
  ['1000', '1,000.00'],
  ['1234567.8', '1,234,567.80'],
  ['90000000', '90,000,000.00'],
])('spells %s yuan as %s', (amount, expected) => {
  expect(formatAmount(new Decimal(amount))).toBe(expected);
});

it('spells a limit with the decimals of the notice', () => {
  expect(formatLimit('4952')).toBe('4,952');
  expect(formatLimit('3488.4')).toBe('3,488.4');
});

it('spells a rate as the notice does', () => {
  expect(formatRate(new Decimal('0.005'))).toBe('0.5%');
  expect(formatRate(new Decimal('0.16'))).toBe('16%');
});

it.each([
  ['4999.94', '5000.06', '5000'],
  ['1526.32', '1526.43', null],
  ['1523.69', '1528.93', '1526'],
  ['5000', '5000', '5000'],
  // The middle of 1.4 and 3.1 is 2.25: 2 is nearer than 3.
  ['1.4', '3.1', '2'],
])('the likely whole yuan of %s to %s is %s', (lowest, highest, expected) => {
  expect(wholeYuanWithin(new Decimal(lowest), new Decimal(highest))?.toString() ?? null).toBe(expected);
});
