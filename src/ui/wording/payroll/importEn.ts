import type { PayrollProgress } from '../../../payroll/payrollMessages';
import type { RosterColumnId } from '../../../payroll/rosterColumns';
import type { PayrollProblem } from '../../payroll/payrollProblem';
import type { ChoiceProblem } from '../../payroll/columnChoices';
import { count, people } from './countsEn';
import type { ImportWording } from './importZh';

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

type PageProblem = Exclude<PayrollProblem, { kind: 'refused' }>;

function problem(one: PageProblem): { title: string; advice: string } {
  switch (one.kind) {
    case 'noProfiles':
      return {
        title: 'Not one city profile could be read, so that nothing can be calculated.',
        advice: 'Check the network and read it again.',
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

export const importEn: ImportWording = {
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
    keptBroken: 'The last result is still there, but cannot be looked up or calculated again: read it once more.',
    technical: (message: string) => `For developers: ${message}`,
    again: 'Read it again',
    dismiss: 'Close',
    cityMissing: (city: string) => `The profile of ${city} could not be read; people of ${city} cannot be calculated:`,
  },
};
