import { describe, expect, it, vi } from 'vitest';
import type { TableRow } from '../../src/payroll/payrollTable';
import type { PayrollClient } from '../../src/ui/payroll/payrollClient';
import { openRowSlices } from '../../src/ui/payroll/people/rowSlices';

type Asked = { from: number; to: number };

/** A worker that answers when it is told to. Only the number of a row is looked at here. */
function slowWorker() {
  const waiting: { ask: Asked; answer: () => void; fail: () => void }[] = [];
  const ask = ((_kind: string, asked: Asked) =>
    new Promise((resolve) => {
      const rows = Array.from({ length: asked.to - asked.from }, (_, step) => ({ row: asked.from + step }) as TableRow);
      waiting.push({
        ask: asked,
        answer: () => resolve({ kind: 'answer', answer: rows }),
        fail: () => resolve({ kind: 'failed', message: 'no memory' }),
      });
    })) as PayrollClient['ask'];
  const answerNext = async () => {
    waiting.shift()?.answer();
    await settled();
  };
  return { ask, waiting, answerNext };
}

/** What hangs on answers has run. */
async function settled() {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

describe('rows in slices', () => {
  it('asks for what is looked at, two slices at a time', async () => {
    const { ask, waiting, answerNext } = slowWorker();
    const slices = openRowSlices(ask, 100_000);
    slices.want(5000, 5030);
    expect(waiting.map((one) => one.ask)).toEqual([
      { from: 5000, to: 5100 },
      { from: 4900, to: 5000 },
    ]);
    expect(slices.at(5000)).toBeUndefined();
    await answerNext();
    expect(slices.at(5000)?.row).toBe(5000);
    expect(slices.at(5099)?.row).toBe(5099);
  });

  it('does not fetch what a scroll has passed', async () => {
    const { ask, waiting, answerNext } = slowWorker();
    const slices = openRowSlices(ask, 100_000);
    for (let from = 0; from < 90_000; from += 1000) slices.want(from, from + 30);
    expect(waiting).toHaveLength(2);
    await answerNext();
    expect(waiting.at(-1)?.ask).toEqual({ from: 89_000, to: 89_100 });
  });

  it('ends with the last row', () => {
    const { ask, waiting } = slowWorker();
    openRowSlices(ask, 250).want(240, 280);
    expect(waiting.map((one) => one.ask)).toContainEqual({ from: 200, to: 250 });
    expect(waiting.every((one) => one.ask.to <= 250)).toBe(true);
  });

  it('asks nothing of an empty table', () => {
    const { ask, waiting } = slowWorker();
    openRowSlices(ask, 0).want(0, 30);
    expect(waiting).toEqual([]);
  });

  it('forgets what was looked at longest ago, and fetches it again', async () => {
    const { ask, waiting, answerNext } = slowWorker();
    const slices = openRowSlices(ask, 100_000);
    for (let from = 0; from <= 60_000; from += 1000) {
      slices.want(from, from + 20);
      while (waiting.length > 0) await answerNext();
    }
    expect(slices.at(0)).toBeUndefined();
    expect(slices.at(60_000)?.row).toBe(60_000);
    slices.want(0, 20);
    expect(waiting[0]?.ask).toEqual({ from: 0, to: 100 });
  });

  it('tells that rows have come', async () => {
    const { ask, answerNext } = slowWorker();
    const slices = openRowSlices(ask, 100);
    const listener = vi.fn();
    const end = slices.onArrival(listener);
    slices.want(0, 20);
    await answerNext();
    expect(listener).toHaveBeenCalledOnce();
    expect(slices.arrivals()).toBe(1);
    end();
    expect(slices.arrivals()).toBe(1);
  });

  it('asks nothing once another query counts the rows', async () => {
    const { ask, waiting, answerNext } = slowWorker();
    const slices = openRowSlices(ask, 100_000);
    slices.want(0, 20);
    slices.stop();
    slices.want(7000, 7020);
    expect(waiting).toHaveLength(1);
    await answerNext();
    expect(waiting).toHaveLength(0);
    expect(slices.at(0)?.row).toBe(0);
  });

  it('ends its loading when the worker breaks', async () => {
    const { ask, waiting } = slowWorker();
    const slices = openRowSlices(ask, 100_000);
    const loading = slices.load(0, 20);
    waiting[0]?.fail();
    await loading;
    slices.want(5000, 5020);
    expect(waiting).toHaveLength(1);
  });
});
