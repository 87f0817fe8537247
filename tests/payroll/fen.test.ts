import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Decimal } from '../../src/calc/decimal';
import { roundTo } from '../../src/calc/rounding';
import { fenOf, toFen, yuanText } from '../../src/payroll/fen';
import { sumOf } from '../../src/payroll/sumOf';
import { toWageUnits, unitsPerFen } from '../../src/payroll/wageUnits';
import { wageText } from '../../src/payroll/wageText';

it('spells fen as yuan', () => {
  expect([0, 5, 12, 123, 12345, -7, -12345, 10n ** 18n + 1n].map(yuanText)).toEqual([
    '0.00',
    '0.05',
    '0.12',
    '1.23',
    '123.45',
    '-0.07',
    '-123.45',
    '10000000000000000.01',
  ]);
});

it('reads a limit as the profile spells it', () => {
  expect(['4952', '3488.4', '2404.45', 'none', 'unknown'].map(fenOf)).toEqual([495200, 348840, 240445, null, null]);
});

it('adds up a column without losing a cent, and passes over what is not there', () => {
  const large = 2 ** 52;
  expect(sumOf(Float64Array.from([1, NaN, 2]))).toBe(3n);
  const rows = new Float64Array(4000).fill(900_000_000_001);
  expect(sumOf(rows)).toBe(900_000_000_001n * 4000n);
  expect(sumOf(Float64Array.from([large - 1]))).toBe(BigInt(large) - 1n);
});

it('keeps of a wage what every rounding needs', () => {
  const decimals = fc.tuple(fc.nat(99_999_999), fc.nat(9_999_999), fc.integer({ min: 0, max: 7 }));
  fc.assert(
    fc.property(
      decimals,
      fc.constantFrom('0.01', '0.1', '1'),
      fc.constantFrom('halfUp', 'up', 'down'),
      ([whole, fraction, places], step, mode) => {
        const wage = new Decimal(`${whole}.${String(fraction).padStart(7, '0').slice(0, Math.max(1, places))}`);
        const fen = { '0.01': 1, '0.1': 10, '1': 100 }[step];
        const unit = fen * unitsPerFen;
        const addend = { halfUp: unit / 2, up: unit - 1, down: 0 }[mode];
        const rounded = Math.floor((toWageUnits(wage) + addend) / unit) * fen;
        expect(rounded).toBe(toFen(roundTo(wage, { step, mode })));
      },
    ),
    { numRuns: 2000 },
  );
});

it('shows a wage as it was written', () => {
  const wages = Float64Array.from(['10000', '8333.333333', '0.05'], (text) => toWageUnits(new Decimal(text)));
  const exact = new Map([[1, '8333.333333']]);
  expect([0, 1, 2].map((row) => wageText(wages, exact, row))).toEqual(['10000.00', '8333.333333', '0.05']);
  expect(wageText(Float64Array.from([NaN]), new Map(), 0)).toBeNull();
});
