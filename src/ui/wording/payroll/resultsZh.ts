import type { PayrollSummary, PlanWarning } from '../../../payroll/payrollMessages';
import { zh as file } from '../../../payroll/wording/zh';
import { month } from '../zh';
import { count, people } from './countsZh';

/** The same of several places at once. */
function severalWarnings(kind: PlanWarning['kind'], places: number, number: number): string {
  const where = `${places} 处（共 ${people(number)}）`;
  switch (kind) {
    case 'noRule':
      return `${where}缺规则，合计不含这些险种。`;
    case 'carriedOn':
      return `${where}超出现有资料，暂按最近一期规则估算。`;
    case 'provisional':
      return `${where}用的是暂行上下限，当年通知出来后可能补差。`;
    case 'unknownLimit':
      return `${where}有上限或下限没有查到，按不设限计算。`;
  }
}

/** What the payroll comes to, what to be aware of, and what was declared against what is due. */
export const resultsZh = {
  summary: {
    title: '结果',
    empty: '放入名单后，这里就有结果。',
    spoken: (calculated: number, faulty: number) =>
      faulty === 0 ? `已算好 ${people(calculated)}。` : `已算好 ${people(calculated)}，另有 ${people(faulty)}没有算。`,
    people: '名单人数',
    calculated: '已计算',
    faulty: '没有算',
    faultyNote: '数据有问题，原因见人员表',
    raised: '有险种按下限',
    capped: '有险种按上限',
    employee: '个人缴费合计',
    employer: '单位缴费合计',
    cost: '单位用工总成本',
    costNote: (pay: string) => `应发合计 ${pay} + 单位缴费，不含年终奖`,
    /** `rows`: of several months. */
    takeHome: { month: '当月到手合计', rows: '各行到手合计', year: '全年到手合计' },
    tax: { month: '当月个税合计', rows: '各行个税合计', year: '全年个税合计' },
    takeHomeOf: (number: number) => `${people(number)}算了到手，不含年终奖`,
    withoutBonus: '不含年终奖',
    perMonth: '每月',
    ofAllRows: '名单各行合计，有不止一个月',
    incomplete: '（不完整）',
  },
  warnings: {
    title: '要留意的',
    notice: file.notice,
    place: (city: string, category: string, text: string) => `${city} · ${category} · ${month(text)}`,
    warning: file.warning,
    ownHave: file.ownHave,
    several: severalWarnings,
    assumedRates: ({ fund, injury }: PayrollSummary['assumedRates']) => {
      const parts = [
        ...(fund > 0 ? [`${people(fund)}的公积金按各城市预填的比例`] : []),
        ...(injury > 0 ? [`${people(injury)}的工伤按第一档`] : []),
      ];
      return `${parts.join('、')}算：名单里没有写，可在“各城市的费率”里改。`;
    },
    negative: (number: number) => `${people(number)}的应发不够扣五险一金和个税，到手是负数。`,
    incomplete: (number: number) => `${people(number)}有险种没有规则，没有算个税和到手。`,
    assumed: (number: number) => `${people(number)}的名单里没有今年的累计数：个税按“从一月或入职起各月相同”估算。`,
  },
  totals: {
    title: '合计',
    lead: '每月，元。',
    leadOfRows: '名单各行合计，元；各行不是同一个月。',
    incomplete: '不完整：有人没有算，或有险种没有规则。',
    by: { scheme: '按险种', city: '按城市', department: '按部门' },
    group: { scheme: '险种', city: '城市', department: '部门' },
    people: '人数',
    employer: '单位',
    employee: '个人',
    both: '合计',
    all: '全部',
    noDepartment: '（没写部门）',
    showAll: (number: number) => `看全部 ${count(number)} 个部门`,
  },
  check: {
    title: '申报核对',
    lead: '把名单里的实际扣款，与按工资应缴的数对照。',
    compared: (number: number, below: number) =>
      below === 0
        ? `对照了 ${people(number)}，没有发现低于应缴基数的。`
        : `对照了 ${people(number)}，其中 ${people(below)}的申报基数可能低于应缴基数。`,
    impossible: (number: number) => `${people(number)}的扣款没有哪个基数对得上，可能含补差或别的项目。`,
    nothingDeducted: (number: number) => `${people(number)}有没扣款的险种：可能当月没有参保，也可能没有代扣，请核实。`,
    rateNotGiven: (number: number) => `${people(number)}没写公积金比例，扣款和哪一档都对不上，没有比对。`,
    cost: (employer: string, employee: string) =>
      `若按应缴基数补足，每月单位多缴 ${employer} 元，个人多缴 ${employee} 元。`,
    costOfRows: (employer: string, employee: string) =>
      `若按应缴基数补足，名单各行合计单位多缴 ${employer} 元，个人多缴 ${employee} 元。`,
    costCovers: '只算名单里有扣款的险种，另含工伤、生育；不含以往月份和滞纳金。',
    wageFromPay: '应缴基数按本月应发推算，不是上年月平均工资。',
    wageFromBase: '名单里的工资取自基数栏，它是申报的数，不能用来核对是否少报。',
    caution: '这只是按名单上的数推算：入职不满一年、请假、比例不同都会有影响，请先核对再下结论。',
  },
};

export type ResultsWording = typeof resultsZh;
