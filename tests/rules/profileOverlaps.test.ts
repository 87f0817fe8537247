import { describe, expect, it } from 'vitest';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { ruleOf } from './profileBuilder';
import { problemsOfRules } from './problemsOf';

describe('two rules of one scheme and category', () => {
  const year = ruleOf('year', { announcedOn: '2025-03-01' });

  it.each<[string, ContributionRule]>([
    ['the other is provisional', ruleOf('b', { announcedOn: '2025-03-01', provisional: true })],
    ['they were announced on different days', ruleOf('b', { announcedOn: '2025-03-02' })],
    ['the announcement of one is unknown', ruleOf('b')],
    ['the other begins after it', ruleOf('b', { ...year, effectiveFrom: '2026-01', effectiveTo: '2026-12' })],
    ['the other ends before it', ruleOf('b', { ...year, effectiveFrom: '2024-01', effectiveTo: '2024-12' })],
    ['the other is of another scheme', ruleOf('b', { ...year, scheme: 'medical' })],
    ['the other is for another category', ruleOf('b', { ...year, personCategories: ['flexible'] })],
  ])('stand side by side where %s', (_, other) => {
    expect(problemsOfRules(year, other)).toEqual([]);
    expect(problemsOfRules(other, year)).toEqual([]);
  });

  it.each<[string, ContributionRule, string, string]>([
    ['all months', ruleOf('b', { ...year }), '2025-01', '2025-12'],
    [
      'the last month',
      ruleOf('b', { ...year, effectiveFrom: '2025-12', effectiveTo: '2026-12' }),
      '2025-12',
      '2025-12',
    ],
    [
      'the first month',
      ruleOf('b', { ...year, effectiveFrom: '2024-01', effectiveTo: '2025-01' }),
      '2025-01',
      '2025-01',
    ],
    ['months within', ruleOf('b', { ...year, effectiveFrom: '2025-03', effectiveTo: '2025-05' }), '2025-03', '2025-05'],
    ['months about', ruleOf('b', { ...year, effectiveFrom: '2024-03', effectiveTo: '2026-05' }), '2025-01', '2025-12'],
  ])('collide in %s, whichever comes first in the file', (_, other, from, to) => {
    const reason = { kind: 'illegalOverlap', scheme: 'pension', personCategory: 'employee', otherRule: 0, from, to };
    expect(problemsOfRules(year, other)).toEqual([{ path: 'contributionRules[1]', reason }]);
    expect(problemsOfRules(other, year)).toEqual([{ path: 'contributionRules[1]', reason }]);
  });

  it('collide also where both are provisional', () => {
    const provisional = ruleOf('a', { ...year, provisional: true });
    expect(problemsOfRules(provisional, provisional)).toHaveLength(1);
  });

  it('collide where neither announcement is known, whatever the first months', () => {
    const later = ruleOf('b', { effectiveFrom: '2025-07', effectiveTo: '2026-06' });
    expect(problemsOfRules(ruleOf('a'), later)).toEqual([
      {
        path: 'contributionRules[1]',
        reason: {
          kind: 'illegalOverlap',
          scheme: 'pension',
          personCategory: 'employee',
          otherRule: 0,
          from: '2025-07',
          to: '2025-12',
        },
      },
    ]);
  });

  it('collide where one was announced on the day on which the other counts as announced', () => {
    expect(problemsOfRules(ruleOf('a'), ruleOf('b', { announcedOn: '2025-01-01' }))).toHaveLength(1);
  });

  it('name the category that they share', () => {
    const both = ruleOf('a', { ...year, personCategories: ['employee', 'flexible'] });
    const flexible = ruleOf('b', { ...year, personCategories: ['flexible'] });
    const [problem] = problemsOfRules(both, flexible);
    expect(problem!.reason).toMatchObject({ kind: 'illegalOverlap', personCategory: 'flexible' });
    expect(problemsOfRules(flexible, both)[0]!.reason).toMatchObject({ personCategory: 'flexible' });
  });

  it('are compared with every rule before them', () => {
    const elsewhere = ruleOf('elsewhere', { effectiveFrom: '2020-01', effectiveTo: '2020-12' });
    expect(problemsOfRules(elsewhere, year, year, year).map(({ path, reason }) => [path, reason])).toEqual([
      ['contributionRules[2]', expect.objectContaining({ otherRule: 1 })],
      ['contributionRules[3]', expect.objectContaining({ otherRule: 1 })],
      ['contributionRules[3]', expect.objectContaining({ otherRule: 2 })],
    ]);
  });
});
