/** Payslips of Nanjing, asked for their arrears. */
import { readArrears } from '../../src/ui/payslip/arrearsQuestion';
import { assess } from '../../src/ui/payslip/assessment';
import { emptyPayslip, emptyWage, type PayslipInputs } from '../../src/ui/payslip/payslipInputs';
import { publishedProfile } from '../publishedProfiles';

const nanjing = publishedProfile('nanjing');

export const today = '2026-11-22';

export const insurance = ['pension', 'medical', 'unemployment', 'work-injury', 'maternity'];

export function wages(averages: Record<string, string>): PayslipInputs['wages'] {
  return Object.fromEntries(Object.entries(averages).map(([year, average]) => [year, { ...emptyWage, average }]));
}

export function assessed(typed: Partial<PayslipInputs>, month = '2025-11') {
  return assess(nanjing, month, 'employee', { ...emptyPayslip, ...typed }, today);
}

export function reading(typed: Partial<PayslipInputs>, month = '2025-11') {
  return readArrears(nanjing, 'employee', assessed(typed, month), { ...emptyPayslip, ...typed }, today);
}
