import { describe, expect, it } from 'vitest';
import { fixedAt, madeUpRule } from './ruleBuilder';
import { pension, fund, solve, wages, nearest } from './solveWageCases';

describe("from the employee's or the employer's total", () => {
  it('the wages are those of the reverse lookup', () => {
    // 8%: 1249.9375 to 1250.0625; 16%: 624.96875 to 625.03125, so 200.00 from 1249.96875 to 1250.03125.
    expect(solve([pension], 'employeeTotal', '100')).toEqual(wages('1249.94', '1250.06'));
    expect(solve([pension], 'employerTotal', '200')).toEqual(wages('1249.97', '1250.03'));
  });

  it('the end is open below the floor and above the ceiling', () => {
    expect(solve([pension], 'employeeTotal', '80')).toEqual(wages(null, '1000.06'));
    expect(solve([pension], 'employeeTotal', '400')).toEqual(wages('4999.94', null));
  });

  it('any wage fits an amount that does not depend on it', () => {
    expect(solve([madeUpRule({ base: fixedAt('1100') })], 'employeeTotal', '88')).toEqual({ kind: 'anyWage' });
  });

  it('an amount outside the limits cannot be, whatever base it would imply', () => {
    // The lowest and the highest amount are also those of every wage below and above: the ends stay open.
    expect(solve([pension], 'employeeTotal', '79.99')).toEqual({
      kind: 'cannotBe',
      nearestBelow: null,
      nearestAbove: { amount: '80', lowestWage: null, highestWage: '1000.06' },
    });
    expect(solve([pension], 'employeeTotal', '400.01')).toEqual({
      kind: 'cannotBe',
      nearestBelow: { amount: '400', lowestWage: '4999.94', highestWage: null },
      nearestAbove: null,
    });
  });

  it('an amount that is jumped over cannot be, between its neighbours', () => {
    expect(solve([fund], 'employeeTotal', '80.5')).toEqual({
      kind: 'cannotBe',
      nearestBelow: nearest('80', '1000', '1006.24'),
      nearestAbove: nearest('81', '1006.25', '1018.74'),
    });
    const flat = madeUpRule({ base: fixedAt('1100') });
    expect(solve([flat], 'employeeTotal', '88.01')).toMatchObject({
      nearestBelow: { amount: '88' },
      nearestAbove: null,
    });
    expect(solve([flat], 'employeeTotal', '87.99')).toMatchObject({
      nearestBelow: null,
      nearestAbove: { amount: '88' },
    });
  });
});

describe("from the employer's whole cost: the wage and 16% of it, within 1000 and 5000", () => {
  it.each([
    ['960', '800'], // below the floor: + 160
    ['2320', '2000'], // + 320
    ['2320.03', '2000.03'], // 320.0048 → 320.00
    ['2320.05', '2000.04'], // 320.0064 → 320.01
    ['10800', '10000'], // above the ceiling: + 800
    ['160.01', '0.01'],
  ])('%s is a wage of %s, and no other', (cost, wage) => {
    expect(solve([pension], 'employerCost', cost)).toEqual(wages(wage, wage));
  });

  it('cannot be a cent that is jumped over', () => {
    expect(solve([pension], 'employerCost', '2320.04')).toEqual({
      kind: 'cannotBe',
      nearestBelow: nearest('2320.03', '2000.03', '2000.03'),
      nearestAbove: nearest('2320.05', '2000.04', '2000.04'),
    });
  });

  it.each(['160', '0', '-5', '0.01'])('cannot be %s, which is less than a wage of a cent costs', (cost) => {
    expect(solve([pension], 'employerCost', cost)).toEqual({
      kind: 'cannotBe',
      nearestBelow: null,
      nearestAbove: nearest('160.01', '0.01', '0.01'),
    });
  });

  it('without rules is the wage itself', () => {
    expect(solve([], 'employerCost', '5000')).toEqual(wages('5000', '5000'));
    expect(solve([], 'employerCost', '0.01')).toEqual(wages('0.01', '0.01'));
  });
});
