import type { YearlyTotals } from '../../../calc/yearlyFees';
import type { FeePayer } from '../../../rules/feePayers';
import type { PartOfYear } from '../../../rules/yearlyTerms';
import { formatAmount as yuan } from '../../format';
import { month } from '../zh';

const payers: Record<FeePayer, string> = { employer: '单位', employee: '个人', government: '政府' };

function during(part: PartOfYear | null): string {
  return part === null ? '每年' : `在 ${month(part.from)}至 ${month(part.to)}这一期`;
}

/** Who pays what in a sentence. */
function sentence(totals: YearlyTotals, part: PartOfYear | null): string {
  const { employer, employee, government, all } = totals;
  if (employee.isZero() && employer.isZero()) return `个人${during(part)} 0 元，政府全额负担 ${yuan(government)} 元。`;
  const others = [
    ...(employer.isZero() ? [] : [`单位 ${yuan(employer)} 元`]),
    ...(government.isZero() ? [] : [`政府 ${yuan(government)} 元`]),
  ];
  const total = others.length === 0 ? '' : `，${others.join('，')}，合计 ${yuan(all)} 元`;
  return `个人${during(part)}缴 ${yuan(employee)} 元${total}。`;
}

/** Fees paid once a year: residents' medical insurance, and what stands beside monthly contributions. */
export const zh = {
  payers,
  figure: (payer: FeePayer | 'all', part: PartOfYear | null): string => {
    const period = part === null ? '每年' : '这一期';
    return payer === 'all' ? `${period}合计` : `${payers[payer]}${period}`;
  },
  sentence,
  noSubsidy: '档案里没有政府补助的金额，这里只有个人缴的部分。',
  noRules: '这个月我们没有这个类别的规则。',
  table: '每年缴费明细',
  columns: { scheme: '险种', fee: '名目', payer: '谁缴', amount: '金额（元）' },
  open: (fee: string, payer: FeePayer, amount: string) => `${fee}：${payers[payer]} ${amount} 元，看依据`,
  openTotal: (amount: string) => `合计 ${amount} 元，看算式`,
  besideMonthly: '按年缴的定额（不在每月合计里）',
  fee: (name: string, payer: FeePayer, amount: string) => `${name}：${payers[payer]}每年 ${amount} 元`,
};

export type YearlyWording = typeof zh;
