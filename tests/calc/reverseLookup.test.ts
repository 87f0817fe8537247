import { describe, expect, it } from 'vitest';
import type { Choices } from '../../src/calc/chosenRates';
import { limitReached, reverseLookup, reverseLookupBetween } from '../../src/calc/reverseLookup';
import type { ContributionRule, Payer, Rounding } from '../../src/rules/cityProfile';
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
  toYuan,
  within,
  yuan,
} from './ruleBuilder';

const pension = madeUpRule();
const medical = madeUpRule({
  scheme: 'medical',
  base: within('2000', '6000'),
  rates: percent('9%', '2%'),
  flatFees: [fee('employee', '10')],
});

function lookup(rules: ContributionRule[], amount: string, choices: Choices = {}, payer: Payer = 'employee') {
  return spelled(reverseLookup(rules, choices, payer, yuan(amount)));
}
function lookupBetween(rules: ContributionRule[], least: string, most: string) {
  return spelled(reverseLookupBetween(rules, {}, 'employee', yuan(least), yuan(most)));
}
const interval = (lowestBase: string, highestBase: string) => ({ kind: 'interval', lowestBase, highestBase });
const nearest = (amount: string, lowestBase: string, highestBase: string) => ({ amount, lowestBase, highestBase });

describe('one scheme at 8% of a wage within 1000 and 5000, half-up to the cent', () => {
  // A cent of contribution is 12.5 cents of base: an amount a comes from bases from (a − 0.005) / 8% up to, but not
  // including, (a + 0.005) / 8%.
  it('an amount between the limits is an interval of bases', () => {
    expect(lookup([pension], '100')).toEqual(interval('1249.94', '1250.06')); // 1249.9375 to 1250.0625
    expect(lookup([pension], '80.01')).toEqual(interval('1000.07', '1000.18')); // 1000.0625 to 1000.1875
    expect(lookup([pension], '399.99')).toEqual(interval('4999.82', '4999.93')); // 4999.8125 to 4999.9375
  });

  it('the lowest amount comes from every base up to a little above the floor', () => {
    expect(lookup([pension], '80')).toEqual({ kind: 'atOrBelowFloor', highestBase: '1000.06' });
  });

  it('the highest amount comes from every base from a little below the ceiling on', () => {
    expect(lookup([pension], '400')).toEqual({ kind: 'atOrAboveCeiling', lowestBase: '4999.94' });
  });

  it('an amount below the minimum implies the base that it would have without limits', () => {
    const minimum = nearest('80', '1000', '1000.06');
    expect(lookup([pension], '79.99')).toEqual({
      kind: 'belowMinimum',
      impliedLowestBase: '999.82', // 999.8125 to 999.9375
      impliedHighestBase: '999.93',
      nearest: minimum,
    });
    expect(lookup([pension], '40')).toEqual({
      kind: 'belowMinimum',
      impliedLowestBase: '499.94',
      impliedHighestBase: '500.06',
      nearest: minimum,
    });
  });

  it('an amount above the maximum implies the base that it would have without limits', () => {
    expect(lookup([pension], '400.01')).toEqual({
      kind: 'aboveMaximum',
      impliedLowestBase: '5000.07', // 5000.0625 to 5000.1875
      impliedHighestBase: '5000.18',
      nearest: nearest('400', '4999.94', '5000'),
    });
  });

  it('an amount of nothing implies a base above zero, and less than nothing implies none', () => {
    expect(lookup([pension], '0')).toMatchObject({ impliedLowestBase: '0.01', impliedHighestBase: '0.06' });
    expect(lookup([pension], '-0.01')).toEqual({
      kind: 'impossible',
      nearestBelow: null,
      nearestAbove: nearest('80', '1000', '1000.06'),
    });
  });

  it('an amount finer than a cent is impossible, between the two cents beside it', () => {
    expect(lookup([pension], '100.005')).toEqual({
      kind: 'impossible',
      nearestBelow: nearest('100', '1249.94', '1250.06'),
      nearestAbove: nearest('100.01', '1250.07', '1250.18'),
    });
  });

  it("the employer's amount is looked up with the employer's rate", () => {
    // (160.08 ∓ 0.005) / 16%: 1000.46875 to 1000.53125.
    expect(lookup([pension], '160.08', {}, 'employer')).toEqual(interval('1000.47', '1000.53'));
  });
});

describe('one scheme rounded to the yuan', () => {
  // 8%: 80.5 is reached at 1006.25, 81.5 at 1018.75; 399.5 at 4993.75.
  const fund = madeUpRule({ scheme: 'housing-fund', rounding: { employee: toYuan } });

  it('gives wide intervals, and no amount with cents', () => {
    expect(lookup([fund], '81')).toEqual(interval('1006.25', '1018.74'));
    expect(lookup([fund], '80.5')).toEqual({
      kind: 'impossible',
      nearestBelow: nearest('80', '1000', '1006.24'),
      nearestAbove: nearest('81', '1006.25', '1018.74'),
    });
  });

  it('an amount outside the limits that no base gives is impossible, with the nearest on one side', () => {
    expect(lookup([fund], '79.5')).toEqual({
      kind: 'impossible',
      nearestBelow: null,
      nearestAbove: nearest('80', '1000', '1006.24'),
    });
    expect(lookup([fund], '400.5')).toEqual({
      kind: 'impossible',
      nearestBelow: nearest('400', '4993.75', '5000'),
      nearestAbove: null,
    });
  });

  it('an amount outside the limits that a base could give is not', () => {
    // 401: 400.5 / 8% = 5006.25 to 401.5 / 8% = 5018.75.
    expect(lookup([fund], '401')).toMatchObject({
      kind: 'aboveMaximum',
      impliedLowestBase: '5006.25',
      impliedHighestBase: '5018.74',
    });
    expect(lookup([fund], '79')).toMatchObject({
      kind: 'belowMinimum',
      impliedLowestBase: '981.25', // 78.5 / 8%
      impliedHighestBase: '993.74', // below 79.5 / 8% = 993.75
    });
  });
});

describe('two schemes with limits of their own: 8% within 1000 and 5000, and 2% within 2000 and 6000, + 10', () => {
  const both = [pension, medical];

  it('below both floors the amount is 80 + 40 + 10', () => {
    expect(lookup(both, '130')).toEqual({ kind: 'atOrBelowFloor', highestBase: '1000.06' });
  });

  it('between the floors only the first moves', () => {
    // 150 − 50 = 100 at 8%.
    expect(lookup(both, '150')).toEqual(interval('1249.94', '1250.06'));
  });

  it('between the highest floor and the lowest ceiling both move', () => {
    // 240.00 from 2999.9375 to 3000.0625, 60.00 from 2999.75 to 3000.25; + 10.
    expect(lookup(both, '310')).toEqual(interval('2999.94', '3000.06'));
  });

  it('between the ceilings only the second moves', () => {
    // 520 − 400 − 10 = 110.00 at 2%: 5499.75 to 5500.25.
    expect(lookup(both, '520')).toEqual(interval('5499.75', '5500.24'));
  });

  it('above both ceilings the amount is 400 + 120 + 10', () => {
    expect(lookup(both, '530')).toEqual({ kind: 'atOrAboveCeiling', lowestBase: '5999.75' });
    // Without limits 10% of 5300 to 5300.10 and 10: at 5300, 424 + 106 + 10 = 540.
    expect(lookup(both, '540')).toMatchObject({
      kind: 'aboveMaximum',
      impliedLowestBase: '5299.94',
      impliedHighestBase: '5300.06',
      nearest: nearest('530', '5999.75', '6000'),
    });
  });

  it('an amount below the flat fee is impossible; the fee alone implies a base of a few cents', () => {
    const minimum = nearest('130', '1000', '1000.06');
    expect(lookup(both, '9.99')).toEqual({ kind: 'impossible', nearestBelow: null, nearestAbove: minimum });
    expect(lookup(both, '10')).toEqual({
      kind: 'belowMinimum',
      impliedLowestBase: '0.01',
      impliedHighestBase: '0.06',
      nearest: minimum,
    });
  });

  it('a scheme declared on a wage of its own stays constant', () => {
    // The second on 3000: 60 + 10. 170 − 70 = 100 at 8%.
    const choices = { wages: { medical: yuan('3000') } };
    expect(lookup(both, '170', choices)).toEqual(interval('1249.94', '1250.06'));
    expect(lookup(both, '150', choices)).toEqual({ kind: 'atOrBelowFloor', highestBase: '1000.06' });
    // Its own limits hold also where the others are lifted: 2000 × 2% + 10 = 50 in 90, and 40 at 8%.
    expect(lookup(both, '90', { wages: { medical: yuan('500') } })).toMatchObject({
      kind: 'belowMinimum',
      impliedLowestBase: '499.94',
      impliedHighestBase: '500.06',
    });
  });
});

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

it.each([
  ['80', 'floor'],
  ['400', 'ceiling'],
  ['100', null],
  ['70', null],
])('an amount of %s lies at the limit %s', (amount, limit) => {
  expect(limitReached(reverseLookup([pension], {}, 'employee', yuan(amount)))).toBe(limit);
});
