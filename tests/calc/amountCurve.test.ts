import { describe, expect, it } from 'vitest';
import { amountCurve, wagesBetween, type AmountCurve } from '../../src/calc/amountCurve';
import type { Choices } from '../../src/calc/chosenRates';
import type { ContributionRule } from '../../src/rules/cityProfile';
import {
  fee,
  fixedAt,
  madeUpRule,
  noBase,
  noRates,
  percent,
  range,
  spelled,
  toYuan,
  within,
  yuan,
} from './ruleBuilder';

const pension = madeUpRule();
const medical = madeUpRule({ scheme: 'medical', base: within('2000', '6000'), rates: percent('9%', '2%') });

function shapeOf(rules: ContributionRule[], choices: Choices = {}) {
  const { step, lowest, highest, startsFlat, endsFlat } = curveOf(rules, choices);
  return spelled({ step, lowest, highest, startsFlat, endsFlat });
}

function curveOf(rules: ContributionRule[], choices: Choices = {}): AmountCurve {
  const curve = amountCurve(rules, choices, 'employee');
  if ('amount' in curve) throw new Error('The amount does not move');
  return curve;
}

describe('the part of the curve that needs looking at', () => {
  it('lies between the lowest floor and the highest ceiling', () => {
    const flatEnds = { step: '0.01', startsFlat: true, endsFlat: true };
    expect(shapeOf([pension])).toEqual({ ...flatEnds, lowest: '1000', highest: '5000' });
    expect(shapeOf([pension, medical])).toEqual({ ...flatEnds, lowest: '1000', highest: '6000' });
    expect(shapeOf([medical, pension])).toEqual({ ...flatEnds, lowest: '1000', highest: '6000' });
  });

  it.each(['none', 'unknown'])('starts at the first grid point when one floor is "%s"', (floor) => {
    expect(shapeOf([madeUpRule({ base: within(floor, '5000') }), medical])).toEqual({
      step: '0.01',
      lowest: '0.01',
      highest: '6000',
      startsFlat: false,
      endsFlat: true,
    });
  });

  it.each(['none', 'unknown'])('has no end when one ceiling is "%s"', (ceiling) => {
    expect(shapeOf([madeUpRule({ base: within('1000', ceiling) })])).toEqual({
      step: '0.01',
      lowest: '1000',
      highest: '1000',
      startsFlat: true,
      endsFlat: false,
    });
    expect(shapeOf([madeUpRule({ base: within('7000', ceiling) }), medical])).toMatchObject({
      lowest: '2000',
      highest: '7000',
      endsFlat: false,
    });
    expect(shapeOf([madeUpRule({ base: within('none', ceiling) })])).toMatchObject({ lowest: '0.01', highest: '0.01' });
  });

  it('is flat at the start only when the floor reaches the first grid point', () => {
    expect(shapeOf([madeUpRule({ base: within('0', '5000') })])).toMatchObject({ lowest: '0.01', startsFlat: false });
    expect(shapeOf([madeUpRule({ base: within('0.01', '5000') })])).toMatchObject({ lowest: '0.01', startsFlat: true });
  });

  it('leaves out schemes that do not move: no rate for the payer, a fixed base, a wage of their own', () => {
    const still = [
      madeUpRule({ scheme: 'work-injury', base: within('500', '9000'), rates: percent('0.5%', '0%') }),
      madeUpRule({ scheme: 'maternity', base: fixedAt('300') }),
      madeUpRule({ scheme: 'housing-fund', base: within('400', '9500') }),
    ];
    const choices = { wages: { 'housing-fund': yuan('3000') } };
    expect(shapeOf([pension, ...still], choices)).toMatchObject({ lowest: '1000', highest: '5000' });
    expect(shapeOf([pension, ...still])).toMatchObject({ lowest: '400', highest: '9500' });
  });

  it('is told apart on the finest base step, also that of a scheme that does not move', () => {
    const whole = madeUpRule({ rounding: { base: toYuan } });
    expect(shapeOf([whole])).toMatchObject({ step: '1', lowest: '1000' });
    const still = madeUpRule({ scheme: 'maternity', rates: percent('0.8%', '0%') });
    expect(shapeOf([whole, still])).toMatchObject({ step: '0.01', lowest: '1000' });
  });

  it('reaches outwards to the next whole yuan when limits are finer than the base step', () => {
    const finer = madeUpRule({ base: within('2433.5', '8701.5'), rounding: { base: toYuan } });
    expect(shapeOf([finer])).toEqual({ step: '1', lowest: '2433', highest: '8702', startsFlat: true, endsFlat: true });
  });

  it('carries the amount of all schemes, moving or not', () => {
    const flat = madeUpRule({ scheme: 'maternity', base: noBase, rates: noRates, flatFees: [fee('employee', '10')] });
    const { amountAt } = curveOf([pension, flat]);
    expect(['800', '1250', '9000'].map((wage) => amountAt(yuan(wage)).toString())).toEqual(['90', '110', '410']);
  });
});

describe('an amount that does not move', () => {
  const constant = (rules: ContributionRule[], choices: Choices = {}) =>
    spelled(amountCurve(rules, choices, 'employee'));

  it('has the base that the rule fixes, from the lowest to the highest of several', () => {
    const low = madeUpRule({ base: fixedAt('1100') });
    const high = madeUpRule({ scheme: 'medical', base: fixedAt('2014.2'), rates: percent('4%', '2%') });
    expect(constant([low])).toEqual({ amount: '88', lowestBase: '1100', highestBase: '1100' });
    // 88 + 40.284 → 128.28.
    expect(constant([high, low])).toEqual({ amount: '128.28', lowestBase: '1100', highestBase: '2014.2' });
  });

  it('has the base of the wage that was declared for the scheme', () => {
    expect(constant([pension], { wages: { pension: yuan('3000') } })).toEqual({
      amount: '240',
      lowestBase: '3000',
      highestBase: '3000',
    });
    expect(constant([pension], { wages: { pension: yuan('800') } })).toMatchObject({
      amount: '80',
      lowestBase: '1000',
    });
  });

  it('is the flat fees where there is no base, and nothing where there is no rule', () => {
    const flat = madeUpRule({ base: noBase, rates: noRates, flatFees: [fee('employee', '310')] });
    expect(constant([flat])).toEqual({ amount: '310', lowestBase: '0', highestBase: '0' });
    expect(constant([])).toEqual({ amount: '0', lowestBase: '0', highestBase: '0' });
  });

  it('is so for one payer and may move for the other', () => {
    const injury = madeUpRule({ rates: percent('0.5%', '0%') });
    expect(amountCurve([injury], {}, 'employee')).toHaveProperty('amount');
    expect(amountCurve([injury], {}, 'employer')).toHaveProperty('amountAt');
  });

  it('moves again when a rate above zero is chosen', () => {
    const fund = madeUpRule({ scheme: 'housing-fund', rates: range('0%', '12%', '1%', '0%') });
    expect(amountCurve([fund], {}, 'employee')).toHaveProperty('amount');
    expect(amountCurve([fund], { rates: { 'housing-fund': '5%' } }, 'employee')).toHaveProperty('amountAt');
  });
});

describe('the wages whose amount lies in a range', () => {
  const between = (rules: ContributionRule[], least: string, most: string) =>
    spelled(wagesBetween(curveOf(rules), yuan(least), yuan(most)));
  // 8% of 1000 to 5000, to the yuan: 80.5 = 8% of 1006.25, 81.5 = 8% of 1018.75, 399.5 = 8% of 4993.75.
  const toYuanRule = madeUpRule({ rounding: { employee: toYuan } });

  it('are those from the first at least the least to the last at most the most', () => {
    expect(between([toYuanRule], '81', '81')).toEqual({ kind: 'wages', from: '1006.25', to: '1018.74' });
    expect(between([toYuanRule], '80.01', '81.99')).toEqual({ kind: 'wages', from: '1006.25', to: '1018.74' });
    expect(between([toYuanRule], '80', '80')).toEqual({ kind: 'wages', from: '1000', to: '1006.24' });
    expect(between([toYuanRule], '0', '79.99')).toEqual({ kind: 'jump', below: null, above: '1000' });
    expect(between([toYuanRule], '400', '400')).toEqual({ kind: 'wages', from: '4993.75', to: '5000' });
    expect(between([toYuanRule], '0', '1000')).toEqual({ kind: 'wages', from: '1000', to: '5000' });
  });

  it('are none where the amount jumps over the range: the two neighbours', () => {
    expect(between([toYuanRule], '80.01', '80.99')).toEqual({ kind: 'jump', below: '1006.24', above: '1006.25' });
    expect(between([toYuanRule], '79', '79.99')).toEqual({ kind: 'jump', below: null, above: '1000' });
    expect(between([toYuanRule], '400.01', '401')).toEqual({ kind: 'jump', below: '5000', above: null });
  });

  it('are found however high they are where there is no ceiling', () => {
    // 2% of 49 999 999.75 is 999 999.995 → 1 000 000.00; of 50 000 000.25 it is 1 000 000.005 → 1 000 000.01.
    const endless = madeUpRule({ base: within('1100', 'none'), rates: percent('0%', '2%') });
    expect(between([endless], '1000000', '1000000')).toEqual({ kind: 'wages', from: '49999999.75', to: '50000000.24' });
    // 22.00 up to 1100.24 (2% = 22.0048).
    expect(between([endless], '22', '22')).toEqual({ kind: 'wages', from: '1100', to: '1100.24' });
    expect(between([endless], '0', '21.99')).toEqual({ kind: 'jump', below: null, above: '1100' });
  });

  it('start at the first grid point where there is no floor', () => {
    // 8% of 0.06 is 0.0048 → 0; of 0.07 it is 0.0056 → 0.01.
    const open = madeUpRule({ base: within('none', '5000') });
    expect(between([open], '0', '0')).toEqual({ kind: 'wages', from: '0.01', to: '0.06' });
    expect(between([open], '-1', '-0.01')).toEqual({ kind: 'jump', below: null, above: '0.01' });
  });
});
