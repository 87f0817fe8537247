import { describe, expect, it } from 'vitest';
import type { PayrollPlan } from '../../src/payroll/payrollPlans';
import type { Remark } from '../../src/payroll/remarks';
import { remarkIncomeSoFar, remarkLateEntries, remarkOtherMonths, type Planned } from '../../src/payroll/rowRemarks';
import { rosterOf, type TestPerson } from './rosterOf';

const planOfMonth = (month: string, cityId = 'a'): PayrollPlan => ({
  cityId,
  categoryId: 'b',
  month,
  rules: [],
  choices: {},
  compiled: null,
  schemes: [],
  withFund: true,
});

/** People by plan: 0 is January and 1 March, 2 the December before, 3 January in another city; −1 is none. */
function planned(people: readonly (TestPerson & { plan: number })[]): Planned & { remarks: Remark[] } {
  return {
    roster: rosterOf(people),
    plans: [planOfMonth('2025-01'), planOfMonth('2025-03'), planOfMonth('2024-12'), planOfMonth('2025-01', 'b')],
    planOfRow: Int32Array.from(people, ({ plan }) => plan),
    remarks: [],
  };
}

describe('who enters after the month', () => {
  it('is told by the month of the row’s own plan', () => {
    const rows = planned([
      { plan: 0, entryMonth: '2025-02' },
      { plan: 1, entryMonth: '2025-02' },
      { plan: 1, entryMonth: '2025-03' },
      { plan: 1, entryMonth: '2025-04' },
      { plan: 1 },
    ]);
    remarkLateEntries(rows);
    const late = { column: 'entryMonth', stops: 'contributions', reason: { kind: 'entersLater' } };
    expect(rows.remarks).toEqual([
      { row: 0, text: '2025-02', ...late },
      { row: 3, text: '2025-04', ...late },
    ]);
  });

  it('is not told of a row that goes by no rules', () => {
    const rows = planned([{ plan: -1, entryMonth: '2025-04' }]);
    remarkLateEntries(rows);
    expect(rows.remarks).toEqual([]);
  });
});

describe('an income so far', () => {
  const texts = (people: Parameters<typeof planned>[0]) => {
    const rows = planned(people);
    remarkIncomeSoFar(rows);
    return rows.remarks.map(({ row, text }) => `${row}: ${text}`);
  };

  it('is doubted where it is the pay times all the months', () => {
    // January to March: 3 × 10,000.
    const rows = planned([
      { plan: 0, pay: '10000', incomeSoFar: '30000' },
      { plan: 1, pay: '10000', incomeSoFar: '30000' },
    ]);
    remarkIncomeSoFar(rows);
    expect(rows.remarks).toEqual([
      {
        row: 1,
        column: 'incomeSoFar',
        stops: 'nothing',
        reason: { kind: 'soFarIncludesThisMonth' },
        text: '30000.00',
      },
    ]);
  });

  it('is counted from the month of entry', () => {
    // February and March: 2 × 10,000.
    const entered = { plan: 1, pay: '10000', entryMonth: '2025-02' };
    expect(
      texts([
        { ...entered, incomeSoFar: '30000' },
        { ...entered, incomeSoFar: '20000' },
      ]),
    ).toEqual(['1: 20000.00']);
  });

  it('of nothing is not doubted: neither without a pay, nor before the entry', () => {
    expect(
      texts([
        { plan: 1, pay: '0', incomeSoFar: '0' },
        { plan: 1, pay: '10000', incomeSoFar: '0', entryMonth: '2025-04' },
        { plan: 1, incomeSoFar: '0' },
      ]),
    ).toEqual([]);
  });
});

describe('a person of several months', () => {
  const counted = (people: Parameters<typeof planned>[0]) => {
    const rows = planned(people);
    const { year, trueUp } = remarkOtherMonths(rows);
    return { year: [...year], trueUp: [...trueUp], remarks: rows.remarks };
  };
  const nobody = { year: [0, 0], trueUp: [0, 0], remarks: [] };
  /** Row 0 is row 2 of the file. */
  const countedIn = (otherFileRow: number) => ({ kind: 'countedInOtherRow', otherFileRow });

  it('is counted in the first row', () => {
    expect(
      counted([
        { plan: 1, number: 'A07', name: '甲' },
        { plan: 0, number: 'A07', name: '甲' },
      ]),
    ).toEqual({
      year: [0, 1],
      trueUp: [0, 1],
      remarks: [{ row: 1, column: 'number', stops: 'nothing', reason: countedIn(2), text: 'A07' }],
    });
  });

  it('is counted once in each calendar year, and once in a true-up', () => {
    expect(
      counted([
        { plan: 2, number: '7' },
        { plan: 0, number: '7' },
        { plan: 0, number: '7' },
        { plan: 1, number: '7' },
      ]),
    ).toMatchObject({
      year: [0, 0, 0, 1],
      trueUp: [0, 1, 1, 1],
      remarks: [
        { row: 1, reason: countedIn(2) },
        { row: 2, reason: countedIn(2) },
        { row: 3, reason: countedIn(3) },
      ],
    });
  });

  it('without a number is known by name and city', () => {
    expect(
      counted([
        { plan: 1, name: '王甲' },
        { plan: 0, name: '王甲' },
      ]),
    ).toEqual({
      year: [0, 1],
      trueUp: [0, 1],
      remarks: [{ row: 1, column: 'name', stops: 'nothing', reason: countedIn(2), text: '王甲' }],
    });
    const elsewhere = [
      { plan: 1, name: '甲' },
      { plan: 3, name: '甲' },
    ];
    expect(counted(elsewhere)).toEqual(nobody);
  });

  it('is nobody of another number or name, nor one without both', () => {
    for (const [one, other] of [
      [
        { name: '甲', number: '7' },
        { name: '甲', number: '8' },
      ],
      [{ name: '甲' }, { name: '乙' }],
      [{}, {}],
    ] as const) {
      expect(
        counted([
          { plan: 1, ...one },
          { plan: 0, ...other },
        ]),
      ).toEqual(nobody);
    }
  });

  it.each([0, 1])('is another matter than two rows of one month (plan %i)', (plan) => {
    const twice = [
      { plan, number: '7' },
      { plan, number: '7' },
    ];
    expect(counted(twice)).toEqual(nobody);
  });

  it('is counted in the first row that goes by any rules', () => {
    expect(
      counted([
        { plan: -1, number: '7' },
        { plan: 1, number: '7' },
        { plan: 0, number: '7' },
      ]),
    ).toMatchObject({ year: [0, 0, 1], trueUp: [0, 0, 1], remarks: [{ row: 2, reason: countedIn(3) }] });
  });
});
