/** Reverse lookups spelled shortly. */
import type { Choices } from '../../src/calc/chosenRates';
import { reverseLookup } from '../../src/calc/reverseLookup';
import type { ContributionRule, Payer } from '../../src/rules/cityProfile';
import { madeUpRule, spelled, yuan } from './ruleBuilder';

export const pension = madeUpRule();

export function lookup(rules: ContributionRule[], amount: string, choices: Choices = {}, payer: Payer = 'employee') {
  return spelled(reverseLookup(rules, choices, payer, yuan(amount)));
}

export const interval = (lowestBase: string, highestBase: string) => ({ kind: 'interval', lowestBase, highestBase });

export const nearest = (amount: string, lowestBase: string, highestBase: string) => ({
  amount,
  lowestBase,
  highestBase,
});
