import { describe, expect, it } from 'vitest';
import { everyWage, lookupOf, meet, meetAll, rangeOf, type WageRange } from '../../src/calc/wageRange';
import { between } from './payslipLines';
import { spelled, yuan } from './ruleBuilder';

const nearest = { amount: yuan('80'), lowestBase: yuan('1000'), highestBase: yuan('1000.06') };

describe('the wages that a lookup found', () => {
  it('have both ends between the limits, and an open one at a limit', () => {
    const ends = { lowestBase: yuan('1249.94'), highestBase: yuan('1250.06') };
    expect(spelled(rangeOf({ kind: 'interval', ...ends }))).toEqual({ lowest: '1249.94', highest: '1250.06' });
    expect(spelled(rangeOf({ kind: 'atOrBelowFloor', highestBase: yuan('1000.06') }))).toEqual({
      lowest: null,
      highest: '1000.06',
    });
    expect(spelled(rangeOf({ kind: 'atOrAboveCeiling', lowestBase: yuan('4999.94') }))).toEqual({
      lowest: '4999.94',
      highest: null,
    });
    expect(rangeOf({ kind: 'anyBase' })).toEqual({ lowest: null, highest: null });
  });

  it('are none outside the limits, whatever base the amount would imply', () => {
    const implied = { impliedLowestBase: yuan('499.94'), impliedHighestBase: yuan('500.06'), nearest };
    expect(rangeOf({ kind: 'belowMinimum', ...implied })).toBeNull();
    expect(rangeOf({ kind: 'aboveMaximum', ...implied })).toBeNull();
    expect(rangeOf({ kind: 'impossible', nearestBelow: null, nearestAbove: nearest })).toBeNull();
  });
});

it.each<[string | null, string | null, object]>([
  ['1249.94', '1250.06', { kind: 'interval', lowestBase: '1249.94', highestBase: '1250.06' }],
  ['1250', '1250', { kind: 'interval', lowestBase: '1250', highestBase: '1250' }],
  [null, '1000.06', { kind: 'atOrBelowFloor', highestBase: '1000.06' }],
  ['4999.94', null, { kind: 'atOrAboveCeiling', lowestBase: '4999.94' }],
  [null, null, { kind: 'anyBase' }],
])('wages from %s to %s are a lookup again', (lowest, highest, lookup) => {
  expect(spelled(lookupOf(between(lowest, highest)))).toEqual(lookup);
});

describe('the wages of two ranges', () => {
  it.each<[WageRange, WageRange, { lowest: string | null; highest: string | null } | null]>([
    // Overlapping, one within the other, touching in a single wage, and a cent apart.
    [between('1000', '2000'), between('1500', '2500'), { lowest: '1500', highest: '2000' }],
    [between('1000', '3000'), between('1500', '2500'), { lowest: '1500', highest: '2500' }],
    [between('1000', '2000'), between('2000', '3000'), { lowest: '2000', highest: '2000' }],
    [between('1000', '2000'), between('2000.01', '3000'), null],
    // Open ends take the other's end, and stay open where both are.
    [between(null, '2000'), between('1500', '2500'), { lowest: '1500', highest: '2000' }],
    [between('1500', null), between('1000', '2500'), { lowest: '1500', highest: '2500' }],
    [between(null, '2000'), between(null, '1500'), { lowest: null, highest: '1500' }],
    [between('1500', null), between('2000', null), { lowest: '2000', highest: null }],
    [between(null, '2000'), between('2000', null), { lowest: '2000', highest: '2000' }],
    [between(null, '2000'), between('2000.01', null), null],
    [everyWage, between('1500', '2500'), { lowest: '1500', highest: '2500' }],
    [everyWage, everyWage, { lowest: null, highest: null }],
  ])('are what lies in both, whichever comes first', (one, other, common) => {
    expect(spelled(meet(one, other))).toEqual(common);
    expect(spelled(meet(other, one))).toEqual(common);
  });
});

describe('the wages of several ranges', () => {
  it('are what lies in all of them', () => {
    const ranges = [between(null, '3000'), between('1000', null), between('1500', '4000')];
    expect(spelled(meetAll(ranges))).toEqual({ lowest: '1500', highest: '3000' });
  });

  it('are none when two of them are apart, or one is none, wherever it stands', () => {
    const [low, high] = [between('1000', '2000'), between('3000', '4000')];
    expect(meetAll([low, high, everyWage])).toBeNull();
    expect(meetAll([low, everyWage, high])).toBeNull();
    expect(meetAll([null, low])).toBeNull();
    expect(meetAll([low, null])).toBeNull();
    expect(meetAll([low, null, low])).toBeNull();
  });

  it('are every wage where there is no range', () => {
    expect(meetAll([])).toEqual({ lowest: null, highest: null });
  });
});
