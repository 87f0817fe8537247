import type { FinishedPayroll } from '../finishedPayroll';
import type { WorkbookWords } from '../wording/workbook/zh';
import { numberCell, textCell } from '../xlsx/sheetCell';
import { basisColumns } from './basisColumns';
import { checkedColumns } from './checkedColumns';
import { fenCell } from './fenCell';
import { peopleColumn, type PeopleColumn } from './peopleColumn';
import { remarksByRow } from './remarksByRow';
import { takeHomePeopleColumns } from './takeHomePeopleColumns';

/** Pay and what is left of it, declared deductions, true-up, where the row stands in the file, what is to be said. */
export function closingColumns(
  payroll: FinishedPayroll,
  words: WorkbookWords,
  before: readonly PeopleColumn[],
): PeopleColumn[] {
  const { roster, remarks, trueUp } = payroll;
  const remarksOf = remarksByRow(remarks);
  return [
    ...takeHomePeopleColumns(payroll, words, before),
    ...checkedColumns(payroll, words),
    ...(trueUp === null
      ? []
      : (['employer', 'employee'] as const).map((payer) =>
          peopleColumn(`trueUp.${payer}`, words.people.trueUp(payer), 13, (row) =>
            (trueUp.planOfRow[row] ?? -1) < 0 ? null : fenCell(trueUp[payer][row]),
          ),
        )),
    ...basisColumns(payroll, words),
    peopleColumn('fileRow', words.people.fileRow, 8, (row) => numberCell(String(roster.fileRows[row] ?? 0), 'plain')),
    peopleColumn('remarks', words.people.remarks, 40, (row) =>
      textCell(
        remarksOf(row)
          .map((remark) => words.remark(remark, roster.headers))
          .join(words.between),
      ),
    ),
  ];
}
