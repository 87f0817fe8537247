import type { ContributionBase } from '../../calc/contributionBase';
import type { Decimal } from '../../calc/decimal';
import type { ExplanationStep } from '../../calc/explainContribution';
import type { AmountRefusal } from '../../calc/readAmount';
import { limitReached, type NearestAmount, type ReverseLookup } from '../../calc/reverseLookup';
import type { KnownTotal, SolvedNearest, SolvedWage } from '../../calc/solveWage';
import type { ContributionRule, Payer, Rounding, SchemeId, SourceStatus } from '../../rules/cityProfile';
import type { RuleLookup } from '../../rules/findRules';
import type { LoadFailure } from '../../rules/loadProfiles';
import type { RulePart } from '../../rules/provenance';
import type { RuleVersion } from '../../rules/ruleVersions';
import type { WageYears } from '../calculate/wageYears';
import { onlyWholeYuanWithin } from '../../calc/wholeYuan';
import { formatAmount as yuan, formatLimit, formatRate } from '../format';

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

type UnknownLimit = NonNullable<ContributionBase['unknownLimit']>;
const unknownLimits: Record<UnknownLimit, string> = { floor: '下限', ceiling: '上限', both: '上下限' };

function month(text: string): string {
  return `${text.slice(0, 4)} 年 ${Number(text.slice(5, 7))} 月`;
}

function day(text: string): string {
  return `${month(text)} ${Number(text.slice(8))} 日`;
}

function roundingRule({ step, mode }: Rounding): string {
  const verb = { halfUp: '四舍五入', up: '进位', down: '舍去' }[mode];
  return mode === 'down' ? `${steps[step]}以下${verb}` : `${verb}到${steps[step]}`;
}

function step(one: ExplanationStep): string {
  switch (one.kind) {
    case 'wage':
      return `缴费工资 ${yuan(one.wage)}`;
    case 'baseRounded':
      return `基数先${roundingRule(one.rounding)}：${one.from.toString()} → ${yuan(one.to)}`;
    case 'raisedToFloor':
      return `${yuan(one.from)} 低于下限，按下限 ${yuan(one.floor)}`;
    case 'cappedAtCeiling':
      return `${yuan(one.from)} 高于上限，按上限 ${yuan(one.ceiling)}`;
    case 'baseSetByRule':
      return `基数由规则定为 ${yuan(one.amount)}，与工资无关`;
    case 'noBase':
      return '不按基数，只缴定额';
    case 'timesRate':
      return `${yuan(one.base)} × ${formatRate(one.rate)} = ${exact(one.product)}`;
    case 'shareRounded':
      return `${roundingRule(one.rounding)}：${exact(one.from)} → ${yuan(one.to)}`;
    case 'flatFee':
      return `${yuan(one.before)} + ${one.name.zh} ${yuan(one.fee)} = ${yuan(one.after)}`;
  }
}

function exact(amount: Decimal): string {
  return amount.decimalPlaces() <= 2 ? yuan(amount) : amount.toString();
}

function span(lowest: Decimal, highest: Decimal): string {
  return lowest.eq(highest) ? yuan(lowest) : `${yuan(lowest)} 至 ${yuan(highest)}`;
}

function nearest(one: NearestAmount): string {
  return `${yuan(one.amount)}（基数 ${span(one.lowestBase, one.highestBase)}）`;
}

function likely(lowest: Decimal, highest: Decimal): string {
  const whole = onlyWholeYuanWithin(lowest, highest);
  return whole === null || lowest.eq(highest) ? '' : `，最可能是 ${yuan(whole)}`;
}

function reverse(lookup: ReverseLookup): { headline: string; detail: string } {
  switch (lookup.kind) {
    case 'interval':
      return {
        headline: `申报基数 ${span(lookup.lowestBase, lookup.highestBase)}`,
        detail: `这个区间里的基数都扣出同一个数${likely(lookup.lowestBase, lookup.highestBase)}。`,
      };
    case 'atOrBelowFloor':
      return {
        headline: `按下限申报：基数不高于 ${yuan(lookup.highestBase)}`,
        detail: '工资低于下限的人也按下限缴，所以只能知道上界。',
      };
    case 'atOrAboveCeiling':
      return {
        headline: `按上限申报：基数不低于 ${yuan(lookup.lowestBase)}`,
        detail: '已到上限，再高的工资也扣这么多。',
      };
    case 'anyBase':
      return { headline: '扣款与基数无关', detail: '这里的费率为零，或基数固定，扣多少看不出申报基数。' };
    case 'belowMinimum':
      return {
        headline: `低于规则的最低金额 ${yuan(lookup.nearest.amount)}`,
        detail: `若没有下限，相当于基数 ${span(lookup.impliedLowestBase, lookup.impliedHighestBase)}。可能少报、缺项，或不是整月，请核实。`,
      };
    case 'aboveMaximum':
      return {
        headline: `高于规则的最高金额 ${yuan(lookup.nearest.amount)}`,
        detail: `若没有上限，相当于基数 ${span(lookup.impliedLowestBase, lookup.impliedHighestBase)}。可能含补差、补缴或别的项目，请核实。`,
      };
    case 'impossible': {
      const neighbours = [lookup.nearestBelow, lookup.nearestAbove].flatMap((one) => (one ? [nearest(one)] : []));
      return {
        headline: '没有哪个基数会扣出这个数',
        detail: `最接近的可能：${neighbours.join('；')}。请核对险种是否选全、有无定额或补差。`,
      };
    }
  }
}

/** `limit`: the side on which the amount lies, when it lies on one. */
function version({ rule, standing, until }: RuleVersion, limit: 'floor' | 'ceiling' | null = null): string {
  const name = schemes[rule.scheme];
  const before = until === null ? '' : `${day(until)}之前的`;
  const old = { provisional: '暂行', superseded: '旧', carriedOn: '上一期' }[standing];
  if (limit !== null && rule.base.kind === 'clampedWage') {
    return `${before}${name}${old}${limit === 'floor' ? '下限' : '上限'} ${formatLimit(rule.base[limit])}`;
  }
  const limits =
    rule.base.kind === 'clampedWage'
      ? `下限 ${limitText(rule.base.floor)}、上限 ${limitText(rule.base.ceiling)}`
      : rule.base.kind === 'fixed'
        ? `固定基数 ${formatLimit(rule.base.amount)}`
        : '定额';
  const span = standing === 'carriedOn' ? `（到 ${month(rule.effectiveTo)}为止）` : '';
  return `${before}${name}${old}规则${span}：${limits}`;
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

function refusal(reason: AmountRefusal): string {
  switch (reason) {
    case 'notANumber':
      return '看不懂这个金额。请只写数字，如 8000 或 8,000.50；也可以写“八千五百”。';
    case 'scientific':
      return '请写出完整的数字，不要用 1e9 这样的写法。';
    case 'negative':
      return '金额不能是负数。';
    case 'zero':
      return '金额要大于 0。';
    case 'misplacedComma':
      return '逗号的位置不对：千分位每三位一个，如 12,000.00。';
    case 'tooManyDecimals':
      return '最多两位小数（到分）。';
    case 'tooLarge':
      return '超过 9000 万元，请核对是否多打了零。';
  }
}

function failure(one: LoadFailure): string {
  switch (one.kind) {
    case 'unreachable':
      return '连不上，可能是断网或服务器没开。';
    case 'missing':
      return `服务器说没有这个文件（${one.httpStatus}）。`;
    case 'html':
      return '服务器返回的是网页，不是档案（可能要登录，或地址配错）。';
    case 'notJson':
      return '文件不完整，或不是 JSON。';
    case 'notAnIndex':
      return '文件不是城市清单。';
    case 'invalid':
      return `档案里有 ${one.problems.length} 处不合格式，没有采用：`;
  }
}

function solvedWages(solved: Extract<SolvedWage, { kind: 'wages' }>): string {
  const { lowest, highest } = solved;
  if (lowest === null && highest === null) return '任何工资都是这个数。';
  if (lowest === null) return `缴费工资不高于 ${yuan(highest as Decimal)}（按下限缴）。`;
  if (highest === null) return `缴费工资不低于 ${yuan(lowest)}（已到上限）。`;
  if (lowest.eq(highest)) return `缴费工资是 ${yuan(lowest)}。`;
  return solved.everyWageBetween
    ? `缴费工资在 ${yuan(lowest)} 至 ${yuan(highest)} 之间。`
    : `缴费工资在 ${yuan(lowest)} 至 ${yuan(highest)} 之间，其中有几个数正好。`;
}

function solvedNearest({ amount, lowestWage, highestWage }: SolvedNearest): string {
  return `${yuan(amount)}（工资${wageSpan(lowestWage, highestWage)}）`;
}

function wageSpan(lowest: Decimal | null, highest: Decimal | null): string {
  if (lowest === null) return highest === null ? '不限' : `不高于 ${yuan(highest)}`;
  return highest === null ? `不低于 ${yuan(lowest)}` : ` ${span(lowest, highest)}`;
}

export const zh = {
  language: 'zh' as 'zh' | 'en',
  title: '五险一金',
  pages: { '/': '算一算', '/payslip': '查工资条', '/payroll': '批量' },
  pagesLabel: '页面',
  skipToResult: '跳到结果',
  switchLanguage: { label: 'English', lang: 'en' },
  theme: { label: '外观', system: '自动', light: '浅色', dark: '深色' },
  privacy: '你输入的一切只在这个浏览器里计算，不上传，没有统计。',
  disclaimer: '结果供核对参考，不是法律意见。以社保、税务和公积金机构的答复为准：12333、12366、12329。',
  profileLine: (city: string, revision: number, checkedOn: string) =>
    `${city}档案第 ${revision} 版，${day(checkedOn)}核对`,
  offlineReady: '已可离线使用',
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
    categoryChanged: (name: string) => `这里没有上次选的类别，已改为“${name}”。`,
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
    pay: '本月应发（与缴费工资不同时填）',
    payHint: '到手和用工成本从本月应发算起；不填就等于缴费工资。',
    assumesPay: '这里按“本月应发 = 缴费工资”反推。',
    fund: '缴住房公积金',
    fundRate: '公积金缴存比例（单位、个人各）',
    fundRateHint: '预填的比例只是起点，以工资条为准。',
    fundWage: '公积金另按这个工资申报',
    fundWageHint: '不填就与上面相同。',
    rateOf: (scheme: SchemeId) => `${schemes[scheme]}费率`,
    ownRateOption: '单位自己的费率',
    ownRate: (scheme: SchemeId) => `${schemes[scheme]}：单位自己的费率`,
    ownRateHint: (highest: string) => `百分数，最高 ${highest}，如 0.36`,
    rateRefused: (highest: string) => `请填 0 到 ${highest} 之间的百分数，最多四位小数，如 0.36。`,
    refusal,
    more: '更多条件',
    knownOn: '只用这一天已公布的规则',
    knownOnHint: '例如查发薪那天单位能知道的规则。不填就用现在知道的全部规则。',
    carryOn: '按最近一期暂算',
    carryOnHint: '超出现有资料的险种沿用最近一期规则，结果只是估计。',
    carriedOnNote: (names: string) => `${names}超出现有资料，暂按最近一期规则估算。`,
    own: '按我手里的文件',
    ownHint: '把通知上的数字填进来，只用于这次计算，标“自定”，不保存。',
    ownScheme: '险种',
    ownFields: {
      employerRate: '单位费率（%）',
      employeeRate: '个人费率（%）',
      floor: '下限',
      ceiling: '上限',
      employerFee: '单位每月定额',
      employeeFee: '个人每月定额',
    },
    ownLimitHint: '没有就写“无”',
    ownRounding: '单位、个人金额取整',
    ownBaseRounding: '基数取整',
    ownRoundingKeep: '按原规则',
    roundingRule,
    isSet: '已填',
    ownClear: '清除自定',
    ownNeedsRate: '这个月没有已知规则，请至少填一个费率。',
    ownRateRefused: '请填 0 到 50 之间的百分数，最多四位小数。',
    ownFloorAboveCeiling: (floor: string, ceiling: string) => `下限 ${floor} 高于上限 ${ceiling}，请核对。`,
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
      own: '由你按手里的文件填写。',
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
      return `${limitText(base.floor)} – ${limitText(base.ceiling)}`;
    },
    noRule: (lookup: Exclude<RuleLookup, { kind: 'found' | 'includedIn' }>, knownOn: string) =>
      knownOn === '' ? noRule(lookup) : `${day(knownOn)}已公布的资料里，没有这个月的规则`,
    includedIn: (scheme: SchemeId) => `已含在${schemes[scheme]}里`,
    open: (scheme: string, payer: Payer, amount: string) => `${scheme} ${payers[payer]} ${amount} 元，看算式和依据`,
    openTotal: (payer: Payer, amount: string) => `${payers[payer]}合计 ${amount} 元，看算式`,
    step,
    ruleMonths: (rule: ContributionRule) => `${month(rule.effectiveFrom)}至 ${month(rule.effectiveTo)}的规则`,
    announced: (text: string | null) => (text === null ? '公布日未查到' : `${day(text)}公布`),
    wageYear: (year: string) => `按 ${year} 年月平均工资`,
    parts: { limits: '上下限', rates: '费率', fees: '定额', period: '起止', rounding: '取整' } satisfies Record<
      RulePart,
      string
    >,
    readIn: '读自',
    ownSource: '由你填写',
    otherVersions: '单位可能用过的其他规则',
    version: (one: RuleVersion) => version(one),
    yearlyFees: '按年缴的定额（不在每月合计里）',
    yearlyFee: (name: string, payer: string, amount: string) => `${name}：${payer}每年 ${amount} 元`,
    government: '政府补助',
    solved: solvedWages,
    solvedAny: '这个数与工资无关，推不出工资。',
    solvedRepresentative: (amount: string) => `下面按 ${amount} 计算。`,
    cannotBe: (nearestOnes: SolvedNearest[]) =>
      `没有哪个工资正好得出这个数。${nearestOnes.length > 0 ? `最接近的是 ${nearestOnes.map(solvedNearest).join('；')}。` : ''}`,
    payersPicture: '谁缴多少',
    payersPictureText: (
      total: Record<Payer, string>,
      lines: readonly { scheme: SchemeId; text: Record<Payer, string> }[],
    ) =>
      `单位每月共缴 ${total.employer} 元，个人 ${total.employee} 元。${lines
        .map(({ scheme, text }) => `${schemes[scheme]}：单位 ${text.employer}，个人 ${text.employee}`)
        .join('；')}。`,
    wagePicture: '工资与缴费',
    wagePictureAxis: '缴费工资（元/月）',
    wagePictureAmounts: '每月缴费（元）',
    wagePictureText: ({ here, least, most, limits }: CurveInWords) =>
      [
        `缴费工资 ${here.wage} 元时，单位每月缴 ${here.employer} 元，个人 ${here.employee} 元。`,
        least && `工资再低，单位也缴 ${least.employer} 元，个人 ${least.employee} 元。`,
        most && `工资高于 ${most.wage} 元，缴费不再增加：单位 ${most.employer} 元，个人 ${most.employee} 元。`,
        limits.length > 0 && `${limits.join('；')}。`,
      ]
        .filter(Boolean)
        .join(''),
    limitMark: (side: 'floor' | 'ceiling', amount: string, whose: readonly SchemeId[] | 'insurance' | 'all') =>
      `${limitNames[side]} ${amount}${whose === 'all' ? '' : ` ${whose === 'insurance' ? '社保' : listed(whose)}`}`,
    limitNotFound: (side: 'floor' | 'ceiling', whose: readonly SchemeId[]) =>
      `${listed(whose)}的${limitNames[side]}未查到，图上按不设${limitNames[side]}画。`,
    youAreHere: '你在这里',
  },
  reverse: {
    heading: '从扣款反推申报基数',
    lead: '填工资条上扣的数，看单位按多少基数申报。',
    payer: '这笔钱由谁缴',
    schemes: '这笔扣款包含',
    nothingToRead: '这个月没有可以反推的险种。',
    notExhaustive: '新旧规则的组合很多，只试了最可能的几十种：以上不能当作结论。',
    noScheme: '请至少选一个险种。',
    absent: (names: string) => `${names}：这个月没有规则，不能反推。超出现有资料的，可打开“按最近一期暂算”。`,
    mixed: '公积金的基数常与社保不同；分开填更准。',
    amount: (payer: Payer): string => (payer === 'employee' ? '个人每月扣款' : '单位每月缴费'),
    amountHint: '照工资条写，带分的写到分。',
    result: '反推结果',
    lookup: reverse,
    rounded: '按整元理解：工资条上的数可能四舍五入到元。',
    exactly: '按填写的数逐分计算。',
    fitsOther: (versions: RuleVersion[], lookup: ReverseLookup) =>
      `符合 ${versions.map((one) => version(one, limitReached(lookup))).join('，')}`,
    fitsOtherDetail: '现行规则下没有基数扣出这个数；单位当时可能用的是这套规则，之后可能要补差。',
    unknownLimit: (limit: UnknownLimit) => `${unknownLimits[limit]}没有查到，不能据此下结论。`,
    blocked: '所选险种里有一处填写看不懂，改好后再反推。',
  },
};

const limitNames = { floor: '下限', ceiling: '上限' };

function listed(ids: readonly SchemeId[]): string {
  return ids.map((id) => schemes[id]).join('、');
}

/** A point of the picture of contributions against the wage, amounts as spelled. */
type PointInWords = { wage: string } & Record<Payer, string>;

type CurveInWords = { here: PointInWords; least: PointInWords | null; most: PointInWords | null; limits: string[] };

function limitText(limit: string): string {
  if (limit === 'none') return '不设限';
  return limit === 'unknown' ? '未查到' : formatLimit(limit);
}

export type Wording = typeof zh;
