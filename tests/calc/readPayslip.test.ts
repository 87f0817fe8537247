import { describe, expect, it } from 'vitest';
import { readPaidLines, type GroupReading } from '../../src/calc/readPayslip';
import { printed, standing } from './payslipLines';
import { fixedAt } from './ruleBuilder';
import { medical, unemployment, inUse, coarse, read, interval, alone } from './payslipRules';

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
