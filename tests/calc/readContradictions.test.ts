import { describe, expect, it } from 'vitest';
import type { SchemeId } from '../../src/rules/cityProfile';
import { printed } from './payslipLines';
import { fixedAt, within } from './ruleBuilder';
import { pension, medical, unemployment, coarse, read, interval } from './payslipRules';

describe('lines that contradict each other', () => {
  it('are each read alone, under the first rules that explain it', () => {
    // 240 of 3000, 10 of 2000: 1999 to 2001.
    const line = (scheme: SchemeId, lowestBase: string, highestBase: string, version = 0) => ({
      kind: 'interval',
      lowestBase,
      highestBase,
      scheme,
      schemes: [scheme],
      version,
      explanations: [interval(lowestBase, highestBase, { version })],
    });
    expect(read([printed('240.00', 'pension'), printed('10.00', 'unemployment')])).toEqual([
      {
        group: 'insurance',
        kind: 'contradiction',
        perLine: [line('pension', '2999.94', '3000.06'), line('unemployment', '1999', '2000.99')],
      },
    ]);
    const narrow = { ...pension, base: within('1000', '2500') };
    expect(
      read(
        [printed('240.00', 'pension'), printed('10.00', 'unemployment')],
        [
          [narrow, unemployment],
          [pension, { ...unemployment, base: within('3500', '5000') }],
        ],
      ),
    ).toEqual([
      {
        group: 'insurance',
        kind: 'contradiction',
        perLine: [line('pension', '2999.94', '3000.06', 1), line('unemployment', '1999', '2000.99')],
      },
    ]);
  });

  it('each name all that explains them alone, the likeliest first', () => {
    // 320 is exactly 4000; rounded, 319.495 / 8% = 3993.6875 to 320.495 / 8% = 4006.1875.
    const withoutFee = [[pension, unemployment]];
    expect(read([printed('320', 'pension'), printed('10.00', 'unemployment')], withoutFee)).toMatchObject([
      {
        kind: 'contradiction',
        perLine: [
          { explanations: [interval('3999.94', '4000.06'), interval('3993.69', '4006.18', { roundedToYuan: true })] },
          { explanations: [interval('1999', '2000.99')] },
        ],
      },
    ]);
    // 60 with the fee is 50 / 2% = 2500, without it 3000.
    expect(read([printed('320.00', 'pension'), printed('60.00', 'medical')])).toMatchObject([
      {
        kind: 'contradiction',
        perLine: [
          {},
          { explanations: [interval('2499.75', '2500.24'), interval('2999.75', '3000.24', { fee: 'leftOut' })] },
        ],
      },
    ]);
  });

  it('are each at a limit, from any base, or without the fee, as it may be', () => {
    // 45 of medical with the fee is 1750, below the floor; without it 2250.
    const fixed = { ...unemployment, base: fixedAt('1100') };
    expect(
      read([printed('80.00', 'pension'), printed('45.00', 'medical'), printed('25.00', 'unemployment')]),
    ).toMatchObject([
      {
        kind: 'contradiction',
        perLine: [
          { kind: 'atOrBelowFloor', highestBase: '1000.06' },
          { kind: 'interval', lowestBase: '2249.75', highestBase: '2250.24', version: 0 },
          { kind: 'atOrAboveCeiling', lowestBase: '4999' },
        ],
      },
    ]);
    expect(
      read(
        [printed('240.00', 'pension'), printed('100.00', 'medical'), printed('5.50', 'unemployment')],
        [[pension, medical, fixed]],
      ),
    ).toMatchObject([
      { kind: 'contradiction', perLine: [{ kind: 'interval' }, { kind: 'interval' }, { kind: 'anyBase' }] },
    ]);
  });

  it('are each out of its limits, or impossible, by the rules in use', () => {
    expect(
      read([printed('240.00', 'pension'), printed('3.00', 'unemployment'), printed('1000.00', 'medical')]),
    ).toEqual([
      {
        group: 'insurance',
        kind: 'contradiction',
        perLine: [
          expect.objectContaining({ kind: 'interval', version: 0 }),
          {
            kind: 'belowMinimum',
            impliedLowestBase: '599',
            impliedHighestBase: '600.99',
            nearest: { amount: '5', lowestBase: '1000', highestBase: '1000.99' },
            scheme: 'unemployment',
            schemes: ['unemployment'],
            version: 0,
            explanations: [],
          },
          expect.objectContaining({ kind: 'aboveMaximum', scheme: 'medical', version: 0 }),
        ],
      },
    ]);
    // The first rules that can be used are the second.
    expect(
      read([printed('240.00', 'pension'), printed('3.00', 'unemployment')], [[pension], [pension, unemployment]]),
    ).toMatchObject([
      {
        perLine: [
          { kind: 'interval', version: 1 },
          { kind: 'belowMinimum', version: 1 },
        ],
      },
    ]);
    // As rounded, where that says more.
    expect(read([printed('71', 'pension'), printed('15.00', 'unemployment')], [[coarse, unemployment]])).toMatchObject([
      { perLine: [{ kind: 'belowMinimum', impliedLowestBase: '881.5', impliedHighestBase: '893.49' }, {}] },
    ]);
  });

  it('name the schemes of a figure in which several are added up', () => {
    expect(read([printed('255.00', 'pension', 'unemployment'), printed('50.00', 'medical')])).toMatchObject([
      {
        kind: 'contradiction',
        perLine: [
          { kind: 'interval', scheme: 'pension', schemes: ['pension', 'unemployment'] },
          { scheme: 'medical', schemes: ['medical'] },
        ],
      },
    ]);
  });

  it('contradict also where each fits within limits that would have to be left out to agree', () => {
    // 12.50 of 2% from 300 and 0.5% from 700 on is 9 + 3.50 at 450; without limits it would be 10 + 2.50 at 500, like 40 of
    // 8%.
    const rules = [
      { ...pension, base: within('100', '5000') },
      { ...medical, base: within('300', '6000'), flatFees: [] },
      { ...unemployment, base: within('700', '5000') },
    ];
    expect(read([printed('40.00', 'pension'), printed('12.50', 'medical', 'unemployment')], [rules])).toMatchObject([
      {
        kind: 'contradiction',
        perLine: [
          { lowestBase: '499.94', highestBase: '500.06' },
          { lowestBase: '449.75', highestBase: '450.24' },
        ],
      },
    ]);
  });

  it('that come from any base or none contradict too', () => {
    const fixed = [
      { ...pension, base: fixedAt('1100') },
      { ...unemployment, base: fixedAt('1100') },
    ];
    expect(read([printed('88.00', 'pension'), printed('6.00', 'unemployment')], [fixed])).toMatchObject([
      { kind: 'contradiction', perLine: [{ kind: 'anyBase' }, { kind: 'impossible' }] },
    ]);
  });
});
