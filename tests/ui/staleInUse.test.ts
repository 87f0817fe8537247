import { describe, expect, it } from 'vitest';
import type { ContributionRule, SchemeId } from '../../src/rules/cityProfile';
import { groupStaleness, staleInUse, type RowInUse } from '../../src/ui/place/staleInUse';
import { profileOf, ruleOf } from '../rules/profileBuilder';

// Checked on 2026-11-22: six months later is 2027-05-22.
const last = { fresh: '2027-05-22', stale: '2027-05-23' };

function ruleOf2026(scheme: SchemeId, changes: Partial<ContributionRule> = {}): ContributionRule {
  return { ...ruleOf(scheme, { scheme, effectiveFrom: '2026-01', effectiveTo: '2026-12' }), ...changes };
}

const profile = profileOf(
  ruleOf2026('pension', { provisional: true, announcedOn: '2026-01-05' }),
  ruleOf2026('medical', { provisional: true, announcedOn: '2026-01-05' }),
  ruleOf2026('unemployment'),
);

function used(scheme: SchemeId, standing: 'inForce' | 'carriedOn' = 'inForce'): RowInUse {
  const rule = profile.contributionRules.find((one) => one.scheme === scheme)!;
  return { kind: 'rule', scheme, rule, standing };
}

describe('what of the rules in use may be stale', () => {
  it('is nothing while all is fresh', () => {
    expect(staleInUse(profile, [used('unemployment')], last.fresh)).toEqual([]);
  });

  it('is the profile, from the day after six months', () => {
    expect(staleInUse(profile, [], last.stale)).toEqual([{ kind: 'notChecked', checkedOn: '2026-11-22' }]);
  });

  it('is a provisional rule after nine months, where it is in use', () => {
    const both = [used('pension'), used('medical'), used('unemployment')];
    // 2026-01-05 and nine months: 2026-10-05.
    expect(staleInUse(profile, both, '2026-10-05')).toEqual([]);
    const provisional = { kind: 'provisional', schemes: ['pension', 'medical'], knownSince: '2026-01-05' };
    expect(staleInUse(profile, both, '2026-10-06')).toEqual([provisional]);
    expect(staleInUse(profile, [used('unemployment')], '2026-10-06')).toEqual([]);
    expect(staleInUse(profile, [{ kind: 'noRule' }], '2026-10-06')).toEqual([]);
  });

  it('is a rule past its end, where it is carried on', () => {
    const pastEnd = { kind: 'pastEnd', schemes: ['unemployment'], lastMonth: '2026-12' };
    expect(staleInUse(profile, [used('unemployment', 'carriedOn')], '2027-01-01')).toEqual([pastEnd]);
    // In its own months it is the right rule, however late one looks.
    expect(staleInUse(profile, [used('unemployment')], '2027-01-01')).toEqual([]);
    expect(staleInUse(profile, [used('unemployment', 'carriedOn')], '2026-12-31')).toEqual([]);
  });

  it('names each scheme once, though its rule is for several categories', () => {
    const ended = (personCategory: string) =>
      ({ kind: 'pastEnd', scheme: 'pension', personCategory, lastMonth: '2026-12' }) as const;
    expect(
      groupStaleness([ended('employee'), ended('flexible'), { ...ended('employee'), lastMonth: '2025-12' }]),
    ).toEqual([
      { kind: 'pastEnd', schemes: ['pension'], lastMonth: '2026-12' },
      { kind: 'pastEnd', schemes: ['pension'], lastMonth: '2025-12' },
    ]);
  });
});
