/** Payslips of Nanjing, assessed. */
import { expect } from 'vitest';
import { assess } from '../../src/ui/payslip/assessment';
import type { GroupAssessment } from '../../src/ui/payslip/groupAssessment';
import { emptyPayslip, emptyWage, type PayslipInputs } from '../../src/ui/payslip/payslipInputs';
import { publishedProfile } from '../publishedProfiles';

export const nanjing = publishedProfile('nanjing');

export const today = '2026-11-22';

export function assessed(month: string, inputs: Partial<PayslipInputs>, day = today) {
  return assess(nanjing, month, 'employee', { ...emptyPayslip, ...inputs }, day);
}

export function wages(averages: Record<string, string>): PayslipInputs['wages'] {
  return Object.fromEntries(Object.entries(averages).map(([year, average]) => [year, { ...emptyWage, average }]));
}

export function only(groups: readonly GroupAssessment[]): GroupAssessment {
  expect(groups).toHaveLength(1);
  return groups[0]!;
}
