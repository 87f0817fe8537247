import type { CityProfile } from '../rules/cityProfile';
import type { CheckColumns } from './checkColumns';
import type { ContributionColumns } from './contributionColumns';
import type { PlannedRows } from './payrollPlans';
import type { PayrollSettings } from './payrollSettings';
import type { PayrollTakeHome } from './payrollTakeHome';
import type { PayrollTotals } from './payrollTotals';
import type { RosterNotice } from './readRoster';
import type { Roster } from './roster';
import type { TrueUpColumns, TrueUpMonth } from './trueUpColumns';

/** All that table, totals and files are made of. Plain data throughout, so that it can be sent to another thread. */
export type FinishedPayroll = PlannedRows & {
  roster: Roster;
  /** Of the file that the roster was read from. */
  notices: readonly RosterNotice[];
  settings: PayrollSettings;
  contributions: ContributionColumns;
  /** Null where it was not asked for. */
  takeHome: PayrollTakeHome | null;
  /** Null where the roster has no declared deduction. */
  check: CheckColumns | null;
  /** Null where none was asked for. */
  trueUp: CalculatedTrueUp | null;
  totals: PayrollTotals;
  /** Those the plans were made from, each with the hash of the bytes it was read from. */
  profiles: { profile: CityProfile; sha256: string | null }[];
};

export type CalculatedTrueUp = TrueUpColumns & {
  months: TrueUpMonth[];
  /** Index into the plans of every month; −1: the row is not calculated. */
  planOfRow: Int32Array;
};
