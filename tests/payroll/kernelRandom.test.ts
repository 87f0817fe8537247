import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/calc/decimal';
import type { ContributionRule, Payer } from '../../src/rules/cityProfile';
import {
  fee,
  fixedAt,
  madeUpRule,
  noBase,
  options,
  range,
  roundings,
  wagesNear,
  within,
  yuan,
} from '../calc/ruleBuilder';
import { compareWithCalc, planFor, type Person } from './kernelEquality';
import { choicesOf } from './publishedPlans';

const fen = (most: number) => fc.integer({ min: 0, max: most });
const amount = (most: number) => fen(most * 100).map((cents) => yuan(cents).div(100).toString());
const percentage = (most: number) => fen(most * 10_000).map((count) => `${yuan(count).div(10_000).toString()}%`);
const payers: readonly Payer[] = ['employer', 'employee'];

const bases = fc.oneof(
  { weight: 6, arbitrary: limitsOf(amount(50_000)) },
  // Ten digits before the point, as many as the schema allows.
  { weight: 1, arbitrary: limitsOf(amount(9_999_999_999)) },
  { weight: 1, arbitrary: amount(20_000).map(fixedAt) },
  { weight: 1, arbitrary: fc.constant(noBase) },
);

function limitsOf(limit: fc.Arbitrary<string>): fc.Arbitrary<ContributionRule['base']> {
  const absent = fc.constantFrom('none', 'unknown');
  return fc.tuple(limit, limit, fc.option(absent), fc.option(absent)).map(([one, other, noFloor, noCeiling]) => {
    const [floor, ceiling] = yuan(one).lte(other) ? [one, other] : [other, one];
    return within(noFloor ?? floor, noCeiling ?? ceiling);
  });
}

const fees = fc.array(
  fc.tuple(fc.constantFrom(...payers), amount(90)).map(([payer, text]) => fee(payer, text)),
  { maxLength: 2 },
);

const optionRates = fc
  .tuple(fc.array(fc.tuple(percentage(100), percentage(100)), { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([rates, hasOwn]) =>
    options(Object.fromEntries(rates.map((pair, index) => [`class-${index}`, pair])), hasOwn ? 'employer' : null),
  );
const injuryRates = fc
  .tuple(fc.array(percentage(2), { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([rates, hasOwn]) =>
    options(
      Object.fromEntries(rates.map((rate, index) => [`class-${index}`, [rate, '0%']])),
      hasOwn ? 'employer' : null,
    ),
  );
const rangeRates = fc
  .constantFrom<Payer[]>(['employer', 'employee'], ['employer'], ['employee'])
  .map((named) => range('5%', '12%', '0.5%', '8%', named));

const rates = { pension: optionRates, 'work-injury': injuryRates, 'housing-fund': rangeRates };

function ruleOf(scheme: keyof typeof rates, rounding?: Partial<ContributionRule['rounding']>) {
  const any = fc.constantFrom(...roundings);
  return fc
    .record({ base: bases, rates: rates[scheme], flatFees: fees, roundings: fc.tuple(any, any, any) })
    .map(({ roundings: [base, employer, employee], ...parts }) =>
      madeUpRule({ ...parts, scheme, rounding: { base, employer, employee, ...rounding } }),
    );
}

/** People with wages around all turning points, finer than a cent, and with rates of their own. */
function peopleOf(rules: readonly ContributionRule[]): fc.Arbitrary<Person[]> {
  const beyondTheCent = fc.constantFrom('0', '0.001', '0.005', '0.0050001', '0.0099');
  const highest = new Decimal(90_000_000);
  const wage = fc
    .tuple(wagesNear(rules, yuan('0.01')), beyondTheCent)
    .map(([onGrid, rest]) => Decimal.min(onGrid.plus(rest), highest));
  const ownRates = rules
    .filter(({ scheme }) => scheme !== 'pension')
    .map((rule) => fc.option(fc.constantFrom(...choicesOf(rule))).map((choice) => choice && { [rule.scheme]: choice }));
  return fc.array(
    fc.tuple(wage, fc.option(wage), fc.tuple(...ownRates)).map(([own, fundWage, chosen]): Person => ({
      plan: 0,
      wage: own,
      ...(fundWage && { fundWage }),
      rates: Object.assign({}, ...chosen) as NonNullable<Person['rates']>,
    })),
    { minLength: 3, maxLength: 12 },
  );
}

function check(rules: fc.Arbitrary<ContributionRule[]>, numRuns: number) {
  const question = rules.chain((made) => fc.tuple(fc.constant(made), peopleOf(made)));
  let compiled = 0;
  fc.assert(
    fc.property(question, ([made, people]) => {
      const plan = planFor(made);
      if (plan.compiled !== null) compiled += 1;
      expect(compareWithCalc([plan], people).differences).toEqual([]);
    }),
    { numRuns },
  );
  return compiled;
}

describe('the kernel gives what calculateContributions gives, for rules made up at random', () => {
  const combinations = roundings.flatMap((base) => roundings.map((share) => ({ base, share })));
  it.each(combinations)('base to $base.step $base.mode, shares to $share.step $share.mode', ({ base, share }) => {
    const rule = ruleOf('pension', { base, employer: share, employee: share });
    expect(
      check(
        rule.map((one) => [one]),
        12,
      ),
    ).toBeGreaterThan(0);
  });

  it('with choices by row, for three schemes together', () => {
    const rules = fc.tuple(ruleOf('pension'), ruleOf('work-injury'), ruleOf('housing-fund'));
    expect(
      check(
        rules.map((three) => [...three]),
        300,
      ),
    ).toBeGreaterThan(100);
  });
});
