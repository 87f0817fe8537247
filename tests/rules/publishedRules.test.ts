import { describe, expect, it } from 'vitest';
import type { CityProfile, ContributionRule } from '../../src/rules/cityProfile';
import { monthsCovered } from '../../src/rules/coverage';
import { findRules, type RuleLookup } from '../../src/rules/findRules';
import { addMonths } from '../../src/rules/months';
import { publishedProfiles } from '../publishedProfiles';

// What holds for every rule of every published profile, in each of its months and for each of its person categories.

type Place = { profile: CityProfile; rule: ContributionRule; month: string; personCategory: string };

function placesOf(profile: CityProfile): Place[] {
  return profile.contributionRules.flatMap((rule) =>
    monthsOf(rule).flatMap((month) =>
      rule.personCategories.map((personCategory) => ({ profile, rule, month, personCategory })),
    ),
  );
}

function monthsOf(rule: ContributionRule): string[] {
  const months = [rule.effectiveFrom];
  while (months.at(-1)! < rule.effectiveTo) months.push(addMonths(months.at(-1)!, 1));
  return months;
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

function knownBy(rule: ContributionRule, day: string): boolean {
  return (rule.announcedOn ?? `${rule.effectiveFrom}-01`) <= day;
}

function answerOf({ profile, rule, month, personCategory }: Place, options?: { knownOn: string }): RuleLookup {
  const answer = findRules(profile, month, personCategory, options).find(({ scheme }) => scheme === rule.scheme);
  if (answer === undefined) throw new Error(`No answer for ${rule.scheme} in ${month}`);
  return answer;
}

function isFor(rule: ContributionRule, { month, personCategory }: Place): boolean {
  return rule.effectiveFrom <= month && month <= rule.effectiveTo && rule.personCategories.includes(personCategory);
}

/** Says where a published rule breaks the sentence, so that a failure names the place. */
function spelled({ profile, rule, month, personCategory }: Place, answer: RuleLookup): string {
  return `${profile.city.id} ${rule.scheme} ${personCategory} ${month}: ${answer.kind}`;
}

function rulesNamed(answer: RuleLookup): ContributionRule[] {
  switch (answer.kind) {
    case 'found':
    case 'includedIn':
      return [answer.rule];
    case 'afterLast':
      return [answer.latest];
    case 'beforeFirst':
      return [answer.earliest];
    case 'gap':
      return [answer.before, answer.after];
  }
}

describe.each(publishedProfiles)('$file', ({ profile }) => {
  const places = placesOf(profile);

  it('in each month of a rule something is found', () => {
    const failures = places.flatMap((place) => {
      const answer = answerOf(place);
      const rightly =
        (answer.kind === 'found' && answer.rule.scheme === place.rule.scheme && isFor(answer.rule, place)) ||
        (answer.kind === 'includedIn' && answer.rule.includes.includes(place.rule.scheme) && isFor(answer.rule, place));
      return rightly ? [] : [spelled(place, answer)];
    });
    expect(failures).toEqual([]);
  });

  it('no rule that is found gives way to another for the month', () => {
    const failures = places.flatMap((place) => {
      const answer = answerOf(place);
      if (answer.kind !== 'found') return [];
      const { rule } = place;
      const prevails =
        rule === answer.rule ||
        (rule.provisional && !answer.rule.provisional) ||
        (rule.provisional === answer.rule.provisional &&
          (rule.announcedOn ?? `${rule.effectiveFrom}-01`) <
            (answer.rule.announcedOn ?? `${answer.rule.effectiveFrom}-01`));
      return prevails ? [] : [spelled(place, answer)];
    });
    expect(failures).toEqual([]);
  });

  it('on the day before its announcement, an older rule answers where there is one, else none', () => {
    const failures = places.flatMap((place) => {
      const { rule } = place;
      if (rule.announcedOn === null) return [];
      const knownOn = dayBefore(rule.announcedOn);
      const answer = answerOf(place, { knownOn });
      const known = profile.contributionRules.filter(
        (other) => other.personCategories.includes(place.personCategory) && knownBy(other, knownOn),
      );
      const older = known.filter((other) => isFor(other, place));
      const expectedKinds = older.some((other) => other.includes.includes(rule.scheme))
        ? ['includedIn', 'found']
        : older.some((other) => other.scheme === rule.scheme)
          ? ['found']
          : ['afterLast', 'gap', 'beforeFirst'];
      const anythingKnown = known.some((other) => other.scheme === rule.scheme || other.includes.includes(rule.scheme));
      const rightly =
        expectedKinds.includes(answer.kind) &&
        (anythingKnown
          ? rulesNamed(answer).every((named) => named !== rule && knownBy(named, knownOn))
          : answer.kind === 'beforeFirst');
      return rightly ? [] : [spelled(place, answer)];
    });
    expect(failures).toEqual([]);
  });

  it('on the day of its announcement, a rule counts', () => {
    const failures = places.flatMap((place) => {
      if (place.rule.announcedOn === null) return [];
      const answer = answerOf(place, { knownOn: place.rule.announcedOn });
      return answer.kind === 'found' || answer.kind === 'includedIn' ? [] : [spelled(place, answer)];
    });
    expect(failures).toEqual([]);
  });

  it('outside its rules a scheme names the nearest ones, on the right side of the month', () => {
    const { firstMonth, lastMonth } = monthsCovered(profile);
    const failures: string[] = [];
    for (let month = addMonths(firstMonth, -1); month <= addMonths(lastMonth, 1); month = addMonths(month, 1)) {
      for (const { id } of profile.personCategories) {
        for (const answer of findRules(profile, month, id)) {
          if (!onTheRightSide(answer, month)) failures.push(`${answer.scheme} ${id} ${month}: ${answer.kind}`);
        }
      }
    }
    expect(failures).toEqual([]);
  });
});

function onTheRightSide(answer: RuleLookup, month: string): boolean {
  switch (answer.kind) {
    case 'found':
    case 'includedIn':
      return answer.rule.effectiveFrom <= month && month <= answer.rule.effectiveTo;
    case 'afterLast':
      return answer.latest.effectiveTo < month;
    case 'beforeFirst':
      return month < answer.earliest.effectiveFrom;
    case 'gap':
      return answer.before.effectiveTo < month && month < answer.after.effectiveFrom;
  }
}
