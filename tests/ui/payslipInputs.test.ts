import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyPayslip, emptyWage, payslipOf, type PayslipInputs } from '../../src/ui/payslip/payslipInputs';

const ones = '1'.repeat(1000);
const sixtyOnes = '1'.repeat(60);

const sensible: PayslipInputs = {
  month: '2025-03',
  paidIn: '2025-04',
  paid: { pension: '800.00', 'housing-fund': '640', together: '１，０６０元' },
  togetherSchemes: ['pension', 'housing-fund'],
  fundRate: '8%',
  rates: { unemployment: 'rural-contract-worker' },
  carryOn: true,
  wages: { '2024': { ...emptyWage, kind: 'yearly', total: '12万', months: '11' } },
  falseAlarms: ['unpaidLeave', 'twoJobs'],
  sumMonths: '36',
  taxRate: '10%',
  birthMonth: '1985-06',
  retirementGroup: 'woman55',
  gapYears: '2.5',
  from: '2024-01',
  to: '2025-03',
  paidOn: '2026-02-28',
  declaredBase: '5000',
  declaredFundBase: '4000',
  isCapped: true,
};

describe('a payslip from a store or a link', () => {
  it('is kept where it makes sense', () => {
    expect(payslipOf(sensible)).toEqual(sensible);
  });

  it('is the empty payslip where there is nothing, or something that is none', () => {
    for (const stored of [undefined, null, 5, 'text', true, [], [1], {}])
      expect(payslipOf(stored)).toEqual(emptyPayslip);
  });

  it.each<[keyof PayslipInputs, unknown, unknown]>([
    ['month', '2025-13', ''],
    ['month', '2025-1', ''],
    ['month', '1825-01', ''],
    ['month', 202503, ''],
    ['paidIn', '2025-00', ''],
    ['paidIn', 'March', ''],
    ['paid', 'pension', {}],
    ['paid', { pension: 396.16, salvation: '5', medical: ones, unemployment: '' }, { medical: sixtyOnes }],
    ['togetherSchemes', 'pension', emptyPayslip.togetherSchemes],
    ['togetherSchemes', ['salvation', 'medical', 7, 'pension', 'pension'], ['pension', 'medical']],
    ['fundRate', '8', ''],
    ['fundRate', '100%', ''],
    ['fundRate', '8% ', ''],
    ['rates', { pension: 3, salvation: 'standard', medical: ones }, { medical: sixtyOnes }],
    ['carryOn', 'yes', false],
    ['wages', ['2024'], {}],
    ['wages', { year: emptyWage, '1824': emptyWage, '20245': emptyWage }, {}],
    ['wages', { '2024': null, '2025': 'much' }, { '2024': emptyWage, '2025': emptyWage }],
    [
      'wages',
      { '2024': { kind: 'guess', average: 9000, total: ones, months: null, monthly: [1, '2', ones], firstMonth: {} } },
      {
        '2024': {
          ...emptyWage,
          total: sixtyOnes,
          monthly: ['', '2', sixtyOnes, '', '', '', '', '', '', '', '', ''],
        },
      },
    ],
    ['falseAlarms', ['partMonth', 'bad luck', 'partMonth', 3], ['partMonth']],
    ['falseAlarms', { 0: 'partMonth' }, []],
    ['sumMonths', 12, '12'],
    ['sumMonths', ones, sixtyOnes],
    ['taxRate', '7%', ''],
    ['birthMonth', '1985-00', ''],
    ['retirementGroup', 'man', ''],
    ['gapYears', ones, sixtyOnes],
    ['from', '2025-1', ''],
    ['to', 'now', ''],
    ['paidOn', 'yesterday', ''],
    ['paidOn', '2026-1-1', ''],
    ['declaredBase', ones, sixtyOnes],
    ['declaredFundBase', 5000, ''],
    ['isCapped', 1, false],
  ])('drops or cuts what %s cannot be: %j', (field, nonsense, kept) => {
    expect(payslipOf({ [field]: nonsense })).toEqual({ ...emptyPayslip, [field]: kept });
  });

  it('drops a day of payment that does not exist', () => {
    const days = ['2026-13-01', '2026-00-10', '2026-02-31', '2025-02-29', '2026-04-31', '2026-05-00', '2024-02-29'];
    expect(days.filter((paidOn) => payslipOf({ paidOn }).paidOn !== '')).toEqual(['2024-02-29']);
  });

  it('has no field but its own', () => {
    const stored: unknown = JSON.parse(
      '{"name":"张三","constructor":{"name":"张三"},"toString":"张三","month":"2025-03"}',
    );
    expect(payslipOf(stored)).toEqual({ ...emptyPayslip, month: '2025-03' });
  });

  it('has not even the field by which objects name their prototype', () => {
    const stored: unknown = JSON.parse('{"__proto__":{"name":"张三"},"month":"2025-03"}');
    expect(Object.keys(payslipOf(stored))).toEqual(Object.keys(emptyPayslip));
  });

  it('comes out the same when it goes in again, whatever it was', () => {
    const field = fc.constantFrom(...Object.keys(emptyPayslip));
    fc.assert(
      fc.property(fc.dictionary(field, fc.jsonValue()), (stored) => {
        const once = payslipOf(stored);
        expect(payslipOf(once)).toEqual(once);
        expect(Object.keys(once)).toEqual(Object.keys(emptyPayslip));
      }),
    );
  });
});
