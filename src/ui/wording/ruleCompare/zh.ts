import type { AmountChange } from '../../../calc/compareContributions';
import type { Decimal } from '../../../calc/decimal';
import type { Payer, SchemeId } from '../../../rules/cityProfile';
import type { FeePayer } from '../../../rules/feePayers';
import type { PartOfYear } from '../../../rules/yearlyTerms';
import { formatAmount as yuan } from '../../format';
import type { FundRate } from '../../rules/compare/comparison';
import type { OtherPart, RulesInShort, Whose } from '../../rules/compare/headline';
import type { YearlyInShort } from '../../rules/compare/yearlyComparison';
import { formatDifference } from '../../signedAmount';
import { monthSpan } from '../monthSpan/zh';
import { day, month, zh as common } from '../zh';
import { difference, limit, listed, missing } from './differencesZh';
import type { SideNames, SideParts } from './sideNames';

const { payers, schemes } = common;

const parts: Record<OtherPart, string> = {
  bases: '基数的定法',
  rates: '费率',
  fees: '定额',
  included: '是否单独缴',
  rounding: '取整',
};

const feePayers: Record<FeePayer, string> = { ...payers, government: '政府' };
const addressed: Record<FeePayer, string> = { ...feePayers, employee: '你' };

function whoseLimits(whose: Whose): string {
  if (whose === 'all') return '';
  return whose === 'insurance' ? '社保' : listed(whose);
}

function notKnown(ids: readonly SchemeId[]): string {
  return `${listed(ids)}至少一边没有资料`;
}

function rulesInShort(short: RulesInShort, names: SideNames): string {
  if (short.kind === 'nothingToCompare') return '没有一个险种两边都有资料，不能比';
  if (short.kind === 'same') {
    return short.isCarriedOn ? '规则的数字没有不同：超出资料的月份只是沿用最近一期' : '规则的数字没有不同';
  }
  if (short.kind === 'sameAsFarAsKnown') {
    const same = short.isCarriedOn ? '数字没有不同（超出资料的月份沿用最近一期）' : '数字没有不同';
    return `能比的只有${listed(short.comparable)}，${same}；${notKnown(short.unknown)}`;
  }
  const { limits, others, unknown } = short;
  const differing = names.relation === 'time' ? '变了' : '不同';
  return [
    ...limits.map(({ whose, differences }) =>
      differences.map((one, index) => limit(one, names, index === 0 ? whoseLimits(whose) : '')).join('，'),
    ),
    ...others.map(({ part, schemes: ids }) => `${parts[part]}${differing}：${listed(ids)}`),
    ...(unknown.length === 0 ? [] : [notKnown(unknown)]),
  ].join('；');
}

function change(who: string, { before, after, difference: by }: AmountChange, { relation }: SideNames): string {
  if (relation === 'time') return by.isZero() ? `${who}不变` : `${who} ${formatDifference(by)}`;
  return `${who} ${yuan(before)} 与 ${yuan(after)}（${by.isZero() ? '一样' : formatDifference(by)}）`;
}

/** @param part null for a whole year */
function period(part: PartOfYear | null): string {
  return part === null ? '每年' : `这一期（${monthSpan(part.from, part.to)}）`;
}

function yearly(one: YearlyInShort, names: SideNames): string {
  switch (one.kind) {
    case 'change':
      return change(`${addressed[one.payer]}${period(one.part)}`, one.change, names);
    case 'unlikeTimes': {
      const who = addressed[one.payer];
      const [before, after] = [one.before, one.after].map(
        (paid) => `${who}${period(paid.part)}缴 ${yuan(paid.amount)}`,
      );
      return `${names.before}${before}，${names.after}${after}；时间长短不同，不算差额`;
    }
    case 'noSubsidy':
      return `${names[one.side]}没有政府补助的资料，政府的部分不能比`;
  }
}

export const zh = {
  heading: '对比',
  lead: '任选两个月份或两个城市，看规则差在哪里、同一份工资差多少钱。',
  question: '比什么',
  sideLegend: { before: 'A', after: 'B' },
  month: '月份',
  monthNames: { year: '年', monthOfYear: '月' },
  knownOnFold: '只用某天已公布的规则',
  knownOn: '只用这一天已公布的规则',
  knownOnHint: '例如正式通知出来的前一天。不填就用现在知道的全部规则。',
  quick: '快速选择',
  previous: 'B 与它上一期比',
  yearBefore: 'B 与去年同月比',
  lateNotice: 'B 与通知出来前比',
  swap: 'A、B 交换',
  wage: '缴费工资（两边相同）',
  wageHint: '不填也能看规则的不同；填了才算得出差多少钱。',
  noWage: '这里缴多少与工资无关，不用填工资。',
  fundRateHint: '两边用同一个比例。',
  fundRate: (fund: FundRate): string | null => {
    switch (fund.kind) {
      case 'none':
        return null;
      case 'common':
        return `公积金两边都按 ${fund.chosen}`;
      case 'apart':
        return `公积金没有两边都允许的比例：A 按 ${fund.before}，B 按 ${fund.after}`;
    }
  },
  firstOptions: (ids: readonly SchemeId[]) => `${listed(ids)}有多档费率，按第一档`,
  answer: '比较结果',
  sideName: ({ city, category, month: ofMonth, knownOn }: SideParts): string => {
    const place = [city, category].filter(Boolean).join('');
    const time = ofMonth === null ? '' : month(ofMonth);
    const known = knownOn === '' ? '' : `（${day(knownOn)}所知）`;
    return `${[place, time].filter(Boolean).join(' ')}${known}`;
  },
  sides: ({ before, after, relation }: SideNames) => `${before} ${relation === 'time' ? '→' : '与'} ${after}`,
  rulesInShort,
  sameSides: 'A 和 B 选得一样，没有什么可比。改一个月份、城市或类别。',
  /** @param counted the schemes in an incomplete total; null where it lacks nothing */
  monthly: (total: Record<Payer, AmountChange>, names: SideNames, counted: readonly SchemeId[] | null): string => {
    const { employer, employee } = total;
    const isUnchanged = employer.difference.isZero() && employee.difference.isZero();
    const incomplete = counted === null ? '' : `合计不完整，只算${listed(counted)}：`;
    if (names.relation === 'time' && isUnchanged) return `${incomplete}你和单位每月缴的都不变`;
    const separator = names.relation === 'time' ? '，' : '；';
    return incomplete + [change('你每月', employee, names), change('单位每月', employer, names)].join(separator);
  },
  yearly,
  wageMissing: '填上工资，就看得到每月差多少钱。',
  wageRefused: '工资看不懂，改好后这里就有金额。',
  leftOut: (ids: readonly SchemeId[]) => `合计不完整：${listed(ids)}至少有一边没有资料，两边都没算进去。`,
  unknownLimits: (ids: readonly SchemeId[]) => `${listed(ids)}的上限或下限未查到，金额可能不准。`,
  notListed: (side: string, ids: readonly SchemeId[]) =>
    `${side}：这个人员类别的档案里没有${listed(ids)}，合计里按不缴算。`,
  incompleteMark: '（不完整）',
  table: '各险种的规则和金额',
  columns: { what: '项目', difference: '差' },
  rowNames: { rule: '规则', limits: '上下限', base: '基数' },
  perMonth: (payer: Payer) => `${payers[payer]}每月`,
  /** Null: the sides are for unlike times, which stand beside their amounts. */
  perYear: (payer: FeePayer, time: 'year' | 'part' | null) =>
    `${feePayers[payer]}${time === null ? '' : time === 'year' ? '每年' : '这一期'}`,
  feePeriod: (part: PartOfYear | null): string => (part === null ? '每年' : '这一期'),
  ruleSpan: monthSpan,
  unchanged: { time: '没有变', place: '没有不同' },
  carriedOnSame: '沿用最近一期，所以没有不同',
  bothMissing: '两边都没有资料',
  difference,
  missing,
  total: '合计',
  open: (side: string, what: string) => `${side}：${what}`,
  openRule: (side: string, scheme: string) => `${side}：${scheme}的规则，看依据`,
  openYearly: (scheme: SchemeId, payer: FeePayer, amount: Decimal, part: PartOfYear | null) =>
    `${schemes[scheme]} ${feePayers[payer]}${period(part)} ${yuan(amount)} 元，看依据`,
  noDifference: '–',
  picture: '上下限一览（元/月）',
  pictureRow: (whose: Whose) => whoseLimits(whose) || '各险种',
  pictureLimits: (floor: string, ceiling: string) => `${floor} 至 ${ceiling}`,
  pictureText: (
    rows: readonly { whose: Whose; before: string; after: string }[],
    names: SideNames,
    wage: string | null,
  ) =>
    [
      ...rows.map(({ whose, before, after }) =>
        before === after
          ? `${whoseLimits(whose) || '各险种'}：两边都是 ${before}`
          : `${whoseLimits(whose) || '各险种'}：${names.before} ${before}，${names.after} ${after}`,
      ),
      ...(wage === null ? [] : [`填的工资是 ${wage}`]),
    ].join('；') + '。',
  pictureWage: (wage: string) => `工资 ${wage}`,
};

export type RuleCompareWording = typeof zh;
