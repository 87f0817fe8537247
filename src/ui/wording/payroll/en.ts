import type { RulesAsOf } from '../../../payroll/payrollSettings';
import { en as file } from '../../../payroll/wording/en';
import type { SchemeId } from '../../../rules/cityProfile';
import type { TrueUpProblem } from '../../payroll/readSettings';
import { month, en as common } from '../en';
import { people } from './countsEn';
import { importEn } from './importEn';
import { peopleEn } from './peopleEn';
import { resultsEn } from './resultsEn';
import type { PayrollWording } from './zh';

const { schemes } = common;

function names(ids: readonly SchemeId[]): string {
  return ids.map((id) => schemes[id].toLowerCase()).join(', ');
}

function trueUpProblem(one: TrueUpProblem): string {
  switch (one) {
    case 'monthsReversed':
      return 'The first month is after the last.';
    case 'tooManyMonths':
      return 'At most 36 months.';
    case 'needsDay':
      return 'Choose a day: only rules announced by then are used.';
    case 'needsMonth':
      return 'Choose a month: its rules are used.';
    case 'sameRules':
      return 'Both sets of rules are the same: there is no difference.';
  }
}

export const en: PayrollWording = {
  heading: 'Payroll',
  lead: 'Bring in the whole payroll, see what everybody and every department pays before payday, and take a workbook away.',
  privacy:
    'Salaries stay in this tab of this computer: nothing is uploaded or stored. When the page is reloaded or closed the roster is gone and has to be brought in again; what you chose stays.',
  leaveQuestion: 'The roster will have to be brought in again. Go on?',
  month,
  peopleCount: people,
  ...importEn,
  settings: {
    title: 'Settings',
    note: 'For what the roster does not say; where it does, the roster counts. Changes are calculated at once.',
    rates: 'Rates by city',
    fundRate: 'Housing fund rate (employer and employee each)',
    fundRateHint: 'Only a starting point; where the roster has this column, the roster counts.',
    meantBy: (city) => `“${city}” in the roster means`,
    takeHome: 'Income tax and take-home',
    takeHomes: { month: 'Of the month', year: 'Of the whole year', none: 'Not calculated' },
    takeHomeHint: 'Cumulative withholding: contributions and tax are taken off gross pay, without the year-end bonus.',
    recalculating: 'Calculating again…',
  },
  ...resultsEn,
  trueUp: {
    title: 'True-up',
    lead: 'New limits come late: months are paid by the old ones first, and the difference is settled at once when the new ones are out.',
    calculate: 'Calculate a true-up',
    monthsHint: 'Only months paid before the notice.',
    from: 'From',
    to: 'To',
    before: 'Rules by which it was paid',
    after: 'Rules by which it should have been',
    kind: 'Rules',
    kinds: {
      now: 'As known now',
      knownOn: 'As announced by a day',
      ofMonth: 'Of another month',
    } satisfies Record<RulesAsOf['kind'], string>,
    day: 'Which day',
    dayHint: 'Such as payday.',
    month: 'Which month',
    problem: trueUpProblem,
    result: (number: number, employer: string, employee: string) =>
      `Differences for ${people(number)}: the employer ${employer} yuan, the employees ${employee}.`,
    unmatched: (ids: readonly SchemeId[]) => `Left out in months where only one side has a rule: ${names(ids)}.`,
    nobody: 'Nobody has a difference in these months.',
    waiting: 'Calculating the true-up…',
    inTable: 'Everybody’s figure is in the table; open it for the months. Negative means paid too much.',
  },
  write: {
    title: 'Take away',
    xlsx: 'Download the workbook (xlsx)',
    csv: 'Download csv',
    name: (text: string) => `Contributions ${text}`,
    tooMany: 'More than 1,048,575 people do not fit into a sheet: download the csv.',
    hint: 'The workbook holds people, totals, exceptions and the rules used. It holds salaries: keep it safe.',
  },
  file,
  people: peopleEn,
};
