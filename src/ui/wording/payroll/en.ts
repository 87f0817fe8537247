import type { PayrollProgress, PayrollSummary, PlanWarning } from '../../../payroll/payrollMessages';
import type { RulesAsOf } from '../../../payroll/payrollSettings';
import type { RosterColumnId } from '../../../payroll/rosterColumns';
import { en as file } from '../../../payroll/wording/en';
import type { SchemeId } from '../../../rules/cityProfile';
import { formatLimit as grouped } from '../../format';
import type { PayrollProblem } from '../../payroll/payrollProblem';
import type { TrueUpProblem } from '../../payroll/readSettings';
import type { ChoiceProblem } from '../../payroll/columnChoices';
import { en as common } from '../en';
import { peopleEn } from './peopleEn';
import type { PayrollWording } from './zh';

const { schemes } = common;

function names(ids: readonly SchemeId[]): string {
  return ids.map((id) => schemes[id].toLowerCase()).join(', ');
}

function month(text: string): string {
  return `${common.calculate.monthLabel(text)} ${text.slice(0, 4)}`;
}

function count(number: number): string {
  return grouped(String(number));
}

function people(number: number): string {
  return number === 1 ? '1 person' : `${count(number)} people`;
}

function phase(one: PayrollProgress['phase']): string {
  switch (one) {
    case 'opening':
      return 'Opening the file';
    case 'reading':
      return 'Reading the sheet';
    case 'building':
      return 'Putting the roster together';
    case 'calculating':
      return 'Calculating';
    case 'writing':
      return 'Writing the file';
  }
}

function done({ done: number, unit }: Pick<PayrollProgress, 'done' | 'unit'>): string {
  return unit === 'rows' ? `${count(number)} rows` : `${(number / 1_000_000).toFixed(1)} MB`;
}

/** The same of several places at once. */
function severalWarnings(kind: PlanWarning['kind'], places: number, number: number): string {
  const where = `${places} places (${people(number)})`;
  switch (kind) {
    case 'noRule':
      return `${where} lack a rule; the totals are without those schemes.`;
    case 'carriedOn':
      return `${where} lie beyond what we know, estimated by the latest rules.`;
    case 'provisional':
      return `${where} stand on provisional limits; a true-up may follow when the year’s notice is out.`;
    case 'unknownLimit':
      return `${where} have a limit that was not found and is taken as none.`;
  }
}

type PageProblem = Exclude<PayrollProblem, { kind: 'refused' }>;

function problem(one: PageProblem): { title: string; advice: string } {
  switch (one.kind) {
    case 'noProfiles':
      return {
        title: 'Not one city profile could be read, so that nothing can be calculated.',
        advice: 'Check the network and bring the file in again.',
      };
    case 'severalFiles':
      return {
        title: `One file at a time: you brought ${one.files}.`,
        advice: 'Bring one; people of several cities may stand in it together.',
      };
    case 'noCells':
      return {
        title: 'What you pasted is no table.',
        advice: 'Select the cells with their header in the spreadsheet, copy them, and paste again.',
      };
    case 'broken':
      return {
        title: `Something broke while ${duringWhat[one.during]}; it was not finished.`,
        advice:
          'Perhaps there is not enough memory: close other tabs, or split the file. If it happens again, the fault is ours.',
      };
  }
}

const duringWhat: Record<Extract<PageProblem, { kind: 'broken' }>['during'], string> = {
  read: 'the file was read',
  calculate: 'the payroll was calculated',
  write: 'the file was written',
  table: 'the table was looked up',
};

function choiceProblem(one: ChoiceProblem, columns: Record<RosterColumnId, string>): string {
  switch (one.kind) {
    case 'noPerson':
      return `No column is chosen yet for “${columns.name}” or “${columns.number}”.`;
    case 'noWage':
      return `No column is chosen yet for “${columns.wage}” or “${columns.pay}”.`;
    case 'twice':
      return `“${columns[one.column]}” is chosen for several columns; it can be only one.`;
  }
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
  roster: {
    title: 'Roster',
    drop: 'Drop the payroll anywhere on this page',
    dropNow: 'Let go to read this file',
    choose: 'Choose a file',
    chooseAnother: 'Another file',
    kinds:
      'An .xlsx of Excel or WPS, or a .csv; up to 200 MB. Columns need not be named as in the template; you are asked where a needed one is missing.',
    pasted: 'What was pasted',
    paste: 'Paste cells',
    pasteLabel: 'Cells copied from a spreadsheet, with their header',
    pasteHint: 'Or press Ctrl+V anywhere on this page.',
    readPaste: 'Read what was pasted',
    template: 'Download a template',
    templateName: 'Payroll template',
    columns: 'What columns a roster may have',
    columnsNote: 'Needed: a name or number, and a wage or gross pay. Names may differ: the usual ones are known.',
    changeColumns: 'Change the columns',
    columnsRead: 'How the columns were read',
    columnsReadNote: 'If one is wrong, choose anew with “Change the columns”.',
    readAs: 'Read as',
    close: 'Remove the roster',
    shown: (fileName: string, sheetName: string | null, number: number) =>
      `${fileName}${sheetName === null ? '' : ` · ${sheetName}`} · ${people(number)}`,
  },
  mapping: {
    title: 'What the columns are',
    lead: (fileName: string) =>
      `Not all column names of “${fileName}” are known: please say what they are. Those we know are chosen; check them.`,
    leadNone: (fileName: string) => `“${fileName}”: no column name is known; please choose column by column.`,
    leadOnRequest: (fileName: string) =>
      `This is how the columns of “${fileName}” were read; change what is wrong and read it again.`,
    contested: (columns: string[]) =>
      `Several columns look like ${columns.map((column) => `“${column}”`).join(', ')}, so none was chosen.`,
    sheet: 'Sheet',
    headerRow: 'Row of the header',
    rowNumber: (row: number) => (row === 0 ? 'No header' : `Row ${row}`),
    table: 'Columns of the file',
    column: 'Column',
    examples: 'First rows',
    meaning: 'It is',
    meaningOf: (name: string) => `“${name}” is`,
    unnamed: (letters: string) => `Column ${letters}`,
    noExamples: '(empty)',
    unused: 'Not used',
    required: 'Needed: a name or number, and a wage or gross pay.',
    problem: choiceProblem,
    read: 'Read it like this',
    noHeader: '(no name)',
    leave: 'Leave this file',
    leaveOnRequest: 'Leave it as it is',
  },
  progress: {
    phase,
    rows: (one: PayrollProgress) =>
      one.total === null || one.total <= 0 ? done(one) : `${done(one)} of ${done({ ...one, done: one.total })}`,
    left: (seconds: number) => (seconds < 60 ? `about ${seconds} s left` : `about ${Math.ceil(seconds / 60)} min left`),
    cancel: 'Cancel',
    cancelled: 'Cancelled.',
    cancelledKept: 'Cancelled. What was there before still is.',
  },
  problem,
  problemWords: {
    kept: 'What was there before still is.',
    keptBroken:
      'The last result is still there, but cannot be looked up or calculated again: bring the file in once more.',
    technical: (message: string) => `For developers: ${message}`,
    dismiss: 'Close',
    cityMissing: (city: string) => `The profile of ${city} could not be read; people of ${city} cannot be calculated:`,
  },
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
  summary: {
    title: 'Result',
    empty: 'Bring in a roster and the result shows here.',
    spoken: (calculated: number, faulty: number) =>
      faulty === 0 ? `${people(calculated)} calculated.` : `${people(calculated)} calculated, ${count(faulty)} not.`,
    people: 'People on the roster',
    calculated: 'Calculated',
    faulty: 'Not calculated',
    faultyNote: 'Faulty data; the table says why',
    raised: 'At a floor',
    capped: 'At a ceiling',
    employee: 'Employees pay',
    employer: 'Employer pays',
    cost: 'Cost to the employer',
    costNote: (pay: string) => `gross pay ${pay} + the employer’s contributions, without the year-end bonus`,
    takeHome: { month: 'Take-home of the month', rows: 'Take-home of all rows', year: 'Take-home of the year' },
    tax: { month: 'Income tax of the month', rows: 'Income tax of all rows', year: 'Income tax of the year' },
    takeHomeOf: (number: number) => `of ${people(number)}, without the year-end bonus`,
    withoutBonus: 'without the year-end bonus',
    perMonth: 'a month',
    ofAllRows: 'sum of all rows, of more than one month',
    incomplete: '(incomplete)',
  },
  warnings: {
    title: 'To be aware of',
    notice: file.notice,
    place: (city: string, category: string, text: string) => `${city} · ${category} · ${month(text)}`,
    warning: file.warning,
    ownHave: file.ownHave,
    several: severalWarnings,
    assumedRates: ({ fund, injury }: PayrollSummary['assumedRates']) => {
      const parts = [
        ...(fund > 0 ? [`the housing fund of ${people(fund)} at the rate filled in for the city`] : []),
        ...(injury > 0 ? [`the work injury of ${people(injury)} at the first option`] : []),
      ];
      return `Rates that the roster does not say: ${parts.join(', ')}. Change them under “Rates by city”.`;
    },
    negative: (number: number) =>
      `The pay of ${people(number)} does not cover contributions and tax: take-home is negative.`,
    incomplete: (number: number) =>
      `For ${people(number)} some scheme has no rule: tax and take-home are not calculated.`,
    assumed: (number: number) =>
      `The roster has no sums of this year for ${people(number)}: tax assumes equal months since January or entry.`,
  },
  totals: {
    title: 'Totals',
    lead: 'Yuan a month.',
    leadOfRows: 'Sum of all rows, yuan; they are of more than one month.',
    incomplete: 'Incomplete: somebody is not calculated, or a scheme has no rule.',
    by: { scheme: 'By scheme', city: 'By city', department: 'By department' },
    group: { scheme: 'Scheme', city: 'City', department: 'Department' },
    people: 'People',
    employer: 'Employer',
    employee: 'Employee',
    both: 'Together',
    all: 'All',
    noDepartment: '(no department)',
    showAll: (number: number) => `Show all ${count(number)} departments`,
  },
  check: {
    title: 'Declared against due',
    lead: 'What was deducted according to the roster, against what is due on the wage.',
    compared: (number: number, below: number) =>
      below === 0
        ? `${people(number)} compared: none was found below the lawful base.`
        : `${people(number)} compared: the declared base of ${count(below)} may be below the lawful one.`,
    impossible: (number: number) =>
      `No base gives the deductions of ${count(number)}: they may contain a true-up or something else.`,
    nothingDeducted: (number: number) =>
      `Nothing is deducted for some scheme of ${people(number)}: perhaps not insured that month, perhaps not withheld; please check.`,
    rateNotGiven: (number: number) =>
      `The fund’s rate is not given for ${people(number)}, and the deduction fits none: it was not compared.`,
    cost: (employer: string, employee: string) =>
      `On the lawful bases the employer would pay ${employer} yuan a month more, the employees ${employee}.`,
    costOfRows: (employer: string, employee: string) =>
      `On the lawful bases the employer would pay ${employer} yuan more over all rows, the employees ${employee}.`,
    costCovers:
      'Only schemes with a deduction in the roster, and work injury and maternity with them; without earlier months and late surcharges.',
    wageFromPay: 'The lawful base is inferred from this month’s pay, not from the average wage of the year before.',
    wageFromBase:
      'The wage was taken from a column of bases: a declared figure, which cannot show whether too little was declared.',
    caution:
      'This only follows from the figures of the roster. Less than a year in the job, leave, or another rate matter: check before you conclude anything.',
  },
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
