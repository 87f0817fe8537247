import { describe, expect, it } from 'vitest';
import { emptyPayrollInputs, payrollInputsOf, type PayrollInputs } from '../../src/ui/payroll/payrollInputs';
import { readSettings, readTrueUp } from '../../src/ui/payroll/readSettings';

const place = { cityId: 'nanjing', categoryId: 'employee' };

function inputs(change: Partial<PayrollInputs>): PayrollInputs {
  return { ...emptyPayrollInputs, ...change };
}

describe('the settings of a payroll', () => {
  it('are of this month where none is chosen', () => {
    expect(readSettings(emptyPayrollInputs, place, '2026-03').month).toBe('2026-03');
    expect(readSettings(inputs({ month: '2025-07' }), place, '2026-03').month).toBe('2025-07');
  });

  it('hold a unit’s own rate as a percentage, and leave out one that cannot be read', () => {
    const rates = { nanjing: { 'work-injury': 'own-rate' }, xiamen: { 'housing-fund': '12%' } };
    const own = (text: string) =>
      readSettings(inputs({ rates, ownRates: { nanjing: { 'work-injury': text } } }), place, '2026-03').rates;
    expect(own('0.36')).toEqual({ nanjing: { 'work-injury': '0.36%' }, xiamen: { 'housing-fund': '12%' } });
    expect(own('much')).toEqual({ nanjing: {}, xiamen: { 'housing-fund': '12%' } });
    expect(own('5.01')).toEqual({ nanjing: {}, xiamen: { 'housing-fund': '12%' } });
  });

  it('hold which own cities a roster means, but none that a hand has put into the store', () => {
    const ownCities = { nanjing: 'own-nanjing' };
    expect(readSettings(inputs({ ownCities }), place, '2026-03').ownCities).toEqual(ownCities);
    const stored = { ownCities: { nanjing: 'own-nanjing', xiamen: 3, 'Fu zhou': 'own-fuzhou', fuzhou: '<' } };
    expect(payrollInputsOf(stored).ownCities).toEqual(ownCities);
  });

  it('have take-home only where it is asked for', () => {
    expect(readSettings(inputs({ takeHome: 'none' }), place, '2026-03').takeHome).toBeNull();
    expect(readSettings(inputs({ takeHome: 'year' }), place, '2026-03').takeHome).toBe('year');
  });
});

describe('the months and rules of a true-up', () => {
  const wanted = inputs({ trueUp: true, before: { kind: 'knownOn', day: '2025-09-10', month: '' } });

  it('are none while it is not asked for', () => {
    expect(readTrueUp(emptyPayrollInputs, '2026-03')).toEqual({
      from: '2026-01',
      to: '2026-03',
      settings: null,
      problem: null,
    });
  });

  it('run over the turn of a year, both ends included', () => {
    const { settings } = readTrueUp({ ...wanted, trueUpFrom: '2025-11', trueUpTo: '2026-02' }, '2026-03');
    expect(settings).toEqual({
      months: ['2025-11', '2025-12', '2026-01', '2026-02'],
      before: { kind: 'knownOn', day: '2025-09-10' },
      after: { kind: 'now' },
    });
  });

  it('are refused where they make no sense, or something is missing', () => {
    const problem = (change: Partial<PayrollInputs>) => readTrueUp({ ...wanted, ...change }, '2026-03').problem;
    const none = { day: '', month: '' };
    expect(problem({ trueUpFrom: '2026-04' })).toBe('monthsReversed');
    // 2023-01 to 2025-12 are 36 months.
    expect(problem({ trueUpFrom: '2023-01', trueUpTo: '2025-12' })).toBeNull();
    expect(problem({ trueUpFrom: '2022-12', trueUpTo: '2025-12' })).toBe('tooManyMonths');
    expect(problem({ before: { kind: 'knownOn', ...none } })).toBe('needsDay');
    expect(problem({ after: { kind: 'ofMonth', ...none } })).toBe('needsMonth');
    expect(problem({ before: { kind: 'now', ...none } })).toBe('sameRules');
  });
});

describe('what is found in the store', () => {
  it('comes back as it was kept', () => {
    const kept = inputs({
      month: '2025-07',
      rates: { nanjing: { 'housing-fund': '12%' } },
      ownRates: { nanjing: { 'work-injury': '0.36' } },
      takeHome: 'year',
      before: { kind: 'ofMonth', day: '', month: '2025-06' },
    });
    expect(payrollInputsOf(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it('is dropped piece by piece where it is nonsense', () => {
    expect(
      payrollInputsOf({
        month: '2025-13',
        takeHome: 'always',
        carryOn: 'yes',
        rates: { '<b>': { pension: '8%' }, nanjing: { pension: 8, 'housing-fund': '12%', other: 'x' } },
        before: { kind: 'never', day: '2025-02-30', month: 3 },
      }),
    ).toEqual(inputs({ rates: { nanjing: { 'housing-fund': '12%' } } }));
    expect(payrollInputsOf(null)).toEqual(emptyPayrollInputs);
  });
});
