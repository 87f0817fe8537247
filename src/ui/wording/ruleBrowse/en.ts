import type { ContributionRule, FlatFee } from '../../../rules/cityProfile';
import type { HoleLookup, TimelineEntry } from '../../../rules/ruleTimeline';
import type { PartOfYear } from '../../../rules/yearlyTerms';
import { formatLimit } from '../../format';
import { capital, day, en as page, month } from '../en';
import { monthSpan } from '../monthSpan/en';
import type { RuleBrowseWording } from './zh';

type Rates = ContributionRule['rates'];

const { schemes, calculate } = page;
const payers = { ...page.payers, government: 'Government' };

function standing(entry: TimelineEntry): string {
  switch (entry.kind) {
    case 'inForce':
      return entry.rule.provisional ? 'Provisional' : 'Final';
    case 'replaced':
      return entry.rule.provisional ? 'Provisional, replaced' : 'Replaced';
    case 'includedIn':
      return 'Included';
    case 'hole':
      return 'No data';
  }
}

function hole(lookup: HoleLookup): string {
  switch (lookup.kind) {
    case 'beforeFirst':
      return `Our data begin with ${month(lookup.earliest.effectiveFrom)}`;
    case 'gap':
      return `No rule found between ${month(lookup.before.effectiveTo)} and ${month(lookup.after.effectiveFrom)}`;
    case 'afterLast':
      return `Our data end with ${month(lookup.latest.effectiveTo)}`;
  }
}

function fee({ payer, name, amount, period }: FlatFee, part: PartOfYear | null): string {
  return `${payers[payer]} ${formatLimit(amount)} yuan ${part !== null ? 'for this period' : `a ${period}`} (${name.en})`;
}

function wageYear({ wageYear: year, base }: ContributionRule): string {
  if (year !== null) return year;
  return base.kind === 'clampedWage' ? 'chosen base' : 'not from wages';
}

function rounding({ rounding: { base, employer, employee } }: ContributionRule): string {
  const [ofBase = '', ofEmployer = '', ofEmployee = ''] = [base, employer, employee].map(calculate.roundingRule);
  if (ofEmployer !== ofEmployee) return `base ${ofBase}, employer ${ofEmployer}, employee ${ofEmployee}`;
  return ofBase === ofEmployee ? ofBase : `base ${ofBase}, amounts ${ofEmployee}`;
}

function ratesInFull(rates: Rates): string[] {
  switch (rates.kind) {
    case 'none':
      return [];
    case 'range':
      return [
        `${rates.payers.map((payer) => payers[payer]).join(' and ')}: ${rates.lowest} to ${rates.highest} in steps of ${rates.step}, usually ${rates.suggested}`,
      ];
    case 'options':
      return [
        ...rates.options.map(
          ({ name, employer, employee }) => `${name.en}: employer ${employer}, employee ${employee}`,
        ),
        ...(rates.ownRate === null ? [] : [`${payers[rates.ownRate]}s may have a floating rate of their own`]),
      ];
  }
}

export const en: RuleBrowseWording = {
  fields: { scheme: 'Scheme', years: 'Years', all: 'All schemes' },
  years: (choice) => (choice === 'all' ? 'All years' : `Last ${choice} years`),
  freshness: 'How fresh',
  notStale: 'Nothing here seems to be out of date.',
  ended: (last) => `Our data for this person category end with ${month(last)}. No rules were found after that.`,
  staleElsewhere: 'May be out of date for other person categories: ',
  staleCategory: (name, names) => `${name} (${names.join(', ').toLowerCase()})`,
  endedCategory: (name, last) => `${name} (until ${month(last)})`,
  noRules: 'There are no rules for this person category.',
  heading: 'Timeline',
  counts: (rules, holes) =>
    [`${rules} ${rules === 1 ? 'rule' : 'rules'}`, holes > 0 && `${holes} ${holes === 1 ? 'hole' : 'holes'}`]
      .filter(Boolean)
      .join(', '),
  picture: (scheme) => `${scheme}: its rules over time`,
  axis: {
    limitsTitle: 'Base (yuan)',
    feesTitle: 'Flat fees (yuan)',
    rates: 'Rates',
    fees: 'Fees',
    replaced: 'Replaced',
  },
  ratesShort: (employer, employee) => `${employer} + ${employee}`,
  feesShort: (amounts, period) => `${amounts} / ${period === 'part' ? 'period' : period}`,
  tiers: (first, count) => `${first} (${count} classes)`,
  now: 'today',
  key: {
    final: 'between floor and ceiling (final)',
    provisional: 'provisional',
    replaced: 'rule that was replaced',
    hole: 'no data',
    none: 'no limit',
    unknown: 'not found',
    fixed: 'fixed base',
    employee: 'employee',
    employer: 'employer',
    government: 'government',
  },
  ratesHint: 'Rates are “employer + employee”. ',
  chooseHint: 'Choose a stretch of the picture to open its row in the table below.',
  table: 'Every rule',
  columns: {
    months: 'Months',
    standing: 'Standing',
    floor: 'Floor',
    ceiling: 'Ceiling',
    employer: 'Employer',
    employee: 'Employee',
    fees: 'Flat fees',
    wageYear: 'Wage year',
    status: 'Source',
    announced: 'Announced',
    rounding: 'Rounding',
  },
  separator: '; ',
  stop: '.',
  colon: ': ',
  months: monthSpan,
  standing,
  hole,
  includedIn: (rule) => `Paid within ${schemes[rule.scheme].toLowerCase()}, nothing on top`,
  includedShort: (rule) => `within ${schemes[rule.scheme].toLowerCase()}`,
  limit: calculate.limit,
  fixed: (amount) => `Fixed base ${formatLimit(amount)}`,
  limitsUnknown: 'limits not found',
  noBase: 'no base',
  noRate: 'no rates',
  noShare: 'nothing',
  span: (lowest, highest) => `${lowest} to ${highest}`,
  fee,
  wageYear,
  announced: (text) => (text === null ? 'day not found' : day(text)),
  rounding,
  open: (scheme, text, state) => `${scheme} ${text}, ${state.toLowerCase()}, see the sources`,
  partOf: (rule) => `The whole rule: ${monthSpan(rule.effectiveFrom, rule.effectiveTo)}`,
  replacedBy: ({ announcedOn, provisional }) =>
    `Replaced by the ${provisional ? 'provisional' : 'final'} rule ${announcedOn === null ? '(day of announcement not found)' : `announced on ${day(announcedOn)}`}`,
  ratesInFull,
  comma: ', ',
  sources: 'Sources',
  sourceCounts: (total, { official, secondary, assumed }) =>
    `${total} in all: ${official} original, ${secondary} second-hand, ${assumed} assumed.`,
  listSources: 'All sources, newest first',
  readOn: (text) => `read ${day(text)}`,
  usedBy: (count, names) =>
    count === 0
      ? 'no rule stands on it'
      : `${capital(`${count} ${count === 1 ? 'rule stands' : 'rules stand'} on it`)} (${names.join(', ')})`,
};
