import { expect, it } from 'vitest';
import { Decimal } from '../../src/calc/decimal';
import { formatAmount, formatLimit, formatRate } from '../../src/ui/format';

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
