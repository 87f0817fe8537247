import { describe, expect, it } from 'vitest';
import { paidLine, rememberingLookup, type LineQuestion } from '../../src/calc/paidLine';
import { printed } from './payslipLines';
import { fee, madeUpRule, percent, range, refusal, spelled, toYuan, within, yuan } from './ruleBuilder';

const cent = yuan('0.01');
const pension = madeUpRule();
const medical = madeUpRule({
  scheme: 'medical',
  base: within('2000', '6000'),
  rates: percent('9%', '2%'),
  flatFees: [fee('employee', '10')],
});
const rules = [pension, medical];
const asked = (question: Partial<LineQuestion> = {}): LineQuestion => ({
  rules,
  reading: 0,
  isFree: false,
  ...question,
});
const interval = (lowestBase: string, highestBase: string) => ({ kind: 'interval', lowestBase, highestBase });

describe('a figure of a payslip', () => {
  it('with decimals stands for itself', () => {
    expect(spelled(paidLine(['pension'], yuan('300'), false))).toEqual({
      schemes: ['pension'],
      readings: [{ least: '300', most: '300', roundedToYuan: false }],
    });
  });

  it('without decimals stands for itself, and after that for all that is rounded half-up to it', () => {
    expect(spelled(paidLine(['pension', 'medical'], yuan('300'), true))).toEqual({
      schemes: ['pension', 'medical'],
      readings: [
        { least: '300', most: '300', roundedToYuan: false },
        { least: '299.5', most: '300.49', roundedToYuan: true },
      ],
    });
  });
});

describe('the bases that a figure gives', () => {
  const lookup = rememberingLookup({}, cent);

  it("are those of its own scheme's rule, whatever other rules stand beside it", () => {
    // (100 ∓ 0.005) / 8%: 1249.9375 to 1250.0625; (70 − 10 ∓ 0.005) / 2%: 2999.75 to 3000.25.
    expect(spelled(lookup(printed('100.00', 'pension'), asked()))).toEqual(interval('1249.94', '1250.06'));
    expect(spelled(lookup(printed('70.00', 'medical'), asked()))).toEqual(interval('2999.75', '3000.24'));
  });

  it('are those of all its schemes together where several are added up', () => {
    // 240 + 60 + 10, of which 240.00 only from 2999.9375 to 3000.0625.
    expect(spelled(lookup(printed('310.00', 'pension', 'medical'), asked()))).toEqual(interval('2999.94', '3000.06'));
  });

  it('are those of the amount as written or of the amount as rounded, as is asked', () => {
    const line = printed('300', 'pension');
    // 299.5 from 299.495 / 8% = 3743.6875 on, 300.49 below 300.495 / 8% = 3756.1875.
    expect(spelled(lookup(line, asked({ reading: 0 })))).toEqual(interval('3749.94', '3750.06'));
    expect(spelled(lookup(line, asked({ reading: 1 })))).toEqual(interval('3743.69', '3756.18'));
  });

  it('lie within the limits, or leave them out, as is asked', () => {
    const line = printed('40.00', 'pension');
    expect(lookup(line, asked())).toMatchObject({ kind: 'belowMinimum' });
    expect(spelled(lookup(line, asked({ isFree: true })))).toEqual(interval('499.94', '500.06'));
    expect(lookup(line, asked())).toMatchObject({ kind: 'belowMinimum' });
  });

  it('follow the chosen rate', () => {
    const fund = madeUpRule({ scheme: 'housing-fund', rates: range('5%', '12%', '1%', '8%') });
    const atFive = rememberingLookup({ rates: { 'housing-fund': '5%' } }, cent);
    // (100 ∓ 0.005) / 5%: 1999.9 to 2000.1.
    const line = printed('100.00', 'housing-fund');
    expect(spelled(atFive(line, asked({ rules: [fund] })))).toEqual(interval('1999.9', '2000.09'));
  });

  it('are told apart on the common grid, finer than the own base step of the rule', () => {
    // 8% of 2434 is 194.72, and every wage from 2433.50 to 2434.49 is rounded to 2434.
    const whole = [madeUpRule({ rounding: { base: toYuan } })];
    const line = printed('194.72', 'pension');
    expect(spelled(rememberingLookup({}, cent)(line, asked({ rules: whole })))).toEqual(interval('2433.5', '2434.49'));
    expect(spelled(rememberingLookup({}, yuan('1'))(line, asked({ rules: whole })))).toEqual(interval('2434', '2434'));
  });
});

describe('answers are remembered', () => {
  const older = madeUpRule({ base: within('1000', '4000'), rates: percent('16%', '7%') });

  it('for the same figure, rule, reading and limits', () => {
    const lookup = rememberingLookup({}, cent);
    const line = printed('300', 'pension');
    const first = lookup(line, asked());
    expect(lookup(line, asked())).toBe(first);
    // The medical rule is none of this figure's.
    expect(lookup(line, asked({ rules: [pension] }))).toBe(first);
  });

  it('and never given for another figure, rule, reading, or for no limits', () => {
    const lookup = rememberingLookup({}, cent);
    const line = printed('300', 'pension');
    const first = lookup(line, asked());
    expect(lookup(line, asked({ reading: 1 }))).not.toBe(first);
    expect(lookup(line, asked({ isFree: true }))).not.toBe(first);
    expect(lookup(printed('300', 'pension'), asked())).not.toBe(first);
    // 300 at 7% is 4285.71, above 4000.
    expect(lookup(line, asked({ rules: [older] }))).toMatchObject({ kind: 'aboveMaximum' });
    expect(lookup(line, asked())).toBe(first);
    // The first figure's answers are still there after another figure was asked for.
    lookup(printed('240', 'pension'), asked());
    expect(lookup(line, asked())).toBe(first);
  });

  it('of two rules apart from the one rule whose number is written like theirs', () => {
    const lookup = rememberingLookup({}, cent);
    const line = printed('310.00', 'pension', 'medical');
    const alike = Array.from({ length: 12 }, () => madeUpRule());
    const asTheMedical = madeUpRule({ scheme: 'medical' });
    const inOrder = [...alike.slice(0, 2), asTheMedical, ...alike.slice(2)];
    // Numbered from 0 in the order in which they are met: the second is 1, the medical one 2, the last 12.
    for (const rule of inOrder) lookup(printed('100.00', rule.scheme), asked({ rules: [rule] }));
    // Twice 8%: 155 each, 154.995 / 8% = 1937.4375 to 155.005 / 8% = 1937.5625; once 8%: 3874.9375 to 3875.0625.
    expect(spelled(lookup(line, asked({ rules: inOrder.slice(1, 3) })))).toEqual(interval('1937.44', '1937.56'));
    expect(spelled(lookup(line, asked({ rules: inOrder.slice(12) })))).toEqual(interval('3874.94', '3875.06'));
  });
});

it('a reading that the figure does not have is refused', () => {
  const lookup = rememberingLookup({}, cent);
  expect(refusal(() => lookup(printed('300.00', 'pension'), asked({ reading: 1 })))).toBe(
    'RangeError: A line has no such reading',
  );
  expect(refusal(() => lookup(printed('300', 'pension'), asked({ reading: 1 })))).toBeNull();
});
