// Profiles with damaged bytes, and with other values in their places: refused with words, or good for every view.
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { calculateContributions } from '../../src/calc/calculateContributions';
import { Decimal } from '../../src/calc/decimal';
import { applicableRules } from '../../src/rules/applicableRules';
import type { CityProfile } from '../../src/rules/cityProfile';
import { categoryMonths } from '../../src/rules/categoryMonths';
import { categoriesFor, monthsCovered } from '../../src/rules/coverage';
import { coverageTable } from '../../src/rules/coverageTable';
import { findRules } from '../../src/rules/findRules';
import { stalenessOf } from '../../src/rules/freshness';
import { addMonths } from '../../src/rules/months';
import { readProfileBytes } from '../../src/rules/profileBytes';
import { profileText } from '../../src/rules/profileText';
import { schemeDifferences } from '../../src/rules/ruleDifferences';
import { timelineOf } from '../../src/rules/ruleTimeline';
import { otherVersions } from '../../src/rules/ruleVersions';
import { schemeIds } from '../../src/rules/schemes';
import { describeProfileProblem } from '../../src/ui/wording/profileProblem';
import { publishedProfiles } from '../publishedProfiles';
import { fuzz } from './fuzz';
import { mutated, mutations } from './mutateBytes';
import { mutatedTree, treeMutations } from './mutateTree';
import { expectWords } from './words';

const encoder = new TextEncoder();
const fixtures = new URL('../fixtures/', import.meta.url);
const badProfiles = new URL('bad-profiles/', fixtures);

/** A third of a published one, so that a case is not spent on reading alone. */
function firstRules(profile: CityProfile, count: number): CityProfile {
  return { ...profile, contributionRules: profile.contributionRules.slice(0, count) };
}

const sampleTexts = ['valid-profile.json', 'fourth-city.json'].map((file) =>
  readFileSync(new URL(file, fixtures), 'utf8'),
);
const shortTexts = publishedProfiles.map(({ profile }) => profileText(firstRules(profile, 12)));
const files: Uint8Array[] = [
  ...publishedProfiles.map(({ text }) => encoder.encode(text)),
  ...[...sampleTexts, ...shortTexts, ...shortTexts].map((text) => encoder.encode(text)),
  ...readdirSync(badProfiles).map((file) => readFileSync(new URL(file, badProfiles))),
];

function expectGoodOrRefused(bytes: Uint8Array): void {
  const reading = readProfileBytes(bytes);
  if (reading.kind === 'invalid') {
    expect(reading.problems.length).toBeGreaterThan(0);
    for (const problem of reading.problems) {
      const sentences = [describeProfileProblem(problem, 'zh'), describeProfileProblem(problem, 'en')];
      // What is quoted from the file may hold any word.
      for (const sentence of sentences) {
        if (sentence.trim() === '' || sentence.includes('[object')) expectWords(sentence);
        if (/[\p{Cc}\p{Bidi_Control}]/u.test(sentence)) expect.fail(`Hidden characters in ${JSON.stringify(sentence)}`);
      }
    }
    return;
  }
  expect(readProfileBytes(encoder.encode(profileText(reading.profile)))).toEqual(reading);
  expectUsable(reading.profile);
}

function expectUsable(profile: CityProfile): void {
  const covered = coverageTable(profile);
  stalenessOf(profile, '2026-11-25');
  const { firstMonth, lastMonth } = monthsCovered(profile);
  for (const { id } of profile.personCategories.slice(0, 3)) {
    categoryMonths(profile, id);
    const timeline = timelineOf(profile, id);
    expect(timeline === null).toBe(!covered.some(({ personCategory }) => personCategory === id));
    const months = [addMonths(firstMonth, -1), firstMonth, '2025-03', lastMonth, addMonths(lastMonth, 1)];
    const sides = months.map((month) => {
      expect(categoriesFor(profile, month).length).toBeGreaterThan(0);
      const lookups = findRules(profile, month, id);
      for (const lookup of lookups) {
        if (lookup.kind === 'found') otherVersions(profile, month, id, lookup.rule);
      }
      const applied = applicableRules(lookups, true);
      const rules = applied.flatMap((one) => (one.kind === 'rule' ? [one.rule] : []));
      const { lines, total } = calculateContributions(rules, {}, new Decimal('10000.01'));
      const sum = lines.reduce((all, { amount }) => all.plus(amount.employee), new Decimal(0));
      expect(total.employee.eq(sum) && !sum.isNegative()).toBe(true);
      return new Map(applied.map((one) => [one.scheme, one]));
    });
    const [before] = sides;
    for (const after of sides.slice(1)) {
      for (const scheme of schemeIds) schemeDifferences(before?.get(scheme), after.get(scheme));
    }
  }
}

const tokens = [
  '"2025-13"',
  '"1e3"',
  '"100.0001%"',
  '"own-x"',
  '"\\ud800"',
  '"\\u202e"',
  '"scheme"',
  '{"kind":"none"}',
  '1e400',
  '[[[',
];

fuzz(
  'profileBytes',
  'a file with damaged bytes is refused by path and reason, or is a profile',
  fc.record({ at: fc.nat({ max: files.length - 1 }), damages: fc.option(mutations(tokens), { freq: 30, nil: [] }) }),
  ({ at, damages }) => expectGoodOrRefused(mutated(files[at] ?? new Uint8Array(), damages)),
);

const trees: unknown[] = [...sampleTexts, ...shortTexts].map((text) => JSON.parse(text) as unknown);
const figures = [
  '0',
  '0.01',
  '4952',
  '9999999999',
  '9999999999.99',
  '0%',
  '0.0001%',
  '100%',
  '8%',
  '5.00%',
  'none',
  'unknown',
];
const days = [
  '1950-01',
  '2099-12',
  '2025-03',
  '2024-07',
  '1950-01-01',
  '2099-12-31',
  '2024-02-29',
  '2026-11-25',
  '2024',
  null,
];
const kinds = [
  ...schemeIds,
  'employer',
  'employee',
  'government',
  'month',
  'year',
  '1',
  '0.1',
  'up',
  'down',
  true,
  false,
];
const parts = [
  { kind: 'none' },
  { kind: 'fixed', amount: '1100', sources: ['limits-2025'] },
  ['maternity'],
  ['medical', 'maternity'],
  ['employee'],
  ['employer', 'employee'],
];

fuzz(
  'profileTrees',
  'a file with other values in some places is refused by path and reason, or is a profile',
  fc.record({
    at: fc.nat({ max: trees.length - 1 }),
    changes: treeMutations([...figures, ...figures, ...days, ...kinds, ...parts]),
  }),
  ({ at, changes }) => expectGoodOrRefused(encoder.encode(JSON.stringify(mutatedTree(trees[at], changes)))),
);
