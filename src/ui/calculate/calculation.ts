/**
 * From what is typed to what is shown: pure, so that the page only lays it out. Words are not chosen here.
 */
import { calculateContributions, type Choices, type ContributionSummary } from '../../calc/calculateContributions';
import { chosenRates, highestOwnRate, isRateOf } from '../../calc/chosenRates';
import type { Decimal } from '../../calc/decimal';
import { readAmount } from '../../calc/readAmount';
import { readPercentage } from '../../calc/readPercentage';
import { solveWage, type SolvedWage } from '../../calc/solveWage';
import { wholeYuanWithin } from '../../calc/wholeYuan';
import { applicableRules, type ApplicableRule } from '../../rules/applicableRules';
import type { CityProfile, ContributionRule, SchemeId } from '../../rules/cityProfile';
import { findRules } from '../../rules/findRules';
import { ruleOfOwnFigures, withOwnFigures } from '../../rules/ownFigures';
import { formatRate } from '../format';
import { ownRateChoice, type CalculateInputs, type OwnFiguresOfPlace } from './calculateInputs';
import type { FieldProblem } from './fieldProblem';
import { readOwnFigures, type OwnFigureProblems } from './readOwnFigures';

export type RuleRow = {
  kind: 'rule';
  scheme: SchemeId;
  rule: ContributionRule;
  /** `superseded`: known on the chosen day, replaced since. */
  standing: 'inForce' | 'superseded' | 'carriedOn';
  /** Whether figures from a notice in hand took the place of some of the rule's. */
  isOwn: boolean;
  /** The option or percentage in use; undefined where the rule leaves no choice or none was made. */
  rateChoice: string | undefined;
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
  /** `blocked`: something typed cannot be read, and `problems` says where. */
  | { kind: 'waiting'; reason: 'empty' | 'blocked' | 'noRules' }
  | { kind: 'noWage'; solved: Exclude<SolvedWage, { kind: 'wages' }> }
  | {
      kind: 'calculated';
      wage: Decimal;
      pay: Decimal;
      summary: ContributionSummary;
      /** Set when the wage was solved from a total. */
      solved: Extract<SolvedWage, { kind: 'wages' }> | null;
    };

/** What the figures rest on; no digit of an amount changes it. */
export type Terms = {
  /** YYYY-MM */
  month: string;
  personCategory: string;
  /** The day whose knowledge was asked for, YYYY-MM-DD; empty: all that is known now. */
  knownOn: string;
  rows: SchemeRow[];
  rules: ContributionRule[];
  rates: NonNullable<Choices['rates']>;
  problems: Pick<FieldProblems, 'ownRates' | 'ownFigures'>;
};

export type Calculation = Omit<Terms, 'problems'> & { choices: Choices; outcome: Outcome; problems: FieldProblems };

export type TermInputs = Pick<CalculateInputs, 'knownOn' | 'carryOn' | 'withFund' | 'rates' | 'ownRates'>;
export type AmountInputs = Pick<CalculateInputs, 'known' | 'amount' | 'pay' | 'fundWage'>;

export function calculate(
  profile: CityProfile,
  month: string,
  personCategory: string,
  inputs: TermInputs & AmountInputs,
  ownFigures: OwnFiguresOfPlace,
): Calculation {
  return calculateOn(readTerms(profile, month, personCategory, inputs, ownFigures), inputs);
}

/** What a calculation stands on before any amount is typed: the rules of place and month, the rates chosen of them. */
export function readTerms(
  profile: CityProfile,
  month: string,
  personCategory: string,
  inputs: TermInputs,
  ownFigures: OwnFiguresOfPlace,
): Terms {
  const problems: Terms['problems'] = { ownRates: {}, ownFigures: {} };
  const rows = schemeRows(profile, month, personCategory, inputs, ownFigures, problems);
  const ruleRows = rows.filter((row): row is RuleRow => row.kind === 'rule');
  const rates = Object.fromEntries(
    ruleRows.flatMap(({ scheme, rateChoice }) => (rateChoice === undefined ? [] : [[scheme, rateChoice]])),
  ) as Terms['rates'];
  const rules = ruleRows.map(({ rule }) => rule);
  return { month, personCategory, knownOn: inputs.knownOn, rows, rules, rates, problems };
}

/** The amounts typed, on terms that were read; the rows of the terms stay the same objects. */
export function calculateOn(terms: Terms, inputs: AmountInputs): Calculation {
  const problems: FieldProblems = { ...terms.problems };
  const choices = readChoices(terms, inputs, problems);
  return { ...terms, problems, choices, outcome: readOutcome(terms.rules, choices, inputs, problems) };
}

function schemeRows(
  profile: CityProfile,
  month: string,
  personCategory: string,
  inputs: TermInputs,
  ownFigures: OwnFiguresOfPlace,
  problems: Terms['problems'],
): SchemeRow[] {
  const knownOn = inputs.knownOn === '' ? {} : { knownOn: inputs.knownOn };
  const knownNow = findRules(profile, month, personCategory);
  return applicableRules(findRules(profile, month, personCategory, knownOn), inputs.carryOn)
    .filter(({ scheme }) => scheme !== 'housing-fund' || inputs.withFund)
    .map((applicable): SchemeRow => {
      const { scheme } = applicable;
      const published = applicable.kind === 'rule' ? applicable.rule : null;
      const own = readOwnFigures(ownFigures[scheme], published);
      if (Object.keys(own.problems).length > 0) problems.ownFigures[scheme] = own.problems;
      if (applicable.kind !== 'rule') {
        if (own.figures === null) return applicable;
        const rule = ruleOfOwnFigures(scheme, personCategory, month, own.figures);
        return { kind: 'rule', scheme, rule, standing: 'inForce', isOwn: true, rateChoice: undefined };
      }
      const { rule } = applicable;
      const rateChoice = readRateChoice(rule, inputs, problems);
      const isReplaced = knownNow.some(
        (lookup) => lookup.scheme === scheme && lookup.kind === 'found' && lookup.rule !== rule,
      );
      const standing = applicable.standing === 'inForce' && isReplaced ? 'superseded' : applicable.standing;
      if (own.figures === null) return { kind: 'rule', scheme, rule, standing, isOwn: false, rateChoice };
      const inUse = chosenRates(rule, rateChoice);
      const ownRule = withOwnFigures(rule, own.figures, {
        employer: formatRate(inUse.employer),
        employee: formatRate(inUse.employee),
      });
      return {
        kind: 'rule',
        scheme,
        rule: ownRule,
        standing,
        isOwn: true,
        rateChoice: ownRule.rates === rule.rates ? rateChoice : undefined,
      };
    });
}

function readRateChoice(rule: ContributionRule, inputs: TermInputs, problems: Terms['problems']): string | undefined {
  const choice = inputs.rates[rule.scheme];
  if (choice === ownRateChoice && rule.rates.kind === 'options' && rule.rates.ownRate !== null) {
    const reading = readPercentage(inputs.ownRates[rule.scheme] ?? '', Number(highestOwnRate.slice(0, -1)));
    if (reading.kind === 'percentage') return reading.text;
    problems.ownRates[rule.scheme] = { kind: 'unitRate' };
    return undefined;
  }
  // An option chosen for another month may not exist in this one: the rule's first option then stands.
  return choice !== undefined && isRateOf(rule, choice) ? choice : undefined;
}

function readChoices({ rows, rates }: Terms, inputs: AmountInputs, problems: FieldProblems): Choices {
  // Without a fund there is no field for its wage, and what was typed there waits.
  if (!rows.some(({ kind, scheme }) => kind === 'rule' && scheme === 'housing-fund')) return { rates };
  const fundWage = readAmount(inputs.fundWage);
  if (fundWage.kind === 'refused') problems.fundWage = { kind: 'amount', reason: fundWage.reason };
  return fundWage.kind === 'amount' ? { rates, wages: { 'housing-fund': fundWage.value } } : { rates };
}

function readOutcome(
  rules: readonly ContributionRule[],
  choices: Choices,
  inputs: AmountInputs,
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
  if (!isReadable) return { kind: 'waiting', reason: 'blocked' };
  if (rules.length === 0) return { kind: 'waiting', reason: 'noRules' };
  if (amount.kind !== 'amount') return { kind: 'waiting', reason: 'empty' };

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
export function paysApart({ known }: Pick<AmountInputs, 'known'>): boolean {
  return known !== 'employerCost' && known !== 'takeHome';
}

/** The wage that stands for an interval on screen: the whole yuan nearest its middle, or an end that is surely right. */
function representative({ lowest, highest, everyWageBetween }: Extract<SolvedWage, { kind: 'wages' }>): Decimal {
  const end = lowest ?? highest;
  if (end === null) throw new Error('An interval without ends is called anyWage');
  if (lowest === null || highest === null || !everyWageBetween) return end;
  return wholeYuanWithin(lowest, highest) ?? end;
}
