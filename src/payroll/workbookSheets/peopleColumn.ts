import { columnLetters, textWidth, type SheetCell } from '../xlsx/sheetCell';

/** A column of the sheet of people, and of the csv. */
export type PeopleColumn = {
  /** What formulas find it by: `pension.employer`. */
  id: string;
  header: string;
  /** Characters. */
  width: number;
  /** @param sheetRow the row of the sheet, counted from 1 */
  cell: (row: number, sheetRow: number) => SheetCell;
};

const widestHeader = 16;

/** At least as wide as its header, up to where the header is broken into lines. */
export function peopleColumn(id: string, header: string, width: number, cell: PeopleColumn['cell']): PeopleColumn {
  return { id, header, width: Math.max(width, Math.min(widestHeader, textWidth(header) + 2)), cell };
}

/** Where a column stands: `Y` of `pension.employer`; null where there is none. */
export function lettersOf(columns: readonly PeopleColumn[], id: string): string | null {
  const index = columns.findIndex((column) => column.id === id);
  return index < 0 ? null : columnLetters(index);
}
