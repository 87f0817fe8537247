import { describe, expect, it } from 'vitest';
import { addRules, changeCity, changeRule, removeRule } from '../../src/rules/editProfile';
import { followingPeriod } from '../../src/rules/nextPeriod';
import { profileText } from '../../src/rules/profileText';
import { byNotice, figuresAt, nanjing, ruleAt, sampleton, withLimits } from './sampleProfiles';

const today = '2026-12-03';

describe('a city', () => {
  it('is renamed, and nothing else', () => {
    const city = {
      id: 'elsewhere',
      name: { zh: '别处', en: 'Elsewhere' },
      province: { zh: '某省', en: 'Some Province' },
      divisionCode: '990200',
    };
    expect(changeCity(sampleton, city, today)).toEqual({ ...sampleton, city, revision: 2, checkedOn: today });
  });

  it('loses a rule', () => {
    const { contributionRules } = removeRule(sampleton, 0, today);
    expect(contributionRules).toEqual([sampleton.contributionRules[1]]);
  });
});

it('a file keeps its keys in order, so that two revisions can be compared line by line', () => {
  const edited = changeRule(nanjing, 5, withLimits(figuresAt(nanjing, 5), '3400', '19335'), byNotice, today).profile;
  const [before, after] = [profileText(nanjing).split('\n'), profileText(edited).split('\n')];
  // Revision, the day of the check, the floor and its source; the rest is the notice added behind the last source.
  const added = after.filter((line) => !before.includes(line));
  expect(after.slice(0, 4)).toEqual([
    '{',
    '  "$schema": "./schema.json",',
    '  "formatVersion": 1,',
    `  "revision": ${nanjing.revision + 1},`,
  ]);
  expect(added.map((line) => line.trim().split(':')[0])).toEqual([
    '"revision"',
    '"checkedOn"',
    '"id"',
    '"title"',
    '"documentNumber"',
    '"publishedOn"',
    '"url"',
    '"readOn"',
    // None of Nanjing's sources is official.
    '"status"',
    '"floor"',
    '"notice-2026-01-15"',
  ]);
});

it('changes nothing in place', () => {
  const text = JSON.stringify(sampleton);
  changeRule(sampleton, 0, withLimits(figuresAt(sampleton, 0), '1', '2'), { ...byNotice, confirmed: ['fees'] }, today);
  addRules(
    sampleton,
    [{ templateIndex: 1, figures: followingPeriod(sampleton, ruleAt(sampleton, 1)) }],
    byNotice,
    today,
  );
  expect(JSON.stringify(sampleton)).toBe(text);
});
