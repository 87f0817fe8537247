import { describe, expect, it } from 'vitest';
import { assess } from '../../src/ui/payslip/assessment';
import { emptyPayslip, type PayslipInputs } from '../../src/ui/payslip/payslipInputs';
import { publishedProfile } from '../publishedProfiles';
import { today, assessed, wages, only } from './assessmentCases';

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
