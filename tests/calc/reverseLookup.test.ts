import { describe, expect, it } from 'vitest';
import { limitReached, reverseLookup } from '../../src/calc/reverseLookup';
import { fee, madeUpRule, percent, toYuan, within, yuan } from './ruleBuilder';
import { pension, lookup, interval, nearest } from './lookupCases';

const medical = madeUpRule({
  scheme: 'medical',
  base: within('2000', '6000'),
  rates: percent('9%', '2%'),
  flatFees: [fee('employee', '10')],
});

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

it.each([
  ['80', 'floor'],
  ['400', 'ceiling'],
  ['100', null],
  ['70', null],
])('an amount of %s lies at the limit %s', (amount, limit) => {
  expect(limitReached(reverseLookup([pension], {}, 'employee', yuan(amount)))).toBe(limit);
});
