import { describe, expect, it } from 'vitest';
import { printed } from './payslipLines';
import { fixedAt, percent, within } from './ruleBuilder';
import { pension, medical, unemployment, coarse, read, interval } from './payslipRules';

describe('lines that agree on a base outside the limits', () => {
  it('name no base of a line that any base gives', () => {
    // 0.5% of 1100 is 5.50, added to the least of 80.
    const fixed = { ...unemployment, base: fixedAt('1100') };
    expect(read([printed('40.00', 'pension'), printed('5.50', 'unemployment')], [[pension, fixed]])).toMatchObject([
      { kind: 'belowMinimum', nearest: { amount: '85.5', lowestBase: '1000', highestBase: '1000.06' } },
    ]);
  });

  it('lie below the minimum all together, the nearest possible amounts added up', () => {
    // 2.50 / 0.5%: 499 to 501. At least 80 from 1000 to 1000.06 and 5 from 1000 to 1000.99.
    expect(read([printed('40.00', 'pension'), printed('2.50', 'unemployment')])).toEqual([
      {
        group: 'insurance',
        kind: 'belowMinimum',
        impliedLowestBase: '499.94',
        impliedHighestBase: '500.06',
        nearest: { amount: '85', lowestBase: '1000', highestBase: '1000.99' },
        version: 0,
      },
    ]);
  });

  it('lie above the maximum all together', () => {
    // 480 and 30 of 6000. At most 400 from 4999.94 and 25 from 4999 on.
    expect(read([printed('480.00', 'pension'), printed('30.00', 'unemployment')])).toEqual([
      {
        group: 'insurance',
        kind: 'aboveMaximum',
        impliedLowestBase: '5999.94',
        impliedHighestBase: '6000.06',
        nearest: { amount: '425', lowestBase: '4999', highestBase: '5000' },
        version: 0,
      },
    ]);
  });

  it('may lie below the minimum of one and within the limits of the other', () => {
    // 120 of 1500; 7.50 / 0.5% = 1499 to 1501, where at least 10 from 2000 to 2000.99 is paid.
    const higher = { ...unemployment, base: within('2000', '5000') };
    expect(read([printed('120.00', 'pension'), printed('7.50', 'unemployment')], [[pension, higher]])).toMatchObject([
      {
        kind: 'belowMinimum',
        impliedLowestBase: '1499.94',
        impliedHighestBase: '1500.06',
        nearest: { amount: '130', lowestBase: '1499.94', highestBase: '2000.99' },
      },
    ]);
    // As two lines in the other order, and above the maximum of the one.
    const lower = { ...unemployment, base: within('1000', '2000') };
    // 240 of 3000; 15 / 0.5% = 2999 to 3001, where at most 10 from 1999 to 2000 is paid.
    expect(read([printed('15.00', 'unemployment'), printed('240.00', 'pension')], [[pension, lower]])).toMatchObject([
      {
        kind: 'aboveMaximum',
        impliedLowestBase: '2999.94',
        impliedHighestBase: '3000.06',
        nearest: { amount: '250', lowestBase: '1999', highestBase: '3000.06' },
      },
    ]);
  });

  it('are below the minimum where one of them is, though another is above its maximum', () => {
    // Of 1500: 120 above the maximum of 1200, 7.50 below the minimum of 2000.
    const versions = [
      [
        { ...pension, base: within('1000', '1200') },
        { ...unemployment, base: within('2000', '5000') },
      ],
    ];
    expect(read([printed('120.00', 'pension'), printed('7.50', 'unemployment')], versions)).toMatchObject([
      { kind: 'belowMinimum', nearest: { amount: '106' } }, // 96 + 10
    ]);
  });

  it('may have been rounded to the yuan', () => {
    // 40 is 500 and 3 is 599 to 601 exactly; 39.50 to 40.49 are 493.6875 to 506.1875, 2.50 to 3.49 are 499 to 699.
    expect(read([printed('40', 'pension'), printed('3', 'unemployment')])).toEqual([
      {
        group: 'insurance',
        kind: 'belowMinimum',
        impliedLowestBase: '499',
        impliedHighestBase: '506.18',
        nearest: { amount: '85', lowestBase: '1000', highestBase: '1000.99' },
        version: 0,
      },
    ]);
    // Exactly where they can be.
    expect(read([printed('40', 'pension'), printed('2.50', 'unemployment')])).toMatchObject([
      { kind: 'belowMinimum', impliedLowestBase: '499.94', impliedHighestBase: '500.06' },
    ]);
    // 71 is no 8% of whole yuan and is rounded: 881.50 to 893.49. 4.44 is 887 to 888.99.
    expect(read([printed('71', 'pension'), printed('4.44', 'unemployment')], [[coarse, unemployment]])).toMatchObject([
      { kind: 'belowMinimum', impliedLowestBase: '887', impliedHighestBase: '888.99' },
    ]);
  });

  it('stay exact where they can be beside one that must be rounded', () => {
    // 71 of whole yuan at 8%: 881.50 to 893.49. 71 at 8% to the cent: 70.995 / 8% = 887.4375 to 71.005 / 8% = 887.5625.
    const cents = { ...unemployment, rates: percent('8%', '8%') };
    expect(read([printed('71', 'pension'), printed('71', 'unemployment')], [[coarse, cents]])).toMatchObject([
      { kind: 'belowMinimum', impliedLowestBase: '887.44', impliedHighestBase: '887.56' },
    ]);
  });
});

describe('a settlement of several months', () => {
  /** The ceiling rose from 5000 to 6000: see findTrueUps.test.ts for the arithmetic. */
  const raised = { ...pension, base: within('1000', '6000') };
  const trueUp = (months: number, lowest: string | null, highest: string | null, fromVersion = 1) => ({
    kind: 'trueUp',
    version: 0,
    fromVersion,
    months,
    lowest,
    highest,
    roundedToYuan: false,
  });

  it('explains lines that nothing explains plainly', () => {
    expect(read([printed('720.00', 'pension')], [[raised], [pension]])).toEqual([
      {
        group: 'insurance',
        ...trueUp(3, '5999.94', null),
        others: [trueUp(4, '5799.94', '5800.06'), trueUp(7, '5499.94', '5500.06'), trueUp(9, '5399.94', '5400.06')],
      },
    ]);
  });

  it('is named beside a plain explanation', () => {
    // A floor that rose from 1000 to 1200: 112 is 8% of 1400, or 96 and two differences of 8 at 1100, and so on.
    const floor = { ...pension, base: within('1200', '5000') };
    const [reading] = read([printed('112.00', 'pension')], [[floor], [pension]]);
    expect(reading).toEqual({
      group: 'insurance',
      ...interval('1399.94', '1400.06'),
      others: [interval('1399.94', '1400.06', { version: 1 })],
      trueUps: [
        trueUp(1, null, '1000.06'),
        trueUp(2, '1099.94', '1100.06'),
        trueUp(4, '1149.94', '1150.06'),
        trueUp(5, '1159.94', '1160.06'),
        trueUp(8, '1174.94', '1175.06'),
        trueUp(10, '1179.94', '1180.06'),
      ],
    });
    // In whole yuan those that fit only when rounded put no exact explanation in doubt.
    expect(read([printed('112', 'pension')], [[floor], [pension]])[0]?.trueUps).toEqual(reading?.trueUps);
  });

  it('that fits only when rounded is named beside an explanation that is rounded as well', () => {
    const floor = { ...coarse, base: within('1200', '5000') };
    // 113 / 8% = 1412.5 is no whole yuan; 112.50 to 113.49 are 1407 to 1418. For one month 96 + 96 − p within it: p from
    // 78.51 to 79.50 is below 80; for two p from 87.255 to 87.75 is 1091 to 1096 (87.28 to 87.68).
    const [reading] = read([printed('113', 'pension')], [[floor], [coarse]]);
    expect(reading).toMatchObject(interval('1407', '1418', { roundedToYuan: true }));
    expect(reading?.trueUps?.[0]).toEqual({ ...trueUp(2, '1091', '1096'), roundedToYuan: true });
  });

  it('is from the three likeliest other sets at the most', () => {
    // Those between are no settlement: their rates differ.
    const other = (rate: string) => [{ ...pension, rates: percent('16%', rate), base: within('1000', '2000') }];
    const line = [printed('720.00', 'pension')];
    const far = [[raised], other('7%'), other('6%'), [pension]];
    expect(read(line, far)).toMatchObject([{ kind: 'trueUp', version: 0, fromVersion: 3 }]);
    const tooFar = [[raised], other('7%'), other('6%'), other('5%'), [pension]];
    expect(read(line, tooFar)).toMatchObject([{ kind: 'aboveMaximum' }]);
    // Sets that differ only in schemes that are not on the payslip count once.
    const alike = ['9%', '8%', '7%', '6%'].map((rate) => [raised, { ...medical, rates: percent(rate, '2%') }]);
    expect(read(line, [...alike, [pension, medical]])).toMatchObject([{ kind: 'trueUp', version: 0, fromVersion: 4 }]);
  });

  it('is to the first set that can be used, and from each of the others', () => {
    const lower = { ...pension, base: within('1000', '4500') };
    // From 4500: 480 + k × 120 = 720 for two months.
    const [reading] = read([printed('720.00', 'pension')], [[medical], [raised], [lower], [pension]]);
    expect(reading).toMatchObject({ ...trueUp(2, '5999.94', null, 2), version: 1 });
    expect(reading?.others).toContainEqual({ ...trueUp(3, '5999.94', null, 3), version: 1 });
  });

  it('is none where nothing changed for the wage', () => {
    expect(read([printed('240.00', 'pension')], [[raised], [pension]])).toMatchObject([
      { kind: 'interval', trueUps: [] },
    ]);
  });
});
