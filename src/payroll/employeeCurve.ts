/**
 * The employee's monthly total as a function of the wage, for some compiled rules, in whole fen: what `src/calc/amountCurve.ts`
 * is in decimals. Wages are fen on the finest base step among the rules.
 */
import type { CompiledRule, CompiledRules } from './compileRules';

export type EmployeeCurve = {
  rules: CompiledRules;
  /** The grid of wages, fen. */
  step: number;
  /** The rules whose share moves with the wage; without any, the total is constant. */
  moving: CompiledRules;
  /** The grid points beyond which nothing moves, where `startsFlat` and `endsFlat`. */
  lowest: number;
  highest: number;
  startsFlat: boolean;
  endsFlat: boolean;
  /** What does not move, fen, and the sum of the rates that do, millionths: where to begin a search. */
  constant: number;
  slope: number;
  /** The grid points for which one amount stands, about: how far to look at first. */
  stride: number;
};

export function employeeCurve(rules: CompiledRules): EmployeeCurve {
  const steps = rules.filter(({ followsWage }) => followsWage).map(({ step }) => step);
  const step = steps.length === 0 ? 1 : Math.min(...steps);
  const moving = rules.filter(({ followsWage, employee }) => followsWage && employee.rate > 0);
  // A limit finer than the rule's own base step would be rounded past: the grid point on its outer side is surely flat.
  const flatUpTo = moving.map((rule) => Math.max(0, Math.floor(rule.floor / rule.step) * rule.step));
  const flatFrom = moving.map((rule) => Math.ceil(rule.ceiling / rule.step) * rule.step);
  const startsFlat = flatUpTo.every((wage) => wage >= step);
  return {
    rules,
    step,
    moving,
    lowest: startsFlat ? Math.min(...flatUpTo) : step,
    highest: Math.max(step, ...flatUpTo, ...flatFrom.filter(Number.isFinite)),
    startsFlat,
    endsFlat: flatFrom.every(Number.isFinite),
    constant: rules.reduce((sum, rule) => sum + constantPart(rule), 0),
    slope: moving.reduce((sum, { employee }) => sum + employee.rate, 0),
    stride: Math.ceil(Math.min(...moving.map(({ employee }) => employee.unit / employee.rate)) / step),
  };
}

function constantPart(rule: CompiledRule): number {
  return rule.followsWage ? rule.employee.fees : shareOf(rule, 'employee', rule.floor);
}

/** The rules as if they had no floor and no ceiling. */
export function withoutLimits(rules: CompiledRules): CompiledRules {
  return rules.map((rule) => (rule.followsWage ? { ...rule, floor: -Infinity, ceiling: Infinity } : rule));
}

/** @param wage fen */
export function baseOf(rule: CompiledRule, wage: number): number {
  const rounded = Math.floor((wage + rule.addendInFen) / rule.step) * rule.step;
  return Math.max(rule.floor, Math.min(rule.ceiling, rounded));
}

export function shareOf(rule: CompiledRule, payer: 'employer' | 'employee', base: number): number {
  const { rate, addend, unit, step, fees } = rule[payer];
  return Math.floor((base * rate + addend) / unit) * step + fees;
}

export function employeeTotal(rules: CompiledRules, wage: number): number {
  let total = 0;
  for (const rule of rules) total += shareOf(rule, 'employee', baseOf(rule, wage));
  return total;
}
