import type { CityProfile, SchemeId, SourceStatus } from './cityProfile';
import { monthsFromTo } from './months';
import { provenanceOf } from './provenance';
import { timelineOf, type RuleTimeline, type TimelineEntry } from './ruleTimeline';

/** What a run of months has: `missing` lies between months that have rules. Both months inclusive, YYYY-MM. */
export type CoverageRun = {
  kind: 'final' | 'provisional' | 'includedIn' | 'missing';
  firstMonth: string;
  lastMonth: string;
};

/** How far one scheme of one person category is covered; all counts are months. */
export type CoverageRow = {
  personCategory: string;
  scheme: SchemeId;
  /** First and last month with a rule, YYYY-MM. */
  firstMonth: string;
  lastMonth: string;
  covered: number;
  provisional: number;
  missing: number;
  /** Covered months by the status of the figures in force. */
  statuses: Record<SourceStatus, number>;
  /** The latest announcement among the rules (YYYY-MM-DD), null where no day was found. */
  lastAnnounced: string | null;
  runs: readonly CoverageRun[];
};

/** Every person category and scheme of a profile in their order, from the first month that has a rule to the last. */
export function coverageTable(profile: CityProfile): CoverageRow[] {
  // Categories that have all their rules in common have one timeline, however many they are.
  const timelines = new Map<string, RuleTimeline | null>();
  return profile.personCategories.flatMap(({ id }) => {
    const rules = profile.contributionRules.flatMap((rule, index) =>
      rule.personCategories.includes(id) ? [index] : [],
    );
    const timeline = timelines.get(rules.join()) ?? timelineOf(profile, id);
    timelines.set(rules.join(), timeline);
    return (timeline?.schemes ?? []).flatMap(({ scheme, entries }) => rowOf(profile, id, scheme, entries) ?? []);
  });
}

function rowOf(
  profile: CityProfile,
  personCategory: string,
  scheme: SchemeId,
  entries: readonly TimelineEntry[],
): CoverageRow | null {
  const runs = runsOf(entries);
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return null;
  const statuses: CoverageRow['statuses'] = { official: 0, secondary: 0, assumed: 0 };
  for (const entry of entries) {
    if (entry.kind !== 'inForce' && entry.kind !== 'includedIn') continue;
    const { headline } = provenanceOf(profile, entry.rule);
    if (headline !== null) statuses[headline] += monthsFromTo(entry.firstMonth, entry.lastMonth);
  }
  const announced = entries
    .flatMap((entry) => (entry.kind === 'hole' ? [] : (entry.rule.announcedOn ?? [])))
    .reduce<string | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
  const monthsOf = (...kinds: CoverageRun['kind'][]) =>
    runs
      .filter(({ kind }) => kinds.includes(kind))
      .reduce((sum, run) => sum + monthsFromTo(run.firstMonth, run.lastMonth), 0);
  return {
    personCategory,
    scheme,
    firstMonth: first.firstMonth,
    lastMonth: last.lastMonth,
    covered: monthsOf('final', 'provisional', 'includedIn'),
    provisional: monthsOf('provisional'),
    missing: monthsOf('missing'),
    statuses,
    lastAnnounced: announced,
    runs,
  };
}

/** Neighbours of one kind become one run; what is replaced, and holes at either end, are left out. */
function runsOf(entries: readonly TimelineEntry[]): CoverageRun[] {
  const runs: CoverageRun[] = [];
  for (const entry of entries) {
    const kind = runKind(entry);
    if (kind === null || (kind === 'missing' && runs.length === 0)) continue;
    const { firstMonth, lastMonth } = entry;
    const before = runs.at(-1);
    if (before?.kind === kind) before.lastMonth = lastMonth;
    else runs.push({ kind, firstMonth, lastMonth });
  }
  if (runs.at(-1)?.kind === 'missing') runs.pop();
  return runs;
}

function runKind(entry: TimelineEntry): CoverageRun['kind'] | null {
  switch (entry.kind) {
    case 'inForce':
      return entry.rule.provisional ? 'provisional' : 'final';
    case 'includedIn':
      return 'includedIn';
    case 'hole':
      return 'missing';
    case 'replaced':
      return null;
  }
}
