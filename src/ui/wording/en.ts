import type { Payer, Rounding, SchemeId, SourceStatus } from '../../rules/cityProfile';
import type { RuleLookup } from '../../rules/findRules';
import { formatLimit } from '../format';
import { failure, refusal } from './faultsEn';
import { solvedNearest, solvedWages } from './solvedWagesEn';
import type { Wording } from './zh';

const payers: Record<Payer, string> = { employer: 'Employer', employee: 'Employee' };

const schemes: Record<SchemeId, string> = {
  pension: 'Pension',
  medical: 'Medical',
  unemployment: 'Unemployment',
  'work-injury': 'Work injury',
  maternity: 'Maternity',
  'housing-fund': 'Housing fund',
};

const statuses: Record<SourceStatus, string> = { official: 'original', secondary: 'second-hand', assumed: 'assumed' };

const steps: Record<Rounding['step'], string> = { '0.01': 'cent', '0.1': 'tenth of a yuan', '1': 'yuan' };

export const unknownLimits = { floor: 'floor', ceiling: 'ceiling', both: 'limits' };

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function month(text: string): string {
  return `${monthNames[Number(text.slice(5, 7)) - 1]} ${text.slice(0, 4)}`;
}

export function day(text: string): string {
  return `${Number(text.slice(8))} ${month(text)}`;
}

function roundingRule({ step, mode }: Rounding): string {
  const verb = { halfUp: 'rounded half-up', up: 'rounded up', down: 'rounded down' }[mode];
  return `${verb} to the ${steps[step]}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function noRule(lookup: Exclude<RuleLookup, { kind: 'found' | 'includedIn' }>): string {
  switch (lookup.kind) {
    case 'afterLast':
      return `Our data end with ${month(lookup.latest.effectiveTo)}`;
    case 'beforeFirst':
      return `Our data begin with ${month(lookup.earliest.effectiveFrom)}`;
    case 'gap':
      return `No rule found between ${month(lookup.before.effectiveTo)} and ${month(lookup.after.effectiveFrom)}`;
  }
}

export const en: Wording = {
  language: 'en',
  title: 'Social insurance & housing fund',
  pages: { '/': 'Calculator', '/payslip': 'Payslip', '/payroll': 'Payroll', '/rules': 'Rules' },
  pagesLabel: 'Pages',
  skipToResult: 'Skip to the result',
  switchLanguage: { label: '中文', lang: 'zh-CN' },
  theme: { label: 'Appearance', system: 'Auto', light: 'Light', dark: 'Dark' },
  privacy: 'All you type is calculated in this browser. Nothing is uploaded; there are no analytics.',
  disclaimer:
    'For checking, not legal advice. The social insurance, tax and housing-fund offices have the last word: 12333, 12366, 12329.',
  licences: 'Licences',
  profileLine: (city, revision, checkedOn) => `${city} profile, revision ${revision}, checked ${day(checkedOn)}`,
  offlineReady: 'Ready to work offline',
  notKept:
    'The browser did not keep what you typed (its storage is full, or forbidden). All works, but a reload or closing this page loses it.',
  languageMissing:
    'The Chinese text could not be fetched: the network may be away. English stays, and so does what you typed.',
  update: {
    text: 'A new version is ready. What you typed stays, except figures marked “own” and a payroll.',
    apply: 'Update',
    later: 'Later',
  },
  notFound: { heading: 'There is no such page', back: 'To the calculator' },
  loading: 'Reading the city profile…',
  cityUnknown: (id, shown) => `There is no profile of “${id}”; ${shown} is shown instead.`,
  loadFailed: (city) => `The profile of ${city} could not be read:`,
  indexFailed: 'The list of cities could not be read:',
  retry: 'Try again',
  partFailed: {
    text: 'This part could not be opened: the connection was lost, or something went wrong. After a reload what you typed is still there, except figures marked “own” and a payroll.',
    reload: 'Reload',
  },
  failure,
  moreProblems: (count) => `and ${count} more`,
  payers,
  schemes,
  statuses,
  statusHelp: {
    official: 'We read the document itself.',
    secondary: 'The document was not seen; the figure was read in a page or repository that quotes it.',
    assumed: 'No source was found; this is our assumption.',
  },
  calculate: {
    heading: 'Calculator',
    lead: 'What employer and employee pay each month. Every amount opens to its formula and source.',
    inputs: 'Your figures',
    city: 'City',
    year: 'Year',
    monthOfYear: 'Month',
    monthLabel: (text) => monthNames[Number(text.slice(5)) - 1] ?? text,
    category: 'Person category',
    known: 'What I know',
    knownTotals: {
      wage: 'The contribution wage',
      employeeTotal: 'The employee’s total a month',
      employerTotal: 'The employer’s total a month',
      employerCost: 'The employer’s total cost',
      takeHome: 'Pay after contributions (before tax)',
    },
    wage: 'Contribution wage (monthly average)',
    wageHint: 'Usually last year’s monthly average, not this month’s pay.',
    wageYearHint: (years) =>
      `The average month of ${years} (the year’s wages ÷ months paid). New hires: usually the first month’s wage.`,
    chosenBaseHint: 'The person chooses the base between floor and ceiling: type the one chosen.',
    wageYears: ({ insurance, fund }) =>
      fund === null || (insurance.length === 1 && insurance[0] === fund)
        ? insurance.join(', ')
        : insurance.length === 0
          ? fund
          : `${insurance.join(', ')} (housing fund ${fund})`,
    wageHelpTitle: 'What counts as wage?',
    wageCounts:
      'Counts: time and piece wages, bonuses (year-end too), allowances and subsidies, overtime, pay in special circumstances. Whatever is not expressly excluded counts.',
    wageExcludes:
      'Does not count: reimbursements, welfare items (such as hardship aid), labour-protection goods, the one-child fee, royalties.',
    wageSource:
      'After the 1990 rules of the National Bureau of Statistics on total wages and 劳社险中心函〔2006〕60号 (both second-hand).',
    assumesPay: 'This assumes that pay equals the contribution wage.',
    fund: 'Pays into the housing fund',
    fundRate: 'Housing-fund rate (employer and employee each)',
    fundRateHint: 'The rate filled in is only a starting point; your payslip decides.',
    rateOf: (scheme) => `${schemes[scheme]} rate`,
    ownRateOption: 'The employer’s own rate',
    ownRate: (scheme) => `${schemes[scheme]}: the employer’s own rate`,
    ownRateHint: (highest) => `A percentage up to ${highest}, such as 0.36`,
    rateRefused: (highest) => `Write a percentage from 0 to ${highest}, at most four decimals, such as 0.36.`,
    refusal,
    more: 'More conditions',
    noWage: 'This category pays fixed amounts once a year, whatever the wage: none is asked.',
    carryOn: 'Carry the latest rules on',
    carryOnHint: 'Schemes past the end of our data go on with their latest rule. An estimate only.',
    carriedOnNote: (names) => `${names}: past the end of our data, estimated with the latest rule.`,
    own: 'From the notice in my hand',
    roundingRule,
    isSet: 'set',
    results: 'Result',
    comma: ', ',
    colon: ': ',
    stop: '.',
    thenStep: '; ',
    waiting: {
      empty: 'Type a wage and the result appears here. Until then the table lists the month’s limits and rates.',
      blocked: 'One of the fields cannot be read; once it is put right, the result appears here.',
      noRules:
        'We have no rule at all for this month. Carry the latest rules on, or type figures from the notice in your hand.',
    },
    incompleteMark: '(incomplete)',
    knownOnNote: (text) => `Only rules announced by ${day(text)} are used.`,
    tagHelp: {
      provisional: 'limits used until the year’s notice is out; a true-up may follow.',
      superseded: 'a rule announced later took its place.',
      carriedOn: 'past the end of our data, estimated with the latest rule.',
      own: 'typed by you, or from a profile of your own.',
      periodAssumed: 'no source was found for its months; we assumed them.',
    },
    figures: {
      employee: 'Employee pays per month',
      employer: 'Employer pays per month',
      cost: 'Employer’s total cost',
      takeHome: 'Pay after contributions',
    },
    spokenTotals: (employee, employer) => `The employee pays ${employee} yuan a month, the employer ${employer}.`,
    takeHomeNote: 'before income tax',
    incomplete: (names) => `The totals are incomplete. Missing: ${names}.`,
    columns: { scheme: 'Scheme', base: 'Base', employer: 'Employer', employee: 'Employee' },
    total: 'Total',
    table: 'Contributions by scheme',
    tags: {
      provisional: 'provisional',
      superseded: 'superseded later',
      carriedOn: 'estimate',
      own: 'own',
      periodAssumed: 'months assumed',
    },
    adjustment: (base) => {
      switch (base.adjustment) {
        case 'none':
          return base.unknownLimit === null ? null : `${unknownLimits[base.unknownLimit]} not found`;
        case 'raisedToFloor':
          return 'wage below the floor';
        case 'cappedAtCeiling':
          return 'wage above the ceiling';
        case 'setByRule':
          return 'base set by the rule';
      }
    },
    limit: limitText,
    limitsOf: ({ base }) => {
      if (base.kind === 'none') return 'flat fee';
      if (base.kind === 'fixed') return `fixed ${formatLimit(base.amount)}`;
      return `${limitText(base.floor)} to ${limitText(base.ceiling)}`;
    },
    noRule: (lookup, knownOn) =>
      knownOn === '' ? noRule(lookup) : `Nothing announced by ${day(knownOn)} covers this month`,
    includedIn: (scheme) => `within ${schemes[scheme].toLowerCase()}`,
    open: (scheme, payer, amount) => `${scheme}, ${payers[payer].toLowerCase()}, ${amount} yuan: formula and source`,
    openTotal: (payer, amount) => `Total, ${payers[payer].toLowerCase()}, ${amount} yuan: formula`,
    ruleMonths: (rule) => `Rule for ${month(rule.effectiveFrom)} to ${month(rule.effectiveTo)}`,
    announced: (text) => (text === null ? 'day of announcement not found' : `announced ${day(text)}`),
    wageYear: (year) => `on the average monthly wage of ${year}`,
    parts: { limits: 'Limits', rates: 'Rates', fees: 'Flat fees', period: 'Period', rounding: 'Rounding' },
    readIn: 'Read in',
    ownSource: 'typed by you',
    solved: solvedWages,
    solvedAny: 'This amount does not depend on the wage, so it gives none.',
    solvedRepresentative: (amount) => `The figures below are for ${amount}.`,
    cannotBe: (nearestOnes) =>
      `No wage gives exactly this amount.${nearestOnes.length > 0 ? ` The nearest: ${nearestOnes.map(solvedNearest).join('; ')}.` : ''}`,
  },
};

function limitText(limit: string): string {
  if (limit === 'none') return 'no limit';
  return limit === 'unknown' ? 'not found' : formatLimit(limit);
}
