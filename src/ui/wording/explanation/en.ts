import type { Decimal } from '../../../calc/decimal';
import type { ExplanationStep } from '../../../calc/explainContribution';
import type { RuleVersion } from '../../../rules/ruleVersions';
import { formatAmount as yuan, formatLimit, formatRate } from '../../format';
import { capital, day, en as common, month } from '../en';
import type { ExplanationWording } from './zh';

const { calculate, schemes } = common;

function step(one: ExplanationStep): string {
  switch (one.kind) {
    case 'wage':
      return `Contribution wage ${yuan(one.wage)}`;
    case 'baseRounded':
      return `Base ${calculate.roundingRule(one.rounding)}: ${one.from.toString()} → ${yuan(one.to)}`;
    case 'raisedToFloor':
      return `${yuan(one.from)} is below the floor: raised to ${yuan(one.floor)}`;
    case 'cappedAtCeiling':
      return `${yuan(one.from)} is above the ceiling: capped at ${yuan(one.ceiling)}`;
    case 'baseSetByRule':
      return `The rule sets the base at ${yuan(one.amount)}, whatever the wage`;
    case 'noBase':
      return 'No base: a flat fee only';
    case 'timesRate':
      return `${yuan(one.base)} × ${formatRate(one.rate)} = ${exact(one.product)}`;
    case 'shareRounded':
      return `${capital(calculate.roundingRule(one.rounding))}: ${exact(one.from)} → ${yuan(one.to)}`;
    case 'flatFee':
      return `${yuan(one.before)} + ${one.name.en} ${yuan(one.fee)} = ${yuan(one.after)}`;
  }
}

function exact(amount: Decimal): string {
  return amount.decimalPlaces() <= 2 ? yuan(amount) : amount.toString();
}

export function version({ rule, standing, until }: RuleVersion, limit: 'floor' | 'ceiling' | null = null): string {
  const name = schemes[rule.scheme].toLowerCase();
  const before = until === null ? '' : ` used before ${day(until)}`;
  const old = { provisional: 'provisional', superseded: 'superseded', carriedOn: 'previous' }[standing];
  if (limit !== null && rule.base.kind === 'clampedWage') {
    return `the ${old} ${name} ${limit} of ${formatLimit(rule.base[limit])}${before}`;
  }
  const limits =
    rule.base.kind === 'clampedWage'
      ? `floor ${calculate.limit(rule.base.floor)}, ceiling ${calculate.limit(rule.base.ceiling)}`
      : rule.base.kind === 'fixed'
        ? `fixed base ${formatLimit(rule.base.amount)}`
        : 'flat fee';
  const span = standing === 'carriedOn' ? ` (to ${month(rule.effectiveTo)})` : '';
  return `the ${old} ${name} rule${span}${before}: ${limits}`;
}

export const en: ExplanationWording = {
  step,
  otherVersions: 'Other rules that may have been used',
  version: (one) => capital(version(one)),
};
