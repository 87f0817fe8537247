import { expect, it } from 'vitest';
import { emptyBonus, writeBonus } from '../../src/payroll/bonusColumns';

function taxesOf(bonus: number, month: string, taxableOfYear: number) {
  const output = emptyBonus(2);
  writeBonus(bonus, month, taxableOfYear, 1, output);
  expect([output.apart[0], output.merged[0], output.taxableOfYear[0]]).toEqual([NaN, NaN, NaN]);
  return { apart: output.apart[1], merged: output.merged[1], taxableOfYear: output.taxableOfYear[1] };
}

it.each([
  // 36,000 × 3%
  ['2027-12', 108_000],
  ['2028-01', NaN],
])('a bonus of 36,000 in %s by itself', (month, apart) => {
  // Merged, 100,000 × 10% − 64,000 × 10%.
  const taxableOfYear = 6_400_000;
  expect(taxesOf(3_600_000, month, taxableOfYear)).toEqual({ apart, merged: 360_000, taxableOfYear });
});

it.each([
  // A twelfth of 2,520 is 210, of 16,920 1,410, of 31,920 2,660, of 52,920 4,410, of 85,920 7,160, of 181,920 15,160.
  [144_000, 14_190], // × 10% = 14,400
  [300_000, 58_590], // × 20% = 60,000
  [420_000, 102_340], // × 25% = 105,000
  [660_000, 193_590], // × 30% = 198,000
  [960_000, 328_840], // × 35% = 336,000
  [1_000_000, 434_840], // × 45% = 450,000
])('a bonus of %i by itself', (bonus, tax) => {
  expect(taxesOf(bonus * 100, '2026-12', 0).apart).toBe(tax * 100);
});

it('deductions that the year has left over serve a merged bonus', () => {
  // 50,000 − 20,000 = 30,000 × 3%
  expect(taxesOf(5_000_000, '2026-12', -2_000_000).merged).toBe(90_000);
});
