/**
 * The lines of one base group against every set of rules that may have been applied: what explains them, and where nothing
 * does, how near they come.
 */
import type { ContributionRule, SchemeId } from '../rules/cityProfile';
import { isRateOf, type Choices } from './chosenRates';
import { Decimal } from './decimal';
import { findTrueUps, type TrueUp } from './findTrueUps';
import { fits } from './lookupTypedAmount';
import { rememberingLookup, type LineLookup, type PaidLine } from './paidLine';
import type { NearestAmount, ReverseLookup } from './reverseLookup';
import { finestBaseStep } from './rounding';
import { everyWage, lookupOf, meetAll, rangeOf, type FittingLookup } from './wageRange';

/** One way to explain all lines of a group by one base. */
export type Explanation = FittingLookup & {
  /** Index of the rules that explain the lines. */
  version: number;
  /** `leftOut`: the amounts fit only without the flat monthly fee. */
  fee: 'included' | 'leftOut';
  /** Whether some amount had to be understood as rounded to the yuan. */
  roundedToYuan: boolean;
};

export type TrueUpExplanation = TrueUp & {
  kind: 'trueUp';
  /** Indexes of the rules settled to, and of those used until then. */
  version: number;
  fromVersion: number;
};

type NotFitting = Extract<ReverseLookup, { kind: 'belowMinimum' | 'aboveMaximum' | 'impossible' }>;

/** What one line gives by itself, under the first rules that explain it. */
export type LineReading = ReverseLookup & {
  scheme: SchemeId;
  schemes: readonly SchemeId[];
  version: number;
  /** Everything that explains the line by itself, the likeliest first. */
  explanations: Explanation[];
};

export type SettledReading =
  | (Explanation & {
      /** Every other explanation: other rules, without the fee, rounded to the yuan. They may name the same bases or others. */
      others: Explanation[];
      /** A true-up that would explain the same amounts from another base. */
      trueUps: TrueUpExplanation[];
    })
  /** Nothing explains the lines plainly, but a settlement of several months does. */
  | (TrueUpExplanation & { others: TrueUpExplanation[] })
  | (NotFitting & { version: number })
  /** Line by line there are bases, but no common one. */
  | { kind: 'contradiction'; perLine: LineReading[] }
  /** Schemes for which no set of rules has a rule: nothing can be read. */
  | { kind: 'noRule'; schemes: SchemeId[] };

type RuleSet = { rules: readonly ContributionRule[]; version: number };
type Attempt = RuleSet & { fee: Explanation['fee'] };

/** Settlements are looked for from the likeliest other sets only; from mixes of old and new they would fit by chance. */
const mostSettledFrom = 3;

/** What the lines of one group come to under the sets of rules, the first of which are the likeliest. */
export function settleLines(
  versions: readonly (readonly ContributionRule[])[],
  choices: Choices,
  lines: readonly PaidLine[],
): SettledReading {
  const schemes = [...new Set(lines.flatMap((line) => line.schemes))];
  const sets = versions.map((rules) => rules.filter(({ scheme }) => schemes.includes(scheme)));
  const usable = distinct(
    sets.flatMap((rules, version) => (isUsable(rules, schemes, choices) ? [{ rules, version }] : [])),
  );
  const [first] = usable;
  if (first === undefined) {
    const [rules = []] = sets;
    return { kind: 'noRule', schemes: schemes.filter((one) => !rules.some(({ scheme }) => scheme === one)) };
  }
  const lookup = rememberingLookup(choices, finestBaseStep(sets.flat()));
  const attempts = attemptsOf(usable);
  const explanations = attempts.flatMap((attempt) => explain(attempt, lines, lookup));
  const [best, ...others] = explanations;
  // A plain exact explanation is not put in doubt by a settlement that fits only when rounded.
  const mayBeRounded = best === undefined || best.roundedToYuan;
  const trueUps = usable.slice(1, 1 + mostSettledFrom).flatMap(({ rules, version }) =>
    findTrueUps(first.rules, rules, choices, lines, mayBeRounded).map((found): TrueUpExplanation => ({
      kind: 'trueUp',
      version: first.version,
      fromVersion: version,
      ...found,
    })),
  );
  if (best !== undefined) return { ...best, others, trueUps };
  const [trueUp, ...otherTrueUps] = trueUps;
  if (trueUp !== undefined) return { ...trueUp, others: otherTrueUps };
  return unexplained(attempts, first, lines, lookup);
}

function isUsable(rules: readonly ContributionRule[], schemes: readonly SchemeId[], choices: Choices): boolean {
  if (!schemes.every((one) => rules.some(({ scheme }) => scheme === one))) return false;
  return rules.every((rule) => {
    const choice = choices.rates?.[rule.scheme];
    return choice === undefined || isRateOf(rule, choice);
  });
}

/** Sets that differ only in schemes that are not on the payslip count once. */
function distinct(sets: readonly RuleSet[]): RuleSet[] {
  const isSame = (one: RuleSet, other: RuleSet) => one.rules.every((rule, index) => rule === other.rules[index]);
  return sets.filter((set, index) => sets.findIndex((earlier) => isSame(earlier, set)) === index);
}

/** All sets of rules with their fees, then all of them without. */
function attemptsOf(sets: readonly RuleSet[]): Attempt[] {
  const withFee = sets.map((one): Attempt => ({ ...one, fee: 'included' }));
  const withoutFee = sets
    .filter(({ rules }) => rules.some(hasEmployeeFee))
    .map(({ rules, version }): Attempt => ({ version, fee: 'leftOut', rules: rules.map(withoutEmployeeFee) }));
  return [...withFee, ...withoutFee];
}

function hasEmployeeFee({ flatFees, base }: ContributionRule): boolean {
  return base.kind !== 'none' && flatFees.some(({ payer, period }) => payer === 'employee' && period === 'month');
}

/** The rule as if its employee's flat monthly fee were not deducted. */
export function withoutEmployeeFee(rule: ContributionRule): ContributionRule {
  if (!hasEmployeeFee(rule)) return rule;
  return { ...rule, flatFees: rule.flatFees.filter(({ payer, period }) => payer !== 'employee' || period !== 'month') };
}

/** Exactly first; then the lines that cannot be exact as rounded to the yuan; then all that may be. */
function readingsOf(lines: readonly PaidLine[], isExact: (line: PaidLine) => boolean): number[][] {
  const last = ({ readings }: PaidLine) => readings.length - 1;
  return [lines.map(() => 0), lines.map((line) => (isExact(line) ? 0 : last(line))), lines.map((line) => last(line))];
}

/** Every way in which these rules explain the lines, the exact one first. */
function explain({ rules, version, fee }: Attempt, lines: readonly PaidLine[], lookup: LineLookup): Explanation[] {
  const isExact = (line: PaidLine) => fits(lookup(line, { rules, reading: 0, isFree: false }));
  const seen = new Set<string>();
  return readingsOf(lines, isExact).flatMap((readings): Explanation[] => {
    if (seen.has(readings.join())) return [];
    seen.add(readings.join());
    const answers = lines.map((line, index) => lookup(line, { rules, reading: readings[index] ?? 0, isFree: false }));
    const common = meetAll(answers.map(rangeOf));
    if (common === null) return [];
    const roundedToYuan = readings.some((reading, index) => lines[index]?.readings[reading]?.roundedToYuan);
    return [{ ...lookupOf(common), version, fee, roundedToYuan }];
  });
}

function unexplained(
  attempts: readonly Attempt[],
  first: RuleSet,
  lines: readonly PaidLine[],
  lookup: LineLookup,
): SettledReading {
  const [onlyLine] = lines;
  if (onlyLine !== undefined && lines.length === 1) {
    return { ...(nearMiss(onlyLine, first.rules, lookup) as NotFitting), version: first.version };
  }
  return beyondLimits(first, lines, lookup) ?? { kind: 'contradiction', perLine: lines.map(byItself) };

  function byItself(line: PaidLine): LineReading {
    const [scheme] = line.schemes;
    if (scheme === undefined) throw new RangeError('A line is for no scheme');
    const named = { scheme, schemes: line.schemes };
    const explanations = attempts.flatMap((attempt) => explain(attempt, [line], lookup));
    const [best] = explanations;
    if (best !== undefined) {
      const found = lookupOf(rangeOf(best) ?? everyWage);
      return { ...found, ...named, version: best.version, explanations };
    }
    return { ...nearMiss(line, first.rules, lookup), ...named, version: first.version, explanations };
  }
}

/** Of a line that nothing explains: the rounded reading where it says more than "impossible to the cent". */
function nearMiss(line: PaidLine, rules: readonly ContributionRule[], lookup: LineLookup): ReverseLookup {
  const answers = line.readings.map((_, reading) => lookup(line, { rules, reading, isFree: false }));
  const [exact] = answers;
  if (exact === undefined) throw new RangeError('A line has no reading');
  return answers.find(({ kind }) => kind !== 'impossible') ?? answers.at(-1) ?? exact;
}

/** Lines that agree on a base outside the limits: all of them as if there were none. */
function beyondLimits(
  { rules, version }: RuleSet,
  lines: readonly PaidLine[],
  lookup: LineLookup,
): (NotFitting & { version: number }) | null {
  const isExact = (line: PaidLine) => fits(lookup(line, { rules, reading: 0, isFree: true }));
  for (const readings of readingsOf(lines, isExact)) {
    const at = (line: PaidLine, index: number, isFree: boolean) =>
      lookup(line, { rules, reading: readings[index] ?? 0, isFree });
    const implied = meetAll(lines.map((line, index) => rangeOf(at(line, index, true))));
    if (implied === null || implied.lowest === null || implied.highest === null) continue;
    const within = lines.map((line, index) => at(line, index, false));
    const kind = (['belowMinimum', 'aboveMaximum'] as const).find((one) =>
      within.some((answer) => answer.kind === one),
    );
    if (kind === undefined) continue;
    return {
      kind,
      impliedLowestBase: implied.lowest,
      impliedHighestBase: implied.highest,
      nearest: nearestOfAll(within, lines, readings),
      version,
    };
  }
  return null;
}

/** The nearest possible amounts of several lines, added up. */
function nearestOfAll(
  answers: readonly ReverseLookup[],
  lines: readonly PaidLine[],
  readings: readonly number[],
): NearestAmount {
  const nearest = answers.map((answer, index): NearestAmount => {
    if (answer.kind === 'belowMinimum' || answer.kind === 'aboveMaximum') return answer.nearest;
    const least = lines[index]?.readings[readings[index] ?? 0]?.least ?? new Decimal(0);
    const { lowest, highest } = rangeOf(answer) ?? { lowest: null, highest: null };
    return { amount: least, lowestBase: lowest ?? highest ?? least, highestBase: highest ?? lowest ?? least };
  });
  // A line that no base moves has none to name.
  const moving = nearest.filter((_, index) => answers[index]?.kind !== 'anyBase');
  return {
    amount: nearest.reduce((total, { amount }) => total.plus(amount), new Decimal(0)),
    lowestBase: Decimal.min(...moving.map(({ lowestBase }) => lowestBase)),
    highestBase: Decimal.max(...moving.map(({ highestBase }) => highestBase)),
  };
}
