import { describe, expect, it } from 'vitest';
import { findTrueUps } from '../../src/calc/findTrueUps';
import { printed } from './payslipLines';
import { madeUpRule, spelled, within } from './ruleBuilder';
import { before, ceilingRaised, floorRaised, settled, trueUp } from './trueUpCases';

describe('a ceiling that rose from 5000 to 6000, at 8%', () => {
  // A wage above the old ceiling owes p = 8% of itself, at most 480, and paid 400: p + k (p − 400) for k months.
  it('settled for k months gives every wage whose own month and k differences come to the amount', () => {
    // 720 = (k + 1) p − 400 k, p = (720 + 400 k) / (k + 1): 560 and 506.67 are above 480; 480 is the new ceiling; 464 is
    // 8% of 5800; 453.33, 445.71 are no cents; 440 is 8% of 5500; 435.56; 432 is 8% of 5400; 429.09, 426.67, 424.62.
    expect(settled(ceilingRaised, before, [printed('720.00', 'pension')])).toEqual([
      trueUp(3, '5999.94', null), // 479.995 / 8% = 5999.9375, and every wage above
      trueUp(4, '5799.94', '5800.06'), // 463.995 / 8% = 5799.9375, 464.005 / 8% = 5800.0625
      trueUp(7, '5499.94', '5500.06'),
      trueUp(9, '5399.94', '5400.06'), // 431.995 / 8% = 5399.9375
    ]);
  });

  it('settled for a single month', () => {
    // p = (560 + 400 k) / (k + 1): 480; 453.33; 440; 432; 426.67; 422.86; 420; 417.78; 416; 414.55; 413.33; 412.31.
    expect(settled(ceilingRaised, before, [printed('560.00', 'pension')])).toEqual([
      trueUp(1, '5999.94', null),
      trueUp(3, '5499.94', '5500.06'),
      trueUp(4, '5399.94', '5400.06'),
      trueUp(7, '5249.94', '5250.06'), // 420 / 8% = 5250
      trueUp(9, '5199.94', '5200.06'), // 416 / 8% = 5200
    ]);
  });

  it('is settled for twelve months at the most', () => {
    // 480 + 12 × 80 = 1440, p = (1440 + 400 k) / (k + 1) ≤ 480 only from k = 12 on; 480 + 13 × 80 = 1520.
    expect(settled(ceilingRaised, before, [printed('1440.00', 'pension')])).toEqual([trueUp(12, '5999.94', null)]);
    expect(settled(ceilingRaised, before, [printed('1520.00', 'pension')])).toEqual([]);
    // A cent less than the most of twelve months, in steps of 13 cents: (1439.87 + 4800) / 13 = 479.99, 5999.875.
    expect(settled(ceilingRaised, before, [printed('1439.87', 'pension')])).toEqual([
      trueUp(12, '5999.82', '5999.93'), // 479.985 / 8% = 5999.8125, 479.995 / 8% = 5999.9375
    ]);
    expect(settled(ceilingRaised, before, [printed('1439.99', 'pension')])).toEqual([]);
  });

  it('gives nothing to settle where no difference is owed', () => {
    // 240 is 8% of 3000 by either, 400 of the old ceiling itself.
    expect(settled(ceilingRaised, before, [printed('240.00', 'pension')])).toEqual([]);
    expect(settled(ceilingRaised, before, [printed('400.00', 'pension')])).toEqual([]);
  });

  it('owes the first difference a cent above the old ceiling’s amount', () => {
    // 400.01 + 0.01: 400.005 / 8% = 5000.0625 to 5000.1875.
    expect(settled(ceilingRaised, before, [printed('400.02', 'pension')])).toEqual([trueUp(1, '5000.07', '5000.18')]);
  });

  it('gives nothing to settle in an amount below the lowest', () => {
    expect(settled(ceilingRaised, before, [printed('79.99', 'pension')])).toEqual([]);
  });
});

describe('a floor that rose from 1000 to 1200, at 8%', () => {
  // A wage below the new floor owes 96 and paid p = 8% of itself, at least 80: 96 + k (96 − p) for k months.
  it('settled for k months gives the wages below it, the lower ones the more', () => {
    // 112 = (k + 1) 96 − k p, p = 96 − 16 / k: 80 is the old floor; 88 is 8% of 1100; 90.67; 92 of 1150; 92.8 of 1160;
    // 93.33, 93.71; 94 of 1175; 94.22; 94.4 of 1180; 94.55, 94.67.
    expect(settled(floorRaised, before, [printed('112.00', 'pension')])).toEqual([
      trueUp(1, null, '1000.06'), // below 80.005 / 8% = 1000.0625, and every wage below
      trueUp(2, '1099.94', '1100.06'),
      trueUp(4, '1149.94', '1150.06'),
      trueUp(5, '1159.94', '1160.06'),
      trueUp(8, '1174.94', '1175.06'),
      trueUp(10, '1179.94', '1180.06'),
    ]);
  });

  it('settled for twelve months of the whole difference', () => {
    // 96 + 12 × 16 = 288, and no fewer months come to it.
    expect(settled(floorRaised, before, [printed('288.00', 'pension')])).toEqual([trueUp(12, null, '1000.06')]);
    expect(settled(floorRaised, before, [printed('304.00', 'pension')])).toEqual([]);
  });

  it('gives nothing to settle from the new floor on', () => {
    expect(settled(floorRaised, before, [printed('96.00', 'pension')])).toEqual([]);
    expect(settled(floorRaised, before, [printed('400.00', 'pension')])).toEqual([]);
  });
});

describe('floor and ceiling that both rose', () => {
  it('are settled below the one and above the other', () => {
    const both = [madeUpRule({ base: within('1200', '6000') })];
    expect(settled(both, before, [printed('128.00', 'pension')])).toEqual([
      // p = 96 − 32 / k: 64 is below 80; 80; 85.33; 88 of 1100; 89.6 of 1120; 90.67; 91.43; 92 of 1150; 92.44; 92.8 of
      // 1160; 93.09; 93.33.
      trueUp(2, null, '1000.06'),
      trueUp(4, '1099.94', '1100.06'),
      trueUp(5, '1119.94', '1120.06'),
      trueUp(8, '1149.94', '1150.06'),
      trueUp(10, '1159.94', '1160.06'),
    ]);
    expect(settled(both, before, [printed('1440.00', 'pension')])).toEqual([trueUp(12, '5999.94', null)]);
  });

  it('may give one amount in two places: the wages then lie from the lowest to the highest of them', () => {
    // Within 1000 and 1100 before, 1200 and 1300 now: 8% are 80 to 88, and 96 to 104; 2 months.
    // At or below 1000 it is 96 + 2 × 16 = 128, from 1300 on 104 + 2 × 16 = 136, from 1100 to 1200 it is 96 + 2 × 8 = 112.
    const narrow = [madeUpRule({ base: within('1200', '1300') })];
    const narrowBefore = [madeUpRule({ base: within('1000', '1100') })];
    const settledFor = (count: number, amount: string) =>
      spelled(
        findTrueUps(narrow, narrowBefore, {}, [printed(amount, 'pension')]).filter(({ months }) => months === count),
      );
    // Above 1200: 3 p − 176 = 128 at p = 101.33, no cents.
    expect(settledFor(2, '128.00')).toEqual([trueUp(2, null, '1000.06')]);
    // Below: 96 + 16 at or below 1000; above: 2 p − 88 = 112 at p = 100, 8% of 1250.
    expect(settledFor(1, '112.00')).toEqual([trueUp(1, null, '1250.06')]);
  });
});
