import type { YearlyTotals } from '../../../calc/yearlyFees';
import type { FeePayer } from '../../../rules/feePayers';
import type { PartOfYear } from '../../../rules/yearlyTerms';
import { formatAmount as yuan } from '../../format';
import { month } from '../en';
import type { YearlyWording } from './zh';

const payers: Record<FeePayer, string> = {
  employer: 'Employer',
  employee: 'Person',
  government: 'Government',
};

function during(part: PartOfYear | null): string {
  return part === null ? 'a year' : `for ${month(part.from)} to ${month(part.to)}`;
}

function sentence(totals: YearlyTotals, part: PartOfYear | null): string {
  const { employer, employee, government, all } = totals;
  if (employee.isZero() && employer.isZero()) {
    return `The person pays 0 yuan ${during(part)}; the government pays all of it, ${yuan(government)}.`;
  }
  const others = [
    ...(employer.isZero() ? [] : [`the employer ${yuan(employer)}`]),
    ...(government.isZero() ? [] : [`the government ${yuan(government)}`]),
  ];
  const total = others.length === 0 ? '' : `, ${others.join(', ')}: ${yuan(all)} together`;
  return `The person pays ${yuan(employee)} yuan ${during(part)}${total}.`;
}

export const en: YearlyWording = {
  payers,
  figure: (payer, part) => {
    const period = part === null ? 'per year' : 'for this period';
    return payer === 'all' ? `Total ${period}` : `${payers[payer]} pays ${period}`;
  },
  sentence,
  noSubsidy: 'The profile has no amount of a government subsidy; this is the person’s own part alone.',
  noRules: 'We have no rule of this category for the month.',
  table: 'What is paid a year',
  columns: { scheme: 'Scheme', fee: 'Fee', payer: 'Paid by', amount: 'Amount (yuan)' },
  open: (fee, payer, amount) => `${fee}: ${payers[payer].toLowerCase()}, ${amount} yuan: source`,
  openTotal: (amount) => `Total, ${amount} yuan: formula`,
  besideMonthly: 'Flat fees paid once a year (not in the monthly totals)',
  fee: (name, payer, amount) => `${name}: ${payers[payer].toLowerCase()}, ${amount} yuan a year`,
};
