import { describe, expect, it } from 'vitest';
import { readPerson } from '../../src/payroll/readPerson';
import { payrollOf } from './payrollOf';
import { wang } from './workbookOf';

// Nanjing, March 2025, of 10,000: employee 1,860.00, worked out beside the small payroll.
const person = { ...wang, pay: '12000', bonus: '36000' };

// 12 × (12,000 − 1,860 − 5,000) = 61,680 without the bonus: × 10% − 2,520 = 3,648. With it 97,680 × 10% − 2,520 = 7,248,
// 3,600 more; by itself 36,000 × 3% = 1,080, 2,520 less.
const bonus = {
  amount: 3_600_000,
  merged: 360_000,
  isWholeYear: true,
  choice: { apart: 108_000, better: 'apart', difference: 252_000, trap: null },
};

describe('A person opened', () => {
  it('shows how the tax of the month comes about', () => {
    const { tableRow, ...detail } = readPerson(payrollOf([person], { takeHome: 'month' }), 0);
    expect(tableRow).toMatchObject({ name: '王芳', number: '007', department: '研发部', pay: 1_200_000 });
    // Three equal months: 36,000 − 15,000 − 5,580 = 15,420; × 3% = 462.60, less 308.40 of two.
    expect(detail).toEqual({
      ...{ cityId: 'nanjing', categoryId: 'employee', month: '2025-03', withFund: true, trueUp: [], year: null },
      ...{ wage: '10000.00', pay: '12000.00', fundWage: '', rates: { 'housing-fund': '8%' }, noTakeHome: null, bonus },
      withholding: {
        ...{ months: 3, income: 3_600_000, allowance: 1_500_000, contributions: 558_000, specialDeductions: 0 },
        ...{ taxable: 1_542_000, ratePercent: 3, quick: 0, cumulativeTax: 46_260, taxSoFar: 30_840, tax: 15_420 },
        assumed: ['income', 'contributions', 'tax'],
        fundExcess: { employer: 0, employee: 0 },
      },
    });
  });

  it('takes what the roster says of the months before, and of deductions', () => {
    const known = { incomeSoFar: '24000', contributionsSoFar: '3720', taxSoFar: '300', specialDeductions: '1000' };
    const { withholding } = readPerson(payrollOf([{ ...person, ...known }], { takeHome: 'month' }), 0);
    // 36,000 − 15,000 − 5,580 − 3 × 1,000 = 12,420; × 3% = 372.60, less 300.
    expect(withholding).toMatchObject({ specialDeductions: 300_000, taxable: 1_242_000, taxSoFar: 30_000, tax: 7260 });
    expect(withholding?.assumed).toEqual([]);
  });

  it('counts from the month of entry, and then knows no whole year', () => {
    const entered = (entryMonth: string) =>
      readPerson(payrollOf([{ ...person, entryMonth }], { takeHome: 'month' }), 0);
    expect([entered('2025-01').bonus?.isWholeYear, entered('2025-02').bonus?.isWholeYear]).toEqual([true, false]);
    expect([entered('2024-06'), entered('2025-02')].map(({ withholding }) => withholding?.months)).toEqual([3, 2]);
  });

  it('shows the year, each month by its own rules', () => {
    const { year, bonus: ofYear } = readPerson(payrollOf([person], { takeHome: 'year' }), 0);
    // 144,000 − 60,000 − 22,320 = 61,680; 144,000 − 22,320 − 3,648 = 118,032.
    expect(year).toEqual({
      ...{ months: 12, pay: 14_400_000, income: 14_400_000, allowance: 6_000_000, contributions: 2_232_000 },
      ...{
        specialDeductions: 0,
        taxable: 6_168_000,
        ratePercent: 10,
        quick: 252_000,
        tax: 364_800,
        takeHome: 11_803_200,
      },
    });
    expect(ofYear).toEqual(bonus);
  });

  it('shows a year that goes on from what was so far, of any row', () => {
    const known = { incomeSoFar: '30000', contributionsSoFar: '4000', taxSoFar: '500', specialDeductions: '1000' };
    const payroll = payrollOf([person, { ...person, ...known, number: '8', month: '2025-06' }], { takeHome: 'year' });
    // 30,000 before June, then 7 × 12,000 = 84,000: 114,000. Contributions 4,000 + 7 × 1,860 = 17,020; allowance 60,000;
    // special deductions 12,000: 24,980 × 3% = 749.40, at least the 500 withheld. Left 114,000 − 17,020 − 749.40.
    expect(readPerson(payroll, 1).year).toEqual({
      ...{ months: 12, pay: 11_400_000, income: 11_400_000, allowance: 6_000_000, contributions: 1_702_000 },
      ...{
        specialDeductions: 1_200_000,
        taxable: 2_498_000,
        ratePercent: 3,
        quick: 0,
        tax: 74_940,
        takeHome: 9_623_060,
      },
    });
  });

  it('has no choice for a bonus from 2028 on', () => {
    const later = payrollOf([person], { takeHome: 'month', month: '2028-01', carryOn: true });
    expect(readPerson(later, 0).bonus).toMatchObject({ amount: 3_600_000, choice: null });
  });

  it('has no tax where none was asked for, and no figures where nothing was calculated', () => {
    const plain = payrollOf([person, { ...person, city: '哈尔滨', fundWage: '9000' }]);
    expect(readPerson(plain, 0)).toMatchObject({ withholding: null, bonus: null, noTakeHome: null, year: null });
    const { tableRow, ...lost } = readPerson(plain, 1);
    expect(tableRow.employee).toBeNull();
    expect(lost).toEqual({
      ...{ cityId: 'nanjing', categoryId: 'employee', month: '2025-03', withFund: true, trueUp: [], year: null },
      ...{ wage: '10000.00', pay: '12000.00', fundWage: '9000.00', rates: { 'housing-fund': '8%' } },
      ...{ withholding: null, bonus: null, noTakeHome: null },
    });
  });

  it('has nothing where the roster has nothing', () => {
    const lost = readPerson(payrollOf([{ city: '哈尔滨' }]), 0);
    expect([lost.wage, lost.pay, lost.fundWage, lost.rates]).toEqual(['', '', '', {}]);
  });

  it('has the special deductions of the year', () => {
    const { year } = readPerson(payrollOf([{ ...person, specialDeductions: '1000' }], { takeHome: 'year' }), 0);
    // 12 × 1,000 and 12 × 5,000.
    expect(year).toMatchObject({ specialDeductions: 1_200_000, allowance: 6_000_000, months: 12 });
  });

  it('has the rates of the page, and its own before them', () => {
    const rates = { nanjing: { 'housing-fund': '5%', 'work-injury': 'class-2' } };
    const read = (own: object) => readPerson(payrollOf([{ wage: '10000', ...own }], { rates }), 0).rates;
    expect(read({})).toEqual({ 'housing-fund': '5%', 'work-injury': 'class-2' });
    expect(read({ fundRate: 70_000, injury: '0.36%' })).toEqual({ 'housing-fund': '7%', 'work-injury': '0.36%' });
  });
});

describe('No take-home', () => {
  it.each([
    ['before 2019', { month: '2018-12' }, 'tooEarly'],
    ['of people without an employer', { categoryId: 'flexible' }, 'noEmployer'],
    ['and nobody’s fault', {}, null],
  ])('%s', (_, settings, reason) => {
    const payroll = payrollOf([{ wage: '10000', pay: '12000' }], { takeHome: 'month', ...settings });
    expect(readPerson(payroll, 0).noTakeHome).toBe(reason);
  });

  it('of a year that another row of the same person counts', () => {
    const two = payrollOf([person, { ...person, month: '2025-04' }], { takeHome: 'year' });
    expect([0, 1].map((row) => readPerson(two, row).noTakeHome)).toEqual([null, 'countedElsewhere']);
    expect([0, 1].map((row) => readPerson(two, row).year === null)).toEqual([false, true]);
    // By the month every row has its own.
    const monthly = payrollOf([person, { ...person, month: '2025-04' }], { takeHome: 'month' });
    expect([0, 1].map((row) => readPerson(monthly, row).noTakeHome)).toEqual([null, null]);
  });
});
