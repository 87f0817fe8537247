import type { Cell } from './cell';
import { rosterColumnIds, type RosterColumnId } from './rosterColumns';

type Language = 'zh' | 'en';
type TemplateColumn = Record<Language, { header: string; note: string }> & { examples: [Cell, Cell] };

/** A roster to fill in, as rows of cells: the people below their header, and what each column means on a second sheet. */
export type RosterTemplate = {
  people: { sheet: string; rows: Cell[][] };
  notes: { sheet: string; rows: string[][] };
};

export function rosterTemplate(language: Language): RosterTemplate {
  const columns = rosterColumnIds.map((id) => templateColumns[id]);
  const headers = columns.map((column) => column[language].header);
  const examples = [0, 1].map((index) => columns.map((column) => column.examples[index] ?? null));
  const isChinese = language === 'zh';
  return {
    people: { sheet: isChinese ? '人员' : 'People', rows: [headers, ...examples] },
    notes: {
      sheet: isChinese ? '填写说明' : 'Notes',
      rows: [
        isChinese ? ['列', '说明'] : ['Column', 'What it holds'],
        ...columns.map((column) => [column[language].header, column[language].note]),
      ],
    },
  };
}

const templateColumns: Record<RosterColumnId, TemplateColumn> = {
  name: {
    zh: { header: '姓名', note: '姓名与工号至少填一个。' },
    en: { header: 'Name', note: 'A name or a number is needed.' },
    examples: ['王小明', '李娜'],
  },
  number: {
    zh: { header: '工号', note: '选填；重复时会提示。' },
    en: { header: 'Employee number', note: 'Optional; a number that stands twice is pointed out.' },
    examples: ['0001', '0002'],
  },
  department: {
    zh: { header: '部门', note: '选填；用于按部门合计。' },
    en: { header: 'Department', note: 'Optional; totals are given for each.' },
    examples: ['研发部', '市场部'],
  },
  city: {
    zh: { header: '参保城市', note: '选填；不填则用页面上选的城市。' },
    en: { header: 'City', note: 'Optional; blank is the city chosen on the page.' },
    examples: ['南京', '厦门'],
  },
  category: {
    zh: { header: '人员类别', note: '选填；写法同页面上的人员类别，不填则用页面上选的。' },
    en: { header: 'Person category', note: 'Optional; as the page spells it. Blank is the one chosen on the page.' },
    examples: [null, null],
  },
  month: {
    zh: { header: '所属月份', note: '选填，如 2025-03；不填则用页面上选的月份。' },
    en: { header: 'Month', note: 'Optional, as in 2025-03; blank is the month chosen on the page.' },
    examples: [null, null],
  },
  wage: {
    zh: { header: '上年度月平均工资', note: '元；缴费基数由它得出，低于下限或高于上限时自动调整。' },
    en: { header: 'Average wage last year', note: 'Yuan a month; the base is made from it, within its limits.' },
    examples: [10000, 8033.33],
  },
  pay: {
    zh: { header: '本月应发工资', note: '元，选填；用于算个税和到手，不填则等于上一列。' },
    en: { header: 'Gross pay', note: 'Yuan, optional; tax and take-home start from it. Blank is as the wage.' },
    examples: [12500, 8100],
  },
  fundWage: {
    zh: { header: '公积金工资', note: '元，选填；公积金按另一工资缴存时填。不缴公积金的填 0。' },
    en: { header: 'Housing fund wage', note: 'Yuan, optional; where the fund is paid on another wage. 0: no fund.' },
    examples: [null, null],
  },
  fundRate: {
    zh: { header: '公积金比例', note: '选填，如 8%；单位与个人相同。不缴公积金的填 0 或“不缴”。' },
    en: {
      header: 'Housing fund rate',
      note: 'Optional, as in 8%; the same for employer and employee. 0 or “none”: no fund.',
    },
    examples: ['8%', '12%'],
  },
  injury: {
    zh: { header: '工伤类别', note: '选填：几类（如 二类），或单位自己的费率（如 0.36%）。' },
    en: { header: 'Work injury class', note: 'Optional: a class (class-2), or the rate of the unit (0.36%).' },
    examples: [null, '0.36%'],
  },
  entryMonth: {
    zh: { header: '入职月份', note: '选填，如 2025-03；当年入职的从该月起累计个税。' },
    en: { header: 'Entry month', note: 'Optional, as in 2025-03; tax adds up from then if it is in this year.' },
    examples: ['2021-03', '2025-02'],
  },
  specialDeductions: {
    zh: { header: '专项附加扣除', note: '元/月，选填：子女教育、赡养老人、房贷或房租等合计。' },
    en: { header: 'Special additional deductions', note: 'Yuan a month, optional: the sum of all.' },
    examples: [2000, 1500],
  },
  bonus: {
    zh: { header: '年终奖', note: '元，选填；全年一次性奖金。' },
    en: { header: 'Year-end bonus', note: 'Yuan, optional.' },
    examples: [null, 30000],
  },
  incomeSoFar: {
    zh: {
      header: '此前累计收入',
      note: '元，选填；今年 1 月到上个月的税前收入，不含本月。不填则按每月相同推算并注明。',
    },
    en: {
      header: 'Income before this month',
      note: 'Yuan, optional; from January to last month, without this month. Blank: equal months, and said so.',
    },
    examples: [null, null],
  },
  contributionsSoFar: {
    zh: { header: '此前累计专项扣除', note: '元，选填；今年 1 月到上个月个人缴的社保和公积金，不含本月。' },
    en: {
      header: 'Own contributions before this month',
      note: 'Yuan, optional; insurance and fund from January to last month.',
    },
    examples: [null, null],
  },
  taxSoFar: {
    zh: { header: '此前累计已预扣税额', note: '元，选填；今年 1 月到上个月已扣的个税，不含本月。' },
    en: { header: 'Tax before this month', note: 'Yuan, optional; withheld from January to last month.' },
    examples: [null, null],
  },
  paidPension: {
    zh: { header: '养老保险（个人）', note: '元，选填；工资条上实际扣的数，用于核对。以下四列相同。' },
    en: { header: 'Employee pension', note: 'Yuan, optional; what was deducted, to be checked. So are the next four.' },
    examples: [800, null],
  },
  paidMedical: {
    zh: { header: '医疗保险（个人）', note: '元，选填。' },
    en: { header: 'Employee medical', note: 'Yuan, optional.' },
    examples: [210, null],
  },
  paidUnemployment: {
    zh: { header: '失业保险（个人）', note: '元，选填。' },
    en: { header: 'Employee unemployment', note: 'Yuan, optional.' },
    examples: [50, null],
  },
  paidInsurance: {
    zh: { header: '社保个人合计', note: '元，选填；分项不详时填合计。' },
    en: { header: 'Employee social insurance', note: 'Yuan, optional; the sum, where the parts are not known.' },
    examples: [null, null],
  },
  paidFund: {
    zh: { header: '公积金（个人）', note: '元，选填。' },
    en: { header: 'Employee housing fund', note: 'Yuan, optional.' },
    examples: [null, null],
  },
};
