/** A workbook written and read back. */
import type { FinishedPayroll } from '../../src/payroll/finishedPayroll';
import { zh } from '../../src/payroll/wording/workbook/zh';
import { writeWorkbook } from '../../src/payroll/workbookOut';
import { payrollOf } from './payrollOf';
import type { TestPerson } from './rosterOf';
import { sheetsOf } from './writtenWorkbook';

export const wang = { name: '王芳', number: '007', department: '研发部', wage: '10000', fundRate: 80_000 };

export async function written(people: readonly TestPerson[] | FinishedPayroll, words = zh) {
  const payroll = 'roster' in people ? people : payrollOf(people);
  const { sheets, parts } = await sheetsOf(writeWorkbook(payroll, words, '2026-11-25', () => undefined));
  const sheet = (id: keyof typeof words.sheets) => sheets.find(({ name }) => name === words.sheets[id])!;
  return {
    people: sheet('people'),
    totals: sheet('totals'),
    exceptions: sheet('exceptions'),
    rules: sheet('rules'),
    sheets,
    parts,
  };
}
