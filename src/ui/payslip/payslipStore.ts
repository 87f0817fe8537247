import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { tabStorage } from '../keptStorage';
import { thisMonth } from '../place/today';
import {
  emptyPayslip,
  emptyWage,
  payslipOf,
  type PaidField,
  type PayslipInputs,
  type WageTexts,
} from './payslipInputs';

/** Survives a reload and an update, and goes with the tab. */
export const usePayslipInputs = create<PayslipInputs>()(
  persist(() => emptyPayslip, {
    name: 'payslip',
    storage: createJSONStorage(() => tabStorage),
    merge: (stored) => payslipOf(stored),
  }),
);

/** YYYY-MM for which the payslip is. */
export function monthOf({ month }: PayslipInputs): string {
  return month === '' ? thisMonth() : month;
}

export function typePayslip(change: Partial<PayslipInputs>): void {
  usePayslipInputs.setState(change);
}

export function typePaid(field: PaidField, text: string): void {
  usePayslipInputs.setState(({ paid }) => ({ paid: { ...paid, [field]: text } }));
}

export function typeWage(year: string, change: Partial<WageTexts>): void {
  usePayslipInputs.setState(({ wages }) => ({
    wages: { ...wages, [year]: { ...emptyWage, ...wages[year], ...change } },
  }));
}
