/** Wages solved for, spelled shortly. */
import { type Choices } from '../../src/calc/calculateContributions';
import { solveWage, type KnownTotal } from '../../src/calc/solveWage';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { madeUpRule, range, spelled, toYuan, yuan } from './ruleBuilder';

export const pension = madeUpRule();

/** 8% to the yuan. */
export const fund = madeUpRule({
  scheme: 'housing-fund',
  rates: range('5%', '12%', '1%', '8%'),
  rounding: { employee: toYuan },
});

export function solve(rules: ContributionRule[], known: KnownTotal, amount: string, choices: Choices = {}) {
  return spelled(solveWage(rules, choices, known, yuan(amount)));
}

export const wages = (lowest: string | null, highest: string | null, everyWageBetween = true) => ({
  kind: 'wages',
  lowest,
  highest,
  everyWageBetween,
});

export const nearest = (amount: string, lowestWage: string, highestWage: string) => ({
  amount,
  lowestWage,
  highestWage,
});
