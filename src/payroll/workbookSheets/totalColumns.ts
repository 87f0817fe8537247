import { schemeIds } from '../../rules/schemes';
import { yuanText } from '../fen';
import type { FinishedPayroll } from '../finishedPayroll';
import type { WorkbookWords } from '../wording/workbook/zh';
import { formulaCell, numberCell, textCell } from '../xlsx/sheetCell';
import { adjustmentTexts } from './adjustmentTexts';
import { lettersOf, peopleColumn, type PeopleColumn } from './peopleColumn';

/** What each side pays a month, as the sum of the amounts before, and which bases are not the wage. */
export function totalColumns(
  payroll: FinishedPayroll,
  words: WorkbookWords,
  before: readonly PeopleColumn[],
): PeopleColumn[] {
  const { planOfRow, contributions } = payroll;
  const isCalculated = (row: number) => (planOfRow[row] ?? -1) >= 0;
  const totals = (['employer', 'employee'] as const).map((payer) => {
    const parts = schemeIds.flatMap((scheme) => lettersOf(before, `${scheme}.${payer}`) ?? []);
    return peopleColumn(`total.${payer}`, words.people.total(payer), 13, (row, sheetRow) => {
      if (!isCalculated(row)) return null;
      const total = yuanText(contributions[payer][row] ?? 0);
      if (parts.length === 0) return numberCell(total, 'boldAmount');
      const sum = `ROUND(SUM(${parts.map((letters) => `${letters}${sheetRow}`).join(',')}),2)`;
      return formulaCell(sum, total, 'boldAmount');
    });
  });
  const adjusted = adjustmentTexts(payroll, words);
  return [
    ...totals,
    peopleColumn('adjustments', words.people.adjustments, 24, (row) => textCell(adjusted(row).join(words.between))),
  ];
}
