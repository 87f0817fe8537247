import { useEffect, useRef, useState } from 'react';
import type { TableQuery } from '../../../payroll/payrollTable';
import type { PayrollClient } from '../payrollClient';
import { openRowSlices, type RowSlices } from './rowSlices';

export type ShownRows = { slices: RowSlices; query: TableQuery; version: number };

/** Rows that are asked for before a query takes the place of the last one, so that no empty table flashes by. */
const firstRows = 50;

/**
 * The rows that a query leaves. Those of the query before stay until the new ones are there.
 * @param version another after every calculation: the same query is then asked anew, and looked at where it was
 */
export function useTableRows(
  ask: PayrollClient['ask'],
  version: number,
  query: TableQuery,
): { shown: ShownRows | null; isWaiting: boolean; look: (from: number, to: number) => void } {
  const [shown, setShown] = useState<ShownRows | null>(null);
  const open = useRef<{ slices: RowSlices; query: TableQuery } | null>(null);
  const looked = useRef({ from: 0, to: firstRows });

  useEffect(() => {
    let isCurrent = true;
    // The worker answers in order: what was asked before the query still counts by the old one.
    open.current?.slices.stop();
    const load = async (): Promise<RowSlices | null> => {
      const answered = await ask('query', query);
      if (!isCurrent || answered.kind !== 'answer') return null;
      if (open.current?.query !== query) looked.current = { from: 0, to: firstRows };
      const slices = openRowSlices(ask, answered.answer.count);
      open.current = { slices, query };
      await slices.load(looked.current.from, looked.current.to);
      return slices;
    };
    void load().then((slices) => {
      if (isCurrent && slices !== null) setShown({ slices, query, version });
    });
    return () => {
      isCurrent = false;
    };
  }, [ask, version, query]);

  return {
    shown,
    isWaiting: shown?.query !== query || shown.version !== version,
    look(from, to) {
      if (shown === null || open.current?.slices !== shown.slices) return;
      looked.current = { from, to };
      shown.slices.want(from, to);
    },
  };
}
