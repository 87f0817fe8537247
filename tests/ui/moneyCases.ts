/** Payslips of Nanjing, asked what a gap is in money. */
import { assess } from '../../src/ui/payslip/assessment';
import { readMoney } from '../../src/ui/payslip/moneyQuestion';
import { emptyPayslip, type PayslipInputs } from '../../src/ui/payslip/payslipInputs';
import { publishedProfile } from '../publishedProfiles';

const nanjing = publishedProfile('nanjing');

export const today = '2026-11-22';

export function money(typed: Partial<PayslipInputs>, month = '2025-11') {
  const inputs = { ...emptyPayslip, ...typed };
  return readMoney(assess(nanjing, month, 'employee', inputs, today), inputs);
}

export function gap(typed: Partial<PayslipInputs>, month?: string) {
  const read = money(typed, month);
  if (read.kind !== 'gap') throw new Error('Nothing falls short');
  return read;
}
