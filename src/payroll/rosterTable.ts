import type { Cell } from './cell';
import { cellText } from './cellText';
import type { ReadOptions, RosterNotice } from './readRoster';
import type { Roster } from './roster';
import { buildRoster, type RosterBuilder } from './rosterBuilder';
import { headLength, layTableOut, type TableToMap } from './tableLayout';

export type RosterTable = {
  /** Rows in their order, counted from 1; blank ones may be left out. False: what follows does not matter. */
  addRow(fileRow: number, cells: readonly Cell[]): boolean;
  finish(): TableOutcome;
};

export type TableOutcome =
  | { kind: 'roster'; roster: Roster; notices: RosterNotice[] }
  | TableToMap
  | { kind: 'empty' }
  | { kind: 'noPeople'; headerRow: number };

export type TablePlace = {
  fileName: string;
  sheetName: string | null;
  /** Rows are delimited texts: one with more cells than the header has a comma too many. */
  isSeparated: boolean;
  expectedRows: number;
};

type State =
  | { kind: 'head'; rows: (readonly Cell[])[] }
  | { kind: 'started'; builder: RosterBuilder; headerRow: number; notices: RosterNotice[] }
  | TableToMap
  | { kind: 'empty' };

/** A roster out of a table that comes row by row: the first of them tell its header, the rest are people. */
export function readTable(place: TablePlace, options: ReadOptions): RosterTable {
  let state: State = { kind: 'head', rows: [] };
  return {
    addRow(fileRow, cells) {
      if (state.kind === 'head' && fileRow > headLength) state = start(state.rows, place, options);
      if (state.kind === 'started') {
        state.builder.addRow(fileRow, cells);
      } else if (state.kind === 'head') {
        while (state.rows.length < fileRow - 1) state.rows.push([]);
        state.rows.push(cells);
      }
      return state.kind !== 'unclear';
    },
    finish() {
      const end = state.kind === 'head' ? start(state.rows, place, options) : state;
      if (end.kind !== 'started') return end.kind === 'head' ? { kind: 'empty' } : end;
      const { roster, leftOut } = end.builder.finish();
      if (roster.rowCount === 0) return { kind: 'noPeople', headerRow: end.headerRow };
      if (leftOut.length > 0) end.notices.push({ kind: 'totalRowsLeftOut', fileRows: leftOut });
      return { kind: 'roster', roster, notices: end.notices };
    },
  };
}

function start(head: readonly (readonly Cell[])[], place: TablePlace, options: ReadOptions): State {
  if (head.every((cells) => cells.every((cell) => cellText(cell) === ''))) return { kind: 'empty' };
  const layout = layTableOut(head, options);
  if (layout.kind === 'unclear') return layout;
  const { headerRow, headers, columns, units } = layout.header;
  const rowWidth = place.isSeparated ? (head[headerRow - 1]?.length ?? columns.length) : null;
  const builder = buildRoster({ ...place, headers, columns, units, rowWidth });
  head.slice(headerRow).forEach((cells, index) => {
    builder.addRow(headerRow + index + 1, cells);
  });
  return { kind: 'started', builder, headerRow, notices: layout.notices };
}
