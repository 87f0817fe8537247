import { describe, expect, it } from 'vitest';
import { calculateContributions, monthlyFees, totalOf } from '../../src/calc/calculateContributions';
import { Decimal } from '../../src/calc/decimal';
import {
  fee,
  fixedAt,
  madeUpRule,
  noBase,
  noRates,
  options,
  percent,
  range,
  refusal,
  spelled,
  toYuan,
  within,
  yuan,
} from './ruleBuilder';

const pension = madeUpRule();
const medical = madeUpRule({
  scheme: 'medical',
  base: within('2000', '6000'),
  rates: percent('9%', '2%'),
  flatFees: [fee('employee', '10'), fee('employee', '65', 'year'), fee('government', '260', 'year')],
});
const injury = madeUpRule({
  scheme: 'work-injury',
  base: within('1000', 'none'),
  rates: options({ 'class-1': ['0.2%', '0%'], 'class-2': ['0.4%', '0%'] }, 'employer'),
});
const fund = madeUpRule({
  scheme: 'housing-fund',
  rates: range('5%', '12%', '1%', '8%'),
  rounding: { employer: toYuan, employee: { step: '1', mode: 'up' } },
});

describe('one month of contributions', () => {
  it('has a line for each rule, in order, and the sums of its rounded lines', () => {
    const summary = calculateContributions([pension, medical], {}, yuan('1500.55'));
    // Pension 1500.55 × 16% = 240.088, × 8% = 120.044. Medical is raised to 2000: × 9% = 180, × 2% = 40, + 10.
    expect(spelled(summary)).toEqual({
      lines: [
        {
          scheme: 'pension',
          base: { amount: '1500.55', adjustment: 'none', unknownLimit: null },
          rate: { employer: '0.16', employee: '0.08' },
          amount: { employer: '240.09', employee: '120.04' },
        },
        {
          scheme: 'medical',
          base: { amount: '2000', adjustment: 'raisedToFloor', unknownLimit: null },
          rate: { employer: '0.09', employee: '0.02' },
          amount: { employer: '180', employee: '50' },
        },
      ],
      total: { employer: '420.09', employee: '170.04' },
      yearlyFees: [
        { scheme: 'medical', payer: 'employee', name: { zh: '大病', en: 'Major illness' }, amount: '65' },
        { scheme: 'medical', payer: 'government', name: { zh: '大病', en: 'Major illness' }, amount: '260' },
      ],
    });
  });

  it('adds up rounded lines, which is not the rounded sum', () => {
    // 1003.12 × 8% = 80.2496 → 80.25 and × 2% = 20.0624 → 20.06: 100.31; at 10% in one: 100.312 → 100.31.
    // 1003.18 × 8% = 80.2544 → 80.25 and × 2% = 20.0636 → 20.06: 100.31; at 10% in one: 100.318 → 100.32.
    const second = madeUpRule({ scheme: 'medical', rates: percent('0%', '2%') });
    const employee = (wage: string) =>
      calculateContributions([pension, second], {}, yuan(wage)).total.employee.toString();
    expect(employee('1003.12')).toBe('100.31');
    expect(employee('1003.18')).toBe('100.31');
  });

  it('rounds each side by its own rule', () => {
    // 2030 × 5% = 101.5: half-up 102, up 102; 2025 × 5% = 101.25: half-up 101, up 102.
    const at = (wage: string) =>
      spelled(calculateContributions([fund], { rates: { 'housing-fund': '5%' } }, yuan(wage)).total);
    expect(at('2030')).toEqual({ employer: '102', employee: '102' });
    expect(at('2025')).toEqual({ employer: '101', employee: '102' });
  });

  it('adds the flat fee after rounding', () => {
    const coarse = madeUpRule({ flatFees: [fee('employee', '0.45')], rounding: { employee: toYuan } });
    // 1003 × 8% = 80.24 → 80, + 0.45.
    expect(calculateContributions([coarse], {}, yuan('1003')).total.employee.toString()).toBe('80.45');
  });

  it('is nothing, for both payers, without rules', () => {
    expect(spelled(calculateContributions([], {}, yuan('5000')))).toEqual({
      lines: [],
      total: { employer: '0', employee: '0' },
      yearlyFees: [],
    });
  });

  it('is flat fees alone where the rule has neither base nor rate', () => {
    const flat = madeUpRule({
      base: noBase,
      rates: noRates,
      flatFees: [fee('employee', '300'), fee('employee', '10')],
    });
    expect(spelled(calculateContributions([flat], {}, yuan('5000')).total)).toEqual({ employer: '0', employee: '310' });
  });

  it('does not depend on the wage where the base is fixed', () => {
    const fixed = madeUpRule({ base: fixedAt('1100'), rates: percent('12%', '8%') });
    expect(spelled(calculateContributions([fixed], {}, yuan('0')).total)).toEqual({ employer: '132', employee: '88' });
    expect(spelled(calculateContributions([fixed], {}, yuan('9999')).total)).toEqual({
      employer: '132',
      employee: '88',
    });
  });
});

describe('where the rules leave a choice', () => {
  it('each scheme takes its own chosen rate', () => {
    const choices = { rates: { 'work-injury': 'class-2', 'housing-fund': '12%' } };
    const { lines } = calculateContributions([pension, injury, fund], choices, yuan('2000'));
    expect(spelled(lines.map(({ amount }) => amount))).toEqual([
      { employer: '320', employee: '160' },
      { employer: '8', employee: '0' },
      { employer: '240', employee: '240' },
    ]);
  });

  it('a scheme may be declared on a wage of its own, with limits of its own', () => {
    const choices = { wages: { 'housing-fund': yuan('6000') } };
    const { lines } = calculateContributions([pension, fund], choices, yuan('2000'));
    expect(lines.map(({ base }) => base.amount.toString())).toEqual(['2000', '5000']);
    expect(lines.map(({ base }) => base.adjustment)).toEqual(['none', 'cappedAtCeiling']);
  });

  it('a rate that is not one of the rule is a mistake of the caller', () => {
    expect(
      refusal(() => calculateContributions([pension, injury], { rates: { 'work-injury': 'class-9' } }, yuan(1))),
    ).toBe('RangeError: work-injury: class-9 is not a rate of this rule');
  });
});

describe('a wage', () => {
  it('of zero is allowed and raised to the floor', () => {
    expect(calculateContributions([pension], {}, yuan('0')).total.employee.toString()).toBe('80');
  });

  it.each([
    ['-0.01', 'RangeError: A wage cannot be -0.01'],
    ['NaN', 'RangeError: A wage cannot be NaN'],
    ['Infinity', 'RangeError: A wage cannot be Infinity'],
  ])('of %s is a mistake of the caller', (wage, words) => {
    expect(refusal(() => calculateContributions([pension], {}, yuan(wage)))).toBe(words);
    expect(refusal(() => calculateContributions([pension], { wages: { pension: yuan(wage) } }, yuan('3000')))).toBe(
      words,
    );
  });
});

describe('flat monthly fees', () => {
  it('are added up per payer; yearly fees and those of others are not among them', () => {
    const rule = madeUpRule({
      flatFees: [
        fee('employee', '300'),
        fee('employee', '10.5'),
        fee('employer', '7'),
        fee('government', '260'),
        fee('employee', '65', 'year'),
      ],
    });
    expect(monthlyFees(rule, 'employee').toString()).toBe('310.5');
    expect(monthlyFees(rule, 'employer').toString()).toBe('7');
    expect(monthlyFees(madeUpRule(), 'employee')).toEqual(new Decimal(0));
  });
});

describe('the total of one payer for many wages', () => {
  it.each(['0', '999.99', '1500.55', '6000.01', '50000'])('is the sum of the lines for a wage of %s', (wage) => {
    const rules = [pension, medical, injury, fund];
    const choices = { rates: { 'work-injury': 'class-2', 'housing-fund': '12%' }, wages: { medical: yuan('3000') } };
    const { total } = calculateContributions(rules, choices, yuan(wage));
    expect(totalOf(rules, choices, 'employer')(yuan(wage))).toEqual(total.employer);
    expect(totalOf(rules, choices, 'employee')(yuan(wage))).toEqual(total.employee);
  });

  it('refuses a rate that is not one of the rule, and a wage that is none', () => {
    expect(() => totalOf([fund], { rates: { 'housing-fund': '13%' } }, 'employee')).toThrow(RangeError);
    expect(() => totalOf([pension], {}, 'employee')(yuan('-1'))).toThrow(RangeError);
  });
});
