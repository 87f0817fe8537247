import { describe, expect, it } from 'vitest';
import { averageWage } from '../../src/calc/averageWage';
import { spelled, yuan } from './ruleBuilder';

function monthly(...wages: (string | null)[]): unknown {
  return spelled(averageWage({ kind: 'monthly', wages: wages.map((wage) => (wage === null ? null : yuan(wage))) }));
}
function yearly(total: string, months: string): unknown {
  return spelled(averageWage({ kind: 'yearly', total: yuan(total), months: yuan(months) }));
}

describe('the average monthly wage of a year', () => {
  it('is the sum of all months over the months paid', () => {
    expect(monthly('9000', '10000', '11000')).toBe('10000');
    expect(monthly('8000')).toBe('8000');
    // Twelve months: 11 × 6000 + 18000 = 84000, / 12.
    expect(monthly(...Array.from({ length: 11 }, () => '6000'), '18000')).toBe('7000');
  });

  it('leaves months without pay out of the sum and of the count', () => {
    expect(monthly(null, '9000', null, '11000')).toBe('10000');
    expect(monthly('9000', ...Array.from({ length: 11 }, () => null))).toBe('9000');
  });

  it('is not known where no month was paid', () => {
    expect(monthly(...Array.from({ length: 12 }, () => null))).toBeNull();
    expect(monthly()).toBeNull();
  });

  it('is the total of the year over the months paid', () => {
    expect(yearly('120000', '12')).toBe('10000');
    expect(yearly('120000', '1')).toBe('120000');
    expect(yearly('45000', '9')).toBe('5000');
  });

  it('of no month is not known', () => {
    expect(yearly('120000', '0')).toBeNull();
  });

  it('is not rounded: the base step of each rule does that', () => {
    expect(yearly('100000', '12')).toBe(`8333.${'3'.repeat(36)}`);
    expect(monthly('0.01', '0.02')).toBe('0.015');
  });

  it('is the amount itself where the average, or the first full month of a new hire, is known', () => {
    expect(spelled(averageWage({ kind: 'average', amount: yuan('7654.32') }))).toBe('7654.32');
    expect(spelled(averageWage({ kind: 'firstMonth', amount: yuan('6543.21') }))).toBe('6543.21');
  });
});
