import { describe, expect, it } from 'vitest';
import { wageCurve } from '../../src/ui/calculate/pictures/wageCurve';
import { fixedAt, madeUpRule, percent, spelled, within, yuan } from '../calc/ruleBuilder';

const pension = madeUpRule();
const medical = madeUpRule({ scheme: 'medical', rates: percent('9%', '2%') });
const fund = madeUpRule({ scheme: 'housing-fund', base: within('500', '8000'), rates: percent('10%', '10%') });

describe('the points of the curve', () => {
  it('are 0, every limit, the wage and the end, with the exact amounts', () => {
    const { points, here } = wageCurve([pension, fund], {}, yuan('1234.56'));
    expect(spelled(points)).toEqual([
      { wage: '0', employer: '210', employee: '130' },
      { wage: '500', employer: '210', employee: '130' },
      { wage: '1000', employer: '260', employee: '180' },
      { wage: '1234.56', employer: '320.99', employee: '222.22' },
      { wage: '5000', employer: '1300', employee: '900' },
      { wage: '8000', employer: '1600', employee: '1200' },
      { wage: '8480', employer: '1600', employee: '1200' },
    ]);
    expect(spelled(here)).toEqual({ wage: '1234.56', employer: '320.99', employee: '222.22' });
  });

  it.each([
    ['a little beyond the highest ceiling', pension, '2000', '5300'],
    ['a little beyond a wage above it', pension, '6000', '6360'],
    ['at twice the wage without ceilings', madeUpRule({ base: within('1000', 'none') }), '20000', '40000'],
    ['at 30,000 at least without ceilings', madeUpRule({ base: within('1000', 'unknown') }), '2000', '30000'],
    ['beyond a floor without ceilings', madeUpRule({ base: within('50000', 'none') }), '2000', '53000'],
    ['at 30,000 without limits', madeUpRule({ base: fixedAt('3000') }), '2000', '30000'],
  ])('end %s', (_, rule, wage, end) => {
    expect(wageCurve([rule], {}, yuan(wage)).points.at(-1)?.wage.toString()).toBe(end);
  });

  it('stand once where the wage is a limit', () => {
    const { points } = wageCurve([pension], {}, yuan(5000));
    expect(points.map(({ wage }) => wage.toString())).toEqual(['0', '1000', '5000', '5300']);
  });
});

describe('what is least and most', () => {
  it('is what is paid below the lowest floor and from the highest ceiling on', () => {
    const { least, most } = wageCurve([pension, fund], {}, yuan(2000));
    expect(spelled([least, most])).toEqual([
      { wage: '0', employer: '210', employee: '130' },
      { wage: '8000', employer: '1600', employee: '1200' },
    ]);
  });

  it('is not there without floor and ceiling, or where one was not found', () => {
    for (const limit of ['none', 'unknown']) {
      const { least, most, unknown } = wageCurve([madeUpRule({ base: within(limit, limit) })], {}, yuan(2000));
      const schemes = limit === 'unknown' ? ['pension'] : [];
      expect({ least, most, unknown }).toEqual({
        least: null,
        most: null,
        unknown: { floor: schemes, ceiling: schemes },
      });
    }
  });
});

describe('limits', () => {
  const limitsOf = (...parameters: Parameters<typeof wageCurve>) =>
    wageCurve(...parameters).limits.map(
      ({ side, amount, schemes, extent }) => `${side} ${amount.toString()} ${schemes.join('+')} ${extent}`,
    );

  it('that are equal are one', () => {
    expect(limitsOf([pension, medical], {}, yuan(2000))).toEqual([
      'floor 1000 pension+medical all',
      'ceiling 5000 pension+medical all',
    ]);
  });

  it('of all but the housing fund are those of the insurance', () => {
    expect(limitsOf([pension, medical, fund], {}, yuan(2000))).toEqual([
      'floor 500 housing-fund some',
      'floor 1000 pension+medical insurance',
      'ceiling 5000 pension+medical insurance',
      'ceiling 8000 housing-fund some',
    ]);
  });

  it('are named by their schemes where some scheme has no such limit', () => {
    const injury = madeUpRule({ scheme: 'work-injury', base: within('1000.0', 'unknown') });
    expect(limitsOf([pension, injury], {}, yuan(2000))).toEqual([
      'floor 1000 pension+work-injury all',
      'ceiling 5000 pension some',
    ]);
  });

  it('of a scheme declared on a wage of its own do not bend the curve', () => {
    expect(limitsOf([pension, fund], { wages: { 'housing-fund': yuan(3000) } }, yuan(2000))).toEqual([
      'floor 1000 pension all',
      'ceiling 5000 pension all',
    ]);
  });
});
