import { describe, expect, it } from 'vitest';
import { compareBases } from '../../src/calc/compareBases';
import type { WageRange } from '../../src/calc/wageRange';
import type { ContributionRule, SchemeId } from '../../src/rules/cityProfile';
import { between } from './payslipLines';
import { fixedAt, madeUpRule, noBase, noRates, spelled, toYuan, within, yuan } from './ruleBuilder';

const pension = madeUpRule();

function compared(
  rules: ContributionRule[],
  declared: WageRange,
  wages: Partial<Record<SchemeId, string>> = {},
  isBeyondLimits?: boolean,
) {
  const own = Object.fromEntries(Object.entries(wages).map(([scheme, wage]) => [scheme, yuan(wage)]));
  return spelled(compareBases(rules, declared, own, isBeyondLimits));
}
const unadjusted = (amount: string) => ({ amount, adjustment: 'none', unknownLimit: null });

describe('a declared base beside the lawful one', () => {
  it('lies below it by what the wage has more', () => {
    expect(compared([pension], between('2999.94', '3000.06'), { pension: '4000' })).toEqual([
      {
        scheme: 'pension',
        declared: { lowest: '2999.94', highest: '3000.06' },
        lawful: unadjusted('4000'),
        gap: { atLeast: '999.94', atMost: '1000.06' },
        unknownLimit: null,
      },
    ]);
  });

  it('lies above it by less than nothing', () => {
    expect(compared([pension], between('3000', '3000.06'), { pension: '2000' })).toMatchObject([
      { gap: { atLeast: '-1000.06', atMost: '-1000' } },
    ]);
  });

  it('has no lawful base to lie below of where the wage is not known', () => {
    expect(compared([pension], between('3000', '3000.06'))).toEqual([
      {
        scheme: 'pension',
        declared: { lowest: '3000', highest: '3000.06' },
        lawful: null,
        gap: null,
        unknownLimit: null,
      },
    ]);
  });

  it('and the lawful one are brought within the limits of each rule', () => {
    const medical = madeUpRule({ scheme: 'medical', base: within('2000', '6000') });
    // Wages of 1500 to 5500: 1500 to 5000 of pension, 2000 to 5500 of medical; lawful of 7000 are the ceilings.
    expect(compared([pension, medical], between('1500', '5500'), { pension: '7000', medical: '7000' })).toMatchObject([
      {
        scheme: 'pension',
        declared: { lowest: '1500', highest: '5000' },
        lawful: { amount: '5000', adjustment: 'cappedAtCeiling' },
        gap: { atLeast: '0', atMost: '3500' },
      },
      {
        scheme: 'medical',
        declared: { lowest: '2000', highest: '5500' },
        lawful: { amount: '6000', adjustment: 'cappedAtCeiling' },
        gap: { atLeast: '500', atMost: '4000' },
      },
    ]);
  });

  it('and the lawful one are rounded to the base step of the rule', () => {
    const whole = madeUpRule({ rounding: { base: toYuan } });
    expect(compared([whole], between('2433.5', '2434.49'), { pension: '2500.5' })).toMatchObject([
      {
        declared: { lowest: '2434', highest: '2434' },
        lawful: { amount: '2501' },
        gap: { atLeast: '67', atMost: '67' },
      },
    ]);
  });

  it('stands on each scheme’s own wage', () => {
    const fund = madeUpRule({ scheme: 'housing-fund' });
    expect(
      compared([pension, fund], between('3000', '3000'), { pension: '3000', 'housing-fund': '3500' }),
    ).toMatchObject([{ gap: { atLeast: '0' } }, { gap: { atLeast: '500' } }]);
  });
});

describe('schemes whose base does not follow a wage', () => {
  it('are left out', () => {
    const rules = [
      madeUpRule({ scheme: 'medical', base: fixedAt('1100') }),
      pension,
      madeUpRule({ scheme: 'maternity', base: noBase, rates: noRates }),
    ];
    const wages = { medical: '4000', pension: '4000', maternity: '4000' };
    expect(compared(rules, between('3000', '3000'), wages)).toMatchObject([{ scheme: 'pension' }]);
    expect(compared(rules.slice(0, 1), between('3000', '3000'), wages)).toEqual([]);
  });
});

describe('an open end', () => {
  it('below is declared as the floor', () => {
    expect(compared([pension], between(null, '1000.06'), { pension: '1200' })).toMatchObject([
      {
        declared: { lowest: '1000', highest: '1000' },
        gap: { atLeast: '200', atMost: '200' },
      },
    ]);
  });

  it('above is declared as the ceiling', () => {
    expect(compared([pension], between('4999.94', null), { pension: '7000' })).toMatchObject([
      {
        declared: { lowest: '5000', highest: '5000' },
        gap: { atLeast: '0', atMost: '0' },
      },
    ]);
  });

  it.each(['none', 'unknown'])(
    'above, where the ceiling is "%s", is surely no less than where it begins',
    (ceiling) => {
      const endless = madeUpRule({ base: within('1000', ceiling) });
      expect(compared([endless], between('4999.94', null), { pension: '4000' })).toMatchObject([
        { declared: { lowest: '4999.94', highest: '4999.94' } },
      ]);
    },
  );

  it('on both sides says nothing of the base', () => {
    expect(compared([pension], between(null, null))).toMatchObject([{ declared: { lowest: '0', highest: '0' } }]);
  });
});

describe('a base declared below the floor', () => {
  it('counts as it is, while the lawful one is raised to the floor', () => {
    expect(compared([pension], between('499.94', '500.06'), { pension: '900' }, true)).toMatchObject([
      {
        declared: { lowest: '499.94', highest: '500.06' },
        lawful: { amount: '1000', adjustment: 'raisedToFloor' },
        gap: { atLeast: '499.94', atMost: '500.06' },
      },
    ]);
  });

  it('counts as the floor unless it is said to lie beyond', () => {
    const raised = [{ declared: { lowest: '1000', highest: '1000' }, gap: { atLeast: '0', atMost: '0' } }];
    expect(compared([pension], between('499.94', '500.06'), { pension: '900' }, false)).toMatchObject(raised);
    expect(compared([pension], between('499.94', '500.06'), { pension: '900' })).toMatchObject(raised);
  });

  it('has two ends: an open one stays at its limit', () => {
    expect(compared([pension], between(null, '500'), {}, true)).toMatchObject([
      { declared: { lowest: '1000', highest: '1000' } },
    ]);
    expect(compared([pension], between('6000', null), {}, true)).toMatchObject([
      { declared: { lowest: '5000', highest: '5000' } },
    ]);
  });
});

describe('a limit that was not found', () => {
  const unknownLimit = (floor: string, ceiling: string, wage: string) => {
    const rule = madeUpRule({ base: within(floor, ceiling) });
    return compareBases([rule], between('2999.94', '3000'), { pension: yuan(wage) })[0]?.unknownLimit;
  };

  it('above decides where a yuan less than the wage was declared, or more: it may have been the ceiling', () => {
    expect(unknownLimit('1000', 'unknown', '3001')).toBe('ceiling');
    expect(unknownLimit('unknown', 'unknown', '3001')).toBe('ceiling');
    expect(unknownLimit('1000', 'unknown', '3000.99')).toBeNull();
    expect(unknownLimit('1000', 'unknown', '3000')).toBeNull();
    expect(unknownLimit('1000', 'unknown', '2000')).toBeNull();
  });

  it('below decides where less than a yuan was left out: the floor may lie higher than both', () => {
    expect(unknownLimit('unknown', '5000', '3000')).toBe('floor');
    expect(unknownLimit('unknown', '5000', '2000')).toBe('floor');
    expect(unknownLimit('unknown', 'unknown', '3000')).toBe('floor');
    expect(unknownLimit('unknown', '5000', '3000.99')).toBe('floor');
    expect(unknownLimit('unknown', 'unknown', '3000.99')).toBe('floor');
    expect(unknownLimit('unknown', '5000', '3001')).toBeNull();
  });

  it('is none where the rule sets none, or both are known', () => {
    for (const wage of ['2000', '4000']) {
      expect(unknownLimit('none', 'none', wage)).toBeNull();
      expect(unknownLimit('1000', '5000', wage)).toBeNull();
    }
  });
});
