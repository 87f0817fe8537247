import type { SchemeId } from '../../../rules/cityProfile';
import type { PaidField, WageKind } from '../../payslip/payslipInputs';
import { zh as common } from '../zh';
import { basedOn } from './namesZh';

const { schemes } = common;

const paidLabels: Record<PaidField, string> = {
  pension: '养老',
  medical: '医疗',
  unemployment: '失业',
  'housing-fund': '公积金',
  'work-injury': '工伤',
  maternity: '生育',
  together: '合在一起的一笔',
};

/** What is asked: the lines of the payslip, and the wage. */
export const formZh = {
  paid: {
    title: '工资条上个人扣的',
    hint: '照工资条写，带分的写到分；没有的留空。',
    labels: paidLabels,
    fundRate: '公积金比例（个人）',
    fundRateUnknown: '不知道',
    fundRateHint: '不知道就逐个比例试给你看。',
    more: '合计、工伤、生育，哪个月发的',
    together: '合在一起的一笔',
    togetherHint: '几项只写一个数时用；勾选它包含哪几项。',
    togetherSchemes: '这一笔包含',
    paidIn: '哪个月发的',
    paidInUnknown: '不知道',
    paidInHint: '发放之后才公布的规则，单位当时用不上。',
    rateOf: (scheme: SchemeId) => `${schemes[scheme]}个人比例`,
  },
  wages: {
    title: '你的工资',
    of: (year: string, ids: readonly SchemeId[], isAll: boolean) =>
      isAll || ids.length === 0 ? `${year} 年` : `${year} 年（${basedOn(ids)}按它）`,
    kind: '我知道的是',
    kinds: {
      average: '月平均工资',
      yearly: '全年总额',
      monthly: '逐月工资',
      firstMonth: '那一年之后才入职',
    } satisfies Record<WageKind, string>,
    average: '月平均工资',
    total: '全年工资总额',
    months: '发工资的月数',
    firstMonth: '入职首月（整月）工资',
    fundYearHint: (year: string) => `公积金按 ${year} 年 7 月至 ${Number(year) + 1} 年 6 月的月平均工资（转引）。`,
    firstMonthHint: '公积金有的地方（厦门、福州）按第二个月的工资（转引）。',
    monthly: (index: number) => `${index + 1} 月`,
    monthlyHint: '没发工资的月份留空，不计入平均。',
    averageOf: (amount: string) => `月平均 ${amount} 元`,
    none: '这类人员的基数由本人选定，不问工资。',
    grossHint: '填应发（税前、扣款前）的全部工资，含奖金、津贴、加班费。',
  },
};

export type FormWording = typeof formZh;
