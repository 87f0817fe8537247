import type { Decimal } from '../../../calc/decimal';
import type { ExplanationStep } from '../../../calc/explainContribution';
import type { RuleVersion } from '../../../rules/ruleVersions';
import { formatAmount as yuan, formatLimit, formatRate } from '../../format';
import { day, month, zh as common } from '../zh';

const { calculate, schemes } = common;

function step(one: ExplanationStep): string {
  switch (one.kind) {
    case 'wage':
      return `缴费工资 ${yuan(one.wage)}`;
    case 'baseRounded':
      return `基数先${calculate.roundingRule(one.rounding)}：${one.from.toString()} → ${yuan(one.to)}`;
    case 'raisedToFloor':
      return `${yuan(one.from)} 低于下限，按下限 ${yuan(one.floor)}`;
    case 'cappedAtCeiling':
      return `${yuan(one.from)} 高于上限，按上限 ${yuan(one.ceiling)}`;
    case 'baseSetByRule':
      return `基数由规则定为 ${yuan(one.amount)}，与工资无关`;
    case 'noBase':
      return '不按基数，只缴定额';
    case 'timesRate':
      return `${yuan(one.base)} × ${formatRate(one.rate)} = ${exact(one.product)}`;
    case 'shareRounded':
      return `${calculate.roundingRule(one.rounding)}：${exact(one.from)} → ${yuan(one.to)}`;
    case 'flatFee':
      return `${yuan(one.before)} + ${one.name.zh} ${yuan(one.fee)} = ${yuan(one.after)}`;
  }
}

function exact(amount: Decimal): string {
  return amount.decimalPlaces() <= 2 ? yuan(amount) : amount.toString();
}

/** `limit`: the side on which the amount lies, when it lies on one. */
export function version({ rule, standing, until }: RuleVersion, limit: 'floor' | 'ceiling' | null = null): string {
  const name = schemes[rule.scheme];
  const before = until === null ? '' : `${day(until)}之前的`;
  const old = { provisional: '暂行', superseded: '旧', carriedOn: '上一期' }[standing];
  if (limit !== null && rule.base.kind === 'clampedWage') {
    return `${before}${name}${old}${limit === 'floor' ? '下限' : '上限'} ${formatLimit(rule.base[limit])}`;
  }
  const limits =
    rule.base.kind === 'clampedWage'
      ? `下限 ${calculate.limit(rule.base.floor)}、上限 ${calculate.limit(rule.base.ceiling)}`
      : rule.base.kind === 'fixed'
        ? `固定基数 ${formatLimit(rule.base.amount)}`
        : '定额';
  const span = standing === 'carriedOn' ? `（到 ${month(rule.effectiveTo)}为止）` : '';
  return `${before}${name}${old}规则${span}：${limits}`;
}

/** An amount opened: its formula, and the other rules that may have been used. */
export const zh = {
  step,
  otherVersions: '单位可能用过的其他规则',
  version: (one: RuleVersion) => version(one),
};

export type ExplanationWording = typeof zh;
