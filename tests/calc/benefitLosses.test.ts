import { describe, expect, it } from 'vitest';
import {
  injuryGrantLoss,
  injuryGrantMonths,
  jiangsuMaternityDays,
  maternityAllowanceLoss,
  unemploymentLoss,
  type InjuryGrade,
  type JiangsuUnemploymentShare,
} from '../../src/calc/benefitLosses';
import { spelled, yuan } from './ruleBuilder';

describe('the one-time injury grant falls short by the gap times the months of the grade', () => {
  it.each([
    [1, 27, '27013.5'],
    [2, 25, '25012.5'],
    [3, 23, '23011.5'],
    [4, 21, '21010.5'],
    [5, 18, '18009'],
    [6, 16, '16008'],
    [7, 13, '13006.5'],
    [8, 11, '11005.5'],
    [9, 9, '9004.5'],
    [10, 7, '7003.5'],
  ] as [InjuryGrade, number, string][])('grade %i: %i months of 1000.50 are %s', (grade, months, loss) => {
    expect(injuryGrantMonths[grade]).toBe(months);
    expect(injuryGrantLoss(yuan('1000.5'), grade).toString()).toBe(loss);
  });

  it('to the cent, half-up', () => {
    // 333.335 × 7 = 2333.345; 333.334 × 7 = 2333.338.
    expect(injuryGrantLoss(yuan('333.335'), 10).toString()).toBe('2333.35');
    expect(injuryGrantLoss(yuan('333.334'), 10).toString()).toBe('2333.34');
  });

  it('and by nothing where the declared base is not the lower one', () => {
    expect(injuryGrantLoss(yuan('0'), 1).toString()).toBe('0');
    expect(injuryGrantLoss(yuan('-100'), 1).toString()).toBe('0');
  });
});

describe("the maternity allowance falls short by a thirtieth of the unit's averages' difference for every day", () => {
  const loss = (averageWage: string, averageBase: string, days: string) =>
    maternityAllowanceLoss({ averageWage: yuan(averageWage), averageBase: yuan(averageBase) }, yuan(days)).toString();

  it('158 days in Jiangsu', () => {
    expect(jiangsuMaternityDays.toString()).toBe('158');
    // 3000 / 30 × 158.
    const unit = { averageWage: yuan('8000'), averageBase: yuan('5000') };
    expect(maternityAllowanceLoss(unit, jiangsuMaternityDays).toString()).toBe('15800');
  });

  it.each([
    // 3000.01 × 98 / 30 = 9800.0327; 1000 × 128 / 30 = 4266.6667.
    ['8000.01', '5000', '98', '9800.03'],
    ['6000', '5000', '128', '4266.67'],
    // 0.15 / 30 = 0.005; 0.14 / 30 = 0.0047.
    ['5000.15', '5000', '1', '0.01'],
    ['5000.14', '5000', '1', '0'],
    ['8000', '5000', '0', '0'],
    ['5000', '5000', '158', '0'],
    ['4000', '5000', '158', '0'],
  ])('average wage %s, average base %s, %s days: %s', (averageWage, averageBase, days, expected) => {
    expect(loss(averageWage, averageBase, days)).toBe(expected);
  });
});

type Known = string | null;

describe('the unemployment benefit of Jiangsu is a share of the own base', () => {
  const loss = (
    share: JiangsuUnemploymentShare,
    declaredBase: string,
    lawfulBase: string,
    minimumWage: Known = '2490',
    subsistenceAllowance: Known = '1000',
  ) =>
    spelled(
      unemploymentLoss(
        {
          province: 'jiangsu',
          share,
          minimumWage: minimumWage === null ? null : yuan(minimumWage),
          subsistenceAllowance: subsistenceAllowance === null ? null : yuan(subsistenceAllowance),
        },
        yuan(declaredBase),
        yuan(lawfulBase),
      ),
    );
  const exactly = (declared: string, lawful: string, monthly: string) => ({ kind: 'loss', declared, lawful, monthly });
  const atMost = (monthly: string) => ({ kind: 'lossAtMost', monthly });

  it('of 45, 50 or 55%', () => {
    expect(loss('45%', '4000', '5000')).toEqual(exactly('1800', '2250', '450'));
    expect(loss('50%', '4000', '4500')).toEqual(exactly('2000', '2250', '250'));
    expect(loss('55%', '4000', '4500')).toEqual(exactly('2200', '2475', '275'));
  });

  it('at most the minimum wage', () => {
    expect(loss('50%', '4000', '4980')).toEqual(exactly('2000', '2490', '490'));
    expect(loss('50%', '4000', '20000')).toEqual(exactly('2000', '2490', '490'));
    expect(loss('50%', '6000', '8000')).toEqual(exactly('2490', '2490', '0'));
  });

  it('at least one and a half times the subsistence allowance', () => {
    expect(loss('50%', '2000', '4000')).toEqual(exactly('1500', '2000', '500'));
    expect(loss('50%', '3000', '4000')).toEqual(exactly('1500', '2000', '500'));
    expect(loss('50%', '2000', '3000')).toEqual(exactly('1500', '1500', '0'));
  });

  it('and never above the minimum wage, should that be the lower limit of the two', () => {
    expect(loss('50%', '2000', '8000', '1400')).toEqual(exactly('1400', '1400', '0'));
  });

  it('each benefit is rounded half-up to the cent, then subtracted', () => {
    // 1800.0045 and 1800.009.
    expect(loss('45%', '4000.01', '4000.02')).toEqual(exactly('1800', '1800.01', '0.01'));
    // 2000.005.
    expect(loss('50%', '4000', '4000.01')).toEqual(exactly('2000', '2000.01', '0.01'));
  });

  it('nothing is lost where the declared base is not the lower one', () => {
    expect(loss('45%', '5000', '4000')).toEqual(exactly('2250', '1800', '0'));
    expect(loss('45%', '5000', '5000')).toEqual(exactly('2250', '2250', '0'));
  });

  it('with an unknown limit only the most that may be lost is known', () => {
    expect(loss('50%', '2000', '4000', '2490', null)).toEqual(atMost('1000'));
    expect(loss('50%', '6000', '8000', null, '1000')).toEqual(atMost('1000'));
    expect(loss('50%', '2000', '8000', null, null)).toEqual(atMost('3000'));
    // The known limit holds still: 2490 − 1000, and 4000 − 1500.
    expect(loss('50%', '2000', '8000', '2490', null)).toEqual(atMost('1490'));
    expect(loss('50%', '2000', '8000', null, '1000')).toEqual(atMost('2500'));
  });

  it('unless the known limit makes both the same', () => {
    expect(loss('50%', '6000', '8000', '2490', null)).toEqual(exactly('2490', '2490', '0'));
    expect(loss('50%', '2000', '3000', null, '1000')).toEqual(exactly('1500', '1500', '0'));
  });
});

it('the unemployment benefit of Fujian does not depend on the base', () => {
  expect(unemploymentLoss({ province: 'fujian' }, yuan('2000'), yuan('8000'))).toEqual({ kind: 'independentOfBase' });
});
