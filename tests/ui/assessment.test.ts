import { describe, expect, it } from 'vitest';
import { assess } from '../../src/ui/payslip/assessment';
import type { GroupAssessment } from '../../src/ui/payslip/groupAssessment';
import { emptyPayslip, emptyWage, type PayslipInputs } from '../../src/ui/payslip/payslipInputs';
import { publishedProfile } from '../publishedProfiles';

const nanjing = publishedProfile('nanjing');
const today = '2026-11-22';

function assessed(month: string, inputs: Partial<PayslipInputs>, day = today) {
  return assess(nanjing, month, 'employee', { ...emptyPayslip, ...inputs }, day);
}

function wages(averages: Record<string, string>): PayslipInputs['wages'] {
  return Object.fromEntries(Object.entries(averages).map(([year, average]) => [year, { ...emptyWage, average }]));
}

function only(groups: readonly GroupAssessment[]): GroupAssessment {
  expect(groups).toHaveLength(1);
  return groups[0]!;
}

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

describe('what is said beside the verdict', () => {
  it('is what each figure gives by itself, where there are several', () => {
    // 8000: 640.00, 160 + 10 and 40.00; each ± 0.005 over its rate.
    const paid = { pension: '640.00', medical: '170.00', unemployment: '40.00' };
    const { lines } = only(assessed('2025-11', { paid }).groups);
    expect(
      lines.map(({ schemes, reading }) => [
        schemes.join(),
        'lowestBase' in reading && reading.lowestBase.toFixed(2),
        'highestBase' in reading && reading.highestBase.toFixed(2),
      ]),
    ).toEqual([
      ['pension', '7999.94', '8000.06'],
      ['medical', '7999.75', '8000.24'],
      ['unemployment', '7999.00', '8000.99'],
    ]);
    expect(only(assessed('2025-11', { paid: { pension: '640.00' } }).groups).lines).toEqual([]);
  });

  it('is the rule from which it departs', () => {
    // 4952 × 8%, of the provisional limits; the final floor is 5025.
    const { departures, schemes } = only(assessed('2026-03', { paid: { pension: '396.16' } }).groups);
    expect(schemes).toEqual(['pension']);
    expect(departures).toMatchObject([{ standing: 'provisional', until: '2026-10-08', rule: { scheme: 'pension' } }]);
    // 5025 × 8% = 402.
    expect(only(assessed('2026-03', { paid: { pension: '402.00' } }).groups).departures).toEqual([]);
  });

  it('is no later gap where the verdict stands on the rules in use', () => {
    // 2025 has one set of limits from September on: 640.00 is 8000.
    const inputs = { paid: { pension: '640.00' }, wages: wages({ 2024: '30000' }) };
    const group = only(assessed('2025-11', inputs).groups);
    expect(group.verdict).toMatchObject({ kind: 'likelyUnderDeclared' });
    expect(group.laterGap).toBeNull();
  });

  it('is by how much the final ceiling lies above the provisional one, beyond what the verdict says', () => {
    // Paid in 2022-03, when the ceiling was 21821: 20000 falls 1821 short of it, and 22470 − 21821 = 649 more of the final.
    const inputs = { paid: { pension: '1600.00' }, paidIn: '2022-03', wages: wages({ 2021: '30000' }) };
    const { verdict, laterGap } = only(assessed('2022-03', inputs).groups);
    expect(verdict.kind === 'likelyUnderDeclared' && verdict.atLeast.toFixed(0)).toBe('1821');
    expect(laterGap?.toFixed(0)).toBe('649');
  });

  it('is by how much the final ceiling lies above the provisional one at which it was declared', () => {
    // 21821 × 8% = 1745.68, the most that could be paid then; 22470 − 21821 = 649.
    const inputs = { paid: { pension: '1745.68' }, paidIn: '2022-03', wages: wages({ 2021: '30000' }) };
    const { verdict, laterGap } = only(assessed('2022-03', inputs).groups);
    expect(verdict.kind).toBe('atCeiling');
    expect(laterGap?.toFixed(0)).toBe('649');
  });

  it('is by how much the final floor lies above the provisional one, for a person who earns less than either', () => {
    // 5025 − 4952.
    const inputs = { paid: { pension: '396.16' }, wages: wages({ 2025: '4000' }) };
    const { verdict, laterGap } = only(assessed('2026-03', inputs).groups);
    expect(verdict).toMatchObject({ kind: 'atLegalMinimum', isLawful: true });
    expect(laterGap?.toFixed(0)).toBe('73');
  });

  it('is by how much the final ceiling of 2026 lies above the provisional one', () => {
    // 24762 × 8% = 1980.96; 25127 − 24762.
    const inputs = { paid: { pension: '1980.96' }, wages: wages({ 2025: '30000' }) };
    const { verdict, laterGap } = only(assessed('2026-03', inputs).groups);
    expect(verdict.kind).toBe('atCeiling');
    expect(laterGap?.toFixed(2)).toBe('365.00');
  });

  it('is a later gap of a yuan or more', () => {
    // Wages in full between the floors of 4952 and 5025. 401.84 is at most 5023.06, 401.91 at most 401.915 / 8% = 5023.93,
    // 401.92 at most 5024.06: no more can be missing than 5025 less that, nor than 5025 less the wage.
    const later = (pension: string, average: string) =>
      only(assessed('2026-03', { paid: { pension }, wages: wages({ 2025: average }) }).groups).laterGap?.toFixed(2);
    expect(later('401.84', '5023.06')).toBe('1.94');
    expect(later('401.91', '5023.93')).toBe('1.07');
    expect(later('401.91', '5024')).toBe('1.00');
    expect(later('401.91', '5024.01')).toBeUndefined();
    expect(later('401.92', '5024')).toBeUndefined();
    // 5025 × 8%.
    expect(later('402.00', '5025')).toBeUndefined();
  });

  it('is no later gap below the minimum', () => {
    const inputs = { paid: { pension: '240.00' }, wages: wages({ 2025: '30000' }) };
    const { verdict, laterGap } = only(assessed('2026-03', inputs).groups);
    expect(verdict.kind).toBe('belowLegalMinimum');
    expect(laterGap).toBeNull();
  });

  it('is no later gap where nothing can be concluded', () => {
    const inputs = { paid: { pension: '1600.00' }, paidIn: '2022-03', wages: wages({ 2021: '30000' }) };
    const { verdict, laterGap } = only(assessed('2022-03', { ...inputs, falseAlarms: ['twoJobs'] }).groups);
    expect(verdict).toMatchObject({ kind: 'cannotTell', otherwise: { kind: 'likelyUnderDeclared' } });
    expect(laterGap).toBeNull();
  });
});

describe('what a group speaks for', () => {
  it('is the whole of it once every scheme that the employee pays for is on the payslip', () => {
    const isWhole = (paid: PayslipInputs['paid'], typed: Partial<PayslipInputs> = {}) =>
      assessed('2025-11', { paid, ...typed }).groups.map((group) => group.isWhole);
    // 8000: 640.00, 160 + 10, 40.00. Work injury and maternity are the employer’s alone.
    expect(isWhole({ pension: '640.00' })).toEqual([false]);
    expect(isWhole({ pension: '640.00', medical: '170.00' })).toEqual([false]);
    expect(isWhole({ pension: '640.00', medical: '170.00', unemployment: '40.00' })).toEqual([true]);
    expect(isWhole({ together: '850.00' })).toEqual([true]);
    expect(isWhole({ 'housing-fund': '640' }, { fundRate: '8%' })).toEqual([true]);
  });

  it('is not the whole where the schemes stand on the wages of different years: they are read apart', () => {
    // Fuzhou, 2026-03: pension and unemployment stand on 2025, medical on 2024. 10000 × 8% and 0.5%, 8000 × 2%.
    const inputs = {
      ...emptyPayslip,
      paid: { pension: '800.00', medical: '160.00', unemployment: '50.00', 'housing-fund': '640' },
      wages: wages({ 2025: '10000', 2024: '8000' }),
      fundRate: '8%',
    };
    const { groups } = assess(publishedProfile('fuzhou'), '2026-03', 'employee', inputs, today);
    expect(
      groups.map(({ group, schemes, isWhole, verdict }) => [group, schemes.join(), isWhole, verdict.kind].join(' ')),
    ).toEqual([
      'insurance pension,unemployment false declaredInFull',
      'insurance medical false declaredInFull',
      'housing-fund housing-fund true declaredInFull',
    ]);
  });

  it('is nothing to accuse by where one figure holds schemes of different years', () => {
    // 5000 × (8% + 2%).
    const inputs: PayslipInputs = {
      ...emptyPayslip,
      paid: { together: '500.00' },
      togetherSchemes: ['pension', 'medical'],
      wages: wages({ 2025: '10000', 2024: '8000' }),
    };
    const { groups } = assess(publishedProfile('fuzhou'), '2026-03', 'employee', inputs, today);
    expect(only(groups).verdict).toMatchObject({
      kind: 'cannotTell',
      missing: [{ kind: 'wageYears' }],
      otherwise: { kind: 'likelyUnderDeclared' },
    });
  });
});

describe('rules that had been replaced', () => {
  // 4952 × 8%: the floor until 5025 was announced on 2026-10-08.
  const inputs = { paid: { pension: '396.16' }, wages: wages({ 2025: '4000' }) };

  it('excuse a payslip that may have been paid before', () => {
    for (const [month, paidIn] of [
      ['2026-03', ''],
      ['2026-03', '2026-10'],
      ['2026-10', ''],
    ] as const) {
      const { verdict } = only(assessed(month, { ...inputs, paidIn }).groups);
      expect(verdict).toMatchObject({ kind: 'atLegalMinimum', isLawful: true });
    }
  });

  it('excuse nothing in one that can only have been paid afterwards', () => {
    // The old floor of 4952, of the 5025 that everybody owed by then.
    for (const [month, paidIn] of [
      ['2026-03', '2026-11'],
      ['2026-11', ''],
    ] as const) {
      const { verdict } = only(assessed(month, { ...inputs, paidIn }).groups);
      expect(verdict).toMatchObject({ kind: 'likelyUnderDeclared' });
      expect(verdict.kind === 'likelyUnderDeclared' && verdict.atLeast.toFixed(2)).toBe('73.00');
    }
  });
});

describe('a carried-on rule that one of the month itself had replaced', () => {
  it('excuses nothing where that was announced before the month', () => {
    // The ceiling of 20586 gave way to 21821, announced on 2021-11-26. 1600.005 ÷ 8% is 20000.06.
    const { verdict } = only(
      assessed('2022-03', { paid: { pension: '1600.00' }, wages: wages({ 2021: '30000' }) }).groups,
    );
    expect(verdict.kind === 'likelyUnderDeclared' && verdict.atLeast.toFixed(2)).toBe('1820.94');
  });
});

describe('amounts in whole yuan', () => {
  it('may have been rounded from the whole wage', () => {
    // 50.495 ÷ 0.5% = 10099, of exactly 50.00 at most 10000.99; 801.495 ÷ 8% = 10018.69, of exactly 801.00 10012.56.
    const of = (paid: PayslipInputs['paid'], wage: string) =>
      only(assessed('2025-10', { paid, wages: wages({ 2024: wage }) }).groups).verdict;
    for (const verdict of [of({ unemployment: '50' }, '10090'), of({ pension: '801' }, '10018')]) {
      expect(verdict).toMatchObject({ kind: 'declaredInFull', isRounded: true });
    }
    expect(of({ unemployment: '50' }, '10000')).toMatchObject({ kind: 'declaredInFull', isRounded: false });
    for (const verdict of [of({ unemployment: '50.00' }, '10090'), of({ pension: '801.00' }, '10018')]) {
      expect(verdict).toMatchObject({ kind: 'likelyUnderDeclared', isRounded: false });
    }
  });

  it('of the floor are lawful for every wage that gives them', () => {
    const lawful = { kind: 'atLegalMinimum', isLawful: true };
    // 125.5 ÷ 5% = 2510: wages below pay the 125 of the floor of 2490.
    const nanjingFund = (average: string) =>
      only(
        assessed('2025-10', { paid: { 'housing-fund': '125' }, fundRate: '5%', wages: wages({ 2024: average }) })
          .groups,
      ).verdict;
    expect(nanjingFund('2505')).toMatchObject(lawful);
    expect(nanjingFund('2600')).toMatchObject({ kind: 'likelyUnderDeclared' });
    // 244.5 ÷ 12% = 2037.5.
    const inputs = {
      ...emptyPayslip,
      paid: { 'housing-fund': '244' },
      fundRate: '12%',
      wages: wages({ 2022: '2037' }),
    };
    const { groups } = assess(publishedProfile('xiamen'), '2023-09', 'employee', inputs, today);
    expect(only(groups).verdict).toMatchObject(lawful);
  });
});

describe('a scheme to which the employee owes nothing', () => {
  it('is not compared', () => {
    const { groups } = assessed('2025-11', {
      paid: { together: '640.00' },
      togetherSchemes: ['pension', 'work-injury'],
      wages: wages({ 2024: '8000' }),
    });
    expect(only(groups).verdict).toMatchObject({ kind: 'declaredInFull', comparisons: [{ scheme: 'pension' }] });
    expect(only(groups).verdict.comparisons).toHaveLength(1);
  });
});

describe('a doubt about the payslip', () => {
  const short = { paid: { pension: '396.16' }, wages: wages({ 2024: '10000' }) };

  it('leaves the finding that the base is short by the difference', () => {
    // 10000 − 4952.
    const { verdict } = only(assessed('2025-11', short).groups);
    expect(verdict.kind === 'likelyUnderDeclared' && [verdict.atLeast, verdict.atMost].join()).toBe('5048,5048');
  });

  it('takes the finding back where two employers pay, and keeps it as what would be said otherwise', () => {
    const { verdict } = only(assessed('2025-11', { ...short, falseAlarms: ['twoJobs'] }).groups);
    expect(verdict).toMatchObject({
      kind: 'cannotTell',
      missing: [{ kind: 'circumstance', alarm: 'twoJobs' }],
      otherwise: { kind: 'likelyUnderDeclared' },
    });
  });

  it('makes it an open question while the rules are only carried on', () => {
    // 5025 × 8% = 402, of the limits of 2026 carried on to 2027.
    const inputs = { paid: { pension: '402.00' }, wages: wages({ 2025: '10000' }), carryOn: true };
    const { verdict } = only(assessed('2027-03', inputs, '2027-03-15').groups);
    expect(verdict).toMatchObject({ kind: 'cannotTell', missing: [{ kind: 'estimatedRules' }] });
    const known = assessed('2027-03', { ...inputs, carryOn: false }, '2027-03-15');
    expect(known).toMatchObject({ state: 'read', groups: [], unread: ['pension'] });
  });

  it('takes a rate only where it is one of the rule', () => {
    expect(assessed('2025-11', { fundRate: '8%' }).choices.rates).toEqual({ 'housing-fund': '8%' });
    expect(assessed('2025-11', { fundRate: '13%', rates: { pension: 'class-1' } }).choices.rates).toEqual({});
  });
});
