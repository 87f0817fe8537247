import { yuanText } from '../fen';
import type { FinishedPayroll } from '../finishedPayroll';
import { checkStatuses } from '../judgeDeclared';
import { checkItems } from '../preparedCheck';
import type { WorkbookWords } from '../wording/workbook/zh';

/** What is to be looked into of a row's declared deductions: bases that are short, and amounts that tell none. */
export function findingTexts({ check }: FinishedPayroll, words: WorkbookWords): (row: number) => string[] {
  if (check === null) return () => [];
  const items = checkItems.flatMap((item) => {
    const columns = check.items[item];
    return columns === undefined ? [] : [{ name: words.checkItems[item], columns }];
  });
  return (row) =>
    items.flatMap(({ name, columns }) => {
      const status = checkStatuses[columns.status[row] ?? 0];
      const yuan = (column: Float64Array) => yuanText(column[row] ?? 0);
      if (status === 'impossible' || status === 'nothingDeducted' || status === 'rateNotGiven') {
        return [words.exceptions.finding(name, words.checkStatuses[status], null)];
      }
      if (status !== 'below') return [];
      const { declaredHighest, lawful, gap } = columns;
      const bases = { declared: yuan(declaredHighest), lawful: yuan(lawful), gap: yuan(gap) };
      return [words.exceptions.finding(name, words.checkStatuses[status], bases)];
    });
}
