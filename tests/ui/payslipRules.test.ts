import { describe, expect, it } from 'vitest';
import type { RuleAlternative } from '../../src/calc/likelyRuleSets';
import type { ContributionRule, SchemeId } from '../../src/rules/cityProfile';
import { hasBegun, monthsFrom, payslipRules, rulesOfMonth } from '../../src/ui/payslip/payslipRules';
import { publishedProfile } from '../publishedProfiles';

const nanjing = publishedProfile('nanjing');
const insurance: SchemeId[] = ['pension', 'medical', 'unemployment', 'work-injury', 'maternity'];

function setsFor(month: string, paidIn: string) {
  return payslipRules(nanjing, month, 'employee', paidIn, false).sets;
}

function floorOf({ base }: ContributionRule): string {
  return base.kind === 'clampedWage' ? base.floor : base.kind;
}

/** "4952 provisional", scheme by scheme. */
function spelled(set: readonly RuleAlternative[] | undefined): Record<string, string> {
  return Object.fromEntries(
    (set ?? []).map(({ scheme, rule, version }) => [scheme, `${floorOf(rule)} ${version?.standing ?? 'in use'}`]),
  );
}

function all(floor: string): Record<string, string> {
  return Object.fromEntries(insurance.map((scheme) => [scheme, floor]));
}

describe('the rules that a payslip may have been made by', () => {
  it('are the provisional ones, and no final ones, when it was paid before the final ones came', () => {
    // Nanjing 2026: provisional limits from 4952 of 2026-01-07, final ones from 5025 of 2026-10-08.
    for (const paidIn of ['2026-03', '2026-09']) {
      const sets = setsFor('2026-03', paidIn);
      expect(spelled(sets[0])).toEqual({ ...all('4952 in use'), 'housing-fund': '2660 in use' });
      expect(sets.flat().some(({ rule }) => floorOf(rule) === '5025')).toBe(false);
    }
  });

  it('are the final ones once it was paid in the month they came, or later', () => {
    expect(spelled(setsFor('2026-03', '2026-10')[0])).toEqual({
      ...all('5025 in use'),
      'housing-fund': '2660 in use',
    });
  });

  it('are tried final first, then provisional, when nobody knows when it was paid', () => {
    const sets = setsFor('2026-03', '');
    expect(spelled(sets[0])).toEqual({ ...all('5025 in use'), 'housing-fund': '2660 in use' });
    expect(spelled(sets[1])).toEqual({ ...all('4952 provisional'), 'housing-fund': '2660 in use' });
    expect(sets[1]?.[0]?.version?.until).toBe('2026-10-08');
  });

  it('are last year’s carried on while this year’s were not out', () => {
    // The limits of 2025 came on 2025-09-18; 2024's start at 4879.
    const sets = setsFor('2025-03', '2025-03');
    expect(spelled(sets[0])).toEqual({ ...all('4879 carriedOn'), 'housing-fund': '2490 in use' });
    expect(sets[0]?.[0]).toMatchObject({ rule: { effectiveTo: '2024-12' }, version: { until: '2025-09-18' } });
    expect(sets.flat().some(({ rule }) => floorOf(rule) === '4952')).toBe(false);
    expect(spelled(setsFor('2025-03', '2025-08')[0]).pension).toBe('4879 carriedOn');
    expect(spelled(setsFor('2025-03', '2025-09')[0]).pension).toBe('4952 in use');
  });

  it('stay the same as known now, whenever it was paid', () => {
    const ruleNow = (paidIn: string) =>
      payslipRules(nanjing, '2026-03', 'employee', paidIn, false).now.map((row) =>
        row.kind === 'rule' ? floorOf(row.rule) : row.kind,
      );
    expect(ruleNow('2026-03')).toEqual(['5025', '5025', '5025', '5025', '5025', '2660']);
    expect(ruleNow('')).toEqual(ruleNow('2026-03'));
  });

  it('are an estimate where the last ones are carried on, and none where they are not', () => {
    // The insurance rules end with 2026-12, the fund's with 2027-06.
    const carried = payslipRules(nanjing, '2027-03', 'employee', '', true);
    expect(carried.estimated).toEqual(insurance);
    expect(spelled(carried.sets[0])).toMatchObject({ pension: '5025 in use', 'housing-fund': '2660 in use' });
    const known = payslipRules(nanjing, '2027-03', 'employee', '', false);
    expect(known.estimated).toEqual([]);
    expect(known.sets.map(spelled)).toContainEqual({ 'housing-fund': '2660 in use' });
    expect(known.sets.flat().map(({ scheme }) => scheme)).not.toContain('pension');
  });

  it('are none in a month without any', () => {
    // Nothing is known of Nanjing between 2008-07 and 2010-06.
    const { now, sets } = payslipRules(nanjing, '2009-03', 'employee', '', false);
    expect(now.map(({ kind }) => kind)).toEqual(Array.from({ length: 6 }, () => 'noRule'));
    expect(sets.flat()).toEqual([]);
  });
});

describe('the rules of a month', () => {
  it('are those in force now and those by which it could be paid at its end', () => {
    const { rules, rulesThen, missing } = rulesOfMonth(nanjing, '2025-03', 'employee');
    expect(rules.map(floorOf)).toEqual(['4952', '4952', '4952', '4952', '4952', '2490']);
    expect(rulesThen.map(floorOf)).toEqual(['4879', '4879', '4879', '4879', '4879', '2490']);
    expect(missing).toEqual([]);
  });

  it('are listed as missing where there are none', () => {
    const { rules, missing } = rulesOfMonth(nanjing, '2012-03', 'employee');
    expect(rules.map(({ scheme }) => scheme)).toEqual(['housing-fund']);
    expect(missing).toEqual(insurance);
    expect(rulesOfMonth(nanjing, '2009-03', 'employee').missing).toEqual([...insurance, 'housing-fund']);
  });
});

describe('months in a row', () => {
  it('are counted over the turn of a year, both ends included', () => {
    expect(monthsFrom('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthsFrom('2026-02', '2026-02')).toEqual(['2026-02']);
  });

  it('are null where the first is after the last', () => {
    expect(monthsFrom('2026-02', '2026-01')).toBeNull();
  });
});

it('lets a month begin with its first day', () => {
  expect(hasBegun('2026-11', '2026-11-01')).toBe(true);
  expect(hasBegun('2026-11', '2026-10-31')).toBe(false);
});
