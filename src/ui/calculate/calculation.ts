/**
 * From what is typed to what is shown: pure, so that the page only lays it out. Words are not chosen here.
 */
import {
  calculateContributions,
  type Choices,
  type ContributionLine,
  type ContributionSummary,
} from '../../calc/calculateContributions';
import { isRateOf } from '../../calc/chosenRates';
import type { Decimal } from '../../calc/decimal';
import { readAmount } from '../../calc/readAmount';
import { readPercentage } from '../../calc/readPercentage';
import { solveWage, type SolvedWage } from '../../calc/solveWage';
import { applicableRules, type ApplicableRule } from '../../rules/applicableRules';
import type { CityProfile, ContributionRule, SchemeId } from '../../rules/cityProfile';
import { findRules } from '../../rules/findRules';
import { ruleOfOwnFigures, withOwnFigures } from '../../rules/ownFigures';
import { otherVersions, type RuleVersion } from '../../rules/ruleVersions';
import { wholeYuanWithin } from '../format';
import { ownRateChoice, type CalculateInputs, type OwnFigureTexts } from './calculateInputs';
import type { FieldProblem } from './fieldProblem';
import { readOwnFigures, type OwnFigureProblems } from './readOwnFigures';

export type RuleRow = {
  kind: 'rule';
  scheme: SchemeId;
  rule: ContributionRule;
  /** `superseded`: known on the chosen day, replaced since. */
  standing: 'inForce' | 'superseded' | 'carriedOn' | 'own';
  /** Other rules of this scheme that were or could be applied to the month. */
  others: RuleVersion[];
  line: ContributionLine | null;
};

export type SchemeRow = RuleRow | Extract<ApplicableRule, { kind: 'includedIn' | 'noRule' }>;

export type FieldProblems = {
  amount?: FieldProblem;
  pay?: FieldProblem;
  fundWage?: FieldProblem;
  ownRates: Partial<Record<SchemeId, FieldProblem>>;
  ownFigures: Partial<Record<SchemeId, OwnFigureProblems>>;
};

export type Outcome =
  /** Nothing typed yet; or, blocked, something typed cannot be read: `problems` says where. */
  | { kind: 'waiting'; isBlocked: boolean }
  | { kind: 'noWage'; solved: Exclude<SolvedWage, { kind: 'wages' }> }
  | {
      kind: 'calculated';
      wage: Decimal;
      pay: Decimal;
      summary: ContributionSummary;
      /** Set when the wage was solved from a total. */
      solved: Extract<SolvedWage, { kind: 'wages' }> | null;
    };

export type Calculation = {
  rows: SchemeRow[];
  rules: ContributionRule[];
  choices: Choices;
  outcome: Outcome;
  problems: FieldProblems;
};

export function calculate(
  profile: CityProfile,
  month: string,
  personCategory: string,
  inputs: CalculateInputs,
  ownFigures: Partial<Record<SchemeId, OwnFigureTexts>>,
): Calculation {
  const problems: FieldProblems = { ownRates: {}, ownFigures: {} };
  const rows = schemeRows(profile, month, personCategory, inputs, ownFigures, problems);
  const rules = rows.flatMap((row) => (row.kind === 'rule' ? [row.rule] : []));
  const choices = readChoices(rules, inputs, problems);
  const outcome = readOutcome(rules, choices, inputs, problems);
  const lines = outcome.kind === 'calculated' ? outcome.summary.lines : [];
  return {
    rows: rows.map((row) =>
      row.kind === 'rule' ? { ...row, line: lines.find(({ scheme }) => scheme === row.scheme) ?? null } : row,
    ),
    rules,
    choices,
    outcome,
    problems,
  };
}

function schemeRows(
  profile: CityProfile,
  month: string,
  personCategory: string,
  inputs: CalculateInputs,
  ownFigures: Partial<Record<SchemeId, OwnFigureTexts>>,
  problems: FieldProblems,
): SchemeRow[] {
  const lookups = findRules(profile, month, personCategory, inputs.knownOn === '' ? {} : { knownOn: inputs.knownOn });
  const knownNow = findRules(profile, month, personCategory);
  return applicableRules(lookups, inputs.carryOn)
    .filter(({ scheme }) => scheme !== 'housing-fund' || inputs.withFund)
    .map((applicable): SchemeRow => {
      const { scheme } = applicable;
      const own = readOwnFigures(ownFigures[scheme], applicable.kind === 'rule');
      if (Object.keys(own.problems).length > 0) problems.ownFigures[scheme] = own.problems;
      if (own.figures !== null) {
        const rule =
          applicable.kind === 'rule'
            ? withOwnFigures(applicable.rule, own.figures)
            : ruleOfOwnFigures(scheme, personCategory, month, own.figures);
        return { kind: 'rule', scheme, rule, standing: 'own', others: [], line: null };
      }
      if (applicable.kind !== 'rule') return applicable;
      const { rule } = applicable;
      const isReplaced = knownNow.some(
        (lookup) => lookup.scheme === scheme && lookup.kind === 'found' && lookup.rule !== rule,
      );
      return {
        kind: 'rule',
        scheme,
        rule,
        standing: isReplaced ? 'superseded' : applicable.standing,
        others: otherVersions(profile, month, personCategory, rule),
        line: null,
      };
    });
}

function readChoices(rules: readonly ContributionRule[], inputs: CalculateInputs, problems: FieldProblems): Choices {
  const rates: Partial<Record<SchemeId, string>> = {};
  for (const rule of rules) {
    const choice = inputs.rates[rule.scheme];
    if (choice === ownRateChoice && rule.rates.kind === 'options' && rule.rates.ownRate !== null) {
      const reading = readPercentage(inputs.ownRates[rule.scheme] ?? '', 5);
      if (reading.kind === 'percentage') rates[rule.scheme] = reading.text;
      else problems.ownRates[rule.scheme] = { kind: 'unitRate' };
      // An option chosen for another month may not exist in this one: the rule's first option then stands.
    } else if (choice !== undefined && isRateOf(rule, choice)) {
      rates[rule.scheme] = choice;
    }
  }
  const fundWage = readAmount(inputs.fundWage);
  if (fundWage.kind === 'refused' && inputs.withFund) problems.fundWage = { kind: 'amount', reason: fundWage.reason };
  const hasFund = rules.some(({ scheme }) => scheme === 'housing-fund');
  return fundWage.kind === 'amount' && hasFund ? { rates, wages: { 'housing-fund': fundWage.value } } : { rates };
}

function readOutcome(
  rules: readonly ContributionRule[],
  choices: Choices,
  inputs: CalculateInputs,
  problems: FieldProblems,
): Outcome {
  const amount = readAmount(inputs.amount);
  const pay = readAmount(inputs.pay);
  if (amount.kind === 'refused') problems.amount = { kind: 'amount', reason: amount.reason };
  if (pay.kind === 'refused' && paysApart(inputs)) problems.pay = { kind: 'amount', reason: pay.reason };
  const isReadable =
    problems.amount === undefined &&
    problems.pay === undefined &&
    problems.fundWage === undefined &&
    Object.keys(problems.ownRates).length === 0 &&
    Object.keys(problems.ownFigures).length === 0;
  if (!isReadable) return { kind: 'waiting', isBlocked: true };
  if (amount.kind !== 'amount' || rules.length === 0) return { kind: 'waiting', isBlocked: false };

  if (inputs.known === 'wage') return calculated(amount.value, null);
  const solved = solveWage(rules, choices, inputs.known, amount.value);
  return solved.kind === 'wages' ? calculated(representative(solved), solved) : { kind: 'noWage', solved };

  function calculated(wage: Decimal, solvedWages: Extract<SolvedWage, { kind: 'wages' }> | null): Outcome {
    return {
      kind: 'calculated',
      wage,
      pay: pay.kind === 'amount' && paysApart(inputs) ? pay.value : wage,
      summary: calculateContributions(rules, choices, wage),
      solved: solvedWages,
    };
  }
}

/** From the employer's cost or the take-home the wage is found only by assuming that pay equals it. */
export function paysApart({ known }: CalculateInputs): boolean {
  return known !== 'employerCost' && known !== 'takeHome';
}

/** The wage that stands for an interval on screen: the whole yuan nearest its middle, or an end that is surely right. */
function representative({ lowest, highest, everyWageBetween }: Extract<SolvedWage, { kind: 'wages' }>): Decimal {
  const end = lowest ?? highest;
  if (end === null) throw new Error('An interval without ends is called anyWage');
  if (lowest === null || highest === null || !everyWageBetween) return end;
  return wholeYuanWithin(lowest, highest) ?? end;
}
