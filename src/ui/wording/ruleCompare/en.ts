import type { AmountChange } from '../../../calc/compareContributions';
import type { Payer, SchemeId } from '../../../rules/cityProfile';
import type { FeePayer } from '../../../rules/feePayers';
import type { PartOfYear } from '../../../rules/yearlyTerms';
import { formatAmount as yuan } from '../../format';
import type { OtherPart, RulesInShort, Whose } from '../../rules/compare/headline';
import type { YearlyInShort } from '../../rules/compare/yearlyComparison';
import { formatDifference } from '../../signedAmount';
import { monthSpan } from '../monthSpan/en';
import { capital, day, en as common, month } from '../en';
import { difference, limit, listed, missing } from './differencesEn';
import type { SideNames } from './sideNames';
import type { RuleCompareWording } from './zh';

const { schemes } = common;

const parts: Record<OtherPart, string> = {
  bases: 'Base set in another way',
  rates: 'Other rates',
  fees: 'Other flat fees',
  included: 'Paid on its own or within another',
  rounding: 'Other rounding',
};

const monthlyPayers: Record<Payer, string> = { employer: 'Employer', employee: 'Employee' };
const feePayers: Record<FeePayer, string> = { ...monthlyPayers, government: 'Government' };

function whoseLimits(whose: Whose): string {
  if (whose === 'all') return '';
  return whose === 'insurance' ? 'Insurance' : capital(listed(whose));
}

function notKnown(ids: readonly SchemeId[]): string {
  return `not in our data on one side at least: ${listed(ids)}`;
}

function rulesInShort(short: RulesInShort, names: SideNames): string {
  if (short.kind === 'nothingToCompare') return 'Nothing to compare: no scheme is in our data on both sides';
  if (short.kind === 'same') {
    const same = 'The figures of the rules do not differ';
    return short.isCarriedOn ? `${same}: past the end of our data, the last ones are carried on` : same;
  }
  if (short.kind === 'sameAsFarAsKnown') {
    const same = `only ${listed(short.comparable)} can be compared, and its figures do not differ`;
    const carriedOn = short.isCarriedOn ? ' (past the end of our data, the last ones are carried on)' : '';
    return `${same}${carriedOn}; ${notKnown(short.unknown)}`;
  }
  return [
    ...short.limits.map(({ whose, differences }) =>
      differences.map((one, index) => limit(one, names, index === 0 ? whoseLimits(whose) : '')).join(', '),
    ),
    ...short.others.map(({ part, schemes: ids }) => `${parts[part]}: ${listed(ids)}`),
    ...(short.unknown.length === 0 ? [] : [notKnown(short.unknown)]),
  ].join('; ');
}

function change(who: string, period: string, amounts: AmountChange, { relation }: SideNames): string {
  const { before, after, difference: by } = amounts;
  if (relation === 'time')
    return by.isZero() ? `${who}: no change ${period}` : `${who} ${formatDifference(by)} ${period}`;
  return `${who} ${period} ${yuan(before)} and ${yuan(after)} (${by.isZero() ? 'the same' : formatDifference(by)})`;
}

function period(part: PartOfYear | null): string {
  return part === null ? 'a year' : `for this period (${monthSpan(part.from, part.to)})`;
}

function yearly(one: YearlyInShort, names: SideNames): string {
  switch (one.kind) {
    case 'change':
      return change(feePayers[one.payer], period(one.part), one.change, names);
    case 'unlikeTimes': {
      const who = feePayers[one.payer].toLowerCase();
      const [before, after] = [one.before, one.after].map((paid) => `${who} ${yuan(paid.amount)} ${period(paid.part)}`);
      return `${names.before}: ${before}; ${names.after}: ${after}; unlike times, so no difference`;
    }
    case 'noSubsidy':
      return `No government subsidy in our data of ${names[one.side]}: the government’s part cannot be compared`;
  }
}

export const en: RuleCompareWording = {
  heading: 'Compare',
  lead: 'Any two months or cities: how the rules differ, and what that makes of one wage.',
  question: 'What to compare',
  sideLegend: { before: 'A', after: 'B' },
  month: 'Month',
  monthNames: { year: 'year', monthOfYear: 'month' },
  knownOnFold: 'Only rules announced by a day',
  knownOn: 'Only rules announced by this day',
  knownOnHint: 'Such as the day before the final notice. Empty: all rules known now.',
  quick: 'Quick choices',
  previous: 'B and its previous period',
  yearBefore: 'B and the same month a year earlier',
  lateNotice: 'B before and after its late notice',
  swap: 'Swap A and B',
  wage: 'Contribution wage (both sides)',
  wageHint: 'The rules can be compared without it; amounts need it.',
  noWage: 'What is paid here does not depend on a wage: none is needed.',
  fundRateHint: 'One rate for both sides.',
  fundRate: (fund) => {
    switch (fund.kind) {
      case 'none':
        return null;
      case 'common':
        return `Housing fund at ${fund.chosen} on both sides`;
      case 'apart':
        return `No housing fund rate is allowed on both sides: A at ${fund.before}, B at ${fund.after}`;
    }
  },
  firstOptions: (ids) => `Several rates exist for ${listed(ids)}: the first is used`,
  answer: 'Comparison',
  sideName: ({ city, category, month: ofMonth, knownOn }) => {
    const named = [city, category, ofMonth === null ? null : month(ofMonth)].filter(Boolean).join(', ');
    return `${named}${knownOn === '' ? '' : ` (known on ${day(knownOn)})`}`;
  },
  sides: ({ before, after, relation }) => `${before} ${relation === 'time' ? '→' : 'and'} ${after}`,
  rulesInShort: (rules, names) => capital(rulesInShort(rules, names)),
  sameSides: 'A and B are the same choice: change a month, city or category.',
  monthly: (total, names, counted) => {
    const { employer, employee } = total;
    const isUnchanged = employer.difference.isZero() && employee.difference.isZero();
    const incomplete = counted === null ? '' : `Incomplete total, of ${listed(counted)} only: `;
    const nothing = 'Nothing changes a month, for employee and employer alike';
    if (names.relation === 'time' && isUnchanged)
      return counted === null ? nothing : incomplete + nothing.toLowerCase();
    const separator = names.relation === 'time' ? ', ' : '; ';
    const who = counted === null ? 'Employee' : 'employee';
    const both = [change(who, 'a month', employee, names), change('employer', 'a month', employer, names)];
    return incomplete + both.join(separator);
  },
  yearly,
  wageMissing: 'Fill in a wage to see the difference a month.',
  wageRefused: 'The wage cannot be read; once it can, amounts stand here.',
  leftOut: (ids) =>
    `The total is incomplete: ${listed(ids)} is not in our data on one side at least, and left out on both.`,
  unknownLimits: (ids) => `A limit was not found for ${listed(ids)}: the amounts may be wrong.`,
  notListed: (side, ids) =>
    `${side}: our data lists no ${listed(ids)} for this category; the total counts them as not paid.`,
  incompleteMark: '(incomplete)',
  table: 'Rules and amounts of every scheme',
  columns: { what: 'Item', difference: 'Difference' },
  rowNames: { rule: 'Rule', limits: 'Limits', base: 'Base' },
  perMonth: (payer) => monthlyPayers[payer],
  perYear: (payer, time) => `${feePayers[payer]}${time === null ? '' : time === 'year' ? ', a year' : ', this period'}`,
  feePeriod: (part) => (part === null ? 'a year' : 'this period'),
  ruleSpan: monthSpan,
  unchanged: { time: 'No change', place: 'No difference' },
  carriedOnSame: 'The last rules carried on, so no difference',
  bothMissing: 'Not in our data on either side',
  difference,
  missing,
  total: 'Total a month',
  open: (side, what) => `${side}: ${what}`,
  openRule: (side, scheme) => `${side}: rule of ${scheme.toLowerCase()}, show sources`,
  openYearly: (scheme, payer, amount, part) =>
    `${schemes[scheme]}, ${feePayers[payer].toLowerCase()}, ¥${yuan(amount)} ${period(part)}, show sources`,
  noDifference: '–',
  picture: 'Floors and ceilings, yuan a month',
  pictureRow: (whose) => whoseLimits(whose) || 'All schemes',
  pictureLimits: (floor, ceiling) => `${floor} to ${ceiling}`,
  pictureText: (rows, names, wage) =>
    `${[
      ...rows.map(({ whose, before, after }) => {
        const who = whoseLimits(whose) || 'All schemes';
        return before === after
          ? `${who}: ${before} on both sides`
          : `${who}: ${names.before} ${before}, ${names.after} ${after}`;
      }),
      ...(wage === null ? [] : [`The wage is ${wage}`]),
    ].join('; ')}.`,
  pictureWage: (wage) => `Wage ${wage}`,
};
