import type { ContributionRule, FlatFee, SourceStatus } from '../../../rules/cityProfile';
import type { HoleLookup, TimelineEntry } from '../../../rules/ruleTimeline';
import type { PartOfYear } from '../../../rules/yearlyTerms';
import { formatLimit } from '../../format';
import type { YearSpan } from '../../rules/browse/browseChoices';
import type { Column } from '../../rules/browse/timelineRows';
import { day, month, zh as page } from '../zh';
import { monthSpan } from '../monthSpan/zh';

type Rates = ContributionRule['rates'];

const { schemes, calculate } = page;

function standing(entry: TimelineEntry): string {
  switch (entry.kind) {
    case 'inForce':
      return entry.rule.provisional ? '暂行' : '正式';
    case 'replaced':
      return entry.rule.provisional ? '暂行，已被取代' : '已被取代';
    case 'includedIn':
      return '并入';
    case 'hole':
      return '无资料';
  }
}

function hole(lookup: HoleLookup): string {
  switch (lookup.kind) {
    case 'beforeFirst':
      return `我们的资料从 ${month(lookup.earliest.effectiveFrom)}开始`;
    case 'gap':
      return `${month(lookup.before.effectiveTo)}之后、${month(lookup.after.effectiveFrom)}之前没有查到规则`;
    case 'afterLast':
      return `我们的资料到 ${month(lookup.latest.effectiveTo)}为止`;
  }
}

/** @param part set where all that is paid is paid once for less than a year */
function fee({ payer, name, amount, period }: FlatFee, part: PartOfYear | null): string {
  const who = payer === 'government' ? '政府' : page.payers[payer];
  return `${who}${part !== null ? '这一期' : period === 'year' ? '每年' : '每月'} ${formatLimit(amount)} 元（${name.zh}）`;
}

function wageYear({ wageYear: year, base }: ContributionRule): string {
  if (year !== null) return year;
  return base.kind === 'clampedWage' ? '基数自选' : '不按工资';
}

function rounding({ rounding: { base, employer, employee } }: ContributionRule): string {
  const [ofBase, ofEmployer, ofEmployee] = [base, employer, employee].map(calculate.roundingRule);
  if (ofEmployer !== ofEmployee) return `基数${ofBase}，单位${ofEmployer}，个人${ofEmployee}`;
  return ofBase === ofEmployee ? (ofBase ?? '') : `基数${ofBase}，金额${ofEmployee}`;
}

function ratesInFull(rates: Rates): string[] {
  switch (rates.kind) {
    case 'none':
      return [];
    case 'range':
      return [
        `${rates.payers.map((payer) => page.payers[payer]).join('、')}：${rates.lowest} 到 ${rates.highest}，每 ${rates.step} 一档，常用 ${rates.suggested}`,
      ];
    case 'options':
      return [
        ...rates.options.map(({ name, employer, employee }) => `${name.zh}：单位 ${employer}，个人 ${employee}`),
        ...(rates.ownRate === null ? [] : [`${page.payers[rates.ownRate]}可以另有自己的费率（浮动费率）`]),
      ];
  }
}

export const zh = {
  fields: { scheme: '险种', years: '年份范围', all: '全部险种' },
  years: (choice: YearSpan) => (choice === 'all' ? '全部年份' : `最近 ${choice} 年`),
  freshness: '新旧',
  notStale: '没有发现过期的地方。',
  ended: (last: string) => `这个人员类别的资料到 ${month(last)}为止，之后没有查到规则。`,
  staleElsewhere: '其他人员类别里可能旧了的：',
  staleCategory: (name: string, names: readonly string[]) => `${name}（${names.join('、')}）`,
  endedCategory: (name: string, last: string) => `${name}（到 ${month(last)}）`,
  noRules: '这个人员类别没有任何规则。',
  heading: '沿革',
  counts: (rules: number, holes: number) => `${rules} 条规则${holes === 0 ? '' : `，${holes} 处无资料`}`,
  picture: (scheme: string) => `${scheme}：各期规则`,
  axis: { limitsTitle: '基数（元）', feesTitle: '定额（元）', rates: '费率', fees: '定额', replaced: '被取代' },
  ratesShort: (employer: string, employee: string) => `${employer} + ${employee}`,
  feesShort: (amounts: string, period: 'month' | 'year' | 'part') =>
    `${amounts}/${{ month: '月', year: '年', part: '这一期' }[period]}`,
  tiers: (first: string, count: number) => `${first}（${count} 档）`,
  now: '今天',
  key: {
    final: '上下限之间（正式）',
    provisional: '暂行',
    replaced: '被取代的规则',
    hole: '无资料',
    none: '不设限',
    unknown: '未查到',
    fixed: '固定基数',
    employee: '个人',
    employer: '单位',
    government: '政府',
  },
  ratesHint: '费率一栏是“单位 + 个人”。',
  chooseHint: '点图里的一段，打开下面表里的那一行。',
  table: '每条规则',
  columns: {
    months: '月份',
    standing: '状态',
    floor: '下限',
    ceiling: '上限',
    employer: '单位',
    employee: '个人',
    fees: '定额',
    wageYear: '工资年度',
    status: '依据',
    announced: '公布日',
    rounding: '取整',
  } satisfies Record<Column, string>,
  separator: '；',
  stop: '。',
  colon: '：',
  months: monthSpan,
  standing,
  hole,
  includedIn: (rule: ContributionRule) => `含在${schemes[rule.scheme]}里缴，不另计`,
  includedShort: (rule: ContributionRule) => `含在${schemes[rule.scheme]}里`,
  limit: calculate.limit,
  fixed: (amount: string) => `固定基数 ${formatLimit(amount)}`,
  limitsUnknown: '上下限未查到',
  noBase: '不按基数',
  noRate: '不按费率',
  noShare: '不缴',
  span: (lowest: string, highest: string) => `${lowest} 至 ${highest}`,
  fee,
  wageYear,
  announced: (text: string | null) => (text === null ? '未查到' : day(text)),
  rounding,
  open: (scheme: string, text: string, state: string) => `${scheme} ${text}，${state}，看依据`,
  partOf: (rule: ContributionRule) => `整条规则：${monthSpan(rule.effectiveFrom, rule.effectiveTo)}`,
  replacedBy: ({ announcedOn, provisional }: ContributionRule) =>
    `被${announcedOn === null ? '公布日未查到的' : ` ${day(announcedOn)}公布的`}${provisional ? '暂行' : '正式'}规则取代`,
  ratesInFull,
  comma: '、',
  sources: '依据',
  sourceCounts: (total: number, counts: Record<SourceStatus, number>) =>
    `共 ${total} 份：原文 ${counts.official}，转引 ${counts.secondary}，推定 ${counts.assumed}。`,
  listSources: '全部依据，新的在前',
  readOn: (text: string) => `${day(text)}读`,
  usedBy: (count: number, names: readonly string[]) =>
    count === 0 ? '没有规则引用' : `${count} 条规则引用（${names.join('、')}）`,
};

export type RuleBrowseWording = typeof zh;
