import type { Cell } from './cell';
import { cellText, isBlank, isSpreadsheetError } from './cellText';
import type { RemarkOn, SetCell } from './moneyColumns';
import type { RemarkReason, Stops } from './remarks';
import type { RosterColumnId } from './rosterColumns';

/** Rates and months: a cell means something, or is remarked on. Blank cells are the page's choice. */
export function readEach<Value>(
  id: RosterColumnId,
  read: (cell: Cell) => Value | null,
  fault: { reason: RemarkReason; stops: Stops },
  remarkOn: RemarkOn,
  keep: (row: number, value: Value) => void,
): SetCell {
  // A roster holds few different ones.
  const known = new Map<string, Value | null>();
  return (row, cell) => {
    const text = cellText(cell);
    if (cell === undefined || text === '') return;
    let value = known.get(text);
    if (value === undefined) {
      value = read(cell);
      if (known.size < 1000) known.set(text, value);
    }
    if (value !== null) keep(row, value);
    else if (!isBlank(text)) remarkOn(row, id, fault.stops, faultOf(text) ?? fault.reason, text);
  };
}

export function byText<Value>(read: (text: string) => Value | null): (cell: Cell) => Value | null {
  return (cell) => read(cellText(cell));
}

function faultOf(text: string): RemarkReason | null {
  if (isSpreadsheetError(text)) return { kind: 'spreadsheetError' };
  return text.startsWith('=') ? { kind: 'formulaWithoutValue' } : null;
}
