import { describe, expect, it } from 'vitest';
import { amountCurve } from '../../src/calc/amountCurve';
import { reverseLookupBetween } from '../../src/calc/reverseLookup';
import type { ContributionRule, Rounding } from '../../src/rules/cityProfile';
import { fixedAt, madeUpRule, spelled, within, yuan } from './ruleBuilder';

/** 8% within 1000 and 5000 of a base to the yuan. */
const toWholeYuan = (mode: Rounding['mode'], base = within('1000', '5000')) =>
  madeUpRule({ base, rounding: { base: { step: '1', mode } } });
const halfUp = toWholeYuan('halfUp');

function curve(rule: ContributionRule, step?: string) {
  const found = amountCurve([rule], {}, 'employee', step === undefined ? undefined : yuan(step));
  if ('amount' in found) return spelled(found);
  const { lowest, highest, startsFlat, endsFlat } = found;
  return spelled({ step: found.step, lowest, highest, startsFlat, endsFlat });
}

function lookup(rule: ContributionRule, amount: string, step?: string) {
  const value = yuan(amount);
  return spelled(
    reverseLookupBetween([rule], {}, 'employee', value, value, step === undefined ? undefined : yuan(step)),
  );
}
const interval = (lowestBase: string, highestBase: string) => ({ kind: 'interval', lowestBase, highestBase });

describe('a grid of wages finer than the base step of the rule', () => {
  it('is the rule’s own step where none is given', () => {
    expect(curve(halfUp)).toMatchObject({ step: '1' });
    expect(curve(halfUp, '0.1')).toMatchObject({ step: '0.1' });
  });

  it.each(['0.01', '0.1', '1'])('of %s lies between the same limits', (step) => {
    expect(curve(halfUp, step)).toEqual({ step, lowest: '1000', highest: '5000', startsFlat: true, endsFlat: true });
  });

  it('begins one of its own steps above nothing where there is no floor', () => {
    const bottomless = toWholeYuan('halfUp', within('none', 'none'));
    expect(curve(bottomless)).toMatchObject({ lowest: '1', highest: '1', startsFlat: false, endsFlat: false });
    expect(curve(bottomless, '0.01')).toMatchObject({ lowest: '0.01', highest: '0.01', startsFlat: false });
  });

  it('begins flat where the floor, on the rule’s own grid, reaches its first point', () => {
    // A floor of 0.50 lies below the first whole yuan: a wage of 0.40 is rounded to nothing and raised, but so is no grid
    // point of the rule itself.
    expect(curve(toWholeYuan('halfUp', within('0.5', '5000')), '0.01')).toMatchObject({
      lowest: '0.01',
      startsFlat: false,
    });
    expect(curve(toWholeYuan('halfUp', within('1', '5000')), '0.01')).toMatchObject({ lowest: '1', startsFlat: true });
  });

  it('changes nothing of an amount that does not move', () => {
    const fixed = madeUpRule({ base: fixedAt('1100') });
    expect(curve(fixed, '1')).toEqual(curve(fixed, '0.01'));
    expect(lookup(fixed, '88', '1')).toEqual({ kind: 'anyBase' });
  });
});

describe('the bases on a finer grid', () => {
  it.each([
    ['halfUp', '2433.5', '2434.49', '2433.5', '2434.4'],
    ['up', '2433.01', '2434', '2433.1', '2434'],
    ['down', '2434', '2434.99', '2434', '2434.9'],
  ] as const)('are all that are rounded %s to the one that gives the amount', (mode, from, to, fromTenth, toTenth) => {
    // 194.72 is 8% of 2434.
    const rule = toWholeYuan(mode);
    expect(lookup(rule, '194.72')).toEqual(interval('2434', '2434'));
    expect(lookup(rule, '194.72', '1')).toEqual(interval('2434', '2434'));
    expect(lookup(rule, '194.72', '0.01')).toEqual(interval(from, to));
    expect(lookup(rule, '194.72', '0.1')).toEqual(interval(fromTenth, toTenth));
  });

  it('reach the limits from further away', () => {
    // 80 is the floor, up to 1000.49; 400 the ceiling, from 4999.50 on.
    expect(lookup(halfUp, '80')).toEqual({ kind: 'atOrBelowFloor', highestBase: '1000' });
    expect(lookup(halfUp, '80', '0.01')).toEqual({ kind: 'atOrBelowFloor', highestBase: '1000.49' });
    expect(lookup(halfUp, '400')).toEqual({ kind: 'atOrAboveCeiling', lowestBase: '5000' });
    expect(lookup(halfUp, '400', '0.01')).toEqual({ kind: 'atOrAboveCeiling', lowestBase: '4999.5' });
  });

  it('are implied beyond the limits as well, beside the nearest amount', () => {
    // 70 is 8% of 875, 480 of 6000.
    expect(lookup(halfUp, '70', '0.01')).toEqual({
      kind: 'belowMinimum',
      impliedLowestBase: '874.5',
      impliedHighestBase: '875.49',
      nearest: { amount: '80', lowestBase: '1000', highestBase: '1000.49' },
    });
    expect(lookup(halfUp, '480', '0.01')).toEqual({
      kind: 'aboveMaximum',
      impliedLowestBase: '5999.5',
      impliedHighestBase: '6000.49',
      nearest: { amount: '400', lowestBase: '4999.5', highestBase: '5000' },
    });
    expect(lookup(halfUp, '70')).toMatchObject({ impliedLowestBase: '875', impliedHighestBase: '875' });
  });

  it('give the neighbours of an amount that none of them gives', () => {
    expect(lookup(halfUp, '194.75', '0.01')).toEqual({
      kind: 'impossible',
      nearestBelow: { amount: '194.72', lowestBase: '2433.5', highestBase: '2434.49' },
      nearestAbove: { amount: '194.8', lowestBase: '2434.5', highestBase: '2435.49' },
    });
  });

  it('are found however high where there is no ceiling', () => {
    const endless = toWholeYuan('halfUp', within('1000', 'none'));
    // 8000 is 8% of 100000.
    expect(lookup(endless, '8000', '0.01')).toEqual(interval('99999.5', '100000.49'));
  });
});
