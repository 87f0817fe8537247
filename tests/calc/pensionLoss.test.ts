import { describe, expect, it } from 'vitest';
import { pensionLoss } from '../../src/calc/pensionLoss';
import { refusal, spelled, yuan } from './ruleBuilder';

const loss = (gap: string, years: string, divisor: string) =>
  spelled(pensionLoss(yuan(gap), yuan(years), yuan(divisor)));

describe('the same gap for years', () => {
  it.each([
    // 0.005 × 25 × 3000 = 375; 0.96 × 25 × 3000 = 72000 / 139 = 517.9856.
    ['3000', '25', '139', '375', '517.99', '892.99'],
    // 72000 / 117 = 615.3846.
    ['3000', '25', '117', '375', '615.38', '990.38'],
    // 0.005 × 2.5 × 1000 = 12.5; 0.96 × 2.5 × 1000 / 120 = 20.
    ['1000', '2.5', '120', '12.5', '20', '32.5'],
    ['0', '25', '139', '0', '0', '0'],
    ['3000', '0', '139', '0', '0', '0'],
    ['-1000', '2.5', '120', '-12.5', '-20', '-32.5'],
  ])('a gap of %s for %s years with the divisor %s', (gap, years, divisor, basic, account, total) => {
    expect(loss(gap, years, divisor)).toEqual({ basic, account, total });
  });

  it('each amount is rounded by itself, half-up: the total is the exact sum, rounded once', () => {
    // 0.005 and 0.96 / 240 = 0.004: 0.009.
    expect(loss('1', '1', '240')).toEqual({ basic: '0.01', account: '0', total: '0.01' });
    // 0.005 and 0.96 / 192 = 0.005: 0.01, not 0.02.
    expect(loss('1', '1', '192')).toEqual({ basic: '0.01', account: '0.01', total: '0.01' });
    // 0.0045 and 0.864 / 200 = 0.00432: 0.00882, not 0.
    expect(loss('0.9', '1', '200')).toEqual({ basic: '0', account: '0', total: '0.01' });
  });

  it.each(['0', '-139', 'NaN'])('a divisor of %s is refused', (divisor) => {
    expect(refusal(() => loss('3000', '25', divisor))).toBe(`RangeError: Not above zero: ${divisor}`);
  });
});
