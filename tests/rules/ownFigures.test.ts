import { describe, expect, it } from 'vitest';
import { ruleOfOwnFigures, withOwnFigures as withFigures, type OwnFigures } from '../../src/rules/ownFigures';
import { ruleOf } from './profileBuilder';

const inUse = { employer: '16%', employee: '8%' };
const withOwnFigures = (rule: ReturnType<typeof ruleOf>, own: OwnFigures) => withFigures(rule, own, inUse);

const standard = {
  kind: 'options' as const,
  ownRate: null,
  options: [
    { id: 'standard', name: { zh: '统一', en: 'Standard' }, employer: '16%', employee: '8%', sources: ['rates'] },
  ],
};
const fund = {
  kind: 'range' as const,
  payers: ['employee' as const],
  lowest: '5%',
  highest: '12%',
  step: '1%',
  suggested: '8%',
  sources: ['rates'],
};
const fee = (payer: 'employer' | 'employee', period: 'month' | 'year') => ({
  payer,
  name: { zh: '大病', en: 'Major illness' },
  amount: '10',
  period,
  sources: ['fees'],
});

describe('figures from a notice in hand take the place of the rule’s', () => {
  it('leaves everything as it is that was not typed', () => {
    const rule = ruleOf('rule', { rates: standard, flatFees: [fee('employee', 'month')] });
    expect(withOwnFigures(rule, {})).toEqual(rule);
  });

  it('replaces one limit and keeps the other, without the sources of either', () => {
    expect(withOwnFigures(ruleOf('rule'), { floor: '5100' }).base).toEqual({
      kind: 'clampedWage',
      floor: '5100',
      ceiling: '20000',
      sources: [],
    });
    expect(withOwnFigures(ruleOf('rule'), { ceiling: 'none' }).base).toMatchObject({ floor: '4000', ceiling: 'none' });
  });

  it('makes a base of the wage where the rule fixed it, the other limit unknown', () => {
    const fixed = ruleOf('fixed', { base: { kind: 'fixed', amount: '3992', sources: ['limits'] } });
    expect(withOwnFigures(fixed, { floor: '5100' }).base).toMatchObject({ floor: '5100', ceiling: 'unknown' });
    expect(withOwnFigures(fixed, { ceiling: '9000' }).base).toMatchObject({ floor: 'unknown', ceiling: '9000' });
  });

  it('replaces one rate and leaves the other payer’s as it was chosen', () => {
    const chosen = (own: OwnFigures) =>
      withFigures(ruleOf('rule', { rates: fund }), own, { employer: '12%', employee: '12%' }).rates;
    expect(chosen({ employerRate: '10%' })).toMatchObject({
      kind: 'options',
      ownRate: null,
      options: [{ id: 'own', employer: '10%', employee: '12%', sources: [] }],
    });
    expect(chosen({ employeeRate: '10%' })).toMatchObject({ options: [{ employer: '12%', employee: '10%' }] });
    expect(chosen({ floor: '1' })).toEqual(fund);
  });

  it('makes a base of the wage where a rate is typed for a rule of flat fees alone', () => {
    const flat = ruleOf('flat', { base: { kind: 'none' }, flatFees: [fee('employee', 'month')] });
    expect(withOwnFigures(flat, { employeeRate: '9%' }).base).toEqual({
      kind: 'clampedWage',
      floor: 'unknown',
      ceiling: 'unknown',
      sources: [],
    });
    expect(withOwnFigures(flat, { employerRate: '9%' }).base.kind).toBe('clampedWage');
    expect(withOwnFigures(flat, { employeeFee: '12' }).base).toEqual({ kind: 'none' });
    const fixed = ruleOf('fixed', { base: { kind: 'fixed', amount: '3992', sources: ['limits'] } });
    expect(withOwnFigures(fixed, { employeeRate: '9%' }).base.kind).toBe('fixed');
  });

  it('replaces the employee’s monthly fee, and takes it away at zero; other fees stay', () => {
    const rule = ruleOf('rule', {
      flatFees: [fee('employee', 'month'), fee('employer', 'month'), fee('employee', 'year')],
    });
    const spelled = (amount: string) =>
      withOwnFigures(rule, { employeeFee: amount }).flatFees.map((one) => `${one.payer} ${one.period} ${one.amount}`);
    expect(spelled('12')).toEqual(['employer month 10', 'employee year 10', 'employee month 12']);
    expect(spelled('0')).toEqual(['employer month 10', 'employee year 10']);
    expect(spelled('0.00')).toEqual(['employer month 10', 'employee year 10']);
    expect(spelled('0.5')).toContain('employee month 0.5');
    expect(withOwnFigures(rule, { employerFee: '7' }).flatFees.at(-1)).toEqual({
      payer: 'employer',
      name: { zh: '定额', en: 'Flat fee' },
      amount: '7',
      period: 'month',
      sources: [],
    });
  });

  it('rounds both shares as typed and leaves the base’s rounding', () => {
    const own = withOwnFigures(ruleOf('rule'), { shareRounding: { step: '1', mode: 'up' } }).rounding;
    expect(own).toEqual({
      base: { step: '0.01', mode: 'halfUp' },
      employer: { step: '1', mode: 'up' },
      employee: { step: '1', mode: 'up' },
      sources: [],
    });
    const ownBase = withOwnFigures(ruleOf('rule'), { baseRounding: { step: '1', mode: 'down' } }).rounding;
    expect(ownBase).toEqual({
      base: { step: '1', mode: 'down' },
      employer: { step: '0.01', mode: 'halfUp' },
      employee: { step: '0.01', mode: 'halfUp' },
      sources: [],
    });
  });

  it('makes a rule of nothing else for a month of which none is known', () => {
    expect(ruleOfOwnFigures('pension', 'employee', '2030-01', { employeeRate: '8%', floor: '6000' })).toEqual({
      scheme: 'pension',
      personCategories: ['employee'],
      includes: [],
      effectiveFrom: '2030-01',
      effectiveTo: '2030-01',
      wageYear: null,
      announcedOn: null,
      provisional: false,
      periodSources: [],
      base: { kind: 'clampedWage', floor: '6000', ceiling: 'unknown', sources: [] },
      rates: {
        kind: 'options',
        ownRate: null,
        options: [{ id: 'own', name: { zh: '自定', en: 'Own' }, employer: '0%', employee: '8%', sources: [] }],
      },
      flatFees: [],
      rounding: {
        base: { step: '0.01', mode: 'halfUp' },
        employer: { step: '0.01', mode: 'halfUp' },
        employee: { step: '0.01', mode: 'halfUp' },
        sources: [],
      },
      note: null,
    });
  });
});
