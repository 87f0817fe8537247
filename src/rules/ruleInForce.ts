import { firstDayOf } from './months';
import type { ContributionRule } from './cityProfile';

/** The day from which a rule counts as known: the announcement, or the first day it is for when that day was not found. */
export function knownFrom(rule: ContributionRule): string {
  return rule.announcedOn ?? firstDayOf(rule.effectiveFrom);
}

export function covers(rule: ContributionRule, month: string): boolean {
  return rule.effectiveFrom <= month && month <= rule.effectiveTo;
}

/** Sorts the rule that prevails to the front: final before provisional, then the latest announced. */
export function byPrecedence(one: ContributionRule, other: ContributionRule): number {
  if (one.provisional !== other.provisional) return one.provisional ? 1 : -1;
  const [known, knownOther] = [knownFrom(one), knownFrom(other)];
  return known === knownOther ? 0 : known > knownOther ? -1 : 1;
}
