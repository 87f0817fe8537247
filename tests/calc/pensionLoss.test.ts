import { describe, expect, it } from 'vitest';
import { pensionLoss, pensionLossOfMonths } from '../../src/calc/pensionLoss';
import { refusal, spelled, yuan } from './ruleBuilder';

const loss = (gap: string, years: string, divisor: string) =>
  spelled(pensionLoss(yuan(gap), yuan(years), yuan(divisor)));

type Months = [gap: string, averageWage: string][];
const lossOfMonths = (months: Months, averageWageAtRetirement: string, divisor: string) =>
  spelled(
    pensionLossOfMonths(
      months.map(([gap, averageWage]) => ({ gap: yuan(gap), averageWage: yuan(averageWage) })),
      yuan(averageWageAtRetirement),
      yuan(divisor),
    ),
  );
const many = (count: number, gap: string, averageWage: string): Months =>
  Array.from({ length: count }, () => [gap, averageWage]);

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

describe('months with gaps of their own', () => {
  it('count in proportion to the average wage of their time', () => {
    // 3000 / 6000 + 1000 / 4000 = 0.75; 9600 × 0.75 / 2400 = 3; 0.08 × 4000 / 139 = 2.30216.
    const months: Months = [
      ['3000', '6000'],
      ['1000', '4000'],
    ];
    expect(lossOfMonths(months, '9600', '139')).toEqual({ basic: '3', account: '2.3', total: '5.3' });
  });

  it('lose the same as years do when the average wage stays', () => {
    const expected = { basic: '375', account: '517.99', total: '892.99' };
    expect(lossOfMonths(many(300, '3000', '10000'), '10000', '139')).toEqual(expected);
    expect(lossOfMonths(many(300, '3000', '8000'), '8000', '139')).toEqual(expected);
  });

  it('lose twice the basic pension when the average wage has doubled since, and the same of the account', () => {
    expect(lossOfMonths(many(300, '3000', '10000'), '20000', '139')).toEqual({
      basic: '750',
      account: '517.99',
      total: '1267.99',
    });
  });

  it('lose no half cent to thirds', () => {
    // 3 × 1000 / 3000 = 1; 12 × 1 / 2400 = 0.005; 0.08 × 3000 / 120 = 2.
    expect(lossOfMonths(many(3, '1000', '3000'), '12', '120')).toEqual({ basic: '0.01', account: '2', total: '2.01' });
  });

  it('lose nothing when there are none, and gain where the declared base was the higher', () => {
    expect(lossOfMonths([], '9600', '139')).toEqual({ basic: '0', account: '0', total: '0' });
    expect(lossOfMonths([['-3000', '6000']], '9600', '120')).toEqual({ basic: '-2', account: '-2', total: '-4' });
  });

  it('need average wages and a divisor above zero', () => {
    expect(refusal(() => lossOfMonths([['1', '0']], '9600', '139'))).toBe('RangeError: Not above zero: 0');
    expect(refusal(() => lossOfMonths([['1', '-6000']], '9600', '139'))).toBe('RangeError: Not above zero: -6000');
    expect(refusal(() => lossOfMonths([], '0', '139'))).toBe('RangeError: Not above zero: 0');
    expect(refusal(() => lossOfMonths([], '9600', '-1'))).toBe('RangeError: Not above zero: -1');
  });
});
