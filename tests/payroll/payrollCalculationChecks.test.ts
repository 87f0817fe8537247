import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/payroll/payrollSummary';
import { wholeTable } from '../../src/payroll/payrollTable';
import { readPerson } from '../../src/payroll/readPerson';
import { tableOrder } from '../../src/payroll/tableOrder';
import { tableRow } from '../../src/payroll/tableRow';
import type { Roster } from '../../src/payroll/roster';
import { payrollOf } from './payrollOf';
import type { TestPerson } from './rosterOf';
import { people } from './calculationPeople';

describe('a true-up', () => {
  // The limits of 2025 came on 2025-09-18; until then Nanjing paid by those of 2024, 4,879 to 24,396.
  // 3,000: employer (792.32 − 780.64) + (346.64 − 341.53) + (24.76 − 24.40) + (9.90 − 9.76) + (39.62 − 39.03) = 17.88;
  //   employee (396.16 − 390.32) + (109.04 − 107.58) + (24.76 − 24.40) = 7.66 a month.
  const trueUp = {
    months: ['2025-03', '2025-01', '2025-02', '2025-03'],
    before: { kind: 'knownOn' as const, day: '2025-03-01' },
    after: { kind: 'now' as const },
  };
  const payroll = payrollOf(people, { trueUp });

  it('is the difference of the rounded amounts, month by month', () => {
    expect([0, 1, 3].map((row) => tableRow(payroll, row).trueUp)).toEqual([
      { employer: 0, employee: 0 },
      { employer: 5364, employee: 2298 },
      null,
    ]);
    const { trueUp: months } = readPerson(payroll, 1);
    expect(months.map(({ month }) => month)).toEqual(['2025-01', '2025-02', '2025-03']);
    expect(months[0]?.lines.slice(0, 2)).toEqual([
      { scheme: 'pension', employer: 1168, employee: 584 },
      { scheme: 'medical', employer: 511, employee: 146 },
    ]);
  });

  it('is summed over everybody whom it concerns', () => {
    // 30,000 was cut at 24,396 and is at 24,762: employer (3961.92 − 3903.36) + (1733.34 − 1707.72) + (123.81 − 121.98)
    //   + (49.52 − 48.79) + (198.10 − 195.17) = 89.67; employee (1980.96 − 1951.68) + (505.24 − 497.92) + 1.83 = 38.43.
    // Three months of both: (17.88 + 89.67) × 3 = 322.65; (7.66 + 38.43) × 3 = 138.27.
    expect(summarize(payroll).trueUp).toEqual({ people: 2, employer: 32_265n, employee: 13_827n, unmatched: [] });
    expect([...tableOrder(payroll, { ...wholeTable, filter: 'owing' })]).toEqual([1, 2]);
    expect([...tableOrder(payroll, { ...wholeTable, sort: { by: 'trueUp', descending: true } })]).toEqual([2, 1, 0, 3]);
  });
});

describe('declared deductions', () => {
  // 8% of 4,952 is 396.16 and of 10,000 is 800.00.
  const payroll = payrollOf([
    { wage: '10000', paidPension: '800' },
    { wage: '10000', paidPension: '396.16' },
    { wage: '10000' },
  ]);

  it('are compared with what is due, row by row', () => {
    expect(tableRow(payroll, 0).check).toMatchObject([{ item: 'pension', status: 'matches', paid: 80_000 }]);
    expect(tableRow(payroll, 1).check).toMatchObject([
      { item: 'pension', status: 'below', declaredHighest: 495_200, lawful: 1_000_000, gap: 504_800 },
    ]);
    expect(tableRow(payroll, 2).check).toEqual([]);
  });

  it('are counted, and cost what is missing', () => {
    // Pension alone: 5,048 × 16% = 807.68 and × 8% = 403.84; injury and maternity on the same base:
    // 20.00 − 9.90 = 10.10 and 80.00 − 39.62 = 40.38.
    expect(summarize(payroll).check).toEqual({
      compared: 2,
      below: 1,
      impossible: 0,
      nothingDeducted: 0,
      rateNotGiven: 0,
      employer: 85_816n,
      employee: 40_384n,
    });
    expect([...tableOrder(payroll, { ...wholeTable, filter: 'finding' })]).toEqual([1]);
    for (const by of ['gap', 'checkCost'] as const) {
      expect([...tableOrder(payroll, { ...wholeTable, sort: { by, descending: true } })][0]).toBe(1);
    }
  });
});

it('settles no month before somebody entered, and nobody twice', () => {
  // 17.88 and 7.66 a month, as above; entered in February: two of three months.
  const trueUp = {
    months: ['2025-01', '2025-02', '2025-03'],
    before: { kind: 'knownOn' as const, day: '2025-03-01' },
    after: { kind: 'now' as const },
  };
  const payroll = payrollOf(
    [
      { number: '1', wage: '3000', entryMonth: '2025-02' },
      { number: '2', wage: '3000' },
      { number: '2', wage: '3000', month: '2025-02' },
    ],
    { trueUp },
  );
  expect([0, 1, 2].map((row) => tableRow(payroll, row).trueUp)).toEqual([
    { employer: 3576, employee: 1532 },
    { employer: 5364, employee: 2298 },
    { employer: 0, employee: 0 },
  ]);
  expect(readPerson(payroll, 0).trueUp.map(({ month }) => month)).toEqual(['2025-02', '2025-03']);
});

it('accuses nobody over a fund rate that nobody gave, a deduction of nothing, or a base that was declared', () => {
  const status = (person: TestPerson, wageFrom: Roster['wageFrom'] = 'wage') => {
    const payroll = payrollOf([person], {}, { wageFrom });
    return tableRow(payroll, 0).check.map((one) => one.status);
  };
  // 5% and 12% of 10,000; 650 is none of 5% to 12%.
  expect(status({ wage: '10000', paidFund: '500' })).toEqual(['matches']);
  expect(status({ wage: '10000', paidFund: '1200' })).toEqual(['matches']);
  expect(status({ wage: '10000', paidFund: '650' })).toEqual(['rateNotGiven']);
  expect(status({ wage: '10000', paidFund: '500', fundRate: 80_000 })).toEqual(['below']);
  expect(status({ wage: '10000', paidPension: '0' })).toEqual(['nothingDeducted']);
  expect(status({ wage: '10000', paidPension: '400', paidFund: '400' }, 'declaredBase')).toEqual([]);
});

it('compares a fixed base too', () => {
  // Xiamen, August 2022, 外来员工: medical 2% of 3,992 is 79.84, whatever the wage.
  const medical = (paidMedical: string) =>
    tableRow(payrollOf([{ wage: '9000', city: '厦门', category: '外来员工', month: '2022-08', paidMedical }]), 0)
      .check[0]?.status;
  expect([medical('79.84'), medical('85')]).toEqual(['anyBase', 'impossible']);
});

it('holds neither side’s declared base against itself, and the other side’s all the same', () => {
  const items = (person: TestPerson, from: Partial<Roster>) =>
    tableRow(payrollOf([person], {}, from), 0).check.map(({ item }) => item);
  const insurance = { paidPension: '800', paidMedical: '210', paidUnemployment: '50', paidInsurance: '1060' };
  const paid = { wage: '10000', ...insurance, paidFund: '500' };
  const ofInsurance = ['pension', 'medical', 'unemployment', 'insurance'];
  expect(items(paid, {})).toEqual([...ofInsurance, 'housing-fund']);
  expect(items(paid, { wageFrom: 'declaredBase' })).toEqual([]);
  // Without a column of fund wages, what it was made from does not count.
  expect(items(paid, { fundWageFrom: 'declaredBase' })).toEqual([...ofInsurance, 'housing-fund']);
  expect(items({ ...paid, fundWage: '10000' }, { fundWageFrom: 'declaredBase' })).toEqual(ofInsurance);
  expect(items({ ...paid, fundWage: '10000' }, { wageFrom: 'declaredBase' })).toEqual(['housing-fund']);
});
