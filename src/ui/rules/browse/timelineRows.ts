import type { CityProfile, ContributionRule, Payer, SchemeId } from '../../../rules/cityProfile';
import { provenanceOf } from '../../../rules/provenance';
import type { SchemeTimeline, TimelineEntry } from '../../../rules/ruleTimeline';
import { partOfYear } from '../../../rules/yearlyTerms';
import type { RuleBrowseWording } from '../../wording/ruleBrowse/zh';
import type { Wording } from '../../wording/zh';

export const columns = [
  'months',
  'standing',
  'floor',
  'ceiling',
  'employer',
  'employee',
  'fees',
  'wageYear',
  'status',
  'announced',
  'rounding',
] as const;
export type Column = (typeof columns)[number];

/** Text of one column, or of neighbours that have one thing to say between them; empty where there is nothing to say. */
export type Cell = { columns: readonly [Column, ...Column[]]; text: string };

/** One stretch of a scheme's timeline in words: what the table shows, and what the picture is called, are the same cells. */
export type TimelineRow = { id: string; scheme: SchemeId; entry: TimelineEntry; cells: readonly Cell[] };

/** Ids are of the page: a row stays open while others are looked at, and is never mistaken for another category's. */
export function timelineRows(
  profile: CityProfile,
  personCategory: string,
  { scheme, entries }: SchemeTimeline,
  words: RuleBrowseWording,
  page: Wording,
): TimelineRow[] {
  return entries.map((entry, index) => ({
    id: `${profile.city.id}-${personCategory}-${scheme}-${index}`,
    scheme,
    entry,
    cells: [
      { columns: ['months'], text: words.months(entry.firstMonth, entry.lastMonth) },
      { columns: ['standing'], text: words.standing(entry) },
      ...cellsOf(profile, entry, words, page),
    ],
  }));
}

/** The row in one sentence, for those who hear the picture. */
export function sentenceOf(
  { scheme, cells }: TimelineRow,
  words: RuleBrowseWording,
  schemes: Wording['schemes'],
): string {
  const said = cells
    .filter(({ text }) => text !== '')
    .map((cell) => {
      const title = titleOf(cell, words);
      return title === null ? cell.text : `${title} ${cell.text}`;
    });
  return [schemes[scheme], ...said].join(words.separator) + words.stop;
}

/** The heading a cell needs where no column stands above it; null where its text says all. */
export function titleOf({ columns: [column, ...others] }: Cell, words: RuleBrowseWording): string | null {
  return others.length > 0 || column === 'months' || column === 'standing' ? null : words.columns[column];
}

function cellsOf(profile: CityProfile, entry: TimelineEntry, words: RuleBrowseWording, page: Wording): Cell[] {
  const rest = columns.slice(2) as [Column, ...Column[]];
  switch (entry.kind) {
    case 'hole':
      return [{ columns: rest, text: words.hole(entry.lookup) }];
    case 'includedIn':
      return [{ columns: rest, text: words.includedIn(entry.rule) }];
    case 'inForce':
    case 'replaced': {
      const { rule } = entry;
      return [
        ...limitCells(rule, words),
        ...rateCells(rule, words),
        { columns: ['fees'], text: rule.flatFees.map((fee) => words.fee(fee, partOfYear(rule))).join(words.comma) },
        { columns: ['wageYear'], text: words.wageYear(rule) },
        { columns: ['status'], text: statusTags(profile, rule, page).join(words.comma) },
        { columns: ['announced'], text: words.announced(rule.announcedOn) },
        { columns: ['rounding'], text: words.rounding(rule) },
      ];
    }
  }
}

/** How far the figures may be trusted, and the months where that is less. */
export function statusTags(profile: CityProfile, rule: ContributionRule, page: Wording): string[] {
  const { headline, isPeriodAssumed } = provenanceOf(profile, rule);
  return [
    ...(headline === null ? [] : [page.statuses[headline]]),
    ...(isPeriodAssumed ? [page.calculate.tags.periodAssumed] : []),
  ];
}

function limitCells({ base }: ContributionRule, words: RuleBrowseWording): Cell[] {
  switch (base.kind) {
    case 'clampedWage':
      return [
        { columns: ['floor'], text: words.limit(base.floor) },
        { columns: ['ceiling'], text: words.limit(base.ceiling) },
      ];
    case 'fixed':
      return [{ columns: ['floor', 'ceiling'], text: words.fixed(base.amount) }];
    case 'none':
      return [{ columns: ['floor', 'ceiling'], text: words.noBase }];
  }
}

function rateCells({ rates }: ContributionRule, words: RuleBrowseWording): Cell[] {
  if (rates.kind === 'none') return [{ columns: ['employer', 'employee'], text: words.noRate }];
  return (['employer', 'employee'] as const).map((payer) => ({
    columns: [payer],
    text: rateText(rates, payer, words),
  }));
}

/** One payer's rate: the first of several classes and how many there are, or the span to choose from. */
export function rateText(
  rates: Exclude<ContributionRule['rates'], { kind: 'none' }>,
  payer: Payer,
  words: RuleBrowseWording,
): string {
  if (rates.kind === 'range') {
    return rates.payers.includes(payer) ? words.span(rates.lowest, rates.highest) : words.noShare;
  }
  const [first = '', ...others] = new Set(rates.options.map((option) => option[payer]));
  return others.length === 0 ? first : words.tiers(first, others.length + 1);
}
