/** Settlements of rules made up for the tests of `findTrueUps`. */
import type { Choices } from '../../src/calc/chosenRates';
import { findTrueUps } from '../../src/calc/findTrueUps';
import type { PaidLine } from '../../src/calc/paidLine';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { madeUpRule, spelled, within } from './ruleBuilder';

/** 8% within 1000 and 5000 before, within 1000 and 6000 or within 1200 and 5000 now. */
export const old = madeUpRule();

export const now = madeUpRule({ base: within('1000', '6000') });

export const before = [old];

export const ceilingRaised = [now];

export const floorRaised = [madeUpRule({ base: within('1200', '5000') })];

export function settled(now: ContributionRule[], old: ContributionRule[], lines: PaidLine[], choices: Choices = {}) {
  return spelled(findTrueUps(now, old, choices, lines));
}

export const trueUp = (months: number, lowest: string | null, highest: string | null, roundedToYuan = false) => ({
  months,
  lowest,
  highest,
  roundedToYuan,
});
