import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bonusApart, bonusTraps, compareBonus } from '../../src/calc/yearEndBonus';
import { spelled, yuan } from './ruleBuilder';

const taxApart = (bonus: string) => bonusApart(yuan(bonus)).tax.toFixed(2);

describe('a bonus taxed by itself', () => {
  it.each([
    // The rate by bonus / 12 in the monthly table on the whole bonus, less the monthly quick deduction once.
    ['36000', '1080.00'], // 3,000 a month: 3%
    ['36001', '3390.10'], // 10% − 210
    ['144000', '14190.00'], // 12,000 a month: 14,400 − 210
    ['144001', '27390.20'], // 28,800.20 − 1,410
    ['300000', '58590.00'], // 25,000: 60,000 − 1,410
    ['300001', '72340.25'], // 75,000.25 − 2,660
    ['420000', '102340.00'], // 35,000: 105,000 − 2,660
    ['420001', '121590.30'], // 126,000.30 − 4,410
    ['660000', '193590.00'], // 55,000: 198,000 − 4,410
    ['660001', '223840.35'], // 231,000.35 − 7,160
    ['960000', '328840.00'], // 80,000: 336,000 − 7,160
    ['960001', '416840.45'], // 432,000.45 − 15,160
  ])('of %s pays %s', (bonus, tax) => {
    expect(taxApart(bonus)).toBe(tax);
  });

  it('says by which rate and deduction', () => {
    const { perMonth, rate, quickDeduction, paidOut } = bonusApart(yuan('50000'));
    // 50,000 / 12 = 4,166.67: 10% − 210 = 4,790.
    expect(spelled({ perMonth, rate, quickDeduction, paidOut })).toEqual({
      perMonth: '4166.67',
      rate: '0.1',
      quickDeduction: '210',
      paidOut: '45210',
    });
  });
});

describe('the traps above the steps', () => {
  it('end where the bonus pays out as much as at the step', () => {
    // x − (x × rate − quick) = step − its tax, so x = (paid out at the step − quick) / (1 − rate):
    // (34,920 − 210) / 0.9; (129,810 − 1,410) / 0.8; (241,410 − 2,660) / 0.75; (317,660 − 4,410) / 0.7;
    // (466,410 − 7,160) / 0.65; (631,160 − 15,160) / 0.55.
    expect(bonusTraps().map(({ step, breakEven }) => [step.toFixed(2), breakEven.toFixed(2)])).toEqual([
      ['36000.00', '38566.67'],
      ['144000.00', '160500.00'],
      ['300000.00', '318333.33'],
      ['420000.00', '447500.00'],
      ['660000.00', '706538.46'],
      ['960000.00', '1120000.00'],
    ]);
  });

  it.each([
    // Paid out 32,610.90 instead of 34,920.
    ['36001', { step: '36000', lost: '2309.1', breakEven: '38566.67' }],
    // 36,000.01: tax 3,600.001 − 210 → 3,390.00; paid out 32,610.01.
    ['36000.01', { step: '36000', lost: '2309.99', breakEven: '38566.67' }],
    // 38,566.66: tax 3,646.666 → 3,646.67; paid out 34,919.99.
    ['38566.66', { step: '36000', lost: '0.01', breakEven: '38566.67' }],
    // 150,000: 30,000 − 1,410 = 28,590; paid out 121,410 instead of 129,810.
    ['150000', { step: '144000', lost: '8400', breakEven: '160500' }],
    ['36000', null],
    ['38566.67', null],
    ['20000', null],
    ['160500', null],
    ['706538.46', null],
    ['2000000', null],
  ])('of %s: %j', (bonus, trap) => {
    expect(spelled(bonusApart(yuan(bonus)).trap)).toEqual(trap);
  });

  it('hold every bonus between step and break-even, and no other', () => {
    const cents = fc.integer({ min: 1, max: 150_000_000 }).map((count) => yuan(count).div(100));
    fc.assert(
      fc.property(cents, (bonus) => {
        const { trap } = bonusApart(bonus);
        const around = bonusTraps().find(({ step, breakEven }) => bonus.gt(step) && bonus.lt(breakEven));
        expect(trap?.step.toString()).toBe(around?.step.toString());
      }),
    );
  });
});

describe('apart or merged', () => {
  it('compares what both add to the tax of the year', () => {
    // Taxable 125,964 (tax 10,076.40) and a bonus of 36,000: 161,964 × 20% − 16,920 = 15,472.80, so 5,396.40 merged.
    expect(spelled(compareBonus(yuan('36000'), '2026-02', yuan('125964')))).toEqual({
      kind: 'choice',
      apart: { perMonth: '3000', rate: '0.03', quickDeduction: '0', tax: '1080', paidOut: '34920', trap: null },
      merged: {
        taxableWithout: '125964',
        taxableWith: '161964',
        taxWithout: '10076.4',
        taxWith: '15472.8',
        tax: '5396.4',
        paidOut: '30603.6',
      },
      better: 'apart',
      difference: '4316.4',
    });
  });

  it('lets unused deductions serve a merged bonus', () => {
    // −30,000 + 36,000 = 6,000 × 3% = 180 against 1,080.
    const { kind, ...rest } = compareBonus(yuan('36000'), '2026-02', yuan('-30000'));
    expect(kind).toBe('choice');
    expect(spelled(rest)).toMatchObject({ better: 'merged', difference: '900', merged: { tax: '180' } });
  });

  it('finds neither better where both take the same', () => {
    // 20,000 × 3% either way while the year stays within 36,000.
    expect(spelled(compareBonus(yuan('20000'), '2026-02', yuan('10000')))).toMatchObject({
      better: 'same',
      difference: '0',
    });
  });

  it('leaves no choice after December 2027', () => {
    expect(compareBonus(yuan('36000'), '2027-12', yuan('0')).kind).toBe('choice');
    expect(spelled(compareBonus(yuan('36000'), '2028-01', yuan('0')))).toMatchObject({
      kind: 'mergedOnly',
      merged: { tax: '1080' },
      lastMonthApart: '2027-12',
    });
  });
});
