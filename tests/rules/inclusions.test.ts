import { describe, expect, it } from 'vitest';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { findRules } from '../../src/rules/findRules';
import { inclusionProblems } from '../../src/rules/inclusions';
import { readProfile } from '../../src/rules/profileProblems';
import { profileOf, ruleOf } from './profileBuilder';

const frame = profileOf(ruleOf('any'));

function problemsOf(...rules: ContributionRule[]) {
  return inclusionProblems({ ...frame, contributionRules: rules });
}

/** Accepted as a whole, in either order. */
function expectAccepted(...rules: ContributionRule[]) {
  for (const contributionRules of [rules, [...rules].reverse()]) {
    expect(readProfile({ ...frame, contributionRules })).toMatchObject({ kind: 'valid' });
  }
}

const medical = ruleOf('medical', { scheme: 'medical', includes: ['maternity'] });
const maternity = ruleOf('maternity', { scheme: 'maternity' });
const [spring, autumn] = [
  { effectiveFrom: '2025-01', effectiveTo: '2025-06' },
  { effectiveFrom: '2025-06', effectiveTo: '2025-12' },
];

describe('schemes that include each other', () => {
  const back = ruleOf('back', { scheme: 'maternity', includes: ['medical'] });

  it('are refused at the later rule of the file, whichever that is', () => {
    const problem = (schemes: string[]) => ({
      path: ['contributionRules', 1, 'includes', 0],
      reason: { kind: 'includedInCircle', schemes, otherRules: [0], personCategory: 'employee', month: '2025-01' },
    });
    expect(problemsOf(medical, back)).toEqual([problem(['maternity', 'medical', 'maternity'])]);
    expect(problemsOf(back, medical)).toEqual([problem(['medical', 'maternity', 'medical'])]);
  });

  it('are refused by way of others too, in the first month that all share', () => {
    const one = ruleOf('one', { scheme: 'pension', includes: ['housing-fund', 'medical'], effectiveFrom: '2025-03' });
    const two = ruleOf('two', { scheme: 'medical', includes: ['unemployment'], effectiveTo: '2025-09' });
    const three = ruleOf('three', { scheme: 'unemployment', includes: ['pension'], effectiveFrom: '2025-05' });
    expect(problemsOf(three, one, two)).toEqual([
      {
        path: ['contributionRules', 2, 'includes', 0],
        reason: {
          kind: 'includedInCircle',
          schemes: ['medical', 'unemployment', 'pension', 'medical'],
          otherRules: [0, 1],
          personCategory: 'employee',
          month: '2025-05',
        },
      },
    ]);
  });

  it('are refused where they meet in a single month', () => {
    expect(problemsOf({ ...medical, ...spring }, { ...back, ...autumn })).toMatchObject([
      { reason: { kind: 'includedInCircle', month: '2025-06' } },
    ]);
  });

  it('are refused once where several categories have both', () => {
    const both = { personCategories: ['employee', 'flexible'] };
    expect(problemsOf({ ...medical, ...both }, { ...back, ...both })).toHaveLength(1);
  });

  it('are no circle in other months, or for other people', () => {
    expectAccepted({ ...medical, ...spring }, { ...back, ...autumn, effectiveFrom: '2025-07' });
    expectAccepted(medical, { ...back, personCategories: ['flexible'] });
  });

  it('are no circle where they share no month all together', () => {
    const one = ruleOf('one', { scheme: 'pension', includes: ['medical'], ...spring });
    const two = ruleOf('two', { scheme: 'medical', includes: ['unemployment'] });
    const later = { effectiveFrom: '2025-07', effectiveTo: '2026-06' };
    const three = ruleOf('three', { scheme: 'unemployment', includes: ['pension'], ...later });
    expectAccepted(one, two, three);
  });
});

describe('a rule of a scheme that is included elsewhere', () => {
  const hidden = (otherRule: number, from = '2025-01', to = '2025-12') => ({
    kind: 'hiddenByInclusion',
    scheme: 'maternity',
    personCategory: 'employee',
    otherRule,
    from,
    to,
  });

  /** Whether `findRules` ever answers with the rule: in a month of 2025, on the first day of any month from 2024 to 2026. */
  function everCounts(note: string, rules: ContributionRule[]): boolean {
    const months = [2024, 2025, 2026].flatMap((year) =>
      Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
    );
    const profile = { ...frame, contributionRules: rules };
    return months.some((month) =>
      months.some((day) =>
        findRules(profile, month, 'employee', { knownOn: `${day}-01` }).some(
          (lookup) => lookup.kind === 'found' && lookup.rule.note === note,
        ),
      ),
    );
  }

  it.each<[string, number, ContributionRule[]]>([
    ['in all its months', 0, [medical, maternity]],
    ['from before it was announced', 0, [medical, { ...maternity, announcedOn: '2025-05-01' }]],
    ['though it is provisional and the other final', 0, [medical, { ...maternity, provisional: true }]],
    ['by a provisional rule', 0, [{ ...medical, provisional: true }, maternity]],
    [
      'by one rule after the other',
      1,
      [
        { ...medical, ...autumn },
        { ...medical, ...spring, announcedOn: '2024-12-01' },
      ],
    ],
    ['by a rule whose successor includes it too', 0, [medical, { ...medical, announcedOn: '2025-08-01' }]],
    [
      'by the final rule after the provisional one',
      0,
      [
        { ...medical, provisional: true },
        { ...medical, announcedOn: '2025-08-01' },
      ],
    ],
    [
      'by a rule that replaced one without it before its own announcement',
      1,
      [
        { ...medical, includes: [], announcedOn: '2024-06-01' },
        { ...medical, announcedOn: '2024-12-01' },
      ],
    ],
  ])('is refused where it never counts: included %s', (_, otherRule, others) => {
    const rules = others.some(({ scheme }) => scheme === 'maternity') ? others : [...others, maternity];
    // Known with the first month of the autumn only where that is announced before.
    const known = rules.map((rule) =>
      rule.scheme === 'medical' && rule.effectiveFrom === '2025-06' ? { ...rule, announcedOn: '2024-11-01' } : rule,
    );
    expect(everCounts('maternity', known)).toBe(false);
    expect(problemsOf(...known)).toEqual([
      { path: ['contributionRules', known.length - 1], reason: hidden(otherRule) },
    ]);
  });

  it.each<[string, ContributionRule[]]>([
    ['one of its months is not included', [{ ...medical, effectiveTo: '2025-11' }, maternity]],
    ['the inclusion was announced later', [{ ...medical, announcedOn: '2025-08-01' }, maternity]],
    [
      'the inclusion ends with a later announcement',
      [medical, { ...medical, includes: [], announcedOn: '2025-08-01' }, maternity],
    ],
    [
      'the inclusion ends with the final rule',
      [{ ...medical, provisional: true }, { ...medical, includes: [], announcedOn: '2025-08-01' }, maternity],
    ],
    [
      'the inclusion ended for part of its months before it was announced',
      [
        { ...medical, announcedOn: '2024-06-01' },
        { ...medical, includes: [], announcedOn: '2024-08-01', effectiveFrom: '2025-10' },
        { ...maternity, announcedOn: '2025-05-01' },
      ],
    ],
  ])('stands where %s', (_, rules) => {
    expect(everCounts('maternity', rules)).toBe(true);
    expectAccepted(...rules);
  });

  it('stands where the inclusion is for other people, and is refused for each that it never counts for', () => {
    expectAccepted({ ...medical, personCategories: ['flexible'] }, maternity);
    const both = { ...maternity, personCategories: ['flexible', 'employee'] };
    expect(problemsOf(medical, both)).toEqual([{ path: ['contributionRules', 1], reason: hidden(0) }]);
  });

  it('is not compared with a scheme that includes itself, which is refused apart', () => {
    expect(problemsOf(ruleOf('own', { includes: ['pension'] }))).toEqual([]);
  });
});
