import type { SchemeId } from '../rules/cityProfile';
import type { TableRow } from './payrollTable';
import type { TrueUpOfRow } from './trueUpColumns';

/** One person opened: what the page 算一算 needs for the same breakdown, and what the columns hold beyond it. */
export type PersonDetail = {
  tableRow: TableRow;
  cityId: string;
  categoryId: string;
  /** YYYY-MM. */
  month: string;
  /** Yuan as typed; `''` where the roster has none. */
  wage: string;
  pay: string;
  fundWage: string;
  /** Whether the person pays into a housing fund. */
  withFund: boolean;
  /** An option's id or a percentage, the page's choices and the row's own. */
  rates: Partial<Record<SchemeId, string>>;
  /** Per month of a true-up: new less old, fen. */
  trueUp: TrueUpOfRow[];
  /** Of the month; null where nothing is withheld for the person. */
  withholding: WithholdingDetail | null;
  bonus: BonusDetail | null;
  /** Why take-home was asked for and there is none; null where there is, or a remark says why. */
  noTakeHome: 'missingRule' | 'countedElsewhere' | 'tooEarly' | 'noEmployer' | null;
  /** Where take-home is of the year. */
  year: YearDetail | null;
};

/** The cumulated figures of the month's tax, fen; which of them are assumed from equal months. */
export type WithholdingDetail = {
  months: number;
  income: number;
  allowance: number;
  contributions: number;
  specialDeductions: number;
  taxable: number;
  ratePercent: number;
  quick: number;
  cumulativeTax: number;
  taxSoFar: number;
  tax: number;
  assumed: ('income' | 'contributions' | 'tax')[];
  /** The month's fund deposits above what is free of tax: the employer's is income, the employee's not deductible. */
  fundExcess: { employer: number; employee: number };
};

/** A whole year's withholding, each month by its own rules; fen. */
export type YearDetail = {
  /** Months counted, from January or the month of entry to December. */
  months: number;
  pay: number;
  income: number;
  allowance: number;
  contributions: number;
  specialDeductions: number;
  taxable: number;
  ratePercent: number;
  quick: number;
  tax: number;
  takeHome: number;
};

/** A year-end bonus taxed both ways; fen. */
export type BonusDetail = {
  amount: number;
  /** What it adds to the year's tax. */
  merged: number;
  /** Whether the year is counted from January: if not, which way is better depends on income that is not known. */
  isWholeYear: boolean;
  /** By itself; null where that is no longer possible. */
  choice: {
    apart: number;
    better: 'apart' | 'merged' | 'same';
    difference: number;
    /** The step below that pays out more, by how much, and the amount from which a bonus pays out as much again. */
    trap: { step: number; lost: number; breakEven: number } | null;
  } | null;
};
