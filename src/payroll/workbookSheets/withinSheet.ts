import { mostRows, type SheetCell } from '../xlsx/sheetCell';

/** A header and the rows below it, as far as a sheet has room; then a line that says how many more there were. */
export function* withinSheet(
  header: readonly SheetCell[],
  rows: Iterable<readonly SheetCell[]>,
  more: (count: number) => readonly SheetCell[],
): Generator<readonly SheetCell[]> {
  yield header;
  const room = mostRows - 2;
  let count = 0;
  for (const cells of rows) {
    count += 1;
    if (count <= room) yield cells;
  }
  if (count > room) yield more(count - room);
}
