import { describe, expect, it } from 'vitest';
import { assess } from '../../src/ui/payslip/assessment';
import { emptyPayslip } from '../../src/ui/payslip/payslipInputs';
import { publishedProfile } from '../publishedProfiles';
import { nanjing, today, assessed, wages, only } from './assessmentCases';

describe('what stands in the way of an assessment', () => {
  it('is nothing but that nothing is typed', () => {
    expect(assessed('2025-11', {})).toMatchObject({ state: 'empty', groups: [], problems: { paid: {} } });
    expect(assessed('2009-03', {}).state).toBe('noRules');
    expect(assessed('2025-11', { paid: { pension: '  ' }, wages: wages({ 2024: '10000' }) }).state).toBe('empty');
  });

  it('is a figure that is for no scheme, named at its field', () => {
    const none = { kind: 'noSchemes' };
    expect(assessed('2025-11', { paid: { together: '500' }, togetherSchemes: [] })).toMatchObject({
      state: 'blocked',
      groups: [],
      problems: { paid: { together: none } },
    });
    expect(assessed('2025-11', { paid: { together: '' }, togetherSchemes: [] }).state).toBe('empty');
    // Of the years 2010 to 2017 only the fund’s rules are known.
    expect(assessed('2012-03', { paid: { together: '400' }, togetherSchemes: ['pension'] }).problems.paid).toEqual({
      together: none,
    });
  });

  it('is not that one figure is for a scheme without a rule too, which is left out', () => {
    const inputs = { paid: { together: '400' }, togetherSchemes: ['pension', 'housing-fund'], fundRate: '8%' } as const;
    const { state, groups, unread } = assessed('2012-03', { ...inputs, togetherSchemes: [...inputs.togetherSchemes] });
    expect({ state, unread }).toEqual({ state: 'read', unread: ['pension'] });
    expect(only(groups)).toMatchObject({ group: 'housing-fund', schemes: ['housing-fund'] });
  });

  it('is a month for which there are no rules at all', () => {
    expect(assessed('2009-03', { paid: { pension: '396.16' } })).toMatchObject({
      state: 'noRules',
      groups: [],
      unread: ['pension'],
    });
    expect(assessed('2009-03', { paid: { together: '400' }, togetherSchemes: ['pension', 'medical'] })).toMatchObject({
      state: 'noRules',
      problems: { paid: {} },
    });
  });

  it('is a month that has not come', () => {
    expect(assessed('2026-12', { paid: { pension: '402.00' } })).toMatchObject({
      state: 'blocked',
      groups: [],
      problems: { month: { kind: 'futureMonth' } },
    });
    expect(assessed('2026-11', { paid: { pension: '402.00' } }).state).toBe('read');
  });

  it('is a payment before the month, or one that has not come', () => {
    const paid = { pension: '396.16' };
    const before = assessed('2026-03', { paid, paidIn: '2026-02' });
    expect(before).toMatchObject({ state: 'blocked', problems: { paidIn: { kind: 'paidBeforeMonth' } } });
    const ahead = assessed('2026-03', { paid, paidIn: '2026-12' });
    expect(ahead).toMatchObject({ state: 'blocked', problems: { paidIn: { kind: 'futureMonth' } } });
    expect(assessed('2026-03', { paid, paidIn: '2026-03' }).state).toBe('read');
  });

  it('is an amount that cannot be read, named at its field', () => {
    const { state, problems, groups } = assessed('2025-11', {
      paid: { pension: '396.16', medical: '1e2', together: '-5' },
    });
    expect({ state, groups }).toEqual({ state: 'blocked', groups: [] });
    expect(problems.paid).toEqual({
      medical: { kind: 'amount', reason: 'scientific' },
      together: { kind: 'amount', reason: 'negative' },
    });
  });

  it('is a wage that cannot be read, named at its year', () => {
    const { state, wageYears } = assessed('2025-11', { paid: { pension: '396.16' }, wages: wages({ 2024: '12,00' }) });
    expect(state).toBe('blocked');
    expect(wageYears[0]?.reading.problems).toEqual({ average: { kind: 'amount', reason: 'misplacedComma' } });
  });

  it('is not a wage of a year that nobody asks for', () => {
    expect(assessed('2025-11', { paid: { pension: '396.16' }, wages: wages({ 2019: 'x' }) }).state).toBe('read');
  });

  it('is a deduction above the wage, named at its field', () => {
    const known = wages({ 2024: '3000' });
    const { state, problems } = assessed('2025-11', { paid: { pension: '3000.01', medical: '109.04' }, wages: known });
    expect(state).toBe('blocked');
    expect(problems.paid).toEqual({ pension: { kind: 'aboveWage', wage: '3,000.00' } });
    expect(assessed('2025-11', { paid: { pension: '3000.00' }, wages: known }).problems.paid).toEqual({});
    expect(assessed('2025-11', { paid: { together: '3000.01' }, wages: known }).problems.paid).toEqual({
      together: { kind: 'aboveWage', wage: '3,000.00' },
    });
  });
});

describe('what needs no base to be said', () => {
  it('is that a scheme is not deducted although the employee owes a share', () => {
    const { notDeducted, groups, state } = assessed('2025-11', {
      paid: { pension: '0', medical: '0.00', 'work-injury': '0' },
    });
    expect({ notDeducted, groups, state }).toEqual({ notDeducted: ['pension', 'medical'], groups: [], state: 'read' });
    expect(
      assessed('2025-11', { paid: { together: '0' }, togetherSchemes: ['pension', 'housing-fund'] }).notDeducted,
    ).toEqual(['pension', 'housing-fund']);
  });

  it('is not said where some option of the rule has no share of the employee', () => {
    // Xiamen, first half of 2023: employees from outside pay 0.5% for unemployment, rural contract workers nothing.
    const inputs = { ...emptyPayslip, paid: { pension: '0', unemployment: '0' } };
    const { notDeducted } = assess(publishedProfile('xiamen'), '2023-03', 'non-local', inputs, today);
    expect(notDeducted).toEqual(['pension']);
  });

  it('is that the employee owes nothing for work injury (art 33) and maternity (art 53)', () => {
    const { redFlags, groups } = assessed('2025-11', { paid: { 'work-injury': '20', maternity: '8.50' } });
    expect(redFlags.map(({ scheme, article, amount }) => [scheme, article, amount.toFixed(2)])).toEqual([
      ['work-injury', 33, '20.00'],
      ['maternity', 53, '8.50'],
    ]);
    expect(groups).toEqual([]);
  });

  it('is that there is no rule for one of the figures, while the others are read', () => {
    // Of the years 2010 to 2017 only the fund's rules are known: 400.00 at 8% is a base of about 5000.
    const { state, unread, groups } = assessed('2012-03', {
      paid: { pension: '400', 'housing-fund': '400' },
      fundRate: '8%',
    });
    expect({ state, unread }).toEqual({ state: 'read', unread: ['pension'] });
    expect(only(groups)).toMatchObject({ group: 'housing-fund', schemes: ['housing-fund'] });
  });
});

describe('the wages that are asked for', () => {
  it('are those of two years in spring, the latest first: the fund still stands on the year before', () => {
    const { wageYears, wages: known } = assessed('2026-03', { wages: wages({ 2025: '9000', 2024: '8000' }) });
    expect(wageYears.map(({ year, schemes }) => [year, schemes])).toEqual([
      ['2025', ['pension', 'medical', 'unemployment', 'work-injury', 'maternity']],
      ['2024', ['housing-fund']],
    ]);
    expect([known.pension, known['housing-fund']].join()).toBe('9000,8000');
  });

  it('are those of one year in autumn', () => {
    expect(assessed('2025-11', {}).wageYears.map(({ year }) => year)).toEqual(['2024']);
  });

  it('are none of a person who chooses the base', () => {
    const flexible = assess(nanjing, '2025-03', 'flexible', { ...emptyPayslip, paid: { pension: '1200' } }, today);
    expect(flexible.wageYears).toEqual([]);
    expect(flexible.groups[0]?.verdict).toMatchObject({ kind: 'cannotTell', missing: [{ kind: 'chosenByPerson' }] });
  });
});

describe('the declared wage to calculate with', () => {
  it('is the fund’s own likeliest, where the insurance is not known', () => {
    // (400 ± 0.5) ÷ 8% is 4993.75 to 5006.24, with 5000 in its middle.
    const { groups } = assessed('2025-11', { paid: { 'housing-fund': '400' }, fundRate: '8%' });
    expect(only(groups).declared?.toFixed(2)).toBe('5000.00');
  });

  it('is the insurance’s, where it lies within the fund’s interval', () => {
    // 4998 × 8% = 399.84.
    const paid = { pension: '399.84', 'housing-fund': '400' };
    const { groups } = assessed('2025-11', { paid, fundRate: '8%' });
    expect(groups.map(({ group, declared }) => [group, declared?.toFixed(2)])).toEqual([
      ['insurance', '4998.00'],
      ['housing-fund', '4998.00'],
    ]);
  });

  it('stays the fund’s own, where the insurance’s lies outside', () => {
    // 8000 × 8% = 640.
    const paid = { pension: '640.00', 'housing-fund': '400' };
    const { groups } = assessed('2025-11', { paid, fundRate: '8%' });
    expect(groups.map(({ declared }) => declared?.toFixed(2))).toEqual(['8000.00', '5000.00']);
  });

  it('is the limit, at the floor and at the ceiling', () => {
    // 4952 × 8% = 396.16; 24762 × 8% = 1980.96.
    expect(only(assessed('2025-11', { paid: { pension: '396.16' } }).groups).declared?.toFixed()).toBe('4952');
    expect(only(assessed('2025-11', { paid: { pension: '1980.96' } }).groups).declared?.toFixed()).toBe('24762');
  });

  it('is the lower floor and the higher ceiling, where every scheme is at a limit of its own', () => {
    // Nanjing until 2023-03: pension 4494 to 24042, medical 4250 to 21821. 4250 × 2% + 10; 21821 × 2% + 10 = 446.42.
    const floors = { pension: '359.52', medical: '95.00' };
    expect(only(assessed('2023-02', { paid: floors }).groups).declared?.toFixed()).toBe('4250');
    const ceilings = { pension: '1923.36', medical: '446.42' };
    expect(only(assessed('2023-02', { paid: ceilings }).groups).declared?.toFixed()).toBe('24042');
  });

  it('is the wage of the scheme that is within its limits, where others are at theirs', () => {
    // 97.00 is 4350 of medical, for which pension pays its floor; 446.00 is 21800, above which pension could go on.
    const paid = { pension: '359.52', medical: '97.00' };
    expect(only(assessed('2023-02', { paid }).groups).declared?.toFixed()).toBe('4350');
    // 23000 × 8% = 1840; medical is at its ceiling.
    const high = { pension: '1840.00', medical: '446.42' };
    expect(only(assessed('2023-02', { paid: high }).groups).declared?.toFixed()).toBe('23000');
  });

  it('is the whole yuan nearest the middle of what the figure leaves open', () => {
    // 40 ± 0.005 over 0.5% is 7999.00 to 8000.99, with both 7999 and 8000 in it and 7999.995 in the middle.
    expect(only(assessed('2025-11', { paid: { unemployment: '40.00' } }).groups).declared?.toFixed(2)).toBe('8000.00');
  });

  it('is the lowest, where there is no whole yuan among them', () => {
    // 399.88 ± 0.005 over 8% is 4998.4375 to 4998.5625.
    expect(only(assessed('2025-11', { paid: { pension: '399.88' } }).groups).declared?.toFixed(2)).toBe('4998.44');
  });

  it('is below the floor where less than the lowest is deducted, and then lies beyond the limits', () => {
    // 3000 × 8% = 240.
    const group = only(assessed('2025-11', { paid: { pension: '240.00' } }).groups);
    expect(group).toMatchObject({ isBeyondLimits: true, verdict: { kind: 'belowLegalMinimum' } });
    expect(group.declared?.toFixed()).toBe('3000');
    expect(only(assessed('2025-11', { paid: { pension: '396.16' } }).groups).isBeyondLimits).toBe(false);
  });

  it('is none where nothing fits', () => {
    // Far above 8% of the ceiling, 1980.96, and above a year's true-up from last year's ceiling of 24396.
    expect(only(assessed('2025-11', { paid: { pension: '9999.00' } }).groups).declared).toBeNull();
  });
});
