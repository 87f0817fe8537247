import type { Decimal } from '../../calc/decimal';
import type { SolvedNearest, SolvedWage } from '../../calc/solveWage';
import { formatAmount as yuan } from '../format';

export function span(lowest: Decimal, highest: Decimal): string {
  return lowest.eq(highest) ? yuan(lowest) : `${yuan(lowest)} 至 ${yuan(highest)}`;
}

export function solvedWages(solved: Extract<SolvedWage, { kind: 'wages' }>): string {
  const { lowest, highest } = solved;
  if (lowest === null && highest === null) return '任何工资都是这个数。';
  if (lowest === null) return `缴费工资不高于 ${yuan(highest as Decimal)}（按下限缴）。`;
  if (highest === null) return `缴费工资不低于 ${yuan(lowest)}（已到上限）。`;
  if (lowest.eq(highest)) return `缴费工资是 ${yuan(lowest)}。`;
  return solved.everyWageBetween
    ? `缴费工资在 ${yuan(lowest)} 至 ${yuan(highest)} 之间。`
    : `缴费工资在 ${yuan(lowest)} 至 ${yuan(highest)} 之间，其中有几个数正好。`;
}

export function solvedNearest({ amount, lowestWage, highestWage }: SolvedNearest): string {
  return `${yuan(amount)}（工资${wageSpan(lowestWage, highestWage)}）`;
}

function wageSpan(lowest: Decimal | null, highest: Decimal | null): string {
  if (lowest === null) return highest === null ? '不限' : `不高于 ${yuan(highest)}`;
  return highest === null ? `不低于 ${yuan(lowest)}` : ` ${span(lowest, highest)}`;
}
