import type { PayrollProgress } from '../../../payroll/payrollMessages';
import type { RosterColumnId } from '../../../payroll/rosterColumns';
import type { PayrollProblem } from '../../payroll/payrollProblem';
import type { ChoiceProblem } from '../../payroll/columnChoices';
import { count, people } from './countsZh';

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

type PageProblem = Exclude<PayrollProblem, { kind: 'refused' }>;

function problem(one: PageProblem): { title: string; advice: string } {
  switch (one.kind) {
    case 'noProfiles':
      return { title: '城市档案一份也没有读到，不能计算。', advice: '请检查网络，再读一次。' };
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

/** From a file to a roster that was read, and what may go wrong on the way. */
export const importZh = {
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
    keptBroken: '上次的结果还在，但不能再查、再算：请再读一次。',
    technical: (message: string) => `给开发者看的：${message}`,
    again: '再读一次',
    dismiss: '知道了',
    cityMissing: (city: string) => `${city}的档案没有读到，名单里${city}的人算不了：`,
  },
};

export type ImportWording = typeof importZh;
