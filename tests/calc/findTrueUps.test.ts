import { describe, expect, it } from 'vitest';
import { findTrueUps } from '../../src/calc/findTrueUps';
import type { PaidLine } from '../../src/calc/paidLine';
import { printed } from './payslipLines';
import { fee, fixedAt, madeUpRule, noBase, noRates, options, percent, spelled, toYuan, within } from './ruleBuilder';
import { old, now, before, ceilingRaised, floorRaised, settled, trueUp } from './trueUpCases';

/** 0.5% within 1000 and 8000, now as before. */
const unemployment = madeUpRule({
  scheme: 'unemployment',
  base: within('1000', '8000'),
  rates: percent('0.5%', '0.5%'),
});

describe('several lines', () => {
  it('must have a wage in common, those included for which nothing changed', () => {
    // Unemployment of 7000 is 35.00: 6999 to 7000.99. 7000 is at the new ceiling of pension, so 3 months alone fit 720.
    const rules = [now, unemployment];
    const oldRules = [old, unemployment];
    expect(settled(rules, oldRules, [printed('720.00', 'pension'), printed('35.00', 'unemployment')])).toEqual([
      trueUp(3, '6999', '7000.99'),
    ]);
    expect(settled(rules, oldRules, [printed('35.00', 'unemployment'), printed('720.00', 'pension')])).toEqual([
      trueUp(3, '6999', '7000.99'),
    ]);
    // Of 5800 it is 29.00: 5799 to 5800.99, where 4 months fit.
    expect(settled(rules, oldRules, [printed('720.00', 'pension'), printed('29.00', 'unemployment')])).toEqual([
      trueUp(4, '5799.94', '5800.06'),
    ]);
    // Of 3000 it is 15.00, and nothing is owed there.
    expect(settled(rules, oldRules, [printed('720.00', 'pension'), printed('15.00', 'unemployment')])).toEqual([]);
    expect(settled(rules, oldRules, [printed('240.00', 'pension'), printed('15.00', 'unemployment')])).toEqual([]);
  });

  it('settle the same number of months', () => {
    const raised = { ...unemployment, base: within('1000', '9000') };
    const rules = [now, raised];
    const oldRules = [old, unemployment];
    // A wage from 9000 on: pension 480 + 80 k, unemployment 45 + 5 k. k = 2: 640 and 55; k = 3: 720.
    const lines = (pension: string) => [printed(pension, 'pension'), printed('55.00', 'unemployment')];
    expect(settled(rules, oldRules, lines('640.00'))).toEqual([trueUp(2, '8999', null)]); // 44.995 / 0.5% = 8999
    expect(settled(rules, oldRules, lines('720.00'))).toEqual([
      // k = 3: 4 u − 120 = 55 at u = 43.75, 8750: 43.745 / 0.5% = 8749 to 43.755 / 0.5% = 8751.
      trueUp(3, '8749', '8750.99'),
    ]);
  });

  it('added up in one figure are settled scheme by scheme', () => {
    // Pension from 6000 on, unemployment of 7000: 480 + 3 × 80 + 35 = 755.
    const found = findTrueUps([now, unemployment], [old, unemployment], {}, [
      printed('755.00', 'pension', 'unemployment'),
    ]);
    expect(spelled(found.filter(({ months }) => months === 3))).toEqual([trueUp(3, '6999', '7000.99')]);
  });

  it('added up are searched only where they move in one direction', () => {
    // Pension's ceiling of 2% rose from 2000 to 3000, medical's floor of 8% from 2000 to 4000; one month.
    const limits = (pensionTo: string, medicalFrom: string) => [
      madeUpRule({ base: within('1000', pensionTo), rates: percent('16%', '2%') }),
      madeUpRule({ scheme: 'medical', base: within(medicalFrom, '4200') }),
    ];
    const ofOne = (...lines: PaidLine[]) =>
      spelled(
        findTrueUps(limits('3000', '4000'), limits('2000', '2000'), {}, lines).filter(({ months }) => months === 1),
      );
    // At 2900: 58 + 18 rise with the wage, 320 + 88 fall: 484 is given nowhere else. Below 2000 it is 480 + 20 to 40, from
    // 3000 to 4000 it is 80 + 640 − 8% w, from there on 80 + 320 to 336.
    expect(ofOne(printed('484.00', 'pension', 'medical'))).toEqual([]);
    // 80 + 640 − 8% w = 440 at 3500: 280.00 from 3499.9375 on, below 3500.0625.
    expect(ofOne(printed('440.00', 'pension', 'medical'))).toEqual([trueUp(1, '3499.94', '3500.06')]);
    // As two figures each is searched by itself: 4% w − 40 = 76 from 2899.75 on, 640 − 8% w = 408.
    expect(ofOne(printed('76.00', 'pension'), printed('408.00', 'medical'))).toEqual([trueUp(1, '2899.94', '2900.06')]);
  });
});

describe('an amount in whole yuan', () => {
  it('is settled exactly where it can be, and else as rounded', () => {
    const found = findTrueUps(ceilingRaised, before, {}, [printed('720', 'pension')]);
    expect(spelled(found.slice(0, 3))).toEqual([
      trueUp(3, '5999.94', null),
      trueUp(4, '5799.94', '5800.06'),
      // 719.50 to 720.49 is 453.25 to 453.41 for six: 453.245 / 8% = 5665.5625 to 453.415 / 8% = 5667.6875.
      trueUp(5, '5665.57', '5667.68', true),
    ]);
    // Two months would need 1519.50 / 3 = 506.50 at the least: they are none as rounded either.
    expect(found.map(({ months }) => months)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('may owe a difference at one end of its wages alone', () => {
    // 400 is the old ceiling's, where nothing is owed. As rounded 2 p − 400 ≤ 400.49: p up to 400.24, below 400.245 / 8% =
    // 5003.0625.
    expect(spelled(findTrueUps(ceilingRaised, before, {}, [printed('400', 'pension')])[0])).toEqual(
      trueUp(1, '5000', '5003.06', true),
    );
  });

  it('is settled exactly alone where that is asked for', () => {
    const exact = findTrueUps(ceilingRaised, before, {}, [printed('720', 'pension')], false);
    expect(exact.map(({ months, roundedToYuan }) => [months, roundedToYuan])).toEqual([
      [3, false],
      [4, false],
      [7, false],
      [9, false],
    ]);
  });

  it('beside one with cents is rounded alone', () => {
    const rules = [...ceilingRaised, unemployment];
    const oldRules = [...before, unemployment];
    // 5667 × 0.5% = 28.335: 28.34 from 28.335 / 0.5% = 5667 on.
    const lines = [printed('720', 'pension'), printed('28.34', 'unemployment')];
    expect(settled(rules, oldRules, lines)).toEqual([trueUp(5, '5667', '5667.68', true)]);
  });
});

describe('a limit that is not known, or not there', () => {
  it('above leaves no open end', () => {
    // p + (p − 400) = 720 at 560, 8% of 7000.
    const endless = [madeUpRule({ base: within('1000', 'unknown') })];
    expect(spelled(findTrueUps(endless, before, {}, [printed('720.00', 'pension')])[0])).toEqual(
      trueUp(1, '6999.94', '7000.06'),
    );
    // Lowered from none to 5000, the whole difference falls to less than nothing as the wage rises: 400 + k (400 − p).
    // 320 = 400 + 400 − p at p = 480: 6000.
    const found = findTrueUps(before, endless, {}, [printed('320.00', 'pension')]);
    expect(spelled(found[0])).toEqual(trueUp(1, '5999.94', '6000.06'));
  });

  it('below leaves no open end', () => {
    // 96 + 96 − p = 112 at p = 80, 8% of 1000; = 192 at p = 0, up to 0.06.
    const bottomless = [madeUpRule({ base: within('none', '5000') })];
    expect(spelled(findTrueUps(floorRaised, bottomless, {}, [printed('112.00', 'pension')])[0])).toEqual(
      trueUp(1, '999.94', '1000.06'),
    );
    expect(spelled(findTrueUps(floorRaised, bottomless, {}, [printed('192.00', 'pension')])[0])).toEqual(
      trueUp(1, '0.01', '0.06'),
    );
  });
});

describe('a base step coarser than a cent', () => {
  it('is the grid of the wages where all rules have it', () => {
    const whole = (ceiling: string) => [madeUpRule({ base: within('1000', ceiling), rounding: { base: toYuan } })];
    // 8% of whole yuan: 2 p − 400 = 480 at p = 440: 5500 alone.
    expect(spelled(findTrueUps(whole('6000'), whole('5000'), {}, [printed('480.00', 'pension')])[0])).toEqual(
      trueUp(1, '5500', '5500'),
    );
  });
});

describe('what is no true-up of limits', () => {
  const line = [printed('720.00', 'pension')];

  it('is the same limits, in the same rule or in another', () => {
    expect(settled(before, before, line)).toEqual([]);
    expect(settled(before, [madeUpRule()], line)).toEqual([]);
    expect(settled(ceilingRaised, [madeUpRule({ base: within('1000', '6000') })], line)).toEqual([]);
  });

  it('is another rate of the employee; another of the employer is none of the payslip’s', () => {
    expect(settled(ceilingRaised, [madeUpRule({ rates: percent('16%', '7%') })], line)).toEqual([]);
    expect(settled(ceilingRaised, [madeUpRule({ rates: percent('20%', '8%') })], line)).toHaveLength(4);
  });

  it('is another rate as it was chosen', () => {
    const rates = (raised: string) => options({ standard: ['16%', '8%'], raised: ['16%', raised] });
    const chosenNow = [madeUpRule({ base: within('1000', '6000'), rates: rates('9%') })];
    const chosenBefore = [madeUpRule({ rates: rates('10%') })];
    expect(settled(chosenNow, chosenBefore, line)).toHaveLength(4);
    expect(settled(chosenNow, chosenBefore, line, { rates: { pension: 'raised' } })).toEqual([]);
  });

  it('is another rounding of the base or of the employee’s share; of the employer’s it is none of the payslip’s', () => {
    expect(settled(ceilingRaised, [madeUpRule({ rounding: { base: toYuan } })], line)).toEqual([]);
    expect(settled(ceilingRaised, [madeUpRule({ rounding: { employee: toYuan } })], line)).toEqual([]);
    expect(settled(ceilingRaised, [madeUpRule({ rounding: { employer: toYuan } })], line)).toHaveLength(4);
  });

  it('is a scheme that had no rule, or a base that does not follow the wage, unless its rule is the very same', () => {
    const fixed = madeUpRule({ scheme: 'medical', base: fixedAt('1100') });
    expect(settled([now, fixed], [old], line)).toEqual([]);
    expect(settled([now, unemployment], [old], line)).toEqual([]);
    expect(settled([now, fixed], [old, { ...fixed }], line)).toEqual([]);
    expect(settled([now, madeUpRule({ scheme: 'medical' })], [old, fixed], line)).toEqual([]);
    expect(settled([now, fixed], [old, madeUpRule({ scheme: 'medical' })], line)).toEqual([]);
    expect(settled([now, fixed], [old, fixed], line)).toHaveLength(4);
    expect(settled([fixed], [fixed], [printed('88.00', 'medical')])).toEqual([]);
  });

  it('takes the old rule of the same scheme, in whatever order they stand', () => {
    expect(settled([...ceilingRaised, unemployment], [unemployment, ...before], line)).toHaveLength(4);
  });
});

it('a flat fee of the month is paid once, and once more with every month settled leaves no difference', () => {
  const withFee = (ceiling: string) => [
    madeUpRule({ base: within('1000', ceiling), flatFees: [fee('employee', '10')] }),
  ];
  // 730 − 10 is the 720 of above: the fee is in both, so that it falls out of every difference.
  expect(settled(withFee('6000'), withFee('5000'), [printed('730.00', 'pension')])).toEqual(
    settled(ceilingRaised, before, [printed('720.00', 'pension')]),
  );
});

it('a flat fee that changed moves everybody’s amount and is no true-up', () => {
  const withFee = (ceiling: string, amount: string) => [
    madeUpRule({ base: within('1000', ceiling), flatFees: [fee('employee', amount)] }),
  ];
  expect(settled(withFee('6000', '12'), withFee('5000', '10'), [printed('732.00', 'pension')])).toEqual([]);
  expect(settled(withFee('6000', '12'), before, [printed('732.00', 'pension')])).toEqual([]);
});

it('a line of fees without a base owes no difference', () => {
  const flat = madeUpRule({ scheme: 'medical', base: noBase, rates: noRates, flatFees: [fee('employee', '310')] });
  const lines = [printed('720.00', 'pension'), printed('310.00', 'medical')];
  expect(settled([now, flat], [old, flat], lines)).toEqual([
    trueUp(3, '5999.94', null),
    trueUp(4, '5799.94', '5800.06'),
    trueUp(7, '5499.94', '5500.06'),
    trueUp(9, '5399.94', '5400.06'),
  ]);
  expect(settled([now, flat], [old, flat], [printed('310.00', 'medical')])).toEqual([]);
});
