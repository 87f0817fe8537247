/**
 * The payroll on screen, and the file that is being brought in. Both stand side by side: what is on screen stays until
 * another roster is read and calculated, whatever happens to it on the way.
 */
import { create } from 'zustand';
import type { PayrollProgress, PayrollRequests, PayrollSummary, ReadAnswer } from '../../payroll/payrollMessages';
import type { NeededMapping } from '../../payroll/readRoster';
import type { PayrollSettings } from '../../payroll/payrollSettings';
import type { Profiles } from './loadedProfiles';
import type { PayrollClient, WriterClient } from './payrollClient';
import type { PayrollProblem } from './payrollProblem';
import { trackProgress, type ProgressTrack } from './timeLeft';

/** What was asked of `read`: enough to read the same roster again. */
export type RosterQuestion = PayrollRequests['read']['ask'];

export type Incoming = Importing | Mapping;

export type Importing = {
  kind: 'importing';
  client: PayrollClient;
  question: RosterQuestion;
  progress: ShownProgress | null;
  /** What a person said of the columns, to go back to. */
  mapping: Mapping | null;
};

/** A person says what the columns are: they are not all recognised, or are to be others. */
export type Mapping = {
  kind: 'mapping';
  client: PayrollClient;
  /** With the columns as they were chosen, where some were. */
  question: RosterQuestion;
  unmapped: NeededMapping;
  /** Of the roster on screen, whose columns were read already. */
  isOnRequest: boolean;
  /** Another sheet or header row is being read. */
  isReading: boolean;
  progress: ShownProgress | null;
};

export type ShownProgress = { now: PayrollProgress; track: ProgressTrack };

export type ShownPayroll = {
  client: PayrollClient;
  /** By which the roster was read: enough to read it again with other columns. */
  question: RosterQuestion;
  roster: Extract<ReadAnswer, { kind: 'roster' }>;
  /** With which `summary` was calculated. */
  settings: PayrollSettings;
  profiles: Profiles;
  summary: PayrollSummary;
  /** Of another number every row may be another: what was asked for before is out of date. */
  calculation: number;
  /** Of a new roster, which everybody is told of once. */
  importNumber: number;
  isRecalculating: boolean;
  /** Its worker is gone: what is on screen stays, and nothing more can be asked. */
  isBroken: boolean;
};

export type Writing = { writer: WriterClient; progress: ShownProgress | null };

type PayrollState = {
  payroll: ShownPayroll | null;
  incoming: Incoming | null;
  writing: Writing | null;
  problem: PayrollProblem | null;
  /** The roster that could not be brought in, though nothing is wrong with it: it can be read again. */
  unfinished: RosterQuestion | null;
  /** Cells in the box for pasting, not read yet. */
  pasted: string;
  /** What was cancelled last, until something else is done. */
  wasCancelled: boolean;
};

export const emptyPayrollState: PayrollState = {
  payroll: null,
  incoming: null,
  writing: null,
  problem: null,
  unfinished: null,
  pasted: '',
  wasCancelled: false,
};

/** Nothing of it is stored: salaries go with the tab. */
export const usePayroll = create<PayrollState>()(() => emptyPayrollState);

export function say(problem: PayrollProblem | null): void {
  usePayroll.setState({ problem, wasCancelled: false });
}

const reportsApartMs = 100;

/** Hands on what a screen can show of the reports: a few a second. */
export function reportTo(show: (progress: ShownProgress) => void): (progress: PayrollProgress) => void {
  let track: ProgressTrack | null = null;
  let shownAt = -Infinity;
  return (now) => {
    const at = performance.now();
    if (track?.phase === now.phase && at - shownAt < reportsApartMs) return;
    shownAt = at;
    track = trackProgress(track, now, at);
    show({ now, track });
  };
}
