import { describe, expect, it } from 'vitest';
import { printed, standing } from './payslipLines';
import { fee, fixedAt, madeUpRule, noBase, noRates, percent, within } from './ruleBuilder';
import { pension, medical, coarse, read, interval, alone } from './payslipRules';

describe('the flat monthly fee', () => {
  it('is left out where the lines fit only without it', () => {
    // 60 with the fee is 50 / 2% = 2500, without it 3000.
    expect(read([printed('240.00', 'pension'), printed('60.00', 'medical')])).toEqual(
      alone(interval('2999.94', '3000.06', { fee: 'leftOut' })),
    );
  });

  it('may be in a line that stands alone, or not', () => {
    // 70 / 2% without the fee: 3499.75 to 3500.25.
    expect(read([printed('70.00', 'medical')])).toEqual([
      {
        group: 'insurance',
        ...interval('2999.75', '3000.24'),
        others: [interval('3499.75', '3500.24', { fee: 'leftOut' })],
        trueUps: [],
      },
    ]);
  });

  it('is left out only after all sets of rules were tried with it', () => {
    // With a fee of 5: 65 / 2% = 3250.
    const smallFee = { ...medical, flatFees: [fee('employee', '5')] };
    const noFee = { ...medical, flatFees: [] };
    const [reading] = read([printed('70.00', 'medical')], [[medical], [smallFee], [noFee]]);
    expect(reading).toMatchObject({
      ...interval('2999.75', '3000.24'),
      others: [
        interval('3249.75', '3250.24', { version: 1 }),
        interval('3499.75', '3500.24', { version: 2 }),
        interval('3499.75', '3500.24', { version: 0, fee: 'leftOut' }),
        interval('3499.75', '3500.24', { version: 1, fee: 'leftOut' }),
      ],
    });
    expect(reading?.others).toHaveLength(4);
    // 45 with the fee of 10 is 1750 and below the floor, with that of 5 it is 2000; without it 2250.
    expect(read([printed('45.00', 'medical')], [[medical], [smallFee]])).toMatchObject([
      {
        kind: 'atOrBelowFloor',
        version: 1,
        fee: 'included',
        others: [
          interval('2249.75', '2250.24', { version: 0, fee: 'leftOut' }),
          interval('2249.75', '2250.24', { version: 1, fee: 'leftOut' }),
        ],
      },
    ]);
  });

  it('is left out of its own rule alone', () => {
    const both = [{ ...pension, flatFees: [fee('employee', '7', 'year')] }, medical];
    expect(read([printed('240.00', 'pension'), printed('60.00', 'medical')], [both])).toEqual(
      alone(interval('2999.94', '3000.06', { fee: 'leftOut' })),
    );
  });

  it.each([
    ['paid once a year', { flatFees: [fee('employee', '10', 'year')] }],
    ['of the employer', { flatFees: [fee('employer', '10')] }],
    ['of the government', { flatFees: [fee('government', '10')] }],
  ])('%s is none of the payslip', (_, parts) => {
    // 60 / 2% = 3000.
    expect(read([printed('60.00', 'medical')], [[{ ...medical, ...parts }]])).toEqual(
      alone(interval('2999.75', '3000.24')),
    );
    expect(
      read([printed('60.00', 'medical'), printed('200.00', 'pension')], [[{ ...medical, ...parts }, pension]]),
    ).toMatchObject([{ kind: 'contradiction' }]);
  });

  it('that is all there is to pay is never left out', () => {
    const flat = madeUpRule({ scheme: 'medical', base: noBase, rates: noRates, flatFees: [fee('employee', '310')] });
    expect(read([printed('310.00', 'medical')], [[flat]])).toEqual(alone({ kind: 'anyBase', ...standing() }));
    expect(read([printed('0.00', 'medical')], [[flat]])).toMatchObject([{ kind: 'impossible' }]);
  });
});

describe('a single line that nothing explains', () => {
  it('lies below the minimum, above the maximum, or cannot be', () => {
    const nearestFloor = { amount: '80', lowestBase: '1000', highestBase: '1000.06' };
    expect(read([printed('40.00', 'pension')])).toEqual([
      {
        group: 'insurance',
        kind: 'belowMinimum',
        impliedLowestBase: '499.94',
        impliedHighestBase: '500.06',
        nearest: nearestFloor,
        version: 0,
      },
    ]);
    expect(read([printed('480.00', 'pension')])).toMatchObject([
      { kind: 'aboveMaximum', impliedLowestBase: '5999.94', impliedHighestBase: '6000.06', version: 0 },
    ]);
    expect(read([printed('241.01', 'pension')], [[coarse]])).toMatchObject([
      { kind: 'impossible', nearestBelow: { amount: '240.96' }, nearestAbove: { amount: '241.04' }, version: 0 },
    ]);
  });

  it('in whole yuan is taken as rounded where that says more than that it cannot be', () => {
    // 71 / 8% = 887.5 is no whole yuan; 70.50 to 71.49 are 882 to 893 (70.56 to 71.44).
    expect(read([printed('71', 'pension')], [[coarse]])).toMatchObject([
      { kind: 'belowMinimum', impliedLowestBase: '882', impliedHighestBase: '893' },
    ]);
    // 70 / 8% = 875: exactly.
    expect(read([printed('70', 'pension')], [[coarse]])).toMatchObject([
      { kind: 'belowMinimum', impliedLowestBase: '875', impliedHighestBase: '875' },
    ]);
    const fixed = { ...pension, base: fixedAt('1100') };
    expect(read([printed('90', 'pension')], [[fixed]])).toMatchObject([
      { kind: 'impossible', nearestBelow: { amount: '88' }, nearestAbove: null },
    ]);
  });

  it('is so by the first rules that can be used', () => {
    // At least 6% of 1500.
    const higher = { ...pension, base: within('1500', '5000'), rates: percent('16%', '6%') };
    expect(read([printed('40.00', 'pension')], [[pension], [higher]])).toMatchObject([
      { kind: 'belowMinimum', nearest: { amount: '80' }, version: 0 },
    ]);
    expect(read([printed('40.00', 'pension')], [[medical], [higher], [pension]])).toMatchObject([
      { kind: 'belowMinimum', nearest: { amount: '90' }, version: 1 },
    ]);
  });
});
