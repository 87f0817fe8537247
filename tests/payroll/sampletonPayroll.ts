/** A payroll with every kind of column, by a profile made up for it, so that its figures can be worked out by hand. */
import { calculatePayroll } from '../../src/payroll/payrollCalculation';
import type { PayrollSettings } from '../../src/payroll/payrollSettings';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { options, percent, range, within } from '../calc/ruleBuilder';
import { profileOf, ruleOf } from '../rules/profileBuilder';
import { testSettings } from './payrollOf';
import { rosterOf, type TestPerson } from './rosterOf';

const cited = <Part extends object>(part: Part, source: string) => ({ ...part, sources: [source] });
const rated = (rates: ContributionRule['rates']): ContributionRule['rates'] => {
  if (rates.kind !== 'options') return cited(rates, 'rates');
  return { ...rates, options: rates.options.map((option) => cited(option, 'rates')) };
};

const pension = ruleOf('养老', { rates: rated(percent('16%', '8%')) });

export const sampleton = profileOf(
  // Before 2025 only pension is known, and its limits lie lower.
  ruleOf('去年', {
    ...{ effectiveFrom: '2024-01', effectiveTo: '2024-12', rates: rated(percent('16%', '8%')) },
    base: cited(within('3800', '19000'), 'limits') as never,
  }),
  pension,
  ruleOf('工伤', {
    ...{ scheme: 'work-injury', provisional: true },
    rates: rated(options({ 'class-1': ['0.2%', '0%'], 'class-2': ['0.4%', '0%'] })),
  }),
  ruleOf('公积金', {
    scheme: 'housing-fund',
    base: cited(within('2000', '30000'), 'limits') as never,
    rates: rated(range('5%', '12%', '1%', '8%')),
  }),
);

export const settings: PayrollSettings = {
  ...testSettings,
  cityId: 'sampleton',
  takeHome: 'month',
  trueUp: {
    months: ['2025-01', '2025-02'],
    before: { kind: 'ofMonth', month: '2024-12' },
    after: { kind: 'now' },
  },
};

// March 2025.
// 甲: 10,000 × 16% = 1600 and × 8% = 800; work injury × 0.2% = 20; fund 9,000 × 7% = 630 on both sides. 2,250 and 1,430.
//   Tax: 12,000 − 1,430 − 5,000 = 5,570 a month; × 3 × 3% = 501.30, less 334.20 of two months: 167.10. Left: 10,402.90.
//   Bonus: 36,000 ÷ 12 = 3,000 a month, × 3% = 1,080 by itself; the year 66,840 × 10% − 2,520 = 4,164, with it
//   102,840 × 10% − 2,520 = 7,764: 3,600 more.
//   400 ÷ 8% = 5,000: 399.995 ÷ 8% = 4,999.9375 and 400.005 ÷ 8% = 5,000.0625. Short by 10,000 − 5,000.06 = 4,999.94.
//   On 5,000.06 the employer pays 800.01 and 10.00 for work injury: 1,600 − 800.01 + 20 − 10 = 809.99; the employee 400.
// 乙: raised from 3,000 to 4,000: 640, 320, × 0.4% = 16, no fund. 656 and 320. No tax: left 3,000 − 320 = 2,680.
//   Last year's floor was 3,800: 200 × 16% = 32 and × 8% = 16 a month are due, 64 and 32 for two.
// 丙: nobody knows the city.
export const sampletonPeople: TestPerson[] = [
  {
    ...{ name: '甲', number: '001', department: '研发', wage: '10000', fundWage: '9000', fundRate: 70_000 },
    ...{ pay: '12000', bonus: '36000', paidPension: '400', injury: 'class-1' },
  },
  { name: '乙', number: '002', department: '行政', wage: '3000', fundRate: 0, injury: 'class-2' },
  {
    ...{
      name: '丙',
      number: '003',
      department: '行政',
      wage: '8000.125',
      city: '哈尔滨',
      category: '职工',
      month: '2025-04',
    },
    ...{ pay: '9000', bonus: '100', paidPension: '1' },
  },
];

export function sampletonPayroll(
  changes: Partial<PayrollSettings> = {},
  people: readonly TestPerson[] = sampletonPeople,
  profile = sampleton,
) {
  const profiles = [{ profile, sha256: 'a1b2' }];
  return calculatePayroll(rosterOf(people), { ...settings, ...changes }, profiles, () => undefined);
}
