import type { TableRow } from '../../../payroll/payrollTable';
import type { PayrollClient } from '../payrollClient';

/** The rows of one query, fetched from the worker in slices as they are looked at. */
export type RowSlices = {
  count: number;
  /** Undefined while it has not come yet. */
  at: (index: number) => TableRow | undefined;
  /** What is being looked at; whatever is missing of it is asked for. `to` is not included. */
  want: (from: number, to: number) => void;
  /** Resolves once these rows are there, or will never come. */
  load: (from: number, to: number) => Promise<void>;
  /** Calls back whenever rows have come; the answer ends that. */
  onArrival: (listener: () => void) => () => void;
  /** How often rows have come. */
  arrivals: () => number;
  /** Asks no more: from here on the worker counts rows by another query. */
  stop: () => void;
};

const sliceRows = 100;
/** About 30 screens; what was looked at longest ago is forgotten. */
const mostSlices = 40;
/** Under way at once: a scroll across the whole table asks for where it stops, not for all that it passes. */
const mostAsked = 2;
/** Fetched beyond what is looked at, on either side. */
const ahead = 40;

export function openRowSlices(ask: PayrollClient['ask'], count: number): RowSlices {
  const slices = new Map<number, readonly TableRow[]>();
  const asked = new Map<number, Promise<void>>();
  const listeners = new Set<() => void>();
  let arrivals = 0;
  let wanted = { from: 0, to: 0 };
  let isStopped = false;

  const missing = (): number | undefined => {
    const last = Math.floor(Math.max(0, Math.min(count, wanted.to + ahead) - 1) / sliceRows);
    const first = Math.floor(Math.max(0, wanted.from - ahead) / sliceRows);
    // From the middle outwards, so that what is on screen comes before what is ahead of it.
    const middle = Math.floor((wanted.from + wanted.to) / 2 / sliceRows);
    return Array.from({ length: last - first + 1 }, (_, step) => first + step)
      .filter((slice) => !slices.has(slice) && !asked.has(slice))
      .sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0];
  };

  const fetchMissing = (): void => {
    while (!isStopped && count > 0 && asked.size < mostAsked) {
      const slice = missing();
      if (slice === undefined) return;
      asked.set(slice, fetchSlice(slice));
    }
  };

  const fetchSlice = async (slice: number): Promise<void> => {
    const from = slice * sliceRows;
    const answered = await ask('rows', { from, to: Math.min(count, from + sliceRows) });
    asked.delete(slice);
    if (answered.kind !== 'answer') {
      // The page says what became of the worker.
      isStopped = true;
      return;
    }
    slices.set(slice, answered.answer);
    forgetOldest();
    arrivals += 1;
    for (const listener of listeners) listener();
    fetchMissing();
  };

  const forgetOldest = (): void => {
    for (const slice of slices.keys()) {
      if (slices.size <= mostSlices) return;
      slices.delete(slice);
    }
  };

  /** The order of a Map's keys is the order in which they were last looked at. */
  const touch = (): void => {
    const last = Math.floor(Math.max(0, wanted.to - 1) / sliceRows);
    for (let slice = Math.floor(wanted.from / sliceRows); slice <= last; slice += 1) {
      const rows = slices.get(slice);
      if (rows === undefined) continue;
      slices.delete(slice);
      slices.set(slice, rows);
    }
  };

  const want = (from: number, to: number): void => {
    wanted = { from, to: Math.min(to, count) };
    touch();
    fetchMissing();
  };

  return {
    count,
    at: (index) => slices.get(Math.floor(index / sliceRows))?.[index % sliceRows],
    want,
    async load(from, to) {
      want(from, to);
      while (asked.size > 0) await Promise.race(asked.values());
    },
    onArrival(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    arrivals: () => arrivals,
    stop() {
      isStopped = true;
    },
  };
}
