import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/calc/decimal';
import { emptyPayslip, emptyWage, type PayslipInputs } from '../../src/ui/payslip/payslipInputs';
import { answerPayslip, type PayslipAnswer } from '../../src/ui/payslip/payslipReading';
import { withDecimals, withDigits } from '../../src/ui/payslip/plainAmounts';
import { publishedProfile } from '../publishedProfiles';

/** What crosses from a worker and back to what it was. */
function crossed<Value>(value: Value): Value {
  return withDecimals<Value>(structuredClone(withDigits(value)));
}

describe('what crosses from a worker', () => {
  it('is every digit of an amount, and the sign of a zero', () => {
    const digits = '12345678901234567890123456789012345678.01';
    expect(withDigits({ amount: new Decimal('396.16') })).toEqual({ amount: { decimal: '396.16' } });
    expect(crossed([new Decimal(digits)])[0]?.toFixed()).toBe(digits);
    expect(crossed(new Decimal('-0')).isNegative()).toBe(true);
    expect(crossed(new Decimal('1e-30')).toFixed()).toBe('0.000000000000000000000000000001');
  });

  it('is everything else as it is', () => {
    const value = { text: '1.50', none: null, missing: undefined, list: [1, 'a', null, [true]], empty: {} };
    expect(crossed(value)).toEqual(value);
  });

  const wages = { '2024': { ...emptyWage, average: '10000' }, '2023': { ...emptyWage, average: '9000' } };
  const inputs: [string, Partial<PayslipInputs>][] = [
    [
      'two groups and arrears',
      { paid: { pension: '396.16', medical: '109.04', 'housing-fund': '396' }, fundRate: '8%' },
    ],
    ['an open rate', { paid: { 'housing-fund': '400' } }],
    ['lines of two bases', { paid: { pension: '402.00', medical: '170.00' } }],
    ['less than anyone may pay', { paid: { pension: '100.00' } }],
    ['more than anyone may pay', { paid: { pension: '3000.00' } }],
    ['an amount that no base gives', { paid: { unemployment: '24.77' }, falseAlarms: ['twoJobs'] }],
    ['a figure for several', { paid: { together: '529.96' }, from: '2024-01' }],
    ['what cannot be read', { paid: { pension: '1,09' } }],
  ];
  it.each(inputs)('is the whole answer: %s', (_, change) => {
    const answer: PayslipAnswer = answerPayslip({
      profile: publishedProfile('nanjing'),
      categoryId: 'employee',
      month: '2025-11',
      inputs: { ...emptyPayslip, wages, ...change },
      today: '2026-11-22',
    });
    expect(crossed(answer)).toEqual(answer);
  });
});
