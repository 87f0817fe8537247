import type { Arrears, SchemesOfMonth } from '../../calc/arrears';
import type { PayslipWording } from '../wording/payslip/zh';
import type { Wording } from '../wording/zh';

/**
 * Every month and scheme as a line, for a spreadsheet. Numbers stand bare, with a mark at the front by which Excel knows
 * UTF-8; the surcharge is counted on a month's insurance as a whole and has a line of its own.
 */
export function arrearsCsv(arrears: Arrears, payslip: PayslipWording, { schemes }: Wording): string {
  const text = payslip.arrears;
  const { csvColumns, csvAllSchemes } = text;
  const notCounted = (listed: readonly SchemesOfMonth[], reason: string) =>
    listed.map(({ month, schemes: ids }) => [
      month,
      ids.map((scheme) => schemes[scheme]).join(' '),
      reason,
      ...['', '', '', '', '', '', ''],
    ]);
  const rows = [
    csvColumns,
    ...arrears.lines.map((line) => [
      line.month,
      schemes[line.scheme],
      line.declaredBase.toFixed(2),
      line.lawfulBase.toFixed(2),
      line.due.employer.toFixed(2),
      line.due.employee.toFixed(2),
      line.trueUp.employer.toFixed(2),
      line.trueUp.employee.toFixed(2),
      '',
      '',
    ]),
    ...arrears.surcharge.lines.map(({ month, days, surcharge }) => [
      month,
      csvAllSchemes,
      ...['', '', '', '', '', ''],
      days.toFixed(0),
      surcharge.toFixed(2),
    ]),
    ...notCounted(arrears.missing, text.missing),
    ...notCounted(arrears.withoutWage, text.withoutWage),
  ];
  return `\ufeff${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
