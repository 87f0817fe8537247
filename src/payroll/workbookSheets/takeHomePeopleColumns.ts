import { yuanText } from '../fen';
import type { FinishedPayroll } from '../finishedPayroll';
import { assumedContributions, assumedIncome, assumedTax } from '../takeHomeColumns';
import type { WorkbookWords } from '../wording/workbook/zh';
import { columnLetters, formulaCell, textCell } from '../xlsx/sheetCell';
import { fenCell } from './fenCell';
import { lettersOf, peopleColumn, type PeopleColumn } from './peopleColumn';

/** Pay, tax and what is left, of the month or the whole year; a bonus taxed both ways; what was assumed. */
export function takeHomePeopleColumns(
  payroll: FinishedPayroll,
  words: WorkbookWords,
  before: readonly PeopleColumn[],
): PeopleColumn[] {
  const { roster, settings, contributions, takeHome } = payroll;
  const { bonus } = roster.amounts;
  const { people } = words;
  if (takeHome === null || settings.takeHome === null) {
    return (['pay', 'bonus'] as const).flatMap((id) => {
      const given = roster.amounts[id];
      return given === null ? [] : [peopleColumn(id, people[id], 12, (row) => fenCell(given[row]))];
    });
  }
  const said = people.takeHome[settings.takeHome];
  const [payLetters, taxLetters] = [columnLetters(before.length), columnLetters(before.length + 1)];
  const ownLetters = lettersOf(before, 'total.employee');
  const { bonus: bonusTaxes } = takeHome;
  return [
    peopleColumn('pay', said.pay, 12, (row) => fenCell(takeHome.pay[row])),
    peopleColumn('tax', said.tax, 12, (row) => fenCell(takeHome.tax[row])),
    peopleColumn('takeHome', said.takeHome, 13, (row, sheetRow) => {
      const fen = takeHome.takeHome[row] ?? NaN;
      // Of a year it is not: the months' contributions may differ from the month on this sheet.
      const difference = (takeHome.pay[row] ?? NaN) - (contributions.employee[row] ?? 0) - (takeHome.tax[row] ?? 0);
      if (settings.takeHome !== 'month' || ownLetters === null || fen !== difference) return fenCell(fen);
      const formula = `ROUND(${payLetters}${sheetRow}-${ownLetters}${sheetRow}-${taxLetters}${sheetRow},2)`;
      return formulaCell(formula, yuanText(fen), 'boldAmount');
    }),
    ...(bonus === null || bonusTaxes === null
      ? []
      : [
          peopleColumn('bonus', people.bonus, 12, (row) => fenCell(bonus[row])),
          peopleColumn('bonusApart', people.bonusApart, 13, (row) => fenCell(bonusTaxes.apart[row])),
          peopleColumn('bonusMerged', people.bonusMerged, 13, (row) => fenCell(bonusTaxes.merged[row])),
        ]),
    peopleColumn('assumed', people.assumed, 16, (row) => textCell(assumedText(takeHome.assumed[row] ?? 0, words))),
  ];
}

/** Figures of the months before that were taken as those of equal months. */
function assumedText(bits: number, { columns, comma }: WorkbookWords): string {
  return [
    ...((bits & assumedIncome) === 0 ? [] : [columns.incomeSoFar]),
    ...((bits & assumedContributions) === 0 ? [] : [columns.contributionsSoFar]),
    ...((bits & assumedTax) === 0 ? [] : [columns.taxSoFar]),
  ].join(comma);
}
