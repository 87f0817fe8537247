/**
 * One base group of a payslip, read and judged, with what the page needs to say about it. Words are not chosen here.
 */
import { chosenRates, type Choices } from '../../calc/chosenRates';
import { contributionBase } from '../../calc/contributionBase';
import { Decimal } from '../../calc/decimal';
import type { FalseAlarm } from '../../calc/falseAlarm';
import type { RuleAlternative } from '../../calc/likelyRuleSets';
import type { PaidLine } from '../../calc/paidLine';
import { readPaidLines, type BaseGroup, type GroupReading } from '../../calc/readPayslip';
import { judge, type Verdict } from '../../calc/verdict';
import { meet, type WageRange } from '../../calc/wageRange';
import { wholeYuanWithin } from '../../calc/wholeYuan';
import type { ContributionRule, SchemeId } from '../../rules/cityProfile';
import type { RuleVersion } from '../../rules/ruleVersions';
import { declaredRange } from './declaredRange';

/** What was found, with schemes and rules by their names and numbers alone: it can come from a worker. */
export type GroupFinding = {
  group: BaseGroup;
  reading: GroupReading;
  verdict: Verdict;
  /** The schemes of the group that stand on the payslip. */
  schemes: SchemeId[];
  /** Whether every scheme of the group that the employee pays for stands on it: only then it speaks for the group. */
  isWhole: boolean;
  /** What each figure gives by itself, where there are several. */
  lines: { schemes: readonly SchemeId[]; reading: GroupReading }[];
  /** The declared wage to calculate with, which each scheme's limits make a base; null where none is known. */
  declared: Decimal | null;
  /** Whether the declared base lies outside the limits. */
  isBeyondLimits: boolean;
  /** How much more the limits now in force demand than those on which the verdict stands; null where they do not. */
  laterGap: Decimal | null;
};

export type GroupAssessment = GroupFinding & {
  /** The rules on which the answer stands, those of the group that are not on the payslip included. */
  standsOn: RuleAlternative[];
  /** Those among them, on the payslip, that are not the rules in use. */
  departures: RuleVersion[];
};

export type GroupQuestion = {
  sets: readonly RuleAlternative[][];
  versions: readonly (readonly ContributionRule[])[];
  wages: Partial<Record<SchemeId, Decimal>>;
  /** In force for the month, as known now. */
  rules: readonly ContributionRule[];
  choices: Choices;
  falseAlarms: readonly FalseAlarm[];
  lines: readonly PaidLine[];
  estimated: readonly SchemeId[];
  /** The first day on which the payslip may have been paid, YYYY-MM-DD. */
  paidFrom: string;
};

export function findingOf(reading: GroupReading, question: GroupQuestion): GroupFinding {
  const { versions, wages, rules, choices, lines, estimated, falseAlarms } = question;
  const belongs = (scheme: SchemeId) => isIn(reading.group, scheme);
  const ownLines = lines.filter((line) => line.schemes.some(belongs));
  const schemes = [...new Set(ownLines.flatMap((line) => line.schemes))].filter(belongs);
  const verdict = judge(reading, {
    versions,
    wages,
    // A scheme to which the employee owes nothing says nothing of the base.
    schemes: schemes.filter((scheme) => !rules.some((rule) => rule.scheme === scheme && isFree(rule, choices))),
    falseAlarms,
    areRulesEstimated: schemes.some((scheme) => estimated.includes(scheme)),
    expired: expiredVersions(schemes, question),
    hasMixedYears: ownLines.some((line) => yearsOf(line.schemes.filter(belongs), rules).length > 1),
  });
  return {
    group: reading.group,
    reading,
    verdict,
    schemes,
    isWhole: rules.every((rule) => !belongs(rule.scheme) || schemes.includes(rule.scheme) || isFree(rule, choices)),
    lines:
      ownLines.length < 2
        ? []
        : ownLines.flatMap((line) =>
            readPaidLines(versions, choices, [line]).map((own) => ({ schemes: line.schemes, reading: own })),
          ),
    declared: representative(reading, declaredRange(reading, verdict)),
    isBeyondLimits: reading.kind === 'belowMinimum',
    laterGap: laterGap(verdict, rules, wages),
  };
}

/** @param sets the sets of rules from which it was found */
export function onRules(finding: GroupFinding, sets: readonly RuleAlternative[][]): GroupAssessment {
  const { group, reading, verdict, schemes } = finding;
  const decides = verdict.version ?? ('version' in reading ? reading.version : 0);
  const standsOn = (sets[decides] ?? []).filter(({ scheme }) => isIn(group, scheme));
  return {
    ...finding,
    standsOn,
    departures: standsOn.flatMap(({ scheme, version }) =>
      version !== null && schemes.includes(scheme) ? [version] : [],
    ),
  };
}

function isIn(group: BaseGroup, scheme: SchemeId): boolean {
  return group === 'together' || (scheme === 'housing-fund') === (group === 'housing-fund');
}

/** The calendar years on whose wages the rules of these schemes stand. */
export function yearsOf(schemes: readonly SchemeId[], rules: readonly ContributionRule[]): string[] {
  const own = rules.filter(({ scheme }) => schemes.includes(scheme));
  return [...new Set(own.flatMap(({ wageYear }) => wageYear ?? []))];
}

/** Whether the employee pays nothing by this rule. */
function isFree(rule: ContributionRule, choices: Choices): boolean {
  if (rule.rates.kind === 'none')
    return rule.flatFees.every(({ payer, period }) => payer !== 'employee' || period !== 'month');
  return chosenRates(rule, choices.rates?.[rule.scheme]).employee.isZero();
}

/** Sets of which some rule had been replaced, by a rule that was out, before the payslip can have been paid. */
function expiredVersions(schemes: readonly SchemeId[], { sets, paidFrom }: GroupQuestion): number[] {
  const isExpired = ({ scheme, rule, version }: RuleAlternative) =>
    version !== null &&
    schemes.includes(scheme) &&
    sets
      .flat()
      .some((other) => other.scheme === scheme && replaces(other, rule, version) && isOutBefore(other, paidFrom));
  return sets.flatMap((set, index) => (set.some(isExpired) ? [index] : []));
}

/** A rule of the month itself takes the place of one carried on, and of one of the month that was announced before it. */
function replaces(other: RuleAlternative, rule: ContributionRule, { standing }: RuleVersion): boolean {
  if (other.rule === rule || other.version?.standing === 'carriedOn') return false;
  return standing === 'carriedOn' || (other.rule.announcedOn ?? '') > (rule.announcedOn ?? '');
}

function isOutBefore({ rule: { announcedOn } }: RuleAlternative, day: string): boolean {
  return announcedOn !== null && announcedOn < day;
}

/** New limits may ask for more than those on which a mild or a firm verdict stands. */
function laterGap(
  { kind, comparisons }: Verdict,
  rules: readonly ContributionRule[],
  wages: Partial<Record<SchemeId, Decimal>>,
): Decimal | null {
  if (kind === 'cannotTell' || kind === 'belowLegalMinimum') return null;
  const more = comparisons.flatMap(({ scheme, lawful, declared }) => {
    const [rule, wage] = [rules.find((one) => one.scheme === scheme), wages[scheme]];
    if (rule === undefined || wage === undefined || lawful === null) return [];
    const demanded = contributionBase(rule, wage).amount;
    return [Decimal.min(demanded.minus(lawful.amount), demanded.minus(declared.highest))];
  });
  const most = more.length === 0 ? new Decimal(0) : Decimal.max(...more);
  return most.gte(1) ? most : null;
}

/** At an open end every wage beyond it would do; the last whole yuan within keeps to the limit of each scheme. */
function representative(reading: GroupReading, range: WageRange | null): Decimal | null {
  if (range === null || reading.kind === 'aboveMaximum') return null;
  if (range.lowest === null) return range.highest === null ? null : range.highest.floor();
  if (range.highest === null) return range.lowest.ceil();
  return wholeYuanWithin(range.lowest, range.highest) ?? range.lowest;
}

/** A fund in whole yuan leaves a dozen bases: if the insurance's is among them, it is the likeliest. */
export function withLikelyFundBase(fund: GroupFinding, insurance: Decimal | null): GroupFinding {
  const range = declaredRange(fund.reading, fund.verdict);
  if (fund.reading.kind !== 'interval' || range === null || insurance === null) return fund;
  return meet(range, { lowest: insurance, highest: insurance }) === null ? fund : { ...fund, declared: insurance };
}
