import { describe, expect, it } from 'vitest';
import { compareContributions, needsWage } from '../../src/calc/compareContributions';
import { applicableRules, type ApplicableRule } from '../../src/rules/applicableRules';
import { findRules } from '../../src/rules/findRules';
import { publishedProfile } from '../publishedProfiles';
import { madeUpRule, percent, spelled, yuan } from './ruleBuilder';

/** The rules of a month, and what they cost with the rates that stand where none is chosen. */
function rulesOf(city: string, month: string, category = 'employee', knownOn?: string) {
  const lookups = findRules(publishedProfile(city), month, category, knownOn === undefined ? {} : { knownOn });
  return { rules: applicableRules(lookups, false), choices: {} };
}

/** Scheme: employee's and employer's before → after (difference). */
function inShort({ schemes, total }: ReturnType<typeof compareContributions>) {
  const amounts = (one: (typeof total)['employee']) =>
    [one.before, ' → ', one.after, ' (', one.difference, ')'].join('');
  const both = (change: typeof total | null) =>
    change === null ? null : [amounts(change.employee), amounts(change.employer)];
  return { ...Object.fromEntries(schemes.map(({ scheme, change }) => [scheme, both(change)])), total: both(total) };
}

describe('Nanjing, December 2024 → January 2025 (floor 4879 → 4952, ceiling 24396 → 24762)', () => {
  const before = rulesOf('nanjing', '2024-12');
  const after = rulesOf('nanjing', '2025-01');

  it('below both floors: base 4879 → 4952, the fund on the wage', () => {
    expect(inShort(compareContributions(before, after, yuan('4000')))).toEqual({
      // 4879 × 8% = 390.32; 4952 × 8% = 396.16. × 16%: 780.64; 792.32.
      pension: ['390.32 → 396.16 (5.84)', '780.64 → 792.32 (11.68)'],
      // × 2%: 97.58; 99.04, and 10 flat. × 7%: 341.53; 346.64.
      medical: ['107.58 → 109.04 (1.46)', '341.53 → 346.64 (5.11)'],
      // × 0.5%: 24.395, rounded 24.40; 24.76.
      unemployment: ['24.4 → 24.76 (0.36)', '24.4 → 24.76 (0.36)'],
      // × 0.2% of the first class: 9.758, rounded 9.76; 9.904, rounded 9.90.
      'work-injury': ['0 → 0 (0)', '9.76 → 9.9 (0.14)'],
      // × 0.8%: 39.032, rounded 39.03; 39.616, rounded 39.62.
      maternity: ['0 → 0 (0)', '39.03 → 39.62 (0.59)'],
      // 4000 × 8%, between 2490 and 39900 in both months.
      'housing-fund': ['320 → 320 (0)', '320 → 320 (0)'],
      // 390.32 + 107.58 + 24.40 + 320 = 842.30; 396.16 + 109.04 + 24.76 + 320 = 849.96.
      // 780.64 + 341.53 + 24.40 + 9.76 + 39.03 + 320 = 1515.36; 792.32 + 346.64 + 24.76 + 9.90 + 39.62 + 320 = 1533.24.
      total: ['842.3 → 849.96 (7.66)', '1515.36 → 1533.24 (17.88)'],
    });
  });

  it('above both ceilings: base 24396 → 24762', () => {
    expect(inShort(compareContributions(before, after, yuan('30000')))).toEqual({
      // 24396 × 8% = 1951.68; 24762 × 8% = 1980.96. × 16%: 3903.36; 3961.92.
      pension: ['1951.68 → 1980.96 (29.28)', '3903.36 → 3961.92 (58.56)'],
      // × 2%: 487.92; 495.24, and 10. × 7%: 1707.72; 1733.34.
      medical: ['497.92 → 505.24 (7.32)', '1707.72 → 1733.34 (25.62)'],
      // × 0.5%: 121.98; 123.81.
      unemployment: ['121.98 → 123.81 (1.83)', '121.98 → 123.81 (1.83)'],
      // × 0.2%: 48.792, rounded 48.79; 49.524, rounded 49.52.
      'work-injury': ['0 → 0 (0)', '48.79 → 49.52 (0.73)'],
      // × 0.8%: 195.168, rounded 195.17; 198.096, rounded 198.10.
      maternity: ['0 → 0 (0)', '195.17 → 198.1 (2.93)'],
      // 30000 × 8%, below 39900.
      'housing-fund': ['2400 → 2400 (0)', '2400 → 2400 (0)'],
      // 1951.68 + 497.92 + 121.98 + 2400 = 4971.58; 1980.96 + 505.24 + 123.81 + 2400 = 5010.01.
      // 3903.36 + 1707.72 + 121.98 + 48.79 + 195.17 + 2400 = 8377.02; 3961.92 + 1733.34 + 123.81 + 49.52 + 198.10 + 2400 = 8466.69.
      total: ['4971.58 → 5010.01 (38.43)', '8377.02 → 8466.69 (89.67)'],
    });
  });

  it('between floors and ceilings nothing changes', () => {
    const comparison = compareContributions(before, after, yuan('10000'));
    // 800 + 210 + 50 + 800; 1600 + 700 + 50 + 20 + 80 + 800.
    expect(inShort(comparison).total).toEqual(['1860 → 1860 (0)', '3250 → 3250 (0)']);
    expect(comparison.leftOut).toEqual([]);
  });
});

it('Nanjing, March 2026, before and after the notice of 8 October: floor 4952 → 5025', () => {
  const before = rulesOf('nanjing', '2026-03', 'employee', '2026-10-07');
  const after = rulesOf('nanjing', '2026-03', 'employee', '2026-10-08');
  expect(inShort(compareContributions(before, after, yuan('4000')))).toEqual({
    // 396.16; 5025 × 8% = 402. 792.32; 804.
    pension: ['396.16 → 402 (5.84)', '792.32 → 804 (11.68)'],
    // 99.04 + 10; 100.50 + 10. 346.64; 351.75.
    medical: ['109.04 → 110.5 (1.46)', '346.64 → 351.75 (5.11)'],
    // 24.76; 25.125, rounded 25.13.
    unemployment: ['24.76 → 25.13 (0.37)', '24.76 → 25.13 (0.37)'],
    // 9.90; 10.05.
    'work-injury': ['0 → 0 (0)', '9.9 → 10.05 (0.15)'],
    // 39.62; 40.20.
    maternity: ['0 → 0 (0)', '39.62 → 40.2 (0.58)'],
    'housing-fund': ['320 → 320 (0)', '320 → 320 (0)'],
    // 5.84 + 1.46 + 0.37; 11.68 + 5.11 + 0.37 + 0.15 + 0.58.
    total: ['849.96 → 857.63 (7.67)', '1533.24 → 1551.13 (17.89)'],
  });
});

it('two cities: Nanjing and Xiamen in November 2026 at 10000, each at the first rate', () => {
  const comparison = compareContributions(rulesOf('nanjing', '2026-11'), rulesOf('xiamen', '2026-11'), yuan('10000'));
  expect(inShort(comparison)).toEqual({
    pension: ['800 → 800 (0)', '1600 → 1600 (0)'],
    // Nanjing 2% + 10 and 7%, Xiamen 2% and 7.5%.
    medical: ['210 → 200 (-10)', '700 → 750 (50)'],
    unemployment: ['50 → 50 (0)', '50 → 50 (0)'],
    'work-injury': ['0 → 0 (0)', '20 → 20 (0)'],
    // 0.8% and 0.7%.
    maternity: ['0 → 0 (0)', '80 → 70 (-10)'],
    'housing-fund': ['800 → 800 (0)', '800 → 800 (0)'],
    total: ['1860 → 1850 (-10)', '3250 → 3290 (40)'],
  });
});

it('residents: nothing a month, no wage needed', () => {
  const before = rulesOf('xiamen', '2024-05', 'resident');
  const after = rulesOf('xiamen', '2025-05', 'resident');
  expect(needsWage([...before.rules, ...after.rules])).toBe(false);
  const { total } = compareContributions(before, after, yuan('0'));
  expect(spelled(total.employee)).toEqual({ before: '0', after: '0', difference: '0' });
});

describe('a side that lacks a scheme', () => {
  const inForce = (rule: ReturnType<typeof madeUpRule>): ApplicableRule => ({
    scheme: rule.scheme,
    kind: 'rule',
    rule,
    standing: 'inForce',
  });
  const pension = madeUpRule();
  const maternity = madeUpRule({ scheme: 'maternity', rates: percent('1%', '0%') });
  const medical = madeUpRule({ scheme: 'medical', rates: percent('8%', '2%') });
  const both = { ...medical, includes: ['maternity' as const], rates: percent('9%', '2%') };
  const gone = {
    scheme: 'medical',
    kind: 'noRule',
    lookup: { scheme: 'medical', kind: 'afterLast', latest: medical },
  } as const;
  const compareAt2000 = (before: ApplicableRule[], after: ApplicableRule[]) =>
    compareContributions({ rules: before, choices: {} }, { rules: after, choices: {} }, yuan('2000'));

  it('is no zero: the total leaves it out on both sides and says so', () => {
    // 2000 × 8% and 16% of the pension alone.
    const comparison = compareAt2000([inForce(pension), inForce(medical)], [inForce(pension), gone]);
    expect(inShort(comparison)).toEqual({
      pension: ['160 → 160 (0)', '320 → 320 (0)'],
      medical: null,
      total: ['160 → 160 (0)', '320 → 320 (0)'],
    });
    expect(comparison.leftOut).toEqual(['medical']);
  });

  it('pays nothing where its category never has the scheme, as in a calculation of that side alone', () => {
    // 2000 × 2% and 8% of medical on both sides, and 8% and 16% of the pension on one.
    const comparison = compareAt2000([inForce(medical)], [inForce(pension), inForce(medical)]);
    expect(inShort(comparison)).toEqual({
      pension: ['0 → 160 (160)', '0 → 320 (320)'],
      medical: ['40 → 40 (0)', '160 → 160 (0)'],
      total: ['40 → 200 (160)', '160 → 480 (320)'],
    });
    expect(comparison.schemes[0]?.before).toEqual({ kind: 'notListed' });
    expect(comparison.leftOut).toEqual([]);
  });

  it('does not pay nothing where no rule of it is known at all', () => {
    const comparison = compareAt2000([gone], [inForce(pension), inForce(medical)]);
    expect(inShort(comparison)).toEqual({ pension: null, medical: null, total: ['0 → 0 (0)', '0 → 0 (0)'] });
    expect(comparison.leftOut).toEqual(['pension', 'medical']);
  });

  it('lacks nothing where it is paid within another', () => {
    const included: ApplicableRule = { scheme: 'maternity', kind: 'includedIn', rule: both };
    const comparison = compareAt2000([inForce(medical), inForce(maternity)], [inForce(both), included]);
    // 8% + 1% apart, 9% together: 160 + 20, 180.
    expect(inShort(comparison)).toEqual({
      medical: ['40 → 40 (0)', '160 → 180 (20)'],
      maternity: ['0 → 0 (0)', '20 → 0 (-20)'],
      total: ['40 → 40 (0)', '180 → 180 (0)'],
    });
    expect(comparison.leftOut).toEqual([]);
  });

  it('takes what is paid together with it out of the total', () => {
    const included: ApplicableRule = { scheme: 'maternity', kind: 'includedIn', rule: both };
    const unknown: ApplicableRule = {
      scheme: 'maternity',
      kind: 'noRule',
      lookup: { scheme: 'maternity', kind: 'beforeFirst', earliest: maternity },
    };
    // Medical with maternity against medical without: 180 and 160 would be no like with like.
    const comparison = compareAt2000(
      [inForce(pension), inForce(both), included],
      [inForce(pension), inForce(medical), unknown],
    );
    expect(comparison.leftOut).toEqual(['medical', 'maternity']);
    expect(inShort(comparison).total).toEqual(['160 → 160 (0)', '320 → 320 (0)']);
  });
});
