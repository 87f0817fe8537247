import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateContributions } from '../../src/calc/calculateContributions';
import type { Choices } from '../../src/calc/chosenRates';
import { reverseLookupBetween } from '../../src/calc/reverseLookup';
import { Decimal } from '../../src/calc/decimal';
import { compileRules } from '../../src/payroll/compileRules';
import { declaredBase, declaredItem } from '../../src/payroll/declaredBase';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { fee, fixedAt, madeUpRule, noBase, percent, roundings, wagesNear, within, yuan } from '../calc/ruleBuilder';
import { plansOfRules, publishedRuleSets } from './publishedPlans';

/** Decimals of a lookup as fen. */
function inFen(value: unknown): unknown {
  if (Decimal.isDecimal(value)) return Number(value.times(100).toString());
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inFen(part)]));
}

function expectSameAsCalc(rules: readonly ContributionRule[], choices: Choices, least: number, most: number) {
  const item = declaredItem(rules, choices, compileRules(rules, choices));
  const ours = declaredBase(item, least, most);
  const theirs = reverseLookupBetween(rules, choices, 'employee', yuan(least).div(100), yuan(most).div(100));
  expect(ours).toEqual(inFen(theirs));
}

/** Amounts that some wage gives, amounts beside them, and ranges of them. */
function questions(rules: readonly ContributionRule[], choices: Choices) {
  return fc
    .tuple(wagesNear(rules, yuan('0.01')), fc.integer({ min: -150, max: 150 }), fc.constantFrom(0, 0, 99))
    .map(([wage, beside, width]) => {
      const total = calculateContributions(rules, choices, wage).total.employee;
      const least = Math.max(0, Number(total.times(100).toString()) + (beside > 50 ? 0 : beside));
      return { least, most: least + width };
    });
}

describe('the declared base is what reverseLookup gives', () => {
  const insurance = ['pension', 'medical', 'unemployment'];
  const sums = [['pension'], ['medical'], ['unemployment'], insurance, ['housing-fund']];

  it.each(publishedRuleSets().map((rules, index) => ({ index, rules })))(
    'for published set of rules $index, line by line and summed up',
    ({ rules: all }) => {
      for (const schemes of sums) {
        const rules = all.filter(({ scheme }) => schemes.includes(scheme));
        if (rules.length === 0) continue;
        const isFund = schemes.includes('housing-fund');
        for (const { choices } of isFund ? plansOfRules(rules) : [{ choices: {} }]) {
          const property = fc.property(questions(rules, choices), ({ least, most }) =>
            expectSameAsCalc(rules, choices, least, most),
          );
          fc.assert(property, { numRuns: isFund ? 1 : 3 });
        }
      }
    },
  );

  const amount = (most: number) =>
    fc.integer({ min: 0, max: most * 100 }).map((cents) => yuan(cents).div(100).toString());
  const limits = fc
    .tuple(amount(50), amount(50), fc.constantFrom('both', 'both', 'both', 'floor', 'ceiling', 'none'))
    .map(([one, other, given]) => {
      const [floor, ceiling] = yuan(one).lte(other) ? [one, other] : [other, one];
      if (given === 'none') return within('none', 'unknown');
      return within(given === 'ceiling' ? 'none' : floor, given === 'floor' ? 'none' : ceiling);
    });
  const made = fc
    .record({
      base: fc.oneof({ weight: 6, arbitrary: limits }, amount(50).map(fixedAt), fc.constant(noBase)),
      rate: fc.constantFrom('0%', '0.0001%', '0.5%', '2%', '8%', '33.3333%', '100%'),
      flatFees: fc.array(
        amount(3).map((text) => fee('employee', text)),
        { maxLength: 2 },
      ),
      roundings: fc.tuple(fc.constantFrom(...roundings), fc.constantFrom(...roundings)),
    })
    .map(({ base, rate, flatFees, roundings: [ofBase, employee] }) =>
      madeUpRule({ base, flatFees, rates: percent('0%', rate), rounding: { base: ofBase, employee } }),
    );

  it.each([1, 2, 3])('for %i rules made up at random', (count) => {
    const rules = fc.array(made, { minLength: count, maxLength: count });
    const property = fc.property(
      rules.chain((some) => fc.tuple(fc.constant(some), questions(some, {}))),
      ([some, { least, most }]) => expectSameAsCalc(some, {}, least, most),
    );
    fc.assert(property, { numRuns: 400 });
  });

  it.each([
    ['an amount above 40 million yuan', within('1000', 'none'), '100%', 4_000_000_001],
    ['the largest amount that is searched in integers', within('1000', 'none'), '100%', 4_000_000_000],
    ['a smallest rate', within('1000', 'none'), '0.0001%', 3_999_999_999],
    ['a ceiling above 90 million yuan', within('1000', '90000001'), '1%', 1_000_000],
    ['a floor that is not compiled', within('9999999999', 'none'), '8%', 79_999_999_992],
  ])('for %s', (_, base, rate, fen) => {
    const rule = madeUpRule({ base, rates: percent('0%', rate) });
    expectSameAsCalc([rule], {}, fen, fen);
    expectSameAsCalc([rule], {}, fen - 1, fen);
  });

  it('for no rule at all', () => {
    expectSameAsCalc([], {}, 0, 0);
    expectSameAsCalc([], {}, 1, 1);
  });
});

it('names the bases of 160 yuan of pension', () => {
  const rules = [madeUpRule()];
  // At 8% to the cent, half up: (159.995) ÷ 8% = 1999.9375 and 160.005 ÷ 8% = 2000.0625, so 1999.94 to 2000.06.
  expect(declaredBase(declaredItem(rules, {}, compileRules(rules, {})), 16000)).toEqual({
    kind: 'interval',
    lowestBase: 199994,
    highestBase: 200006,
  });
});
