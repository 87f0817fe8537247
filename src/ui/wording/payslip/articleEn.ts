import type { ArticleExample } from '../../../calc/articleExamples';
import { formatAmount as yuan, formatRate } from '../../format';
import { counted } from './countedEn';
import type { ArticleWording } from './articleZh';

/** Formula, result, and what has changed since. */
function example(one: ArticleExample): { title: string; formula: string; since: string } {
  switch (one.kind) {
    case 'pension': {
      const { wageAtStart, wageAtRetirement, basicShare, accountRate, years, divisor } = one.inputs;
      return {
        title: 'Pension',
        formula: `${yuan(wageAtRetirement)} × ${formatRate(basicShare)} + (${yuan(wageAtStart)} + ${yuan(wageAtRetirement)}) ÷ 2 × ${formatRate(accountRate)} × ${years.toFixed()} × 12 ÷ ${divisor.toFixed()} = ${yuan(one.results.monthly)} yuan a month`,
        since:
          'Later rules: the basic pension is 1% for each full year paid, adjusted by your own index; the months by which the account is divided depend on the retirement age (139 at 60, 117 at 63), and that age is rising step by step.',
      };
    }
    case 'medicalAccount':
      return {
        title: 'Individual medical account',
        formula: `${yuan(one.inputs.base)} × ${formatRate(one.inputs.rate)} = ${yuan(one.results.monthly)} yuan a month`,
        since:
          'The employee’s 2% still goes into the individual account; the floor has been raised many times, see the Calculator.',
      };
    case 'medicalPreCredit':
      return {
        title: 'Medical account credited at the start of the year',
        formula: `due ${yuan(one.inputs.due)} − credited ${yuan(one.inputs.credited)} = ${yuan(one.results.settlement).replace('-', '−')} yuan, taken back in April of the next year`,
        since: 'How it is credited and settled today: we have no data.',
      };
    case 'hospitalBill':
      return {
        title: 'Hospital bill',
        formula: `(${yuan(one.inputs.bill)} − ${yuan(one.inputs.deductible)}) × ${formatRate(one.inputs.share)} = ${yuan(one.results.paid)} yuan; ${yuan(one.results.own)} yuan paid by yourself`,
        since: 'Today’s deductible and share: we have no data.',
      };
    case 'maternity':
      return {
        title: 'Maternity',
        formula: `${yuan(one.inputs.firstLumpSum)} + ${yuan(one.inputs.secondLumpSum)} + ${yuan(one.inputs.base)} × ${one.inputs.months.toFixed()} = ${yuan(one.results.total)} yuan`,
        since:
          'The maternity allowance is now the employer’s average monthly base, divided by 30 and multiplied by the days.',
      };
    case 'father':
      return {
        title: 'The father',
        formula: `${yuan(one.inputs.amount)} × ${formatRate(one.inputs.share)} = ${yuan(one.results.paid)} yuan`,
        since: 'Today’s rules: we have no data, please ask the local medical insurance office.',
      };
    case 'employerTopUp':
      return {
        title: 'What exceeds the ceiling, topped up by the employer',
        formula: `${yuan(one.inputs.amount)} − ${yuan(one.inputs.ceiling)} = ${yuan(one.results.toppedUp)} yuan`,
        since: 'Who tops it up today: we have no data, please verify the local rules.',
      };
    case 'unemployment':
      return {
        title: 'Months of unemployment benefit',
        formula: `${counted(one.inputs.years.toFixed(), 'year')} paid × ${counted(one.inputs.monthsPerYear.toFixed(), 'month')}, at most ${counted(one.inputs.mostMonths.toFixed(), 'month')}: ${counted(one.results.months.toFixed(), 'month')}`,
        since: 'Jiangsu today: below ten years, 2 months for each full year; from ten years, 24 months.',
      };
    case 'injuryReport':
      return {
        title: 'Time limit to have a work injury recognised',
        formula: `employer within ${counted(one.results.employerDays.toFixed(), 'day')}, employee within ${counted(one.results.employeeYears.toFixed(), 'year')}`,
        since: 'We have not checked today’s time limits: please ask 12333.',
      };
  }
}

export const articleEn: ArticleWording = {
  article: {
    title: 'Examples of an article of 2007',
    lead: 'An article of 2007 on social insurance in Nanjing worked out these examples. The formulas are kept; the rules have changed.',
    example,
    since: 'Since then: ',
  },
};
