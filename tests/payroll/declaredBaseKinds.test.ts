import { describe, expect, it } from 'vitest';
import { compileRules } from '../../src/payroll/compileRules';
import { declaredBase, declaredItem, type DeclaredBase } from '../../src/payroll/declaredBase';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { fixedAt, madeUpRule, toYuan } from '../calc/ruleBuilder';

// 8% within 1000 and 5000, half up to the cent.
const pension = [madeUpRule()];
const wholeYuan = [madeUpRule({ rounding: { base: toYuan } })];
const fixed = [madeUpRule({ base: fixedAt('3000') })];
const at = (amount: number, lowestBase: number, highestBase = lowestBase) => ({ amount, lowestBase, highestBase });
// 80.005 ÷ 8% = 1000.0625 and 399.995 ÷ 8% = 4999.9375.
const [floor, ceiling] = [at(8000, 100_000, 100_006), at(40_000, 499_994, 500_000)];

type Case = [why: string, rules: readonly ContributionRule[], least: number, most: number, declared: DeclaredBase];

const cases: Case[] = [
  // 159.995 ÷ 8% = 1999.9375 and 160.005 ÷ 8% = 2000.0625.
  ['160', pension, 16_000, 16_000, { kind: 'interval', lowestBase: 199_994, highestBase: 200_006 }],
  // 299.495 ÷ 8% = 3743.6875 and 300.495 ÷ 8% = 3756.1875.
  ['299.50 to 300.49', pension, 29_950, 30_049, { kind: 'interval', lowestBase: 374_369, highestBase: 375_618 }],
  ['the floor’s 80', pension, 8000, 8000, { kind: 'atOrBelowFloor', highestBase: 100_006 }],
  ['the ceiling’s 400', pension, 40_000, 40_000, { kind: 'atOrAboveCeiling', lowestBase: 499_994 }],
  ['all there is', pension, 8000, 40_000, { kind: 'anyBase' }],
  [
    // 63.995 ÷ 8% = 799.9375 and 64.005 ÷ 8% = 800.0625.
    '64, of 800',
    pension,
    6400,
    6400,
    { kind: 'belowMinimum', impliedLowestBase: 79_994, impliedHighestBase: 80_006, nearest: floor },
  ],
  [
    '480, of 6000',
    pension,
    48_000,
    48_000,
    { kind: 'aboveMaximum', impliedLowestBase: 599_994, impliedHighestBase: 600_006, nearest: ceiling },
  ],
  [
    // Of whole yuan 2000 gives 160 and 2001 gives 160.08.
    '160.01 of whole yuan',
    wholeYuan,
    16_001,
    16_001,
    { kind: 'impossible', nearestBelow: at(16_000, 200_000), nearestAbove: at(16_008, 200_100) },
  ],
  [
    '64.01 of whole yuan',
    wholeYuan,
    6401,
    6401,
    { kind: 'impossible', nearestBelow: null, nearestAbove: at(8000, 100_000) },
  ],
  [
    '480.01 of whole yuan',
    wholeYuan,
    48_001,
    48_001,
    { kind: 'impossible', nearestBelow: at(40_000, 500_000), nearestAbove: null },
  ],
  ['240 of a fixed 3000', fixed, 24_000, 24_000, { kind: 'anyBase' }],
  ['239 to 241 of it', fixed, 23_900, 24_100, { kind: 'anyBase' }],
  ['239 of it', fixed, 23_900, 23_900, { kind: 'impossible', nearestBelow: null, nearestAbove: at(24_000, 300_000) }],
  ['241 of it', fixed, 24_100, 24_100, { kind: 'impossible', nearestBelow: at(24_000, 300_000), nearestAbove: null }],
  ['nothing of no rules', [], 0, 0, { kind: 'anyBase' }],
  ['a cent of no rules', [], 1, 1, { kind: 'impossible', nearestBelow: at(0, 0), nearestAbove: null }],
];

describe.each(['integers', 'decimals'])('what is deducted, in %s', (kind) => {
  it.each(cases)('%s', (_, rules, least, most, declared) => {
    const item = declaredItem(rules, {}, kind === 'integers' ? compileRules(rules, {}) : null);
    expect(declaredBase(item, least, most)).toEqual(declared);
  });
});
