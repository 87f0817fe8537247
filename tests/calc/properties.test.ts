import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CityProfile, ContributionRule } from '../../src/rules/cityProfile';
import { monthsCovered } from '../../src/rules/coverage';
import { findRules } from '../../src/rules/findRules';
import { addMonths } from '../../src/rules/months';
import { publishedProfiles } from '../publishedProfiles';
import { cent, checkEverything, checkSolving, payers, questions } from './lookupChecks';
import { fee, figuresOf, madeUpRule, percent, roundings, wagesNear, within, yuan } from './ruleBuilder';

/** Every distinct set of rules that some published month has for a category, with the first such month. */
function monthsOf(profile: CityProfile): { month: string; category: string; rules: ContributionRule[] }[] {
  const { firstMonth, lastMonth } = monthsCovered(profile);
  const found = new Map<string, { month: string; category: string; rules: ContributionRule[] }>();
  for (const { id: category } of profile.personCategories) {
    for (let month = firstMonth; month <= lastMonth; month = addMonths(month, 1)) {
      const rules = findRules(profile, month, category).flatMap((lookup) =>
        lookup.kind === 'found' ? [lookup.rule] : [],
      );
      const key = rules.map((rule) => profile.contributionRules.indexOf(rule)).join();
      if (rules.length > 0 && !found.has(key)) found.set(key, { month, category, rules });
    }
  }
  return [...found.values()];
}

describe.each(publishedProfiles)('every published rule of $profile.city.name.en', ({ profile }) => {
  it.each(profile.contributionRules.map((rule, index) => ({ index, rule })))(
    '$index: $rule.scheme $rule.personCategories from $rule.effectiveFrom',
    ({ rule }) => {
      fc.assert(fc.property(questions([rule]), checkEverything), { numRuns: 5 });
    },
  );
});

describe.each(publishedProfiles)('every published month of $profile.city.name.en', ({ profile }) => {
  it.each(monthsOf(profile))('$month, $category, all schemes together', ({ rules }) => {
    fc.assert(
      fc.property(questions(rules), (question) => {
        checkEverything(question);
        checkSolving(rules, question.choices, question.wages[0]);
      }),
      { numRuns: 2 },
    );
  });
});

describe('rules made up at random', () => {
  const yuanWithCents = (most: number) =>
    fc.integer({ min: 0, max: most * 100 }).map((cents) => yuan(cents).div(100).toString());
  const limits = fc
    .tuple(yuanWithCents(50), yuanWithCents(50), fc.constantFrom('both', 'both', 'both', 'floor', 'ceiling', 'none'))
    .map(([one, other, given]) => {
      const [floor, ceiling] = yuan(one).lte(other) ? [one, other] : [other, one];
      if (given === 'none') return within('none', 'unknown');
      return within(given === 'ceiling' ? 'none' : floor, given === 'floor' ? 'none' : ceiling);
    });
  const rate = fc.constantFrom('0%', '0.5%', '2%', '8%', '12%', '16%', '33.3333%');
  const fees = fc.array(
    fc.tuple(fc.constantFrom(...payers), yuanWithCents(3)).map(([payer, amount]) => fee(payer, amount)),
    {
      maxLength: 2,
    },
  );
  const rounding = fc.constantFrom(...roundings);
  const other = fc
    .record({
      base: limits,
      rates: fc.tuple(rate, rate),
      flatFees: fees,
      roundings: fc.tuple(rounding, rounding, rounding),
    })
    .map(({ rates, roundings: [base, employer, employee], ...parts }) =>
      madeUpRule({ ...parts, scheme: 'medical', rates: percent(...rates), rounding: { base, employer, employee } }),
    );

  const combinations = roundings.flatMap((base) => roundings.map((share) => ({ base, share })));
  it.each(combinations)(
    'base to $base.step $base.mode and shares to $share.step $share.mode, alone and beside another rule',
    ({ base, share }) => {
      const first = fc
        .record({ base: limits, rates: fc.tuple(rate, rate), flatFees: fees })
        .map(({ rates, ...parts }) =>
          madeUpRule({ ...parts, rates: percent(...rates), rounding: { base, employer: share, employee: share } }),
        );
      const rules = fc.oneof(
        first.map((rule) => [rule]),
        fc.tuple(first, other).map((pair) => [...pair]),
      );
      fc.assert(fc.property(rules.chain(questions), checkEverything), { numRuns: 8 });
    },
  );
});

it('the wages drawn for these tests lie at limits and a grid step beside them', () => {
  const rules = [madeUpRule()];
  const drawn = fc.sample(wagesNear(rules, cent), { numRuns: 2000, seed: 1 });
  expect(figuresOf(rules).map(String)).toEqual(['1000', '5000']);
  for (const wage of ['999.99', '1000', '1000.01', '4999.99', '5000', '5000.01']) {
    expect(drawn.some((candidate) => candidate.eq(wage))).toBe(true);
  }
  expect(drawn.every((wage) => wage.gt(0) && wage.times(100).isInteger())).toBe(true);
});
