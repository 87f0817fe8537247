import { describe, expect, it } from 'vitest';
import { sumOf } from '../../src/payroll/sumOf';
import { payrollOf } from './payrollOf';

// Nanjing, March 2025, of 10,000: employer 3,250.00, employee 1,860.00, worked out beside the small payroll.
const person = { wage: '10000', department: '研发' };

describe('The totals', () => {
  it('are the sums of all rows, however many', () => {
    const { totals } = payrollOf(Array.from({ length: 2001 }, () => person));
    // 2,001 × 325,000 and × 186,000 fen; pension 2,001 × 160,000 and × 80,000.
    const sums = { employer: 650_325_000n, employee: 372_186_000n };
    expect(totals).toMatchObject({ people: 2001, calculated: 2001, raised: 0, capped: 0, total: sums });
    expect(totals.cities).toEqual([{ cityId: 'nanjing', people: 2001, ...sums }]);
    expect(totals.departments).toEqual([{ department: '研发', people: 2001, ...sums }]);
    const pension = { scheme: 'pension', people: 2001, employer: 320_160_000n, employee: 160_080_000n };
    expect(totals.schemes[0]).toEqual(pension);
  });

  it('have the dearest department first, those that cost the same in the order of the file, and none of nobody', () => {
    const { totals } = payrollOf([
      { ...person, department: '销售' },
      { ...person, department: '研发' },
      { ...person, department: '财务' },
      { ...person, department: '研发' },
      { ...person, department: '仓库', city: '哈尔滨' },
      // No fund takes 30%, so that nobody of Xiamen is calculated.
      { ...person, department: '门店', city: '厦门', fundRate: 300_000 },
    ]);
    expect(totals).toMatchObject({ people: 6, calculated: 4 });
    expect(totals.cities.map(({ cityId, people }) => [cityId, people])).toEqual([['nanjing', 4]]);
    expect(totals.departments.map(({ department, people }) => [department, people])).toEqual([
      ['研发', 2],
      ['销售', 1],
      ['财务', 1],
    ]);
  });

  it('count who is raised or cut in any scheme once, and a scheme only for whom it has a rule', () => {
    // 4,000 is below the floor of the insurance, 4,952, and above that of the fund; 45,000 is above both ceilings.
    const { totals } = payrollOf([{ wage: '4000' }, { wage: '45000' }, { wage: '45000', fundRate: 0 }]);
    expect(totals).toMatchObject({ raised: 1, capped: 2 });
    expect(totals.schemes.map(({ scheme, people }) => [scheme, people])).toEqual([
      ['pension', 3],
      ['medical', 3],
      ['unemployment', 3],
      ['work-injury', 3],
      ['maternity', 3],
      ['housing-fund', 2],
    ]);
  });

  it('of nobody are nothing', () => {
    const { totals } = payrollOf([]);
    expect(totals).toEqual({
      ...{ people: 0, calculated: 0, raised: 0, capped: 0, schemes: [], cities: [], departments: [] },
      total: { employer: 0n, employee: 0n },
    });
  });
});

it('a sum of a column is exact beyond what a number holds, and leaves rows without a value out', () => {
  // The largest that is allowed for, 2^43 − 1: 2,500 × 8,796,093,022,207 = 21,990,232,555,517,500, more than 2^53.
  const column = Float64Array.from({ length: 2500 }, () => 8_796_093_022_207);
  expect(sumOf(column)).toBe(21_990_232_555_517_500n);
  expect(sumOf(Float64Array.of(1, NaN, 2))).toBe(3n);
  expect(sumOf(new Float64Array())).toBe(0n);
});
