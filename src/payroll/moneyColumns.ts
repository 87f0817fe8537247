import type { Cell } from './cell';
import { cellText } from './cellText';
import { toFen } from './fen';
import { floats, growingColumn } from './growingColumn';
import type { HeaderUnit } from './headerText';
import { plainFen, readMoney } from './readMoney';
import type { RemarkReason, Stops } from './remarks';
import type { AmountColumnId, RosterColumnId } from './rosterColumns';
import { toWageUnits, unitsPerFen } from './wageUnits';

export type RemarkOn = (row: number, column: RosterColumnId, stops: Stops, reason: RemarkReason, text: string) => void;
export type SetCell = (row: number, cell: Cell | undefined) => void;

/** Below a hundred yuan, a month's average is hardly one in yuan. */
const leastWageFen = 10_000;

export type WageColumn = {
  set: SetCell;
  finish(rowCount: number): { units: Float64Array; exact: ReadonlyMap<number, string> };
};

/** Averages, in wage units and as exactly as they were written. A fund wage that is missing is the wage. */
export function wageColumn(
  id: 'wage' | 'fundWage',
  unit: HeaderUnit | null,
  expectedRows: number,
  remarkOn: RemarkOn,
): WageColumn {
  const column = growingColumn(floats, NaN, expectedRows);
  const exact = new Map<number, string>();
  return {
    set(row, cell) {
      const fen = unit === null || unit === 1 ? plainFen(cell) : NaN;
      if (fen >= leastWageFen || fen === 0) {
        column.set(row, fen * unitsPerFen);
        return;
      }
      const refuse = (reason: RemarkReason) => remarkOn(row, id, 'contributions', reason, cellText(cell));
      const reading = readMoney(cell, unit);
      if (reading.kind === 'refused') {
        refuse(reading.reason);
      } else if (reading.kind === 'empty') {
        if (id === 'wage') refuse({ kind: 'missing' });
      } else if (!reading.hasUnit && !reading.value.isZero() && reading.value.times(100).lt(leastWageFen)) {
        refuse({ kind: 'maybeTenThousands' });
      } else {
        column.set(row, toWageUnits(reading.value));
        if (reading.value.decimalPlaces() > 2) exact.set(row, reading.value.toFixed());
      }
    },
    finish: (rowCount) => ({ units: column.finish(rowCount), exact }),
  };
}

export type AmountColumn = { set: SetCell; finish(rowCount: number): Float64Array };

/** Money in fen. More decimals than two are rounded half up, and remarked on. */
export function amountColumn(
  id: AmountColumnId,
  unit: HeaderUnit | null,
  expectedRows: number,
  stops: Stops,
  remarkOn: RemarkOn,
): AmountColumn {
  const column = growingColumn(floats, NaN, expectedRows);
  return {
    set(row, cell) {
      const fen = unit === null || unit === 1 ? plainFen(cell) : NaN;
      if (!Number.isNaN(fen)) {
        column.set(row, fen);
        return;
      }
      const reading = readMoney(cell, unit);
      if (reading.kind === 'refused') remarkOn(row, id, stops, reading.reason, cellText(cell));
      if (reading.kind !== 'amount') return;
      column.set(row, toFen(reading.value.toDecimalPlaces(2)));
      if (reading.value.decimalPlaces() > 2) remarkOn(row, id, 'nothing', { kind: 'roundedToCent' }, cellText(cell));
    },
    finish: (rowCount) => column.finish(rowCount),
  };
}
