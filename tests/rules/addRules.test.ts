import { describe, expect, it } from 'vitest';
import { addRules } from '../../src/rules/editProfile';
import { followingPeriod, lastRuleIndex } from '../../src/rules/nextPeriod';
import { readProfile } from '../../src/rules/profileProblems';
import { profileText } from '../../src/rules/profileText';
import { byNotice, nanjing, ruleAt, sampleton, withLimits } from './sampleProfiles';

const today = '2026-12-03';

describe('a period is added', () => {
  it('stands behind the last rule of its scheme, for several schemes at once, each with its own rates', () => {
    const [pension, medical] = [lastOf(nanjing, 'pension'), lastOf(nanjing, 'medical')];
    const figures = withLimits(followingPeriod(nanjing, ruleAt(nanjing, pension)), '5100', '25500');
    const medicalFigures = withLimits(followingPeriod(nanjing, ruleAt(nanjing, medical)), '5100', '25500');
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
    // The employer's 7%, the employee's 2% and 10 yuan a month, as before; what said so of 2026 did not say it of 2027.
    const sources = ['carried-2026-12'];
    expect(newMedical?.rates).toMatchObject({ options: [{ employer: '7%', employee: '2%', sources }] });
    expect(newMedical?.flatFees).toMatchObject([{ amount: '10', sources }]);
    expect(edited.profile.contributionRules.filter((_, index) => !edited.ruleIndexes.includes(index))).toEqual(
      nanjing.contributionRules,
    );
    expect(readProfile(JSON.parse(profileText(edited.profile)))).toEqual({ kind: 'valid', profile: edited.profile });
  });

  it('is refused without a rule to begin from', () => {
    const [figures] = [followingPeriod(sampleton, ruleAt(sampleton, 0))];
    expect(() => addRules(sampleton, [{ templateIndex: 2, figures }], byNotice, today)).toThrow(RangeError);
  });
});

function lastOf(profile: typeof nanjing, scheme: 'pension' | 'medical'): number {
  return lastRuleIndex(profile, scheme, ['employee'])!;
}
