import { writeCsv } from './csvOut';
import type { FinishedPayroll } from './finishedPayroll';
import type { PayrollProgress, WriteQuestion } from './payrollMessages';
import { writeWorkbook } from './workbookOut';
import { en } from './wording/workbook/en';
import { zh } from './wording/workbook/zh';

/** The finished payroll as a file. Rejects where a workbook cannot hold it (`writeWorkbook`). */
export function writePayroll(
  payroll: FinishedPayroll,
  { format, language, writtenOn }: WriteQuestion,
  onProgress: (progress: PayrollProgress) => void,
): Promise<Blob> {
  const words = language === 'zh' ? zh : en;
  const report = (done: number, total: number) => onProgress({ phase: 'writing', done, total, unit: 'rows' });
  return new Promise((finish) => {
    finish(
      format === 'xlsx'
        ? writeWorkbook(payroll, words, writtenOn, report)
        : writeCsv(payroll, words, (rows) => report(rows, payroll.roster.rowCount)),
    );
  });
}
