/** `trueUp` over columns: what each person and the employer owe, or get back, for months paid by other rules. */
import { unmatchedSchemes } from '../calc/trueUp';
import type { SchemeId } from '../rules/cityProfile';
import { schemeIds } from '../rules/schemes';
import { adjustments, type ContributionInput } from './contributionColumns';
import { calculateColumns, emptyContributions } from './contributionKernel';
import { inputRows } from './inputRows';
import { monthNumber } from './monthNumber';
import type { Plan } from './plan';

/** Of one month the plans by which it was paid and is due, in the order of the rows' plans. */
export type TrueUpMonth = {
  /** YYYY-MM. */
  month: string;
  before: readonly Plan[];
  after: readonly Plan[];
};

/** Fen, due less paid. */
export type DifferenceColumns = { employer: Float64Array; employee: Float64Array };

export type TrueUpColumns = DifferenceColumns & {
  /** Only schemes that have rules on both sides of some plan. */
  schemes: Partial<Record<SchemeId, DifferenceColumns>>;
};

export function emptyTrueUp(months: readonly TrueUpMonth[], rowCount: number): TrueUpColumns {
  const columns = () => ({ employer: new Float64Array(rowCount), employee: new Float64Array(rowCount) });
  const schemes: TrueUpColumns['schemes'] = {};
  for (const scheme of schemeIds) {
    const hasRule = (plan: Plan | undefined) => plan?.rules.some((rule) => rule.scheme === scheme) === true;
    const isMatched = months.some(({ before, after }) =>
      after.some((plan, index) => hasRule(plan) && hasRule(before[index])),
    );
    if (isMatched) schemes[scheme] = columns();
  }
  return { schemes, ...columns() };
}

/**
 * Adds up the months for the rows from `from` up to, not including, `to`.
 * @param input `plan` is an index into the plans of every month; wages and rates hold for all months
 * @param entryMonth months since year 0, −1: none; nothing is due before it
 * @param output columns for the same months (`emptyTrueUp`), overwritten
 */
export function trueUpColumns(
  months: readonly TrueUpMonth[],
  input: ContributionInput,
  entryMonth: Int32Array | null,
  from: number,
  to: number,
  output: TrueUpColumns,
): void {
  const all = [output, ...Object.values(output.schemes)];
  for (const { employer, employee } of all) {
    employer.fill(0, from, to);
    employee.fill(0, from, to);
  }
  const allRows = inputRows(input, from, to);
  for (const { month, before, after } of months) {
    const rows = enteredBy(allRows, entryMonth?.subarray(from, to) ?? null, monthNumber(month));
    const paid = emptyContributions(before, rows.rowCount);
    const due = emptyContributions(after, rows.rowCount);
    calculateColumns(before, rows, 0, rows.rowCount, paid);
    calculateColumns(after, rows, 0, rows.rowCount, due);
    for (const scheme of schemeIds) {
      const [sum, one, other] = [output.schemes[scheme], due.schemes[scheme], paid.schemes[scheme]];
      if (sum === undefined || one === undefined || other === undefined) continue;
      for (let row = 0; row < rows.rowCount; row += 1) {
        if (one.adjustment[row] === absent || other.adjustment[row] === absent) continue;
        add(sum.employer, output.employer, from + row, at(one.employer, row) - at(other.employer, row));
        add(sum.employee, output.employee, from + row, at(one.employee, row) - at(other.employee, row));
      }
    }
  }
}

export type TrueUpOfRow = {
  month: string;
  lines: { scheme: SchemeId; employer: number; employee: number }[];
  /** Schemes with a rule on one side only, left out. */
  unmatched: SchemeId[];
};

/** One person's differences month by month, fen. */
export function trueUpOfRow(
  months: readonly TrueUpMonth[],
  input: ContributionInput,
  entryMonth: Int32Array | null,
  row: number,
): TrueUpOfRow[] {
  const rows = inputRows(input, row, row + 1);
  const plan = input.plan[row] ?? -1;
  const entered = entryMonth?.[row] ?? -1;
  return months
    .filter(({ month }) => monthNumber(month) >= entered)
    .map((month) => {
      const columns = emptyTrueUp([month], 1);
      trueUpColumns([month], rows, null, 0, 1, columns);
      const rules = [month.before[plan]?.rules ?? [], month.after[plan]?.rules ?? []] as const;
      const isMatched = (scheme: SchemeId) => rules.every((side) => side.some((rule) => rule.scheme === scheme));
      return {
        month: month.month,
        lines: schemeIds.filter(isMatched).map((scheme) => ({
          scheme,
          employer: columns.schemes[scheme]?.employer[0] ?? 0,
          employee: columns.schemes[scheme]?.employee[0] ?? 0,
        })),
        unmatched: unmatchedSchemes(...rules),
      };
    });
}

const absent = adjustments.indexOf('absent');

/** The rows as far as they have entered; the others are not calculated. */
function enteredBy(rows: ContributionInput, entryMonth: Int32Array | null, month: number): ContributionInput {
  if (entryMonth === null) return rows;
  return { ...rows, plan: rows.plan.map((plan, row) => ((entryMonth[row] ?? -1) > month ? -1 : plan)) };
}

function add(sums: Float64Array, totals: Float64Array, row: number, difference: number): void {
  sums[row] = at(sums, row) + difference;
  totals[row] = at(totals, row) + difference;
}

function at(column: Float64Array, row: number): number {
  return column[row] ?? 0;
}
