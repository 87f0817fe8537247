import type { SchemeId } from '../rules/cityProfile';

/** What the page chooses for a whole payroll; a row's own city, category, month and rates come before it. */
export type PayrollSettings = {
  cityId: string;
  /** Where a row's city does not have it for the month, the first category that it has. */
  categoryId: string;
  /** YYYY-MM. */
  month: string;
  /** 按最近一期暂算: schemes past their last rule go on with that rule. */
  carryOn: boolean;
  /** By city: an option's id or a percentage, where the rules leave a choice. What a rule does not know is passed over. */
  rates: Partial<Record<string, Partial<Record<SchemeId, string>>>>;
  /** By a published city's id: the own city that a roster means by that name. One that is not here is passed over. */
  ownCities: Partial<Record<string, string>>;
  /** Income tax and take-home of the month, or summed over its calendar year. */
  takeHome: 'month' | 'year' | null;
  trueUp: TrueUpSettings | null;
};

export type TrueUpSettings = {
  /** The months whose difference is settled, YYYY-MM. */
  months: string[];
  /** By which rules they were paid, and by which they should have been. */
  before: RulesAsOf;
  after: RulesAsOf;
};

export type RulesAsOf =
  /** Those now in force for the month. */
  | { kind: 'now' }
  /** Those by which the month could be paid on that day (YYYY-MM-DD): what was announced then, else the period before. */
  | { kind: 'knownOn'; day: string }
  /** Those in force for another month, YYYY-MM. */
  | { kind: 'ofMonth'; month: string };
