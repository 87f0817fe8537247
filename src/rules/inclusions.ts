/**
 * What schemes paid within the rule of another can get wrong. `findRules` gives an included scheme no rule of its own: rules
 * that include each other would both vanish, and a rule of the scheme's own might never count.
 */
import type { CityProfile, ContributionRule, SchemeId } from './cityProfile';
import { monthSet, noMonths, type MonthSet } from './monthSet';
import { mostProblemsSought } from './profileLimits';
import type { ProfilePath } from './profilePath';
import { byPrecedence, covers, knownFrom } from './ruleInForce';
import { schemeIds } from './schemes';

export type InclusionReason =
  /** `schemes` from the rule's own around to it again, each including the next; `otherRules` are those of the others. */
  | { kind: 'includedInCircle'; schemes: SchemeId[]; otherRules: number[]; personCategory: string; month: string }
  /**
   * On every day on which the rule was known, its scheme was paid within another in each of its months: in the first of them
   * within `otherRule`. A rule that the inclusion replaced, announced later or for some of its months, counted before.
   */
  | {
      kind: 'hiddenByInclusion';
      scheme: SchemeId;
      personCategory: string;
      otherRule: number;
      from: string;
      to: string;
    };

export type InclusionProblem = { path: ProfilePath; reason: InclusionReason };

type Entry = { index: number; rule: ContributionRule; months: MonthSet };

export function inclusionProblems({ personCategories, contributionRules }: CityProfile): InclusionProblem[] {
  const entries = contributionRules.map((rule, index): Entry => {
    return { index, rule, months: monthSet(rule.effectiveFrom, rule.effectiveTo) };
  });
  if (entries.every(({ rule }) => rule.includes.length === 0)) return [];
  // By place: a rule of several categories is refused once.
  const problems = new Map<string, InclusionProblem>();
  for (const { id } of personCategories) {
    if (problems.size > mostProblemsSought) break;
    const ofCategory = entries.filter(({ rule }) => rule.personCategories.includes(id));
    const circles = circlesAmong(ofCategory, id);
    // In a circle every rule is hidden by another: that would be the same again.
    for (const problem of circles.length > 0 ? circles : hiddenAmong(ofCategory, id)) {
      const place = problem.path.join('.');
      if (!problems.has(place)) problems.set(place, problem);
    }
  }
  return [...problems.values()];
}

/** Of any rules that share a month, in force together or not: no notice ever paid two schemes within each other. */
function circlesAmong(entries: readonly Entry[], personCategory: string): InclusionProblem[] {
  const including = entries.filter(({ rule }) => includedBy(rule).length > 0);
  const starts = including.map(({ rule }) => rule.effectiveFrom).sort();
  return monthsInCircles(including).flatMap(([scheme, months]) => {
    const month = starts.find((start) => (months & monthSet(start, start)) !== noMonths);
    if (month === undefined) return [];
    const covering = including.filter(({ rule }) => covers(rule, month));
    return problemOf(wayAround(scheme, covering), personCategory, month) ?? [];
  });
}

/** The months in which each scheme is included by one that it includes itself, at once or by way of others. */
function monthsInCircles(including: readonly Entry[]): [SchemeId, MonthSet][] {
  const leading = new Map<string, MonthSet>();
  const from = (one: SchemeId, other: SchemeId) => leading.get(`${one} ${other}`) ?? noMonths;
  const lead = (one: SchemeId, other: SchemeId, months: MonthSet) => {
    leading.set(`${one} ${other}`, from(one, other) | months);
  };
  for (const { rule, months } of including) {
    for (const included of includedBy(rule)) lead(rule.scheme, included, months);
  }
  for (const by of schemeIds) {
    for (const one of schemeIds) for (const other of schemeIds) lead(one, other, from(one, by) & from(by, other));
  }
  return schemeIds.map((scheme) => [scheme, from(scheme, scheme)]);
}

/** The shortest way from a scheme back to it, by rules that each include the scheme of the next. */
function wayAround(scheme: SchemeId, covering: readonly Entry[]): Entry[] {
  const reached = new Set<SchemeId>();
  const ways: { to: SchemeId; by: Entry[] }[] = [{ to: scheme, by: [] }];
  for (const { to, by } of ways) {
    for (const entry of covering.filter(({ rule }) => rule.scheme === to)) {
      for (const next of includedBy(entry.rule)) {
        if (next === scheme) return [...by, entry];
        if (!reached.has(next)) ways.push({ to: next, by: [...by, entry] });
        reached.add(next);
      }
    }
  }
  return [];
}

/** At the rule that stands last in the file, whichever scheme the way began with. */
function problemOf(way: readonly Entry[], personCategory: string, month: string): InclusionProblem | null {
  const at = way.reduce((last, { index }, place) => (index > (way[last]?.index ?? -1) ? place : last), 0);
  const [closing, ...others] = [...way.slice(at), ...way.slice(0, at)];
  if (closing === undefined) return null;
  const schemes = [closing, ...others, closing].map(({ rule }) => rule.scheme);
  const position = closing.rule.includes.indexOf(schemes[1] ?? closing.rule.scheme);
  return {
    path: ['contributionRules', closing.index, 'includes', position],
    reason: {
      kind: 'includedInCircle',
      schemes,
      otherRules: others.map(({ index }) => index),
      personCategory,
      month,
    },
  };
}

function hiddenAmong(entries: readonly Entry[], personCategory: string): InclusionProblem[] {
  const prevailingFirst = [...entries].sort((one, other) => byPrecedence(one.rule, other.rule));
  return schemeIds.flatMap((scheme) => {
    const lasting = schemeIds.flatMap((other) => lastingInclusions(prevailingFirst, other, scheme));
    if (lasting.length === 0) return [];
    return entries.flatMap(({ index, rule, months }): InclusionProblem[] => {
      if (rule.scheme !== scheme || months === noMonths) return [];
      const known = lasting.filter((inclusion) => inclusion.knownFrom <= knownFrom(rule));
      const included = known.reduce((all, inclusion) => all | inclusion.months, noMonths);
      if ((months & ~included) !== noMonths) return [];
      const { effectiveFrom: from, effectiveTo: to } = rule;
      const inFirst = known.find((inclusion) => (inclusion.months & monthSet(from, from)) !== noMonths);
      const otherRule = inFirst?.index ?? index;
      return [
        {
          path: ['contributionRules', index],
          reason: { kind: 'hiddenByInclusion', scheme, personCategory, otherRule, from, to },
        },
      ];
    });
  });
}

/** Months for which a scheme is included from the day on which a rule is known, as nothing that prevails over it ends that. */
type LastingInclusion = { index: number; knownFrom: string; months: MonthSet };

function lastingInclusions(prevailingFirst: readonly Entry[], by: SchemeId, included: SchemeId): LastingInclusion[] {
  if (by === included) return [];
  let ended = noMonths;
  return prevailingFirst.flatMap(({ index, rule, months }): LastingInclusion[] => {
    if (rule.scheme !== by) return [];
    if (rule.includes.includes(included)) return [{ index, knownFrom: knownFrom(rule), months: months & ~ended }];
    ended |= months;
    return [];
  });
}

/** Without the scheme itself, which is refused apart. */
function includedBy(rule: ContributionRule): SchemeId[] {
  return rule.includes.filter((scheme) => scheme !== rule.scheme);
}
