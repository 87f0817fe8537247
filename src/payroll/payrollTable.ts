import type { ContributionBase } from '../calc/contributionBase';
import type { SchemeId } from '../rules/cityProfile';
import type { CheckStatus } from './judgeDeclared';
import type { CheckItemId } from './preparedCheck';
import type { Remark } from './remarks';

/** What the table can be sorted by. `attention`: faulty rows first, then findings, then clamped bases. */
export type SortKey =
  | 'file'
  | 'attention'
  | 'name'
  | 'number'
  | 'department'
  | 'city'
  | 'wage'
  | 'employee'
  | 'employer'
  | 'tax'
  | 'takeHome'
  | 'gap'
  | 'checkCost'
  | 'trueUp';

/** Which rows to show. */
export type RowFilter = 'all' | 'faulty' | 'remarked' | 'raised' | 'capped' | 'finding' | 'owing';

export type TableQuery = {
  /** Within name, number and department, whatever the case. */
  search: string;
  filter: RowFilter;
  /** A city's id, or null for all. */
  cityId: string | null;
  /** As the roster spells it, or null for all. */
  department: string | null;
  sort: { by: SortKey; descending: boolean };
};

export const wholeTable: TableQuery = {
  search: '',
  filter: 'all',
  cityId: null,
  department: null,
  sort: { by: 'file', descending: false },
};

/** One scheme of one row; amounts in fen. */
export type LineCell = {
  base: number;
  adjustment: ContributionBase['adjustment'];
  employer: number;
  employee: number;
};

export type TakeHomeCells = {
  /** Fen: of the month, or of the whole year. `pay` is the wage where the roster has no pay. */
  pay: number;
  tax: number;
  takeHome: number;
  /** A year-end bonus and its tax by itself (null where that is no longer possible) and merged into the year, fen. */
  bonus: { amount: number; apart: number | null; merged: number } | null;
};

/** A declared deduction against the rules. */
export type CheckCell = {
  item: CheckItemId;
  status: CheckStatus;
  /** Fen a month, as the roster has it. */
  paid: number;
  /** Fen; null at a status without a base. */
  declaredLowest: number | null;
  declaredHighest: number | null;
  lawful: number | null;
  gap: number | null;
};

/** A row as the table shows it. Amounts in fen; null where the row is not calculated. */
export type TableRow = {
  row: number;
  fileRow: number;
  name: string;
  number: string;
  department: string;
  /** The city's id, or what the roster says where none was recognised. */
  city: { id: string } | { written: string };
  month: string;
  /** Yuan as text, with its own decimals; null where there is none. */
  wage: string | null;
  fundWage: string | null;
  lines: Partial<Record<SchemeId, LineCell>>;
  employer: number | null;
  employee: number | null;
  pay: number | null;
  takeHome: TakeHomeCells | null;
  check: CheckCell[];
  /** What putting the declared bases right costs a month, fen. */
  checkCost: { employer: number; employee: number } | null;
  trueUp: { employer: number; employee: number } | null;
  remarks: Remark[];
};
