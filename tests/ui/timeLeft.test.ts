import { describe, expect, it } from 'vitest';
import type { PayrollProgress } from '../../src/payroll/payrollMessages';
import { secondsLeft, trackProgress, type ProgressTrack } from '../../src/ui/payroll/timeLeft';

function progress(done: number, phase: PayrollProgress['phase'] = 'reading'): PayrollProgress {
  return { phase, done, total: 10_000, unit: 'rows' };
}

/** Reports as [milliseconds, rows]. */
function trackOf(reports: [number, number][]): ProgressTrack {
  const track = reports.reduce<ProgressTrack | null>((one, [at, done]) => trackProgress(one, progress(done), at), null);
  return track!;
}

describe('the time that is left', () => {
  it('is not said before a second has been seen', () => {
    expect(
      secondsLeft(
        trackOf([
          [0, 0],
          [900, 900],
        ]),
        10_000,
      ),
    ).toBeNull();
  });

  it('follows the speed so far: 2,000 rows in 2 s leave 8 s for 8,000', () => {
    expect(
      secondsLeft(
        trackOf([
          [0, 0],
          [2000, 2000],
        ]),
        10_000,
      ),
    ).toBe(8);
  });

  it('forgets what was more than five seconds ago: then 100 rows a second leave 51 s for 5,100', () => {
    const slow: [number, number][] = Array.from({ length: 10 }, (_, second) => [
      1000 * (second + 1),
      4000 + 100 * second,
    ]);
    expect(secondsLeft(trackOf([[0, 0], ...slow]), 10_000)).toBe(51);
  });

  it('is not known where nothing moves, or nobody knows how much there is', () => {
    const still = trackOf([
      [0, 100],
      [3000, 100],
    ]);
    expect(secondsLeft(still, 10_000)).toBeNull();
    expect(
      secondsLeft(
        trackOf([
          [0, 0],
          [3000, 100],
        ]),
        null,
      ),
    ).toBeNull();
  });

  it('starts anew with another phase', () => {
    const reading = trackOf([
      [0, 0],
      [5000, 10_000],
    ]);
    const building = trackProgress(reading, progress(10, 'building'), 5100);
    expect(building.samples).toEqual([{ at: 5100, done: 10 }]);
    expect(secondsLeft(building, 10_000)).toBeNull();
  });
});
