import type { RowFilter } from '../../../payroll/payrollTable';
import type { SchemeId } from '../../../rules/cityProfile';
import { en as roster } from '../../../payroll/wording/en';
import { formatFen as yuan } from '../../payroll/formatFen';
import { month, en as common } from '../en';
import { count, people } from './countsEn';
import type { PeopleWording } from './peopleZh';

const { schemes } = common;

function names(ids: readonly SchemeId[]): string {
  return ids.map((id) => schemes[id]).join(', ');
}

const filters: Record<RowFilter, string> = {
  all: 'Everybody',
  faulty: 'Not calculated',
  remarked: 'With remarks',
  raised: 'Raised to a floor',
  capped: 'Capped at a ceiling',
  finding: 'Possibly too low',
  owing: 'With a true-up',
};

const soFar = { income: 'income', contributions: 'contributions', tax: 'tax' };

export const peopleEn: PeopleWording = {
  title: 'People',
  hint: 'Click a row (or press Enter) for the person’s formulas, or why there are none; arrow keys change the row; headings with arrows sort.',
  search: 'Find',
  searchHint: 'Name, number, department',
  filter: 'Show',
  filterOf: (filter, number) => (number === null ? filters[filter] : `${filters[filter]} (${count(number)})`),
  city: 'City',
  allCities: 'All cities',
  department: 'Department',
  allDepartments: 'All departments',
  noDepartment: '(no department)',
  sides: 'Of each scheme',
  side: { both: 'Employer and employee', employer: 'Employer only', employee: 'Employee only' },
  attention: 'People to look at first',
  attentionHint: 'Not calculated, then possibly too low, with remarks, at a limit.',
  shown: (shown, all) => (shown === all ? people(all) : `${count(shown)} of ${people(all)}`),
  nobody: 'Nobody matches.',
  clear: 'Clear the conditions',
  waiting: 'Looking up…',
  loadingRow: 'Fetching this row…',
  printNote: 'The table of people is for the screen: download the workbook to print everybody.',
  row: (fileRow) => `row ${count(fileRow)}`,
  open: (name) => `${name}: see the formulas`,
  mark: { faulty: 'faulty', remarked: 'remark' },
  columns: {
    name: 'Name',
    fileRow: 'Row',
    number: 'Number',
    department: 'Department',
    city: 'City',
    wage: 'Wage',
    total: 'Contributions',
    payer: common.payers,
    pay: { month: 'Pay', year: 'Pay of the year' },
    tax: { month: 'Tax', year: 'Tax of the year' },
    takeHome: { month: 'Take-home', year: 'Take-home of the year' },
    check: 'Declared against due',
    checkCost: 'To put right, a month',
    trueUp: 'True-up',
    remarks: 'Remarks',
    base: 'Base',
    sides: 'Contributions',
  },
  negative: 'negative',
  adjustment: { none: null, raisedToFloor: 'floor', cappedAtCeiling: 'ceiling', setByRule: 'fixed' },
  remark: roster.remark,
  stops: roster.stops,
  checkItem: roster.checkItems,
  checkStatus: roster.checkStatuses,
  semicolon: '; ',
  person: {
    close: 'Close',
    previous: 'Previous',
    next: 'Next',
    keys: 'Left and right arrows change the person',
    position: (place, all) => `${count(place)} of ${people(all)}`,
    loading: 'Fetching this person…',
    spoken: (name, employee, employer) =>
      `${name}: the employee pays ${employee} yuan a month, the employer ${employer}.`,
    spokenFaulty: (name) => `${name}: not calculated.`,
    month,
    wage: (wage, fundWage) => (fundWage === '' ? `wage ${wage}` : `wage ${wage}, for the fund ${fundWage}`),
    faulty: 'This row is not calculated',
    faultyAdvice: 'Correct it in the roster and read that again.',
    remarks: 'Remarks',
    contributions: 'Contributions a month',
    contributionsHint: 'Open an amount for its formula, the months of the rule and its sources.',
    raised: (ids, wage, floor) => `${names(ids)}: the wage of ${wage} is below the floor, so the base is ${floor}.`,
    capped: (ids, wage, ceiling) =>
      `${names(ids)}: the wage of ${wage} is above the ceiling, so the base is ${ceiling}.`,
    mismatch: 'The table and the calculation step by step differ: this is a bug. Do not use the amounts, and tell us.',
    mismatchLine: (what, table, steps) => `${what}: table ${table}, step by step ${steps}`,
    notReadable: 'The wage of this row cannot be calculated step by step, so the table cannot be checked against it.',
    takeHome: { month: 'Take-home pay', year: 'Take-home pay of the year' },
    cumulated: (months) => (months === 1 ? 'One month' : `${months} months together`),
    taxable: ({ income, allowance, contributions, specialDeductions, taxable }) =>
      `Taxable = income ${yuan(income)} − allowance ${yuan(allowance)} − contributions ${yuan(contributions)} − special additional deductions ${yuan(specialDeductions)} = ${yuan(taxable)}`,
    nothingTaxable: 'Not above 0: no tax.',
    cumulativeTax: ({ taxable, ratePercent, quick, cumulativeTax }) =>
      `Tax so far due = ${yuan(taxable)} × ${ratePercent}% − quick deduction ${yuan(quick)} = ${yuan(cumulativeTax)}`,
    tax: ({ cumulativeTax, taxSoFar, tax }) =>
      cumulativeTax < taxSoFar
        ? `Tax this month: ${yuan(cumulativeTax)} due is less than the ${yuan(taxSoFar)} withheld already, so none; the rest waits for later months or the yearly settlement`
        : `Tax this month = ${yuan(cumulativeTax)} − withheld already ${yuan(taxSoFar)} = ${yuan(tax)}`,
    takeHomeOf: (pay, employee, tax, takeHome) =>
      `Take-home = pay ${pay} − own contributions ${employee} − tax ${tax} = ${takeHome}`,
    yearMonths: (months) =>
      `${months === 1 ? '1 month' : `${months} months`}, each month by its own rules; where the roster says nothing of a month, wage and pay are those of this one.`,
    taxableOfYear: ({ income, months, allowance, contributions, specialDeductions, taxable }) =>
      `Taxable of the year = income ${yuan(income)} − allowance 5,000 × ${months} months (${yuan(allowance)}) − contributions ${yuan(contributions)} − special additional deductions ${yuan(specialDeductions)} = ${yuan(taxable)}`,
    taxOfYear: ({ taxable, ratePercent, quick }, due) =>
      `Tax of the year = ${yuan(taxable)} × ${ratePercent}% − quick deduction ${yuan(quick)} = ${yuan(due)}`,
    withheldOfYear: (tax, due) =>
      `Withheld over the months: ${yuan(tax)}, ${yuan(Math.abs(tax - due))} ${tax > due ? 'more' : 'less'} than the tax of the year; the yearly settlement ${tax > due ? 'gives it back' : 'collects it'}`,
    takeHomeOfYear: ({ pay, tax, takeHome }) =>
      `Take-home of the year = pay ${yuan(pay)} − own contributions ${yuan(pay - tax - takeHome)} − tax ${yuan(tax)} = ${yuan(takeHome)}`,
    negative: 'The pay does not cover what is taken off: the take-home is negative.',
    withoutBonus: 'Tax and take-home are without the year-end bonus.',
    assumed: (parts) =>
      `The roster does not give this year’s ${parts.map((part) => soFar[part]).join(', ')} so far: every month is taken as equal to this one.`,
    bonus: (amount) => `Year-end bonus of ${yuan(amount)}`,
    bonusApart: (tax) => `Taxed by itself: tax ${yuan(tax)}`,
    bonusMerged: (tax) => `Merged into the year: ${yuan(tax)} more tax`,
    bonusMergedOnly: 'Taxing it by itself has expired: it can only be merged.',
    bonusBetter: (better, difference) =>
      better === 'same'
        ? 'Both ways cost the same.'
        : `${{ apart: 'By itself', merged: 'Merged' }[better]} it costs ${yuan(difference)} less.`,
    bonusUndecided: 'Not all income since January is known: which way is better shows in the yearly settlement.',
    bonusTrap: (amount, { step, lost, breakEven }) =>
      `Taxed by itself, it is just above the line of ${yuan(step)}: ${yuan(amount - step)} more bonus leaves ${yuan(lost)} less in hand. A higher one pays only from ${yuan(breakEven)}.`,
    check: 'Declared against due',
    checkColumns: {
      item: 'Item',
      paid: 'Deducted',
      status: 'Finding',
      declared: 'Declared base',
      lawful: 'Lawful base',
      gap: 'Gap',
    },
    span: (lowest, highest) => (lowest === highest ? lowest : `${lowest} to ${highest}`),
    atMost: (highest) => `at most ${highest}`,
    atLeast: (lowest) => `at least ${lowest}`,
    cost: (employer, employee) =>
      `Put right, the employer pays ${employer} yuan more a month, the employee ${employee}.`,
    checkCaution: 'Inferred from the roster alone: check before concluding.',
    trueUp: 'True-up',
    trueUpColumns: { month: 'Month', scheme: 'Scheme' },
    trueUpTotal: 'Total',
    trueUpUnmatched: (ids) => `${names(ids)}: in some months only one set of rules has it, so it is left out.`,
    trueUpNone: 'These months have no difference.',
    noTakeHome: {
      missingRule: 'A scheme has no rule in these months: income tax and take-home are not calculated.',
      countedElsewhere: 'This person’s year is counted in another row; see the remarks.',
      tooEarly: 'Our data have only the method in use today: no income tax for months before 2019.',
      noEmployer: 'Nobody withholds income tax here, so there is no take-home.',
    },
    trueUpElsewhere: 'This person’s true-up is counted in another row; see the remarks.',
    fundExcess: (employer: string, employee: string) =>
      `Fund deposits above the tax-free limit: the employer’s ${employer} count as income, the employee’s ${employee} are not deductible (a month).`,
  },
  spread: {
    title: 'Where everybody’s base lies',
    choose: 'City, month and scheme',
    option: (city, monthText, scheme, number) => `${city}, ${month(monthText)}, ${schemes[scheme]} (${people(number)})`,
    axis: 'Base, from floor to ceiling; the height is the number of people',
    floor: 'Floor',
    ceiling: 'Ceiling',
    raised: 'At the floor',
    capped: 'At the ceiling',
    people,
    text: ({ people: all, raised, capped, floor, ceiling, fullest }) =>
      [
        `${people(all)}; floor ${floor} yuan, ceiling ${ceiling} yuan.`,
        `${people(raised)} with a wage below the floor, at the floor; ${people(capped)} above the ceiling, at the ceiling;`,
        fullest === null
          ? `${people(all - raised - capped)} between them.`
          : `${people(all - raised - capped)} between them, most of them, ${count(fullest.people)}, at ${fullest.lowest} to ${fullest.highest} yuan.`,
      ].join(' '),
    numbers: 'See the numbers',
    numbersColumns: { range: 'Base (yuan)', people: 'People' },
    below: (floor) => `Wage below the floor, at ${floor}`,
    above: (ceiling) => `Wage above the ceiling, at ${ceiling}`,
  },
};
