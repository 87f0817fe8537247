import type { PaidField } from '../../payslip/payslipInputs';
import { en as common } from '../en';
import { basedOn } from './namesEn';
import type { FormWording } from './formZh';

const { schemes } = common;

const paidLabels: Record<PaidField, string> = {
  pension: 'Pension',
  medical: 'Medical',
  unemployment: 'Unemployment',
  'housing-fund': 'Housing fund',
  'work-injury': 'Work injury',
  maternity: 'Maternity',
  together: 'Several in one figure',
};

export const formEn: FormWording = {
  paid: {
    title: 'Deducted from you on the payslip',
    hint: 'As the payslip prints it, with its cents; leave empty what is not there.',
    labels: paidLabels,
    fundRate: 'Housing-fund rate (employee)',
    fundRateUnknown: 'Not known',
    fundRateHint: 'If it is not known, every rate is tried and shown.',
    more: 'Total, work injury, maternity, month of payment',
    together: 'Several in one figure',
    togetherHint: 'For payslips that show several schemes as one figure; tick those it covers.',
    togetherSchemes: 'This figure covers',
    paidIn: 'Paid in which month',
    paidInUnknown: 'Not known',
    paidInHint: 'Rules announced after the payment could not be used by the employer then.',
    rateOf: (scheme) => `${schemes[scheme]}: employee’s rate`,
  },
  wages: {
    title: 'Your wage',
    of: (year, ids, isAll) => (isAll || ids.length === 0 ? year : `${year} (for ${basedOn(ids)})`),
    kind: 'What I know',
    kinds: {
      average: 'The average monthly wage',
      yearly: 'The year’s total',
      monthly: 'The wage of each month',
      firstMonth: 'I joined after that year',
    },
    average: 'Average monthly wage',
    total: 'Total wages of the year',
    months: 'Months paid',
    firstMonth: 'Wage of the first (full) month',
    fundYearHint: (year: string) =>
      `For the housing fund it is the monthly average from July ${year} to June ${Number(year) + 1} (second-hand).`,
    firstMonthHint: 'For the housing fund some places (Xiamen, Fuzhou) take the second month (second-hand).',
    monthly: (index) => common.calculate.monthLabel(`2000-${index + 1}`),
    monthlyHint: 'Leave months without pay empty: they are left out of the average.',
    averageOf: (amount) => `Average ${amount} yuan a month`,
    none: 'People in this category choose the base themselves, so no wage is asked.',
    grossHint: 'All gross wages (before tax and deductions), with bonuses, allowances and overtime.',
  },
};
