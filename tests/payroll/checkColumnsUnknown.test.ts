import { describe, expect, it } from 'vitest';
import { emptyCheck } from '../../src/payroll/checkColumns';
import { madeUpRule, options, percent, toYuan, within, yuan } from '../calc/ruleBuilder';
import { pension, medical, injury, all, check, statusOf } from './checkedDeductions';

describe('where nothing can be said', () => {
  it('an amount that no base gives', () => {
    expect(statusOf(all, 3000, { 'housing-fund': 240.5 })).toBe('impossible');
  });

  it('in whole yuan it is read as rounded', () => {
    // Bases in whole yuan give multiples of 8 cents: 161 is none. 160.50 to 161.49 are 2006.25 to 2018.6: 2007 to 2018.
    const rule = madeUpRule({ rounding: { base: toYuan } });
    expect(check([rule], yuan(3000), { pension: 161 }).row('pension')).toMatchObject({
      status: 'below',
      declaredLowest: 2007,
      declaredHighest: 2018,
      gap: 982,
    });
    expect(statusOf([rule], 2018, { pension: 161 })).toBe('matches');
    expect(statusOf([rule], 2018, { pension: 161.01 })).toBe('impossible');
  });

  it.each([
    ['an unknown ceiling may be what was declared', within('1000', 'unknown'), 160, 'notCompared'],
    ['an unknown ceiling does not matter to what is all of it', within('1000', 'unknown'), 240, 'matches'],
    ['an unknown floor may lie above both', within('unknown', '5000'), 240, 'notCompared'],
    ['an unknown floor does not matter to what is too low', within('unknown', '5000'), 160, 'below'],
  ])('%s', (_, base, paid, status) => {
    expect(statusOf([{ ...pension, base }], 3000, { pension: paid })).toBe(status);
  });

  it('a zero rate, a base chosen by the person, no deduction, no rule', () => {
    expect(statusOf([{ ...pension, rates: percent('16%', '0%') }], 3000, { pension: 0 })).toBe('anyBase');
    expect(statusOf([{ ...pension, wageYear: null }], 3000, { pension: 160 })).toBe('notCompared');
    expect(statusOf(all, 3000, { pension: NaN })).toBe('notCompared');
    expect(statusOf([medical], 3000, { pension: 160 })).toBe('notCompared');
    expect(check(all, yuan(3000), { pension: 160 }, { plan: -1 }).row('pension').status).toBe('notCompared');
  });

  it('without any column there is no check', () => {
    const none = { paidPension: null, paidMedical: null, paidUnemployment: null, paidInsurance: null, paidFund: null };
    expect(emptyCheck(none, 3)).toBeNull();
  });
});

it('rules that are not compiled are checked all the same', () => {
  // A floor of 9,999,999,999 at 8%; 8 yuan are 99.94 to 100.06. Injury classes differ in the employee: not compiled.
  const large = { ...pension, base: within('9999999999', 'none') };
  const classes = options({ 'class-1': ['0.2%', '0%'], 'class-2': ['0.4%', '0.1%'] });
  const { row } = check([large, { ...injury, rates: classes }], yuan(3000), { pension: 8 });
  // 9,999,999,999 − 100.06; × 16% = 1,599,999,999.84 − 16.01. Injury: 6 − 0.20.
  expect(row('pension')).toMatchObject({
    status: 'below',
    declaredHighest: 100.06,
    gap: 9999999898.94,
    employer: 1599999983.83,
    othersEmployer: 5.8,
  });
});
