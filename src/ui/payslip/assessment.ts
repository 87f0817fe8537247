/**
 * From a payslip as typed to readings and verdicts: pure, so that the page, the evidence sheet and a link opened later all
 * say the same. Words are not chosen here.
 */
import type { Choices } from '../../calc/chosenRates';
import { isRateOf } from '../../calc/chosenRates';
import { contributionBase } from '../../calc/contributionBase';
import { Decimal } from '../../calc/decimal';
import type { RuleAlternative } from '../../calc/likelyRuleSets';
import { paidLine, type PaidLine } from '../../calc/paidLine';
import { readAmount } from '../../calc/readAmount';
import { readPaidLines, type BaseGroup, type GroupReading } from '../../calc/readPayslip';
import { unlawfulDeductions, type UnlawfulDeduction } from '../../calc/unlawfulDeductions';
import { judge, type Verdict } from '../../calc/verdict';
import { meet, rangeOf, type WageRange } from '../../calc/wageRange';
import { wholeYuanWithin } from '../../calc/wholeYuan';
import type { ApplicableRule } from '../../rules/applicableRules';
import type { CityProfile, ContributionRule, SchemeId } from '../../rules/cityProfile';
import type { RuleVersion } from '../../rules/ruleVersions';
import { formatAmount } from '../format';
import { paidFields, type PaidField, type PayslipInputs } from './payslipInputs';
import { hasBegun, payslipRules } from './payslipRules';
import type { PayslipProblem } from './payslipProblem';
import { readWages, type WageReading } from './readWages';

export type GroupAssessment = {
  group: BaseGroup;
  reading: GroupReading;
  verdict: Verdict;
  /** The schemes of the group that stand on the payslip. */
  schemes: SchemeId[];
  /** The rules on which the answer stands, those of the group that are not on the payslip included. */
  standsOn: RuleAlternative[];
  /** Those among them, on the payslip, that are not the rules in use. */
  departures: RuleVersion[];
  /** What each figure gives by itself, where there are several. */
  lines: { schemes: readonly SchemeId[]; reading: GroupReading }[];
  /** The declared wage to calculate with, which each scheme's limits make a base; null where none is known. */
  declared: Decimal | null;
  /** Whether the declared base lies outside the limits. */
  isBeyondLimits: boolean;
  /** By the limits now in force, how much further than the verdict says the base falls short; null where it does not. */
  laterGap: Decimal | null;
};

export type WageYear = { year: string; schemes: SchemeId[]; reading: WageReading };

export type Assessment = {
  month: string;
  now: ApplicableRule[];
  sets: RuleAlternative[][];
  choices: Choices;
  groups: GroupAssessment[];
  redFlags: UnlawfulDeduction[];
  /** Schemes typed as zero although the employee owes a share. */
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
  const typed = typedLines(inputs, problems);
  for (const line of typed) refuseAboveWage(line, wages, problems);

  const choices = { rates: chosenRates(rules, inputs) };
  const amounts = Object.fromEntries(typed.map(({ field, amount }) => [field, amount]));
  const hasRule = (scheme: SchemeId) => rules.some((rule) => rule.scheme === scheme);
  const readable = typed.filter((line) => line.schemes.every(hasRule) && !line.amount.isZero());
  const lines = readable.map(({ schemes, amount, isWholeYuan }) => paidLine(schemes, amount, isWholeYuan));
  const isBlocked =
    problems.month !== undefined ||
    problems.paidIn !== undefined ||
    Object.keys(problems.paid).length > 0 ||
    wageYears.some(({ reading }) => Object.keys(reading.problems).length > 0);
  const groups = isBlocked ? [] : readGroups(lines);

  return {
    month,
    now,
    sets,
    choices,
    groups,
    redFlags: unlawfulDeductions(amounts),
    notDeducted: typed.flatMap(({ schemes, amount }) => (amount.isZero() && schemes.every(paysShare) ? schemes : [])),
    unread: [...new Set(typed.flatMap(({ schemes }) => schemes.filter((scheme) => !hasRule(scheme))))],
    wageYears,
    wages,
    problems,
    state: isBlocked ? 'blocked' : typed.length === 0 ? 'empty' : rules.length === 0 ? 'noRules' : 'read',
  };

  function readGroups(paidLines: readonly PaidLine[]): GroupAssessment[] {
    const versions = sets.map((set) => set.map(({ rule }) => rule));
    const question = { versions, sets, wages, rules, choices, inputs, lines: paidLines, estimated };
    const assessed = readPaidLines(versions, choices, paidLines).map((reading) => assessGroup(reading, question));
    const insurance = assessed.find(({ group }) => group === 'insurance')?.declared ?? null;
    return assessed.map((one) => (one.group === 'housing-fund' ? withLikelyFundBase(one, insurance) : one));
  }

  function paysShare(scheme: SchemeId): boolean {
    const rule = rules.find((one) => one.scheme === scheme);
    if (rule === undefined || rule.rates.kind === 'none') return false;
    return rule.rates.kind === 'range' || rule.rates.options.some(({ employee }) => !/^0(\.0+)?%$/.test(employee));
  }
}

type GroupQuestion = {
  versions: readonly (readonly ContributionRule[])[];
  sets: readonly RuleAlternative[][];
  wages: Partial<Record<SchemeId, Decimal>>;
  /** In force for the month, as known now. */
  rules: readonly ContributionRule[];
  choices: Choices;
  inputs: PayslipInputs;
  lines: readonly PaidLine[];
  estimated: readonly SchemeId[];
};

function assessGroup(reading: GroupReading, question: GroupQuestion): GroupAssessment {
  const { versions, sets, wages, rules, choices, inputs, lines, estimated } = question;
  const isFund = (scheme: SchemeId) => scheme === 'housing-fund';
  const belongs = (scheme: SchemeId) =>
    reading.group === 'together' || isFund(scheme) === (reading.group === 'housing-fund');
  const ownLines = lines.filter((line) => line.schemes.some(belongs));
  const schemes = [...new Set(ownLines.flatMap((line) => line.schemes))].filter(belongs);
  const verdict = judge(reading, {
    versions,
    wages,
    schemes,
    falseAlarms: inputs.falseAlarms,
    areRulesEstimated: schemes.some((scheme) => estimated.includes(scheme)),
  });
  const version = verdict.version ?? ('version' in reading ? reading.version : 0);
  const standsOn = (sets[version] ?? []).filter(({ scheme }) => belongs(scheme));
  const range = declaredRange(reading, version);
  const later = laterGaps(verdict, rules, wages);
  const said = verdict.kind === 'likelyUnderDeclared' ? verdict.atLeast : new Decimal(0);
  const laterGap = later.length === 0 ? new Decimal(0) : Decimal.max(...later).minus(said);
  return {
    group: reading.group,
    reading,
    verdict,
    schemes,
    standsOn,
    departures: standsOn.flatMap(({ scheme, version: departure }) =>
      departure !== null && schemes.includes(scheme) ? [departure] : [],
    ),
    lines:
      ownLines.length < 2
        ? []
        : ownLines.flatMap((line) =>
            readPaidLines(versions, choices, [line]).map((own) => ({ schemes: line.schemes, reading: own })),
          ),
    declared: representative(reading, range),
    isBeyondLimits: reading.kind === 'belowMinimum',
    laterGap: laterGap.gte(1) && verdict.kind !== 'cannotTell' ? laterGap : null,
  };
}

/** How far the bases, as they were declared, lie below what the rules now in force demand, scheme by scheme. */
function laterGaps(
  { comparisons }: Verdict,
  rules: readonly ContributionRule[],
  wages: Partial<Record<SchemeId, Decimal>>,
): Decimal[] {
  return comparisons.flatMap(({ scheme, declared }) => {
    const [rule, wage] = [rules.find((one) => one.scheme === scheme), wages[scheme]];
    return rule === undefined || wage === undefined
      ? []
      : [contributionBase(rule, wage).amount.minus(declared.highest)];
  });
}

/** The wages that were declared, by the explanation on which the verdict stands. */
export function declaredRange(reading: GroupReading, version: number): WageRange | null {
  switch (reading.kind) {
    case 'interval':
    case 'atOrBelowFloor':
    case 'atOrAboveCeiling': {
      const decisive = [reading, ...reading.others].find((one) => one.version === version) ?? reading;
      return rangeOf(decisive);
    }
    case 'trueUp':
      return { lowest: reading.lowest, highest: reading.highest };
    case 'belowMinimum':
    case 'aboveMaximum':
      return { lowest: reading.impliedLowestBase, highest: reading.impliedHighestBase };
    case 'anyBase':
    case 'impossible':
    case 'contradiction':
    case 'noRule':
    case 'rateUnknown':
      return null;
  }
}

/** At an open end every wage beyond it would do; the last whole yuan within keeps to the limit of each scheme. */
function representative(reading: GroupReading, range: WageRange | null): Decimal | null {
  if (range === null || reading.kind === 'aboveMaximum') return null;
  if (range.lowest === null) return range.highest === null ? null : range.highest.floor();
  if (range.highest === null) return range.lowest.ceil();
  return wholeYuanWithin(range.lowest, range.highest) ?? range.lowest;
}

/** A fund in whole yuan leaves a dozen bases: if the insurance's is among them, it is the likeliest. */
function withLikelyFundBase(fund: GroupAssessment, insurance: Decimal | null): GroupAssessment {
  const range = declaredRange(fund.reading, fund.verdict.version ?? 0);
  if (fund.reading.kind !== 'interval' || range === null || insurance === null) return fund;
  return meet(range, { lowest: insurance, highest: insurance }) === null ? fund : { ...fund, declared: insurance };
}

function problemsOf(month: string, { paidIn }: PayslipInputs, today: string): Assessment['problems'] {
  const problems: Assessment['problems'] = { paid: {} };
  if (!hasBegun(month, today)) problems.month = { kind: 'futureMonth' };
  if (paidIn !== '' && !hasBegun(paidIn, today)) problems.paidIn = { kind: 'futureMonth' };
  if (paidIn !== '' && paidIn < month) problems.paidIn = { kind: 'paidBeforeMonth' };
  return problems;
}

function typedLines(inputs: PayslipInputs, problems: Assessment['problems']): TypedLine[] {
  return paidFields.flatMap((field): TypedLine[] => {
    const reading = readAmount(inputs.paid[field] ?? '', 'allowed');
    if (reading.kind === 'refused') problems.paid[field] = { kind: 'amount', reason: reading.reason };
    if (reading.kind !== 'amount') return [];
    const schemes = field === 'together' ? inputs.togetherSchemes : [field];
    if (schemes.length === 0) return [];
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
