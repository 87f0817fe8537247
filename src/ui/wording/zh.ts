import type { ContributionBase } from '../../calc/contributionBase';
import type { KnownTotal, SolvedNearest } from '../../calc/solveWage';
import type { ContributionRule, Payer, Rounding, SchemeId, SourceStatus } from '../../rules/cityProfile';
import type { RuleLookup } from '../../rules/findRules';
import type { RulePart } from '../../rules/provenance';
import type { WageYears } from '../calculate/wageYears';
import { formatLimit } from '../format';
import { failure, refusal } from './faultsZh';
import { solvedNearest, solvedWages } from './solvedWagesZh';

const payers: Record<Payer, string> = { employer: '单位', employee: '个人' };

const schemes: Record<SchemeId, string> = {
  pension: '养老',
  medical: '医疗',
  unemployment: '失业',
  'work-injury': '工伤',
  maternity: '生育',
  'housing-fund': '公积金',
};

const statuses: Record<SourceStatus, string> = { official: '原文', secondary: '转引', assumed: '推定' };

const steps: Record<Rounding['step'], string> = { '0.01': '分', '0.1': '角', '1': '元' };

export type UnknownLimit = NonNullable<ContributionBase['unknownLimit']>;
export const unknownLimits: Record<UnknownLimit, string> = { floor: '下限', ceiling: '上限', both: '上下限' };

export function month(text: string): string {
  return `${text.slice(0, 4)} 年 ${Number(text.slice(5, 7))} 月`;
}

export function day(text: string): string {
  return `${month(text)} ${Number(text.slice(8))} 日`;
}

function roundingRule({ step, mode }: Rounding): string {
  const verb = { halfUp: '四舍五入', up: '进位', down: '舍去' }[mode];
  return mode === 'down' ? `${steps[step]}以下${verb}` : `${verb}到${steps[step]}`;
}

function noRule(lookup: Exclude<RuleLookup, { kind: 'found' | 'includedIn' }>): string {
  switch (lookup.kind) {
    case 'afterLast':
      return `我们的资料到 ${month(lookup.latest.effectiveTo)}为止`;
    case 'beforeFirst':
      return `我们的资料从 ${month(lookup.earliest.effectiveFrom)}开始`;
    case 'gap':
      return `${month(lookup.before.effectiveTo)}之后、${month(lookup.after.effectiveFrom)}之前没有查到规则`;
  }
}

export const zh = {
  language: 'zh' as 'zh' | 'en',
  title: '五险一金',
  pages: { '/': '算一算', '/payslip': '查工资条', '/payroll': '批量', '/rules': '规则' },
  pagesLabel: '页面',
  skipToResult: '跳到结果',
  switchLanguage: { label: 'English', lang: 'en' },
  theme: { label: '外观', system: '自动', light: '浅色', dark: '深色' },
  privacy: '你输入的一切只在这个浏览器里计算，不上传，没有统计。',
  disclaimer: '结果供核对参考，不是法律意见。以社保、税务和公积金机构的答复为准：12333、12366、12329。',
  licences: '许可',
  profileLine: (city: string, revision: number, checkedOn: string) =>
    `${city}档案第 ${revision} 版，${day(checkedOn)}核对`,
  offlineReady: '已可离线使用',
  notKept: '浏览器没有存下你填的内容（存储满了，或不让存）。现在照常能用，但刷新或关闭这一页会丢。',
  languageMissing: '英文没有读到，可能断了网。先用中文，已填的内容不变。',
  update: {
    text: '有新版本。更新后，已填的内容还在，只有“自定”的数字和批量的名单要重来。',
    apply: '更新',
    later: '稍后',
  },
  notFound: { heading: '没有这一页', back: '去算一算' },
  loading: '正在读取城市档案…',
  cityUnknown: (id: string, shown: string) => `没有“${id}”的档案，先显示${shown}。`,
  loadFailed: (city: string) => `${city}的档案没有读到：`,
  indexFailed: '城市清单没有读到：',
  retry: '再试一次',
  partFailed: {
    text: '这一部分没能打开：可能断了网，也可能是程序出错。刷新后，已填的内容还在，只有“自定”的数字和批量的名单要重来。',
    reload: '刷新',
  },
  failure,
  moreProblems: (count: number) => `另有 ${count} 处`,
  payers,
  schemes,
  statuses,
  statusHelp: {
    official: '我们读过文件原文。',
    secondary: '没有见到文件原文，数字读自转引它的网页或代码库。',
    assumed: '没有查到依据，是我们的推定。',
  } satisfies Record<SourceStatus, string>,
  calculate: {
    heading: '算一算',
    lead: '单位和个人每月各缴多少，每个数都能点开看算式和依据。',
    inputs: '填写',
    city: '城市',
    year: '年份',
    monthOfYear: '月份',
    monthLabel: (text: string) => `${Number(text.slice(5))} 月`,
    category: '人员类别',
    known: '我知道的是',
    knownTotals: {
      wage: '缴费工资',
      employeeTotal: '个人每月扣款合计',
      employerTotal: '单位每月缴费合计',
      employerCost: '单位用工总成本',
      takeHome: '扣完五险一金的到手（税前）',
    } satisfies Record<KnownTotal | 'wage', string>,
    wage: '缴费工资（月平均）',
    wageHint: '通常是上一年的月平均工资，不是这个月的工资。',
    wageYearHint: (years: string) =>
      `按 ${years}的月平均工资（全年工资总额 ÷ 发工资的月数）。新入职的，一般按首月工资。`,
    chosenBaseHint: '基数由本人在上下限之间选定，填选定的数。',
    wageYears: ({ insurance, fund }: WageYears) => {
      const years = (one: string[]) => `${one.join('、')} 年`;
      if (insurance.length === 0) return years(fund === null ? [] : [fund]);
      if (fund === null || (insurance.length === 1 && insurance[0] === fund)) return years(insurance);
      return `${years(insurance)}（公积金 ${years([fund])}）`;
    },
    wageHelpTitle: '哪些算工资？',
    wageCounts:
      '计入：计时和计件工资、奖金（含年终奖）、津贴和补贴、加班工资、特殊情况下支付的工资。凡没有明文排除的都算。',
    wageExcludes: '不计入：报销、福利费（如困难补助）、劳动保护用品、独生子女费、稿酬等。',
    wageSource: '口径：1990 年国家统计局关于工资总额组成的规定；劳社险中心函〔2006〕60 号（均为转引）。',
    assumesPay: '这里按“本月应发 = 缴费工资”反推。',
    fund: '缴住房公积金',
    fundRate: '公积金缴存比例（单位、个人各）',
    fundRateHint: '预填的比例只是起点，以工资条为准。',
    rateOf: (scheme: SchemeId) => `${schemes[scheme]}费率`,
    ownRateOption: '单位自己的费率',
    ownRate: (scheme: SchemeId) => `${schemes[scheme]}：单位自己的费率`,
    ownRateHint: (highest: string) => `百分数，最高 ${highest}，如 0.36`,
    rateRefused: (highest: string) => `请填 0 到 ${highest} 之间的百分数，最多四位小数，如 0.36。`,
    refusal,
    more: '更多条件',
    noWage: '这个类别按年缴固定金额，与工资无关，不用填工资。',
    carryOn: '按最近一期暂算',
    carryOnHint: '超出现有资料的险种沿用最近一期规则，结果只是估计。',
    carriedOnNote: (names: string) => `${names}超出现有资料，暂按最近一期规则估算。`,
    own: '按我手里的文件',
    roundingRule,
    isSet: '已填',
    results: '结果',
    comma: '、',
    colon: '：',
    stop: '。',
    thenStep: '，',
    waiting: {
      empty: '填上工资，这里就有结果。下表先列出这个月的上下限和费率。',
      blocked: '有一处填写看不懂，改好后这里就有结果。',
      noRules: '这个月我们没有任何规则。可打开“按最近一期暂算”，或在“按我手里的文件”里填。',
    },
    incompleteMark: '（不完整）',
    knownOnNote: (text: string) => `只用了到 ${day(text)}为止公布的规则。`,
    tagHelp: {
      provisional: '当年的通知出来之前用的上下限，之后可能补差。',
      superseded: '后来公布的规则取代了它。',
      carriedOn: '资料到期，按最近一期估算。',
      own: '由你填写，或来自你的自定档案。',
      periodAssumed: '用在哪几个月没有查到依据，是我们的推定。',
    },
    figures: {
      employee: '个人每月缴',
      employer: '单位每月缴',
      cost: '单位用工总成本',
      takeHome: '扣完五险一金到手',
    },
    spokenTotals: (employee: string, employer: string) => `个人每月缴 ${employee} 元，单位每月缴 ${employer} 元。`,
    takeHomeNote: '未扣个人所得税',
    incomplete: (names: string) => `合计不完整，缺：${names}。`,
    columns: { scheme: '险种', base: '基数', employer: '单位', employee: '个人' },
    total: '合计',
    table: '各险种缴费明细',
    tags: {
      provisional: '暂行',
      superseded: '后被取代',
      carriedOn: '暂算',
      own: '自定',
      periodAssumed: '月份推定',
    },
    adjustment: (base: ContributionBase): string | null => {
      switch (base.adjustment) {
        case 'none':
          return base.unknownLimit === null ? null : `${unknownLimits[base.unknownLimit]}未查到`;
        case 'raisedToFloor':
          return '工资低于下限';
        case 'cappedAtCeiling':
          return '工资高于上限';
        case 'setByRule':
          return '基数由规则定';
      }
    },
    limit: limitText,
    limitsOf: ({ base }: ContributionRule): string => {
      if (base.kind === 'none') return '定额';
      if (base.kind === 'fixed') return `固定 ${formatLimit(base.amount)}`;
      return `${limitText(base.floor)} 至 ${limitText(base.ceiling)}`;
    },
    noRule: (lookup: Exclude<RuleLookup, { kind: 'found' | 'includedIn' }>, knownOn: string) =>
      knownOn === '' ? noRule(lookup) : `${day(knownOn)}已公布的资料里，没有这个月的规则`,
    includedIn: (scheme: SchemeId) => `已含在${schemes[scheme]}里`,
    open: (scheme: string, payer: Payer, amount: string) => `${scheme} ${payers[payer]} ${amount} 元，看算式和依据`,
    openTotal: (payer: Payer, amount: string) => `${payers[payer]}合计 ${amount} 元，看算式`,
    ruleMonths: (rule: ContributionRule) => `${month(rule.effectiveFrom)}至 ${month(rule.effectiveTo)}的规则`,
    announced: (text: string | null) => (text === null ? '公布日未查到' : `${day(text)}公布`),
    wageYear: (year: string) => `按 ${year} 年月平均工资`,
    parts: { limits: '上下限', rates: '费率', fees: '定额', period: '起止', rounding: '取整' } satisfies Record<
      RulePart,
      string
    >,
    readIn: '读自',
    ownSource: '由你填写',
    solved: solvedWages,
    solvedAny: '这个数与工资无关，推不出工资。',
    solvedRepresentative: (amount: string) => `下面按 ${amount} 计算。`,
    cannotBe: (nearestOnes: SolvedNearest[]) =>
      `没有哪个工资正好得出这个数。${nearestOnes.length > 0 ? `最接近的是 ${nearestOnes.map(solvedNearest).join('；')}。` : ''}`,
  },
};

function limitText(limit: string): string {
  if (limit === 'none') return '不设限';
  return limit === 'unknown' ? '未查到' : formatLimit(limit);
}

export type Wording = typeof zh;
