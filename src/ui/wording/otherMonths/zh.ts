import type { MonthRun } from '../../../rules/categoryMonths';
import { monthSpan } from '../monthSpan/zh';

function months(runs: readonly MonthRun[]): string {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (runs.length > 2) return `${monthSpan(first.firstMonth, last.lastMonth)}（中间有缺）`;
  return runs.map(({ firstMonth, lastMonth }) => monthSpan(firstMonth, lastMonth)).join('、');
}

export const zh = {
  unknownHere: (used: string) => `这里没有上次选的类别，已改为“${used}”。`,
  onlyMonths: (name: string, runs: readonly MonthRun[], used: string) =>
    `${name}的资料只有 ${months(runs)}；这里先按“${used}”算。`,
  others: '其他月份还有：',
  othersNamed: (names: readonly string[]) => `其他月份还有：${names.join('、')}`,
  other: (name: string, runs: readonly MonthRun[]) => `${name} ${months(runs)}`,
};

export type OtherMonthsWording = typeof zh;
