import { describe, expect, it } from 'vitest';
import { explainContribution } from '../../src/calc/explainContribution';
import {
  fee,
  fixedAt,
  madeUpRule,
  noBase,
  noRates,
  options,
  percent,
  refusal,
  spelled,
  toCents,
  within,
  yuan,
} from './ruleBuilder';

const explained = (...question: Parameters<typeof explainContribution>) => spelled(explainContribution(...question));
const name = { zh: '大病', en: 'Major illness' };

describe('the steps from a wage to an amount', () => {
  it('leave out what changes nothing', () => {
    expect(explained(madeUpRule(), {}, yuan('2000'), 'employee')).toEqual([
      { kind: 'wage', wage: '2000' },
      { kind: 'timesRate', base: '2000', rate: '0.08', product: '160' },
    ]);
  });

  it('name every rounding, the limit and the flat fees in the order in which they were applied', () => {
    const rule = madeUpRule({
      base: within('2433.96', '8701.5'),
      flatFees: [fee('employee', '10'), fee('employer', '3'), fee('employee', '65', 'year'), fee('employee', '2.5')],
      rounding: { base: { step: '0.1', mode: 'down' } },
    });
    // 2000.17 → 2000.1 → 2433.96; × 8% = 194.7168 → 194.72; + 10 = 204.72; + 2.5 = 207.22.
    expect(explained(rule, {}, yuan('2000.17'), 'employee')).toEqual([
      { kind: 'wage', wage: '2000.17' },
      { kind: 'baseRounded', from: '2000.17', to: '2000.1', rounding: { step: '0.1', mode: 'down' } },
      { kind: 'raisedToFloor', from: '2000.1', floor: '2433.96' },
      { kind: 'timesRate', base: '2433.96', rate: '0.08', product: '194.7168' },
      { kind: 'shareRounded', from: '194.7168', to: '194.72', rounding: toCents },
      { kind: 'flatFee', name, before: '194.72', fee: '10', after: '204.72' },
      { kind: 'flatFee', name, before: '204.72', fee: '2.5', after: '207.22' },
    ]);
  });

  it('name the ceiling, and the rounding of the payer who is asked about', () => {
    const rule = madeUpRule({
      base: within('1000', '8701.5'),
      rounding: { employer: { step: '1', mode: 'up' }, employee: { step: '0.1', mode: 'halfUp' } },
    });
    // 8701.5 × 16% = 1392.24 → 1393 up to the yuan; × 8% = 696.12 → 696.1.
    expect(explained(rule, {}, yuan('9000'), 'employer')).toEqual([
      { kind: 'wage', wage: '9000' },
      { kind: 'cappedAtCeiling', from: '9000', ceiling: '8701.5' },
      { kind: 'timesRate', base: '8701.5', rate: '0.16', product: '1392.24' },
      { kind: 'shareRounded', from: '1392.24', to: '1393', rounding: { step: '1', mode: 'up' } },
    ]);
    expect(spelled(explainContribution(rule, {}, yuan('9000'), 'employee').slice(-1))).toEqual([
      { kind: 'shareRounded', from: '696.12', to: '696.1', rounding: { step: '0.1', mode: 'halfUp' } },
    ]);
  });

  it('name no limit for a wage at it', () => {
    for (const wage of ['1000', '5000']) {
      expect(explainContribution(madeUpRule(), {}, yuan(wage), 'employee').map(({ kind }) => kind)).toEqual([
        'wage',
        'timesRate',
      ]);
    }
  });

  it('show a rate of zero', () => {
    expect(explained(madeUpRule({ rates: percent('1%', '0%') }), {}, yuan('2000'), 'employee')).toEqual([
      { kind: 'wage', wage: '2000' },
      { kind: 'timesRate', base: '2000', rate: '0', product: '0' },
    ]);
  });

  it('start at the fixed base where the rule sets one', () => {
    expect(
      explained(madeUpRule({ base: fixedAt('2805.19'), rates: percent('0%', '10%') }), {}, yuan(1), 'employee'),
    ).toEqual([
      { kind: 'baseSetByRule', amount: '2805.19' },
      { kind: 'timesRate', base: '2805.19', rate: '0.1', product: '280.519' },
      { kind: 'shareRounded', from: '280.519', to: '280.52', rounding: toCents },
    ]);
  });

  it('are the fees alone where there is no base', () => {
    const rule = madeUpRule({
      base: noBase,
      rates: noRates,
      flatFees: [fee('employee', '300'), fee('employee', '10')],
    });
    expect(explained(rule, {}, yuan(1), 'employee')).toEqual([
      { kind: 'noBase' },
      { kind: 'flatFee', name, before: '0', fee: '300', after: '300' },
      { kind: 'flatFee', name, before: '300', fee: '10', after: '310' },
    ]);
    expect(explained(rule, {}, yuan(1), 'employer')).toEqual([{ kind: 'noBase' }]);
  });
});

describe('what was chosen', () => {
  const rule = madeUpRule({ scheme: 'work-injury', rates: options({ low: ['0.5%', '0%'], high: ['1%', '0%'] }) });

  it('is what the steps show: the rate and the wage of the scheme', () => {
    const choices = { rates: { 'work-injury': 'high' }, wages: { 'work-injury': yuan('3000') } };
    expect(explained(rule, choices, yuan('2000'), 'employer')).toEqual([
      { kind: 'wage', wage: '3000' },
      { kind: 'timesRate', base: '3000', rate: '0.01', product: '30' },
    ]);
  });

  it('for another scheme changes nothing', () => {
    const choices = { rates: { pension: 'high' }, wages: { pension: yuan('3000') } };
    expect(explained(rule, choices, yuan('2000'), 'employer')).toEqual([
      { kind: 'wage', wage: '2000' },
      { kind: 'timesRate', base: '2000', rate: '0.005', product: '10' },
    ]);
  });

  it('must be a rate of the rule', () => {
    expect(refusal(() => explainContribution(rule, { rates: { 'work-injury': 'none' } }, yuan(1), 'employer'))).toBe(
      'RangeError: work-injury: none is not a rate of this rule',
    );
  });
});
