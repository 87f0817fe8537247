import { describe, expect, it } from 'vitest';
import { calculateContributions, type Choices } from '../../src/calc/calculateContributions';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { findRules } from '../../src/rules/findRules';
import { publishedProfile } from '../publishedProfiles';
import { fee, madeUpRule, percent, within, yuan } from './ruleBuilder';
import { pension, fund, solve, wages, nearest } from './solveWageCases';

const open = madeUpRule({ base: within('none', 'none') });

describe('from the take-home before tax: the wage less 8% of it, within 1000 and 5000', () => {
  it.each([
    ['720', '800'], // below the floor: − 80
    ['0', '80'],
    ['-79', '1'],
    ['-79.99', '0.01'],
    ['1840', '2000'], // − 160
    ['1840.05', '2000.05'], // 160.004 → 160.00
    ['9600', '10000'], // above the ceiling: − 400
    ['89999600', '90000000'],
  ])('%s is a wage of %s', (takeHome, wage) => {
    expect(solve([pension], 'takeHome', takeHome)).toEqual(wages(wage, wage));
  });

  it('two neighbouring cents give one take-home where the share rises by a cent', () => {
    // 2000.06 × 8% = 160.0048 → 160.00; 2000.07 × 8% = 160.0056 → 160.01: both leave 1840.06.
    expect(solve([pension], 'takeHome', '1840.06')).toEqual(wages('2000.06', '2000.07'));
  });

  it('two wages a yuan apart give one take-home where the housing fund rises by a yuan, and none between them does', () => {
    // 8% of 2006.25 is 160.5: 160 up to 2006.24, 161 from 2006.25 on.
    expect(solve([fund], 'takeHome', '1846')).toEqual(wages('2006', '2007', false));
    expect(solve([fund], 'takeHome', '1845.25')).toEqual(wages('2005.25', '2006.25', false));
    expect(solve([fund], 'takeHome', '1846.24')).toEqual(wages('2006.24', '2007.24', false));
    expect(solve([fund], 'takeHome', '1845.24')).toEqual(wages('2005.24', '2005.24'));
    expect(solve([fund], 'takeHome', '1846.25')).toEqual(wages('2007.25', '2007.25'));
  });

  it('three neighbouring cents give one take-home where two shares rise one after the other', () => {
    // 8%: 160.0048 → 160.00 at 2000.06, 160.0056 → 160.01 at 2000.07, 160.0064 → 160.01 at 2000.08.
    // 7.142%: 142.844285… → 142.84 at 2000.06, 142.844999… → 142.84 at 2000.07, 142.845713… → 142.85 at 2000.08.
    const second = madeUpRule({ scheme: 'medical', rates: percent('0%', '7.142%') });
    // 2000.06 − 160.00 − 142.84 = 2000.07 − 160.01 − 142.84 = 2000.08 − 160.01 − 142.85 = 1697.22.
    expect(solve([pension, second], 'takeHome', '1697.22')).toEqual(wages('2000.06', '2000.08'));
  });

  it('follows the chosen rate and the wages of single schemes', () => {
    // 5% of 2000 is 100.
    expect(solve([fund], 'takeHome', '1900', { rates: { 'housing-fund': '5%' } })).toEqual(wages('2000', '2000'));
    expect(solve([fund], 'takeHome', '1900', { wages: { 'housing-fund': yuan('1250') } })).toEqual(
      wages('2000', '2000'),
    );
  });

  it('without rules is the wage itself', () => {
    expect(solve([], 'takeHome', '5000')).toEqual(wages('5000', '5000'));
    expect(solve([], 'takeHome', '0.01')).toEqual(wages('0.01', '0.01'));
  });

  it('cannot be less than a wage of a cent leaves', () => {
    expect(solve([pension], 'takeHome', '-80')).toEqual({
      kind: 'cannotBe',
      nearestBelow: null,
      nearestAbove: nearest('-79.99', '0.01', '0.01'),
    });
    expect(solve([open], 'takeHome', '0')).toEqual({
      kind: 'cannotBe',
      nearestBelow: null,
      nearestAbove: nearest('0.01', '0.01', '0.01'),
    });
    // 50%, half-up: a cent leaves 0.01 − 0.01 = 0, and no other wage does (0.02 leaves 0.01).
    const half = madeUpRule({ base: within('none', 'none'), rates: percent('0%', '50%') });
    expect(solve([half], 'takeHome', '-0.01')).toMatchObject({ nearestAbove: nearest('0', '0.01', '0.01') });
    // 60%, cut off: a cent and two cents pay 0.006 and 0.012 → 0 and 0.01 and leave 0.01 each.
    const most = madeUpRule({
      base: within('none', 'none'),
      rates: percent('0%', '60%'),
      rounding: { employee: { step: '0.01', mode: 'down' } },
    });
    expect(solve([most], 'takeHome', '0')).toMatchObject({ nearestAbove: nearest('0.01', '0.01', '0.02') });
  });

  it('cannot be where contributions take the whole wage, or all but a trifle of it', () => {
    const none = { kind: 'cannotBe', nearestBelow: null, nearestAbove: null };
    const taking = (rate: string) => madeUpRule({ base: within('none', 'none'), rates: percent('0%', rate) });
    expect(solve([taking('100%')], 'takeHome', '1')).toEqual(none);
    expect(solve([taking('99.9999%')], 'takeHome', '1')).toEqual(none);
    // 90% of 10 is 9, which leaves 1.
    expect(solve([taking('90%')], 'takeHome', '1')).toMatchObject({ kind: 'wages' });
  });

  it('is found where contributions are larger than a low wage', () => {
    // A floor of 20000: 8% are 1600, which leaves 100 of 1700.
    expect(solve([madeUpRule({ base: within('20000', '50000') })], 'takeHome', '100')).toEqual(wages('1700', '1700'));
    // A fee of 5000: 6000 − 480 − 5000 = 520.
    const dear = madeUpRule({ base: within('1000', '9000'), flatFees: [fee('employee', '5000')] });
    expect(solve([dear], 'takeHome', '520')).toEqual(wages('6000', '6000'));
  });
});

describe('the take-home against a walk over every cent of a window of wages', () => {
  const upToYuan = { step: '1', mode: 'up' } as const;
  const nanjing = publishedRules('nanjing', '2025-07');
  const windows: { name: string; rules: ContributionRule[]; choices?: Choices; from: string; to: string }[] = [
    { name: 'Nanjing 2025 around the floor', rules: nanjing, from: '4948', to: '4957' },
    { name: 'Nanjing 2025 around a yuan of the fund', rules: nanjing, from: '8003', to: '8012' },
    { name: 'Nanjing 2025 around the ceiling', rules: nanjing, from: '24758', to: '24766' },
    {
      name: 'Xiamen 2026 with the fund at 12%',
      rules: publishedRules('xiamen', '2026-11'),
      choices: { rates: { 'housing-fund': '12%' } },
      from: '10000',
      to: '10010',
    },
    {
      name: 'two shares up to the yuan',
      rules: [
        madeUpRule({ rounding: { employee: upToYuan } }),
        madeUpRule({ scheme: 'medical', rates: percent('0%', '11%'), rounding: { employee: upToYuan } }),
      ],
      from: '2298',
      to: '2308',
    },
    {
      name: 'the base up to the yuan',
      rules: [madeUpRule({ rounding: { base: upToYuan } })],
      from: '2000',
      to: '2008',
    },
  ];

  it.each(windows)('$name: the ends and what lies between them are the same', ({ rules, choices = {}, from, to }) => {
    const takeHomeAt = (cents: number) => {
      const wage = yuan(cents).div(100);
      return wage.minus(calculateContributions(rules, choices, wage).total.employee).toFixed(2);
    };
    const [first, last] = [Number(from) * 100, Number(to) * 100];
    const walked = new Map<string, number[]>();
    for (let cents = first; cents <= last; cents += 1) {
      const takeHome = takeHomeAt(cents);
      walked.set(takeHome, [...(walked.get(takeHome) ?? []), cents]);
    }
    // Shares jump by two yuan at most, all rules together: amounts within that of the ends may have wages outside.
    const [low, high] = [yuan(takeHomeAt(first)).plus(2.5), yuan(takeHomeAt(last)).minus(2.5)];
    const inside = [...walked].filter(([takeHome]) => low.lte(takeHome) && high.gte(takeHome));
    expect(inside.length).toBeGreaterThan(50);
    for (const [takeHome, found] of inside) {
      const lowest = Math.min(...found);
      const highest = Math.max(...found);
      const everyWageBetween = found.length === highest - lowest + 1;
      expect(solve(rules, 'takeHome', takeHome, choices)).toEqual(
        wages(yuan(lowest).div(100).toString(), yuan(highest).div(100).toString(), everyWageBetween),
      );
    }
  });
});

function publishedRules(city: string, month: string): ContributionRule[] {
  return findRules(publishedProfile(city), month, 'employee').flatMap((lookup) =>
    lookup.kind === 'found' ? [lookup.rule] : [],
  );
}
