import type { AmountRefusal } from '../../calc/readAmount';
import type { SchemeId } from '../../rules/cityProfile';
import type { FileRefusal, OtherKind } from '../fileRefusal';
import type { Remark } from '../remarks';
import type { Roster } from '../roster';
import type { RosterColumnId } from '../rosterColumns';
import { notice, ownHave, warning } from './notices/en';
import type { PayrollWords } from './zh';

const schemes: Record<SchemeId, string> = {
  pension: 'Pension',
  medical: 'Medical',
  unemployment: 'Unemployment',
  'work-injury': 'Work injury',
  maternity: 'Maternity',
  'housing-fund': 'Housing fund',
};

/** The template's headers; the reading of a roster knows them again. */
const columns: Record<RosterColumnId, string> = {
  name: 'Name',
  number: 'Employee number',
  department: 'Department',
  city: 'City',
  category: 'Person category',
  month: 'Month',
  wage: 'Contribution wage',
  pay: 'Pay this month',
  fundWage: 'Housing-fund wage',
  fundRate: 'Housing-fund rate',
  injury: 'Injury class',
  entryMonth: 'Entry month',
  specialDeductions: 'Special additional deductions',
  bonus: 'Year-end bonus',
  incomeSoFar: 'Income before this month',
  contributionsSoFar: 'Contributions before this month',
  taxSoFar: 'Tax before this month',
  paidPension: 'Pension deducted',
  paidMedical: 'Medical deducted',
  paidUnemployment: 'Unemployment deducted',
  paidInsurance: 'Social insurance deducted',
  paidFund: 'Housing fund deducted',
};

const amountRefusals: Record<AmountRefusal, string> = {
  notANumber: 'this is not an amount; write digits, such as 8000 or 8,000.50',
  scientific: 'write the number out',
  negative: 'an amount cannot be negative; please check',
  zero: 'the amount must be above 0; please check',
  misplacedComma: 'a comma stands in the wrong place; write one every three digits, as in 12,000.00',
  tooManyDecimals: 'write at most two decimals',
  tooLarge: 'this is above 90 million yuan; is there a zero too many?',
};

function remark(
  { column, reason, text }: Pick<Remark, 'column' | 'reason' | 'text'>,
  headers: Roster['headers'] = {},
): string {
  const name = headers[column] ?? columns[column];
  const written = text === '' ? `“${name}” is empty` : `“${name}” says “${text}”`;
  switch (reason.kind) {
    case 'missing':
      return `“${name}” is empty: please fill it in.`;
    case 'amount':
      return `${written}: ${amountRefusals[reason.reason]}.`;
    case 'date':
      return `“${name}” holds the date ${text}: write an amount instead.`;
    case 'formulaWithoutValue':
      return `“${name}” holds a formula, and the file does not hold its result: open and save it once in a spreadsheet, or paste values.`;
    case 'spreadsheetError':
      return `“${name}” holds the error ${text}: correct it in the spreadsheet.`;
    case 'maybeTenThousands':
      return `${written}: perhaps meant in units of 10,000 yuan; write the amount in yuan.`;
    case 'roundedToCent':
      return `${written}: more than two decimals, rounded half-up to the cent.`;
    case 'maybeYuan':
      return `${written} under a header in thousands or tens of thousands of yuan, but is perhaps meant in yuan: write it in the header’s unit, or add “yuan” to it.`;
    case 'payFromWage':
      return `“${name}” is empty: take-home starts from “${headers.wage ?? columns.wage}”; please check.`;
    case 'soFarIncludesThisMonth':
      return `${written}, just this month’s pay times the months up to this one: perhaps this month is in it. The column is for the months before; please check.`;
    case 'countedInOtherRow':
      return `${written}; row ${reason.otherFileRow} is another month of the same person: year and true-up go by that row alone, and do not use this one’s wage and pay.`;
    case 'notAMonth':
      return `${written}: this is not a month; write it like 2025-03.`;
    case 'notARate':
      return `${written}: this is not a rate; write a percentage, such as 8%.`;
    case 'notAnInjuryClass':
      return `${written}: this is not an injury class; write 1 to 8, or the employer’s own rate, such as 0.36%.`;
    case 'moreCellsThanHeader':
      return `This row has more cells than the header${text === '' ? '' : ` (“${text}” is left over)`}: perhaps a comma in an amount without quotes has moved all that follow it. Please correct it.`;
    case 'duplicateNumber':
      return `${written}, as does row ${reason.otherFileRow}: check whether one person was entered twice.`;
    case 'unknownCity':
      return `${written}: we have no data of this city; check its name.`;
    case 'ambiguousCity':
      return `${written}, which may mean several; write one of: ${reason.offered.map(({ en }) => en).join(', ')}.`;
    case 'unknownCategory':
      return `${written}. We have no rules for this category in this city and month; we have: ${reason.offered.map(({ en }) => en).join(', ') || 'none'}.`;
    case 'paidYearly':
      return `${written}. This category${text === '' ? ` (${reason.category.en})` : ''} pays a fixed amount once a year and nothing a month, so the row is not calculated; the calculator says what is paid a year.`;
    case 'noRules':
      return `We have no rule at all for ${text}: check the month, or turn on “Carry the latest rules on”.${ownHave(reason.own)}`;
    case 'rateNotAllowed':
      return `${written}: the ${schemes[reason.scheme].toLowerCase()} rule has no such rate; please check.`;
    case 'entersLater':
      return `${written}, after the month that is calculated: the person has not entered yet, nothing is due, and the row is not calculated.`;
  }
}

const otherKinds: Record<OtherKind, string> = {
  pdf: 'a PDF file',
  html: 'a web page',
  xml: 'an XML file',
  archive: 'an archive',
  image: 'a picture',
  openDocument: 'an OpenDocument file (such as .ods)',
  xlsb: 'a binary workbook (.xlsb)',
  document: 'a text document or a presentation',
  binary: 'a binary file of an unknown kind',
};

function refusal(one: FileRefusal): string {
  const file = `“${one.fileName}”`;
  switch (one.kind) {
    case 'tooLarge':
      return `${file} has ${megabytes(one.bytes)} MB; the limit is ${megabytes(one.limit)} MB. Split it into several files.`;
    case 'unreadable':
      return `${file} can no longer be read: perhaps it was moved, changed, or is locked by another program. Choose it again.`;
    case 'empty':
      return `${file} is an empty file.`;
    case 'encrypted':
      return `${file} has a password. Take it off in a spreadsheet and save it again.`;
    case 'oldXls':
      return `${file} has an old format (.xls or .et). Save it as .xlsx.`;
    case 'otherKind':
      return `${file} is ${otherKinds[one.found]} and no roster. Save the roster as .xlsx or .csv.`;
    case 'notAWorkbook':
      return `${file} is an archive without a workbook in it. Choose an .xlsx or .csv file.`;
    case 'damaged': {
      const row = one.fileRow === null ? '' : `, near row ${one.fileRow}`;
      return `${file}${inSheet(one.sheet)}${row} is damaged and cannot be read. Open it in a spreadsheet and save it again.`;
    }
    case 'unpacksTooLarge':
      return `${file} unpacks to ${megabytes(one.bytes)} MB; the limit is ${megabytes(one.limit)} MB. Delete sheets that are not needed, or split it.`;
    case 'noSheets':
      return `${file} has no sheets.`;
    case 'emptySheet':
      return `${file}${inSheet(one.sheet)} is empty.`;
    case 'noPeople':
      return `${file}${inSheet(one.sheet)} has its header in row ${one.headerRow} and nobody below it.`;
    case 'tooManyCells':
      return `${file}${inSheet(one.sheet)} is too large: its farthest cell is ${one.lastCell}, and the limit is ${one.limit} cells. Delete what lies outside the table.`;
  }
}

function inSheet(sheet: string | null): string {
  return sheet === null ? '' : `, sheet “${sheet}”,`;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

export const en: PayrollWords = {
  language: 'en',
  schemes,
  payers: { employer: 'Employer', employee: 'Employee' },
  statuses: { official: 'original', secondary: 'second-hand', assumed: 'assumed' },
  columns,
  stops: {
    contributions: 'not calculated',
    takeHome: 'no take-home',
    check: 'deductions not checked',
    nothing: 'calculated; please check',
  },
  remark,
  refusal,
  notice,
  warning: (one, place) => warning(one, place, schemes),
  ownHave,
  adjustments: {
    none: 'between the limits',
    raisedToFloor: 'wage below the floor: raised to it',
    cappedAtCeiling: 'wage above the ceiling: capped at it',
    setByRule: 'base set by the rule',
    absent: 'not in this scheme',
  },
  checkItems: {
    pension: schemes.pension,
    medical: schemes.medical,
    unemployment: schemes.unemployment,
    insurance: 'Social insurance together',
    'housing-fund': schemes['housing-fund'],
  },
  checkStatuses: {
    matches: 'matches',
    below: 'possibly too low',
    above: 'above what is due',
    impossible: 'no base gives this amount',
    anyBase: 'does not depend on the base',
    notCompared: 'not compared',
    matchesThen: 'matches the rules of the time',
    nothingDeducted: 'nothing deducted',
    rateNotGiven: 'rate not given, cannot be compared',
  },
};
