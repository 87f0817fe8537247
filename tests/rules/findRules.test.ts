import { describe, expect, it } from 'vitest';
import type { CityProfile, ContributionRule } from '../../src/rules/cityProfile';
import { findRules, type RuleLookup } from '../../src/rules/findRules';
import { publishedProfile } from '../publishedProfiles';
import { profileOf, ruleOf } from './profileBuilder';

/** An answer in words, with the rules by the names in their notes. */
function spelled(lookup: RuleLookup): string {
  switch (lookup.kind) {
    case 'found':
    case 'includedIn':
      return `${lookup.scheme} ${lookup.kind} ${lookup.rule.note}`;
    case 'afterLast':
      return `${lookup.scheme} afterLast ${lookup.latest.note}`;
    case 'beforeFirst':
      return `${lookup.scheme} beforeFirst ${lookup.earliest.note}`;
    case 'gap':
      return `${lookup.scheme} gap ${lookup.before.note} ${lookup.after.note}`;
  }
}

function answers(profile: CityProfile, month: string, knownOn?: string, personCategory = 'employee'): string[] {
  return findRules(profile, month, personCategory, knownOn === undefined ? {} : { knownOn }).map(spelled);
}

/** What the rules answer in the order given and in the opposite one: the order in the file must not matter. */
function answersInAnyOrder(rules: ContributionRule[], month: string, knownOn?: string): string[] {
  const [there, back] = [profileOf(...rules), profileOf(...[...rules].reverse())].map((profile) =>
    answers(profile, month, knownOn),
  );
  expect(back).toEqual(there);
  return there!;
}

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

describe('a month without a rule', () => {
  const of2021 = ruleOf('2021', { effectiveFrom: '2021-01', effectiveTo: '2021-12' });
  const of2022 = ruleOf('2022', { effectiveFrom: '2022-01', effectiveTo: '2022-12' });
  const of2024 = ruleOf('2024', { effectiveFrom: '2024-01', effectiveTo: '2024-12' });
  const of2025 = ruleOf('2025');
  const all = [of2021, of2022, of2024, of2025];

  it.each([
    ['2020-12', 'pension beforeFirst 2021'],
    ['2022-12', 'pension found 2022'],
    ['2023-01', 'pension gap 2022 2024'],
    ['2023-12', 'pension gap 2022 2024'],
    ['2024-01', 'pension found 2024'],
    ['2026-01', 'pension afterLast 2025'],
  ])('names the nearest rules: %s is %s', (month, answer) => {
    expect(answersInAnyOrder(all, month)).toEqual([answer]);
  });

  it('of two rules that end or begin together names the one in force', () => {
    const rules = [
      ruleOf('final before', { effectiveFrom: '2023-01', effectiveTo: '2023-12', announcedOn: '2023-06-01' }),
      ruleOf('provisional before', { effectiveFrom: '2023-01', effectiveTo: '2023-12', provisional: true }),
      ruleOf('final after', { announcedOn: '2025-06-01' }),
      ruleOf('provisional after', { provisional: true }),
    ];
    expect(answersInAnyOrder(rules, '2024-06')).toEqual(['pension gap final before final after']);
    expect(answersInAnyOrder(rules, '2026-01')).toEqual(['pension afterLast final after']);
    expect(answersInAnyOrder(rules, '2022-12')).toEqual(['pension beforeFirst final before']);
  });

  it('the later end counts before the precedence, and so does the earlier start', () => {
    const rules = [
      ruleOf('long provisional', { provisional: true, effectiveFrom: '2024-06', effectiveTo: '2026-03' }),
      ruleOf('short final', { effectiveFrom: '2024-07', effectiveTo: '2025-12' }),
    ];
    expect(answersInAnyOrder(rules, '2026-04')).toEqual(['pension afterLast long provisional']);
    expect(answersInAnyOrder(rules, '2024-05')).toEqual(['pension beforeFirst long provisional']);
  });
});

describe('a scheme paid within another', () => {
  const ownMaternity = ruleOf('maternity', { scheme: 'maternity', effectiveFrom: '2018-01', effectiveTo: '2025-12' });
  const merged = ruleOf('merged', { scheme: 'medical', includes: ['maternity'], announcedOn: '2024-12-20' });

  it('answers with the rule that includes it, and none of its own beside it', () => {
    expect(answersInAnyOrder([ownMaternity, merged], '2025-05')).toEqual([
      'medical found merged',
      'maternity includedIn merged',
    ]);
  });

  it('answers with its own rule while the including one was not known', () => {
    expect(answersInAnyOrder([ownMaternity, merged], '2025-05', '2024-12-19')).toEqual([
      'medical beforeFirst merged',
      'maternity found maternity',
    ]);
    expect(answersInAnyOrder([ownMaternity, merged], '2025-05', '2024-12-20')).toEqual([
      'medical found merged',
      'maternity includedIn merged',
    ]);
  });

  it('answers with its own rule in the months before', () => {
    expect(answersInAnyOrder([ownMaternity, merged], '2024-12')).toEqual([
      'medical beforeFirst merged',
      'maternity found maternity',
    ]);
  });

  it('is not lost where only the including rule was ever published', () => {
    const profile = profileOf(merged);
    expect(answers(profile, '2025-01')).toEqual(['medical found merged', 'maternity includedIn merged']);
    expect(answers(profile, '2026-01')).toEqual(['medical afterLast merged', 'maternity afterLast merged']);
    expect(answers(profile, '2024-12')).toEqual(['medical beforeFirst merged', 'maternity beforeFirst merged']);
    expect(answers(profile, '2025-01', '2024-12-19')).toEqual([
      'medical beforeFirst merged',
      'maternity beforeFirst merged',
    ]);
  });

  it('is included by the rule in force, not by one that it replaced', () => {
    const apart = ruleOf('apart', { scheme: 'medical', announcedOn: '2025-02-01' });
    expect(answersInAnyOrder([ownMaternity, merged, apart], '2025-05')).toEqual([
      'medical found apart',
      'maternity found maternity',
    ]);
    // Nothing is left to tell of maternity but the replaced rule itself.
    expect(answersInAnyOrder([merged, apart], '2025-05')).toEqual([
      'medical found apart',
      'maternity beforeFirst merged',
    ]);
  });
});

describe('which schemes are answered', () => {
  it('those of the city, in the order of every table', () => {
    const schemes = ['housing-fund', 'maternity', 'work-injury', 'unemployment', 'medical', 'pension'] as const;
    const profile = profileOf(...schemes.map((scheme) => ruleOf('rule', { scheme })));
    expect(findRules(profile, '2025-01', 'employee').map(({ scheme }) => scheme)).toEqual([
      'pension',
      'medical',
      'unemployment',
      'work-injury',
      'maternity',
      'housing-fund',
    ]);
  });

  it('those of the person category only, each with its own rule', () => {
    const profile = profileOf(
      ruleOf('for both', { personCategories: ['employee', 'flexible'] }),
      ruleOf('for employees', { scheme: 'medical', announcedOn: '2025-03-01' }),
      ruleOf('for flexible workers', { scheme: 'medical', personCategories: ['flexible'] }),
      ruleOf('fund', { scheme: 'housing-fund' }),
    );
    expect(answers(profile, '2025-01', undefined, 'employee')).toEqual([
      'pension found for both',
      'medical found for employees',
      'housing-fund found fund',
    ]);
    expect(answers(profile, '2025-01', undefined, 'flexible')).toEqual([
      'pension found for both',
      'medical found for flexible workers',
    ]);
  });

  it('none for a category that the city does not have', () => {
    expect(answers(profileOf(ruleOf('rule')), '2025-01', undefined, 'astronaut')).toEqual([]);
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
