import { expect, it } from 'vitest';
import { tableRow } from '../../src/payroll/tableRow';
import { payrollOf } from './payrollOf';
import { sampletonPayroll } from './sampletonPayroll';
import { wang } from './workbookOf';

const payroll = payrollOf(
  [
    { ...wang, fundWage: '9000', pay: '12000', bonus: '36000', paidPension: '800' },
    { ...wang, number: '8', city: '哈尔滨', month: '2025-05', wage: '10000.123' },
  ],
  { takeHome: 'month' },
);

it('a row of the table has all that was calculated for it', () => {
  // Nanjing, March 2025, as beside the small payroll, the fund 8% of 9,000 instead: 3,170.00 and 1,780.00. Tax:
  // (12,000 − 1,780 − 5,000) × 3% = 156.60 a month. The year without the bonus: 62,640 × 10% − 2,520 = 3,744; with it
  // 98,640 × 10% − 2,520 = 7,344; by itself 36,000 × 3%. 800.00 is 8% of 9,999.94 (799.9952) to 10,000.06 (800.0048).
  const line = (base: number, employer: number, employee: number) => ({ base, adjustment: 'none', employer, employee });
  expect(tableRow(payroll, 0)).toEqual({
    ...{ row: 0, fileRow: 2, name: '王芳', number: '007', department: '研发部', city: { id: 'nanjing' } },
    ...{
      month: '2025-03',
      wage: '10000.00',
      fundWage: '9000.00',
      employer: 317_000,
      employee: 178_000,
      pay: 1_200_000,
    },
    lines: {
      pension: line(1_000_000, 160_000, 80_000),
      medical: line(1_000_000, 70_000, 21_000),
      unemployment: line(1_000_000, 5000, 5000),
      'work-injury': line(1_000_000, 2000, 0),
      maternity: line(1_000_000, 8000, 0),
      'housing-fund': line(900_000, 72_000, 72_000),
    },
    takeHome: {
      ...{ pay: 1_200_000, tax: 15_660, takeHome: 1_006_340 },
      bonus: { amount: 3_600_000, apart: 108_000, merged: 360_000 },
    },
    check: [
      {
        ...{ item: 'pension', status: 'matches', paid: 80_000, lawful: 1_000_000, gap: null },
        ...{ declaredLowest: 999_994, declaredHighest: 1_000_006 },
      },
    ],
    ...{ checkCost: { employer: 0, employee: 0 }, trueUp: null, remarks: [] },
  });
});

it('a row that could not be placed keeps what the roster says of it, and no figures', () => {
  const { remarks, ...row } = tableRow(payroll, 1);
  expect(remarks.map(({ reason }) => reason.kind)).toEqual(['unknownCity']);
  expect(row).toEqual({
    ...{ row: 1, fileRow: 3, name: '王芳', number: '8', department: '研发部', city: { written: '哈尔滨' } },
    ...{ month: '2025-05', wage: '10000.123', fundWage: null, lines: {}, employer: null, employee: null, pay: null },
    ...{ takeHome: null, check: [], checkCost: null, trueUp: null },
  });
});

it('a row has what is due again for months before, and what its declared base costs', () => {
  const [jia, yi, bing] = [0, 1, 2].map((row) => tableRow(sampletonPayroll(), row));
  // Worked out beside the people.
  expect([jia?.trueUp, yi?.trueUp, bing?.trueUp]).toEqual([
    { employer: 0, employee: 0 },
    { employer: 6400, employee: 3200 },
    null,
  ]);
  expect([jia?.checkCost, yi?.checkCost, bing?.checkCost]).toEqual([
    { employer: 80_999, employee: 40_000 },
    { employer: 0, employee: 0 },
    null,
  ]);
  expect(jia?.check).toEqual([
    {
      ...{ item: 'pension', status: 'below', paid: 40_000, lawful: 1_000_000, gap: 499_994 },
      ...{ declaredLowest: 499_994, declaredHighest: 500_006 },
    },
  ]);
  expect(yi?.check).toEqual([]);
  const line = { base: 400_000, adjustment: 'raisedToFloor' };
  expect(yi?.lines).toEqual({
    pension: { ...line, employer: 64_000, employee: 32_000 },
    'work-injury': { ...line, employer: 1600, employee: 0 },
  });
  expect(yi?.takeHome).toEqual({ pay: 300_000, tax: 0, takeHome: 268_000, bonus: null });
  expect([yi?.fundWage, yi?.pay, bing?.pay]).toEqual([null, null, 900_000]);
});
