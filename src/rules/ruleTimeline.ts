import type { CityProfile, ContributionRule, SchemeId } from './cityProfile';
import { findRulesAmong, rulesOf, type RuleLookup } from './findRules';
import { addMonths, monthBefore } from './months';
import { byPrecedence, covers } from './ruleInForce';

export type HoleLookup = Extract<RuleLookup, { kind: 'beforeFirst' | 'gap' | 'afterLast' }>;

/** What can stand on a scheme's timeline. */
type Standing =
  /** The rule that `findRules` answers; provisional as long as no final one is there. */
  | { kind: 'inForce'; rule: ContributionRule }
  /** A rule for the same months that does not prevail: provisional beside the final one, or announced before `by`. */
  | { kind: 'replaced'; rule: ContributionRule; by: ContributionRule }
  /** Paid within the rule of another scheme. */
  | { kind: 'includedIn'; rule: ContributionRule }
  /** The profile says nothing. */
  | { kind: 'hole'; lookup: HoleLookup };

/** A run of months, both inclusive (YYYY-MM), through which one thing stands; of a rule it may be a part of its months. */
export type TimelineEntry = Standing & { firstMonth: string; lastMonth: string };

export type SchemeTimeline = { scheme: SchemeId; entries: readonly TimelineEntry[] };

export type RuleTimeline = {
  /** The category's first and last month with any rule, YYYY-MM. */
  firstMonth: string;
  lastMonth: string;
  schemes: readonly SchemeTimeline[];
};

/**
 * Every scheme of a person category from its first month to its last, in order of time; of entries that begin in the same
 * month the one that prevails comes last. In every month exactly one entry is the answer of `findRules`.
 * @returns null for a category without rules
 */
export function timelineOf(profile: CityProfile, personCategory: string): RuleTimeline | null {
  const ofCategory = rulesOf(profile, personCategory);
  const { rules } = ofCategory;
  // Answers change only where a rule begins, or in the month after one has ended.
  const turns = [...new Set(rules.flatMap((rule) => [rule.effectiveFrom, addMonths(rule.effectiveTo, 1)]))].sort();
  const [firstMonth, afterLast] = [turns[0], turns.at(-1)];
  if (firstMonth === undefined || afterLast === undefined) return null;

  const lines = new Map<SchemeId, Line>();
  for (const [index, from] of turns.slice(0, -1).entries()) {
    const stretch = { firstMonth: from, lastMonth: monthBefore(turns[index + 1] ?? afterLast) };
    for (const lookup of findRulesAmong(ofCategory, from)) {
      const line = lines.get(lookup.scheme) ?? { entries: [], latest: new Map() };
      lines.set(lookup.scheme, line);
      lengthen(line, standingsOf(lookup, rules, from), stretch);
    }
  }
  const schemes = [...lines].map(([scheme, { entries }]) => ({ scheme, entries: entries.sort(inOrder) }));
  return { firstMonth, lastMonth: monthBefore(afterLast), schemes };
}

function standingsOf(lookup: RuleLookup, rules: readonly ContributionRule[], month: string): Standing[] {
  switch (lookup.kind) {
    case 'found':
    case 'includedIn': {
      const { rule } = lookup;
      const replaced = rules
        .filter((other) => other.scheme === lookup.scheme && other !== rule && covers(other, month))
        .map((other): Standing => ({ kind: 'replaced', rule: other, by: rule }));
      return [...replaced, { kind: lookup.kind === 'found' ? 'inForce' : 'includedIn', rule }];
    }
    case 'beforeFirst':
    case 'gap':
    case 'afterLast':
      return [{ kind: 'hole', lookup }];
  }
}

/** The entries so far, and the latest of each rule, or kind of hole: of hundreds only that one can go on. */
type Line = { entries: TimelineEntry[]; latest: Map<ContributionRule | HoleLookup['kind'], TimelineEntry> };

/** Lengthens the entries that ended the month before, where they say the same; all else begins. */
function lengthen(
  { entries, latest }: Line,
  standings: readonly Standing[],
  stretch: { firstMonth: string; lastMonth: string },
): void {
  const monthAgo = monthBefore(stretch.firstMonth);
  for (const standing of standings) {
    const key = standing.kind === 'hole' ? standing.lookup.kind : standing.rule;
    const before = latest.get(key);
    if (before?.lastMonth === monthAgo && saysTheSame(before, standing)) {
      before.lastMonth = stretch.lastMonth;
    } else {
      const entry = { ...standing, ...stretch };
      entries.push(entry);
      latest.set(key, entry);
    }
  }
}

function saysTheSame(one: Standing, other: Standing): boolean {
  if (one.kind === 'hole' || other.kind === 'hole') {
    return one.kind === 'hole' && other.kind === 'hole' && one.lookup.kind === other.lookup.kind;
  }
  if (one.kind !== other.kind || one.rule !== other.rule) return false;
  return one.kind !== 'replaced' || other.kind !== 'replaced' || one.by === other.by;
}

function inOrder(one: TimelineEntry, other: TimelineEntry): number {
  return one.firstMonth.localeCompare(other.firstMonth) || prevailing(one, other);
}

function prevailing(one: TimelineEntry, other: TimelineEntry): number {
  if (one.kind !== 'replaced') return other.kind === 'replaced' ? 1 : 0;
  return other.kind === 'replaced' ? byPrecedence(other.rule, one.rule) : -1;
}
