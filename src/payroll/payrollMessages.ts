/**
 * What the page asks of the worker and what it answers. A worker holds one payroll: reading another file goes to a new
 * worker, so that the payroll on screen survives a fault and a cancelled import leaves nothing behind.
 */
import type { CityProfile, Name, SchemeId } from '../rules/cityProfile';
import type { BaseSpread } from './baseSpread';
import type { PayrollSettings } from './payrollSettings';
import type { TableQuery, TableRow } from './payrollTable';
import type { PayrollTotals } from './payrollTotals';
import type { PersonDetail } from './personDetail';
import type { RosterNotice, RosterReading, RosterSource, ReadOptions } from './readRoster';
import type { Roster } from './roster';

export type PayrollRequests = {
  /** First of all: the profiles to calculate with, and the hash of each as it was read. */
  start: { ask: { profiles: { profile: CityProfile; sha256: string | null }[] }; answer: null };
  read: { ask: { source: RosterSource; options: ReadOptions }; answer: ReadAnswer };
  calculate: { ask: PayrollSettings; answer: PayrollSummary };
  /** Filters and sorts; answers how many rows are left, and `rows` counts among these. */
  query: { ask: TableQuery; answer: { count: number } };
  rows: { ask: { from: number; to: number }; answer: TableRow[] };
  person: { ask: { row: number }; answer: PersonDetail };
  /** Sends a copy of all there is to the worker at the other end, past the page, which it would hold up. */
  handOver: { ask: { to: MessagePort }; answer: null };
};
export type RequestKind = keyof PayrollRequests;

/** What a file is to be, and in which language; `writtenOn` is YYYY-MM-DD. */
export type WriteQuestion = { format: 'xlsx' | 'csv'; language: 'zh' | 'en'; writtenOn: string };

/** What the page asks of the worker that writes; the payroll comes from the other one. */
export type WriterRequest = { id: number; kind: 'write'; ask: WriteQuestion & { from: MessagePort } };

/** As the reading, but the roster itself stays in the worker. */
export type ReadAnswer =
  | {
      kind: 'roster';
      fileName: string;
      sheetName: string | null;
      headers: Roster['headers'];
      people: number;
      notices: RosterNotice[];
    }
  | Exclude<RosterReading, { kind: 'roster' }>;

/** What the page shows above the table. */
export type PayrollSummary = {
  totals: PayrollTotals;
  spreads: BaseSpread[];
  /** YYYY-MM, of all rows that are calculated: of several, the totals are of no one month. */
  months: string[];
  /** People for whom neither roster nor page says a rate, so that the first one of the rule was taken. */
  assumedRates: { fund: number; injury: number };
  /** Rows with a remark, and those of them that are not calculated. */
  remarked: number;
  faulty: number;
  /** Places whose totals are incomplete or stand on an assumption, one warning each. */
  warnings: PlanWarning[];
  /** Fen: over everybody; null where it was not asked for or nobody has it. */
  takeHome: {
    pay: bigint;
    tax: bigint;
    takeHome: bigint;
    people: number;
    assumedEqualMonths: number;
    /** People whose pay does not cover what is deducted. */
    negative: number;
    /** People left out because a scheme of theirs has no rule. */
    incomplete: number;
  } | null;
  check: {
    compared: number;
    below: number;
    impossible: number;
    /** People of whom some deduction is 0 that should not be, and of whom the fund's rate is not known. */
    nothingDeducted: number;
    rateNotGiven: number;
    employer: bigint;
    employee: bigint;
  } | null;
  /** `unmatched`: schemes that have a rule on one side only in some month and place, and are left out there. */
  trueUp: { people: number; employer: bigint; employee: bigint; unmatched: SchemeId[] } | null;
};

export type PlanWarning = {
  kind: 'carriedOn' | 'noRule' | 'provisional' | 'unknownLimit';
  cityId: string;
  categoryId: string;
  category: Name;
  month: string;
  schemes: SchemeId[];
  people: number;
};

export type PayrollProgress = {
  phase: 'opening' | 'reading' | 'building' | 'calculating' | 'writing';
  done: number;
  total: number | null;
  unit: 'rows' | 'bytes';
};

/** From the page; `id` comes back with every message about it. */
export type WorkerRequest = {
  [Kind in RequestKind]: { id: number; kind: Kind; ask: PayrollRequests[Kind]['ask'] };
}[RequestKind];

export type WorkerMessage =
  /** The worker holds the lock of its name from now on, until it ends. */
  | { kind: 'alive' }
  | { id: number; kind: 'progress'; progress: PayrollProgress }
  | { id: number; kind: 'answer'; answer: unknown }
  /** A bug, or no memory left: the worker is of no more use. */
  | { id: number; kind: 'failed'; message: string };
