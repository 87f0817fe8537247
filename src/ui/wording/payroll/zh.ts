import type { PayrollProgress, PayrollSummary, PlanWarning } from '../../../payroll/payrollMessages';
import type { RulesAsOf } from '../../../payroll/payrollSettings';
import type { RosterColumnId } from '../../../payroll/rosterColumns';
import { zh as file } from '../../../payroll/wording/zh';
import type { SchemeId } from '../../../rules/cityProfile';
import { formatLimit as grouped } from '../../format';
import type { PayrollProblem } from '../../payroll/payrollProblem';
import type { TrueUpProblem } from '../../payroll/readSettings';
import type { ChoiceProblem } from '../../payroll/columnChoices';
import { zh as common } from '../zh';
import { peopleZh } from './peopleZh';

const { schemes } = common;

function names(ids: readonly SchemeId[]): string {
  return ids.map((id) => schemes[id]).join('、');
}

function month(text: string): string {
  return `${text.slice(0, 4)} 年 ${Number(text.slice(5, 7))} 月`;
}

function count(number: number): string {
  return grouped(String(number));
}

function people(number: number): string {
  return `${count(number)} 人`;
}

function phase(one: PayrollProgress['phase']): string {
  switch (one) {
    case 'opening':
      return '正在打开文件';
    case 'reading':
      return '正在读表';
    case 'building':
      return '正在整理名单';
    case 'calculating':
      return '正在计算';
    case 'writing':
      return '正在写文件';
  }
}

function done({ done: number, unit }: Pick<PayrollProgress, 'done' | 'unit'>): string {
  return unit === 'rows' ? `${count(number)} 行` : `${(number / 1_000_000).toFixed(1)} MB`;
}

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

type PageProblem = Exclude<PayrollProblem, { kind: 'refused' }>;

function problem(one: PageProblem): { title: string; advice: string } {
  switch (one.kind) {
    case 'noProfiles':
      return { title: '城市档案一份也没有读到，不能计算。', advice: '请检查网络，再放一次文件。' };
    case 'severalFiles':
      return {
        title: `一次只读一份文件，你放了 ${one.files} 份。`,
        advice: '请只放一份；多个城市可以写在同一份名单里。',
      };
    case 'noCells':
      return { title: '粘贴的内容里没有表格。', advice: '请在表格软件里选中带表头的区域，复制后再粘贴。' };
    case 'broken':
      return {
        title: `${duringWhat[one.during]}出了错，没有完成。`,
        advice: '可能是内存不够：请关掉别的标签页，或把文件分成几份再试。若一再出错，是我们的问题。',
      };
  }
}

const duringWhat: Record<Extract<PageProblem, { kind: 'broken' }>['during'], string> = {
  read: '读文件时',
  calculate: '计算时',
  write: '写文件时',
  table: '查表时',
};

function choiceProblem(one: ChoiceProblem, columns: Record<RosterColumnId, string>): string {
  switch (one.kind) {
    case 'noPerson':
      return `还没有选哪一列是${columns.name}或${columns.number}。`;
    case 'noWage':
      return `还没有选哪一列是${columns.wage}或${columns.pay}。`;
    case 'twice':
      return `“${columns[one.column]}”选了不止一列，只能是一列。`;
  }
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
  roster: {
    title: '名单',
    drop: '把工资表拖到这一页的任何地方',
    dropNow: '松手就读这份文件',
    choose: '选择文件',
    chooseAnother: '换一份文件',
    kinds: 'Excel 或 WPS 的 .xlsx，或 .csv；最大 200 MB。列名不必和模板一样，缺必要的列时会问你。',
    pasted: '粘贴的内容',
    paste: '粘贴单元格',
    pasteLabel: '从表格软件复制来的单元格，连同表头',
    pasteHint: '不打开这里也行：在这一页直接按 Ctrl+V。',
    readPaste: '读取粘贴的内容',
    template: '下载模板',
    templateName: '五险一金名单模板',
    columns: '名单里可以写哪些列',
    columnsNote: '必须有的是：姓名或工号，缴费工资或本月应发。列名写得不一样也行，常见的写法都认得。',
    changeColumns: '改列的含义',
    columnsRead: '各列怎么读的',
    columnsReadNote: '有不对的，按“改列的含义”重新选。',
    readAs: '读作',
    close: '清除名单',
    shown: (fileName: string, sheetName: string | null, number: number) =>
      `${fileName}${sheetName === null ? '' : ` · ${sheetName}`} · ${people(number)}`,
  },
  mapping: {
    title: '每一列是什么',
    lead: (fileName: string) => `“${fileName}”的列名没有全认出来，请告诉我们。认得的已经选好，请核对。`,
    leadNone: (fileName: string) => `“${fileName}”：没有认出列名，请逐列选择。`,
    leadOnRequest: (fileName: string) => `“${fileName}”的各列现在是这样读的，请改好后重新读。`,
    contested: (columns: string[]) => `不止一列像是${columns.join('、')}，所以没有替你选。`,
    sheet: '工作表',
    headerRow: '表头在哪一行',
    rowNumber: (row: number) => (row === 0 ? '没有表头' : `第 ${row} 行`),
    table: '文件里的列',
    column: '列名',
    examples: '前几行',
    meaning: '这一列是',
    meaningOf: (name: string) => `“${name}”是`,
    unnamed: (letters: string) => `${letters} 列`,
    noExamples: '（空）',
    unused: '不用',
    required: '必须有：姓名或工号，缴费工资或本月应发。',
    problem: choiceProblem,
    read: '按这样读',
    noHeader: '（没有列名）',
    leave: '放弃这份文件',
    leaveOnRequest: '不改了',
  },
  progress: {
    phase,
    rows: (one: PayrollProgress) =>
      one.total === null || one.total <= 0 ? done(one) : `${done(one)}，共 ${done({ ...one, done: one.total })}`,
    left: (seconds: number) => (seconds < 60 ? `约剩 ${seconds} 秒` : `约剩 ${Math.ceil(seconds / 60)} 分钟`),
    cancel: '取消',
    cancelled: '已取消。',
    cancelledKept: '已取消，原来的结果还在。',
  },
  problem,
  problemWords: {
    kept: '原来的结果还在。',
    keptBroken: '上次的结果还在，但不能再查、再算：请再放一次文件。',
    technical: (message: string) => `给开发者看的：${message}`,
    dismiss: '知道了',
    cityMissing: (city: string) => `${city}的档案没有读到，名单里${city}的人算不了：`,
  },
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
