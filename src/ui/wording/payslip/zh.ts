import type { AnnuityDivisor } from '../../../calc/annuityDivisor';
import type { ArticleExample } from '../../../calc/articleExamples';
import type { UnemploymentLoss } from '../../../calc/benefitLosses';
import type { Decimal } from '../../../calc/decimal';
import type { FalseAlarm } from '../../../calc/falseAlarm';
import type { BaseGroup } from '../../../calc/readPayslip';
import type { TrueUpExplanation } from '../../../calc/settleLines';
import type { RetirementGroup } from '../../../calc/retirementAge';
import type { Missing, Verdict } from '../../../calc/verdict';
import type { SchemeId } from '../../../rules/cityProfile';
import type { GroupAssessment } from '../../payslip/groupAssessment';
import type { MinimumWage } from '../../payslip/provinceBenefits';
import { formatAmount as yuan } from '../../format';
import type { LinkChange, LinkProblem } from '../../payslip/payslipLink';
import type { PaidField, WageKind } from '../../payslip/payslipInputs';
import type { PayslipProblem } from '../../payslip/payslipProblem';
import { zh as explanation } from '../explanation/zh';
import { zh as reverse } from '../reverse/zh';
import { zh as common } from '../zh';

const { schemes } = common;

const groups: Record<BaseGroup, string> = {
  insurance: '社保',
  'housing-fund': '公积金',
  together: '社保和公积金（按同一基数）',
};

function names(ids: readonly SchemeId[]): string {
  return ids.map((id) => schemes[id]).join('、');
}

/** Most months have one year for all insurance; only where schemes differ are they named one by one. */
function basedOn(ids: readonly SchemeId[]): string {
  const isInsurance = ids.length > 3 && !ids.includes('housing-fund');
  return isInsurance ? groups.insurance : names(ids);
}

function month(text: string): string {
  return `${text.slice(0, 4)} 年 ${Number(text.slice(5, 7))} 月`;
}

function day(text: string): string {
  return `${month(text)} ${Number(text.slice(8))} 日`;
}

function span(lowest: Decimal, highest: Decimal): string {
  return lowest.eq(highest) ? `${yuan(lowest)} 元` : `${yuan(lowest)} 至 ${yuan(highest)} 元`;
}

function openSpan(lowest: Decimal | null, highest: Decimal | null): string {
  if (lowest === null) return highest === null ? '不限' : `不高于 ${yuan(highest)} 元`;
  return highest === null ? `不低于 ${yuan(lowest)} 元` : span(lowest, highest);
}

/** What a verdict speaks of: the whole group, or only the schemes that stand on the payslip. */
export type Subject = Pick<GroupAssessment, 'group' | 'schemes' | 'isWhole' | 'departures'>;

function subject({ group, schemes: ids, isWhole }: Subject): string {
  return isWhole || ids.length === 0 ? groups[group] : names(ids);
}

function verdict(one: Verdict, about: Subject): { headline: string; detail: string } {
  const of = subject(about);
  const then = about.departures.length > 0 ? '当时的' : '';
  switch (one.kind) {
    case 'declaredInFull':
      return {
        headline: `${of}：看来是足额申报`,
        detail: '从扣款反推的申报基数，不低于按你的工资应缴的基数（相差不到一元不算）。',
      };
    case 'likelyUnderDeclared':
      return {
        headline: one.atLeast.eq(one.atMost)
          ? `${of}：可能少报，基数每月差 ${yuan(one.atLeast)} 元`
          : `${of}：可能少报，基数每月至少差 ${yuan(one.atLeast)} 元`,
        detail: `${one.atLeast.eq(one.atMost) ? '' : `至多差 ${yuan(one.atMost)} 元。`}应缴基数高于从扣款反推的申报基数。请先核对有没有下面的情况，再向单位或机构核实。`,
      };
    case 'atLegalMinimum':
      return one.isLawful === true
        ? { headline: `${of}：按${then}下限缴，与你的工资相符`, detail: '工资不高于下限的人，都按下限缴。' }
        : { headline: `${of}：按${then}下限缴`, detail: '是否足额，要看你的月平均工资：填上工资再判断。' };
    case 'belowLegalMinimum':
      return {
        headline: `${of}：可能低于法定最低`,
        detail: `扣款相当于基数 ${span(one.impliedLowest, one.impliedHighest)}，比任何人都应按的下限还低。可能少报、缺项，或不是整月，请核实。`,
      };
    case 'atCeiling':
      return {
        headline: then === '' ? `${of}：已按上限缴，不存在少报` : `${of}：按当时的上限缴，看来没有少报`,
        detail: '到了上限，工资再高也缴这么多。',
      };
    case 'cannotTell':
      return { headline: `${of}：还不能判断`, detail: one.missing.map(missing).join('') };
  }
}

function missing(one: Missing): string {
  switch (one.kind) {
    case 'wage':
      return '缺你的月平均工资，填上就能比较。';
    case 'limit':
      return `${names(one.schemes)}的${one.limit === 'floor' ? '下限' : '上限'}没有查到，不能据此下结论。`;
    case 'chosenByPerson':
      return '这类人员的基数由本人选定，没有少报一说。';
    case 'anyBase':
      return '这笔扣款与基数无关，看不出申报基数。';
    case 'impossible':
      return '没有哪个基数会扣出这个数：请核对金额、险种和比例，或里面有别的项目。';
    case 'aboveMaximum':
      return '扣款高于规则的最高金额：可能含补差、补缴或别的项目。';
    case 'contradiction':
      return '各行对应的基数不同，可能是两个基数、补差，或另有定额；逐行看下面。';
    case 'noRule':
      return `${names(one.schemes)}：这个月我们没有规则。`;
    case 'estimatedRules':
      return '这个月的规则还没有资料，只是按最近一期暂算。';
    case 'flatFee':
      return '含不含大病定额会得出两个不同的结论：请再填养老或失业一行。';
    case 'fundRate':
      return '缴存比例不同，结论不同：请填工资条或公积金账户上的比例。';
    case 'separateFigures':
      return '有一个数里合着社保和公积金，或由它推出，而两者可能是两个基数：请分开填。';
    case 'wageYears':
      return '合在一个数里的几项，要按不同年份的工资申报，基数本来就可能不同：请分开填。';
    case 'circumstance':
      return `你选了“${falseAlarms[one.alarm].label}”：这个月的扣款不能拿来下结论。`;
  }
}

const falseAlarms: Record<FalseAlarm, { label: string; effect: string }> = {
  joinedLastYear: {
    label: '上一年中途入职，或今年才入职',
    effect: '基数按入职后的月平均或首月工资算，可能比你填的低。',
  },
  unpaidLeave: { label: '上一年请过事假、病假或产假，工资少过', effect: '月平均工资会低一些。' },
  partMonth: { label: '这个月没上满，刚入职、离职或停薪', effect: '不是整月的扣款，不能比。' },
  bonusOfAnotherYear: {
    label: '填的工资里有别的年份的奖金，或奖金跨年才发',
    effect: '奖金算在哪一年，可能使月平均工资变化，请核实。',
  },
  twoJobs: { label: '同时有两个单位发工资', effect: '工资可能分在两处申报，请核实。' },
  newLimitsPending: { label: '单位说新基数还没有调整，之后补差', effect: '等调整或补差之后再看。' },
};

const paidLabels: Record<PaidField, string> = {
  pension: '养老',
  medical: '医疗',
  unemployment: '失业',
  'housing-fund': '公积金',
  'work-injury': '工伤',
  maternity: '生育',
  together: '合在一起的一笔',
};

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

function linkProblem(one: LinkProblem): string {
  switch (one.kind) {
    case 'cut':
      return '这个链接不完整，可能被截断或改动过，没有采用。原来填的还在。';
    case 'later':
      return '这个链接是更新版本的程序生成的，这里读不懂。请刷新或更新后再打开，原来填的还在。';
    case 'unknownCity':
      return `这个链接是“${one.city}”的，这里没有它的档案，没有采用。原来填的还在。`;
  }
}

function linkChange(one: LinkChange): string {
  const of = one.schemes.length === 0 ? groups[one.group] : names(one.schemes);
  const word = (kind: Verdict['kind'] | null) => (kind === null ? '没有结论' : verdictWords[kind]);
  return one.verdictBefore === one.verdictNow
    ? `${of}：结论不变（${word(one.verdictNow)}），基数由 ${one.basesBefore} 变为 ${one.basesNow}。`
    : `${of}：由“${word(one.verdictBefore)}”（基数 ${one.basesBefore}）变为“${word(one.verdictNow)}”（基数 ${one.basesNow}）。`;
}

const verdictWords: Record<Verdict['kind'], string> = {
  declaredInFull: '看来足额',
  likelyUnderDeclared: '可能少报',
  atLegalMinimum: '按下限缴',
  belowLegalMinimum: '可能低于法定最低',
  atCeiling: '按上限缴',
  cannotTell: '还不能判断',
};

/** @param losses by the lowest and the highest share that may apply */
function unemployment(losses: readonly UnemploymentLoss[], minimumWage: MinimumWage | null): string {
  const [low, high] = losses;
  if (
    low === undefined ||
    high === undefined ||
    low.kind === 'independentOfBase' ||
    high.kind === 'independentOfBase'
  ) {
    return '失业金：按最低工资的一定比例发（转引），与基数无关，没有损失。';
  }
  const cap = minimumWage === null ? '' : ` ${yuan(minimumWage.amount)} 元（${minimumWage.document}，转引）`;
  const rule = `失业金：按本人前 12 个月平均基数的 45% 至 55% 发，不高于最低工资${cap}，不低于低保的 1.5 倍（转引）。`;
  const [least, most] = low.monthly.lt(high.monthly) ? [low.monthly, high.monthly] : [high.monthly, low.monthly];
  return most.isZero() ? `${rule}这里两个基数发的一样多。` : `${rule}若失业，每月约少 ${span(least, most)}。`;
}

/** Formula, result, and what has changed since. */
function example(one: ArticleExample): { title: string; formula: string; since: string } {
  switch (one.kind) {
    case 'pension': {
      const { wageAtStart, wageAtRetirement, basicShare, accountRate, years, divisor } = one.inputs;
      return {
        title: '养老金',
        formula: `${yuan(wageAtRetirement)} × ${percent(basicShare)} + (${yuan(wageAtStart)} + ${yuan(wageAtRetirement)}) ÷ 2 × ${percent(accountRate)} × ${years.toFixed()} × 12 ÷ ${divisor.toFixed()} = ${yuan(one.results.monthly)} 元/月`,
        since:
          '后来的规则：基础养老金每缴满一年算 1%，并按本人指数折算；计发月数随退休年龄变（60 岁 139，63 岁 117），退休年龄逐步推迟。',
      };
    }
    case 'medicalAccount':
      return {
        title: '医疗个人账户',
        formula: `${yuan(one.inputs.base)} × ${percent(one.inputs.rate)} = ${yuan(one.results.monthly)} 元/月`,
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
        formula: `(${yuan(one.inputs.bill)} − ${yuan(one.inputs.deductible)}) × ${percent(one.inputs.share)} = ${yuan(one.results.paid)} 元，自付 ${yuan(one.results.own)} 元`,
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
        formula: `${yuan(one.inputs.amount)} × ${percent(one.inputs.share)} = ${yuan(one.results.paid)} 元`,
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

function percent(rate: Decimal): string {
  return `${rate.times(100).toFixed()}%`;
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
    firstMonthHint: '公积金有的地方（厦门、福州）按第二个月的工资（转引）。',
    monthly: (index: number) => `${index + 1} 月`,
    monthlyHint: '没发工资的月份留空，不计入平均。',
    averageOf: (amount: string) => `月平均 ${amount} 元`,
    none: '这类人员的基数由本人选定，不问工资。',
    grossHint: '填应发（税前、扣款前）的全部工资，含奖金、津贴、加班费。',
  },
  result: {
    title: '结果',
    empty: '填上工资条的一行，这里就有结果；再填工资，就能比较。',
    blocked: '有一处填写看不懂或对不上，改好后这里就有结果。',
    noRules: '这个月我们没有任何规则。',
    verdict,
    declared: '申报基数（从扣款反推）',
    lawful: '应缴基数（按你的工资）',
    lawfulUnknown: '填上工资才知道',
    reasons: { raisedToFloor: '工资低于下限，按下限', cappedAtCeiling: '工资高于上限，按上限' },
    trueUp: (one: TrueUpExplanation) =>
      `单月的规则都对不上；若含 ${one.months} 个月的补差就对得上：工资 ${openSpan(one.lowest, one.highest)}。`,
    otherTrueUps: (months: readonly number[]) => `${months.join('、')} 个月的补差也对得上。`,
    alsoTrueUp: (one: TrueUpExplanation) =>
      `这几个数也可能是另一种情况：按新规则缴，并补 ${one.months} 个月的差额，工资 ${openSpan(one.lowest, one.highest)}。`,
    noRule: (ids: readonly SchemeId[]) => `${names(ids)}：这个月没有规则，不能反推。`,
    lineFits: (ids: readonly SchemeId[]) => names(ids),
    line: '行',
    lineBase: '对应的基数',
    lines: '逐行看',
    formulas: '看算式',
    calculatedAt: (base: string) => `按 ${base} 正着算：`,
    due: '应缴',
    paid: '申报',
    likely: (amount: string) => `最可能 ${amount}`,
    rateTable: '各比例对应的基数',
    rate: '比例',
    rateBase: '基数',
    rateNoFit: '对不上',
    feeLeftOut: '按不含大病定额对上的。',
    feeAlternative: (range: string) => `若这一行不含大病定额，基数是 ${range}。`,
    otherBases: (range: string) => `按别的规则，也可能是 ${range}。`,
    openSpan,
    laterGap: (gap: string) => `按现在已公布的规则，基数还差 ${gap} 元：单位当时可能还不知道，之后可能要补差。`,
    softened: '结论要打折扣：',
    otherwise: (text: string) => `若不考虑这一点：${text}`,
    redFlag: (scheme: SchemeId, article: number, amount: string) =>
      `${schemes[scheme]}扣了 ${amount} 元：《社会保险法》第 ${article} 条，职工不缴${schemes[scheme]}保险费。请核实。`,
    notDeducted: (ids: readonly SchemeId[]) =>
      ids.includes('housing-fund') && ids.length === 1
        ? '公积金扣了 0 元：可能没有缴存，请向单位或 12329 核实。'
        : `${names(ids)}扣了 0 元：可能没有参保，请向单位或 12333 核实（《社会保险法》第 58 条：单位应在 30 日内办理登记）。`,
    standsOn: '依据的规则',
    ruleOf: (scheme: SchemeId, limits: string, rate: string) => `${schemes[scheme]}：${limits}，个人 ${rate}`,
    spoken: '结论已更新',
  },
  falseAlarms: {
    title: '下结论前，有没有这些情况？',
    hint: '有的话，扣得少可能是对的。',
    texts: falseAlarms,
  },
  picture: {
    title: '申报与应缴',
    axis: '基数（元/月）',
    declared: '申报',
    lawful: '应缴',
    floor: '下限',
    ceiling: '上限',
    text: (group: BaseGroup, parts: { declared: string; lawful: string | null; floor: string; ceiling: string }) =>
      `${groups[group]}：申报基数 ${parts.declared}${parts.lawful === null ? '' : `，应缴基数 ${parts.lawful} 元`}，下限 ${parts.floor}，上限 ${parts.ceiling}。`,
  },
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
  share: {
    title: '分享链接',
    lead: '填的数（连同工资和出生年月）都在链接的 # 后面，不经过任何服务器；拿到链接的人就能看到。只写入看得懂的数字，没有姓名。',
    ownCity: (name: string) =>
      `${name}的档案只在这台设备上，链接在别处打不开，所以不生成。要给别人看，请打印核对单，或在“规则”页导出档案，连同工资条一起给对方。`,
    make: '生成链接',
    copy: '复制',
    copied: '已复制',
    label: '链接',
    opened: (revision: number) => `已打开链接：它是用档案第 ${revision} 版生成的。`,
    same: '按现在的档案重新计算，结论没有变化。',
    changed: '按现在的档案重新计算，有变化：',
    restore: '恢复我原来填的',
    change: linkChange,
  },
  article: {
    title: '2007 年文章里的例子',
    lead: '一篇 2007 年介绍南京社保的文章算过这些例子。算式照旧，规则已变。',
    example,
    since: '后来：',
  },
};

export type PayslipWording = typeof zh;
