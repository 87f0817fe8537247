import { describe, expect, it } from 'vitest';
import { addRules, changeRule, type Statement } from '../../src/rules/editProfile';
import { followingPeriod } from '../../src/rules/nextPeriod';
import { readProfile } from '../../src/rules/profileProblems';
import { profileText } from '../../src/rules/profileText';
import { byNotice, figuresAt, ruleAt, sampleton, withLimits } from './sampleProfiles';

const today = '2026-12-03';
const notice = ['notice-2026-01-15'];

/** Sampleton's medical rule with new limits, and its housing fund as it was, both a period on. */
function addedBy(statement: Statement) {
  const medical = withLimits(followingPeriod(sampleton, ruleAt(sampleton, 0)), '4100', '20500');
  const fund = followingPeriod(sampleton, ruleAt(sampleton, 1));
  const additions = [
    { templateIndex: 0, figures: medical },
    { templateIndex: 1, figures: fund },
  ];
  const { profile, ruleIndexes } = addRules(sampleton, additions, statement, today);
  return { profile, rules: ruleIndexes.map((index) => ruleAt(profile, index)) };
}

function sourcesOf(rule: ReturnType<typeof ruleAt>) {
  const { base, rates, flatFees, rounding, periodSources } = rule;
  return {
    period: periodSources,
    limits: base.kind === 'none' ? null : base.sources,
    rates:
      rates.kind === 'options' ? rates.options.map(({ sources }) => sources) : rates.kind === 'range' && rates.sources,
    fees: flatFees.map(({ sources }) => sources),
    rounding: rounding.sources,
  };
}

describe('what an added period takes over', () => {
  it('is assumed: the documents of the last period said nothing of these months', () => {
    const { profile, rules } = addedBy(byNotice);
    const carried = ['carried-2026-06'];
    expect(rules.map(sourcesOf)).toEqual([
      { period: notice, limits: notice, rates: [carried, carried], fees: [carried], rounding: carried },
      { period: notice, limits: carried, rates: carried, fees: [], rounding: carried },
    ]);
    // The medical rule ends in December 2025, the fund's in June 2026; one source for both.
    expect(profile.sources.slice(3)).toEqual([
      {
        id: 'carried-2026-06',
        title: '推定：沿用上一期（到 2025-12、2026-06）的基数和上下限、费率、定额和取整',
        documentNumber: null,
        issuer: null,
        publishedOn: null,
        url: null,
        carrier: null,
        readOn: today,
        status: 'assumed',
        note:
          '这一期的文件没有写明，先照上一期。上一期的依据：费率、定额和取整：样例市费率，见转引；' +
          '基数和上下限：样例市 2025 年度缴费基数通知（样人社发〔2025〕1号）',
      },
    ]);
    expect(readProfile(JSON.parse(profileText(profile)))).toEqual({ kind: 'valid', profile });
  });

  it('stands on the notice where that states it too, of the rule of the form alone', () => {
    const { profile, rules } = addedBy({ ...byNotice, confirmed: ['limits', 'rates', 'fees', 'rounding'] });
    const carried = ['carried-2026-06'];
    expect(rules.map(sourcesOf)).toEqual([
      { period: notice, limits: notice, rates: [notice, notice], fees: [notice], rounding: notice },
      { period: notice, limits: notice, rates: carried, fees: [], rounding: carried },
    ]);
    expect(profile.sources[3]?.title).toBe('推定：沿用上一期（到 2025-12、2026-06）的费率和取整');
  });

  it('needs no source where nothing is taken over', () => {
    const figures = withLimits(followingPeriod(sampleton, ruleAt(sampleton, 0)), '4100', '20500');
    const statement: Statement = { ...byNotice, confirmed: ['rates', 'fees', 'rounding'] };
    const { profile } = addRules(sampleton, [{ templateIndex: 0, figures }], statement, today);
    expect(profile.sources.map(({ id }) => id)).toEqual(['limits', 'rates', ...notice]);
  });

  it('gets a source of its own at each save', () => {
    const { profile } = addedBy(byNotice);
    const figures = {
      ...followingPeriod(sampleton, ruleAt(sampleton, 1)),
      effectiveFrom: '2030-01',
      effectiveTo: '2030-12',
    };
    const again = addRules(profile, [{ templateIndex: 2, figures }], byNotice, today);
    expect(again.profile.sources.map(({ id }) => id).slice(3)).toEqual(['carried-2026-06', 'carried-2026-06-2']);
  });
});

it('a rule that is changed keeps the sources of what did not change', () => {
  const { profile } = changeRule(sampleton, 0, withLimits(figuresAt(sampleton, 0), '4100', '20500'), byNotice, today);
  const rates = ['rates'];
  expect(sourcesOf(ruleAt(profile, 0))).toEqual({
    period: ['limits'],
    limits: notice,
    rates: [rates, rates],
    fees: [rates],
    rounding: rates,
  });
});
