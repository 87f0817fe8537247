/**
 * From a payslip as typed to readings and verdicts: pure, so that the page, the evidence sheet and a link opened later all
 * say the same. Words are not chosen here.
 */
import { isRateOf, type Choices } from '../../calc/chosenRates';
import { Decimal } from '../../calc/decimal';
import type { RuleAlternative } from '../../calc/likelyRuleSets';
import { paidLine, type PaidLine } from '../../calc/paidLine';
import { readAmount } from '../../calc/readAmount';
import { readPaidLines } from '../../calc/readPayslip';
import { unlawfulDeductions, type UnlawfulDeduction } from '../../calc/unlawfulDeductions';
import type { ApplicableRule } from '../../rules/applicableRules';
import type { CityProfile, ContributionRule, SchemeId } from '../../rules/cityProfile';
import { firstDayOf } from '../../rules/months';
import { formatAmount } from '../format';
import { assessGroup, withLikelyFundBase, yearsOf, type GroupAssessment } from './groupAssessment';
import { paidFields, type PaidField, type PayslipInputs } from './payslipInputs';
import { hasBegun, payslipRules } from './payslipRules';
import type { PayslipProblem } from './payslipProblem';
import { readWages, type WageReading } from './readWages';

export type WageYear = { year: string; schemes: SchemeId[]; reading: WageReading };

export type Assessment = {
  month: string;
  now: ApplicableRule[];
  sets: RuleAlternative[][];
  choices: Choices;
  groups: GroupAssessment[];
  redFlags: UnlawfulDeduction[];
  /** Schemes typed as zero although every option of the rule has a share of the employee. */
  notDeducted: SchemeId[];
  /** Schemes on the payslip without a rule for the month. */
  unread: SchemeId[];
  wageYears: WageYear[];
  /** Average monthly wages by scheme, yuan. */
  wages: Partial<Record<SchemeId, Decimal>>;
  problems: { month?: PayslipProblem; paidIn?: PayslipProblem; paid: Partial<Record<PaidField, PayslipProblem>> };
  /** `blocked`: something typed cannot be read, and `problems` or `wageYears` say where. */
  state: 'empty' | 'blocked' | 'noRules' | 'read';
};

type TypedLine = { field: PaidField; schemes: SchemeId[]; amount: Decimal; isWholeYuan: boolean };

/** @param today YYYY-MM-DD on the person's own clock */
export function assess(
  profile: CityProfile,
  month: string,
  personCategory: string,
  inputs: PayslipInputs,
  today: string,
): Assessment {
  const { now, sets, estimated } = payslipRules(profile, month, personCategory, inputs.paidIn, inputs.carryOn);
  const rules = now.flatMap((row) => (row.kind === 'rule' ? [row.rule] : []));
  const wageYears = wageYearsOf(rules, inputs);
  const wages = wagesOf(rules, wageYears);
  const problems = problemsOf(month, inputs, today);
  const hasRule = (scheme: SchemeId) => rules.some((rule) => rule.scheme === scheme);
  const typed = typedLines(inputs, hasRule, rules.length > 0, problems);
  for (const line of typed) refuseAboveWage(line, wages, problems);

  const choices = { rates: chosenRates(rules, inputs) };
  const amounts = Object.fromEntries(typed.map(({ field, amount }) => [field, amount]));
  // Work injury and maternity are red flags, and say nothing of a base.
  const readable = typed.filter(
    ({ field, schemes, amount }) =>
      field !== 'work-injury' && field !== 'maternity' && schemes.every(hasRule) && !amount.isZero(),
  );
  const lines = readable.map(({ schemes, amount, isWholeYuan }) => paidLine(schemes, amount, isWholeYuan));
  const isBlocked =
    problems.month !== undefined ||
    problems.paidIn !== undefined ||
    Object.keys(problems.paid).length > 0 ||
    wageYears.some(({ reading }) => Object.keys(reading.problems).length > 0);
  const groups = isBlocked ? [] : readGroups();

  return {
    month,
    now,
    sets,
    choices,
    groups,
    redFlags: unlawfulDeductions(amounts),
    notDeducted: typed.flatMap(({ schemes, amount }) => (amount.isZero() && schemes.every(alwaysPays) ? schemes : [])),
    unread: unreadSchemes(),
    wageYears,
    wages,
    problems,
    state: isBlocked ? 'blocked' : rules.length === 0 ? 'noRules' : typed.length === 0 ? 'empty' : 'read',
  };

  function readGroups(): GroupAssessment[] {
    const versions = sets.map((set) => set.map(({ rule }) => rule));
    const paidFrom = firstDayOf(inputs.paidIn === '' ? month : inputs.paidIn);
    const { falseAlarms } = inputs;
    const question = { versions, sets, wages, rules, choices, falseAlarms, estimated, paidFrom };
    const assessed = byWageYear(lines, rules).flatMap((ofYear) =>
      readPaidLines(versions, choices, ofYear).map((reading) => assessGroup(reading, { ...question, lines: ofYear })),
    );
    const insurance = assessed.find(({ group }) => group === 'insurance')?.declared ?? null;
    return assessed.map((one) => (one.group === 'housing-fund' ? withLikelyFundBase(one, insurance) : one));
  }

  /** Of a figure for several schemes, those ticked that have no rule are left out of it. */
  function unreadSchemes(): SchemeId[] {
    const ofTogether = typed.some(({ field }) => field === 'together') ? inputs.togetherSchemes : [];
    const all = [...typed.flatMap(({ schemes }) => schemes), ...ofTogether];
    return [...new Set(all.filter((scheme) => !hasRule(scheme)))];
  }

  function alwaysPays(scheme: SchemeId): boolean {
    const rule = rules.find((one) => one.scheme === scheme);
    if (rule === undefined || rule.rates.kind === 'none') return false;
    return rule.rates.kind === 'range' || rule.rates.options.every(({ employee }) => !/^0(\.0+)?%$/.test(employee));
  }
}

/**
 * Insurance lines whose rules stand on the wages of different years are declared on different bases, and are read apart. A
 * figure that holds the fund, or several years, stays with the rest.
 */
function byWageYear(lines: readonly PaidLine[], rules: readonly ContributionRule[]): PaidLine[][] {
  const isInsurance = ({ schemes }: PaidLine) => !schemes.includes('housing-fund');
  const years = [...new Set(lines.filter(isInsurance).map((line) => yearsOf(line.schemes, rules).join()))];
  const hasMixed = lines.some((line) => !isInsurance(line) && line.schemes.length > 1);
  if (years.length < 2 || hasMixed) return [[...lines]];
  const insurance = years.map((year) =>
    lines.filter((line) => isInsurance(line) && yearsOf(line.schemes, rules).join() === year),
  );
  return [...insurance, lines.filter((line) => !isInsurance(line))].filter((some) => some.length > 0);
}

function problemsOf(month: string, { paidIn }: PayslipInputs, today: string): Assessment['problems'] {
  const problems: Assessment['problems'] = { paid: {} };
  if (!hasBegun(month, today)) problems.month = { kind: 'futureMonth' };
  if (paidIn !== '' && !hasBegun(paidIn, today)) problems.paidIn = { kind: 'futureMonth' };
  if (paidIn !== '' && paidIn < month) problems.paidIn = { kind: 'paidBeforeMonth' };
  return problems;
}

function typedLines(
  inputs: PayslipInputs,
  hasRule: (scheme: SchemeId) => boolean,
  hasAnyRule: boolean,
  problems: Assessment['problems'],
): TypedLine[] {
  return paidFields.flatMap((field): TypedLine[] => {
    const reading = readAmount(inputs.paid[field] ?? '', 'allowed');
    if (reading.kind === 'refused') problems.paid[field] = { kind: 'amount', reason: reading.reason };
    if (reading.kind !== 'amount') return [];
    const schemes = field === 'together' ? inputs.togetherSchemes.filter(hasRule) : [field];
    if (schemes.length === 0 && !hasAnyRule) return [];
    if (schemes.length === 0) {
      problems.paid[field] = { kind: 'noSchemes' };
      return [];
    }
    return [{ field, schemes, amount: reading.value, isWholeYuan: reading.isWholeYuan }];
  });
}

function refuseAboveWage(
  { field, schemes, amount }: TypedLine,
  wages: Partial<Record<SchemeId, Decimal>>,
  problems: Assessment['problems'],
): void {
  const known = schemes.flatMap((scheme) => wages[scheme] ?? []);
  const wage = known.length === 0 ? null : Decimal.max(...known);
  if (wage !== null && amount.gt(wage)) {
    problems.paid[field] ??= { kind: 'aboveWage', wage: formatAmount(wage) };
  }
}

/** The calendar years whose wages the rules of the month stand on, latest first. */
function wageYearsOf(rules: readonly ContributionRule[], inputs: PayslipInputs): WageYear[] {
  const years = [...new Set(rules.flatMap(({ wageYear }) => wageYear ?? []))].sort().reverse();
  return years.map((year) => ({
    year,
    schemes: rules.filter(({ wageYear }) => wageYear === year).map(({ scheme }) => scheme),
    reading: readWages(inputs.wages[year]),
  }));
}

function wagesOf(
  rules: readonly ContributionRule[],
  wageYears: readonly WageYear[],
): Partial<Record<SchemeId, Decimal>> {
  return Object.fromEntries(
    rules.flatMap(({ scheme, wageYear }) => {
      const average = wageYears.find(({ year }) => year === wageYear)?.reading.average ?? null;
      return average === null ? [] : [[scheme, average]];
    }),
  );
}

function chosenRates(rules: readonly ContributionRule[], inputs: PayslipInputs): NonNullable<Choices['rates']> {
  return Object.fromEntries(
    rules.flatMap((rule) => {
      const choice = rule.scheme === 'housing-fund' ? inputs.fundRate : (inputs.rates[rule.scheme] ?? '');
      return choice !== '' && isRateOf(rule, choice) ? [[rule.scheme, choice]] : [];
    }),
  );
}
