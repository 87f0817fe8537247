import type { AmountColumnId, RosterColumnId } from './rosterColumns';
import type { Remark } from './remarks';

/** Texts that many rows share: `texts[codes[row]]`; `texts[0]` is always `''`. */
export type CodedTexts = { codes: Uint32Array; texts: string[] };

/** Where and as whom, as the roster spells it, and the month as YYYY-MM; `''` is the page's own choice. */
export type WrittenPlace = { city: string; category: string; month: string };

/**
 * A payroll by columns, as read: every row of the file below its header, faulty ones too. Rows are counted from 0;
 * `fileRows` says where they stand in the file.
 */
export type Roster = {
  fileName: string;
  /** Null for files without sheets. */
  sheetName: string | null;
  /** What the file itself calls the columns. */
  headers: Partial<Record<RosterColumnId, string>>;
  /** What `wage` was taken from: a declared base cannot show whether too little was declared. */
  wageFrom: 'wage' | 'pay' | 'declaredBase';
  fundWageFrom: 'wage' | 'declaredBase';
  rowCount: number;
  /** The row of the file, counted from 1. */
  fileRows: Uint32Array;
  names: string[];
  numbers: string[];
  departments: CodedTexts;
  places: { codes: Uint32Array; written: WrittenPlace[] };
  /** Average monthly wage in wage units (see `wageUnits.ts`); NaN where there is none to calculate with. */
  wage: Float64Array;
  /** Null: the roster has no such column. NaN: as the wage. */
  fundWage: Float64Array | null;
  /** Wages with more than two decimals as they were written, by row. */
  exactWages: ReadonlyMap<number, string>;
  exactFundWages: ReadonlyMap<number, string>;
  /** Millionths (8% is 80,000); NaN: the page's choice; 0: the person pays into no fund. */
  fundRate: Float64Array | null;
  /** `class-2`, or a unit's own rate `0.36%`; `''`: the page's choice. */
  injury: CodedTexts | null;
  /** Months since year 0 (year × 12 + month − 1); −1: none. */
  entryMonth: Int32Array | null;
  /** Fen; NaN: none. Null: the roster has no such column. */
  amounts: Record<AmountColumnId, Float64Array | null>;
  /** What is wrong or doubtful, ordered by row. */
  remarks: Remark[];
};
