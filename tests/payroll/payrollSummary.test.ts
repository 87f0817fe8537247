import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/payroll/payrollSummary';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { payrollOf } from './payrollOf';
import { sampleton, sampletonPayroll } from './sampletonPayroll';

// Nanjing, March 2025, of 10,000: employer 3,250.00, employee 1,860.00, worked out beside the small payroll.
const person = { wage: '10000', fundRate: 80_000, injury: 'class-1' };

describe('What is said of take-home', () => {
  it('counts whom it was worked out for, of whom the months before were assumed, and whose pay is not enough', () => {
    const known = { incomeSoFar: '0', contributionsSoFar: '0', taxSoFar: '0' };
    const payroll = payrollOf(
      [
        { ...person, pay: '12000', ...known },
        { ...person, pay: '1860', ...known },
        { ...person, pay: '100' },
        { ...person, pay: '12000', city: '哈尔滨' },
      ],
      { takeHome: 'month' },
    );
    // 12,000 − 3 × 5,000 − 1,860 is below nothing: no tax for anybody. 12,000 + 1,860 + 100 = 13,960, less 3 × 1,860.
    expect(summarize(payroll).takeHome).toEqual({
      ...{ pay: 1_396_000n, tax: 0n, takeHome: 838_000n, people: 3, assumedEqualMonths: 1, negative: 1, incomplete: 0 },
    });
  });

  it('is nothing of nobody, or where it was not asked for', () => {
    expect(summarize(payrollOf([{ ...person, city: '哈尔滨' }], { takeHome: 'month' })).takeHome).toBeNull();
    expect(summarize(payrollOf([person])).takeHome).toBeNull();
  });
});

describe('What is said of declared deductions', () => {
  it('counts people, by what was found of any of theirs', () => {
    const payroll = payrollOf([
      // 8% of 10,000 is 800, and 2% with 10 yuan is 210; the fund is of whole yuan.
      { ...person, paidPension: '800', paidMedical: '210' },
      { ...person, paidPension: '400', paidMedical: '110' },
      { ...person, paidFund: '800.5' },
      { ...person, paidPension: '0', paidMedical: '210' },
      { wage: '10000', paidFund: '650' },
      person,
    ]);
    expect(summarize(payroll).check).toMatchObject({
      compared: 3,
      below: 1,
      impossible: 1,
      nothingDeducted: 1,
      rateNotGiven: 1,
    });
    expect(summarize(payrollOf([person])).check).toBeNull();
  });
});

describe('What is said of a true-up', () => {
  it('is whom it concerns, what is due, and what was left out', () => {
    // Worked out beside the people: 64.00 and 32.00 of one.
    expect(summarize(sampletonPayroll()).trueUp).toEqual({
      ...{ people: 1, employer: 6400n, employee: 3200n, unmatched: ['work-injury', 'housing-fund'] },
    });
  });
});

describe('What is assumed', () => {
  it('is nothing where the rule leaves no choice', () => {
    const one = sampleton.contributionRules.map((rule) =>
      rule.rates.kind === 'options'
        ? { ...rule, rates: { ...rule.rates, options: rule.rates.options.slice(0, 1) } }
        : rule,
    );
    const people = [{ wage: '10000' }];
    const assumed = (rules: ContributionRule[]) =>
      summarize(sampletonPayroll({}, people, { ...sampleton, contributionRules: rules })).assumedRates;
    expect(assumed(one)).toEqual({ fund: 1, injury: 0 });
    expect(assumed(sampleton.contributionRules)).toEqual({ fund: 1, injury: 1 });
  });

  it('is the rate that neither roster nor page gives', () => {
    const rates = { nanjing: { 'housing-fund': '8%' } };
    const without = [{ wage: '10000' }, person, { wage: '9000', city: '哈尔滨' }];
    expect(summarize(payrollOf(without)).assumedRates).toEqual({ fund: 1, injury: 1 });
    expect(summarize(payrollOf(without, { rates })).assumedRates).toEqual({ fund: 0, injury: 1 });
    // Flexible workers have neither a fund nor work injury.
    expect(summarize(payrollOf([{ wage: '10000' }], { categoryId: 'flexible' })).assumedRates).toEqual({
      ...{ fund: 0, injury: 0 },
    });
  });

  it('is said of the months of rows that are calculated, each once, in order', () => {
    const months = ['2025-05', '2025-03', '2025-05'].map((month) => ({ ...person, month }));
    const lost = { ...person, month: '2025-04', city: '哈尔滨' };
    expect(summarize(payrollOf([...months, lost])).months).toEqual(['2025-03', '2025-05']);
  });

  it('is warned of once a place, with its people', () => {
    const later = { ...person, month: '2031-01' };
    const { warnings } = summarize(payrollOf([later, later, { ...person, month: '2025-08' }], { carryOn: true }));
    expect(warnings.filter(({ month }) => month === '2031-01')).toEqual([
      {
        ...{ kind: 'carriedOn', cityId: 'nanjing', categoryId: 'employee', month: '2031-01', people: 2 },
        category: { zh: '职工', en: 'Employee' },
        schemes: ['pension', 'medical', 'unemployment', 'work-injury', 'maternity', 'housing-fund'],
      },
    ]);
  });
});
