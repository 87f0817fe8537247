import type { ContributionInput } from './contributionColumns';

/** The rows from `from` up to, not including, `to`, counted from 0; the columns are views, not copies. */
export function inputRows(input: ContributionInput, from: number, to: number): ContributionInput {
  const part = (column: Float64Array | null) => column?.subarray(from, to) ?? null;
  return {
    rowCount: to - from,
    plan: input.plan.subarray(from, to),
    wage: input.wage.subarray(from, to),
    fundWage: part(input.fundWage),
    fundRate: part(input.fundRate),
    injuryRate: part(input.injuryRate),
  };
}
