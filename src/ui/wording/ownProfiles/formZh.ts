import type { RulePart } from '../../../rules/provenance';
import type { FeeFigures, RateFigures, RuleFigures } from '../../../rules/ruleFigures';
import { formatLimit } from '../../format';
import type { EditorForm } from '../../rules/own/editorDraft';
import type { LimitChange } from '../../rules/own/limitChange';
import { formatFigureDifference } from '../../signedAmount';
import { month } from '../zh';
import type { RoundingText } from '../../rules/own/ruleTexts';

const parts: Record<RulePart, string> = {
  period: '起止和公布日',
  limits: '基数和上下限',
  rates: '费率',
  fees: '定额',
  rounding: '取整',
};

const roundings: Record<RoundingText, string> = {
  '0.01 halfUp': '四舍五入到分',
  '0.01 up': '进位到分',
  '0.01 down': '分以下舍去',
  '0.1 halfUp': '四舍五入到角',
  '0.1 up': '进位到角',
  '0.1 down': '角以下舍去',
  '1 halfUp': '四舍五入到元',
  '1 up': '进位到元',
  '1 down': '元以下舍去',
};

const payers = { employer: '单位', employee: '个人', government: '政府' };
const feePeriods = { month: '每月', year: '每年' };

export const formZh = {
  heading: {
    none: () => '',
    newCity: () => '空白新城市',
    city: (city) => `${city}：城市名称`,
    change: (city, group) => `${city} ${group}：改这一期`,
    add: (city, group) => `${city} ${group}：新增一期`,
  } satisfies Record<EditorForm, (city: string, group: string) => string>,
  lead: {
    none: '',
    newCity: '先写清是哪个城市；规则下一步再改。',
    city: '只改名称和代码，规则不动。',
    change: '只更正写错的数字也可以；新的通知请用“新增一期”，旧的留着。',
    add: '照通知填月份和上下限。费率、定额、取整先照上一期，标“推定”；通知里改了的再改，没改但写明了的在下面勾上。',
  } satisfies Record<EditorForm, string>,
  save: '保存',
  cancel: '取消',
  saveNote: '保存时检查整份档案，版次加一，核对日改为今天。没有保存的内容在刷新后还在，关闭标签页就没了。',
  wrong: (atFields: number, elsewhere: number) =>
    `没有保存：${[
      atFields > 0 ? `有 ${atFields} 处要改，写在各处下面` : '',
      elsewhere > 0 ? `${elsewhere} 处问题不在这张表里` : '',
    ]
      .filter(Boolean)
      .join('；')}。`,
  restLater: '这些改好后，再查其余的，如月份有没有重叠。',
  leave: '放弃刚才填的内容？',
  discard: '放弃',
  goOn: '接着填',
  changed: '已改',
  parts,

  cityZh: '城市名称（中文）',
  cityEn: '城市名称（英文）',
  provinceZh: '省份（中文）',
  provinceEn: '省份（英文）',
  cityId: '城市标识',
  cityIdHint: '小写字母、数字和连字符，如 suzhou；导出的文件以它命名。',
  divisionCode: '行政区划代码',
  divisionCodeHint: '六位数字，如 320500。',

  period: '适用月份',
  from: '从',
  to: '到（含）',
  monthNames: { year: '年', monthOfYear: '月' },
  wageYear: '按哪一年的月平均工资',
  wageYearHint: '通常是上一年；基数由本人选定的就空着。',
  announcedOn: '公布日',
  announcedHint: '不知道就空着，当作从第一个月起已知。',
  provisional: '暂行',
  provisionalHint: '当年的正式通知出来之前先用的标准。',
  limits: parts.limits,
  baseKind: '基数怎么定',
  baseKinds: { clampedWage: '按工资，在上下限之内', fixed: '固定基数', none: '没有基数，只缴定额' },
  limitKind: { floor: '下限怎么写的', ceiling: '上限怎么写的' },
  limitAmount: { floor: '下限（元/月）', ceiling: '上限（元/月）' },
  limitKinds: { amount: '金额', none: '不设', unknown: '未查到' },
  fixedAmount: '固定基数（元/月）',
  limitChange: ({ before, after, difference }: LimitChange) =>
    `${formatLimit(before)} → ${formatLimit(after)}，${formatFigureDifference(difference)}`,
  ratesKind: '费率怎么定',
  ratesKinds: { options: '一档或几档', range: '在一个范围里选', none: '没有费率' },
  optionTitle: (position: number) => `第 ${position} 档`,
  employerRate: '单位费率（%）',
  employeeRate: '个人费率（%）',
  nameZh: '名称（中文）',
  nameEn: '名称（英文）',
  addOption: '加一档',
  removeOption: (position: number) => `去掉第 ${position} 档`,
  ownRate: '单位自己的费率',
  ownRateHint: '例如工伤浮动费率：各单位不同，使用时再填。',
  ownRates: { nobody: '不能另填', employer: '单位一方可以另填', employee: '个人一方可以另填' },
  rangePayers: '谁按这个比例缴',
  rangePayersOf: { both: '单位和个人各缴同样比例', employer: '只有单位', employee: '只有个人' },
  range: { lowest: '最低（%）', highest: '最高（%）', step: '每级相差（%）', suggested: '预填（%）' },
  feeTitle: (position: number) => `第 ${position} 项定额`,
  feePayer: '谁缴',
  feePayers: payers,
  feeAmount: '金额（元）',
  feePeriod: '多久一次',
  feePeriods,
  addFee: '加一项定额',
  removeFee: (position: number) => `去掉第 ${position} 项`,
  baseRounding: '基数取整',
  employerRounding: '单位金额取整',
  employeeRounding: '个人金额取整',
  roundings,
  ratesNow: (rates: RateFigures) => {
    switch (rates.kind) {
      case 'options':
        return rates.options.map(({ employer, employee }) => `单位 ${employer}，个人 ${employee}`).join('；');
      case 'range':
        return `${rates.lowest} 至 ${rates.highest}`;
      case 'none':
        return '没有';
    }
  },
  feesNow: (fees: readonly FeeFigures[]) =>
    fees.length === 0
      ? '没有'
      : fees
          .map(
            ({ payer, name, amount, period }) =>
              `${name.zh} ${payers[payer]}${feePeriods[period]} ${formatLimit(amount)} 元`,
          )
          .join('；'),
  roundingNow: ({ base, employer, employee }: RuleFigures['rounding']) =>
    `基数${roundings[`${base.step} ${base.mode}`]}；单位${roundings[`${employer.step} ${employer.mode}`]}；个人${roundings[`${employee.step} ${employee.mode}`]}`,

  sameFor: '同样用于',
  sameForHint:
    '一份通知通常管几个险种。勾上的也各加一期：月份、上下限、依据与这里相同，费率、定额和取整照它自己的上一期，标“推定”。',
  sameForUntil: (last: string) => `现有资料到 ${month(last)}`,

  sameIn: '同样改在',
  sameInHint:
    '这些规则的月份、上下限和依据与这一期原来的相同，多半出自同一份通知。勾上的一起改：只改月份、公布日、上下限和它们的依据，别的不动。',

  document: '依据',
  statedFor: (changed: readonly RulePart[], isNewRule: boolean) => {
    if (changed.length === 0) return '数字还没有改动，依据不变。';
    const rest = isNewRule ? '其余沿用上一期，没有文件写明，标“推定”' : '其余依据不变';
    return `改动了：${changed.map((part) => parts[part]).join('、')}。它们以下面的文件为依据；${rest}。`;
  },
  documentKind: '写在哪里',
  documentKinds: {
    notice: '一份新的文件',
    listed: '档案里已有的依据',
    kept: '依据不变，只是更正抄错的',
  },
  listedSource: '已有的依据',
  title: '文件标题',
  documentNumber: '文号',
  issuer: '发文单位',
  publishedOn: '发布日',
  url: '网址',
  isOriginal: '我读的是文件原文',
  isOriginalHint: '读到原文的标“原文”；从别处的文章、截图、系统里看到的标“转引”，要写明从哪里看到。',
  carrierTitle: '从哪里看到',
  carrierHint: '如“单位群里的截图”“某网站的文章”。',
  carrierUrl: '那里的网址',
  confirmed: '没有改动，但这份文件也写明了的，勾上就同样以它为依据',
  note: '备注',
};
