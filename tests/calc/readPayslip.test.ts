import { describe, expect, it } from 'vitest';
import type { Choices } from '../../src/calc/chosenRates';
import type { PaidLine } from '../../src/calc/paidLine';
import { readPaidLines, readPayslip, type GroupReading } from '../../src/calc/readPayslip';
import type { ContributionRule, SchemeId } from '../../src/rules/cityProfile';
import { printed, standing } from './payslipLines';
import {
  fee,
  fixedAt,
  madeUpRule,
  noBase,
  noRates,
  options,
  percent,
  range,
  spelled,
  toYuan,
  within,
  yuan,
} from './ruleBuilder';

/** 8% within 1000 and 5000. */
const pension = madeUpRule();
/** 2% within 2000 and 6000, and 10 a month. */
const medical = madeUpRule({
  scheme: 'medical',
  base: within('2000', '6000'),
  rates: percent('9%', '2%'),
  flatFees: [fee('employee', '10')],
});
/** 0.5% within 1000 and 5000. */
const unemployment = madeUpRule({ scheme: 'unemployment', rates: percent('0.5%', '0.5%') });
const injury = madeUpRule({ scheme: 'work-injury', rates: percent('0.4%', '0%') });
const maternity = madeUpRule({ scheme: 'maternity', rates: percent('0.8%', '0%') });
/** 5% to 12% within 1000 and 20000, to the yuan. */
const fund = madeUpRule({
  scheme: 'housing-fund',
  base: within('1000', '20000'),
  rates: range('5%', '12%', '1%', '8%'),
  rounding: { employee: toYuan },
});
const inUse = [pension, medical, unemployment, injury, maternity, fund];
const atEight: Choices = { rates: { 'housing-fund': '8%' } };
/** 8% of whole yuan: 0.08 a step. */
const coarse = madeUpRule({ rounding: { base: toYuan } });

type Versions = readonly (readonly ContributionRule[])[];

function read(lines: PaidLine[], versions: Versions = [inUse], choices: Choices = atEight) {
  return spelled(readPaidLines(versions, choices, lines)) as Spelled[];
}
type Spelled = { group: string; kind: string; others?: object[]; trueUps?: object[] };

type Footing = Parameters<typeof standing>[0];
const interval = (lowestBase: string, highestBase: string, footing?: Footing) => ({
  kind: 'interval',
  lowestBase,
  highestBase,
  ...standing(footing),
});
/** The only explanation of a group. */
const alone = (explanation: object, group = 'insurance') => [{ group, ...explanation, others: [], trueUps: [] }];
/** The likeliest explanation of a group, and the others. */
const among = (first: object, ...others: object[]) => [{ group: 'insurance', ...first, others, trueUps: [] }];
/** 240 as rounded: 239.495 / 8% = 2993.6875, 240.495 / 8% = 3006.1875. */
const about3000 = interval('2993.69', '3006.18', { roundedToYuan: true });
/** The same, of what is left of a figure for both groups. */
const left = (explanation: object, group = 'housing-fund') =>
  alone(explanation, group).map((reading) => ({ ...reading, isResidual: true }));

describe('lines of insurance that stand on one base', () => {
  it('are read to the wages that explain all of them', () => {
    // (240 ∓ 0.005) / 8%: 2999.9375 to 3000.0625; (70 − 10 ∓ 0.005) / 2%: 2999.75 to 3000.25; (15 ∓ 0.005) / 0.5%: 2999 to
    // 3001.
    const lines = [printed('240.00', 'pension'), printed('70.00', 'medical'), printed('15.00', 'unemployment')];
    expect(read(lines)).toEqual(alone(interval('2999.94', '3000.06')));
    expect(read(lines.slice(1))).toEqual([
      expect.objectContaining({ group: 'insurance', ...interval('2999.75', '3000.24') }),
    ]);
    expect(read(lines.slice(2))).toEqual(alone(interval('2999', '3000.99')));
  });

  it('lie at a limit where all of them do', () => {
    // 5 is 0.5% of 1000: below 5.005 / 0.5% = 1001; 25 is 0.5% of 5000: from 24.995 / 0.5% = 4999 on.
    expect(read([printed('80.00', 'pension'), printed('5.00', 'unemployment')])).toEqual(
      alone({ kind: 'atOrBelowFloor', highestBase: '1000.06', ...standing() }),
    );
    expect(read([printed('400.00', 'pension'), printed('25.00', 'unemployment')])).toEqual(
      alone({ kind: 'atOrAboveCeiling', lowestBase: '4999.94', ...standing() }),
    );
  });

  it('lie between the limits where one of them does', () => {
    // 50 of medical is its floor: below 40.005 / 2% = 2000.25. 144 is 8% of 1800.
    expect(read([printed('50.00', 'medical'), printed('144.00', 'pension')])).toEqual(
      alone(interval('1799.94', '1800.06')),
    );
  });

  it('may come from any base', () => {
    const fixed = [{ ...medical, base: fixedAt('1100'), flatFees: [] }];
    expect(read([printed('22.00', 'medical')], [fixed])).toEqual(alone({ kind: 'anyBase', ...standing() }));
  });

  it('may be several schemes added up in one figure', () => {
    // 240 + 15: 255.00 only from 2999.9375 to 3000.0625, where 15.00 stands still.
    expect(read([printed('255.00', 'pension', 'unemployment')])).toEqual(alone(interval('2999.94', '3000.06')));
  });

  it('are told apart on the finest base step among their rules', () => {
    // 194.72 is 8% of 2434, from 2433.50 to 2434.49; 12.17 of 0.5%: 2433 to 2434.99.
    expect(read([printed('194.72', 'pension')], [[coarse, unemployment]])).toEqual(alone(interval('2434', '2434')));
    expect(read([printed('194.72', 'pension'), printed('12.17', 'unemployment')], [[coarse, unemployment]])).toEqual(
      alone(interval('2433.5', '2434.49')),
    );
  });
});

describe('insurance and fund', () => {
  it('are read apart, the insurance first', () => {
    // The fund of 8%: 159.5 / 8% = 1993.75 to 160.5 / 8% = 2006.25.
    expect(read([printed('160.00', 'housing-fund'), printed('240.00', 'pension')])).toEqual([
      ...alone(interval('2999.94', '3000.06')),
      ...alone(interval('1993.75', '2006.24'), 'housing-fund'),
    ]);
  });

  it('are each left out where no line is theirs', () => {
    expect(read([printed('160.00', 'housing-fund')])).toEqual(alone(interval('1993.75', '2006.24'), 'housing-fund'));
    expect(read([])).toEqual([]);
  });
});

describe('what the employer alone owes', () => {
  it('is not read from a line of the employee', () => {
    expect(read([printed('5.00', 'work-injury'), printed('8.00', 'maternity')])).toEqual([]);
    expect(read([printed('13.00', 'work-injury', 'maternity')])).toEqual([]);
    expect(read([printed('5.00', 'work-injury'), printed('240.00', 'pension')])).toEqual(
      alone(interval('2999.94', '3000.06')),
    );
  });

  it('may be named in a figure with others, of which it is nothing', () => {
    expect(read([printed('240.00', 'pension', 'work-injury', 'maternity')])).toEqual(
      alone(interval('2999.94', '3000.06')),
    );
  });
});

describe('an amount in whole yuan', () => {
  it('is exact where it can be, and may be rounded all the same', () => {
    expect(read([printed('240', 'pension')])).toEqual(among(interval('2999.94', '3000.06'), about3000));
  });

  it('is rounded where it cannot be exact, and the others stay exact', () => {
    // 241 is no 8% of whole yuan; 240.50 to 241.49 are those of 3007 to 3018, that is 3006.50 to 3018.49. 15.06 is 0.5% of
    // 3011 to 3012.99.
    const lines = [printed('241', 'pension'), printed('15.06', 'unemployment')];
    expect(read(lines, [[coarse, unemployment]])).toEqual(alone(interval('3011', '3012.99', { roundedToYuan: true })));
    // 15 is exactly 0.5% of 2999 to 3000.99, which is below 3006.50: it must be rounded too, from 14.495 / 0.5% = 2899 on,
    // below 15.495 / 0.5% = 3099.
    expect(read([printed('241', 'pension'), printed('15', 'unemployment')], [[coarse, unemployment]])).toEqual(
      alone(interval('3006.5', '3018.49', { roundedToYuan: true })),
    );
    // 14.50 to 15.49 are 2899 to 3099.
    expect(read([printed('240', 'pension'), printed('15', 'unemployment')])).toEqual(
      among(interval('2999.94', '3000.06'), about3000),
    );
  });

  it('is read set by set, exactly, partly rounded and all rounded', () => {
    // Of whole yuan 241 is rounded alone; by the second rules both may be exact.
    const lines = [printed('241', 'pension'), printed('241', 'unemployment')];
    const cents = { ...unemployment, rates: percent('8%', '8%') };
    expect(
      read(lines, [
        [coarse, cents],
        [pension, cents],
      ]),
    ).toEqual(
      among(
        interval('3012.44', '3012.56', { roundedToYuan: true }),
        interval('3006.5', '3018.49', { roundedToYuan: true }),
        interval('3012.44', '3012.56', { version: 1 }),
        // 240.495 / 8% = 3006.1875, 241.495 / 8% = 3018.6875.
        interval('3006.19', '3018.68', { version: 1, roundedToYuan: true }),
      ),
    );
  });

  it('that can be exact stays so beside one that cannot', () => {
    const cents = { ...unemployment, rates: percent('8%', '8%') };
    // 241 at 8% to the cent: 240.995 / 8% = 3012.4375 to 241.005 / 8% = 3012.5625; of whole yuan 3006.50 to 3018.49.
    expect(read([printed('241', 'pension'), printed('241', 'unemployment')], [[coarse, cents]])).toEqual(
      among(
        interval('3012.44', '3012.56', { roundedToYuan: true }),
        interval('3006.5', '3018.49', { roundedToYuan: true }),
      ),
    );
  });

  it('is rounded where it could be exact only outside the limits', () => {
    // 80 is exactly 1000, below the floor of 1005, which pays 80.40: rounded it is the floor's. 5 stays exact, 999 to 1001.
    const rules = [
      { ...pension, base: within('1005', '5000') },
      { ...unemployment, base: within('500', '5000') },
    ];
    expect(read([printed('80', 'pension'), printed('5', 'unemployment')], [rules])).toEqual(
      // 5 rounded is 4.495 / 0.5% = 899 to 1099, 80.495 / 8% = 1006.1875.
      among(interval('999', '1000.99', { roundedToYuan: true }), interval('899', '1006.18', { roundedToYuan: true })),
    );
  });

  it('is rounded together with the others where each could be exact, but not on one base', () => {
    // 240 is exactly 3000; 15.01 is 3001 to 3002.99. Rounded, 239.50 to 240.49 is 2993.6875 to 3006.1875.
    expect(read([printed('240', 'pension'), printed('15.01', 'unemployment')])).toEqual(
      alone(interval('3001', '3002.99', { roundedToYuan: true })),
    );
  });

  it('with decimals is never rounded', () => {
    expect(read([printed('240.00', 'pension'), printed('15.01', 'unemployment')])).toMatchObject([
      { kind: 'contradiction' },
    ]);
  });

  it('is recognised by its value where amounts are given by scheme', () => {
    const paid = (amounts: Partial<Record<SchemeId, string>>) =>
      spelled(
        readPayslip(
          [inUse],
          atEight,
          Object.fromEntries(Object.entries(amounts).map(([scheme, amount]) => [scheme, yuan(amount)])),
        ),
      );
    expect(paid({ pension: '240.00', unemployment: '15.01' })).toEqual(
      alone(interval('3001', '3002.99', { roundedToYuan: true })),
    );
    expect(paid({ pension: '240.01', unemployment: '15.01' })).toMatchObject([{ kind: 'contradiction' }]);
    expect(paid({ 'housing-fund': '160', pension: '240', 'work-injury': '5' })).toEqual([
      ...among(interval('2999.94', '3000.06'), about3000),
      // The fund is in whole yuan by its rule: rounded it is the same.
      {
        group: 'housing-fund',
        ...interval('1993.75', '2006.24'),
        others: [interval('1993.75', '2006.24', { roundedToYuan: true })],
        trueUps: [],
      },
    ]);
  });
});

describe('several sets of rules', () => {
  /** 7%: (240 ∓ 0.005) / 7% is 3428.5 to 3428.642857. */
  const atSeven = { ...pension, rates: percent('16%', '7%') };
  const narrow = { ...pension, base: within('1000', '2000') };

  it('are tried in their order; the others that explain the lines from another base are named as well', () => {
    const lines = [printed('240.00', 'pension')];
    expect(read(lines, [[pension], [atSeven]])).toEqual([
      {
        group: 'insurance',
        ...interval('2999.94', '3000.06'),
        others: [interval('3428.5', '3428.64', { version: 1 })],
        trueUps: [],
      },
    ]);
    expect(read(lines, [[atSeven], [pension]])).toEqual([
      {
        group: 'insurance',
        ...interval('3428.5', '3428.64'),
        others: [interval('2999.94', '3000.06', { version: 1 })],
        trueUps: [],
      },
    ]);
  });

  it('that say the same again are named too: they may demand another base of the same wage', () => {
    expect(read([printed('240.00', 'pension')], [[pension], [{ ...pension }]])).toEqual([
      {
        group: 'insurance',
        ...interval('2999.94', '3000.06'),
        others: [interval('2999.94', '3000.06', { version: 1 })],
        trueUps: [],
      },
    ]);
  });

  it('that are the very same rules count once', () => {
    expect(read([printed('240.00', 'pension')], [[pension], [pension, medical], [medical, pension]])).toEqual(
      alone(interval('2999.94', '3000.06')),
    );
  });

  it('that share some of their rules are two', () => {
    const lines = [printed('240.00', 'pension'), printed('15.00', 'unemployment')];
    const [reading] = read(lines, [
      [pension, unemployment],
      [pension, { ...unemployment, base: within('1000', '4000') }],
    ]);
    expect(reading?.others).toEqual([interval('2999.94', '3000.06', { version: 1 })]);
  });

  it('that say the same wages, but as a limit, are named so', () => {
    // By the second 240 is the ceiling, by the third the floor.
    const ceiling = { ...pension, base: within('1000', '3000.06') };
    const floor = { ...pension, base: within('2999.94', '5000') };
    const [reading] = read([printed('240.00', 'pension')], [[pension], [ceiling], [floor]]);
    expect(reading?.others).toEqual([
      { kind: 'atOrAboveCeiling', lowestBase: '2999.94', ...standing({ version: 1 }) },
      { kind: 'atOrBelowFloor', highestBase: '3000.06', ...standing({ version: 2 }) },
    ]);
  });

  it('explain the lines although those in use do not', () => {
    expect(read([printed('240.00', 'pension')], [[narrow], [narrow], [pension]])).toEqual(
      alone(interval('2999.94', '3000.06', { version: 2 })),
    );
  });

  it('of which one fits exactly come after those in use that fit as rounded', () => {
    const [reading] = read([printed('241', 'pension')], [[coarse], [pension]]);
    expect(reading).toMatchObject({
      ...interval('3006.5', '3018.49', { roundedToYuan: true }),
      others: [
        interval('3012.44', '3012.56', { version: 1 }),
        // 240.495 / 8% = 3006.1875, 241.495 / 8% = 3018.6875.
        interval('3006.19', '3018.68', { version: 1, roundedToYuan: true }),
      ],
    });
  });

  it('without a rule for a scheme on the payslip are not used, and those without one for others are', () => {
    expect(read([printed('240.00', 'pension')], [[medical], [pension]])).toEqual(
      alone(interval('2999.94', '3000.06', { version: 1 })),
    );
    expect(read([printed('240.00', 'pension'), printed('15.00', 'unemployment')], [[pension], inUse])).toEqual(
      alone(interval('2999.94', '3000.06', { version: 1 })),
    );
  });

  it('that do not know the chosen rate are not used', () => {
    const rates = options({ standard: ['16%', '8%'], reduced: ['16%', '4%'] });
    const reduced: Choices = { rates: { pension: 'reduced' } };
    // (240 ∓ 0.005) / 4%: 5999.875 to 6000.125.
    const wide = { ...pension, base: within('1000', '9000'), rates };
    expect(read([printed('240.00', 'pension')], [[pension], [wide]], reduced)).toEqual(
      alone(interval('5999.88', '6000.12', { version: 1 })),
    );
    // One scheme that does not know its choice is enough.
    const lines = [printed('240.00', 'pension'), printed('30.00', 'unemployment')];
    const longer = { ...unemployment, base: within('1000', '9000') };
    expect(
      read(
        lines,
        [
          [pension, longer],
          [wide, longer],
        ],
        reduced,
      ),
    ).toEqual(alone(interval('5999.88', '6000.12', { version: 1 })));
    // The choice for another scheme says nothing of these lines.
    expect(read([printed('15.00', 'unemployment')], [inUse], reduced)).toEqual(alone(interval('2999', '3000.99')));
  });
});

describe('schemes without a rule', () => {
  it('leave nothing to read', () => {
    const lines = [printed('240.00', 'pension'), printed('15.00', 'unemployment')];
    expect(read(lines, [[pension]])).toEqual([{ group: 'insurance', kind: 'noRule', schemes: ['unemployment'] }]);
    expect(read(lines, [[medical]])).toEqual([
      { group: 'insurance', kind: 'noRule', schemes: ['pension', 'unemployment'] },
    ]);
    expect(read(lines, [])).toEqual([{ group: 'insurance', kind: 'noRule', schemes: ['pension', 'unemployment'] }]);
  });

  it('are those that the rules in use lack, each told once', () => {
    const lines = [printed('240.00', 'pension', 'medical'), printed('70.00', 'medical')];
    expect(read(lines, [[pension], [medical]])).toEqual([{ group: 'insurance', kind: 'noRule', schemes: ['medical'] }]);
  });

  it('are none of the other group’s', () => {
    expect(read([printed('240.00', 'pension'), printed('160.00', 'housing-fund')], [[pension]])).toEqual([
      ...alone(interval('2999.94', '3000.06')),
      { group: 'housing-fund', kind: 'noRule', schemes: ['housing-fund'] },
    ]);
  });
});

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

describe('a fund whose rate is not given', () => {
  it('is read at every rate that the rules allow, the suggested one being nobody’s finding', () => {
    const [reading] = readPaidLines([inUse], {}, [printed('240.00', 'housing-fund')]);
    if (reading?.kind !== 'rateUnknown') throw new Error('The rate was not given');
    expect(reading.group).toBe('housing-fund');
    expect(
      reading.perRate.map((one) =>
        one.kind === 'interval' ? [one.rate, String(one.lowestBase), String(one.highestBase)] : one,
      ),
    ).toEqual([
      // 239.5 and 240.5 over the rate.
      ['5%', '4790', '4809.99'],
      ['6%', '3991.67', '4008.33'],
      ['7%', '3421.43', '3435.71'],
      ['8%', '2993.75', '3006.24'],
      ['9%', '2661.12', '2672.22'],
      ['10%', '2395', '2404.99'],
      ['11%', '2177.28', '2186.36'],
      ['12%', '1995.84', '2004.16'],
    ]);
  });

  it('leaves the other choices as they are', () => {
    const rates = options({ standard: ['16%', '8%'], reduced: ['16%', '4%'] });
    const versions = [
      [
        { ...pension, rates },
        { ...fund, rates: range('5%', '5%', '1%', '5%') },
      ],
    ];
    // 4% and 5% of 3000: 120 + 150, 150 from 2990 on, below 3010; 120.00 from 2999.875 on, below 3000.125.
    const lines = [printed('270.00', 'pension', 'housing-fund')];
    expect(spelled(readPaidLines(versions, { rates: { pension: 'reduced' } }, lines))).toMatchObject([
      {
        group: 'together',
        kind: 'rateUnknown',
        perRate: [{ rate: '5%', lowestBase: '2999.88', highestBase: '3000.12' }],
      },
    ]);
  });

  it('is as usual where the rules leave no range', () => {
    const fixedRate = [{ ...fund, rates: percent('8%', '8%') }];
    expect(read([printed('160.00', 'housing-fund')], [fixedRate], {})).toEqual(
      alone(interval('1993.75', '2006.24'), 'housing-fund'),
    );
    expect(read([printed('160.00', 'housing-fund')], [], {})).toEqual([
      { group: 'housing-fund', kind: 'noRule', schemes: ['housing-fund'] },
    ]);
  });

  it('does not concern the insurance', () => {
    expect(read([printed('240.00', 'pension')], [inUse], {})).toEqual(alone(interval('2999.94', '3000.06')));
  });

  it('is out of the limits or impossible at the rates that do not fit', () => {
    // 1100 is 22000 at 5%, 18333.33 at 6%, 15714.29 at 7%.
    const [reading] = readPaidLines([inUse], {}, [printed('1100.00', 'housing-fund')]);
    if (reading?.kind !== 'rateUnknown') throw new Error('The rate was not given');
    expect(reading.perRate.map(({ rate, kind }) => [rate, kind]).slice(0, 3)).toEqual([
      ['5%', 'aboveMaximum'],
      ['6%', 'interval'],
      ['7%', 'interval'],
    ]);
  });
});

describe('one figure for insurance and fund', () => {
  const groups = (lines: PaidLine[], versions?: Versions, choices?: Choices) =>
    read(lines, versions, choices).map(({ group, kind }) => [group, kind]);

  it('is the fund’s but for what the insurance in it takes of its known base', () => {
    // 240 of pension: 3000, of which medical takes 70 of the 310, and the fund of 8% the remaining 240.
    expect(read([printed('310.00', 'medical', 'housing-fund'), printed('240.00', 'pension')])).toEqual([
      ...alone(interval('2999.94', '3000.06')),
      ...left(interval('2993.75', '3006.24')),
    ]);
    // Another base of the fund: 70 + 160.
    expect(read([printed('230.00', 'medical', 'housing-fund'), printed('240.00', 'pension')])).toMatchObject([
      { group: 'insurance' },
      { group: 'housing-fund', ...interval('1993.75', '2006.24') },
    ]);
  });

  it('leaves the fund at every allowed rate where none is given', () => {
    expect(groups([printed('310.00', 'medical', 'housing-fund'), printed('240.00', 'pension')], [inUse], {})).toEqual([
      ['insurance', 'interval'],
      ['housing-fund', 'rateUnknown'],
    ]);
  });

  it('must agree with a figure of the fund by itself', () => {
    const lines = [printed('310.00', 'medical', 'housing-fund'), printed('240.00', 'pension')];
    expect(read([...lines, printed('240.00', 'housing-fund')])).toMatchObject([
      { group: 'insurance' },
      { group: 'housing-fund', ...interval('2993.75', '3006.24') },
    ]);
    expect(groups([...lines, printed('160.00', 'housing-fund')])).toEqual([
      ['insurance', 'interval'],
      ['housing-fund', 'contradiction'],
    ]);
  });

  it('is the insurance’s but for what the fund takes of its known base', () => {
    // 160 of the fund: 1993.75 to 2006.24, where it always takes 160 of the 400, and pension 240.
    expect(read([printed('400.00', 'pension', 'housing-fund'), printed('160.00', 'housing-fund')])).toEqual([
      ...left(interval('2999.94', '3000.06'), 'insurance'),
      ...alone(interval('1993.75', '2006.24'), 'housing-fund'),
    ]);
  });

  it('is the insurance’s, beside lines of it that do not agree by themselves', () => {
    // 240 of 3000 and 10 of 2000; 230 less the fund's 160 is 70 of medical, 60 / 2% and the fee.
    const lines = [
      printed('240.00', 'pension'),
      printed('10.00', 'unemployment'),
      printed('230.00', 'medical', 'housing-fund'),
      printed('160.00', 'housing-fund'),
    ];
    const [insurance, ofFund] = read(lines) as [Spelled & { perLine: object[] }, Spelled];
    expect(insurance).toMatchObject({
      group: 'insurance',
      kind: 'contradiction',
      perLine: [
        { scheme: 'pension', lowestBase: '2999.94' },
        { scheme: 'unemployment', lowestBase: '1999' },
        { scheme: 'medical', schemes: ['medical'], lowestBase: '2999.75', highestBase: '3000.24' },
      ],
    });
    expect(ofFund).toMatchObject({ group: 'housing-fund', ...interval('1993.75', '2006.24') });
  });

  it('is read on one base where neither part is known', () => {
    // 8% twice: 240 + 240 from 2999.9375 to 3000.0625.
    expect(read([printed('480.00', 'pension', 'housing-fund')])).toEqual(
      alone(interval('2999.94', '3000.06'), 'together'),
    );
  });

  it('is read on one base with the lines of the insurance where these are not pinned down', () => {
    expect(
      groups([
        printed('240.00', 'pension'),
        printed('10.00', 'unemployment'),
        printed('310.00', 'medical', 'housing-fund'),
      ]),
    ).toEqual([['together', 'contradiction']]);
    // With the fund’s rate open as well.
    expect(
      groups(
        [printed('240.00', 'pension'), printed('10.00', 'unemployment'), printed('310.00', 'medical', 'housing-fund')],
        [inUse],
        {},
      ),
    ).toEqual([['together', 'rateUnknown']]);
    expect(groups([printed('480.00', 'pension', 'housing-fund')], [inUse], {})).toEqual([['together', 'rateUnknown']]);
  });

  it('is read on one base where the insurance was read without its fee, or takes the whole figure', () => {
    // 60 of medical without the fee and 240 of pension are 3000; 15 and 240 are in the figure.
    const lines = [
      printed('240.00', 'pension'),
      printed('60.00', 'medical'),
      printed('255.00', 'unemployment', 'housing-fund'),
    ];
    expect(read(lines)).toEqual(alone(interval('2999.94', '3000.06', { fee: 'leftOut' }), 'together'));
    expect(groups([printed('240.00', 'pension'), printed('15.00', 'unemployment', 'housing-fund')])).toEqual([
      ['together', 'contradiction'],
    ]);
  });

  it('is read on one base with a line of the fund that is not pinned down', () => {
    // 160.50 is no amount of the fund's.
    expect(groups([printed('160.50', 'housing-fund'), printed('480.00', 'pension', 'housing-fund')])).toEqual([
      ['together', 'contradiction'],
    ]);
  });

  it('that only names what the employer owes beside the fund leaves the fund all of it', () => {
    expect(read([printed('160.00', 'housing-fund', 'work-injury'), printed('240.00', 'pension')])).toMatchObject([
      { group: 'insurance' },
      { group: 'housing-fund', ...interval('1993.75', '2006.24') },
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

it('a line for no scheme is read by nobody', () => {
  expect(read([{ schemes: [], readings: [] }])).toEqual([]);
});

it('every reading names its group', () => {
  const readings: GroupReading[] = readPaidLines([inUse], {}, [
    printed('240.00', 'pension'),
    printed('160.00', 'housing-fund'),
  ]);
  expect(readings.map(({ group }) => group)).toEqual(['insurance', 'housing-fund']);
});
