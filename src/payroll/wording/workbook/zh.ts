import type { Payer, Rounding, SchemeId } from '../../../rules/cityProfile';
import type { RulePart } from '../../../rules/provenance';
import type { PlanWarning } from '../../payrollMessages';
import type { RulesAsOf } from '../../payrollSettings';
import { grouped } from '../notices/zh';
import { zh as common } from '../zh';

const { schemes, payers, columns } = common;

const steps: Record<Rounding['step'], string> = { '0.01': '分', '0.1': '角', '1': '元' };

function rounding({ step, mode }: Rounding): string {
  if (mode === 'down') return `${steps[step]}以下舍去`;
  return `${mode === 'up' ? '进位' : '四舍五入'}到${steps[step]}`;
}

export const zh = {
  ...common,
  fileName: '五险一金',
  sheets: { people: '人员', totals: '合计', exceptions: '异常', trueUp: '补差', rules: '规则' },
  comma: '、',
  colon: '：',
  semicolon: '；',
  /** Between two sentences. */
  between: '',
  people: {
    ...columns,
    fileRow: '行号',
    /** `header`: what the roster calls the column. */
    wageFrom: (name: string, header: string) => `${name}（取自“${header}”）`,
    basis: '规则提示',
    basisOf: {
      noRule: (names: string) => `没有规则：${names}。`,
      carriedOn: (names: string) => `按最近一期暂算：${names}。`,
      provisional: (names: string) => `暂行：${names}。`,
      unknownLimit: (names: string) => `上限或下限没有查到：${names}。`,
    } satisfies Record<PlanWarning['kind'], (names: string) => string>,
    base: (scheme: SchemeId) => `${schemes[scheme]}基数`,
    rate: (scheme: SchemeId, payer: Payer) => `${schemes[scheme]}${payers[payer]}费率`,
    amount: (scheme: SchemeId, payer: Payer) => `${schemes[scheme]}${payers[payer]}`,
    total: (payer: Payer) => `${payers[payer]}合计`,
    adjustments: '基数调整',
    takeHome: {
      month: { pay: '本月应发', tax: '当月个税', takeHome: '当月到手' },
      year: { pay: '全年应发', tax: '全年个税', takeHome: '全年到手' },
    },
    bonusApart: '年终奖单独计税',
    bonusMerged: '年终奖并入多缴税',
    assumed: '按各月相同估算',
    trueUp: (payer: Payer) => `补差${payers[payer]}`,
    checked: {
      declaredLowest: (item: string) => `${item}申报基数不低于`,
      declaredHighest: (item: string) => `${item}申报基数不高于`,
      lawful: (item: string) => `${item}应缴基数`,
      gap: (item: string) => `${item}基数相差`,
      status: (item: string) => `${item}核对`,
      cost: (payer: Payer) => `补足后${payers[payer]}每月多缴`,
    },
    remarks: '备注',
  },
  totals: {
    item: '项目',
    people: '人数',
    both: '单位与个人',
    everybody: '全部人员',
    trueUp: '补差（所选月份合计）',
    inFile: '表中人数',
    calculated: '已计算',
    raised: '有基数按下限的',
    capped: '有基数按上限的',
    byScheme: '按险种（元）',
    byCity: '按城市（元）',
    byDepartment: '按部门（元）',
    noDepartment: '（未填部门）',
    sum: '合计',
    note: '提示',
    incomplete: '不完整',
    cost: '单位用工成本（应发 + 单位缴费）',
    putRight: '按应缴基数补足',
  },
  /** What the amounts leave out or stand on: whoever gets the file sees nothing but the file. */
  cautions: {
    heading: '要留意的',
    faulty: (people: number) => `${grouped(people)} 人没有算，合计不含他们，原因见异常表。`,
    months: (months: string) => `名单里有几个月份（${months}）：合计是各行相加，不是某一个月的数。`,
    place: (city: string, category: string, month: string) => `${city} ${category} ${month}`,
    fundRate: (people: number) => `${grouped(people)} 人的公积金比例没有写明，按预填的比例算，见人员表。`,
    injuryRate: (people: number) => `${grouped(people)} 人的工伤类别没有写明，按规则的第一类算，见人员表。`,
    equalMonths: (people: number) =>
      `${grouped(people)} 人的名单里没有今年的累计数：个税按从一月或入职起各月相同估算。`,
    noTakeHome: (people: number) => `${grouped(people)} 人缺险种的规则，没有算个税和到手。`,
    negative: (people: number) => `${grouped(people)} 人的应发不够扣，到手是负数。`,
    withoutBonus: '应发、个税和到手不含年终奖；年终奖的两种计税在人员表另列。',
    putRight: '补足的金额只算名单里有扣款的险种，连同工伤、生育；不含以前月份，也不含滞纳金。',
    unmatched: (names: string) => `补差：${names}有的月份只有一边有规则，没有算这些月的差额。`,
  },
  exceptions: {
    column: '栏目',
    text: '所填内容',
    sentence: '说明',
    consequence: '处理',
    base: '基数',
    adjusted: (names: string, adjustment: string) => `${names}：${adjustment}。`,
    finding: (item: string, status: string, bases: { declared: string; lawful: string; gap: string } | null) =>
      bases === null
        ? `${item}：${status}。`
        : `${item}：${status}，申报基数不高于 ${bases.declared} 元，应缴基数 ${bases.lawful} 元，相差 ${bases.gap} 元，请先核对原因。`,
    checked: '核对扣款',
    more: (count: number) => `另有 ${count} 条写不下，见人员表。`,
  },
  trueUp: {
    more: (count: number) => `另有 ${count} 行写不下。`,
  },
  rules: {
    city: '城市',
    category: '人员类别',
    month: '月份',
    people: '人数',
    scheme: '险种',
    standing: '规则',
    from: '起',
    to: '止',
    floor: '下限',
    ceiling: '上限',
    employerRate: '单位费率',
    employeeRate: '个人费率',
    fees: '定额',
    baseRounding: '基数取整',
    employerRounding: '单位取整',
    employeeRounding: '个人取整',
    wageYear: '工资年度',
    announcedOn: '公布日',
    status: '依据状态',
    sources: '依据',
    note: '备注',
    revision: '档案版次',
    checkedOn: '档案核对日',
    sha256: '档案 SHA-256',
    standings: {
      inForce: '现行',
      provisional: '暂行',
      carriedOn: '按最近一期暂算',
      includedIn: '已含在',
      none: '没有规则',
    },
    trueUpBefore: '补差：当时',
    trueUpAfter: '补差：应当',
    noLimit: '不设',
    unknown: '未查到',
    fixedBase: '固定基数',
    noBase: '不按基数',
    ownRates: '各人不同',
    rounding,
    fee: (payer: 'employer' | 'employee' | 'government', name: string, amount: string, period: 'month' | 'year') =>
      `${payer === 'government' ? '政府补助' : payers[payer]} ${name} ${amount} 元/${period === 'month' ? '月' : '年'}`,
    parts: { limits: '上下限', rates: '费率', fees: '定额', period: '起止', rounding: '取整' } satisfies Record<
      RulePart,
      string
    >,
    readIn: (carrier: string) => `读自 ${carrier}`,
    notes: '说明',
    writtenOn: (day: string) => `写出日期：${day}`,
    roster: (file: string, sheet: string | null) => `花名册：${file}${sheet === null ? '' : `，工作表“${sheet}”`}`,
    steps: '算法：工资按规则取整得基数，再限在上下限之内，乘费率，分别按单位、个人取整，加每月定额，最后各险种相加。',
    formulas: '人员表里的金额是公式，可以逐格核对；先把“基数 × 费率”取到小数点后八位（它本来的位数），以免浮点误差。',
    carriedOn: '标“按最近一期暂算”的险种超出现有资料，沿用最近一期规则，只是估计，之后可能补差。',
    provisional: '标“暂行”的是当年通知出来之前用的上下限，之后可能补差。',
    takeHome:
      '到手：应发减个人缴费和个税；个税按累计预扣法，名单里没有今年累计数的，按从一月或入职起各月与本月相同估算，未报专项附加扣除的按零。',
    trueUp: (months: string, before: string, after: string) =>
      `补差：${months}，原按${before}，应按${after}；各月按取整后的金额相减，只列有差额的月份，正数补缴，负数多缴。`,
    asOf: (asOf: RulesAsOf): string => {
      switch (asOf.kind) {
        case 'now':
          return '现行规则';
        case 'knownOn':
          return `${asOf.day} 已公布的规则`;
        case 'ofMonth':
          return `${asOf.month} 的规则`;
      }
    },
    statusHelp: '依据状态：原文，读过文件原文；转引，数字读自转引文件的网页或代码库；推定，没有查到依据。',
    disclaimer: '结果供核对参考，不是法律意见。以社保、税务和公积金机构的答复为准：12333、12366、12329。',
  },
};

export type WorkbookWords = typeof zh;
