import { paidColumnOf } from '../checkColumns';
import type { FinishedPayroll } from '../finishedPayroll';
import { checkStatuses } from '../judgeDeclared';
import { checkItems } from '../preparedCheck';
import type { WorkbookWords } from '../wording/workbook/zh';
import { textCell } from '../xlsx/sheetCell';
import { fenCell } from './fenCell';
import { peopleColumn, type PeopleColumn } from './peopleColumn';

/** Declared deductions against the rules: what was declared, what is lawful, how far it is short. */
export function checkedColumns(payroll: FinishedPayroll, words: WorkbookWords): PeopleColumn[] {
  const { check, roster, planOfRow } = payroll;
  if (check === null) return [];
  const said = words.people.checked;
  const items = checkItems.flatMap((item): PeopleColumn[] => {
    const columns = check.items[item];
    const paid = roster.amounts[paidColumnOf[item]];
    if (columns === undefined || paid === null) return [];
    const name = words.checkItems[item];
    const status = (row: number) => checkStatuses[columns.status[row] ?? 0] ?? 'notCompared';
    const isGiven = (row: number) => (planOfRow[row] ?? -1) >= 0 && !Number.isNaN(paid[row] ?? NaN);
    const money = (part: 'declaredLowest' | 'declaredHighest' | 'lawful') =>
      peopleColumn(`check.${item}.${part}`, said[part](name), 12, (row) => fenCell(columns[part][row]));
    return [
      peopleColumn(`check.${item}.paid`, words.columns[paidColumnOf[item]], 12, (row) => fenCell(paid[row])),
      money('declaredLowest'),
      money('declaredHighest'),
      money('lawful'),
      peopleColumn(`check.${item}.gap`, said.gap(name), 12, (row) =>
        status(row) === 'below' ? fenCell(columns.gap[row]) : null,
      ),
      peopleColumn(`check.${item}.status`, said.status(name), 16, (row) =>
        textCell(isGiven(row) ? words.checkStatuses[status(row)] : ''),
      ),
    ];
  });
  const cost = (['employer', 'employee'] as const).map((payer) =>
    peopleColumn(`check.${payer}`, said.cost(payer), 13, (row) =>
      (check.worstGap[row] ?? 0) > 0 ? fenCell(check[payer][row]) : null,
    ),
  );
  return [...items, ...cost];
}
