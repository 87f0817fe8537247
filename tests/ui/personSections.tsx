/** The sections of a person's dialog, shown alone. */
import { render } from '@testing-library/react';
import type { PersonDetail, WithholdingDetail } from '../../src/payroll/personDetail';
import type { ReactElement } from 'react';
import { PayrollWordingProvider } from '../../src/ui/wording/payroll/PayrollWording';
import { WordingProvider } from '../../src/ui/wording/WordingContext';
import { zh } from '../../src/ui/wording/zh';

export function show(element: ReactElement) {
  return render(
    <WordingProvider value={zh}>
      <PayrollWordingProvider>{element}</PayrollWordingProvider>
    </WordingProvider>,
  );
}

// Three months of 12,000 with 2,000 of own contributions and 1,000 of special deductions:
// 36,000 − 15,000 − 6,000 − 3,000 = 12,000; × 3% = 360; less 240 withheld in two months = 120.
// Take-home: 12,000 − 2,000 − 120 = 9,880.
export const withholding: WithholdingDetail = {
  months: 3,
  income: 3_600_000,
  allowance: 1_500_000,
  contributions: 600_000,
  specialDeductions: 300_000,
  taxable: 1_200_000,
  ratePercent: 3,
  quick: 0,
  cumulativeTax: 36_000,
  taxSoFar: 24_000,
  tax: 12_000,
  assumed: ['income', 'tax'],
  fundExcess: { employer: 0, employee: 0 },
};

export function detailOf(changes: Partial<PersonDetail> = {}): PersonDetail {
  return {
    tableRow: {
      row: 0,
      fileRow: 2,
      name: '王五',
      number: '3',
      department: '',
      city: { id: 'nanjing' },
      month: '2025-03',
      wage: '12000.00',
      fundWage: null,
      lines: {},
      employer: 350_000,
      employee: 200_000,
      pay: null,
      takeHome: { pay: 1_200_000, tax: 12_000, takeHome: 988_000, bonus: null },
      check: [],
      checkCost: null,
      trueUp: { employer: 3200, employee: -1600 },
      remarks: [],
    },
    cityId: 'nanjing',
    categoryId: 'employee',
    month: '2025-03',
    wage: '12000.00',
    pay: '12000.00',
    fundWage: '',
    withFund: true,
    rates: {},
    trueUp: [],
    withholding,
    bonus: null,
    noTakeHome: null,
    year: null,
    ...changes,
  };
}
