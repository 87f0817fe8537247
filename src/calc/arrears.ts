/**
 * Arrears (补缴) from month to month: what was due by the rules of each month against what was declared, scheme by scheme
 * and side by side. What only later limits made due is a true-up (补差) and is counted apart: it was not late.
 */
import type { ContributionRule, Payer, SchemeId } from '../rules/cityProfile';
import { calculateContributions, type ContributionLine } from './calculateContributions';
import { isRateOf, type Choices } from './chosenRates';
import { limit } from './contributionBase';
import { Decimal, sum, zero } from './decimal';
import { lateSurcharge, type LateSurcharge } from './lateSurcharge';
import { asDeclared, type DeclaredWages } from './underDeclarationCost';

export type MonthOfArrears = {
  /** YYYY-MM. */
  month: string;
  /** The rules in force for the month, as known now. */
  rules: readonly ContributionRule[];
  /** The rules that were known when the month was paid; a scheme that had none yet counts by the rules in force. */
  rulesThen: readonly ContributionRule[];
  /** Schemes without a rule for the month: listed, not guessed. */
  missing: readonly SchemeId[];
};

export type ArrearsLine = {
  month: string;
  scheme: SchemeId;
  /** Yuan a month. */
  declaredBase: Decimal;
  lawfulBase: Decimal;
  /** Missing by the rules known when the month was paid; never negative. */
  due: Record<Payer, Decimal>;
  /** Missing by limits that came later, over and above `due`; never negative. */
  trueUp: Record<Payer, Decimal>;
};

export type SchemesOfMonth = { month: string; schemes: SchemeId[] };

export type Arrears = {
  lines: ArrearsLine[];
  /** Months and schemes without a rule. */
  missing: SchemesOfMonth[];
  /** Months and schemes whose rule stands on a year of unknown wage, or lets the person choose the base. */
  withoutWage: SchemesOfMonth[];
  total: Record<'due' | 'trueUp', Record<Payer, Decimal>>;
  /** Of the insurance part of `due`; for the fund no surcharge was found. */
  surcharge: LateSurcharge;
};

export type ArrearsQuestion = {
  months: readonly MonthOfArrears[];
  /** Average monthly wages by the calendar year on which a rule stands (`wageYear`), yuan. */
  wagesOfYear: Partial<Record<string, Decimal>>;
  declared: DeclaredWages;
  choices: Choices;
  /** YYYY-MM-DD. */
  paidOn: string;
  cappedAtPrincipal: boolean;
};

/** What cannot be counted is listed with its reason; schemes that were not declared at all are left out. */
export function arrears(question: ArrearsQuestion): Arrears {
  const { months, wagesOfYear, declared } = question;
  const wageOf = ({ wageYear }: ContributionRule) => (wageYear === null ? undefined : wagesOfYear[wageYear]);
  const isCountable = (rule: ContributionRule) =>
    wageOf(rule) !== undefined && declared.wages[rule.scheme] !== undefined;
  const lines = months.flatMap((month) =>
    month.rules.filter(isCountable).map((rule) => lineOf(month, rule, wageOf(rule) ?? zero, question)),
  );
  const isDeclared = (scheme: SchemeId) => declared.wages[scheme] !== undefined;
  const listed = (schemesOf: (month: MonthOfArrears) => readonly SchemeId[]) =>
    months
      .map((month) => ({ month: month.month, schemes: schemesOf(month).filter(isDeclared) }))
      .filter(({ schemes }) => schemes.length > 0);
  const total = (kind: 'due' | 'trueUp') => ({
    employer: sum(lines.map((line) => line[kind].employer)),
    employee: sum(lines.map((line) => line[kind].employee)),
  });
  return {
    lines,
    missing: listed(({ missing }) => missing),
    withoutWage: listed(({ rules }) => rules.filter((rule) => !isCountable(rule)).map(({ scheme }) => scheme)),
    total: { due: total('due'), trueUp: total('trueUp') },
    surcharge: surchargeOn(lines, question),
  };
}

function lineOf(
  { month, rulesThen }: MonthOfArrears,
  rule: ContributionRule,
  wage: Decimal,
  { declared, choices }: ArrearsQuestion,
): ArrearsLine {
  const ruleThen = rulesThen.find(({ scheme }) => scheme === rule.scheme) ?? rule;
  const due = lineUnder(rule, choices, wage);
  const paid = lineUnder(asDeclared(rule, declared), choices, declaredIn(rule, declared));
  const dueThen = lineUnder(ruleThen, choices, wage);
  const paidThen = lineUnder(asDeclared(ruleThen, declared), choices, declaredIn(ruleThen, declared));
  // Late is what was short by the rules of the time and still would be had every true-up been settled.
  const late = lower(differences(dueThen, paidThen), differences(due, paid));
  const missing = differences(due, paidThen);
  return {
    month,
    scheme: rule.scheme,
    declaredBase: paidThen.base.amount,
    lawfulBase: due.base.amount,
    due: late,
    trueUp: {
      employer: notNegative(missing.employer.minus(late.employer)),
      employee: notNegative(missing.employee.minus(late.employee)),
    },
  };
}

/** A rate chosen for the payslip's month may not exist in another: the rule's first option then stands. */
function lineUnder(rule: ContributionRule, choices: Choices, wage: Decimal): ContributionLine {
  const choice = choices.rates?.[rule.scheme];
  const rates = choice !== undefined && isRateOf(rule, choice) ? { [rule.scheme]: choice } : {};
  const [line] = calculateContributions([rule], { rates }, wage).lines;
  if (line === undefined) throw new Error('One rule gives one line');
  return line;
}

function differences(due: ContributionLine, paid: ContributionLine): Record<Payer, Decimal> {
  return {
    employer: notNegative(due.amount.employer.minus(paid.amount.employer)),
    employee: notNegative(due.amount.employee.minus(paid.amount.employee)),
  };
}

function lower(one: Record<Payer, Decimal>, other: Record<Payer, Decimal>): Record<Payer, Decimal> {
  return {
    employer: Decimal.min(one.employer, other.employer),
    employee: Decimal.min(one.employee, other.employee),
  };
}

/** The declared wage in one month: of a scheme declared at a limit, any wage beyond that month's. */
function declaredIn({ scheme, base }: ContributionRule, { wages, atLimit }: DeclaredWages): Decimal {
  const side = atLimit[scheme];
  const wage = wages[scheme] ?? zero;
  if (side === undefined || base.kind !== 'clampedWage') return wage;
  return limit(base[side]) ?? wage;
}

function notNegative(amount: Decimal): Decimal {
  return amount.isNegative() ? zero : amount;
}

function surchargeOn(
  lines: readonly ArrearsLine[],
  { months, paidOn, cappedAtPrincipal }: ArrearsQuestion,
): LateSurcharge {
  const ofMonth = months.flatMap(({ month }) => {
    const insurance = lines.filter((line) => line.month === month && line.scheme !== 'housing-fund');
    return insurance.length === 0
      ? []
      : { month, amount: sum(insurance.map(({ due }) => due.employer.plus(due.employee))) };
  });
  return lateSurcharge(ofMonth, paidOn, { cappedAtPrincipal });
}
