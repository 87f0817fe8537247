import type { Decimal } from '../../../calc/decimal';
import type { FundTaxFree } from '../../../calc/fundTaxFree';
import type { SpecialDeduction } from '../../../calc/specialDeductions';
import type { TaxFigures } from '../../../calc/withholding';
import type { BonusComparison } from '../../../calc/yearEndBonus';
import { formatAmount as yuan, formatLimit, formatRate } from '../../format';
import { formatSigned } from '../../signedAmount';
import type { TaxStep } from '../../takeHome/taxSteps';
import type { TakeHomeWording } from './zh';

const figures: Record<keyof TaxFigures, string> = {
  income: 'Cumulative income',
  contributions: 'Cumulative own contributions',
  specialDeductions: 'Cumulative special deductions',
  otherDeductions: 'Cumulative other deductions',
};

const items: Record<SpecialDeduction, string> = {
  children: 'Children’s education',
  infants: 'Care of children under 3',
  elderly: 'Support of the elderly',
  mortgage: 'Mortgage interest',
  rent: 'Rent',
  degreeStudy: 'Study for a degree',
};

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function monthName(month: number): string {
  return (monthNames[month - 1] ?? String(month)).slice(0, 3);
}

function addedUp(first: number | null): string {
  if (first === null) return '';
  if (first === 1) return ' What is withheld adds up to the tax of the year: nothing is paid twice.';
  const months = `${first === 12 ? '' : `${monthNames[first - 1] ?? ''} to `}December`;
  return ` What is withheld adds up to the withholding due for ${months}; the yearly settlement may refund or claim some.`;
}

function months(count: number): string {
  return count === 1 ? '1 month' : `${count} months`;
}

function fundFree({ wage, cityLimit, sides }: FundTaxFree): string {
  const { employer, employee } = sides;
  const each = employer.limit.eq(employee.limit)
    ? `${yuan(employee.limit)} a side`
    : `employer ${yuan(employer.limit)}, employee ${yuan(employee.limit)}`;
  const by = {
    above: 'the own average wage',
    applies: 'the fund’s ceiling (assumed to be three times the city’s average wage),',
    unknown: 'the own average wage (the fund’s ceiling is not known, so this alone counts),',
  }[cityLimit];
  const over = [
    employer.taxable.isZero() ? '' : `the employer’s is ${yuan(employer.taxable)} above, which is income`,
    employee.taxable.isZero() ? '' : `the employee’s is ${yuan(employee.taxable)} above, which is not deductible`,
  ].filter(Boolean);
  return `Tax-free housing fund by ${by} ${yuan(wage)} × 12%: ${each}; ${over.length === 0 ? 'nothing is above it' : over.join('; ')}`;
}

function step(one: TaxStep): string {
  switch (one.kind) {
    case 'fundFree':
      return fundFree(one.fund);
    case 'equalMonths':
      return one.months === 1
        ? `${figures[one.figure]} ${yuan(one.total)}`
        : `${figures[one.figure]} ${yuan(one.each)} × ${months(one.months)} = ${yuan(one.total)}`;
    case 'givenBefore':
      return `${figures[one.figure]} ${yuan(one.before)} (before) + ${yuan(one.month)} = ${yuan(one.total)}`;
    case 'allowance':
      return `Allowance ${yuan(one.each)} × ${months(one.months)} = ${yuan(one.total)}`;
    case 'taxable':
      return `Cumulative taxable income ${[one.income, ...one.deductions].map(yuan).join(' − ')} = ${formatSigned(one.taxable)}`;
    case 'nothingDue':
      return 'Nothing or less: no tax';
    case 'taxDue':
      return `Cumulative tax ${rateOn(one.taxable, one.bracket.rate, one.bracket.quickDeduction)} = ${yuan(one.taxDue)}`;
    case 'lessSoFar': {
      const known = one.assumedMonths === null ? 'typed by you' : `estimated: ${months(one.assumedMonths)} before`;
      return `Less what was withheld (${known}): ${yuan(one.taxDue)} − ${yuan(one.soFar)} = ${yuan(one.tax)}`;
    }
    case 'overpaid':
      return `${yuan(one.soFar)} was withheld before, ${yuan(one.overpaid)} more than the cumulative tax of ${yuan(one.taxDue)}: nothing this month; the rest waits for later months or the yearly settlement`;
  }
}

/** An amount of the rules, without cents where it has none. */
function plain(amount: Decimal): string {
  return formatLimit(amount.toFixed());
}

function rateOn(amount: Decimal, rate: Decimal, quickDeduction: Decimal): string {
  const quick = quickDeduction.isZero() ? '' : ` − quick deduction ${yuan(quickDeduction)}`;
  return `${yuan(amount)} × ${formatRate(rate)}${quick}`;
}

function verdict(comparison: BonusComparison, isWholeYear: boolean): string {
  if (comparison.kind === 'mergedOnly') {
    const last = `${monthName(Number(comparison.lastMonthApart.slice(5)))} ${comparison.lastMonthApart.slice(0, 4)}`;
    return `Taxing a bonus by itself ends with ${last}: this month’s can only be merged into the year.`;
  }
  if (!isWholeYear) {
    return 'Which is better depends on this year’s other income: the yearly settlement decides.';
  }
  switch (comparison.better) {
    case 'apart':
      return `By itself is better, by ${yuan(comparison.difference)} yuan.`;
    case 'merged':
      return `Merged into the year is better, by ${yuan(comparison.difference)} yuan.`;
    case 'same':
      return 'Both ways take the same tax.';
  }
}

export const en: TakeHomeWording = {
  heading: 'Take-home after tax',
  lead: 'Pay after contributions, less the income tax that the employer withholds.',
  inputs: 'Figures for the tax',
  countedFrom: 'First month paid by this employer this year',
  countedFromHint: 'Cumulative withholding counts from it.',
  monthName,
  special: 'Special additional deductions, total a month',
  specialHint: 'Empty if none. If shared with a spouse or siblings: your own share.',
  specialFromItems: (total) => `${yuan(total)} from the items below.`,
  specialOverItems: 'This figure counts; the items below do not.',
  itemsFold: 'Add up special deductions item by item',
  itemsNote:
    'Amounts of today (second-hand). If you share one, or for earlier years, which had others, type the total instead.',
  items,
  childrenCount: (count) => (count === 0 ? 'None' : String(count)),
  elderlyLabel: (amount) => `Support of the elderly ${plain(amount)}`,
  degreeLabel: (amount) => `Study for a degree ${plain(amount)}`,
  perChild: (item, amount) => `${items[item]} (${plain(amount)} each)`,
  housing: 'Housing',
  housingChoice: {
    none: () => 'None',
    mortgage: (amount) => `Mortgage interest ${plain(amount)}`,
    rent: (amount) => `Rent ${plain(amount)} (Nanjing, Xiamen, Fuzhou)`,
  },
  housingHint: 'Rent in other cities counts for other amounts: type the total instead.',
  soFarFold: 'Earlier months differed from this one',
  soFarNote: (count) =>
    `Totals of the ${months(count)} before, as in the tax app or on payslips. Empty: taken as equal to this month.`,
  soFar: {
    incomeSoFar: 'Gross income before',
    contributionsSoFar: 'Own contributions before',
    specialSoFar: 'Special deductions before',
    taxSoFar: 'Tax withheld before',
  },
  bonus: 'Year-end bonus (optional)',
  bonusHint: 'Paid in the chosen month, before tax.',
  result: 'Result after tax',
  state: {
    noWage: 'Once the contributions above are calculated, the take-home after tax appears here.',
    blocked: 'One of the fields cannot be read; once it is put right, the result appears here.',
    tooEarly: 'Our data have only the method in use today; months before 2019 are not calculated.',
    noEmployer: 'These persons pay for themselves: no employer withholds tax from wages, so none is calculated.',
  },
  takeHome: 'Take-home this month',
  spoken: (amount) => `Take-home this month: ${amount} yuan.`,
  takeHomeOf: ({ pay, ownContributions, beforeTax, withholding, takeHome }) => [
    `Pay ${yuan(pay)} − own contributions ${yuan(ownContributions)} = pay after contributions ${formatSigned(beforeTax)}`,
    `${formatSigned(beforeTax)} − income tax ${yuan(withholding.tax)} = ${formatSigned(takeHome)}`,
  ],
  shortFormula: (beforeTax, tax) => `after contributions ${formatSigned(beforeTax)} − tax ${yuan(tax)}`,
  tax: 'Income tax this month',
  step,
  itemLine: ({ item, count, each, amount }) =>
    count === 1 ? `${items[item]} ${yuan(amount)}` : `${items[item]} ${yuan(each)} × ${count} = ${yuan(amount)}`,
  period: (first) => (first === 1 ? 'whole year' : first === 12 ? 'Dec' : `${monthName(first)} to Dec`),
  yearTakeHome: (period) => `Take-home, ${period}`,
  yearTax: (period) => `Income tax, ${period}`,
  yearTakeHomeOf: ({ pay, ownContributions, total, takeHome }) =>
    `Pay ${yuan(pay)} − own contributions ${yuan(ownContributions)} − income tax ${yuan(total.tax)} = ${formatSigned(takeHome)}`,
  yearTaxOf: (taxable, rate, quickDeduction, tax) =>
    `Cumulative taxable income ${rateOn(taxable, rate, quickDeduction)} = ${yuan(tax)}`,
  yearTaxNothing: (taxable) => `Cumulative taxable income ${formatSigned(taxable)}: nothing or less`,
  yearTaxAdded: (before) =>
    before.isZero()
      ? 'The sum of what is withheld in each month'
      : `${yuan(before)} withheld before, and what is withheld from this month on`,
  yearNote: 'Later months are taken as equal to this one; a new base or wage within the year changes them.',
  withoutBonus: 'All of these are without the year-end bonus.',
  entryNote:
    'Entered within the year: the yearly settlement adds the whole year’s allowance and income from other employers, so the final tax may differ.',
  incomplete: 'Schemes are missing, so own contributions are incomplete and neither tax nor take-home is right.',
  months: 'Tax month by month',
  month: 'Month',
  thisMonth: 'this month',
  rate: 'Rate',
  monthTax: 'Tax',
  monthTakeHome: 'Take-home',
  rateSteps: ([first, ...later], addsUpFrom) => {
    const { monthOfYear, taxable, above, to } = first;
    const rest = later.map((one) => `${plain(one.above)} in ${monthName(one.monthOfYear)} (${formatRate(one.to)})`);
    return [
      `In ${monthName(monthOfYear)} cumulative taxable income is ${yuan(taxable)}, above ${plain(above)}, and what lies above is taxed at ${formatRate(to)}`,
      rest.length === 0 ? '. ' : `; later it passes ${rest.join(', ')}. `,
      'So tax rises and take-home falls within the year.',
      addedUp(addsUpFrom),
    ].join('');
  },
  monthSpan: (first, last) => (first === last ? monthName(first) : `${monthName(first)} to ${monthName(last)}`),
  bonusHeading: 'How the year-end bonus is taxed',
  bonusWay: (way, tax) => `${{ apart: 'By itself', merged: 'Merged' }[way]}: tax ${yuan(tax)}, paid out`,
  verdict,
  apartOf: (bonus, { perMonth, rate, quickDeduction, tax, paidOut }) => [
    `${yuan(bonus)} ÷ 12 = ${yuan(perMonth)}: ${formatRate(rate)} in the monthly table`,
    `${rateOn(bonus, rate, quickDeduction)} = ${yuan(tax)}`,
    `${yuan(bonus)} − ${yuan(tax)} = ${yuan(paidOut)}`,
  ],
  mergedOf: (bonus, { taxableWithout, taxableWith, taxWithout, taxWith, tax, paidOut }, counted) => [
    `Taxable income, ${counted}: ${formatSigned(taxableWithout)} + ${yuan(bonus)} = ${formatSigned(taxableWith)}`,
    `Tax, ${counted}: from ${yuan(taxWithout)} to ${yuan(taxWith)}, ${yuan(tax)} more`,
    `${yuan(bonus)} − ${yuan(tax)} = ${yuan(paidOut)}`,
  ],
  mergedMonth: (tax) =>
    `Withheld together with this month’s pay, this month’s tax is ${yuan(tax)}; the months’ total is the same.`,
  trap: (bonus, { step: below, lost, breakEven }) =>
    `Taxed by itself, this bonus is just above the line of ${plain(below)}: ${yuan(bonus.minus(below))} yuan more bonus leaves ${yuan(lost)} less in hand. ${plain(below)} is better; a higher one pays only from ${yuan(breakEven)}.`,
  sources: 'Sources',
  sourceLines: {
    withholding: 'Cumulative withholding from wages, the table of rates, special additional deductions',
    bonus: 'Year-end bonus: Ministry of Finance and State Taxation Administration, announcement 30 of 2023',
    fund: 'Tax-free housing fund: at most 12% a side, of at most three times the city’s average wage',
    cityAverage: 'The fund’s ceiling taken as three times the city’s average wage',
  },
};
