import type { FinishedPayroll } from '../finishedPayroll';
import type { WorkbookWords } from '../wording/workbook/zh';
import { numberCell, textCell, type Sheet, type SheetCell } from '../xlsx/sheetCell';
import { adjustmentTexts } from './adjustmentTexts';
import { findingTexts } from './findingTexts';
import { remarksByRow } from './remarksByRow';
import { withinSheet } from './withinSheet';

/** Every remark, every declared deduction that is short or cannot be, and every base that is not the wage; by row. */
export function exceptionsSheet(payroll: FinishedPayroll, words: WorkbookWords): Sheet {
  const { exceptions: said, people } = words;
  const columns: [header: string, width: number][] = [
    [people.fileRow, 8],
    [people.name, 14],
    [people.number, 14],
    [people.department, 16],
    [said.column, 14],
    [said.text, 18],
    [said.sentence, 60],
    [said.consequence, 18],
  ];
  const header = columns.map(([text]) => textCell(text, 'header'));
  const more = (count: number) => [null, null, null, null, null, null, textCell(said.more(count), 'wrapped')];
  return {
    name: words.sheets.exceptions,
    columns: columns.map(([, width]) => ({ width })),
    frozen: { rows: 1, columns: 3 },
    hasFilter: true,
    expectedRows: payroll.remarks.length + 1,
    rows: withinSheet(header, exceptionRows(payroll, words), more),
  };
}

function* exceptionRows(payroll: FinishedPayroll, words: WorkbookWords): Generator<SheetCell[]> {
  const { roster, remarks } = payroll;
  const { exceptions: said } = words;
  const adjusted = adjustmentTexts(payroll, words);
  const found = findingTexts(payroll, words);
  const remarksOf = remarksByRow(remarks);
  for (let row = 0; row < roster.rowCount; row += 1) {
    const person = [
      numberCell(String(roster.fileRows[row] ?? 0), 'plain'),
      textCell(roster.names[row] ?? ''),
      textCell(roster.numbers[row] ?? ''),
      textCell(roster.departments.texts[roster.departments.codes[row] ?? 0] ?? ''),
    ];
    for (const remark of remarksOf(row)) {
      yield [
        ...person,
        textCell(roster.headers[remark.column] ?? words.columns[remark.column]),
        textCell(remark.text),
        textCell(words.remark(remark, roster.headers), 'wrapped'),
        textCell(words.stops[remark.stops]),
      ];
    }
    for (const text of found(row)) yield [...person, textCell(said.checked), null, textCell(text, 'wrapped')];
    for (const text of adjusted(row)) yield [...person, textCell(said.base), null, textCell(text, 'wrapped')];
  }
}
