/** Totals of a payroll: per scheme, city and department, both sides. Sums of a million people leave the exact integers of
 * a Number, so they are kept as BigInt, filled in runs of rows that cannot. */
import type { SchemeId } from '../rules/cityProfile';
import { schemeIds } from '../rules/schemes';
import { adjustments, type ContributionColumns } from './contributionColumns';
import type { PayrollPlan } from './payrollPlans';
import type { Roster } from './roster';

/** Fen a month. */
export type Sides = { employer: bigint; employee: bigint };

export type PayrollTotals = {
  /** Rows of the roster; of these calculated; of these with a base raised to the floor or cut at the ceiling. */
  people: number;
  calculated: number;
  raised: number;
  capped: number;
  total: Sides;
  schemes: (Sides & { scheme: SchemeId; people: number })[];
  cities: (Sides & { cityId: string; people: number })[];
  /** In the order of the greatest employer's total; `''` are people without a department. */
  departments: (Sides & { department: string; people: number })[];
};

const absent = adjustments.indexOf('absent');
const raisedToFloor = adjustments.indexOf('raisedToFloor');
const cappedAtCeiling = adjustments.indexOf('cappedAtCeiling');

export function totalsOf(
  roster: Roster,
  plans: readonly PayrollPlan[],
  planOfRow: Int32Array,
  contributions: ContributionColumns,
): PayrollTotals {
  const { employer, employee, schemes } = contributions;
  const cityIds = [...new Set(plans.map(({ cityId }) => cityId))];
  const cityOfPlan = plans.map(({ cityId }) => cityIds.indexOf(cityId));
  const all = new SummedSides(1);
  const cities = new SummedSides(cityIds.length);
  const departments = new SummedSides(roster.departments.texts.length);
  for (let row = 0; row < roster.rowCount; row += 1) {
    const plan = planOfRow[row] ?? -1;
    if (plan < 0) continue;
    const paid = { employer: employer[row] ?? 0, employee: employee[row] ?? 0 };
    all.add(0, paid.employer, paid.employee);
    cities.add(cityOfPlan[plan] ?? 0, paid.employer, paid.employee);
    departments.add(roster.departments.codes[row] ?? 0, paid.employer, paid.employee);
  }
  const clamped = countClamped(roster.rowCount, planOfRow, contributions);
  return {
    people: roster.rowCount,
    calculated: all.people(0),
    ...clamped,
    total: all.sides(0),
    schemes: schemeIds.flatMap((scheme) => {
      const columns = schemes[scheme];
      if (columns === undefined) return [];
      const sums = new SummedSides(1);
      for (let row = 0; row < roster.rowCount; row += 1) {
        if ((columns.adjustment[row] ?? absent) === absent) continue;
        sums.add(0, columns.employer[row] ?? 0, columns.employee[row] ?? 0);
      }
      return sums.people(0) === 0 ? [] : [{ scheme, people: sums.people(0), ...sums.sides(0) }];
    }),
    cities: cityIds.flatMap((cityId, index) =>
      cities.people(index) === 0 ? [] : [{ cityId, people: cities.people(index), ...cities.sides(index) }],
    ),
    departments: roster.departments.texts
      .flatMap((department, index) => {
        const people = departments.people(index);
        return people === 0 ? [] : [{ department, people, ...departments.sides(index) }];
      })
      .sort((one, other) => (one.employer === other.employer ? 0 : one.employer > other.employer ? -1 : 1)),
  };
}

function countClamped(rowCount: number, planOfRow: Int32Array, { schemes }: ContributionColumns) {
  const codes = Object.values(schemes).map(({ adjustment }) => adjustment);
  let raised = 0;
  let capped = 0;
  for (let row = 0; row < rowCount; row += 1) {
    if ((planOfRow[row] ?? -1) < 0) continue;
    if (codes.some((adjustment) => adjustment[row] === raisedToFloor)) raised += 1;
    if (codes.some((adjustment) => adjustment[row] === cappedAtCeiling)) capped += 1;
  }
  return { raised, capped };
}

/** A line stays below 2^40 fen and a row has six, so that a thousand rows of both stay far inside the exact integers. */
const rowsPerRun = 1000;

class SummedSides {
  private readonly whole: Sides[];
  private readonly run: { rows: number; employer: number; employee: number; people: number }[];

  constructor(groups: number) {
    this.whole = Array.from({ length: groups }, () => ({ employer: 0n, employee: 0n }));
    this.run = Array.from({ length: groups }, () => ({ rows: 0, employer: 0, employee: 0, people: 0 }));
  }

  add(group: number, employer: number, employee: number): void {
    const run = this.run[group];
    if (run === undefined) return;
    run.employer += employer;
    run.employee += employee;
    run.people += 1;
    run.rows += 1;
    if (run.rows === rowsPerRun) this.close(group);
  }

  people(group: number): number {
    return this.run[group]?.people ?? 0;
  }

  sides(group: number): Sides {
    this.close(group);
    return this.whole[group] ?? { employer: 0n, employee: 0n };
  }

  private close(group: number): void {
    const run = this.run[group];
    const whole = this.whole[group];
    if (run === undefined || whole === undefined) return;
    whole.employer += BigInt(run.employer);
    whole.employee += BigInt(run.employee);
    run.rows = 0;
    run.employer = 0;
    run.employee = 0;
  }
}
