import { describe, expect, it } from 'vitest';
import { yuan } from '../calc/ruleBuilder';
import { pension, medical, unemployment, all, check, statusOf } from './checkedDeductions';

describe('a pension of 8% within 1000 and 5000', () => {
  it('below what is due: the bases, the gap and what it costs', () => {
    // 160 ÷ 8%: 1999.94 to 2000.06. 3000 − 2000.06 = 999.94.
    // Employer: 3000 × 16% = 480, 2000.06 × 16% = 320.0096 → 320.01. Employee: 240 − 160.
    // Injury: 6 − 4 (2000.06 × 0.2% = 4.00012); maternity: 24 − 16 (2000.06 × 0.8% = 16.00048).
    const { row, worstGap, employer, employee } = check(all, yuan(3000), { pension: 160 });
    expect(row('pension')).toEqual({
      status: 'below',
      declaredLowest: 1999.94,
      declaredHighest: 2000.06,
      lawful: 3000,
      gap: 999.94,
      employer: 159.99,
      employee: 80,
      othersEmployer: 10,
    });
    expect({ worstGap, employer, employee }).toEqual({ worstGap: 999.94, employer: 169.99, employee: 80 });
  });

  it('below the floor: the base counts as it is', () => {
    // 64 ÷ 8%: 799.94 to 800.06; × 16% = 128.0096 → 128.01; 480 − 128.01. Injury 6 − 1.60, maternity 24 − 6.40.
    expect(check(all, yuan(3000), { pension: 64 }).row('pension')).toMatchObject({
      status: 'below',
      declaredHighest: 800.06,
      gap: 2199.94,
      employer: 351.99,
      employee: 176,
      othersEmployer: 22,
    });
  });

  it.each([
    ['240 of 3000', 3000, 240, 'matches'],
    // 239.92 is reached up to 2999.06 (239.925 ÷ 8% = 2999.0625), 94 cents off; 239.91 up to 2998.93 (… = 2998.9375).
    ['less than a yuan below', 3000, 239.92, 'matches'],
    ['1.07 yuan below', 3000, 239.91, 'below'],
    // 240.08 is reached from 3000.94 on, 240.09 from 3001.07.
    ['less than a yuan above', 3000, 240.08, 'matches'],
    ['1.07 yuan above', 3000, 240.09, 'above'],
    ['the floor, of less', 900, 80, 'matches'],
    ['the floor, of a wage that gives the same amount', 1000.06, 80, 'matches'],
    ['the floor, of more', 3000, 80, 'below'],
    ['the ceiling, of more', 9000, 400, 'matches'],
    ['the ceiling, of a wage that gives the same amount', 4999.94, 400, 'matches'],
    ['the ceiling, of less', 3000, 400, 'above'],
    ['more than the ceiling gives', 9000, 480, 'above'],
    ['nothing', 3000, 0, 'nothingDeducted'],
  ])('%s', (_, wage, paid, status) => {
    expect(statusOf(all, wage, { pension: paid })).toBe(status);
  });

  it('at an open end the limit is the declared base', () => {
    expect(check(all, yuan(3000), { pension: 80 }).row('pension')).toMatchObject({
      declaredLowest: 1000,
      declaredHighest: 1000,
      gap: 2000,
    });
    expect(check(all, yuan(3000), { pension: 400 }).row('pension')).toMatchObject({
      declaredLowest: 5000,
      declaredHighest: 5000,
      gap: 0,
    });
  });
});

describe('a flat fee may or may not be in the figure', () => {
  it.each([
    // 3000 × 2% = 60, with the fee 70.
    ['with the fee it is all of it', 70, 'matches'],
    // Without the fee it is all, with it (50 ÷ 2%) 2500: the fee decides.
    ['without the fee it is all of it', 60, 'notCompared'],
    // With the fee 32 ÷ 2% = 1600 lies below the floor; without it 42 ÷ 2% = 2100 does not.
    ['only without the fee some base gives it', 42, 'below'],
    // 50 is the floor with the fee, and 2500 without it.
    ['either way it is below', 50, 'below'],
  ])('%s', (_, paid, status) => {
    expect(statusOf(all, 3000, { medical: paid })).toBe(status);
  });

  it('names the bases of the reading that fits', () => {
    // 42.005 ÷ 2% = 2100.25, which rounds up: 2100.24 is the last. 3000 − 2100.24 = 899.76.
    expect(check(all, yuan(3000), { medical: 42 }).row('medical')).toMatchObject({
      declaredHighest: 2100.24,
      gap: 899.76,
    });
  });
});

describe('a sum of insurance', () => {
  it('is read at one base for all', () => {
    // At 2000: 160 + 40 + 10 + 10 = 220; the pension alone narrows it to 1999.94 … 2000.06.
    // Employer: pension 159.99; medical 270 − 180.01 (2000.06 × 9% = 180.0054) = 89.99; unemployment 15 − 10: 254.98.
    // Employee: 80 + (60 − 40) + (15 − 10) = 105. Injury and maternity 10.
    const { row, employer, employee } = check(all, yuan(3000), { insurance: 220 });
    expect(row('insurance')).toEqual({
      status: 'below',
      declaredLowest: 1999.94,
      declaredHighest: 2000.06,
      lawful: 3000,
      gap: 999.94,
      employer: 254.98,
      employee: 105,
      othersEmployer: 10,
    });
    expect({ employer, employee }).toEqual({ employer: 264.98, employee: 105 });
  });

  it('counts once beside its own lines', () => {
    // The lines say the same as the sum.
    const paid = { insurance: 220, pension: 160, medical: 50, unemployment: 10 };
    expect(check(all, yuan(3000), paid)).toMatchObject({ employer: 264.98, employee: 105 });
  });

  it('is not compared where a scheme has no rule, or their wages are of different years', () => {
    expect(statusOf([pension, medical], 3000, { insurance: 220 })).toBe('notCompared');
    const mixed = [pension, { ...medical, wageYear: '2025' }, unemployment];
    expect(statusOf(mixed, 3000, { insurance: 220 })).toBe('notCompared');
    // 240 + 70 + 15
    expect(statusOf(mixed, 3000, { insurance: 325 })).toBe('matches');
  });
});

describe('the row as a whole', () => {
  it('leaves injury and maternity out where some line is as it should be', () => {
    // Unemployment of 3000 is 15.
    const { employer, employee } = check(all, yuan(3000), { pension: 160, unemployment: 15 });
    expect({ employer, employee }).toEqual({ employer: 159.99, employee: 80 });
  });

  it('adds the fund, at its own wage and rate', () => {
    // 12% of 4000 is 480. 360 is reached up to 3004.16 (360.5 ÷ 12% = 3004.1666…): gap 995.84, 120 on each side.
    const person = { fundWage: yuan(4000), rates: { 'housing-fund': '12%' } };
    const { row, employer, employee } = check(all, yuan(3000), { pension: 160, 'housing-fund': 360 }, person);
    expect(row('housing-fund')).toMatchObject({ status: 'below', gap: 995.84, employer: 120, employee: 120 });
    expect({ employer, employee }).toEqual({ employer: 289.99, employee: 200 });
  });
});
