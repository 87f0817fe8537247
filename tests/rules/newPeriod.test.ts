import { describe, expect, it } from 'vitest';
import type { CityProfile, ContributionRule } from '../../src/rules/cityProfile';
import { addPeriod, type NewPeriod } from '../../src/rules/newPeriod';
import { readProfile } from '../../src/rules/profileProblems';
import { countToConfirm } from '../../src/rules/toConfirm';
import { publishedProfiles } from '../publishedProfiles';
import { profileOf, ruleOf } from './profileBuilder';

function added(profile: CityProfile, month: string): NewPeriod & { kind: 'added' } {
  const period = addPeriod(profile, month);
  if (period.kind !== 'added') throw new Error('nothing was added');
  // Whatever is written must be a profile.
  expect(readProfile(period.profile)).toEqual({ kind: 'valid', profile: period.profile });
  return period;
}

/** The one rule that is carried into the month from these. */
function carriedFrom(month: string, ...rules: ContributionRule[]): ContributionRule {
  const { carried } = added(profileOf(...rules), month);
  expect(carried).toHaveLength(1);
  return carried[0]!.rule;
}

const year = ruleOf('a tier in the note', {
  effectiveFrom: '2026-01',
  effectiveTo: '2026-12',
  wageYear: '2025',
  announcedOn: '2026-10-08',
});

describe('a rule carried into a new period', () => {
  it('has the figures of the one before, and nothing else of it', () => {
    expect(carriedFrom('2027-01', year)).toEqual({
      ...year,
      effectiveFrom: '2027-01',
      effectiveTo: '2027-12',
      wageYear: '2026',
      announcedOn: null,
      provisional: true,
      periodSources: ['to-confirm-2027-01'],
      base: { ...year.base, sources: ['to-confirm-2027-01'] },
      rounding: { ...year.rounding, sources: ['to-confirm-2027-01'] },
      note: '沿用 2026-01 至 2026-12 的规则，逐项待核对。上期说明：a tier in the note',
    });
  });

  it('names the source to confirm at every rate and fee', () => {
    const full = ruleOf('full', {
      ...year,
      scheme: 'medical',
      rates: {
        kind: 'options',
        ownRate: 'employer',
        options: ['one', 'two'].map((id) => ({
          id,
          name: { zh: id, en: id },
          employer: '7%',
          employee: '2%',
          sources: ['rates'],
        })),
      },
      flatFees: [
        {
          payer: 'employee',
          name: { zh: '大病', en: 'Fee' },
          amount: '10',
          period: 'month',
          sources: ['fees', 'rates'],
        },
      ],
    });
    const fund = ruleOf('fund', {
      ...year,
      scheme: 'housing-fund',
      base: { kind: 'fixed', amount: '1100', sources: ['limits'] },
      rates: {
        kind: 'range',
        payers: ['employer', 'employee'],
        lowest: '5%',
        highest: '12%',
        step: '1%',
        suggested: '8%',
        sources: ['rates'],
      },
    });
    const bare = ruleOf('bare', { ...year, base: { kind: 'none' } });
    const { profile, carried } = added(profileOf(full, fund, bare), '2027-01');
    expect(carried.map(({ rule }) => [...new Set(JSON.stringify(rule).match(/(?<="sources":\[)[^\]]*/g))])).toEqual([
      ['"to-confirm-2027-01"'],
      ['"to-confirm-2027-01"'],
      ['"to-confirm-2027-01"'],
    ]);
    // Period, rounding, limits, two rates and a fee; period, rounding, base and rates; period and rounding.
    expect(countToConfirm(profile)).toBe(6 + 4 + 2);
    expect(countToConfirm(profileOf(full, fund, bare))).toBe(0);
  });

  it.each([
    ['a calendar year', '2026-01', '2026-12', '2027-01', '2027-12'],
    ['a year from July', '2026-07', '2027-06', '2027-07', '2028-06'],
    ['a piece of a year', '2026-10', '2026-12', '2027-01', '2027-12'],
    ['a year and a half', '2025-07', '2026-12', '2027-01', '2028-06'],
  ])('after %s runs as long as a period does', (_, from, to, month, last) => {
    const rule = carriedFrom(month, { ...year, effectiveFrom: from, effectiveTo: to });
    expect([rule.effectiveFrom, rule.effectiveTo]).toEqual([month, last]);
  });

  it('ends before a rule that is there already', () => {
    const later = ruleOf('later', { effectiveFrom: '2027-08', effectiveTo: '2028-07' });
    expect(carriedFrom('2027-01', year, later).effectiveTo).toBe('2027-07');
  });

  it.each([
    ['2025', '2027-01', '2026'],
    ['2025', '2027-07', '2026'],
    // The average wage of 2027 is not known in 2027.
    ['2026', '2027-07', '2026'],
    [null, '2027-01', null],
  ])('of wage year %s has, from %s, the wage year %s', (wageYear, month, next) => {
    const to = month === '2027-01' ? '2026-12' : '2027-06';
    expect(carriedFrom(month, { ...year, wageYear, effectiveTo: to }).wageYear).toBe(next);
  });

  it('is made from the rule in force, not from a provisional one beside it', () => {
    const provisional = ruleOf('provisional', {
      ...year,
      announcedOn: '2026-01-07',
      provisional: true,
      base: { kind: 'clampedWage', floor: '1', ceiling: '2', sources: ['limits'] },
    });
    const { carried, profile } = added(profileOf(year, provisional), '2027-01');
    expect(carried.map(({ from }) => from)).toEqual([year]);
    // It stands behind the last of its kind.
    expect(profile.contributionRules.map(({ effectiveFrom }) => effectiveFrom)).toEqual([
      '2026-01',
      '2026-01',
      '2027-01',
    ]);
  });

  it('is for the categories that have none yet', () => {
    const both = ruleOf('both', { ...year, personCategories: ['employee', 'flexible'] });
    const there = ruleOf('there', { effectiveFrom: '2027-01', effectiveTo: '2027-12', personCategories: ['flexible'] });
    const period = added(profileOf(both, there), '2027-01');
    expect(period.carried.map(({ rule }) => rule.personCategories)).toEqual([['employee']]);
    expect(period.skipped).toEqual([
      { scheme: 'pension', personCategory: 'flexible', why: 'isThere', from: '2027-01', to: '2027-12' },
    ]);
    expect(added(profileOf(both), '2027-01').carried.map(({ rule }) => rule.personCategories)).toEqual([
      ['employee', 'flexible'],
    ]);
  });

  it('takes along what is paid within it', () => {
    const medical = ruleOf('medical', { ...year, scheme: 'medical', includes: ['maternity'] });
    const { carried, skipped } = added(profileOf(medical), '2027-01');
    expect(carried.map(({ rule }) => [rule.scheme, rule.includes])).toEqual([['medical', ['maternity']]]);
    expect(skipped).toEqual([]);
  });

  it('keeps to the longest note that a profile may have', () => {
    const long = { ...year, note: '字'.repeat(2000) };
    expect(carriedFrom('2027-01', long).note).toHaveLength(2000);
  });
});

describe('the profile', () => {
  it('has one revision more, one source more, and was not checked by this', () => {
    const before = profileOf(year, ruleOf('medical', { ...year, scheme: 'medical' }));
    const { profile, sourceId } = added(before, '2027-01');
    expect(sourceId).toBe('to-confirm-2027-01');
    expect(profile).toMatchObject({ revision: 2, checkedOn: '2026-11-22' });
    expect(profile.sources.slice(0, -1)).toEqual(before.sources);
    expect(profile.sources.at(-1)).toMatchObject({
      id: sourceId,
      status: 'assumed',
      carrier: null,
      readOn: '2026-11-22',
    });
    expect(profile.contributionRules).toHaveLength(4);
    expect(before.contributionRules).toHaveLength(2);
  });

  it('has the source once, where the month is filled in two steps', () => {
    const first = added(profileOf(year), '2027-01').profile;
    const medical = ruleOf('medical', { ...year, scheme: 'medical' });
    const second = added({ ...first, contributionRules: [...first.contributionRules, medical] }, '2027-01').profile;
    expect(second.sources.filter(({ id }) => id === 'to-confirm-2027-01')).toHaveLength(1);
  });
});

describe('where there is nothing to carry on, it says why', () => {
  it('a rule still runs', () => {
    expect(addPeriod(profileOf(year), '2026-07')).toEqual({
      kind: 'nothingToAdd',
      skipped: [{ scheme: 'pension', personCategory: 'employee', why: 'runsOn', from: '2026-01', to: '2026-12' }],
    });
  });

  it('the month before has no rule', () => {
    expect(addPeriod(profileOf(year), '2027-02')).toEqual({
      kind: 'nothingToAdd',
      skipped: [{ scheme: 'pension', personCategory: 'employee', why: 'ended', lastMonth: '2026-12' }],
    });
    const later = ruleOf('later', { effectiveFrom: '2028-01', effectiveTo: '2028-12' });
    expect(addPeriod(profileOf(year, later), '2027-06')).toMatchObject({
      skipped: [{ why: 'ended', lastMonth: '2026-12' }],
    });
  });

  it('the rules begin later', () => {
    expect(addPeriod(profileOf(year), '2025-12')).toMatchObject({
      skipped: [{ why: 'notBegun', firstMonth: '2026-01' }],
    });
  });

  it('a category that ended long ago is passed over', () => {
    const old = ruleOf('old', { effectiveFrom: '2020-01', effectiveTo: '2020-12', personCategories: ['flexible'] });
    expect(added(profileOf(year, old), '2027-01').skipped).toEqual([]);
  });
});

describe.each(publishedProfiles)('$file', ({ profile }) => {
  it.each(['2027-01', '2027-07', '2027-08'])('%s: what is written is a profile, whatever is carried', (month) => {
    const period = addPeriod(profile, month);
    if (period.kind === 'nothingToAdd') return;
    expect(readProfile(period.profile).kind).toBe('valid');
    expect(period.profile.contributionRules.length).toBe(profile.contributionRules.length + period.carried.length);
    // Done once, it is done.
    expect(addPeriod(period.profile, month).kind).toBe('nothingToAdd');
  });
});
