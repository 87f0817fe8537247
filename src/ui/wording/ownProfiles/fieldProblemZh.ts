import type { ProfileProblemReason } from '../../../rules/profileProblems';
import { reasonInChinese } from '../profileProblem/zh';

/** What is wrong with a field, to whoever filled it in: no path, and no spelling of the file. */
export function fieldProblemZh(reason: ProfileProblemReason): string {
  switch (reason.kind) {
    case 'amount':
    case 'limit':
      return isEmpty(reason.value)
        ? '请填金额。'
        : `${shown(reason.value)} 不是金额：只写数字，最多两位小数，如 4952 或 10.50。`;
    case 'percentage':
      return isEmpty(reason.value) ? '请填费率。' : `${shown(reason.value)} 不是 0 到 100 之间的百分数，如 8 或 0.5。`;
    case 'rateTooFine':
      return '最多四位小数。';
    case 'month':
      return '请选年和月。';
    case 'year':
      return `${shown(reason.value)} 不是年份，如 2026；不知道就空着。`;
    case 'day':
      return '请填日历上的一天；不知道就空着。';
    case 'url':
      return '网址要以 http:// 或 https:// 开头；没有就空着。';
    case 'emptyText':
      return '请填写。';
    case 'id':
      return isEmpty(reason.value) ? '请填写。' : '只用小写字母、数字和单个连字符，如 suzhou。';
    case 'divisionCode':
      return '请填六位数字，如 320500。';
    case 'noSource':
      return '有新加的内容还没有依据，请选或填一份文件。';
    case 'unknownSource':
      return '档案里没有这个依据，请另选。';
    case 'noOption':
      return '至少要有一档费率。';
    case 'endBeforeStart':
      return '末月早于首月。';
    case 'floorAboveCeiling':
      return `下限 ${reason.floor} 高于上限 ${reason.ceiling}。`;
    case 'ratesOutOfOrder':
      return `预填 ${reason.suggested} 不在最低 ${reason.lowest} 与最高 ${reason.highest} 之间。`;
    case 'suggestedOffStep':
      return `从最低 ${reason.lowest} 起，每级 ${reason.step}，到不了预填的 ${reason.suggested}。`;
    case 'illegalOverlap':
      return `${reason.from} 至 ${reason.to} 已有规则。同一月份有两期的，公布日要不同，或者恰有一期是暂行。`;
    default:
      return `${reasonInChinese(reason)}。`;
  }
}

function isEmpty(value: string): boolean {
  return value === '""';
}

function shown(value: string): string {
  return value.replace(/^"|"$/g, '');
}
