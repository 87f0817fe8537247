import type { AmountRefusal } from '../../calc/readAmount';
import type { Payer, SchemeId, SourceStatus } from '../../rules/cityProfile';
import type { FileRefusal, OtherKind } from '../fileRefusal';
import type { PlanWarning } from '../payrollMessages';
import type { Remark, Stops } from '../remarks';
import type { Roster } from '../roster';
import type { RosterColumnId } from '../rosterColumns';
import { notice, ownHave, warning } from './notices/zh';

const schemes: Record<SchemeId, string> = {
  pension: '养老',
  medical: '医疗',
  unemployment: '失业',
  'work-injury': '工伤',
  maternity: '生育',
  'housing-fund': '公积金',
};

const payers: Record<Payer, string> = { employer: '单位', employee: '个人' };

const statuses: Record<SourceStatus, string> = { official: '原文', secondary: '转引', assumed: '推定' };

/** The template's headers; the reading of a roster knows them again. */
const columns: Record<RosterColumnId, string> = {
  name: '姓名',
  number: '工号',
  department: '部门',
  city: '城市',
  category: '人员类别',
  month: '月份',
  wage: '缴费工资',
  pay: '本月应发',
  fundWage: '公积金缴费工资',
  fundRate: '公积金比例',
  injury: '工伤类别',
  entryMonth: '入职月份',
  specialDeductions: '专项附加扣除',
  bonus: '年终奖',
  incomeSoFar: '此前累计收入',
  contributionsSoFar: '此前累计专项扣除',
  taxSoFar: '此前累计已缴个税',
  paidPension: '养老个人扣款',
  paidMedical: '医疗个人扣款',
  paidUnemployment: '失业个人扣款',
  paidInsurance: '社保个人扣款',
  paidFund: '公积金个人扣款',
};

const stops: Record<Stops, string> = {
  contributions: '未计算',
  takeHome: '不算到手',
  check: '不核对扣款',
  nothing: '已计算，请核对',
};

const amountRefusals: Record<AmountRefusal, string> = {
  notANumber: '不是金额，请改成数字，如 8000 或 8,000.50',
  scientific: '请写出完整的数字',
  negative: '金额不能是负数，请核对',
  zero: '金额要大于 0，请核对',
  misplacedComma: '逗号的位置不对，千分位每三位一个，如 12,000.00',
  tooManyDecimals: '最多两位小数，请改到分',
  tooLarge: '超过 9000 万元，请核对是否多打了零',
};

/** One sentence: the column as the file calls it, what stands in the cell, what to do. */
function remark(
  { column, reason, text }: Pick<Remark, 'column' | 'reason' | 'text'>,
  headers: Roster['headers'] = {},
): string {
  const name = headers[column] ?? columns[column];
  const written = text === '' ? `“${name}”栏是空的` : `“${name}”栏写着“${text}”`;
  switch (reason.kind) {
    case 'missing':
      return `“${name}”栏是空的，请填上。`;
    case 'amount':
      return `${written}，${amountRefusals[reason.reason]}。`;
    case 'date':
      return `“${name}”栏写着日期 ${text}，请改成金额。`;
    case 'formulaWithoutValue':
      return `“${name}”栏是公式，文件里没有存它的结果，请用 Excel 或 WPS 打开并保存一次，或粘贴成数值。`;
    case 'spreadsheetError':
      return `“${name}”栏是错误值 ${text}，请在表格里改正。`;
    case 'maybeTenThousands':
      return `${written}，像是以万元为单位，请改成以元为单位的金额。`;
    case 'roundedToCent':
      return `${written}，多于两位小数，已四舍五入到分。`;
    case 'maybeYuan':
      return `${written}，表头的单位是万元或千元，这一格却像是以元为单位，请改成同一单位，或在数字后写上“元”。`;
    case 'payFromWage':
      return `“${name}”栏是空的，到手按“${headers.wage ?? columns.wage}”算，请核对。`;
    case 'soFarIncludesThisMonth':
      return `${written}，正好是每月应发乘以到本月为止的月数，像是含了本月；这一栏要填到上个月为止的累计，请核对。`;
    case 'countedInOtherRow':
      return `${written}，第 ${reason.otherFileRow} 行是同一个人的另一个月：全年和补差只按那一行算，没有用这一行的工资和应发。`;
    case 'notAMonth':
      return `${written}，看不出是哪年哪月，请写成 2025-03 的样子。`;
    case 'notARate':
      return `${written}，不是比例，请写成百分数，如 8%。`;
    case 'notAnInjuryClass':
      return `${written}，不是工伤类别，请写一类至八类，或单位自己的费率，如 0.36%。`;
    case 'moreCellsThanHeader':
      return `这一行的格子比表头多${text === '' ? '' : `（多出“${text}”）`}，多半是金额里的逗号没有加引号，后面的栏目都错了位，请改正。`;
    case 'duplicateNumber':
      return `${written}，与第 ${reason.otherFileRow} 行相同，请核对是不是同一个人写了两遍。`;
    case 'unknownCity':
      return `${written}，我们没有这个城市的资料，请核对城市名。`;
    case 'ambiguousCity':
      return `${written}，分不清是哪一个，请写其中之一：${reason.offered.map(({ zh }) => zh).join('、')}。`;
    case 'unknownCategory':
      return `${written}，我们没有当地这个月这个类别的规则，可填：${reason.offered.map(({ zh }) => zh).join('、') || '无'}。`;
    case 'paidYearly':
      return `${written}，这个类别${text === '' ? `（${reason.category.zh}）` : ''}按年缴固定金额，没有每月的扣款，这一行不计算；每年缴多少请看“算一算”。`;
    case 'noRules':
      return `${text} 这个月我们没有任何规则，请核对月份，或打开“按最近一期暂算”。${ownHave(reason.own)}`;
    case 'rateNotAllowed':
      return `${written}，${schemes[reason.scheme]}的规则里没有这一档，请核对。`;
    case 'entersLater':
      return `${written}，晚于所算的月份：这个月还没有入职，不用缴，这一行不计算。`;
  }
}

const otherKinds: Record<OtherKind, string> = {
  pdf: 'PDF 文件',
  html: '网页',
  xml: 'XML 文件',
  archive: '压缩包',
  image: '图片',
  openDocument: 'OpenDocument 文件（如 .ods）',
  xlsb: '二进制工作簿（.xlsb）',
  document: '文字或演示文稿',
  binary: '看不懂的二进制文件',
};

function refusal(one: FileRefusal): string {
  const file = `“${one.fileName}”`;
  switch (one.kind) {
    case 'tooLarge':
      return `${file}有 ${megabytes(one.bytes)} MB，上限是 ${megabytes(one.limit)} MB，请分成几个文件。`;
    case 'unreadable':
      return `${file}读不到了，可能被移动、改过或正被别的程序占用，请重新选择。`;
    case 'empty':
      return `${file}是空文件。`;
    case 'encrypted':
      return `${file}设了密码，请在 Excel 或 WPS 里去掉密码，另存后再选。`;
    case 'oldXls':
      return `${file}是旧格式（.xls 或 .et），请另存为 .xlsx 后再选。`;
    case 'otherKind':
      return `${file}是${otherKinds[one.found]}，不是花名册，请另存为 .xlsx 或 .csv 后再选。`;
    case 'notAWorkbook':
      return `${file}是压缩包，里面没有工作簿，请选 .xlsx 或 .csv 文件。`;
    case 'damaged': {
      const row = one.fileRow === null ? '' : `第 ${one.fileRow} 行附近`;
      return `${file}${inSheet(one.sheet)}${row}损坏，读不下去，请用 Excel 或 WPS 打开，另存后再选。`;
    }
    case 'unpacksTooLarge':
      return `${file}解开后有 ${megabytes(one.bytes)} MB，上限是 ${megabytes(one.limit)} MB，请删去无关的工作表，或分成几个文件。`;
    case 'noSheets':
      return `${file}里没有工作表。`;
    case 'emptySheet':
      return `${file}${inSheet(one.sheet)}是空的。`;
    case 'noPeople':
      return `${file}${inSheet(one.sheet)}第 ${one.headerRow} 行是表头，下面没有人。`;
    case 'tooManyCells':
      return `${file}${inSheet(one.sheet)}太大，最远的格子在 ${one.lastCell}，上限是 ${one.limit} 格，请删去表外多余的内容。`;
  }
}

function inSheet(sheet: string | null): string {
  return sheet === null ? '' : `的工作表“${sheet}”`;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

export const zh = {
  language: 'zh' as 'zh' | 'en',
  schemes,
  payers,
  statuses,
  columns,
  stops,
  remark,
  refusal,
  notice,
  /** `place`: city, category and month, in words. */
  warning: (one: PlanWarning, place: string) => warning(one, place, schemes),
  ownHave,
  adjustments: {
    none: '在上下限之间',
    raisedToFloor: '工资低于下限，按下限',
    cappedAtCeiling: '工资高于上限，按上限',
    setByRule: '基数由规则定',
    absent: '没有这一险种',
  },
  checkItems: {
    pension: schemes.pension,
    medical: schemes.medical,
    unemployment: schemes.unemployment,
    insurance: '社保合计',
    'housing-fund': schemes['housing-fund'],
  },
  checkStatuses: {
    matches: '相符',
    below: '可能偏低',
    above: '高于应缴',
    impossible: '没有哪个基数扣出这个数',
    anyBase: '与基数无关',
    notCompared: '未核对',
    matchesThen: '按当时的规则相符',
    nothingDeducted: '没有扣款',
    rateNotGiven: '没写比例，不能比对',
  },
};

export type PayrollWords = typeof zh;
