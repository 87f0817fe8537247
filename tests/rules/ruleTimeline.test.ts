import { describe, expect, it } from 'vitest';
import type { CityProfile, ContributionRule } from '../../src/rules/cityProfile';
import { findRules } from '../../src/rules/findRules';
import { addMonths } from '../../src/rules/months';
import { timelineOf, type TimelineEntry } from '../../src/rules/ruleTimeline';
import { publishedProfiles } from '../publishedProfiles';
import { profileOf, ruleOf } from './profileBuilder';

/** An entry in words, with the rules by the names in their notes. */
function spelled(entry: TimelineEntry): string {
  const months = `${entry.firstMonth} ${entry.lastMonth}`;
  switch (entry.kind) {
    case 'inForce':
    case 'includedIn':
      return `${months} ${entry.kind} ${entry.rule.note}`;
    case 'replaced':
      return `${months} ${entry.rule.note} replaced by ${entry.by.note}`;
    case 'hole':
      return `${months} ${entry.lookup.kind}`;
  }
}

/** Scheme by scheme, in whatever order the file has the rules. */
function timeline(...rules: ContributionRule[]): Record<string, string[]> {
  const [there, back] = [profileOf(...rules), profileOf(...[...rules].reverse())].map((profile) =>
    Object.fromEntries(
      timelineOf(profile, 'employee')!.schemes.map(({ scheme, entries }) => [scheme, entries.map(spelled)]),
    ),
  );
  expect(back).toEqual(there);
  return there!;
}

const january = { effectiveFrom: '2025-01', effectiveTo: '2025-01' };
const june = { effectiveFrom: '2025-06', effectiveTo: '2025-06' };

describe('the timeline of a scheme', () => {
  it('has rules and the hole between them', () => {
    expect(timeline(ruleOf('early', january), ruleOf('late', june))).toEqual({
      pension: ['2025-01 2025-01 inForce early', '2025-02 2025-05 gap', '2025-06 2025-06 inForce late'],
    });
  });

  it('reaches over all months of the category, with holes before its first rule and after its last', () => {
    const year = ruleOf('year');
    const spring = ruleOf('spring', { scheme: 'medical', effectiveFrom: '2025-03', effectiveTo: '2025-05' });
    expect(timeline(year, spring)).toEqual({
      pension: ['2025-01 2025-12 inForce year'],
      medical: ['2025-01 2025-02 beforeFirst', '2025-03 2025-05 inForce spring', '2025-06 2025-12 afterLast'],
    });
  });

  it('has no hole between rules that follow each other over the turn of the year', () => {
    const december = ruleOf('old', { effectiveFrom: '2024-12', effectiveTo: '2024-12' });
    expect(timeline(december, ruleOf('new', january))).toEqual({
      pension: ['2024-12 2024-12 inForce old', '2025-01 2025-01 inForce new'],
    });
  });

  it('puts a provisional rule beside the final one that prevails, and before it', () => {
    expect(timeline(ruleOf('final'), ruleOf('interim', { provisional: true }))).toEqual({
      pension: ['2025-01 2025-12 interim replaced by final', '2025-01 2025-12 inForce final'],
    });
  });

  it('parts a provisional rule where the final one begins', () => {
    const final = ruleOf('final', { effectiveFrom: '2025-07' });
    expect(timeline(final, ruleOf('interim', { provisional: true }))).toEqual({
      pension: [
        '2025-01 2025-06 inForce interim',
        '2025-07 2025-12 interim replaced by final',
        '2025-07 2025-12 inForce final',
      ],
    });
  });

  it('orders several rules of the same months by the day on which they became known, what prevails last', () => {
    const [first, second, third] = ['2025-02-01', '2025-05-01', '2025-08-01'].map((announcedOn) =>
      ruleOf(announcedOn, { announcedOn }),
    );
    const interim = ruleOf('interim', { announcedOn: '2025-09-01', provisional: true });
    expect(timeline(second!, interim, third!, first!).pension).toEqual([
      '2025-01 2025-12 interim replaced by 2025-08-01',
      '2025-01 2025-12 2025-02-01 replaced by 2025-08-01',
      '2025-01 2025-12 2025-05-01 replaced by 2025-08-01',
      '2025-01 2025-12 inForce 2025-08-01',
    ]);
  });

  it('names the months in which a scheme is paid within another, and sets its own older rule beside them', () => {
    const merged = ruleOf('merged', { scheme: 'medical', includes: ['maternity'], effectiveFrom: '2025-07' });
    const alone = ruleOf('alone', { scheme: 'medical', effectiveTo: '2025-06' });
    const maternity = ruleOf('own', { scheme: 'maternity', effectiveTo: '2025-08' });
    expect(timeline(merged, alone, maternity).maternity).toEqual([
      '2025-01 2025-06 inForce own',
      '2025-07 2025-08 own replaced by merged',
      '2025-07 2025-12 includedIn merged',
    ]);
  });

  it('keeps a rule of two categories whole for each, and other categories out', () => {
    const both = ruleOf('both', { personCategories: ['employee', 'flexible'], ...january });
    const profile = profileOf(both, ruleOf('later', june));
    expect(timelineOf(profile, 'flexible')).toMatchObject({ firstMonth: '2025-01', lastMonth: '2025-01' });
    expect(timelineOf(profile, 'employee')).toMatchObject({ firstMonth: '2025-01', lastMonth: '2025-06' });
  });

  it('is null for a category without rules', () => {
    expect(timelineOf(profileOf(ruleOf('any')), 'flexible')).toBeNull();
  });
});

describe('the timelines of the published profiles', () => {
  const cases = publishedProfiles.flatMap(({ profile }) =>
    profile.personCategories.map(({ id }) => [profile.city.id, id, profile] as const),
  );

  it.each(cases)('%s, %s: in every month one entry says what findRules answers', (_city, category, profile) => {
    const { firstMonth, lastMonth, schemes } = timelineOf(profile, category)!;
    for (let month = firstMonth; month <= lastMonth; month = addMonths(month, 1)) {
      const answered = schemes.map(({ scheme, entries }) => {
        const prevailing = entries.filter((entry) => entry.kind !== 'replaced' && covers(entry, month));
        expect(prevailing, `${scheme} in ${month}`).toHaveLength(1);
        return { scheme, ...answerOf(prevailing[0]!) };
      });
      expect(answered).toEqual(
        findRules(profile, month, category).map((lookup) =>
          lookup.kind === 'found' || lookup.kind === 'includedIn'
            ? { scheme: lookup.scheme, kind: lookup.kind, rule: lookup.rule }
            : { scheme: lookup.scheme, kind: lookup.kind },
        ),
      );
    }
  });

  it.each(cases)(
    '%s, %s: every rule stands there for each of its months, and for no other',
    (_city, category, profile) => {
      for (const rule of rulesOf(profile, category)) {
        const { entries } = timelineOf(profile, category)!.schemes.find(({ scheme }) => scheme === rule.scheme)!;
        const own = entries.filter(
          (entry) => (entry.kind === 'inForce' || entry.kind === 'replaced') && entry.rule === rule,
        );
        expect(own.flatMap(monthsOf)).toEqual(
          monthsOf({ firstMonth: rule.effectiveFrom, lastMonth: rule.effectiveTo }),
        );
      }
    },
  );
});

function answerOf(entry: TimelineEntry) {
  if (entry.kind === 'hole') return { kind: entry.lookup.kind };
  return { kind: entry.kind === 'inForce' ? 'found' : entry.kind, rule: entry.rule };
}

function covers({ firstMonth, lastMonth }: Months, month: string): boolean {
  return firstMonth <= month && month <= lastMonth;
}

function monthsOf({ firstMonth, lastMonth }: Months): string[] {
  const months = [];
  for (let month = firstMonth; month <= lastMonth; month = addMonths(month, 1)) months.push(month);
  return months;
}

function rulesOf(profile: CityProfile, category: string): ContributionRule[] {
  return profile.contributionRules.filter(({ personCategories }) => personCategories.includes(category));
}

type Months = { firstMonth: string; lastMonth: string };
