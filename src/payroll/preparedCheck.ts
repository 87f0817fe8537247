/** What the check of a declared deduction needs of the rules; people with the same plan and rates share it. */
import { calculateContributions, monthlyFees } from '../calc/calculateContributions';
import { chosenRates, type Choices } from '../calc/chosenRates';
import { Decimal, sum } from '../calc/decimal';
import { withoutLimits as withoutLimitsInDecimals } from '../calc/reverseLookup';
import type { ContributionRule, SchemeId } from '../rules/cityProfile';
import { compileRules, type CompiledRule } from './compileRules';
import type { ContributionInput } from './contributionColumns';
import { declaredItem, type DeclaredItem } from './declaredBase';
import { baseOf, shareOf, withoutLimits } from './employeeCurve';
import { toFen } from './fen';
import type { Plan } from './plan';
import { rowRates } from './rowChoices';

export const checkItems = ['pension', 'medical', 'unemployment', 'insurance', 'housing-fund'] as const;
export type CheckItemId = (typeof checkItems)[number];

const ofInsurance = ['pension', 'medical', 'unemployment'] as const;
/** Insurance of which no deduction tells: the employer alone pays it, on the same base. */
const withoutDeduction: readonly SchemeId[] = ['work-injury', 'maternity'];

export type LineAmounts = { base: number; employer: number; employee: number };

export type CheckedLine = {
  scheme: SchemeId;
  /** What a wage in fen gives, within the limits or, where `isFree`, without them; fen. */
  at: (wage: number, isFree: boolean) => LineAmounts;
  /** Limits that were not found. */
  isFloorUnknown: boolean;
  isCeilingUnknown: boolean;
};

export type PreparedCheck = {
  lookup: DeclaredItem;
  /** All schemes that the item sums up. */
  covered: CheckedLine[];
  /** Of those, the ones whose deduction moves with the wage: only they tell of a base. */
  compared: CheckedLine[];
  /** Schemes short by the same base, of which the item does not tell. */
  others: CheckedLine[];
  /** The employee's flat fees, which may or may not be in the figure; fen. */
  fees: number;
  /** Rules of the sum stand on the wages of different years. */
  hasMixedYears: boolean;
};

/** Null where the item cannot be compared: a scheme of it has no rule, or the person chooses the base. */
export type PreparedChecks = Record<CheckItemId, PreparedCheck | null>;

/** Looks a row's checks up, and prepares those of rates that were not met yet. */
export function preparedChecks(
  plans: readonly Plan[],
  input: ContributionInput,
): (row: number) => PreparedChecks | null {
  const known = plans.map(() => new Map<number, Map<number, PreparedChecks>>());
  return (row) => {
    const index = input.plan[row] ?? -1;
    const plan = plans[index];
    const ofPlan = known[index];
    if (plan === undefined || ofPlan === undefined) return null;
    const fundRate = input.fundRate?.[row] ?? NaN;
    const injuryRate = input.injuryRate?.[row] ?? NaN;
    const ofRate = ofPlan.get(fundRate) ?? new Map<number, PreparedChecks>();
    ofPlan.set(fundRate, ofRate);
    const checks = ofRate.get(injuryRate) ?? prepareAll(plan, { rates: rowRates(plan, input, row) });
    ofRate.set(injuryRate, checks);
    return checks;
  };
}

function prepareAll({ rules }: Plan, choices: Choices): PreparedChecks {
  return {
    pension: prepare(rules, choices, ['pension']),
    medical: prepare(rules, choices, ['medical']),
    unemployment: prepare(rules, choices, ['unemployment']),
    insurance: prepare(rules, choices, ofInsurance),
    'housing-fund': prepare(rules, choices, ['housing-fund']),
  };
}

function prepare(
  rules: readonly ContributionRule[],
  choices: Choices,
  schemes: readonly SchemeId[],
): PreparedCheck | null {
  const summed = rules.filter(({ scheme }) => schemes.includes(scheme));
  const onWages = summed.filter(({ base }) => base.kind === 'clampedWage');
  const isChosen = onWages.length > 0 && onWages.every(({ wageYear }) => wageYear === null);
  if (summed.length < schemes.length || isChosen) return null;
  const moves = (rule: ContributionRule) =>
    rule.base.kind === 'clampedWage' && !chosenRates(rule, choices.rates?.[rule.scheme]).employee.isZero();
  const isFund = schemes.includes('housing-fund');
  const others = isFund ? [] : rules.filter(({ scheme }) => withoutDeduction.includes(scheme));
  return {
    lookup: declaredItem(summed, choices, compileRules(summed, choices)),
    covered: summed.map((rule) => checkedLine(rule, choices)),
    compared: summed.filter(moves).map((rule) => checkedLine(rule, choices)),
    others: others.map((rule) => checkedLine(rule, choices)),
    fees: toFen(sum(summed.map((rule) => monthlyFees(rule, 'employee')))),
    hasMixedYears: new Set(onWages.map(({ wageYear }) => wageYear)).size > 1,
  };
}

function checkedLine(rule: ContributionRule, choices: Choices): CheckedLine {
  const { scheme, base } = rule;
  const [compiled] = compileRules([rule], choices) ?? [];
  return {
    scheme,
    at: compiled === undefined ? inDecimals(rule, choices) : inIntegers(compiled),
    isFloorUnknown: base.kind === 'clampedWage' && base.floor === 'unknown',
    isCeilingUnknown: base.kind === 'clampedWage' && base.ceiling === 'unknown',
  };
}

function inIntegers(rule: CompiledRule): CheckedLine['at'] {
  const [free = rule] = withoutLimits([rule]);
  return (wage, isFree) => {
    const used = isFree ? free : rule;
    const base = baseOf(used, wage);
    return { base, employer: shareOf(used, 'employer', base), employee: shareOf(used, 'employee', base) };
  };
}

function inDecimals(rule: ContributionRule, choices: Choices): CheckedLine['at'] {
  const [free = rule] = withoutLimitsInDecimals([rule], {});
  return (wage, isFree) => {
    const [line] = calculateContributions([isFree ? free : rule], choices, new Decimal(wage).div(100)).lines;
    if (line === undefined) throw new Error('One rule gives one line');
    return {
      base: toFen(line.base.amount),
      employer: toFen(line.amount.employer),
      employee: toFen(line.amount.employee),
    };
  };
}
