import type { FinishedPayroll } from '../finishedPayroll';
import { warningsOfPlan } from '../planWarnings';
import type { WorkbookWords } from '../wording/workbook/zh';
import { textCell } from '../xlsx/sheetCell';
import { peopleColumn, type PeopleColumn } from './peopleColumn';

/** Which schemes of a row lack a rule or stand on one that may change: a csv has no other sheet to say it on. */
export function basisColumns({ plans, planOfRow }: FinishedPayroll, words: WorkbookWords): PeopleColumn[] {
  const { basis, basisOf } = words.people;
  const texts = plans.map((plan) =>
    warningsOfPlan(plan)
      .map(({ kind, schemes }) => basisOf[kind](schemes.map((scheme) => words.schemes[scheme]).join(words.comma)))
      .join(words.between),
  );
  if (texts.every((text) => text === '')) return [];
  return [peopleColumn('basis', basis, 24, (row) => textCell(texts[planOfRow[row] ?? -1] ?? ''))];
}
