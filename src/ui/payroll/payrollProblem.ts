import type { FileRefusal } from '../../payroll/fileRefusal';
import type { Answered } from './workerClient';

/** Why something asked for was not done. What stood on the page before still does. */
export type PayrollProblem =
  | { kind: 'refused'; refusal: FileRefusal }
  /** Not one city's profile could be read. */
  | { kind: 'noProfiles' }
  | { kind: 'severalFiles'; files: number }
  /** What was pasted is no table. */
  | { kind: 'noCells' }
  /** The worker ended in the middle of its work: a bug, or no memory left. */
  | { kind: 'broken'; during: During; message: string };

/** What the worker was doing. */
export type During = 'read' | 'calculate' | 'write' | 'table';

/** A worker that was cancelled on purpose is no problem. */
export function broken(
  answered: Exclude<Answered<unknown>, { kind: 'answer' }>,
  during: During,
): PayrollProblem | null {
  return answered.kind === 'failed' ? { kind: 'broken', during, message: answered.message } : null;
}
