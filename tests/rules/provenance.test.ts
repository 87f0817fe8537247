import { describe, expect, it } from 'vitest';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { partsBySource, provenanceOf } from '../../src/rules/provenance';
import { profileOf, ruleOf } from './profileBuilder';

// The sources `period` and `limits` are official, `rates` and `fees` secondary, `rounding` is assumed.

const option = (id: string, sources: string[]) => ({
  id,
  name: { zh: '档', en: 'Class' },
  employer: '7%',
  employee: '2%',
  sources,
});
const options = (...sources: string[][]): ContributionRule['rates'] => ({
  kind: 'options',
  ownRate: null,
  options: sources.map((ids, index) => option(`class-${index}`, ids)),
});
const range = (...sources: string[]): ContributionRule['rates'] => ({
  kind: 'range',
  payers: ['employer', 'employee'],
  lowest: '5%',
  highest: '12%',
  step: '1%',
  suggested: '8%',
  sources,
});
const fee = (...sources: string[]): ContributionRule['flatFees'][number] => ({
  payer: 'employee',
  name: { zh: '大病医疗', en: 'Major-illness cover' },
  amount: '10',
  period: 'month',
  sources,
});

/** Parts as `limits official limits`: the part, its status, its sources. */
function provenance(
  changes: Partial<Omit<ContributionRule, 'note'>>,
  rateChoice?: string,
): { headline: string | null; parts: string[] } {
  const profile = profileOf(ruleOf('rule', changes));
  const { headline, parts } = provenanceOf(profile, profile.contributionRules[0]!, rateChoice);
  return {
    headline,
    parts: parts.map(({ part, status, sources }) => [part, status, ...sources.map(({ id }) => id)].join(' ')),
  };
}

describe('where the parts of a rule come from', () => {
  it('limits, rates, fees, period and rounding are told apart', () => {
    expect(provenance({ rates: options(['rates']), flatFees: [fee('fees')] })).toEqual({
      headline: 'secondary',
      parts: [
        'limits official limits',
        'rates secondary rates',
        'fees secondary fees',
        'period official period',
        'rounding assumed rounding',
      ],
    });
  });

  it('a part without a figure is left out', () => {
    expect(provenance({ base: { kind: 'none' }, flatFees: [fee('fees')] }).parts).toEqual([
      'fees secondary fees',
      'period official period',
      'rounding assumed rounding',
    ]);
    expect(provenance({ rates: range('rates') }).parts).toEqual([
      'limits official limits',
      'rates secondary rates',
      'period official period',
      'rounding assumed rounding',
    ]);
  });

  it('a fixed base is among the limits', () => {
    expect(provenance({ base: { kind: 'fixed', amount: '1100', sources: ['fees'] } }).parts[0]).toBe(
      'limits secondary fees',
    );
  });

  it('the sources of all options and of all fees are gathered, once each, in the order of the profile', () => {
    const { parts } = provenance({
      rates: options(['rates'], ['limits'], ['rates', 'fees']),
      flatFees: [fee('rounding'), { ...fee('limits', 'rounding'), payer: 'employer' }],
    });
    expect(parts[1]).toBe('rates secondary limits rates fees');
    expect(parts[2]).toBe('fees assumed limits rounding');
  });

  it('a source is handed on whole', () => {
    const profile = profileOf(ruleOf('rule'));
    const { parts } = provenanceOf(profile, profile.contributionRules[0]!);
    expect(parts[0]!.sources).toEqual([profile.sources[1]]);
  });
});

describe('the sources of a rule', () => {
  it('stand once each, with the parts that they vouch for', () => {
    const profile = profileOf(ruleOf('rule', { rates: range('rates', 'limits'), periodSources: ['limits'] }));
    const bySource = partsBySource(provenanceOf(profile, profile.contributionRules[0]!).parts);
    expect(bySource.map(({ source, parts }) => [source.id, ...parts])).toEqual([
      ['limits', 'limits', 'rates', 'period'],
      ['rates', 'rates'],
      ['rounding', 'rounding'],
    ]);
    expect(bySource[0]!.source).toBe(profile.sources[1]);
  });
});

describe('how far a rule may be trusted', () => {
  it.each<[string, Partial<ContributionRule>, string]>([
    ['official limits alone', {}, 'official'],
    ['secondary rates', { rates: range('rates') }, 'secondary'],
    ['secondary rates in one option of several', { rates: options(['limits'], ['rates']) }, 'secondary'],
    ['official rates', { rates: range('limits') }, 'official'],
    ['a secondary fee', { flatFees: [fee('fees')] }, 'secondary'],
    ['an assumed fee', { rates: range('rates'), flatFees: [fee('rounding')] }, 'assumed'],
    ['a figure with two sources, one of them assumed', { rates: range('limits', 'rounding') }, 'assumed'],
    ['assumed limits', { base: { kind: 'fixed', amount: '1', sources: ['rounding'] } }, 'assumed'],
  ])('the headline is the weakest of limits, rates and fees: %s', (_, changes, headline) => {
    expect(provenance(changes).headline).toBe(headline);
  });

  it.each([
    ['class-0', 'official', 'rates official limits'],
    ['class-1', 'secondary', 'rates secondary rates fees'],
    ['class-2', 'assumed', 'rates assumed rounding'],
    // A rate typed by the person is none of the options, and none of our sources vouches for it.
    ['0.4%', 'official', 'period official period'],
  ])('of several options the chosen one counts alone: %s is %s', (rateChoice, headline, part) => {
    const rates = options(['limits'], ['rates', 'fees'], ['rounding']);
    const told = provenance({ rates }, rateChoice);
    expect(told.headline).toBe(headline);
    expect(told.parts[1]).toBe(part);
  });

  it.each<[string, Partial<ContributionRule>, boolean]>([
    ['read months', {}, false],
    ['months of which a part is assumed', { periodSources: ['period', 'rounding'] }, true],
    [
      'assumed months of a fee that was read',
      { base: { kind: 'none' }, flatFees: [fee('fees')], periodSources: ['rounding'] },
      true,
    ],
    ['months no worse than the figures', { rates: range('rounding'), periodSources: ['rounding'] }, false],
    ['read months of an assumed rounding', { rates: range('rates') }, false],
    ['assumed months of typed figures', { base: { kind: 'none' }, periodSources: ['rounding'] }, true],
  ])('months that are assumed behind a better headline are told: %s', (_, changes, isPeriodAssumed) => {
    const profile = profileOf(ruleOf('rule', changes));
    expect(provenanceOf(profile, profile.contributionRules[0]!).isPeriodAssumed).toBe(isPeriodAssumed);
  });

  it('a choice within a range changes nothing', () => {
    expect(provenance({ rates: range('rates') }, '8%').parts[1]).toBe('rates secondary rates');
  });

  it('period and rounding do not count for the headline', () => {
    expect(provenance({ periodSources: ['rounding'] })).toEqual({
      headline: 'official',
      parts: ['limits official limits', 'period assumed rounding', 'rounding assumed rounding'],
    });
  });

  it('a rule without any figure of ours has no headline', () => {
    expect(provenance({ base: { kind: 'none' } }).headline).toBeNull();
  });
});
