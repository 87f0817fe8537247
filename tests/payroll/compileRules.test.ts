import { describe, expect, it } from 'vitest';
import { compileRules } from '../../src/payroll/compileRules';
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
  steps,
  within,
  yuan,
} from '../calc/ruleBuilder';

const injuryRates = (first: [string, string], second: [string, string]) =>
  madeUpRule({ scheme: 'work-injury', rates: options({ 'class-1': first, 'class-2': second }) });

it('figures are fen, millionths and wage units', () => {
  const rule = madeUpRule({
    base: within('4952.5', 'none'),
    rates: percent('16%', '0.0001%'),
    flatFees: [fee('employee', '10'), fee('employee', '2.5'), fee('employee', '65', 'year')],
    rounding: { base: { step: '1', mode: 'up' }, employee: { step: '0.1', mode: 'down' } },
  });
  expect(compileRules([rule], {})).toEqual([
    {
      scheme: 'pension',
      followsWage: true,
      // A yuan is 2000 wage units and 100 fen; up: all but one unit more.
      addend: 1999,
      unit: 2000,
      addendInFen: 99,
      step: 100,
      floor: 495250,
      ceiling: Infinity,
      // To the cent, half up: a fen is a million millionths of a fen, and half of it is added.
      employer: { rate: 160_000, addend: 500_000, unit: 1_000_000, step: 1, fees: 0, followsOwnRate: false },
      employee: { rate: 1, addend: 0, unit: 10_000_000, step: 10, fees: 1250, followsOwnRate: false },
    },
  ]);
});

it.each(steps)('halves of a step of %s yuan are whole units', (step) => {
  const rounding = { step, mode: 'halfUp' } as const;
  const [rule] = compileRules([madeUpRule({ rounding: { base: rounding, employer: rounding } })], {}) ?? [];
  const fen = Number(step) * 100;
  expect([rule?.addend, rule?.unit, rule?.employer.addend]).toEqual([fen * 10, fen * 20, fen * 500_000]);
});

it('rates are the chosen ones', () => {
  const fund = madeUpRule({ scheme: 'housing-fund', rates: range('5%', '12%', '1%', '8%', ['employee']) });
  const rateOf = (choice?: string) => {
    const [rule] = compileRules([fund], choice === undefined ? {} : { rates: { 'housing-fund': choice } }) ?? [];
    return [rule?.employer.rate, rule?.employer.followsOwnRate, rule?.employee.rate, rule?.employee.followsOwnRate];
  };
  expect(rateOf()).toEqual([0, false, 80_000, true]);
  expect(rateOf('5%')).toEqual([0, false, 50_000, true]);
  expect(refusal(() => rateOf('13%'))).toContain('13% is not a rate');
});

describe('null where integers could be off', () => {
  // 90 million yuan are 9 × 10^9 fen; at 100% the product is 9 × 10^15, and 2^53 is 9.007… × 10^15.
  it.each([
    ['none', '100%', true],
    ['none', '16%', true],
    // A floor of 90,071,992.54 yuan at 100%: 9,007,199,254 × 10^6 fits, but not with the rounding's million besides.
    ['90071991.54', '100%', true],
    ['90071992.54', '100%', false],
    ['9999999999.99', '0.5%', true],
    // 999,999,999,999 × 9,100 = 9.1 × 10^15
    ['9999999999.99', '0.91%', false],
  ])('floor %s at %s: exact is %s', (floor, rate, isExact) => {
    const rule = madeUpRule({ base: within(floor, 'none'), rates: percent(rate, '0%') });
    expect(compileRules([rule], {}) !== null).toBe(isExact);
  });

  it('a fixed base counts like a floor', () => {
    expect(compileRules([madeUpRule({ base: fixedAt('9999999999'), rates: percent('1%', '0%') })], {})).toBeNull();
  });

  it('a ceiling keeps the base small, and a rate that a person may have counts too', () => {
    const fund = madeUpRule({ scheme: 'housing-fund', rates: range('0%', '100%', '1%', '0%') });
    expect(compileRules([{ ...fund, base: within('0', '9999999999') }], {})).not.toBeNull();
    expect(compileRules([{ ...fund, base: within('90071992.54', '9999999999') }], {})).toBeNull();
    const injury = injuryRates(['0%', '0%'], ['100%', '0%']);
    expect(compileRules([{ ...injury, base: within('90071992.54', 'none') }], {})).toBeNull();
  });

  it('where one rule of several is too large', () => {
    expect(compileRules([madeUpRule(), madeUpRule({ base: within('9999999999', 'none') })], {})).toBeNull();
  });

  it('where an injury class would change the employee’s share too', () => {
    expect(compileRules([injuryRates(['0.2%', '0%'], ['0.4%', '0%'])], {})).not.toBeNull();
    expect(compileRules([injuryRates(['0.2%', '0%'], ['0.4%', '0.1%'])], {})).toBeNull();
    const ofEmployee = options({ standard: ['0.2%', '0.1%'] }, 'employee');
    expect(compileRules([madeUpRule({ scheme: 'work-injury', rates: ofEmployee })], {})).toBeNull();
  });

  it('where a scheme is declared on a wage of its own for everybody', () => {
    expect(compileRules([madeUpRule()], { wages: { pension: yuan(3000) } })).toBeNull();
    expect(compileRules([madeUpRule()], { wages: {} })).not.toBeNull();
  });
});

it('fees alone have no base', () => {
  const [rule] = compileRules([madeUpRule({ base: noBase, rates: noRates, flatFees: [fee('employee', '10')] })], {})!;
  expect(rule).toMatchObject({ followsWage: false, floor: 0, ceiling: 0, employee: { rate: 0, fees: 1000 } });
});
