import { describe, expect, it } from 'vitest';
import { calculateContributions, type ContributionSummary } from '../../src/calc/calculateContributions';
import { zero } from '../../src/calc/decimal';
import { fundTaxFree, type FundTaxFree } from '../../src/calc/fundTaxFree';
import { takeHome, takeHomeOfYear, type TakeHomeQuestion } from '../../src/calc/takeHome';
import { madeUpRule, percent, spelled, toYuan, within, yuan } from './ruleBuilder';

function contributions(employer: string, employee: string): ContributionSummary {
  return { lines: [], total: { employer: yuan(employer), employee: yuan(employee) }, yearlyFees: [] };
}

function month(question: Partial<TakeHomeQuestion> = {}) {
  return takeHome({
    pay: yuan('20000'),
    contributions: contributions('6000', '4503'),
    fund: null,
    specialDeductions: zero,
    monthCount: 1,
    before: {},
    ...question,
  });
}

/** A fund rule at 15% of 10,000: 1,500 a side, 1,200 of it free, 300 taxable. */
function excessiveFund(): { fund: FundTaxFree; summary: ContributionSummary } {
  const rule = madeUpRule({
    scheme: 'housing-fund',
    base: within('2000', '30000'),
    rates: percent('15%', '15%'),
    rounding: { employer: toYuan, employee: toYuan },
  });
  const summary = calculateContributions([rule], {}, yuan('10000'));
  return { fund: fundTaxFree(rule, summary.lines[0]!, yuan('10000')), summary };
}

describe('what is paid out', () => {
  it('is pay less own contributions less tax', () => {
    // 20,000 − 4,503 = 15,497; January 314.91, April 734.07.
    expect(spelled({ ...month(), withholding: null })).toEqual({
      pay: '20000',
      ownContributions: '4503',
      beforeTax: '15497',
      taxedDeposit: '0',
      undeducted: '0',
      withholding: null,
      assumed: [],
      takeHome: '15182.09',
    });
    expect(month({ monthCount: 4 }).takeHome.toFixed(2)).toBe('14762.93');
  });

  it('starts from the pay, whatever wage the contributions stand on', () => {
    // 25,000 − 5,000 − 4,503 = 15,497 × 3% = 464.91; 20,497 − 464.91.
    expect(month({ pay: yuan('25000') }).takeHome.toFixed(2)).toBe('20032.09');
  });

  it('is taxed less by special deductions', () => {
    // 10,497 − 3,500 = 6,997 × 3% = 209.91; 15,497 − 209.91.
    expect(month({ specialDeductions: yuan('3500') }).takeHome.toFixed(2)).toBe('15287.09');
  });

  it('pays tax on fund deposits above the limit, which nobody pays out', () => {
    // Income 20,000 + 300; deductible 1,500 − 300 = 1,200; 20,300 − 5,000 − 1,200 = 14,100 × 3% = 423.
    // Paid out 20,000 − 1,500 − 423.
    const { fund, summary } = excessiveFund();
    const one = month({ fund, contributions: summary });
    expect(spelled([one.taxedDeposit, one.undeducted, one.withholding.tax, one.takeHome])).toEqual([
      '300',
      '300',
      '423',
      '18077',
    ]);
  });

  it('falls below nothing where contributions exceed the pay', () => {
    expect(month({ pay: yuan('4000') }).takeHome.toFixed(2)).toBe('-503.00');
  });
});

describe('the whole year', () => {
  it('is twelve such months', () => {
    // 12 × 15,497 = 185,964 − 10,076.40.
    const year = takeHomeOfYear(month({ monthCount: 4 }), 8);
    expect(year.months).toHaveLength(12);
    expect(year.months[3]?.tax.toFixed(2)).toBe('734.07');
    expect(spelled([year.total.tax, year.taxable, year.takeHome])).toEqual(['10076.4', '125964', '175887.6']);
  });

  it('is the same from whichever month it is looked at', () => {
    for (const monthCount of [1, 6, 12]) {
      expect(takeHomeOfYear(month({ monthCount }), 12 - monthCount).takeHome.toFixed(2)).toBe('175887.60');
    }
  });

  it('counts from the month of entry', () => {
    // Entry in October, looked at in November: 3 × 10,497 = 31,491 × 3% = 944.73; 3 × 15,497 = 46,491.
    const year = takeHomeOfYear(month({ monthCount: 2 }), 1);
    expect(spelled([year.months.length, year.total.tax, year.takeHome])).toEqual([3, '944.73', '45546.27']);
  });

  it('begins with this month where something of the months before was given', () => {
    // Given 60,000 in three months and 500 of tax: April 1,678.80 − 500; the year's tax is the same 10,076.40.
    const given = { income: yuan('60000'), tax: yuan('500') };
    const year = takeHomeOfYear(month({ monthCount: 4, before: given }), 8);
    expect(year.months).toHaveLength(9);
    expect(year.months[0]?.tax.toFixed(2)).toBe('1178.80');
    expect(spelled([year.total.tax, year.takeHome])).toEqual(['10076.4', '175887.6']);
  });

  it('pays out no fund deposit that was taxed', () => {
    // A month: 18,500 before tax. Taxable 14,100 × 12 = 169,200 × 20% − 16,920 = 16,920. 222,000 − 16,920 = 205,080.
    const { fund, summary } = excessiveFund();
    const year = takeHomeOfYear(month({ fund, contributions: summary, monthCount: 3 }), 9);
    expect(spelled([year.total.tax, year.takeHome])).toEqual(['16920', '205080']);
  });

  it('leaves months that were given as they are given', () => {
    // December alone after 11 given months: income 11 × 20,300 as certified, contributions 11 × 1,200, tax 15,000.
    // Cumulative 169,200: 16,920 − 15,000 = 1,920. Paid out: 223,300 − 13,200 − 15,000 and 18,500 − 1,920 = 211,680.
    const { fund, summary } = excessiveFund();
    const before = { income: yuan('223300'), contributions: yuan('13200'), tax: yuan('15000') };
    const year = takeHomeOfYear(month({ fund, contributions: summary, monthCount: 12, before }), 0);
    expect(spelled([year.total.tax, year.takeHome])).toEqual(['16920', '211680']);
  });

  it('is this month alone where it is the only one', () => {
    const year = takeHomeOfYear(month(), 0);
    expect(spelled([year.months.length, year.total.tax, year.takeHome])).toEqual([1, '314.91', '15182.09']);
  });
});
