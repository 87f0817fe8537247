import type { Decimal } from '../../../calc/decimal';
import type { FundTaxFree } from '../../../calc/fundTaxFree';
import type { SpecialDeduction, SpecialDeductionLine } from '../../../calc/specialDeductions';
import type { TakeHome, TakeHomeOfYear } from '../../../calc/takeHome';
import type { TaxFigures } from '../../../calc/withholding';
import type { BonusApart, BonusComparison, BonusMerged, BonusTrap } from '../../../calc/yearEndBonus';
import { formatAmount as yuan, formatLimit, formatRate } from '../../format';
import { formatSigned } from '../../signedAmount';
import type { RateStep } from '../../takeHome/rateSteps';
import type { TakeHomeReading } from '../../takeHome/takeHomeReading';
import type { TaxStep } from '../../takeHome/taxSteps';

const figures: Record<keyof TaxFigures, string> = {
  income: '累计收入',
  contributions: '累计个人缴费',
  specialDeductions: '累计专项附加扣除',
  otherDeductions: '累计其他扣除',
};

const items: Record<SpecialDeduction, string> = {
  children: '子女教育',
  infants: '3 岁以下婴幼儿照护',
  elderly: '赡养老人',
  mortgage: '房贷利息',
  rent: '房租',
  degreeStudy: '学历继续教育',
};

function fundFree({ wage, cityLimit, sides }: FundTaxFree): string {
  const { employer, employee } = sides;
  const each = employer.limit.eq(employee.limit)
    ? `每边 ${yuan(employee.limit)}`
    : `单位 ${yuan(employer.limit)}、个人 ${yuan(employee.limit)}`;
  const by = {
    above: '本人月平均工资',
    applies: '公积金上限（推定为当地社平工资的三倍）',
    unknown: '本人月平均工资（公积金上限未知，只看这一条）',
  }[cityLimit];
  const over = [
    employer.taxable.isZero() ? '' : `单位超出 ${yuan(employer.taxable)}，计入收入`,
    employee.taxable.isZero() ? '' : `个人超出 ${yuan(employee.taxable)}，不能税前扣除`,
  ].filter(Boolean);
  return `公积金免税额按${by} ${yuan(wage)} × 12%，${each}：${over.length === 0 ? '没有超出' : over.join('；')}`;
}

function step(one: TaxStep): string {
  switch (one.kind) {
    case 'fundFree':
      return fundFree(one.fund);
    case 'equalMonths':
      return one.months === 1
        ? `${figures[one.figure]} ${yuan(one.total)}`
        : `${figures[one.figure]} ${yuan(one.each)} × ${one.months} 个月 = ${yuan(one.total)}`;
    case 'givenBefore':
      return `${figures[one.figure]} ${yuan(one.before)}（此前）+ ${yuan(one.month)} = ${yuan(one.total)}`;
    case 'allowance':
      return `减除费用 ${yuan(one.each)} × ${one.months} 个月 = ${yuan(one.total)}`;
    case 'taxable':
      return `累计应纳税所得额 ${[one.income, ...one.deductions].map(yuan).join(' − ')} = ${formatSigned(one.taxable)}`;
    case 'nothingDue':
      return '不大于 0，不扣税';
    case 'taxDue':
      return `累计应缴税 ${rateOn(one.taxable, one.bracket.rate, one.bracket.quickDeduction)} = ${yuan(one.taxDue)}`;
    case 'lessSoFar': {
      const known = one.assumedMonths === null ? '你填的' : `推算：此前 ${one.assumedMonths} 个月`;
      return `减此前已扣（${known}）${yuan(one.taxDue)} − ${yuan(one.soFar)} = ${yuan(one.tax)}`;
    }
    case 'overpaid':
      return `此前已扣 ${yuan(one.soFar)}，比累计应缴 ${yuan(one.taxDue)} 多 ${yuan(one.overpaid)}：本月不扣，留待以后各月或年度汇算`;
  }
}

/** An amount of the rules, without cents where it has none. */
function plain(amount: Decimal): string {
  return formatLimit(amount.toFixed());
}

function rateOn(amount: Decimal, rate: Decimal, quickDeduction: Decimal): string {
  const quick = quickDeduction.isZero() ? '' : ` − 速算扣除数 ${yuan(quickDeduction)}`;
  return `${yuan(amount)} × ${formatRate(rate)}${quick}`;
}

const monthName = (month: number) => `${month} 月`;

/** Of the months counted. */
const period = (first: number) => (first === 1 ? '全年' : first === 12 ? '12 月' : `${first} 至 12 月`);

/** Each month's allowance is deducted only for months counted, the settlement's for all twelve. */
function addedUp(first: number | null): string {
  if (first === null) return '';
  return first === 1
    ? '各月扣的税加起来，正好是全年的税，没有多缴。'
    : `各月扣的税加起来是 ${period(first)}应预扣的税；年度汇算时可能退税或补税。`;
}

function verdict(comparison: BonusComparison, isWholeYear: boolean): string {
  if (comparison.kind === 'mergedOnly') {
    return `单独计税只到 ${comparison.lastMonthApart.slice(0, 4)} 年 ${Number(comparison.lastMonthApart.slice(5))} 月，这个月的奖金只能并入全年。`;
  }
  if (!isWholeYear) return '今年其他收入未知，哪种划算要看年度汇算。';
  switch (comparison.better) {
    case 'apart':
      return `单独计税更划算，多拿 ${yuan(comparison.difference)} 元。`;
    case 'merged':
      return `并入全年更划算，多拿 ${yuan(comparison.difference)} 元。`;
    case 'same':
      return '两种算法的税一样多。';
  }
}

export const zh = {
  heading: '税后到手',
  lead: '从扣完五险一金的到手，再减单位代扣的个人所得税。',
  inputs: '个人所得税的填写',
  countedFrom: '今年从几月起在这家单位领工资',
  countedFromHint: '累计预扣从这个月数起。',
  monthName,
  special: '专项附加扣除，每月合计',
  specialHint: '没有就不填。与配偶或兄弟姐妹分摊的，填自己的那份。',
  specialFromItems: (total: Decimal) => `按下面的项目合计 ${yuan(total)}。`,
  specialOverItems: '以这里填的为准，下面的项目不算。',
  itemsFold: '按项目算专项附加扣除',
  itemsNote: '金额是现行标准（转引）。有分摊的，或以前的年份标准不同，请直接填合计。',
  items,
  childrenCount: (count: number) => (count === 0 ? '没有' : `${count} 个`),
  elderlyLabel: (amount: Decimal) => `赡养老人 ${plain(amount)}`,
  degreeLabel: (amount: Decimal) => `学历继续教育 ${plain(amount)}`,
  perChild: (item: SpecialDeduction, amount: Decimal) => `${items[item]}（每个 ${plain(amount)}）`,
  housing: '住房',
  housingChoice: {
    none: () => '没有',
    mortgage: (amount: Decimal) => `房贷利息 ${plain(amount)}`,
    rent: (amount: Decimal) => `租房 ${plain(amount)}（南京、厦门、福州）`,
  },
  housingHint: '其他城市租房的标准不同，请直接填合计。',
  soFarFold: '此前各月与本月不一样',
  soFarNote: (months: number) =>
    `此前 ${months} 个月各自的合计，可在个人所得税软件或工资条上查到。不填的，按与本月相同推算。`,
  soFar: {
    incomeSoFar: '此前累计收入（应发）',
    contributionsSoFar: '此前累计个人缴费',
    specialSoFar: '此前累计专项附加扣除',
    taxSoFar: '此前累计已扣个税',
  },
  bonus: '年终奖（选填）',
  bonusHint: '在所选月份发放的全年一次性奖金，税前。',
  result: '税后结果',
  state: {
    noWage: '上面算出五险一金后，这里就有税后到手。',
    blocked: '有一处填写看不懂，改好后这里就有结果。',
    tooEarly: '资料里只有现行的累计预扣法；2019 年以前的月份不算。',
    noEmployer: '这类人员自己缴费，没有单位代扣工资的个人所得税，这里不算。',
  } satisfies Record<Exclude<TakeHomeReading['result']['kind'], 'answer'>, string>,
  takeHome: '本月税后到手',
  spoken: (amount: string) => `本月税后到手 ${amount} 元。`,
  takeHomeOf: ({ pay, ownContributions, beforeTax, withholding, takeHome }: TakeHome) => [
    `应发 ${yuan(pay)} − 个人缴费 ${yuan(ownContributions)} = 扣完五险一金到手 ${formatSigned(beforeTax)}`,
    `${formatSigned(beforeTax)} − 个人所得税 ${yuan(withholding.tax)} = ${formatSigned(takeHome)}`,
  ],
  shortFormula: (beforeTax: Decimal, tax: Decimal) => `扣完五险一金 ${formatSigned(beforeTax)} − 个税 ${yuan(tax)}`,
  tax: '本月个人所得税',
  step,
  itemLine: ({ item, count, each, amount }: SpecialDeductionLine) =>
    count === 1 ? `${items[item]} ${yuan(amount)}` : `${items[item]} ${yuan(each)} × ${count} = ${yuan(amount)}`,
  period,
  yearTakeHome: (period: string) => `${period}税后到手`,
  yearTax: (period: string) => `${period}个人所得税`,
  yearTakeHomeOf: ({ pay, ownContributions, total, takeHome }: TakeHomeOfYear) =>
    `应发 ${yuan(pay)} − 个人缴费 ${yuan(ownContributions)} − 个人所得税 ${yuan(total.tax)} = ${formatSigned(takeHome)}`,
  yearTaxOf: (taxable: Decimal, rate: Decimal, quickDeduction: Decimal, tax: Decimal) =>
    `累计应纳税所得额 ${rateOn(taxable, rate, quickDeduction)} = ${yuan(tax)}`,
  yearTaxNothing: (taxable: Decimal) => `累计应纳税所得额 ${formatSigned(taxable)}，不大于 0`,
  yearTaxAdded: (before: Decimal) =>
    before.isZero() ? '各月已扣的税相加' : `此前已扣 ${yuan(before)}，加本月起各月的税`,
  yearNote: '往后各月都按与本月相同推算；年中基数或工资调整后，会有出入。',
  withoutBonus: '以上都不含年终奖。',
  entryNote: '年中入职的，年度汇算时要并上全年的减除费用和其他单位的收入，最后的税可能不同。',
  incomplete: '缺险种，个人缴费不完整，税和到手都不准。',
  months: '每月扣多少税',
  month: '月份',
  thisMonth: '本月',
  rate: '税率',
  monthTax: '个税',
  monthTakeHome: '到手',
  /** `addsUpFrom`: the first month counted, where the months' taxes add up to what is due; else null. */
  rateSteps: ([first, ...later]: [RateStep, ...RateStep[]], addsUpFrom: number | null) => {
    const { monthOfYear, taxable, above, to } = first;
    const rest = later.map((one) => `${one.monthOfYear} 月过 ${plain(one.above)}（${formatRate(one.to)}）`);
    return [
      `${monthOfYear} 月累计应纳税所得额 ${yuan(taxable)}，超过 ${plain(above)}，超出的部分按 ${formatRate(to)}`,
      rest.length === 0 ? '。' : `；之后 ${rest.join('、')}。`,
      '所以年中税变多、到手变少。',
      addedUp(addsUpFrom),
    ].join('');
  },
  monthSpan: (first: number, last: number) => (first === last ? monthName(first) : `${first} 至 ${last} 月`),
  bonusHeading: '年终奖怎么计税',
  bonusWay: (way: 'apart' | 'merged', tax: Decimal) =>
    `${{ apart: '单独计税', merged: '并入全年' }[way]}：税 ${yuan(tax)}，到手`,
  verdict,
  apartOf: (bonus: Decimal, { perMonth, rate, quickDeduction, tax, paidOut }: BonusApart) => [
    `${yuan(bonus)} ÷ 12 = ${yuan(perMonth)}，按月税率表是 ${formatRate(rate)}`,
    `${rateOn(bonus, rate, quickDeduction)} = ${yuan(tax)}`,
    `${yuan(bonus)} − ${yuan(tax)} = ${yuan(paidOut)}`,
  ],
  mergedOf: (
    bonus: Decimal,
    { taxableWithout, taxableWith, taxWithout, taxWith, tax, paidOut }: BonusMerged,
    counted: string,
  ) => [
    `${counted}应纳税所得额 ${formatSigned(taxableWithout)} + ${yuan(bonus)} = ${formatSigned(taxableWith)}`,
    `${counted}的税从 ${yuan(taxWithout)} 变为 ${yuan(taxWith)}，多 ${yuan(tax)}`,
    `${yuan(bonus)} − ${yuan(tax)} = ${yuan(paidOut)}`,
  ],
  mergedMonth: (tax: Decimal) => `并入本月工资一起预扣时，本月个税是 ${yuan(tax)}；各月合计不变。`,
  trap: (bonus: Decimal, { step: below, lost, breakEven }: BonusTrap) =>
    `单独计税时，这笔奖金刚过 ${plain(below)} 元的线：多发 ${yuan(bonus.minus(below))} 元，反而少拿 ${yuan(lost)} 元。发 ${plain(below)} 元更好；要多发，至少发到 ${yuan(breakEven)} 元才不吃亏。`,
  sources: '依据',
  sourceLines: {
    withholding: '工资薪金累计预扣法、综合所得税率表、专项附加扣除标准',
    bonus: '全年一次性奖金：财政部 税务总局公告 2023 年第 30 号',
    fund: '公积金免税额：每边不超过 12%，基数不超过当地社平工资的三倍',
    cityAverage: '把公积金上限当作当地社平工资的三倍',
  },
};

export type TakeHomeWording = typeof zh;
