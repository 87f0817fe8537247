import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaledInteger } from '../../src/rules/scaledInteger';

describe('a figure as an exact integer of its smallest unit', () => {
  it.each([
    ['4952.5', 2, 495250n],
    ['4952.05', 2, 495205n],
    ['4952', 2, 495200n],
    ['0', 2, 0n],
    ['0.01', 2, 1n],
    ['9999999999.99', 2, 999999999999n],
    ['0.5%', 4, 5000n],
    ['12%', 4, 120000n],
    ['0.0001%', 4, 1n],
    ['100%', 4, 1000000n],
    ['1.23456', 4, 12345n],
    ['7.9', 0, 7n],
  ])('%s with %i digits is %s', (text, digits, integer) => {
    expect(scaledInteger(text, digits)).toBe(integer);
  });

  it('keeps every cent of amounts beyond the reach of floats', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), (cents) => {
        const fraction = String(cents % 100n).padStart(2, '0');
        expect(scaledInteger(`${String(cents / 100n)}.${fraction}`, 2)).toBe(cents);
      }),
    );
  });
});
