import type { RulesAsOf } from '../../../payroll/payrollSettings';
import { zh as file } from '../../../payroll/wording/zh';
import type { SchemeId } from '../../../rules/cityProfile';
import type { TrueUpProblem } from '../../payroll/readSettings';
import { month, zh as common } from '../zh';
import { people } from './countsZh';
import { importZh } from './importZh';
import { peopleZh } from './peopleZh';
import { resultsZh } from './resultsZh';

const { schemes } = common;

function names(ids: readonly SchemeId[]): string {
  return ids.map((id) => schemes[id]).join('、');
}

function trueUpProblem(one: TrueUpProblem): string {
  switch (one) {
    case 'monthsReversed':
      return '起始月份在结束月份之后。';
    case 'tooManyMonths':
      return '最多算 36 个月。';
    case 'needsDay':
      return '请选日期：只用那天已公布的规则。';
    case 'needsMonth':
      return '请选月份：用那个月的规则。';
    case 'sameRules':
      return '两套规则一样，没有差额。';
  }
}

export const zh = {
  heading: '批量',
  lead: '把整份工资表放进来，发薪前看清每个人、每个部门各缴多少，再带走一份工作簿。',
  privacy:
    '工资数据只在这台电脑的这个标签页里，不上传、不保存。刷新或关闭页面，名单就没了，要重新放入；选择的设置还在。',
  leaveQuestion: '更新或离开后，名单要重新放入。继续吗？',
  month,
  peopleCount: people,
  ...importZh,
  settings: {
    title: '设置',
    note: '名单里没有写的，按这里算；名单里写了的，按名单。改了马上重算。',
    rates: '各城市的费率',
    fundRate: '公积金缴存比例（单位、个人各）',
    fundRateHint: '预填的比例只是起点；名单里有这一列的，按名单。',
    meantBy: (city: string) => `名单里的“${city}”按`,
    takeHome: '个税和到手',
    takeHomes: { month: '算当月', year: '算全年', none: '不算' },
    takeHomeHint: '累计预扣法：从本月应发里扣五险一金和个税，不含年终奖。',
    recalculating: '正在重算…',
  },
  ...resultsZh,
  trueUp: {
    title: '补差',
    lead: '补差：新的上下限公布得晚，前几个月先按旧的缴，公布后把差额一次补上。',
    calculate: '算补差',
    monthsHint: '只选公布之前已缴的月份。',
    from: '从',
    to: '到',
    before: '当时按哪套规则缴的',
    after: '应当按哪套规则缴',
    kind: '规则',
    kinds: {
      now: '现在知道的规则',
      knownOn: '某一天已公布的规则',
      ofMonth: '另一个月的规则',
    } satisfies Record<RulesAsOf['kind'], string>,
    day: '哪一天',
    dayHint: '例如当时发薪的日子。',
    month: '哪个月',
    problem: trueUpProblem,
    result: (number: number, employer: string, employee: string) =>
      `${people(number)}有差额：单位共 ${employer} 元，个人共 ${employee} 元。`,
    unmatched: (ids: readonly SchemeId[]) => `${names(ids)}：有的月份只有一边有规则，差额没有算这些月。`,
    nobody: '这几个月里没有人有差额。',
    waiting: '正在算补差…',
    inTable: '每个人的数在人员表里，点开看逐月明细；负数是多缴的。',
  },
  write: {
    title: '带走',
    xlsx: '下载工作簿（xlsx）',
    csv: '下载 csv',
    name: (text: string) => `五险一金 ${text}`,
    tooMany: '超过 1,048,575 人，一张工作表放不下，请下载 csv。',
    hint: '工作簿里有人员、合计、异常和用到的规则；文件里有工资，请妥善保管。',
  },
  /** Of files and cells: the workbook that is written says the same. */
  file,
  people: peopleZh,
};

export type PayrollWording = typeof zh;
