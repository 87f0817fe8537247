import type { CityProfile, ContributionRule, SchemeId, SourceStatus } from './cityProfile';
import { concerns } from './findRules';
import { monthsFromTo } from './months';
import { prevailingStretches, type PrevailingStretch } from './prevailingRules';
import { provenanceOf } from './provenance';
import { schemeIds } from './schemes';

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
  const rulesOf = new Map<string, ContributionRule[]>(profile.personCategories.map(({ id }) => [id, []]));
  for (const rule of profile.contributionRules) {
    for (const id of rule.personCategories) rulesOf.get(id)?.push(rule);
  }
  const headlines = new Map<ContributionRule, SourceStatus | null>();
  const headlineOf = (rule: ContributionRule) => {
    const headline = headlines.get(rule) ?? provenanceOf(profile, rule).headline;
    headlines.set(rule, headline);
    return headline;
  };
  return [...rulesOf].flatMap(([id, rules]) => {
    const stretches = prevailingStretches(rules);
    const schemes = schemeIds.filter((scheme) => rules.some((rule) => concerns(rule, scheme)));
    return schemes.flatMap((scheme) => rowOf(id, scheme, rules, stretches, headlineOf) ?? []);
  });
}

function rowOf(
  personCategory: string,
  scheme: SchemeId,
  rules: readonly ContributionRule[],
  stretches: readonly PrevailingStretch[],
  headlineOf: (rule: ContributionRule) => SourceStatus | null,
): CoverageRow | null {
  const standing = stretches.map((stretch) => ({ ...stretch, ...standingOf(scheme, stretch) }));
  const runs = runsOf(standing);
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return null;
  const statuses: CoverageRow['statuses'] = { official: 0, secondary: 0, assumed: 0 };
  for (const { rule, firstMonth, lastMonth } of standing) {
    const headline = rule === null ? null : headlineOf(rule);
    if (headline !== null) statuses[headline] += monthsFromTo(firstMonth, lastMonth);
  }
  const including = standing.flatMap(({ kind, rule }) => (kind === 'includedIn' && rule !== null ? [rule] : []));
  const announced = [...rules.filter((rule) => rule.scheme === scheme), ...including]
    .flatMap(({ announcedOn }) => announcedOn ?? [])
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

/** What `findRules` answers through a stretch of months; the rule is null where it has none. */
function standingOf(
  scheme: SchemeId,
  { prevailing }: PrevailingStretch,
): { kind: CoverageRun['kind']; rule: ContributionRule | null } {
  for (const rule of prevailing.values()) if (rule.includes.includes(scheme)) return { kind: 'includedIn', rule };
  const rule = prevailing.get(scheme);
  if (rule === undefined) return { kind: 'missing', rule: null };
  return { kind: rule.provisional ? 'provisional' : 'final', rule };
}

/** Neighbours of one kind become one run; missing months at either end are left out. */
function runsOf(stretches: readonly CoverageRun[]): CoverageRun[] {
  const runs: CoverageRun[] = [];
  for (const { kind, firstMonth, lastMonth } of stretches) {
    if (kind === 'missing' && runs.length === 0) continue;
    const before = runs.at(-1);
    if (before?.kind === kind) before.lastMonth = lastMonth;
    else runs.push({ kind, firstMonth, lastMonth });
  }
  if (runs.at(-1)?.kind === 'missing') runs.pop();
  return runs;
}
