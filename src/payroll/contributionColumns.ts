import type { SchemeId } from '../rules/cityProfile';

/** What the kernel calculates from, a row a person. */
export type ContributionInput = {
  rowCount: number;
  /** Index of the rules in use; −1: the row is not calculated. */
  plan: Int32Array;
  /** Wage units (`wageUnits.ts`). */
  wage: Float64Array;
  /** Wage units; NaN or null: as the wage. */
  fundWage: Float64Array | null;
  /** Millionths, of both payers that the rule names; NaN or null: the plan's. */
  fundRate: Float64Array | null;
  /** Millionths, of the employer; NaN or null: the plan's. */
  injuryRate: Float64Array | null;
};

/** Codes of `adjustment`, as in `ContributionBase`; `absent`: the row has no line of this scheme. */
export const adjustments = ['none', 'raisedToFloor', 'cappedAtCeiling', 'setByRule', 'absent'] as const;

/** One scheme, a row a person; amounts in fen, exact integers. Absent lines are 0 with the adjustment `absent`. */
export type SchemeColumns = {
  base: Float64Array;
  employer: Float64Array;
  employee: Float64Array;
  /** Index into `adjustments`. */
  adjustment: Uint8Array;
};

export type ContributionColumns = {
  /** Only schemes of which some plan has a rule. */
  schemes: Partial<Record<SchemeId, SchemeColumns>>;
  /** The sum of the rounded lines, fen a month. */
  employer: Float64Array;
  employee: Float64Array;
};
