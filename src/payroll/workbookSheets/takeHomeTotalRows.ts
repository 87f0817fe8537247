import { yuanText } from '../fen';
import type { FinishedPayroll } from '../finishedPayroll';
import { takeHomeTotals } from '../payrollSummary';
import type { WorkbookWords } from '../wording/workbook/zh';
import { formulaCell, numberCell, textCell, type SheetCell } from '../xlsx/sheetCell';

/**
 * Pay, tax and take-home over everybody who has them, and what the employer's people cost; none where nobody has.
 * @param above how many rows stand above
 * @param sumFormula the sum of a column of people, by its id; null where there is no such column
 */
export function takeHomeTotalRows(
  payroll: FinishedPayroll,
  words: WorkbookWords,
  above: number,
  sumFormula: (id: string) => string | null,
  mark: (isIncomplete: boolean) => SheetCell,
): SheetCell[][] {
  const { settings, takeHome, totals, remarks } = payroll;
  const sums = takeHome === null ? null : takeHomeTotals(takeHome);
  if (settings.takeHome === null || sums === null) return [];
  const isFaulty = totals.calculated < totals.people;
  const isIncomplete = isFaulty || sums.incomplete > 0 || remarks.some(({ stops }) => stops === 'takeHome');
  const names = words.people.takeHome[settings.takeHome];
  const rows = (['pay', 'tax', 'takeHome'] as const).map((id) => {
    const amount = sums.people === 0 ? null : sumCell(sumFormula(id), yuanText(sums[id]));
    return [textCell(names[id]), numberCell(String(sums.people), 'count'), null, amount, null, mark(isIncomplete)];
  });
  // Pay and contributions of the same people in the same month, or the sum means nothing.
  if (settings.takeHome !== 'month' || sums.people === 0 || sums.people !== totals.calculated) return rows;
  const cost = formulaCell(`C2+D${above + 1}`, yuanText(sums.pay + totals.total.employer), 'boldAmount');
  const people = numberCell(String(sums.people), 'count');
  return [...rows, [textCell(words.totals.cost), people, cost, null, null, mark(isIncomplete)]];
}

function sumCell(formula: string | null, amount: string): SheetCell {
  return formula === null ? numberCell(amount, 'amount') : formulaCell(formula, amount, 'amount');
}
