import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateContributions } from '../../src/calc/calculateContributions';
import { ratesOfRange, type Choices } from '../../src/calc/chosenRates';
import { sum, type Decimal } from '../../src/calc/decimal';
import { paidLine, type PaidLine } from '../../src/calc/paidLine';
import { readPaidLines, type GroupReading } from '../../src/calc/readPayslip';
import { isAccusing, judge } from '../../src/calc/verdict';
import { meet, rangeOf, type WageRange } from '../../src/calc/wageRange';
import type { CityProfile, ContributionRule, SchemeId } from '../../src/rules/cityProfile';
import { monthsCovered } from '../../src/rules/coverage';
import { addMonths } from '../../src/rules/months';
import { payslipRules } from '../../src/ui/payslip/payslipRules';
import { publishedProfiles } from '../publishedProfiles';
import { wagesNear, yuan } from './ruleBuilder';

const cent = yuan('0.01');

type Month = { month: string; category: string; versions: ContributionRule[][]; rules: ContributionRule[] };

/** Every distinct list of rule sets that some published month has for a category, with the first such month. */
function monthsOf(profile: CityProfile): Month[] {
  const { firstMonth, lastMonth } = monthsCovered(profile);
  const found = new Map<string, Month>();
  for (const { id: category } of profile.personCategories) {
    for (let month = firstMonth; month <= lastMonth; month = addMonths(month, 1)) {
      const versions = payslipRules(profile, month, category, '', false).sets.map((set) => set.map(({ rule }) => rule));
      const [rules = []] = versions;
      const key = versions.map((set) => set.map((rule) => profile.contributionRules.indexOf(rule)).join()).join(' ');
      if (rules.length > 0 && !found.has(key)) found.set(key, { month, category, versions, rules });
    }
  }
  return [...found.values()];
}

type Drawn = { wage: Decimal; choices: Choices; order: number[] };

/** A wage around limits and jumps, the fund's rate, and an order in which lines come. */
function payslips(rules: readonly ContributionRule[]): fc.Arbitrary<Drawn> {
  const fund = rules.find(({ scheme }) => scheme === 'housing-fund');
  const rates =
    fund?.rates.kind === 'range' ? ratesOfRange(fund.rates.lowest, fund.rates.highest, fund.rates.step) : [];
  const choices =
    rates.length === 0
      ? fc.constant({})
      : fc.constantFrom(...rates).map((rate) => ({ rates: { 'housing-fund': rate } }));
  const places = rules.map((_, index) => index);
  return fc.record({
    wage: wagesNear(rules, cent),
    choices,
    order: fc.shuffledSubarray(places, { minLength: places.length }),
  });
}

/** What the employee pays for one scheme. */
function paidFor(rule: ContributionRule, choices: Choices, wage: Decimal): Decimal {
  return calculateContributions([rule], choices, wage).total.employee;
}

/** The rules of what stands on the payslip: where the employee's share is nothing, there is no line. */
function onPayslip(rules: readonly ContributionRule[], { wage, choices, order }: Drawn): ContributionRule[] {
  const pays = (rule: ContributionRule) => !paidFor(rule, choices, wage).isZero();
  return order.flatMap((index) => rules[index] ?? []).filter(pays);
}

const isInsurance = ({ scheme }: ContributionRule) => scheme !== 'housing-fund';

function exactLine(rule: ContributionRule, choices: Choices, wage: Decimal): PaidLine {
  return paidLine([rule.scheme], paidFor(rule, choices, wage), false);
}

function contains(range: WageRange | null, wage: Decimal): boolean {
  return range !== null && meet(range, { lowest: wage, highest: wage }) !== null;
}

/** The wages of a reading that fits by the rules in use. */
function fitting(reading: GroupReading): WageRange {
  switch (reading.kind) {
    case 'interval':
    case 'atOrBelowFloor':
    case 'atOrAboveCeiling':
    case 'anyBase': {
      const range = rangeOf(reading);
      if (range === null || reading.version !== 0 || reading.fee !== 'included') break;
      return range;
    }
    default:
  }
  throw new Error(`Amounts of the rules in use were read as ${reading.kind}`);
}

/** @param own the rules of what stands on the payslip */
function expectNoAccusation(
  reading: GroupReading,
  versions: readonly (readonly ContributionRule[])[],
  own: readonly ContributionRule[],
  wage: Decimal,
) {
  const schemes = own
    .filter((rule) => reading.group === 'together' || isInsurance(rule) === (reading.group === 'insurance'))
    .map(({ scheme }) => scheme);
  const wages = Object.fromEntries(schemes.map((scheme): [SchemeId, Decimal] => [scheme, wage]));
  const verdict = judge(reading, {
    versions,
    wages,
    schemes,
    falseAlarms: [],
    areRulesEstimated: false,
    expired: [],
    hasMixedYears: false,
  });
  expect(isAccusing(verdict), `a base declared on the whole wage is ${verdict.kind}`).toBe(false);
}

function checkExact({ versions, rules }: Month, drawn: Drawn) {
  const { wage, choices } = drawn;
  const own = onPayslip(rules, drawn);
  const readings = readPaidLines(
    versions,
    choices,
    own.map((rule) => exactLine(rule, choices, wage)),
  );
  for (const reading of readings) {
    const range = fitting(reading);
    const group = own.filter((rule) => isInsurance(rule) === (reading.group === 'insurance'));
    expect(contains(range, wage), 'the reading of amounts contains the wage they came from').toBe(true);
    for (const outside of [range.lowest?.minus(cent), range.highest?.plus(cent)]) {
      if (outside === undefined || outside.lt(cent)) continue;
      const differs = group.some((rule) => !paidFor(rule, choices, outside).eq(paidFor(rule, choices, wage)));
      expect(differs, 'a cent outside the reading some line differs').toBe(true);
    }
    for (const end of [range.lowest, range.highest]) {
      if (end === null) continue;
      const isSame = group.every((rule) => paidFor(rule, choices, end).eq(paidFor(rule, choices, wage)));
      expect(isSame, 'the ends of the reading give the very amounts').toBe(true);
    }
    expectNoAccusation(reading, versions, own, wage);
  }
}

/** All schemes added up in one figure. */
function checkTogether({ rules }: Month, drawn: Drawn) {
  const { wage, choices } = drawn;
  const own = onPayslip(rules, drawn);
  const schemes = own.map(({ scheme }) => scheme);
  const amount = sum(own.map((rule) => paidFor(rule, choices, wage)));
  for (const reading of readPaidLines([rules], choices, [paidLine(schemes, amount, false)])) {
    expect(contains(fitting(reading), wage), 'the reading of one figure contains the wage it came from').toBe(true);
    expectNoAccusation(reading, [rules], own, wage);
  }
}

/** Amounts of insurance as a payslip in whole yuan prints them; by the rules in use alone, since settlements take long. */
function checkRounded({ rules }: Month, drawn: Drawn) {
  const { wage, choices } = drawn;
  const own = onPayslip(rules, drawn).filter(isInsurance);
  const toYuan = (amount: Decimal) => amount.toDecimalPlaces(0);
  const lines = own.map((rule) => paidLine([rule.scheme], toYuan(paidFor(rule, choices, wage)), true));

  // An amount that could also be exact is taken so first; whatever wages are found give the amounts that are printed.
  for (const reading of readPaidLines([rules], choices, lines)) {
    const range = fitting(reading);
    for (const end of [range.lowest, range.highest]) {
      if (end === null) continue;
      const isSame = own.every((rule) => toYuan(paidFor(rule, choices, end)).eq(toYuan(paidFor(rule, choices, wage))));
      expect(isSame, 'the ends of the reading round to the printed amounts').toBe(true);
    }
  }
  const roundedAlone = lines.map(({ schemes, readings }) => ({ schemes, readings: readings.slice(1) }));
  for (const reading of readPaidLines([rules], choices, roundedAlone)) {
    expect(contains(fitting(reading), wage), 'the reading of rounded amounts contains the wage they came from').toBe(
      true,
    );
    expectNoAccusation(reading, [rules], own, wage);
  }
}

/** Lines of insurance, one after the other. */
function checkAdding({ rules }: Month, drawn: Drawn) {
  const { wage, choices } = drawn;
  const lines = onPayslip(rules, drawn)
    .filter(isInsurance)
    .map((rule) => exactLine(rule, choices, wage));
  let before: WageRange = { lowest: null, highest: null };
  lines.forEach((_, index) => {
    const [reading] = readPaidLines([rules], choices, lines.slice(0, index + 1));
    if (reading === undefined) throw new Error('A line of insurance was not read');
    const range = fitting(reading);
    // What both have in common is all of the narrower one.
    const common = meet(before, range);
    expect([common?.lowest?.toString(), common?.highest?.toString()], 'another line never widens the reading').toEqual([
      range.lowest?.toString(),
      range.highest?.toString(),
    ]);
    before = range;
  });
}

describe.each(publishedProfiles)(
  'payslips made forward by every published month of $profile.city.name.en',
  ({ profile }) => {
    it.each(monthsOf(profile))('$month, $category', (month) => {
      fc.assert(
        fc.property(payslips(month.rules), (drawn) => {
          checkExact(month, drawn);
          checkTogether(month, drawn);
          checkRounded(month, drawn);
          checkAdding(month, drawn);
        }),
        { numRuns: 2 },
      );
    });
  },
);

describe.each(publishedProfiles)(
  'a fund without its rate, in every published month of $profile.city.name.en',
  ({ profile }) => {
    const withFund = monthsOf(profile).filter(({ rules }) => rules.some(({ scheme }) => scheme === 'housing-fund'));

    it.each(withFund)('$month, $category: whatever it was, the whole wage is never too low', ({ versions, rules }) => {
      const fund = rules.filter(({ scheme }) => scheme === 'housing-fund');
      fc.assert(
        fc.property(payslips(fund), ({ wage, choices }) => {
          const lines = fund.map((rule) => exactLine(rule, choices, wage));
          for (const reading of readPaidLines(versions, {}, lines)) expectNoAccusation(reading, versions, fund, wage);
        }),
        { numRuns: 1 },
      );
    });
  },
);

it('months of every city are drawn, some with many sets of rules', () => {
  const all = publishedProfiles.map(({ profile }) => monthsOf(profile));
  expect(all.every((months) => months.length > 10)).toBe(true);
  expect(Math.max(...all.flat().map(({ versions }) => versions.length))).toBeGreaterThan(10);
});
