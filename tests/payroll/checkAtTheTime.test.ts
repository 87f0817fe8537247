import { expect, it } from 'vitest';
import { checkStatuses } from '../../src/payroll/judgeDeclared';
import type { CheckItemId } from '../../src/payroll/preparedCheck';
import { payrollOf } from './payrollOf';
import type { TestPerson } from './rosterOf';

/** The check of each row; amounts in yuan. */
function checksOf(people: readonly TestPerson[]) {
  const check = payrollOf(people).check!;
  const yuan = (column: Float64Array, row: number) => column[row]! / 100;
  return people.map((_, row) => {
    const item = (id: CheckItemId) => {
      const columns = check.items[id]!;
      const { status, gap, employer, employee, othersEmployer } = columns;
      const money = [gap, employer, employee, othersEmployer].map((column) => yuan(column, row));
      return [checkStatuses[status[row]!], ...money];
    };
    const sums = [check.worstGap, check.employer, check.employee].map((column) => yuan(column, row));
    return { pension: item('pension'), medical: item('medical'), row: sums };
  });
}

// Nanjing, March 2025. Now: 4,952 to 24,762, announced in September; in March itself: 4,879 to 24,396.
// Pension 16% and 8%, medical 7% and 2% with 10 yuan, work injury 0.2%, maternity 0.8%.
const nothing = ['notCompared', 0, 0, 0, 0];
const then = ['matchesThen', 0, 0, 0, 0];

it('what the limits of the month explain is no finding, and costs nothing', () => {
  const people: TestPerson[] = [
    // 8% of the floor and of the ceiling of then.
    { wage: '3000', paidPension: '390.32' },
    { wage: '30000', paidPension: '1951.68' },
    // Between the floors of then and of now: 4,900 itself, and 394 ÷ 8% = 4,925, more than was demanded.
    { wage: '4900', paidPension: '392' },
    { wage: '4900', paidPension: '394' },
    // 2% of the floor of then, with the 10 yuan on a line of their own.
    { wage: '3000', paidMedical: '97.58' },
    { wage: '3000', paidPension: '390.32', city: '没有' },
  ];
  const none = [0, 0, 0];
  expect(checksOf(people)).toEqual([
    ...people.slice(0, 4).map(() => ({ pension: then, medical: nothing, row: none })),
    { pension: nothing, medical: then, row: none },
    { pension: nothing, medical: nothing, row: none },
  ]);
});

it('what they do not explain stays, and alone makes the row', () => {
  const people: TestPerson[] = [
    { wage: '3000', paidPension: '390.32', paidMedical: '60' },
    { wage: '10000', paidPension: '390.32' },
    { wage: '10000', paidPension: '800', paidMedical: '210' },
  ];
  // (60 − 10) ÷ 2% = 2,500: 50.005 ÷ 2% = 2,500.25 would be 50.01, so that 2,500.24 is the last. 4,952 − 2,500.24.
  // Employer 346.64 − 175.02 (2,500.24 × 7% = 175.0168); employee 109.04 − 60.
  // Work injury 9.90 − 5.00 (5.00048) and maternity 39.62 − 20.00 (20.00192): 24.52, but by the pension nothing of it.
  const medical = ['below', 2451.76, 171.62, 49.04, 24.52];
  // 390.32 ÷ 8% = 4,879: up to 4,879.06 (390.325 ÷ 8% = 4,879.0625). Below the floor of now, so that it counts as it is:
  // employer 1,600 − 780.65 (780.6496), employee 800 − 390.32, injury 20 − 9.76 (9.75812) and maternity 80 − 39.03 (39.03248).
  const pension = ['below', 5120.94, 819.35, 409.68, 51.21];
  expect(checksOf(people)).toEqual([
    { pension: then, medical, row: [2451.76, 171.62, 49.04] },
    { pension, medical: nothing, row: [5120.94, 870.56, 409.68] },
    { pension: ['matches', 0, 0, 0, 0], medical: ['matches', 0, 0, 0, 0], row: [0, 0, 0] },
  ]);
});
