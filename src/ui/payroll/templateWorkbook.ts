import type { Cell } from '../../payroll/cell';
import { rosterTemplate } from '../../payroll/rosterTemplate';
import { numberCell, textCell, textWidth, type Sheet } from '../../payroll/xlsx/sheetCell';
import { writeXlsx } from '../../payroll/xlsx/writeXlsx';

/** As wide as a note may get before it is cut at the screen's edge. */
const widest = 60;

/** The roster to fill in, as a workbook: people on one sheet, what the columns mean on the other. */
export function templateWorkbook(language: 'zh' | 'en', writtenOn: string): Blob {
  const { people, notes } = rosterTemplate(language);
  return writeXlsx([sheetOf(people, 1), sheetOf(notes, 0)], writtenOn, () => undefined);
}

function sheetOf({ sheet, rows }: { sheet: string; rows: Cell[][] }, frozenColumns: number): Sheet {
  const texts = rows.map((cells) => cells.map((cell) => String(cell ?? '')));
  const width = (column: number) => Math.max(...texts.map((cells) => textWidth(cells[column] ?? '')));
  return {
    name: sheet,
    columns: (texts[0] ?? []).map((_, column) => ({ width: Math.min(widest, width(column) + 2) })),
    frozen: { rows: 1, columns: frozenColumns },
    hasFilter: false,
    expectedRows: rows.length,
    rows: rows.map((cells, row) =>
      cells.map((cell) =>
        typeof cell === 'number'
          ? numberCell(String(cell), 'plain')
          : textCell(String(cell ?? ''), row === 0 ? 'header' : 'text'),
      ),
    ),
  };
}
