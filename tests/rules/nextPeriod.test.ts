import { describe, expect, it } from 'vitest';
import type { CityProfile, ContributionRule } from '../../src/rules/cityProfile';
import { addPeriod } from '../../src/rules/newPeriod';
import { followingPeriod, lastRuleIndex } from '../../src/rules/nextPeriod';
import { publishedProfile } from '../publishedProfiles';
import { profileOf, ruleOf } from './profileBuilder';
import { nanjing, ruleAt, sampleton } from './sampleProfiles';

const year = { effectiveFrom: '2026-01', effectiveTo: '2026-12', wageYear: '2025' };

/** First and last month and wage year of the period after a rule. */
function next(changes: Partial<Omit<ContributionRule, 'note'>>, ...others: ContributionRule[]) {
  const rule = ruleOf('before', changes);
  const { effectiveFrom, effectiveTo, wageYear } = followingPeriod(profileOf(rule, ...others), rule);
  return [effectiveFrom, effectiveTo, wageYear];
}

describe('the period after a rule', () => {
  it('begins after its months, and is as long as it', () => {
    expect(next(year)).toEqual(['2027-01', '2027-12', '2026']);
    expect(next({ effectiveFrom: '2024-07', effectiveTo: '2026-06' })).toEqual(['2026-07', '2028-06', '2025']);
  });

  it('is a year where the rule was a piece of one', () => {
    expect(next({ ...year, effectiveFrom: '2026-10' })).toEqual(['2027-01', '2027-12', '2026']);
  });

  it('stands on the wages of no year that has not ended', () => {
    // The second half of a year stands on the same wages as the first.
    expect(next({ ...year, effectiveTo: '2026-06' })).toEqual(['2026-07', '2027-06', '2025']);
    expect(next({ ...year, wageYear: null })[2]).toBeNull();
  });

  it('ends before a rule that is there already', () => {
    const later = ruleOf('later', { effectiveFrom: '2027-07', effectiveTo: '2028-06' });
    expect(next(year, later)).toEqual(['2027-01', '2027-06', '2026']);
    expect(next(year, { ...later, scheme: 'medical' })).toEqual(['2027-01', '2027-12', '2026']);
    expect(next(year, { ...later, personCategories: ['flexible'] })).toEqual(['2027-01', '2027-12', '2026']);
  });

  it('has the other figures of the rule, announced on no day, final, without the note', () => {
    const figures = followingPeriod(sampleton, ruleAt(sampleton, 0));
    // Sampleton's medical rule is for January to December 2025, on the wages of 2024.
    expect(figures).toMatchObject({
      effectiveFrom: '2026-01',
      effectiveTo: '2026-12',
      wageYear: '2025',
      announcedOn: null,
      provisional: false,
      base: { floor: '4000', ceiling: '20000' },
      note: null,
    });
  });
});

describe('the form and the command answer alike', () => {
  function carried(profile: CityProfile, rule: ContributionRule, month: string) {
    const period = addPeriod(profile, month);
    return period.kind === 'added' ? period.carried.find(({ from }) => from === rule)?.rule : undefined;
  }

  it.each(['nanjing', 'xiamen', 'fuzhou'])('%s: after the last rule of each scheme', (cityId) => {
    const profile = publishedProfile(cityId);
    const compared = profile.contributionRules.filter((rule) => {
      const figures = followingPeriod(profile, rule);
      const written = carried(profile, rule, figures.effectiveFrom);
      if (written === undefined) return false;
      const { effectiveTo, wageYear } = written;
      expect({ effectiveTo, wageYear }).toEqual({ effectiveTo: figures.effectiveTo, wageYear: figures.wageYear });
      return true;
    });
    expect(compared.length).toBeGreaterThan(3);
  });

  it('after the unemployment rule of Xiamen for October to December 2026: all of 2027', () => {
    const profile = publishedProfile('xiamen');
    const rule = ruleAt(profile, lastRuleIndex(profile, 'unemployment', ['employee'])!);
    expect([rule.effectiveFrom, rule.effectiveTo]).toEqual(['2026-10', '2026-12']);
    const months = { effectiveFrom: '2027-01', effectiveTo: '2027-12' };
    expect(followingPeriod(profile, rule)).toMatchObject(months);
    expect(carried(profile, rule, '2027-01')).toMatchObject(months);
  });
});

describe('the rule to go on from', () => {
  it('is the final one of two for the same last months', () => {
    const rule = ruleAt(nanjing, lastRuleIndex(nanjing, 'pension', ['employee'])!);
    expect([rule.effectiveTo, rule.provisional, rule.base]).toMatchObject(['2026-12', false, { floor: '5025' }]);
  });

  it('is none where these people have no rule of the scheme', () => {
    expect(lastRuleIndex(nanjing, 'maternity', ['flexible'])).toBeNull();
  });
});
