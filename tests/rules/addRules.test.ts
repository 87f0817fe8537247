import { describe, expect, it } from 'vitest';
import { addRules, followingPeriod, lastRuleIndex, profileText } from '../../src/rules/editProfile';
import { readProfile } from '../../src/rules/profileProblems';
import { byNotice, nanjing, ruleAt, sampleton, withLimits } from './sampleProfiles';

const today = '2026-12-03';

describe('a period is added', () => {
  it('begins after the months of the rule, as long as it', () => {
    // Sampleton's medical rule: January to December 2025 on the wages of 2024; the fund's: July 2025 to June 2026.
    expect(followingPeriod(ruleAt(sampleton, 0))).toMatchObject({
      effectiveFrom: '2026-01',
      effectiveTo: '2026-12',
      wageYear: '2025',
      announcedOn: null,
      provisional: false,
    });
    expect(followingPeriod(ruleAt(sampleton, 1))).toMatchObject({
      effectiveFrom: '2026-07',
      effectiveTo: '2027-06',
      wageYear: null,
    });
    const firstHalf = { ...ruleAt(sampleton, 0), effectiveTo: '2025-06' };
    // The second half of a year stands on the same wages as the first.
    expect(followingPeriod(firstHalf)).toMatchObject({
      effectiveFrom: '2025-07',
      effectiveTo: '2025-12',
      wageYear: '2024',
    });
  });

  it('stands behind the last rule of its scheme, for several schemes at once, each with its own rates', () => {
    const [pension, medical] = [lastOf(nanjing, 'pension'), lastOf(nanjing, 'medical')];
    const figures = withLimits(followingPeriod(ruleAt(nanjing, pension)), '5100', '25500');
    const medicalFigures = withLimits(followingPeriod(ruleAt(nanjing, medical)), '5100', '25500');
    const edited = addRules(
      nanjing,
      [
        { templateIndex: pension, figures },
        { templateIndex: medical, figures: medicalFigures },
      ],
      byNotice,
      today,
    );
    expect(edited.ruleIndexes).toEqual([pension + 1, medical + 2]);
    const [newPension, newMedical] = edited.ruleIndexes.map((index) => ruleAt(edited.profile, index));
    expect(newPension).toMatchObject({
      effectiveFrom: '2027-01',
      effectiveTo: '2027-12',
      periodSources: ['notice-2026-01-15'],
      base: { floor: '5100', ceiling: '25500', sources: ['notice-2026-01-15'] },
    });
    expect(newMedical?.rates).toEqual(ruleAt(nanjing, medical).rates);
    expect(newMedical?.flatFees).toEqual(ruleAt(nanjing, medical).flatFees);
    expect(edited.profile.contributionRules.filter((_, index) => !edited.ruleIndexes.includes(index))).toEqual(
      nanjing.contributionRules,
    );
    expect(readProfile(JSON.parse(profileText(edited.profile)))).toEqual({ kind: 'valid', profile: edited.profile });
  });

  it('takes the final one of two rules for the same last months', () => {
    const rule = ruleAt(nanjing, lastOf(nanjing, 'pension'));
    expect([rule.effectiveTo, rule.provisional, rule.base]).toMatchObject(['2026-12', false, { floor: '5025' }]);
    expect(lastRuleIndex(nanjing, 'maternity', ['flexible'])).toBeNull();
  });
});

function lastOf(profile: typeof nanjing, scheme: 'pension' | 'medical'): number {
  return lastRuleIndex(profile, scheme, ['employee'])!;
}
