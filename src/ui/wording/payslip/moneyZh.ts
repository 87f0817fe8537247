import type { AnnuityDivisor } from '../../../calc/annuityDivisor';
import type { RetirementGroup } from '../../../calc/retirementAge';
import type { SchemeId } from '../../../rules/cityProfile';
import type { MinimumWage } from '../../payslip/provinceBenefits';
import type { UnemploymentFinding } from '../../payslip/unemploymentFinding';
import { formatAmount as yuan } from '../../format';
import { month } from '../zh';
import { names } from './namesZh';
import { span } from './spansZh';

function unemployment(finding: UnemploymentFinding, minimumWage: MinimumWage | null): string {
  const cap = minimumWage === null ? '' : ` ${yuan(minimumWage.amount)} 元（${minimumWage.document}，转引）`;
  const rule = `失业金：按本人前 12 个月平均基数的 45% 至 55% 发，不高于最低工资${cap}，不低于低保的 1.5 倍（转引）。`;
  switch (finding.kind) {
    case 'independent':
      return '失业金：按最低工资的一定比例发（转引），与基数无关，没有损失。';
    case 'same':
      return `${rule}这里两个基数发的一样多。`;
    case 'less':
      return `${rule}若失业，每月约少 ${span(finding.least, finding.most)}。`;
  }
}

/** What the difference is worth, today and later. */
export const moneyZh = {
  money: {
    title: '差的这部分，是多少钱',
    lead: '少报时你当月多拿了一点，也少了别的；两边都要看。若要求补缴，个人那部分也要补。',
    none: '没有差额，都是 0。',
    unknown: '还不知道有没有差额：先得出申报基数，并填上工资。',
    onlyIf: '上面没有下结论；以下只是“若确属少报”时的数。',
    basis: (bases: string) => `按申报基数 ${bases} 计；没有写在工资条上的险种，按同样的工资申报计。`,
    firstOptions: (list: string) => (list === '' ? '' : `费率分几档的，按第一档计：${list}。`),
    lose: '我少了',
    keep: '我多拿了',
    employer: '单位少缴了',
    perMonth: '每月',
    inSum: (months: number) => `${months} 个月合计`,
    pensionAccount: '养老个人账户',
    medicalAccount: '医疗个人账户',
    fund: '公积金（单位和个人两边）',
    ownShares: '个人少扣的部分',
    moreTax: (rate: string) => `多缴的个人所得税（按 ${rate}）`,
    taxUnknown: '少扣的部分要缴个人所得税：选上税率就能算',
    net: '到手多',
    months: '按几个月算',
    taxRate: '个人所得税最高一档',
    taxRateUnknown: '不知道',
    later: '以后才看得见的',
    age: '出生年月',
    year: '年',
    monthOfYear: '月',
    group: '退休类别',
    groupUnknown: '请选',
    retirementGroups: {
      man60: '男',
      woman55: '女（原 55 岁退休）',
      woman50: '女（原 50 岁退休）',
    } satisfies Record<RetirementGroup, string>,
    gapYears: '这样少报多少年（过去加将来）',
    pensionAsk: '填出生年月、类别和年数，就能估算退休后每月少多少养老金。',
    pensionNone: '养老基数没有差额，养老金没有损失。',
    retirement: (years: string, months: string, at: string, least: string) =>
      `退休年龄 ${years} 岁${months === '0' ? '' : ` ${months} 个月`}（${month(at)}），那时至少要缴满 ${least} 个月。`,
    pension: (amounts: readonly string[], divisor: AnnuityDivisor, basic: string) =>
      divisor.kind === 'between'
        ? `养老金每月约少 ${amounts.join(' 至 ')} 元（计发月数在 ${divisor.older.toFixed()} 与 ${divisor.younger.toFixed()} 之间，整岁之间没有规定）。`
        : `养老金每月约少 ${amounts.join('')} 元，其中基础养老金 ${basic} 元。`,
    pensionNote: '国发〔2005〕38 号的算式，假定差额与社平工资同步增长，个人账户不计利息。只是估计。',
    injury: '工伤：一次性伤残补助金少（若发生）',
    grade: '级别',
    injuryLoss: '少',
    maternity: (days: string | null, loss: string | null) =>
      days === null || loss === null
        ? '生育津贴：按单位的月平均基数除以 30 乘以天数；看全单位的平均，不看你一个人。'
        : `生育津贴：（单位月平均工资 − 单位月平均基数）÷ 30 × 天数（江苏 ${days} 天，转引）；看全单位的平均。若人人都像你这样申报，少 ${loss} 元。`,
    unemployment,
    unemploymentUnknown: '失业金：这里的发放办法没有查到。',
  },
  arrears: {
    title: '补缴要多少',
    lead: '逐月按当月的规则，比较申报与应缴；没有规则的月份只列出，不猜。',
    from: '从',
    to: '到',
    paidOn: '滞纳金算到',
    paidOnHint: '每天万分之五，由单位承担；从次月 1 日起算（推定）。不填就算到今天。',
    declaredBase: '社保申报基数',
    declaredFundBase: '公积金申报基数',
    declaredHint: '不填就用从工资条反推的数。',
    wagesNeeded: '这几个月还要这些年份的工资：',
    needsFundRate: '公积金的比例不知道，补缴里没有算公积金：请在上面选比例。',
    assumption: '假定这些月份都照同样的办法申报：同一基数；按上下限申报的，每月按当月的上下限。',
    capped: '滞纳金不超过本金（有争议，默认不封顶）',
    months: '月份',
    scheme: '险种',
    declared: '申报基数',
    lawful: '应缴基数',
    employer: '单位',
    employee: '个人',
    columnsHint: '每月差额（元）',
    sumsHint: '这些月份的差额合计（元，含补差）',
    trueUp: '补差',
    trueUpNote: '补差是上下限公布得晚造成的，不算迟缴；江苏 2022、2025 年的通知写明不收滞纳金，别的年份和福建未查到。',
    total: '合计',
    principal: '差额本金',
    trueUpTotal: '补差',
    ownShare: '其中个人要补的',
    surcharge: '滞纳金（单位承担）',
    surchargeOf: (days: string) => `首月 ${days} 天`,
    fundNote: '公积金的滞纳金没有查到依据，不计入。',
    missing: '这个人员类别没有规则的月份（不猜）',
    withoutWage: '缺那年工资的月份',
    missingLine: (first: string, last: string, ids: readonly SchemeId[]) =>
      `${first === last ? month(first) : `${month(first)}至 ${month(last)}`}：${names(ids)}`,
    run: (first: string, last: string, count: number) =>
      first === last ? month(first) : `${month(first)}至 ${month(last)}（${count} 个月）`,
    needs: '先在上面得出申报基数并填工资，或在这里填申报基数。',
    nothing: '这几个月没有差额。',
    csv: '下载逐月明细（表格）',
    csvName: '补缴明细',
    csvColumns: [
      '月份',
      '险种',
      '申报基数',
      '应缴基数',
      '差额单位',
      '差额个人',
      '补差单位',
      '补差个人',
      '天数',
      '滞纳金',
    ],
    csvAllSchemes: '社保合计',
  },
};

export type MoneyWording = typeof moneyZh;
