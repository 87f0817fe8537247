/**
 * A payslip as typed, against the rules of its month: what can be read, and what is wrong where. Cheap enough for every
 * keystroke, unlike the reading itself (`assessment.ts`). Words are not chosen here.
 */
import { isRateOf, type Choices } from '../../calc/chosenRates';
import { Decimal } from '../../calc/decimal';
import { paidLine, type PaidLine } from '../../calc/paidLine';
import { readAmount } from '../../calc/readAmount';
import { unlawfulDeductions, type UnlawfulDeduction } from '../../calc/unlawfulDeductions';
import type { CityProfile, ContributionRule, SchemeId } from '../../rules/cityProfile';
import { formatAmount } from '../format';
import { paidFields, type PaidField, type PayslipInputs } from './payslipInputs';
import type { PayslipProblem } from './payslipProblem';
import { hasBegun, payslipRules, type PayslipRules } from './payslipRules';
import { readWages, type WageReading } from './readWages';

export type WageYear = { year: string; schemes: SchemeId[]; reading: WageReading };

export type TypedPayslip = PayslipRules & {
  month: string;
  choices: Choices;
  /** What says something of a base. */
  lines: PaidLine[];
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
export function readTyped(
  profile: CityProfile,
  month: string,
  personCategory: string,
  inputs: PayslipInputs,
  today: string,
): TypedPayslip {
  const known = payslipRules(profile, month, personCategory, inputs.paidIn, inputs.carryOn);
  const rules = rulesOf(known);
  const wageYears = wageYearsOf(rules, inputs);
  const wages = wagesOf(rules, wageYears);
  const problems = problemsOf(month, inputs, today);
  const hasRule = (scheme: SchemeId) => rules.some((rule) => rule.scheme === scheme);
  const typed = typedLines(inputs, hasRule, rules.length > 0, problems);
  for (const line of typed) refuseAboveWage(line, wages, problems);

  const amounts = Object.fromEntries(typed.map(({ field, amount }) => [field, amount]));
  // Work injury and maternity are red flags, and say nothing of a base.
  const readable = typed.filter(
    ({ field, schemes, amount }) =>
      field !== 'work-injury' && field !== 'maternity' && schemes.every(hasRule) && !amount.isZero(),
  );
  const isBlocked =
    problems.month !== undefined ||
    problems.paidIn !== undefined ||
    Object.keys(problems.paid).length > 0 ||
    wageYears.some(({ reading }) => Object.keys(reading.problems).length > 0);
  return {
    ...known,
    month,
    choices: { rates: chosenRates(rules, inputs) },
    lines: readable.map(({ schemes, amount, isWholeYuan }) => paidLine(schemes, amount, isWholeYuan)),
    redFlags: unlawfulDeductions(amounts),
    notDeducted: typed.flatMap(({ schemes, amount }) => (amount.isZero() && schemes.every(alwaysPays) ? schemes : [])),
    unread: unreadSchemes(),
    wageYears,
    wages,
    problems,
    state: isBlocked ? 'blocked' : rules.length === 0 ? 'noRules' : typed.length === 0 ? 'empty' : 'read',
  };

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

/** In force for the month, as known now. */
export function rulesOf({ now }: PayslipRules): ContributionRule[] {
  return now.flatMap((row) => (row.kind === 'rule' ? [row.rule] : []));
}

function problemsOf(month: string, { paidIn }: PayslipInputs, today: string): TypedPayslip['problems'] {
  const problems: TypedPayslip['problems'] = { paid: {} };
  if (!hasBegun(month, today)) problems.month = { kind: 'futureMonth' };
  if (paidIn !== '' && !hasBegun(paidIn, today)) problems.paidIn = { kind: 'futureMonth' };
  if (paidIn !== '' && paidIn < month) problems.paidIn = { kind: 'paidBeforeMonth' };
  return problems;
}

function typedLines(
  inputs: PayslipInputs,
  hasRule: (scheme: SchemeId) => boolean,
  hasAnyRule: boolean,
  problems: TypedPayslip['problems'],
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
  problems: TypedPayslip['problems'],
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
