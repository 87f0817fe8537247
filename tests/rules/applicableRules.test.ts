import { describe, expect, it } from 'vitest';
import { applicableRules } from '../../src/rules/applicableRules';
import { findRules } from '../../src/rules/findRules';
import { profileOf, ruleOf } from './profileBuilder';

const profile = profileOf(
  ruleOf('pension'),
  ruleOf('medical with maternity', { scheme: 'medical', includes: ['maternity'] }),
  ruleOf('fund', { scheme: 'housing-fund', effectiveTo: '2026-06' }),
  ruleOf('unemployment later', { scheme: 'unemployment', effectiveFrom: '2027-01', effectiveTo: '2027-12' }),
);

function applied(month: string, carryOn: boolean) {
  return applicableRules(findRules(profile, month, 'employee'), carryOn).map((one) => [
    one.scheme,
    one.kind,
    one.kind === 'rule' ? one.standing : one.kind === 'noRule' ? one.lookup.kind : one.rule.note,
  ]);
}

describe('the rules that a month is calculated with', () => {
  it('takes what is in force and keeps what is missing with its reason', () => {
    expect(applied('2026-03', false)).toEqual([
      ['pension', 'noRule', 'afterLast'],
      ['medical', 'noRule', 'afterLast'],
      ['unemployment', 'noRule', 'beforeFirst'],
      ['maternity', 'noRule', 'afterLast'],
      ['housing-fund', 'rule', 'inForce'],
    ]);
  });

  it('carries every scheme past its end on, and nothing else, when asked', () => {
    expect(applied('2026-03', true)).toEqual([
      ['pension', 'rule', 'carriedOn'],
      ['medical', 'rule', 'carriedOn'],
      ['unemployment', 'noRule', 'beforeFirst'],
      ['maternity', 'includedIn', 'medical with maternity'],
      ['housing-fund', 'rule', 'inForce'],
    ]);
  });

  it('calls a scheme that is paid within another included, not missing', () => {
    expect(applied('2025-03', false)).toContainEqual(['maternity', 'includedIn', 'medical with maternity']);
  });
});
