import { expect, it } from 'vitest';
import { specialDeductionLines, specialDeductions, specialDeductionTotal } from '../../src/calc/specialDeductions';
import { spelled } from './ruleBuilder';

it('adds up the items that apply', () => {
  // 2 × 2,000 + 3,000 + 1,500 = 8,500.
  const lines = specialDeductionLines({ rent: 1, children: 2, elderly: 1, infants: 0 });
  expect(spelled(lines)).toEqual([
    { item: 'children', count: 2, each: '2000', amount: '4000' },
    { item: 'elderly', count: 1, each: '3000', amount: '3000' },
    { item: 'rent', count: 1, each: '1500', amount: '1500' },
  ]);
  expect(specialDeductionTotal(lines).toString()).toBe('8500');
});

it('is nothing without items, and once each 9,900', () => {
  expect(specialDeductionTotal(specialDeductionLines({})).toString()).toBe('0');
  // 2,000 + 2,000 + 3,000 + 1,000 + 1,500 + 400.
  const once = Object.fromEntries(specialDeductions.map((item) => [item, 1]));
  expect(specialDeductionTotal(specialDeductionLines(once)).toString()).toBe('9900');
});
