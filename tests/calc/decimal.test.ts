import DecimalJs from 'decimal.js';
import { expect, it } from 'vitest';
import { Decimal, sum, zero } from '../../src/calc/decimal';

it('a total of no amounts is zero, and a total adds what a float would miss', () => {
  expect(sum([]).toString()).toBe('0');
  expect(zero.toString()).toBe('0');
  expect(sum([new Decimal('0.1'), new Decimal('0.2'), new Decimal('100')]).toString()).toBe('100.3');
});

it('settings made on the library do not change our sums', () => {
  DecimalJs.set({ precision: 2, rounding: DecimalJs.ROUND_DOWN });
  try {
    expect(new Decimal('1234567.89').times('0.08').toString()).toBe('98765.4312');
  } finally {
    DecimalJs.set({ defaults: true });
  }
});

it('forty digits are kept, so that no product of an amount and a rate is cut off', () => {
  // 9 999 999 999.99 × 99.9999%: 10 000 000 000 − 0.01 − 10 000 + 0.00000001 by hand.
  expect(new Decimal('9999999999.99').times('0.999999').toString()).toBe('9999989999.99000001');
  expect(new Decimal(1).div(3).toString()).toBe(`0.${'3'.repeat(40)}`);
});
