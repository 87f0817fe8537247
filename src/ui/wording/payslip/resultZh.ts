import type { BaseGroup } from '../../../calc/readPayslip';
import type { TrueUpExplanation } from '../../../calc/settleLines';
import type { SchemeId } from '../../../rules/cityProfile';
import { zh as common } from '../zh';
import { groups, names } from './namesZh';
import { openSpan } from './spansZh';
import { falseAlarms, verdict } from './verdictZh';

const { schemes } = common;

/** What was found, what it stands on, and what may explain it. */
export const resultZh = {
  result: {
    title: '结果',
    empty: '填上工资条的一行，这里就有结果；再填工资，就能比较。',
    blocked: '有一处填写看不懂或对不上，改好后这里就有结果。',
    noRules: '这个月我们没有任何规则。',
    verdict,
    declared: '申报基数（从扣款反推）',
    lawful: '应缴基数（按你的工资）',
    lawfulUnknown: '填上工资才知道',
    reasons: { raisedToFloor: '工资低于下限，按下限', cappedAtCeiling: '工资高于上限，按上限' },
    trueUp: (one: TrueUpExplanation) =>
      `单月的规则都对不上；若含 ${one.months} 个月的补差就对得上：工资 ${openSpan(one.lowest, one.highest)}。`,
    otherTrueUps: (months: readonly number[]) => `${months.join('、')} 个月的补差也对得上。`,
    alsoTrueUp: (one: TrueUpExplanation) =>
      `这几个数也可能是另一种情况：按新规则缴，并补 ${one.months} 个月的差额，工资 ${openSpan(one.lowest, one.highest)}。`,
    noRule: (ids: readonly SchemeId[]) => `${names(ids)}：这个月没有规则，不能反推。`,
    lineFits: (ids: readonly SchemeId[]) => names(ids),
    line: '行',
    lineBase: '对应的基数',
    lines: '逐行看',
    formulas: '看算式',
    calculatedAt: (base: string) => `按 ${base} 正着算：`,
    due: '应缴',
    paid: '申报',
    likely: (amount: string) => `最可能 ${amount}`,
    rateTable: '各比例对应的基数',
    rate: '比例',
    rateBase: '基数',
    rateNoFit: '对不上',
    feeLeftOut: '按不含大病定额对上的。',
    feeAlternative: (range: string) => `若这一行不含大病定额，基数是 ${range}。`,
    otherBases: (range: string) => `按别的规则，也可能是 ${range}。`,
    openSpan,
    laterGap: (gap: string) => `按现在已公布的规则，基数还差 ${gap} 元：单位当时可能还不知道，之后可能要补差。`,
    softened: '结论要打折扣：',
    otherwise: (text: string) => `若不考虑这一点：${text}`,
    redFlag: (scheme: SchemeId, article: number, amount: string) =>
      `${schemes[scheme]}扣了 ${amount} 元：《社会保险法》第 ${article} 条，职工不缴${schemes[scheme]}保险费。请核实。`,
    notDeducted: (ids: readonly SchemeId[]) =>
      ids.includes('housing-fund') && ids.length === 1
        ? '公积金扣了 0 元：可能没有缴存，请向单位或 12329 核实。'
        : `${names(ids)}扣了 0 元：可能没有参保，请向单位或 12333 核实（《社会保险法》第 58 条：单位应在 30 日内办理登记）。`,
    standsOn: '依据的规则',
    ruleOf: (scheme: SchemeId, limits: string, rate: string) => `${schemes[scheme]}：${limits}，个人 ${rate}`,
    between: (lowest: string, highest: string) => `${lowest} 至 ${highest}`,
    spoken: '结论已更新',
  },
  falseAlarms: {
    title: '下结论前，有没有这些情况？',
    hint: '有的话，扣得少可能是对的。',
    texts: falseAlarms,
  },
  picture: {
    title: '申报与应缴',
    axis: '基数（元/月）',
    declared: '申报',
    lawful: '应缴',
    floor: '下限',
    ceiling: '上限',
    text: (group: BaseGroup, parts: { declared: string; lawful: string | null; floor: string; ceiling: string }) =>
      `${groups[group]}：申报基数 ${parts.declared}${parts.lawful === null ? '' : `，应缴基数 ${parts.lawful} 元`}，下限 ${parts.floor}，上限 ${parts.ceiling}。`,
  },
};

export type ResultWording = typeof resultZh;
