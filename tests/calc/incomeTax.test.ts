import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incomeTax, marginalTaxRate, taxBracketOf, taxBrackets } from '../../src/calc/incomeTax';
import { spelled, yuan } from './ruleBuilder';

const tax = (taxable: string) => incomeTax(yuan(taxable)).toFixed(2);

describe('the yearly table', () => {
  it('has seven brackets that join without gap', () => {
    expect(taxBrackets).toHaveLength(7);
    expect(spelled(taxBrackets[1])).toEqual({ above: '36000', upTo: '144000', rate: '0.1', quickDeduction: '2520' });
    expect(taxBrackets.slice(1).map(({ above }) => above.toString())).toEqual(
      taxBrackets.slice(0, -1).map(({ upTo }) => upTo?.toString()),
    );
  });

  it.each([
    // Bracket by bracket: 36,000 × 3% = 1,080; + 108,000 × 10% = 11,880; + 156,000 × 20% = 43,080;
    // + 120,000 × 25% = 73,080; + 240,000 × 30% = 145,080; + 300,000 × 35% = 250,080; a yuan more at the next rate.
    ['36000', '1080.00', '36001', '1080.10'],
    ['144000', '11880.00', '144001', '11880.20'],
    ['300000', '43080.00', '300001', '43080.25'],
    ['420000', '73080.00', '420001', '73080.30'],
    ['660000', '145080.00', '660001', '145080.35'],
    ['960000', '250080.00', '960001', '250080.45'],
  ])('takes the same on %s by every bracket, and a yuan above it at the next rate', (edge, due, above, dueAbove) => {
    expect(tax(edge)).toBe(due);
    expect(tax(above)).toBe(dueAbove);
  });

  it('takes nothing of nothing or less', () => {
    expect(tax('0')).toBe('0.00');
    expect(tax('-4000')).toBe('0.00');
  });

  it('rounds half-up to the cent', () => {
    // × 3%: 0.0147 → 0.01; 0.015 → 0.02; 36,000.05 × 10% − 2,520 = 1,080.005 → 1,080.01.
    expect(tax('0.49')).toBe('0.01');
    expect(tax('0.5')).toBe('0.02');
    expect(tax('36000.05')).toBe('1080.01');
  });

  it('puts an edge into the lower bracket, a cent above it into the next', () => {
    expect(taxBracketOf(yuan('36000')).rate.toString()).toBe('0.03');
    expect(taxBracketOf(yuan('36000.01')).rate.toString()).toBe('0.1');
    expect(taxBracketOf(yuan('-1')).rate.toString()).toBe('0.03');
    expect(taxBracketOf(yuan('960000.01')).rate.toString()).toBe('0.45');
  });
});

describe('the marginal rate', () => {
  it.each([
    ['-1', '0'],
    ['0', '0.03'],
    ['-0', '0.03'],
    ['35999.99', '0.03'],
    ['36000', '0.1'],
    ['144000', '0.2'],
    ['959999', '0.35'],
    ['960000', '0.45'],
    ['5000000', '0.45'],
  ])('of %s is %s', (taxable, rate) => {
    expect(marginalTaxRate(yuan(taxable)).toString()).toBe(rate);
  });
});

describe('on any income', () => {
  const cents = fc.integer({ min: 0, max: 300_000_000 }).map((count) => yuan(count).div(100));

  it('more income is never taxed less, nor by more than it grew', () => {
    fc.assert(
      fc.property(cents, cents, (income, more) => {
        const growth = incomeTax(income.plus(more)).minus(incomeTax(income));
        return growth.gte(0) && growth.lte(more.times('0.45').plus('0.01'));
      }),
    );
  });

  it('the tax is what the brackets take slice by slice', () => {
    fc.assert(
      fc.property(cents, (income) => {
        const slices = taxBrackets.map(({ above, upTo, rate }) => {
          const inside = (upTo !== null && income.gt(upTo) ? upTo : income).minus(above);
          return inside.gt(0) ? inside.times(rate) : yuan(0);
        });
        const bySlices = slices.reduce((total, slice) => total.plus(slice), yuan(0));
        return bySlices.toDecimalPlaces(2).eq(incomeTax(income));
      }),
    );
  });
});
