import type { FinishedPayroll } from '../finishedPayroll';
import { wageText } from '../wageText';
import type { WorkbookWords } from '../wording/workbook/zh';
import { numberCell, textCell, type SheetCell } from '../xlsx/sheetCell';
import { peopleColumn, type PeopleColumn } from './peopleColumn';
import { placeTexts } from './placeTexts';

/** Who it is, where, for which month and on what wage; how many of these are frozen is `frozenPeopleColumns`. */
export function personColumns(payroll: FinishedPayroll, words: WorkbookWords): PeopleColumn[] {
  const { roster } = payroll;
  const { departments, fundWage, headers, wageFrom, fundWageFrom } = roster;
  const placeOf = placeTexts(payroll, words.language);
  const column = (id: 'name' | 'number' | 'department' | 'city' | 'category' | 'month', width: number) => ({
    of: (textOf: (row: number) => string) => peopleColumn(id, words.people[id], width, (row) => textCell(textOf(row))),
  });
  const from = (name: string, header: string | undefined) =>
    header === undefined || header === '' ? name : words.people.wageFrom(name, header);
  const { wage, fundWage: ofFund } = words.people;
  const wageHeader = wageFrom === 'wage' ? wage : from(wage, headers[wageFrom === 'pay' ? 'pay' : 'wage']);
  const fundWageHeader = fundWageFrom === 'wage' ? ofFund : from(ofFund, headers.fundWage);
  return [
    column('name', 14).of((row) => roster.names[row] ?? ''),
    column('number', 14).of((row) => roster.numbers[row] ?? ''),
    column('department', 16).of((row) => departments.texts[departments.codes[row] ?? 0] ?? ''),
    column('city', 10).of((row) => placeOf(row).city),
    column('category', 14).of((row) => placeOf(row).category),
    column('month', 10).of((row) => placeOf(row).month),
    peopleColumn('wage', wageHeader, 13, (row) => wageCell(wageText(roster.wage, roster.exactWages, row))),
    ...(fundWage === null
      ? []
      : [
          peopleColumn('fundWage', fundWageHeader, 13, (row) =>
            wageCell(wageText(fundWage, roster.exactFundWages, row)),
          ),
        ]),
  ];
}

/** Name and number stay in sight. */
export const frozenPeopleColumns = 2;

/** A wage as it was written may be spelled as no number of a workbook is, such as `8,333.333`. */
function wageCell(text: string | null): SheetCell {
  if (text === null) return null;
  return /^\d{1,17}(\.\d{1,30})?$/.test(text) ? numberCell(text, 'amount') : textCell(text);
}
