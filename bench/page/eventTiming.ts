/** Durations below it are not reported by the browser; it is also the finest that the bench counts with. */
export const reportedFrom = 16;

/** An entry of the Event Timing API: from the event to the frame that shows its effect, milliseconds. */
export type EventEntry = { startTime: number; duration: number };

/** The longest of each keystroke's events; those too short to be reported count as 16 ms. */
export function keystrokeDurations(keyTimes: readonly number[], entries: readonly EventEntry[]): number[] {
  return keyTimes.map((from, index) => {
    const until = keyTimes[index + 1] ?? Infinity;
    const own = entries.filter(({ startTime }) => startTime >= from && startTime < until);
    return Math.max(reportedFrom, ...own.map(({ duration }) => duration));
  });
}
