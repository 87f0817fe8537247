import type { ContributionRule, SchemeId } from './cityProfile';
import { addMonths, monthBefore } from './months';
import { byPrecedence } from './ruleInForce';
import { schemeIds } from './schemes';

/** A run of months, both inclusive (YYYY-MM), through which every scheme has the same rule before all others. */
export type PrevailingStretch = {
  firstMonth: string;
  lastMonth: string;
  /** In the order of `schemeIds`; of schemes with a rule for these months, whether another scheme includes them or not. */
  prevailing: ReadonlyMap<SchemeId, ContributionRule>;
};

/**
 * Month after month which rules prevail, from the first that has one to the last; months without any have an empty map. The
 * rules come and go in the order of time, so that a thousand of them are not looked through again for every month.
 * @param rules of one person category, in the order of the file
 */
export function prevailingStretches(rules: readonly ContributionRule[]): PrevailingStretch[] {
  const order = new Map(rules.map((rule, index) => [rule, index]));
  // Of two that nothing tells apart the first in the file counts, as in `findRules`.
  const inOrder = (one: ContributionRule, other: ContributionRule) =>
    byPrecedence(one, other) || (order.get(one) ?? 0) - (order.get(other) ?? 0);
  const turns = new Map<string, { begin: ContributionRule[]; end: ContributionRule[] }>();
  const turnAt = (month: string) => {
    const turn = turns.get(month) ?? { begin: [], end: [] };
    turns.set(month, turn);
    return turn;
  };
  for (const rule of rules) {
    turnAt(rule.effectiveFrom).begin.push(rule);
    turnAt(addMonths(rule.effectiveTo, 1)).end.push(rule);
  }

  const standing = new Map<SchemeId, ContributionRule[]>();
  const months = [...turns.keys()].sort();
  return months.slice(0, -1).map((firstMonth, index) => {
    const { begin = [], end = [] } = turns.get(firstMonth) ?? {};
    for (const rule of end) {
      const ofScheme = standing.get(rule.scheme) ?? [];
      ofScheme.splice(placeOf(rule, ofScheme, inOrder), 1);
    }
    for (const rule of begin) {
      const ofScheme = standing.get(rule.scheme) ?? [];
      standing.set(rule.scheme, ofScheme);
      ofScheme.splice(placeOf(rule, ofScheme, inOrder), 0, rule);
    }
    const prevailing = new Map(
      schemeIds.flatMap((scheme) => {
        const first = standing.get(scheme)?.[0];
        return first === undefined ? [] : [[scheme, first] as const];
      }),
    );
    return { firstMonth, lastMonth: monthBefore(months[index + 1] ?? firstMonth), prevailing };
  });
}

/** Where a rule stands among others in order, or would stand. */
function placeOf(
  rule: ContributionRule,
  others: readonly ContributionRule[],
  inOrder: (one: ContributionRule, other: ContributionRule) => number,
): number {
  let [low, high] = [0, others.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const other = others[middle];
    if (other !== undefined && inOrder(other, rule) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
