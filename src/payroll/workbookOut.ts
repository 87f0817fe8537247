/** The finished payroll as a workbook: people, totals, exceptions, true-up and the rules used. */
import type { FinishedPayroll } from './finishedPayroll';
import type { WorkbookWords } from './wording/workbook/zh';
import { exceptionsSheet } from './workbookSheets/exceptionsSheet';
import { peopleColumns } from './workbookSheets/peopleColumns';
import { peopleSheet } from './workbookSheets/peopleSheet';
import { rulesSheet } from './workbookSheets/rulesSheet';
import { trueUpSheet } from './workbookSheets/trueUpSheet';
import { totalsSheet } from './workbookSheets/totalsSheet';
import { mostRows } from './xlsx/sheetCell';
import { writeXlsx } from './xlsx/writeXlsx';

/** More do not fit into a sheet below its header; a csv has no such limit. */
export const mostPeopleOfWorkbook = mostRows - 1;

/**
 * @param writtenOn YYYY-MM-DD
 * @param onProgress rows written so far, of all the rows of all sheets
 * @throws RangeError when there are more people than `mostPeopleOfWorkbook`, or the sheet of people comes to 4 GB
 */
export function writeWorkbook(
  payroll: FinishedPayroll,
  words: WorkbookWords,
  writtenOn: string,
  onProgress: (rows: number, total: number) => void,
): Blob {
  if (payroll.roster.rowCount > mostPeopleOfWorkbook) throw new RangeError('More people than a sheet has rows');
  const people = peopleColumns(payroll, words);
  const trueUp = trueUpSheet(payroll, words);
  const sheets = [
    peopleSheet(payroll, words, people),
    totalsSheet(payroll, words, people),
    exceptionsSheet(payroll, words),
    ...(trueUp === null ? [] : [trueUp]),
    rulesSheet(payroll, words, writtenOn),
  ];
  const total = sheets.reduce((sum, { expectedRows }) => sum + expectedRows, 0);
  return writeXlsx(sheets, writtenOn, (rows) => onProgress(rows, total));
}
