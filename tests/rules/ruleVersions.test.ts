import { describe, expect, it } from 'vitest';
import { findRules } from '../../src/rules/findRules';
import { otherVersions } from '../../src/rules/ruleVersions';
import { publishedProfile } from '../publishedProfiles';
import { profileOf, ruleOf } from './profileBuilder';

type Changes = Parameters<typeof ruleOf>[1];

const limits = (floor: string) => ({ kind: 'clampedWage' as const, floor, ceiling: '20000', sources: ['limits'] });

function versionsOf(current: ReturnType<typeof ruleOf>, ...others: ReturnType<typeof ruleOf>[]) {
  const profile = profileOf(current, ...others);
  const inUse = profile.contributionRules[0];
  if (inUse === undefined) throw new Error('The profile has no rule');
  return otherVersions(profile, '2025-03', 'employee', inUse).map(({ rule, standing, until }) => [
    rule.note,
    standing,
    until,
  ]);
}

const final: Changes = { announcedOn: '2025-09-18', base: limits('4952') };
const provisional: Changes = { announcedOn: '2025-01-07', provisional: true, base: limits('4879') };
const before: Changes = { effectiveFrom: '2024-01', effectiveTo: '2024-12', base: limits('4494') };

describe('other rules that may have been applied to a month', () => {
  it('names the provisional rule, used until the final one was announced', () => {
    expect(versionsOf(ruleOf('final', final), ruleOf('provisional', provisional))).toEqual([
      ['provisional', 'provisional', '2025-09-18'],
    ]);
  });

  it('names a superseded rule, the latest announced first', () => {
    expect(
      versionsOf(
        ruleOf('final', final),
        ruleOf('first', { announcedOn: '2025-02-01', base: limits('4800') }),
        ruleOf('second', { announcedOn: '2025-05-01', base: limits('4900') }),
      ),
    ).toEqual([
      ['second', 'superseded', '2025-09-18'],
      ['first', 'superseded', '2025-09-18'],
    ]);
  });

  it('names a rule that was announced after the one in use without a day on which it ended', () => {
    const early = ruleOf('early', { announcedOn: '2025-01-02', base: limits('4800') });
    expect(versionsOf(early, ruleOf('final', final))).toEqual([['final', 'superseded', null]]);
  });

  it('carries the rule of the months before on until something was announced for the month', () => {
    expect(versionsOf(ruleOf('final', final), ruleOf('before', before))).toEqual([
      ['before', 'carriedOn', '2025-09-18'],
    ]);
    expect(versionsOf(ruleOf('final', final), ruleOf('provisional', provisional), ruleOf('before', before))).toEqual([
      ['provisional', 'provisional', '2025-09-18'],
      // Something was announced before March 2025: the day says nothing of a payslip of that month.
      ['before', 'carriedOn', null],
    ]);
  });

  it('knows nothing of what was announced after the day asked for', () => {
    const profile = profileOf(ruleOf('provisional', provisional), ruleOf('final', final), ruleOf('before', before));
    const inUse = profile.contributionRules[0]!;
    const notes = (knownOn: string) =>
      otherVersions(profile, '2025-03', 'employee', inUse, knownOn).map(({ rule }) => rule.note);
    expect(notes('2025-09-17')).toEqual(['before']);
    expect(notes('2025-09-18')).toEqual(['final', 'before']);
  });

  it('leaves out rules that would give the same amounts, whatever their sources and names', () => {
    const same: Changes = { ...before, base: { ...limits('4952'), sources: ['period'] } };
    expect(versionsOf(ruleOf('final', final), ruleOf('before', same))).toEqual([]);
  });

  it('leaves out other schemes, other categories and rules that end earlier', () => {
    expect(
      versionsOf(
        ruleOf('final', final),
        ruleOf('medical', { ...before, scheme: 'medical' }),
        ruleOf('flexible', { ...before, personCategories: ['flexible'] }),
        ruleOf('long ago', { ...before, effectiveTo: '2024-11' }),
      ),
    ).toEqual([]);
  });

  it('names the provisional floor of 4952 for a payslip of Nanjing of March 2026', () => {
    const nanjing = publishedProfile('nanjing');
    const pension = findRules(nanjing, '2026-03', 'employee').find(({ scheme }) => scheme === 'pension');
    if (pension?.kind !== 'found') throw new Error('No pension rule');
    const [first] = otherVersions(nanjing, '2026-03', 'employee', pension.rule);
    expect(first).toMatchObject({
      standing: 'provisional',
      until: '2026-10-08',
      rule: { base: { floor: '4952', ceiling: '24762' } },
    });
  });
});
