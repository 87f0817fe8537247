import type { PayslipProblem } from '../../payslip/payslipProblem';
import { zh as explanation } from '../explanation/zh';
import { zh as reverse } from '../reverse/zh';
import { day, month, zh as common } from '../zh';
import { groups, names } from './namesZh';
import { articleZh } from './articleZh';
import { formZh } from './formZh';
import { moneyZh } from './moneyZh';
import { resultZh } from './resultZh';
import { linkProblem, shareZh } from './shareZh';

function problem(one: PayslipProblem): string {
  switch (one.kind) {
    case 'amount':
      return common.calculate.refusal(one.reason);
    case 'aboveWage':
      return `扣得比一个月的工资（${one.wage} 元）还多，请核对这两个数。`;
    case 'monthsPaid':
      return '请填发工资的月数：1 到 12。';
    case 'noSchemes':
      return '请在下面勾选这一笔包含哪几项。';
    case 'years':
      return '请填年数：0 到 60，可以带一位小数。';
    case 'sumMonths':
      return '请填月数：1 到 720。';
    case 'futureMonth':
      return '这个月还没到，请选已经过去的月份或这个月。';
    case 'futureBirth':
      return '出生年月在以后，请核对。';
    case 'tooOldForTable':
      return '按这个出生年月，退休年龄不在计发月数表（50 至 70 岁）里。';
    case 'reversedMonths':
      return '开始的月份在结束之后，请对调。';
    case 'tooManyMonths':
      return `一次最多算 ${one.most} 个月，请分开算。`;
    case 'paidBeforeMonth':
      return '发放的月份早于工资所属的月份，请核对。';
  }
}

export const zh = {
  noPayslip: {
    text: (category: string) =>
      `“${category}”按年缴固定金额，不从工资里扣，没有工资条可查。要查工资条，请换一个人员类别。`,
    toCalculator: '到“算一算”看每年缴多少',
  },
  step: explanation.step,
  reverse,
  heading: '查工资条',
  lead: '填工资条上扣的数和你的工资，看单位按多少基数申报、应按多少、差多少钱。',
  groups,
  month,
  day,
  names,
  problem,
  linkProblem,
  ...formZh,
  ...resultZh,
  ...moneyZh,
  sheet: {
    title: '核对单',
    lead: '打印一页带去核实。不含姓名，姓名请手写。',
    print: '打印 / 存为 PDF',
    madeOn: (on: string) => `${on}生成`,
    name: '姓名',
    signature: '签名',
    place: '城市、类别、月份',
    paidIn: (text: string) => `${text}发放`,
    figures: '工资条上的数',
    wages: '工资',
    method: '方法',
    methodText:
      '按规则正着算：工资先按规则取整，夹在上下限之间，乘费率，逐项取整，加定额。能扣出工资条上每个数的全部基数，就是下面的区间；没有用除法估算。',
    conclusion: '结论',
    rules: '规则与依据',
    arrears: '补缴',
    law: '法律条文',
    surchargeDay: (on: string) => `滞纳金算到 ${day(on)}。`,
    circumstances: '已核对的情况',
    noCircumstance: '六种可能的情况（入职、请假、不满整月、跨年奖金、两个单位、新基数未调整）都没有选。',
    fundArticles: [
      '《住房公积金管理条例》：单位和个人各缴 5% 至 12%，两边都归职工本人；条例没有写追缴的时限（转引）。',
    ],
    articles: [
      '《社会保险法》第 4 条：个人有权查询缴费记录。第 58 条：30 日内登记。第 60 条：单位应按时足额缴纳，并按月告知本人。',
      '第 63 条、第 86 条：未足额缴纳的，限期补足，按日加收万分之五滞纳金。第 82、83 条：可以举报、投诉或请求依法处理。第 84 条说的是不登记，不是少缴。',
      '《劳动保障监察条例》第 20 条：查处期限两年，连续行为从终了之日起算；第 27 条：申报时瞒报工资的责任。',
      '法释〔2025〕12 号第 19 条：约定不缴社保无效。基数低能否要求经济补偿，各地不一，江苏、福建没有查到定论。',
    ],
    where: '去哪里',
    whereText: '社保记录、劳动监察 12333；缴费、税务 12366；公积金 12329。',
    bring: '带什么',
    bringText: '身份证、劳动合同、银行工资流水、个人所得税纳税记录或工资条、本页。',
    caution: '注意',
    cautionText:
      '以上是按公开资料的推算，只说可能，不是认定，也不是法律意见。资料多为转引，以机构答复为准。补缴时个人部分由本人承担；两年以前的欠费各地做法不同。',
    profile: (city: string, revision: number, hash: string) => `${city}档案第 ${revision} 版，校验 ${hash}`,
    empty: '先填工资条，这里就有可以打印的一页。',
  },
  ...shareZh,
  ...articleZh,
};

export type PayslipWording = typeof zh;
