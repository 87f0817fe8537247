import type { ArticleExample } from '../../../calc/articleExamples';
import { formatAmount as yuan, formatRate } from '../../format';

/** Formula, result, and what has changed since. */
function example(one: ArticleExample): { title: string; formula: string; since: string } {
  switch (one.kind) {
    case 'pension': {
      const { wageAtStart, wageAtRetirement, basicShare, accountRate, years, divisor } = one.inputs;
      return {
        title: '养老金',
        formula: `${yuan(wageAtRetirement)} × ${formatRate(basicShare)} + (${yuan(wageAtStart)} + ${yuan(wageAtRetirement)}) ÷ 2 × ${formatRate(accountRate)} × ${years.toFixed()} × 12 ÷ ${divisor.toFixed()} = ${yuan(one.results.monthly)} 元/月`,
        since:
          '后来的规则：基础养老金每缴满一年算 1%，并按本人指数折算；计发月数随退休年龄变（60 岁 139，63 岁 117），退休年龄逐步推迟。',
      };
    }
    case 'medicalAccount':
      return {
        title: '医疗个人账户',
        formula: `${yuan(one.inputs.base)} × ${formatRate(one.inputs.rate)} = ${yuan(one.results.monthly)} 元/月`,
        since: '个人缴的 2% 仍进个人账户；下限已提高多次，见算一算。',
      };
    case 'medicalPreCredit':
      return {
        title: '年初预划的个人账户',
        formula: `应划 ${yuan(one.inputs.due)} − 预划 ${yuan(one.inputs.credited)} = ${yuan(one.results.settlement).replace('-', '−')} 元，次年 4 月扣回`,
        since: '现在怎样预划和清算，我们没有资料。',
      };
    case 'hospitalBill':
      return {
        title: '住院费',
        formula: `(${yuan(one.inputs.bill)} − ${yuan(one.inputs.deductible)}) × ${formatRate(one.inputs.share)} = ${yuan(one.results.paid)} 元，自付 ${yuan(one.results.own)} 元`,
        since: '现在的起付线和比例，我们没有资料。',
      };
    case 'maternity':
      return {
        title: '生育',
        formula: `${yuan(one.inputs.firstLumpSum)} + ${yuan(one.inputs.secondLumpSum)} + ${yuan(one.inputs.base)} × ${one.inputs.months.toFixed()} = ${yuan(one.results.total)} 元`,
        since: '生育津贴现在按单位的月平均基数除以 30 乘以天数发。',
      };
    case 'father':
      return {
        title: '父亲一方',
        formula: `${yuan(one.inputs.amount)} × ${formatRate(one.inputs.share)} = ${yuan(one.results.paid)} 元`,
        since: '现在的办法，我们没有资料，请问当地医保。',
      };
    case 'employerTopUp':
      return {
        title: '超过上限的部分由单位补',
        formula: `${yuan(one.inputs.amount)} − ${yuan(one.inputs.ceiling)} = ${yuan(one.results.toppedUp)} 元`,
        since: '现在由谁补，我们没有资料，请核实当地规定。',
      };
    case 'unemployment':
      return {
        title: '失业金的月数',
        formula: `缴费 ${one.inputs.years.toFixed()} 年 × ${one.inputs.monthsPerYear.toFixed()} 个月，最多 ${one.inputs.mostMonths.toFixed()} 个月：${one.results.months.toFixed()} 个月`,
        since: '江苏现在：不满十年每满一年 2 个月，满十年 24 个月。',
      };
    case 'injuryReport':
      return {
        title: '申请工伤认定的期限',
        formula: `单位 ${one.results.employerDays.toFixed()} 天内，职工本人 ${one.results.employeeYears.toFixed()} 年内`,
        since: '现行期限我们没有核对，请问 12333。',
      };
  }
}

export const articleZh = {
  article: {
    title: '2007 年文章里的例子',
    lead: '一篇 2007 年介绍南京社保的文章算过这些例子。算式照旧，规则已变。',
    example,
    since: '后来：',
  },
};

export type ArticleWording = typeof articleZh;
