/**
 * From a payslip as typed to readings and verdicts: pure, so that the page, the evidence sheet and a link opened later all
 * say the same. Words are not chosen here.
 */
import type { PaidLine } from '../../calc/paidLine';
import { readPaidLines } from '../../calc/readPayslip';
import type { CityProfile, ContributionRule } from '../../rules/cityProfile';
import { firstDayOf } from '../../rules/months';
import {
  findingOf,
  onRules,
  withLikelyFundBase,
  yearsOf,
  type GroupAssessment,
  type GroupFinding,
} from './groupAssessment';
import type { PayslipInputs } from './payslipInputs';
import { readTyped, rulesOf, type TypedPayslip } from './typedPayslip';

export type Assessment = TypedPayslip & { groups: GroupAssessment[] };

/** @param today YYYY-MM-DD on the person's own clock */
export function assess(
  profile: CityProfile,
  month: string,
  personCategory: string,
  inputs: PayslipInputs,
  today: string,
): Assessment {
  const typed = readTyped(profile, month, personCategory, inputs, today);
  return withFindings(typed, findGroups(typed, inputs));
}

/** What was found of a payslip, on the rules from which it was found. */
export function withFindings(typed: TypedPayslip, findings: readonly GroupFinding[]): Assessment {
  return { ...typed, groups: findings.map((finding) => onRules(finding, typed.sets)) };
}

/** The slow part: every set of rules is tried for every line. Nothing where something typed cannot be read. */
export function findGroups(typed: TypedPayslip, { paidIn, falseAlarms }: PayslipInputs): GroupFinding[] {
  if (typed.state === 'blocked') return [];
  const { sets, wages, choices, lines, estimated, month } = typed;
  const rules = rulesOf(typed);
  const versions = sets.map((set) => set.map(({ rule }) => rule));
  const paidFrom = firstDayOf(paidIn === '' ? month : paidIn);
  const question = { versions, sets, wages, rules, choices, falseAlarms, estimated, paidFrom };
  const found = byWageYear(lines, rules).flatMap((ofYear) =>
    readPaidLines(versions, choices, ofYear).map((reading) => findingOf(reading, { ...question, lines: ofYear })),
  );
  const insurance = found.find(({ group }) => group === 'insurance')?.declared ?? null;
  return found.map((one) => (one.group === 'housing-fund' ? withLikelyFundBase(one, insurance) : one));
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
