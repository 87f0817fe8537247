import { describe, expect, it } from 'vitest';
import { judgeDeclared } from '../../src/payroll/judgeDeclared';
import { preparedChecks, type CheckItemId } from '../../src/payroll/preparedCheck';
import { toWageUnits } from '../../src/payroll/wageUnits';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { fee, fixedAt, madeUpRule, percent, range, toYuan, within, yuan } from '../calc/ruleBuilder';
import { inputFor, planFor } from './kernelEquality';

/** Of somebody whose average is `wage` yuan and from whom `paid` yuan were deducted; bases in fen. */
function judge(rules: readonly ContributionRule[], item: CheckItemId, wage: number, paid: number) {
  const plans = [planFor(rules)];
  const check = preparedChecks(plans, inputFor(plans, [{ plan: 0, wage: yuan(wage) }]))(0)?.[item];
  if (check === null || check === undefined) throw new Error('The item is to be compared');
  return judgeDeclared(check, Math.round(paid * 100), {
    wage: toWageUnits(yuan(wage)),
    baseOf: ({ at }) => at(Math.round(wage * 100), false).base,
  });
}

const wholeYuan = { base: toYuan };

describe('amounts to the yuan that stand for many wages', () => {
  // 5% within 2000 and 9000: 100 to 450 yuan.
  const fund = madeUpRule({
    scheme: 'housing-fund',
    base: within('2000', '9000'),
    rates: range('5%', '12%', '1%', '5%'),
    rounding: { employer: toYuan, employee: toYuan },
  });

  it.each([
    // 100.50 ÷ 5% = 2010 would be 101. The floor is read, 9.99 below, and yet 100 is all that is due.
    ['the last wage of the floor’s amount', 2009.99, 100, { declaredLowest: 200_000, lawful: 200_999, gap: 999 }],
    // 449.50 ÷ 5% = 8990. The ceiling is read, 10 above, and yet 450 is due.
    ['the first wage of the ceiling’s amount', 8990, 450, { declaredLowest: 900_000, lawful: 899_000, gap: -1000 }],
  ])('%s: what is due is no other base', (_, wage, paid, bases) => {
    const declaredHighest = bases.declaredLowest;
    expect(judge([fund], 'housing-fund', wage, paid)).toEqual({ status: 'matches', declaredHighest, ...bases });
  });

  it('one wage further the amount is another', () => {
    // 2010 − 2000; read as the lowest wage there is.
    expect(judge([fund], 'housing-fund', 2010, 100)).toMatchObject({ status: 'below', gap: 1000, wage: 1 });
    expect(judge([fund], 'housing-fund', 8989.99, 450)).toMatchObject({ status: 'above', gap: -1001 });
  });
});

describe('a gap of exactly a yuan', () => {
  // Bases in whole yuan: 2999 × 8% = 239.92 and 3001 × 8% = 240.08 are of no other.
  const pension = madeUpRule({ rounding: wholeYuan });

  it('is one', () => {
    expect(judge([pension], 'pension', 3000, 239.92)).toEqual({
      status: 'below',
      declaredLowest: 299_900,
      declaredHighest: 299_900,
      lawful: 300_000,
      gap: 100,
      wage: 299_900,
      isFree: false,
    });
    expect(judge([pension], 'pension', 3000, 240.08)).toMatchObject({ status: 'above', gap: -100 });
  });

  it('is left to an unknown ceiling, not to an unknown floor', () => {
    const [noCeiling, noFloor] = [within('1000', 'unknown'), within('unknown', '5000')];
    expect(judge([{ ...pension, base: noCeiling }], 'pension', 3000, 239.92)).toEqual({ status: 'notCompared' });
    expect(judge([{ ...pension, base: noFloor }], 'pension', 3000, 239.92)).toMatchObject({
      status: 'below',
      gap: 100,
    });
  });
});

it('an unknown ceiling says nothing against a base above the wage, an unknown floor does', () => {
  // 320 ÷ 8% = 4000: 319.995 ÷ 8% = 3999.9375.
  const [noCeiling, noFloor] = [within('1000', 'unknown'), within('unknown', '5000')];
  expect(judge([madeUpRule({ base: noCeiling })], 'pension', 3000, 320)).toMatchObject({
    status: 'above',
    declaredLowest: 399_994,
  });
  expect(judge([madeUpRule({ base: noFloor })], 'pension', 3000, 320)).toEqual({ status: 'notCompared' });
});

describe('below the floor of 1000', () => {
  it('the wage itself is too little', () => {
    // 64 ÷ 8%: 63.995 ÷ 8% = 799.9375, 64.005 ÷ 8% = 800.0625; 1000 − 800.06.
    expect(judge([madeUpRule()], 'pension', 800, 64)).toEqual({
      status: 'below',
      declaredLowest: 79_994,
      declaredHighest: 80_006,
      lawful: 100_000,
      gap: 19_994,
      wage: 80_006,
      isFree: true,
    });
  });

  it('an amount that no base gives is read as rounded there too', () => {
    // Bases in whole yuan: 41 ÷ 8% = 512.5. 40.50 to 41.49 are 506.25 to 518.625: 507 to 518; 3000 − 518.
    expect(judge([madeUpRule({ rounding: wholeYuan })], 'pension', 3000, 41)).toEqual({
      status: 'below',
      declaredLowest: 50_700,
      declaredHighest: 51_800,
      lawful: 300_000,
      gap: 248_200,
      wage: 51_800,
      isFree: true,
    });
  });
});

it('the ceiling’s amount rounded up to the yuan is not above it', () => {
  // 5010 × 8% = 400.80, written as 401: 5012.50 without the ceiling.
  const pension = madeUpRule({ base: within('1000', '5010') });
  expect(judge([pension], 'pension', 9000, 401)).toEqual({
    status: 'matches',
    declaredLowest: 501_000,
    declaredHighest: 501_000,
    lawful: 501_000,
    gap: 0,
  });
});

describe('of a sum', () => {
  const unemployment = madeUpRule({ scheme: 'unemployment', rates: percent('0.5%', '0.5%') });
  const medical = madeUpRule({ scheme: 'medical', rates: percent('9%', '2%') });
  const pension = madeUpRule();
  const upTo2500 = within('1000', '2500');
  const lowPension = { ...pension, base: upTo2500 };

  it.each([
    ['the first', [pension, { ...medical, base: upTo2500 }, { ...unemployment, base: upTo2500 }]],
    ['the second', [lowPension, medical, { ...unemployment, base: upTo2500 }]],
    ['the last', [lowPension, { ...medical, base: upTo2500 }, unemployment]],
  ])('the scheme furthest below is told: %s', (_, rules) => {
    // At 2000: 160 + 40 + 10 = 210, which the pension’s 8% narrow to 1999.94 … 2000.06.
    // Lawful are 3000 for the one that ends at 5000, and 2500 for those that end there; 3000 − 2000.06.
    expect(judge(rules, 'insurance', 3000, 210)).toMatchObject({
      status: 'below',
      declaredHighest: 200_006,
      lawful: 300_000,
      gap: 99_994,
    });
  });

  it('one scheme’s unknown ceiling is enough', () => {
    // At 2600: 200 (the ceiling) + 52 + 13 = 265. Medical lies 400 below the wage, or at its ceiling.
    const open = { ...medical, base: within('1000', 'unknown') };
    expect(judge([lowPension, open, unemployment], 'insurance', 3000, 265)).toEqual({ status: 'notCompared' });
    // With a ceiling of 5000: 52 is reached up to 2600.24 (52.005 ÷ 2% = 2600.25); 3000 − 2600.24.
    expect(judge([lowPension, medical, unemployment], 'insurance', 3000, 265)).toMatchObject({
      status: 'below',
      declaredHighest: 260_024,
      gap: 39_976,
    });
  });

  it('is above where every base is', () => {
    // At 4000: 320 + 80 + 20 = 420; where the pension ends at 2500, 200 + 80 + 20 = 300.
    expect(judge([pension, medical, unemployment], 'insurance', 3000, 420)).toMatchObject({ status: 'above' });
    expect(judge([lowPension, medical, unemployment], 'insurance', 3000, 300)).toMatchObject({ status: 'matches' });
  });
});

describe('a flat fee of 10 may stand on a line of its own', () => {
  const medical = madeUpRule({
    scheme: 'medical',
    base: within('2000', '6000'),
    rates: percent('9%', '2%'),
    flatFees: [fee('employee', '10')],
  });

  it('of two readings that are both below, the one with it is told', () => {
    // With the fee 40 ÷ 2% = 2000, the floor, read as the lowest wage there is; without it 50 ÷ 2% would be 2500.
    expect(judge([medical], 'medical', 3000, 50)).toEqual({
      status: 'below',
      declaredLowest: 200_000,
      declaredHighest: 200_000,
      lawful: 300_000,
      gap: 100_000,
      wage: 1,
      isFree: false,
    });
  });

  it('decides where 120 is the ceiling without it and 5500 with it', () => {
    expect(judge([medical], 'medical', 9000, 120)).toEqual({ status: 'notCompared' });
  });

  it('decides nothing where only the reading with it fits', () => {
    // With the fee 115 ÷ 2% = 5750 (115.005 ÷ 2% = 5750.25); without it 125 would be more than the ceiling’s 120.
    expect(judge([medical], 'medical', 9000, 125)).toMatchObject({ status: 'below', declaredHighest: 575_024 });
  });

  it('a base that no wage moves says nothing, with or without it', () => {
    // 3000 × 2% = 60.
    const fixed = { ...medical, base: fixedAt('3000') };
    expect(judge([fixed], 'medical', 3000, 70)).toEqual({ status: 'anyBase' });
    expect(judge([fixed], 'medical', 3000, 60)).toEqual({ status: 'anyBase' });
    expect(judge([fixed], 'medical', 3000, 61)).toEqual({ status: 'impossible' });
  });
});

describe('a flat fee of 0.30, and bases in whole yuan', () => {
  // 160 without the fee is 2000. With it 159.70 is no multiple of 8 cents: rounded, 159.20 to 160.19 are 1990 to 2002.
  const pension = madeUpRule({ rounding: wholeYuan, flatFees: [fee('employee', '0.3')] });

  it('below either way, 2000 or 2002, the reading with it is told', () => {
    expect(judge([pension], 'pension', 3000, 160)).toMatchObject({
      status: 'below',
      declaredLowest: 199_000,
      declaredHighest: 200_200,
      gap: 99_800,
    });
  });

  it('nothing is said where only the reading without the fee is below', () => {
    expect(judge([pension], 'pension', 2002, 160)).toEqual({ status: 'notCompared' });
  });
});

it('at the floor of rules that are too large to be compiled', () => {
  // 9,999,999,999 × 8% = 799,999,999.92
  const large = madeUpRule({ base: within('9999999999', 'none') });
  expect(judge([large], 'pension', 3000, 799_999_999.92)).toEqual({
    status: 'matches',
    declaredLowest: 999_999_999_900,
    declaredHighest: 999_999_999_900,
    lawful: 999_999_999_900,
    gap: 0,
  });
});
