import type { LineCell, RowFilter } from '../../../payroll/payrollTable';
import type { BonusDetail, PersonDetail, WithholdingDetail, YearDetail } from '../../../payroll/personDetail';
import type { SchemeId } from '../../../rules/cityProfile';
import { zh as roster } from '../../../payroll/wording/zh';
import { formatFen as yuan } from '../../payroll/formatFen';
import { month, zh as common } from '../zh';
import { count } from './countsZh';

const { schemes } = common;

function names(ids: readonly SchemeId[]): string {
  return ids.map((id) => schemes[id]).join('、');
}

const filters: Record<RowFilter, string> = {
  all: '全部',
  faulty: '没有算的',
  remarked: '有备注的',
  raised: '按下限的',
  capped: '按上限的',
  finding: '可能偏低的',
  owing: '要补差的',
};

type BonusChoice = NonNullable<BonusDetail['choice']>;

/** How many people of a spread stand where; ranges in yuan. */
type SpreadInWords = {
  people: number;
  raised: number;
  capped: number;
  floor: string;
  ceiling: string;
  fullest: { lowest: string; highest: string; people: number } | null;
};

export const peopleZh = {
  title: '人员表',
  hint: '点一行（或按回车）看这个人的算式，或没有算的原因；方向键换行；点带箭头的表头排序。',
  search: '查找',
  searchHint: '姓名、工号、部门',
  filter: '显示',
  filterOf: (filter: RowFilter, people: number | null) =>
    people === null ? filters[filter] : `${filters[filter]}（${count(people)}）`,
  city: '城市',
  allCities: '全部城市',
  department: '部门',
  allDepartments: '全部部门',
  noDepartment: '（没写部门）',
  sides: '各险种列出',
  side: { both: '单位和个人', employer: '只看单位', employee: '只看个人' },
  attention: '需要看的人排在前面',
  attentionHint: '先是没有算的，再是可能偏低、有备注、按上下限的。',
  shown: (shown: number, all: number) =>
    shown === all ? `共 ${count(all)} 人` : `符合的 ${count(shown)} 人，共 ${count(all)} 人`,
  nobody: '没有符合条件的人。',
  clear: '清除条件',
  waiting: '正在查表…',
  loadingRow: '正在取这一行…',
  printNote: '人员表只在屏幕上看；要打印全部人员，请下载工作簿。',
  row: (fileRow: number) => `第 ${count(fileRow)} 行`,
  open: (name: string) => `看${name}的算式`,
  mark: { faulty: '没有算', remarked: '有备注' },
  columns: {
    name: '姓名',
    fileRow: '行',
    number: '工号',
    department: '部门',
    city: '城市',
    wage: '缴费工资',
    total: '缴费合计',
    payer: common.payers,
    pay: { month: '应发', year: '全年应发' },
    tax: { month: '个税', year: '全年个税' },
    takeHome: { month: '到手', year: '全年到手' },
    check: '申报与应缴',
    checkCost: '补足每月',
    trueUp: '补差',
    remarks: '备注',
    base: '基数',
    sides: '缴费',
  },
  /** Beside an amount below zero. */
  negative: '负数',
  adjustment: { none: null, raisedToFloor: '下限', cappedAtCeiling: '上限', setByRule: '固定' } satisfies Record<
    LineCell['adjustment'],
    string | null
  >,
  remark: roster.remark,
  stops: roster.stops,
  checkItem: roster.checkItems,
  checkStatus: roster.checkStatuses,
  /** Between the parts of one cell. */
  semicolon: '；',
  person: {
    close: '关闭',
    previous: '上一个',
    next: '下一个',
    keys: '左右方向键换人',
    position: (place: number, all: number) => `第 ${count(place)} 个，共 ${count(all)} 人`,
    loading: '正在取这个人的数据…',
    spoken: (name: string, employee: string, employer: string) =>
      `${name}：个人每月缴 ${employee} 元，单位 ${employer} 元。`,
    spokenFaulty: (name: string) => `${name}：没有算。`,
    month,
    wage: (wage: string, fundWage: string) =>
      fundWage === '' ? `缴费工资 ${wage}` : `缴费工资 ${wage}，公积金按 ${fundWage}`,
    faulty: '这一行没有算',
    faultyAdvice: '在名单里改好，再读一次。',
    remarks: '备注',
    contributions: '每月缴费',
    contributionsHint: '点开每个数，看算式、规则月份和依据。',
    raised: (ids: readonly SchemeId[], wage: string, floor: string) =>
      `${names(ids)}：工资 ${wage} 低于下限，基数按下限 ${floor}。`,
    capped: (ids: readonly SchemeId[], wage: string, ceiling: string) =>
      `${names(ids)}：工资 ${wage} 高于上限，基数按上限 ${ceiling}。`,
    mismatch: '表格里的数与逐步计算的不一致：这是程序的错误，请不要采用，并告诉我们。',
    mismatchLine: (what: string, table: string, steps: string) => `${what}：表格 ${table}，逐步计算 ${steps}`,
    notReadable: '这一行的工资不能逐步计算，无法核对表格里的数。',
    takeHome: { month: '到手', year: '全年到手' },
    cumulated: (months: number) => `累计 ${months} 个月`,
    taxable: ({ income, allowance, contributions, specialDeductions, taxable }: WithholdingDetail) =>
      `应纳税所得额 = 收入 ${yuan(income)} − 减除费用 ${yuan(allowance)} − 五险一金 ${yuan(contributions)} − 专项附加扣除 ${yuan(specialDeductions)} = ${yuan(taxable)}`,
    nothingTaxable: '不大于 0，不缴税。',
    cumulativeTax: ({ taxable, ratePercent, quick, cumulativeTax }: WithholdingDetail) =>
      `累计个税 = ${yuan(taxable)} × ${ratePercent}% − 速算扣除数 ${yuan(quick)} = ${yuan(cumulativeTax)}`,
    tax: ({ cumulativeTax, taxSoFar, tax }: WithholdingDetail) =>
      cumulativeTax < taxSoFar
        ? `本月个税：累计 ${yuan(cumulativeTax)} 不到已缴 ${yuan(taxSoFar)}，本月不缴，多缴的留待以后月份或汇算`
        : `本月个税 = 累计 ${yuan(cumulativeTax)} − 已缴 ${yuan(taxSoFar)} = ${yuan(tax)}`,
    takeHomeOf: (pay: string, employee: string, tax: string, takeHome: string) =>
      `到手 = 应发 ${pay} − 个人缴费 ${employee} − 个税 ${tax} = ${takeHome}`,
    yearMonths: (months: number) => `${months} 个月，各月按当月规则；名单里没有写的月份，工资和应发与本月相同。`,
    taxableOfYear: ({ income, months, allowance, contributions, specialDeductions, taxable }: YearDetail) =>
      `全年应纳税所得额 = 收入 ${yuan(income)} − 减除费用 5,000 × ${months} 个月（${yuan(allowance)}）− 五险一金 ${yuan(contributions)} − 专项附加扣除 ${yuan(specialDeductions)} = ${yuan(taxable)}`,
    taxOfYear: ({ taxable, ratePercent, quick }: YearDetail, due: number) =>
      `全年个税 = ${yuan(taxable)} × ${ratePercent}% − 速算扣除数 ${yuan(quick)} = ${yuan(due)}`,
    withheldOfYear: (tax: number, due: number) =>
      `各月预扣合计 ${yuan(tax)}，比全年个税${tax > due ? '多' : '少'} ${yuan(Math.abs(tax - due))}，差额在年度汇算时${tax > due ? '退' : '补'}`,
    takeHomeOfYear: ({ pay, tax, takeHome }: YearDetail) =>
      `全年到手 = 应发 ${yuan(pay)} − 个人缴费 ${yuan(pay - tax - takeHome)} − 个税 ${yuan(tax)} = ${yuan(takeHome)}`,
    negative: '应发不够扣，到手是负数。',
    withoutBonus: '个税和到手都不含年终奖。',
    assumed: (parts: WithholdingDetail['assumed']) =>
      `名单里没有写${parts.map((part) => ({ income: '累计收入', contributions: '累计专项扣除', tax: '累计已缴个税' })[part]).join('、')}：假定各月与本月相同。`,
    bonus: (amount: number) => `年终奖 ${yuan(amount)}`,
    bonusApart: (tax: number) => `单独计税：个税 ${yuan(tax)}`,
    bonusMerged: (tax: number) => `并入全年：个税多 ${yuan(tax)}`,
    bonusMergedOnly: '单独计税的办法已经到期，只能并入全年。',
    bonusBetter: (better: BonusChoice['better'], difference: number) =>
      better === 'same'
        ? '两种办法一样。'
        : `${{ apart: '单独计税', merged: '并入全年' }[better]}少缴 ${yuan(difference)}。`,
    bonusUndecided: '今年一月起的收入不全知道，哪种划算要看年度汇算。',
    bonusTrap: (amount: number, { step, lost, breakEven }: NonNullable<BonusChoice['trap']>) =>
      `单独计税时，这笔奖金刚过 ${yuan(step)} 的线：多发 ${yuan(amount - step)}，反而少拿 ${yuan(lost)}。要多发，至少发到 ${yuan(breakEven)} 才不吃亏。`,
    check: '申报与应缴',
    checkColumns: {
      item: '项目',
      paid: '个人已扣',
      status: '结论',
      declared: '申报基数',
      lawful: '应缴基数',
      gap: '差',
    },
    span: (lowest: string, highest: string) => (lowest === highest ? lowest : `${lowest} 至 ${highest}`),
    atMost: (highest: string) => `不高于 ${highest}`,
    atLeast: (lowest: string) => `不低于 ${lowest}`,
    cost: (employer: string, employee: string) => `补足的话，每月单位多缴 ${employer} 元，个人多缴 ${employee} 元。`,
    checkCaution: '只是按名单推算，请先核对再下结论。',
    trueUp: '补差',
    trueUpColumns: { month: '月份', scheme: '险种' },
    trueUpTotal: '合计',
    trueUpUnmatched: (ids: readonly SchemeId[]) => `${names(ids)}：有的月份只有一套规则里有，没有算差额。`,
    trueUpNone: '这几个月没有差额。',
    noTakeHome: {
      missingRule: '有险种这几个月没有规则，没有算个税和到手。',
      countedElsewhere: '这个人的全年算在名单的另一行，见备注。',
      tooEarly: '资料里只有现行的累计预扣法；2019 年以前的月份不算个税。',
      noEmployer: '没有单位代扣个税的人，不算到手。',
    } satisfies Record<NonNullable<PersonDetail['noTakeHome']>, string>,
    trueUpElsewhere: '这个人的补差算在名单的另一行，见备注。',
    fundExcess: (employer: string, employee: string) =>
      `公积金超过免税限额的部分：单位 ${employer} 计入收入，个人 ${employee} 不能税前扣（每月）。`,
  },
  spread: {
    title: '大家的基数在哪里',
    choose: '城市、月份和险种',
    option: (city: string, monthText: string, scheme: SchemeId, people: number) =>
      `${city} ${month(monthText)} ${schemes[scheme]}（${count(people)} 人）`,
    axis: '基数，从下限到上限；柱高是人数',
    floor: '下限',
    ceiling: '上限',
    raised: '按下限',
    capped: '按上限',
    people: (number: number) => `${count(number)} 人`,
    text: ({ people, raised, capped, floor, ceiling, fullest }: SpreadInWords) =>
      [
        `共 ${count(people)} 人，下限 ${floor} 元，上限 ${ceiling} 元。`,
        `工资低于下限、按下限缴的 ${count(raised)} 人；高于上限、按上限缴的 ${count(capped)} 人；`,
        `在两者之间的 ${count(people - raised - capped)} 人`,
        fullest === null
          ? '。'
          : `，其中 ${fullest.lowest} 至 ${fullest.highest} 元的最多，${count(fullest.people)} 人。`,
      ].join(''),
    numbers: '看数字',
    numbersColumns: { range: '基数（元）', people: '人数' },
    below: (floor: string) => `工资低于下限，按 ${floor}`,
    above: (ceiling: string) => `工资高于上限，按 ${ceiling}`,
  },
};

export type PeopleWording = typeof peopleZh;
