import type { FinishedPayroll } from '../finishedPayroll';
import type { WorkbookWords } from '../wording/workbook/zh';
import { textCell, type Sheet, type SheetCell } from '../xlsx/sheetCell';
import type { PeopleColumn } from './peopleColumn';
import { frozenPeopleColumns } from './personColumns';

/** One row a person, in the order of the file; those not calculated too. */
export function peopleSheet(
  { roster }: FinishedPayroll,
  words: WorkbookWords,
  columns: readonly PeopleColumn[],
): Sheet {
  function* rows(): Generator<SheetCell[]> {
    yield columns.map(({ header }) => textCell(header, 'header'));
    for (let row = 0; row < roster.rowCount; row += 1) yield columns.map(({ cell }) => cell(row, row + 2));
  }
  return {
    name: words.sheets.people,
    columns,
    frozen: { rows: 1, columns: frozenPeopleColumns },
    hasFilter: true,
    expectedRows: roster.rowCount + 1,
    rows: { [Symbol.iterator]: rows },
  };
}
