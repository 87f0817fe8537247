import { describe, expect, it } from 'vitest';
import { reverseLookupBetween } from '../../src/calc/reverseLookup';
import type { ContributionRule, Rounding } from '../../src/rules/cityProfile';
import {
  fee,
  fixedAt,
  madeUpRule,
  noBase,
  noRates,
  percent,
  range,
  refusal,
  spelled,
  within,
  yuan,
} from './ruleBuilder';
import { pension, lookup, interval, nearest } from './lookupCases';

function lookupBetween(rules: ContributionRule[], least: string, most: string) {
  return spelled(reverseLookupBetween(rules, {}, 'employee', yuan(least), yuan(most)));
}

describe('schemes whose shares rise together', () => {
  // Twice 8% of the same base is an even number of cents; 1% of a base that is always 6000 is 60.
  const second = madeUpRule({ scheme: 'medical' });
  const still = madeUpRule({ scheme: 'unemployment', base: within('6000', '6000'), rates: percent('0.5%', '1%') });

  it('jump over every second cent, and no base of the rules gives it, whatever one without limits would', () => {
    // Without limits 1529.44 to 1529.49 would pay twice 122.36 and 15.29, that is 260.01.
    expect(lookup([pension, second, still], '260.01')).toEqual({
      kind: 'impossible',
      nearestBelow: nearest('260', '1249.94', '1250.06'),
      nearestAbove: nearest('260.02', '1250.07', '1250.18'),
    });
  });
});

describe('open ends', () => {
  it('without a floor the lowest amount is an interval, and there is no minimum to be below of', () => {
    const open = madeUpRule({ base: within('none', '5000') });
    expect(lookup([open], '0')).toEqual(interval('0.01', '0.06'));
    expect(lookup([open], '-0.01')).toEqual({
      kind: 'impossible',
      nearestBelow: null,
      nearestAbove: nearest('0', '0.01', '0.06'),
    });
    expect(lookup([open], '400')).toEqual({ kind: 'atOrAboveCeiling', lowestBase: '4999.94' });
  });

  it('without a ceiling there is no maximum', () => {
    const endless = madeUpRule({ base: within('1100', 'none'), rates: percent('2%', '2%') });
    expect(lookup([endless], '22')).toEqual({ kind: 'atOrBelowFloor', highestBase: '1100.24' }); // below 1100.25
    expect(lookup([endless], '1000000')).toEqual(interval('49999999.75', '50000000.24'));
  });

  it('an unknown limit is none', () => {
    const unknown = madeUpRule({ base: within('1000', 'unknown') });
    expect(lookup([unknown], '400')).toEqual(interval('4999.94', '5000.06'));
    expect(lookup([unknown], '800')).toEqual(interval('9999.94', '10000.06'));
  });

  it('a floor of one scheme is no floor of both', () => {
    // 2% without a floor, 8% from 1000 on: 80 + 0.00 up to 0.24 (2% = 0.0048).
    const open = madeUpRule({ scheme: 'medical', base: within('none', 'none'), rates: percent('9%', '2%') });
    expect(lookup([pension, open], '80')).toEqual(interval('0.01', '0.24'));
    expect(lookup([pension, open], '79.99')).toMatchObject({
      kind: 'belowMinimum',
      nearest: nearest('80', '0.01', '0.24'),
    });
  });

  it('where floor and ceiling meet, one amount comes from any base', () => {
    const pinned = madeUpRule({ base: within('1000', '1000') });
    expect(lookup([pinned], '80')).toEqual({ kind: 'anyBase' });
    expect(lookup([pinned], '81')).toEqual({
      kind: 'aboveMaximum',
      impliedLowestBase: '1012.44', // 80.995 / 8% = 1012.4375
      impliedHighestBase: '1012.56', // below 81.005 / 8% = 1012.5625
      nearest: nearest('80', '1000', '1000'),
    });
    expect(lookup([pinned], '79')).toMatchObject({ kind: 'belowMinimum', nearest: nearest('80', '1000', '1000') });
  });
});

describe('a base step coarser than the limits', () => {
  // The base to the yuan, within 2433.5 and 8701.5, at 8%: 194.68 at the floor, 194.72 on 2434; 696.08 on 8701, 696.12 at
  // the ceiling. A second scheme that the employee does not pay keeps wages apart by cents.
  const still = madeUpRule({ scheme: 'maternity', rates: percent('0.8%', '0%') });
  const coarse = (base: Rounding) => madeUpRule({ base: within('2433.5', '8701.5'), rounding: { base } });

  it.each([
    ['halfUp', '2433.49', '2433.5', '2434.49', '8700.5', '8701.49', '8701.5'],
    ['up', '2433', '2433.01', '2434', '8700.01', '8701', '8701.01'],
    ['down', '2433.99', '2434', '2434.99', '8701', '8701.99', '8702'],
  ] as const)('rounded %s, the floor holds up to %s', (mode, floorTo, from, to, lastFrom, lastTo, ceilingFrom) => {
    const rules = [coarse({ step: '1', mode }), still];
    expect(lookup(rules, '194.68')).toEqual({ kind: 'atOrBelowFloor', highestBase: floorTo });
    expect(lookup(rules, '194.72')).toEqual(interval(from, to));
    expect(lookup(rules, '696.08')).toEqual(interval(lastFrom, lastTo));
    expect(lookup(rules, '696.12')).toEqual({ kind: 'atOrAboveCeiling', lowestBase: ceilingFrom });
  });

  it.each(['halfUp', 'up', 'down'] as const)('alone, rounded %s, bases are whole yuan', (mode) => {
    const rules = [coarse({ step: '1', mode })];
    expect(lookup(rules, '194.68')).toEqual({ kind: 'atOrBelowFloor', highestBase: '2433' });
    expect(lookup(rules, '194.72')).toEqual(interval('2434', '2434'));
    expect(lookup(rules, '194.7')).toEqual({
      kind: 'impossible',
      nearestBelow: nearest('194.68', '2433', '2433'),
      nearestAbove: nearest('194.72', '2434', '2434'),
    });
    expect(lookup(rules, '696.12')).toEqual({ kind: 'atOrAboveCeiling', lowestBase: '8702' });
  });
});

describe('an amount that does not depend on the base', () => {
  const fixed = madeUpRule({ base: fixedAt('1100'), rates: percent('12%', '8%') });
  const flat = madeUpRule({ base: noBase, rates: noRates, flatFees: [fee('employee', '310')] });

  it('fits any base when it is the one that is paid', () => {
    expect(lookup([fixed], '88')).toEqual({ kind: 'anyBase' });
    expect(lookup([flat], '310')).toEqual({ kind: 'anyBase' });
    expect(lookup([madeUpRule({ rates: percent('0.5%', '0%') })], '0')).toEqual({ kind: 'anyBase' });
    expect(lookup([pension], '240', { wages: { pension: yuan('3000') } })).toEqual({ kind: 'anyBase' });
    expect(lookup([], '0')).toEqual({ kind: 'anyBase' });
  });

  it('is impossible otherwise, and what is paid is the nearest', () => {
    const paid = nearest('88', '1100', '1100');
    expect(lookup([fixed], '88.01')).toEqual({ kind: 'impossible', nearestBelow: paid, nearestAbove: null });
    expect(lookup([fixed], '87.99')).toEqual({ kind: 'impossible', nearestBelow: null, nearestAbove: paid });
    expect(lookup([flat], '300')).toMatchObject({ kind: 'impossible', nearestAbove: { amount: '310' } });
    expect(lookup([madeUpRule({ rates: percent('0.5%', '0%') })], '0.01')).toMatchObject({
      kind: 'impossible',
      nearestBelow: { amount: '0' },
      nearestAbove: null,
    });
  });

  it('beside a scheme that moves is taken off first', () => {
    // 188 − 88 = 100 at 8%.
    expect(lookup([fixed, madeUpRule({ scheme: 'medical' })], '188')).toEqual(interval('1249.94', '1250.06'));
  });
});

it('the chosen rate is the one that is looked up', () => {
  const fund = madeUpRule({ scheme: 'housing-fund', rates: range('5%', '12%', '1%', '8%') });
  // (100 ∓ 0.005) / 5%: 1999.9 to 2000.1.
  expect(lookup([fund], '100', { rates: { 'housing-fund': '5%' } })).toEqual(interval('1999.9', '2000.09'));
});

describe('an amount known only within a range', () => {
  it('comes from all bases of the amounts in it', () => {
    // 99.5 from 99.495 / 8% = 1243.6875; 100.49 up to 100.495 / 8% = 1256.1875.
    expect(lookupBetween([pension], '99.5', '100.49')).toEqual(interval('1243.69', '1256.18'));
  });

  it('reaches the floor, the ceiling or both', () => {
    expect(lookupBetween([pension], '79.5', '80.49')).toEqual({ kind: 'atOrBelowFloor', highestBase: '1006.18' }); // 80.495 / 8% = 1006.1875
    expect(lookupBetween([pension], '399.5', '400.49')).toEqual({ kind: 'atOrAboveCeiling', lowestBase: '4993.69' }); // 399.495 / 8% = 4993.6875
    expect(lookupBetween([pension], '80', '400')).toEqual({ kind: 'anyBase' });
    expect(lookupBetween([pension], '80.01', '400')).toEqual({ kind: 'atOrAboveCeiling', lowestBase: '1000.07' });
    expect(lookupBetween([pension], '80', '399.99')).toEqual({ kind: 'atOrBelowFloor', highestBase: '4999.93' });
  });

  it('outside the limits implies the bases of the whole range', () => {
    expect(lookupBetween([pension], '39.5', '40.49')).toMatchObject({
      kind: 'belowMinimum',
      impliedLowestBase: '493.69', // 39.495 / 8% = 493.6875
      impliedHighestBase: '506.18', // below 40.495 / 8% = 506.1875
    });
  });

  it('includes an amount at either end of the range, where nothing else is paid', () => {
    const fixed = madeUpRule({ base: fixedAt('1100') });
    expect(lookupBetween([fixed], '88', '88.99')).toEqual({ kind: 'anyBase' });
    expect(lookupBetween([fixed], '87.01', '88')).toEqual({ kind: 'anyBase' });
    expect(lookupBetween([fixed], '87', '87.99')).toMatchObject({ kind: 'impossible', nearestBelow: null });
    expect(lookupBetween([fixed], '88.01', '89')).toMatchObject({ kind: 'impossible', nearestAbove: null });
  });

  it('may not be turned round', () => {
    expect(refusal(() => lookupBetween([pension], '100', '99.99'))).toBe(
      'RangeError: The least amount is above the most',
    );
    expect(refusal(() => lookupBetween([pension], '100', '100'))).toBeNull();
  });
});
