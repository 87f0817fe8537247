import { schemeIds } from '../../rules/schemes';
import type { FinishedPayroll } from '../finishedPayroll';
import type { WorkbookWords } from '../wording/workbook/zh';
import { closingColumns } from './closingColumns';
import type { PeopleColumn } from './peopleColumn';
import { personColumns } from './personColumns';
import { schemeColumns } from './schemeColumns';
import { totalColumns } from './totalColumns';

/** Who and where; scheme by scheme; what comes of it. Columns that nobody has anything in are left out. */
export function peopleColumns(payroll: FinishedPayroll, words: WorkbookWords): PeopleColumn[] {
  const columns = personColumns(payroll, words);
  for (const scheme of schemeIds) columns.push(...schemeColumns(payroll, words, scheme, columns.length));
  columns.push(...totalColumns(payroll, words, columns));
  columns.push(...closingColumns(payroll, words, columns));
  return columns;
}
