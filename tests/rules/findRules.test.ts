import { describe, expect, it } from 'vitest';
import { findRules } from '../../src/rules/findRules';
import { publishedProfile } from '../publishedProfiles';
import { profileOf, ruleOf } from './profileBuilder';
import { answers, answersInAnyOrder } from './ruleAnswers';

describe('the months a rule is for', () => {
  const profile = profileOf(ruleOf('half', { effectiveFrom: '2025-04', effectiveTo: '2025-09' }));

  it.each([
    ['2025-03', 'pension beforeFirst half'],
    ['2025-04', 'pension found half'],
    ['2025-07', 'pension found half'],
    ['2025-09', 'pension found half'],
    ['2025-10', 'pension afterLast half'],
  ])('both ends belong to the rule: %s is %s', (month, answer) => {
    expect(answers(profile, month)).toEqual([answer]);
  });

  it('the answer holds the rule itself', () => {
    expect(findRules(profile, '2025-04', 'employee')).toEqual([
      { scheme: 'pension', kind: 'found', rule: profile.contributionRules[0] },
    ]);
  });
});

describe('which of two rules for a month is in force', () => {
  it('a final rule goes before a provisional one, even if that was announced later', () => {
    const rules = [
      ruleOf('provisional', { provisional: true, announcedOn: '2025-06-01' }),
      ruleOf('final', { announcedOn: '2025-03-01' }),
    ];
    expect(answersInAnyOrder(rules, '2025-05')).toEqual(['pension found final']);
  });

  it('a final rule goes before a provisional one announced on the same day', () => {
    const rules = [
      ruleOf('provisional', { provisional: true, announcedOn: '2025-03-01' }),
      ruleOf('final', { announcedOn: '2025-03-01' }),
    ];
    expect(answersInAnyOrder(rules, '2025-05')).toEqual(['pension found final']);
  });

  it.each([false, true])('of two rules alike (provisional: %s) the later announced prevails', (provisional) => {
    const rules = [
      ruleOf('earlier', { provisional, announcedOn: '2025-03-01' }),
      ruleOf('later', { provisional, announcedOn: '2025-03-02' }),
    ];
    expect(answersInAnyOrder(rules, '2025-05')).toEqual(['pension found later']);
  });

  it('a rule of unknown announcement stands as if announced on the first day it is for', () => {
    const unannounced = ruleOf('unannounced');
    const before = ruleOf('before', { announcedOn: '2024-12-31' });
    const after = ruleOf('after', { announcedOn: '2025-01-02' });
    expect(answersInAnyOrder([unannounced, before], '2025-05')).toEqual(['pension found unannounced']);
    expect(answersInAnyOrder([unannounced, after], '2025-05')).toEqual(['pension found after']);
  });

  it('a rule that prevails prevails only in its own months', () => {
    const rules = [
      ruleOf('year', { announcedOn: '2024-12-01' }),
      ruleOf('correction', { announcedOn: '2025-08-15', effectiveFrom: '2025-07', effectiveTo: '2025-09' }),
    ];
    expect(answersInAnyOrder(rules, '2025-06')).toEqual(['pension found year']);
    expect(answersInAnyOrder(rules, '2025-07')).toEqual(['pension found correction']);
    expect(answersInAnyOrder(rules, '2025-10')).toEqual(['pension found year']);
  });
});

describe('what was known on a day', () => {
  const provisional = ruleOf('provisional', { provisional: true, announcedOn: '2024-12-20' });
  const final = ruleOf('final', { announcedOn: '2025-10-08' });

  it.each([
    ['2024-12-20', 'pension found provisional'],
    ['2025-10-07', 'pension found provisional'],
    ['2025-10-08', 'pension found final'],
    ['2025-10-09', 'pension found final'],
  ])('a rule is known on the very day of its announcement: %s, %s', (knownOn, answer) => {
    expect(answersInAnyOrder([provisional, final], '2025-03', knownOn)).toEqual([answer]);
  });

  it.each([
    ['2024-12-31', 'pension beforeFirst unannounced'],
    ['2025-01-01', 'pension found unannounced'],
  ])('a rule of unknown announcement is known from the first day it is for: %s, %s', (knownOn, answer) => {
    expect(answers(profileOf(ruleOf('unannounced')), '2025-01', knownOn)).toEqual([answer]);
  });

  it('a later rule not yet known leaves the month after the last known one', () => {
    const next = ruleOf('next', { effectiveFrom: '2026-01', effectiveTo: '2026-12', announcedOn: '2026-02-01' });
    expect(answersInAnyOrder([final, next], '2026-01', '2026-01-31')).toEqual(['pension afterLast final']);
    expect(answersInAnyOrder([final, next], '2026-01', '2026-02-01')).toEqual(['pension found next']);
  });

  it('a rule not yet known does not close a gap', () => {
    const rules = [
      ruleOf('old', { effectiveFrom: '2023-01', effectiveTo: '2023-12', announcedOn: '2023-01-01' }),
      ruleOf('late', { effectiveFrom: '2024-01', effectiveTo: '2024-12', announcedOn: '2025-06-01' }),
      ruleOf('new', { announcedOn: '2025-01-01' }),
    ];
    expect(answersInAnyOrder(rules, '2024-05', '2025-05-31')).toEqual(['pension gap old new']);
    expect(answersInAnyOrder(rules, '2024-05', '2025-06-01')).toEqual(['pension found late']);
  });

  it('without a day, everything is known', () => {
    const future = ruleOf('future', { announcedOn: '2999-01-01' });
    expect(answers(profileOf(future), '2025-01')).toEqual(['pension found future']);
  });
});

describe('a scheme of which nothing was known yet', () => {
  const first = ruleOf('first', { announcedOn: '2025-03-01' });
  const second = ruleOf('second', { effectiveFrom: '2024-01', effectiveTo: '2024-12', announcedOn: '2025-03-02' });
  const sameDay = ruleOf('same day', { effectiveFrom: '2024-01', effectiveTo: '2024-12', announcedOn: '2025-03-01' });

  it('answers with the rule that became known first, whatever its months', () => {
    expect(answersInAnyOrder([first, second], '2025-05', '2025-02-28')).toEqual(['pension beforeFirst first']);
  });

  it('of several that became known on one day, with the one for the first months', () => {
    expect(answersInAnyOrder([first, sameDay], '2025-05', '2025-02-28')).toEqual(['pension beforeFirst same day']);
  });

  it('is before its first rule also for a month after the end of that rule', () => {
    expect(answersInAnyOrder([first], '2026-05', '2025-02-28')).toEqual(['pension beforeFirst first']);
  });

  it('leaves rules of other schemes and categories aside', () => {
    const medical = ruleOf('medical', { scheme: 'medical', announcedOn: '2025-03-01' });
    const flexible = ruleOf('flexible', { personCategories: ['flexible'], announcedOn: '2024-01-01' });
    const older = ruleOf('older', { scheme: 'medical', effectiveFrom: '2024-01', effectiveTo: '2024-12' });
    expect(answers(profileOf(older, medical, flexible, first), '2025-05', '2023-12-31')).toEqual([
      'pension beforeFirst first',
      'medical beforeFirst older',
    ]);
  });
});

describe('Nanjing, pension of employees in March 2026', () => {
  it.each([
    ['2026-10-07', true, '4952'],
    ['2026-10-08', false, '5025'],
  ])('as known on %s (provisional: %s) the floor is %s', (knownOn, provisional, floor) => {
    const pension = findRules(publishedProfile('nanjing'), '2026-03', 'employee', { knownOn }).find(
      ({ scheme }) => scheme === 'pension',
    );
    expect(pension).toMatchObject({ kind: 'found', rule: { provisional, base: { kind: 'clampedWage', floor } } });
  });
});
