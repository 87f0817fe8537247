import { describe, expect, it } from 'vitest';
import { findRules } from '../../src/rules/findRules';
import { profileOf, ruleOf } from './profileBuilder';
import { answers, answersInAnyOrder } from './ruleAnswers';

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
