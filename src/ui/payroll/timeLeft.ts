import type { PayrollProgress } from '../../payroll/payrollMessages';

/** How far a phase was at a moment, milliseconds. */
export type ProgressSample = { at: number; done: number };

/** What one phase of an import has shown of its speed. */
export type ProgressTrack = { phase: PayrollProgress['phase']; samples: ProgressSample[] };

const windowMs = 5000;
const shortestMs = 1000;

/** Adds a report; another phase counts something else and starts anew. */
export function trackProgress(track: ProgressTrack | null, progress: PayrollProgress, at: number): ProgressTrack {
  const sample = { at, done: progress.done };
  if (track === null || track.phase !== progress.phase) return { phase: progress.phase, samples: [sample] };
  return { ...track, samples: [...track.samples.filter((one) => at - one.at <= windowMs), sample] };
}

/**
 * Whole seconds left of the phase at the speed of its last seconds. Null while less than a second was seen of it, where
 * nobody knows how much there is, and where nothing moves.
 */
export function secondsLeft({ samples }: ProgressTrack, total: number | null): number | null {
  const [first] = samples;
  const last = samples.at(-1);
  if (total === null || first === undefined || last === undefined) return null;
  const [elapsed, done] = [last.at - first.at, last.done - first.done];
  if (elapsed < shortestMs || done <= 0) return null;
  return Math.ceil((Math.max(0, total - last.done) * elapsed) / done / 1000);
}
