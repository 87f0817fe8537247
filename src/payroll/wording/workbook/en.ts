import type { Rounding } from '../../../rules/cityProfile';
import { en as common } from '../en';
import { peopleCount } from '../notices/en';
import type { WorkbookWords } from './zh';

const { schemes, payers, columns } = common;

const steps: Record<Rounding['step'], string> = { '0.01': 'cent', '0.1': 'tenth of a yuan', '1': 'yuan' };

export const en: WorkbookWords = {
  ...common,
  fileName: 'social-insurance-and-housing-fund',
  sheets: {
    people: 'People',
    totals: 'Totals',
    exceptions: 'Exceptions',
    trueUp: 'True-up',
    rules: 'Rules',
  },
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  between: ' ',
  people: {
    ...columns,
    fileRow: 'Row in the file',
    wageFrom: (name, header) => `${name} (from “${header}”)`,
    basis: 'Rules to be aware of',
    basisOf: {
      noRule: (names) => `No rule: ${names}.`,
      carriedOn: (names) => `Latest rule carried on: ${names}.`,
      provisional: (names) => `Provisional: ${names}.`,
      unknownLimit: (names) => `A limit was not found: ${names}.`,
    },
    base: (scheme) => `${schemes[scheme]}: base`,
    rate: (scheme, payer) => `${schemes[scheme]}: ${payers[payer].toLowerCase()}’s rate`,
    amount: (scheme, payer) => `${schemes[scheme]}: ${payers[payer].toLowerCase()}`,
    total: (payer) => `Total, ${payers[payer].toLowerCase()}`,
    adjustments: 'Bases adjusted',
    takeHome: {
      month: { pay: 'Pay this month', tax: 'Tax of the month', takeHome: 'Take-home of the month' },
      year: { pay: 'Pay of the year', tax: 'Tax of the year', takeHome: 'Take-home of the year' },
    },
    bonusApart: 'Tax of the bonus by itself',
    bonusMerged: 'Tax of the bonus if merged',
    assumed: 'Assumed from equal months',
    trueUp: (payer) => `True-up, ${payers[payer].toLowerCase()}`,
    checked: {
      declaredLowest: (item) => `${item}: declared base, at least`,
      declaredHighest: (item) => `${item}: declared base, at most`,
      lawful: (item) => `${item}: lawful base`,
      gap: (item) => `${item}: base short by`,
      status: (item) => `${item}: check`,
      cost: (payer) => `Put right, ${payers[payer].toLowerCase()} pays more a month`,
    },
    remarks: 'Remarks',
  },
  totals: {
    item: 'Item',
    people: 'People',
    both: 'Both',
    everybody: 'Everybody',
    trueUp: 'True-up (all months chosen)',
    inFile: 'People in the file',
    calculated: 'Calculated',
    raised: 'With a base raised to the floor',
    capped: 'With a base capped at the ceiling',
    byScheme: 'By scheme (yuan)',
    byCity: 'By city (yuan)',
    byDepartment: 'By department (yuan)',
    noDepartment: '(no department)',
    sum: 'Total',
    note: 'To note',
    incomplete: 'incomplete',
    cost: 'Cost to the employer (pay + employer’s contributions)',
    putRight: 'Put right to the lawful bases',
  },
  cautions: {
    heading: 'To be aware of',
    faulty: (people) =>
      `${peopleCount(people)} not calculated: the totals are without them; see the sheet of exceptions.`,
    months: (months) => `The roster has several months (${months}): totals add up its rows and are of no one month.`,
    place: (city, category, month) => `${city}, ${category}, ${month}`,
    fundRate: (people) =>
      `${peopleCount(people)} without a rate of the housing fund: the suggested one was taken; see the sheet of people.`,
    injuryRate: (people) =>
      `${peopleCount(people)} without a class of work injury: the first one of the rule was taken; see the sheet of people.`,
    equalMonths: (people) =>
      `The roster has no sums of this year for ${peopleCount(people)}: tax assumes equal months since January or entry.`,
    noTakeHome: (people) => `${peopleCount(people)} without tax and take-home, because a scheme has no rule.`,
    negative: (people) =>
      `${peopleCount(people)} with a negative take-home: the pay does not cover what is deducted from it.`,
    withoutBonus: 'Pay, tax and take-home are without the year-end bonus; its tax both ways is on the sheet of people.',
    putRight:
      'What putting right costs counts only schemes with a deduction in the roster, with work injury and maternity; it is without earlier months and surcharges.',
    unmatched: (names) =>
      `True-up: ${names} with a rule on one side only in some month; the difference of such months is left out.`,
  },
  exceptions: {
    column: 'Column',
    text: 'What it says',
    sentence: 'Why it is here',
    consequence: 'Consequence',
    base: 'Base',
    adjusted: (names, adjustment) => `${names}: ${adjustment}.`,
    finding: (item, status, bases) =>
      bases === null
        ? `${item}: ${status}.`
        : `${item}: ${status}. The declared base is at most ${bases.declared}, the lawful one ${bases.lawful}: short by ${bases.gap}. Check whether there is another reason.`,
    checked: 'Deductions',
    more: (count) => `${count} more do not fit here: see the sheet of people.`,
  },
  trueUp: {
    more: (count) => `${count} more rows do not fit here.`,
  },
  rules: {
    city: 'City',
    category: 'Person category',
    month: 'Month',
    people: 'People',
    scheme: 'Scheme',
    standing: 'Rule',
    from: 'From',
    to: 'To',
    floor: 'Floor',
    ceiling: 'Ceiling',
    employerRate: 'Employer’s rate',
    employeeRate: 'Employee’s rate',
    fees: 'Flat fees',
    baseRounding: 'Rounding of the base',
    employerRounding: 'Rounding, employer',
    employeeRounding: 'Rounding, employee',
    wageYear: 'Wage year',
    announcedOn: 'Announced on',
    status: 'Status',
    sources: 'Sources',
    note: 'Note',
    revision: 'Profile revision',
    checkedOn: 'Profile checked on',
    sha256: 'Profile SHA-256',
    standings: {
      inForce: 'in force',
      provisional: 'provisional',
      carriedOn: 'latest rule carried on',
      includedIn: 'within',
      none: 'no rule',
    },
    trueUpBefore: 'true-up: as paid',
    trueUpAfter: 'true-up: as due',
    noLimit: 'no limit',
    unknown: 'not found',
    fixedBase: 'fixed base',
    noBase: 'no base',
    ownRates: 'as each person has it',
    rounding: ({ step, mode }) => `${{ halfUp: 'half-up', up: 'up', down: 'down' }[mode]} to the ${steps[step]}`,
    fee: (payer, name, amount, period) =>
      `${payer === 'government' ? 'Government' : payers[payer]}, ${name}: ${amount} yuan a ${period}`,
    parts: { limits: 'Limits', rates: 'Rates', fees: 'Flat fees', period: 'Period', rounding: 'Rounding' },
    readIn: (carrier) => `read in ${carrier}`,
    notes: 'Notes',
    writtenOn: (day) => `Written on ${day}`,
    roster: (file, sheet) => `Roster: ${file}${sheet === null ? '' : `, sheet “${sheet}”`}`,
    steps:
      'Order of steps: the wage is rounded to a base by the rule and brought within the limits; times the rate, rounded per payer, plus monthly flat fees; then the schemes are added up.',
    formulas:
      'Amounts on the sheet of people are formulas, to be checked cell by cell. Base × rate is first taken to eight decimals, all that it has, so that binary fractions cannot tip a half cent.',
    carriedOn:
      'Schemes marked “latest rule carried on” lie past the end of our data: an estimate only, a true-up may follow.',
    provisional: 'Limits marked “provisional” are used until the year’s notice is out; a true-up may follow.',
    takeHome:
      'Take-home: pay less the employee’s contributions and tax. Tax is by cumulative withholding; where the roster has no figures of the year so far, all months since January or entry are taken as equal; without special additional deductions, none.',
    trueUp: (months, before, after) =>
      `True-up: ${months}, paid by ${before}, due by ${after}. The rounded amounts of each month are subtracted; only months with a difference are listed; what was overpaid is negative.`,
    asOf: (asOf) => {
      switch (asOf.kind) {
        case 'now':
          return 'the rules now in force';
        case 'knownOn':
          return `what was announced by ${asOf.day}`;
        case 'ofMonth':
          return `the rules of ${asOf.month}`;
      }
    },
    statusHelp:
      'Status: original, the document itself was read; second-hand, the figure was read in a page or repository that quotes it; assumed, no source was found.',
    disclaimer:
      'For checking, not legal advice. The social insurance, tax and housing-fund offices have the last word: 12333, 12366, 12329.',
  },
};
