import type { SourceStatus } from '../../../rules/cityProfile';
import { day, en as page, month } from '../en';
import type { RuleCoverageWording } from './zh';

function count(months: number): string {
  return `${months} ${months === 1 ? 'month' : 'months'}`;
}

export const en: RuleCoverageWording = {
  heading: 'Coverage',
  lead: 'For which months there are rules, for every city, person category and scheme, and where there are none.',
  table: 'Months covered, by city',
  scheme: 'Scheme',
  columns: {
    months: 'Covered',
    missing: 'Missing',
    provisional: 'Provisional',
    span: 'From, to',
    announced: 'Last announced',
    statuses: 'Source',
  },
  runs: { final: 'final', provisional: 'provisional', includedIn: 'within another scheme', missing: 'missing' },
  strip: (runs) => `${runs.join('; ')}.`,
  run: (kind, first, last) =>
    first === last ? `${kind} ${month(first)}` : `${kind} ${month(first)} to ${month(last)}`,
  span: (first, last) => `${month(first)} to ${month(last)}`,
  count,
  none: 'none',
  statuses: (counts) =>
    (Object.keys(counts) as SourceStatus[])
      .filter((status) => counts[status] > 0)
      .map((status) => `${page.statuses[status]} ${count(counts[status])}`)
      .join(', '),
  announced: (text) => (text === null ? 'not found' : day(text)),
  total: (rules, sources) =>
    `${rules} ${rules === 1 ? 'rule' : 'rules'}, ${sources} ${sources === 1 ? 'source' : 'sources'}`,
  file: (prefix) => `file sha256 ${prefix}…`,
  totals: (cities, rules, sources) =>
    `${cities} ${cities === 1 ? 'city' : 'cities'}, ${rules} rules, ${sources} sources.`,
};
