import { formatAmount as yuan } from '../../format';
import { month } from '../en';
import type { MinimumWage } from '../../payslip/provinceBenefits';
import type { UnemploymentFinding } from '../../payslip/unemploymentFinding';
import { counted } from './countedEn';
import { listed } from './namesEn';
import { span } from './spansEn';
import type { MoneyWording } from './moneyZh';

function unemployment(finding: UnemploymentFinding, minimumWage: MinimumWage | null): string {
  const cap = minimumWage === null ? '' : ` of ${yuan(minimumWage.amount)} yuan (${minimumWage.document}, second-hand)`;
  const rule = `Unemployment benefit: 45% to 55% of your own average base of the 12 months before, at most the minimum wage${cap}, at least 1.5 times the subsistence allowance (second-hand).`;
  switch (finding.kind) {
    case 'independent':
      return 'Unemployment benefit: a share of the minimum wage (second-hand), whatever the base. Nothing is lost.';
    case 'same':
      return `${rule} Here both bases give the same.`;
    case 'less':
      return `${rule} If you lose your job, about ${span(finding.least, finding.most)} a month less.`;
  }
}

export const moneyEn: MoneyWording = {
  money: {
    title: 'What the difference is worth',
    lead: 'With a low base you take home a little more each month and lose something else: look at both sides. If the shortfall has to be made up, you pay your own share too.',
    none: 'There is no difference: all is 0.',
    unknown: 'Whether there is a difference is not known yet: it needs a declared base and your wage.',
    onlyIf: 'No conclusion is drawn above; these figures only say what it would mean if the base was too low.',
    basis: (bases) => `Declared base: ${bases}. Schemes not on the payslip are counted as declared on the same wage.`,
    firstOptions: (list) => (list === '' ? '' : `Where there are several rates, the first is counted: ${list}.`),
    lose: 'I lose',
    keep: 'I keep',
    employer: 'The employer pays less',
    perMonth: 'A month',
    inSum: (months) => `${counted(months, 'month')} in all`,
    pensionAccount: 'Individual pension account',
    medicalAccount: 'Individual medical account',
    fund: 'Housing fund (employer and employee)',
    ownShares: 'Less deducted from you',
    moreTax: (rate) => `More income tax paid (at ${rate})`,
    taxUnknown: 'Income tax is due on what was not deducted: choose a rate to count it',
    net: 'More take-home',
    months: 'Months to count',
    taxRate: 'Highest income-tax bracket',
    taxRateUnknown: 'Not known',
    later: 'What shows only later',
    age: 'Month of birth',
    year: 'Year',
    monthOfYear: 'Month',
    group: 'Retirement group',
    groupUnknown: 'Please choose',
    retirementGroups: {
      man60: 'Man',
      woman55: 'Woman (formerly retiring at 55)',
      woman50: 'Woman (formerly retiring at 50)',
    },
    gapYears: 'Years with this shortfall (past and to come)',
    pensionAsk: 'Type month of birth, group and years to estimate how much less pension you get each month.',
    pensionNone: 'The pension base has no shortfall, so no pension is lost.',
    retirement: (years, months, at, least) =>
      `Retirement age ${counted(years, 'year')}${months === '0' ? '' : ` ${counted(months, 'month')}`} (${month(at)}), with at least ${least} months of contributions.`,
    pension: (amounts, divisor, basic) =>
      divisor.kind === 'between'
        ? `About ${amounts.join(' to ')} yuan less pension a month (the account is divided by ${divisor.older.toFixed()} to ${divisor.younger.toFixed()} months; between whole ages nothing is laid down).`
        : `About ${amounts.join('')} yuan less pension a month, of which basic pension ${basic} yuan.`,
    pensionNote:
      'By the formula of State Council document 38 of 2005, as if the shortfall grew with the average wage and the individual account bore no interest. An estimate only.',
    injury: 'Work injury: the one-time disability grant is lower (if it happens)',
    grade: 'Grade',
    injuryLoss: 'Less (yuan)',
    maternity: (days, loss) =>
      days === null || loss === null
        ? 'Maternity allowance: the employer’s average monthly base ÷ 30 × days. The average of all employees counts, not yours alone.'
        : `Maternity allowance: (the employer’s average monthly wage − its average monthly base) ÷ 30 × days (${days} in Jiangsu, second-hand). The average of all employees counts; if everybody were declared as you are, ${loss} yuan less.`,
    unemployment,
    unemploymentUnknown: 'Unemployment benefit: how it is paid here was not found.',
  },
  arrears: {
    title: 'What making it up would take',
    lead: 'Month by month, declared and lawful are compared by that month’s rules; months without a rule are only listed, never guessed.',
    from: 'From',
    to: 'To',
    paidOn: 'Surcharge until',
    paidOnHint:
      '0.05% a day, borne by the employer; counted from the 1st of the next month (assumed). Empty: until today.',
    declaredBase: 'Declared base, social insurance',
    declaredFundBase: 'Declared base, housing fund',
    declaredHint: 'Empty: as read from the payslip.',
    wagesNeeded: 'These months also need the wages of:',
    needsFundRate: 'The housing-fund rate is not known, so the fund is not counted here: choose the rate above.',
    assumption:
      'Assumed: in all these months the base was declared in the same way, on the same base, or each month at that month’s floor or ceiling.',
    capped: 'Surcharge no higher than the principal (disputed; by default not capped)',
    months: 'Months',
    scheme: 'Scheme',
    declared: 'Declared base',
    lawful: 'Lawful base',
    employer: 'Employer',
    employee: 'Employee',
    columnsHint: 'Shortfall a month (yuan)',
    sumsHint: 'Shortfall of these months in all (yuan, true-ups included)',
    trueUp: 'True-up',
    trueUpNote:
      'A true-up comes from limits announced late and is no late payment. The Jiangsu notices of 2022 and 2025 say that no surcharge is charged; for other years and for Fujian nothing was found.',
    total: 'Total',
    principal: 'Shortfall, principal',
    trueUpTotal: 'True-up',
    ownShare: 'Of which you pay',
    surcharge: 'Surcharge (borne by the employer)',
    surchargeOf: (days) => `first month: ${counted(days, 'day')}`,
    fundNote: 'No basis for a surcharge on the housing fund was found; none is counted.',
    missing: 'Months without a rule for this category (not guessed)',
    withoutWage: 'Months whose wage year is not typed',
    missingLine: (first, last, ids) =>
      `${first === last ? month(first) : `${month(first)} to ${month(last)}`}: ${listed(ids)}`,
    run: (first, last, count) =>
      first === last ? month(first) : `${month(first)} to ${month(last)} (${counted(count, 'month')})`,
    needs: 'First get a declared base above and type the wage, or type the declared base here.',
    nothing: 'There is no shortfall in these months.',
    csv: 'Download month by month (spreadsheet)',
    csvName: 'arrears-by-month',
    csvColumns: [
      'Month',
      'Scheme',
      'Declared base',
      'Lawful base',
      'Arrears (employer)',
      'Arrears (employee)',
      'True-up (employer)',
      'True-up (employee)',
      'Days',
      'Surcharge',
    ],
    csvAllSchemes: 'Social insurance in all',
  },
};
