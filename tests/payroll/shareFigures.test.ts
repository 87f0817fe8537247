import { describe, expect, it } from 'vitest';
import { amountFormula, fractionText } from '../../src/payroll/workbookSheets/shareFigures';

const figures = { rate: 5000, followsOwnRate: false, fees: 0 };

describe('amountFormula', () => {
  it('rounds by the rule’s own step and direction, and adds the fees', () => {
    const formula = (step: '0.01' | '0.1' | '1', mode: 'halfUp' | 'up' | 'down', fees = 0) =>
      amountFormula('A2', 'B2', { ...figures, fees, rounding: { step, mode } });
    expect(formula('0.01', 'halfUp')).toBe('ROUND(ROUND(A2*B2,8),2)');
    expect(formula('0.1', 'up')).toBe('ROUNDUP(ROUND(A2*B2,8),1)');
    expect(formula('1', 'down', 250)).toBe('ROUNDDOWN(ROUND(A2*B2,8),0)+2.50');
  });
});

describe('fractionText', () => {
  it('writes millionths as a fraction, without zeros at the end', () => {
    expect([0, 1, 3600, 80_000, 1_000_000, 100_000].map(fractionText)).toEqual([
      '0',
      '0.000001',
      '0.0036',
      '0.08',
      '1',
      '0.1',
    ]);
  });
});
