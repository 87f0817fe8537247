import { describe, expect, it } from 'vitest';
import { assess } from '../../src/ui/payslip/assessment';
import { emptyPayslip, type PayslipInputs } from '../../src/ui/payslip/payslipInputs';
import { publishedProfile } from '../publishedProfiles';
import { today, assessed, wages, only } from './assessmentCases';

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
