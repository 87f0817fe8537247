/** What a trace of Chromium says of keystrokes: pure, so that a test can hand it a trace written by hand. */

/** One of `traceEvents`; times in microseconds, `tts` and `tdur` of the processor time of the thread. */
export type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tts?: number;
  tdur?: number;
};

/** What the page marks as it happens; `markKeystrokes` sets them. */
export const marks = { keyDown: 'bench-key-down', input: 'bench-input', commit: 'bench-commit' } as const;

export type KeystrokeWork = {
  /** Milliseconds of the main thread from the input event to the commit of what was typed. */
  commitMs: number;
  /** Milliseconds of all tasks of the main thread from this key to the next: frames and what was put off too. */
  allMs: number;
};

/**
 * The work of each keystroke, in order.
 * @throws where a key led to no input or no commit: then the trace does not show what was to be measured
 */
export function keystrokeWork(events: readonly TraceEvent[]): KeystrokeWork[] {
  const first = events.find(({ name }) => name === marks.keyDown);
  if (first === undefined) throw new Error('The trace shows no keystroke.');
  const onThread = events
    .filter(({ pid, tid }) => pid === first.pid && tid === first.tid)
    .sort((one, other) => one.ts - other.ts);
  const named = (wanted: string) => onThread.filter(({ name }) => name === wanted);
  const [keys, inputs, commits] = [named(marks.keyDown), named(marks.input), named(marks.commit)];
  if (inputs.length !== keys.length || commits.length !== keys.length) {
    throw new Error(
      `Of ${keys.length} keys, ${inputs.length} led to an input event and ${commits.length} to a commit.`,
    );
  }

  const all = keys.map(() => 0);
  let key = -1;
  for (const task of onThread.filter(({ name, ph }) => name === 'RunTask' && ph === 'X')) {
    // A key's own task began just before the mark in it.
    while (key + 1 < keys.length && (keys[key + 1]?.ts ?? Infinity) < task.ts + (task.dur ?? 0)) key += 1;
    if (key >= 0) all[key] = (all[key] ?? 0) + (task.tdur ?? task.dur ?? 0);
  }
  return inputs.map((input, index) => {
    const commit = commits[index];
    if (commit === undefined || commit.ts < input.ts) throw new Error(`Keystroke ${index + 1} was not committed.`);
    return { commitMs: threadTime(input, commit) / 1000, allMs: (all[index] ?? 0) / 1000 };
  });
}

/** Between two marks, without the waits in which another program had the processor, where Chromium can tell. */
function threadTime(from: TraceEvent, to: TraceEvent): number {
  return from.tts === undefined || to.tts === undefined ? to.ts - from.ts : to.tts - from.tts;
}
