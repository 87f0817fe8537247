import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf, isOnDemand, replayPath, seed, type Target } from './budget';
import { leastCpuTime, mostMilliseconds } from './cpuTime';
import { watchForHang } from './watchForHang';

const oneHourMs = 3_600_000;

/**
 * One target: every case must pass `check` within the time allowed. What fails is made as small as fast-check can, and printed
 * with what it takes to see it again.
 */
export function fuzz<Case>(
  target: Target,
  says: string,
  cases: fc.Arbitrary<Case>,
  check: (one: Case) => void | Promise<void>,
): void {
  describe(target, () => {
    it(
      says,
      async () => {
        const numRuns = casesOf(target);
        let run = 0;
        const hang = watchForHang(() => replayOf(target, String(run)));
        const property = fc.asyncProperty(cases, async (one) => {
          run += 1;
          hang.nextCase(run);
          if (isOnDemand && run % 2000 === 0) console.log(`${target}: ${run} of ${numRuns}`);
          const milliseconds = await leastCpuTime(() => check(one));
          if (milliseconds > mostMilliseconds) throw new Error(`It took ${Math.round(milliseconds)} ms`);
        });
        if (isOnDemand) console.log(`${target}: ${numRuns} cases, seed ${seed}`);
        const found = await fc
          .check(property, { numRuns, seed, ...(replayPath === undefined ? {} : { path: replayPath }) })
          .finally(hang.end);
        if (!found.failed) return;
        const cause = found.errorInstance;
        const why = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
        const smallest = fc.stringify(found.counterexample);
        expect.fail(
          `${why}\n\nAfter ${found.numRuns} cases; the smallest: ${smallest}\n` +
            `Again: ${replayOf(target, found.counterexamplePath ?? '')}`,
        );
      },
      oneHourMs,
    );
  });
}

function replayOf(target: Target, path: string): string {
  return `FUZZ_SEED=${seed} FUZZ_PATH=${path} npx vitest run tests/fuzz -t ${target}`;
}
