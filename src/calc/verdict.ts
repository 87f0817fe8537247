/**
 * Whether a payslip gives ground to think that the base was declared too low. It accuses nobody: of several sets of rules
 * that explain the amounts the most lenient counts, and every doubt that would change the answer makes it "cannot tell".
 */
import type { ContributionRule, SchemeId } from '../rules/cityProfile';
import { smallestGap, type BaseComparison } from './compareBases';
import { Decimal } from './decimal';
import { effectOf, type FalseAlarm } from './falseAlarm';
import { cannotTell, comparisonsOf, judgeRange } from './judgeRange';
import type { GroupReading } from './readPayslip';
import type { Explanation, LineReading, SettledReading } from './settleLines';
import { everyWage, rangeOf, type WageRange } from './wageRange';

/** What is needed before anything can be said. */
export type Missing =
  | { kind: 'wage'; schemes: SchemeId[] }
  | { kind: 'limit'; limit: 'floor' | 'ceiling'; schemes: SchemeId[] }
  /** The person chooses the base: none is too low. */
  | { kind: 'chosenByPerson' }
  /** The amount does not depend on the base. */
  | { kind: 'anyBase' }
  /** No base gives the amount, or more than the highest; another item may be in it. */
  | { kind: 'impossible' }
  | { kind: 'aboveMaximum' }
  | { kind: 'contradiction' }
  | { kind: 'noRule'; schemes: SchemeId[] }
  /** The rules are only carried on from an earlier period. */
  | { kind: 'estimatedRules' }
  /** With and without the flat fee, two different answers. */
  | { kind: 'flatFee' }
  | { kind: 'fundRate' }
  /** One figure for insurance and fund, or what is left of one: they may stand on two bases. */
  | { kind: 'separateFigures' }
  /** One figure for schemes whose bases stand on the wages of different years. */
  | { kind: 'wageYears' }
  | { kind: 'circumstance'; alarm: FalseAlarm };

type Ground = {
  /** Scheme by scheme, under the rules that decide; empty where nothing can be compared. */
  comparisons: BaseComparison[];
  /** Index of the rules that decide; null where none does. */
  version: number | null;
  /** The declared wages on which it stands; null where nothing was read. */
  range: WageRange | null;
  /** Whether they take amounts without decimals as rounded to the yuan. */
  isRounded: boolean;
};

export type Verdict = Ground &
  (
    | { kind: 'declaredInFull' }
    /** By how many yuan of base a month, the largest over the schemes on the payslip. */
    | { kind: 'likelyUnderDeclared'; atLeast: Decimal; atMost: Decimal; softenedBy: FalseAlarm[] }
    /** `isLawful`: whether the wage is no higher; null where it is not known. */
    | { kind: 'atLegalMinimum'; isLawful: boolean | null }
    /** Less than anyone may pay; the base that the amount would imply. */
    | { kind: 'belowLegalMinimum'; impliedLowest: Decimal; impliedHighest: Decimal; softenedBy: FalseAlarm[] }
    | { kind: 'atCeiling' }
    /** `otherwise`: what would be said if it were not for what is missing; null where nothing would. */
    | { kind: 'cannotTell'; missing: Missing[]; otherwise: Verdict | null; perLine: LineVerdict[] }
  );

export type LineVerdict = { scheme: SchemeId; verdict: Verdict };

export type Circumstances = {
  /** The sets of rules from which the reading was made. */
  versions: readonly (readonly ContributionRule[])[];
  /** The person's average monthly wage by scheme, yuan; absent where it is not known. */
  wages: Partial<Record<SchemeId, Decimal>>;
  /** The schemes that stand on the payslip. */
  schemes: readonly SchemeId[];
  falseAlarms: readonly FalseAlarm[];
  /** Whether rules of an earlier period stand in for ones that are not known. */
  areRulesEstimated: boolean;
  /** Indexes of the versions that had already been replaced when the payslip was paid: they explain, but excuse nothing. */
  expired: readonly number[];
  /** Whether some figure adds up schemes whose rules stand on the wages of different years. */
  hasMixedYears: boolean;
};

export function judge(reading: GroupReading, circumstances: Circumstances): Verdict {
  const verdict =
    reading.kind === 'rateUnknown' ? judgeRates(reading.perRate, circumstances) : judgeSettled(reading, circumstances);
  const doubts: Missing[] = [];
  if (circumstances.areRulesEstimated) doubts.push({ kind: 'estimatedRules' });
  const isPieced = reading.group === 'together' || reading.isResidual === true;
  if (isPieced && isAccusing(verdict)) doubts.push({ kind: 'separateFigures' });
  if (circumstances.hasMixedYears && isAccusing(verdict)) doubts.push({ kind: 'wageYears' });
  if (doubts.length > 0 && verdict.kind !== 'cannotTell') return cannotTell(doubts, verdict);
  return heedFalseAlarms(verdict, circumstances.falseAlarms);
}

export function isAccusing({ kind }: Verdict): boolean {
  return kind === 'likelyUnderDeclared' || kind === 'belowLegalMinimum';
}

function heedFalseAlarms(verdict: Verdict, alarms: readonly FalseAlarm[]): Verdict {
  if (verdict.kind !== 'likelyUnderDeclared' && verdict.kind !== 'belowLegalMinimum') return verdict;
  const stopping = alarms.filter((alarm) => effectOf(alarm) === 'stops');
  if (stopping.length > 0) {
    return cannotTell(
      stopping.map((alarm): Missing => ({ kind: 'circumstance', alarm })),
      verdict,
    );
  }
  return { ...verdict, softenedBy: [...alarms] };
}

/** Without the fund's rate: what all rates that fit agree on, or nothing. */
function judgeRates(perRate: readonly ({ rate: string } & SettledReading)[], circumstances: Circumstances): Verdict {
  const isFit = ({ kind }: SettledReading) =>
    kind === 'interval' || kind === 'atOrBelowFloor' || kind === 'atOrAboveCeiling' || kind === 'trueUp';
  const fitting = perRate.filter(isFit);
  const verdicts = (fitting.length > 0 ? fitting : perRate).map((one) => judgeSettled(one, circumstances));
  const [first] = verdicts;
  if (first === undefined) throw new RangeError('A range of rates is empty');
  const missing: Missing[] = [{ kind: 'fundRate' }];
  if (verdicts.some(({ kind }) => kind !== first.kind)) return cannotTell(missing, null);
  if (first.kind === 'cannotTell') return { ...first, missing: [...first.missing, ...missing] };
  if (first.kind === 'belowLegalMinimum') {
    const implied = verdicts.filter((verdict) => verdict.kind === 'belowLegalMinimum');
    return {
      ...first,
      impliedLowest: Decimal.min(...implied.map(({ impliedLowest }) => impliedLowest)),
      impliedHighest: Decimal.max(...implied.map(({ impliedHighest }) => impliedHighest)),
    };
  }
  if (first.kind !== 'likelyUnderDeclared') return first;
  const gaps = verdicts.filter((verdict) => verdict.kind === 'likelyUnderDeclared');
  return {
    ...first,
    atLeast: Decimal.min(...gaps.map(({ atLeast }) => atLeast)),
    atMost: Decimal.max(...gaps.map(({ atMost }) => atMost)),
  };
}

function judgeSettled(reading: SettledReading, circumstances: Circumstances): Verdict {
  switch (reading.kind) {
    case 'interval':
    case 'atOrBelowFloor':
    case 'atOrAboveCeiling':
    case 'anyBase':
      return judgeExplanations([reading, ...reading.others], circumstances);
    case 'trueUp':
      return (
        mostLenient([reading, ...reading.others].map((one) => judgeRange(one, one, circumstances))) ??
        cannotTell([{ kind: 'impossible' }], null)
      );
    case 'belowMinimum':
      return {
        kind: 'belowLegalMinimum',
        impliedLowest: reading.impliedLowestBase,
        impliedHighest: reading.impliedHighestBase,
        softenedBy: [],
        comparisons: comparisonsOf(
          { lowest: reading.impliedLowestBase, highest: reading.impliedHighestBase },
          reading.version,
          circumstances,
          true,
        ),
        version: reading.version,
        range: { lowest: reading.impliedLowestBase, highest: reading.impliedHighestBase },
        isRounded: false,
      };
    case 'aboveMaximum':
    case 'impossible':
      return cannotTell([{ kind: reading.kind }], null);
    case 'noRule':
      return cannotTell([{ kind: 'noRule', schemes: reading.schemes }], null);
    case 'contradiction':
      return {
        ...cannotTell([{ kind: 'contradiction' }], null),
        perLine: circumstances.areRulesEstimated
          ? []
          : reading.perLine.flatMap((line) => judgeLine(line, circumstances)),
      };
  }
}

function judgeLine({ scheme, schemes, explanations }: LineReading, circumstances: Circumstances): LineVerdict[] {
  if (explanations.length === 0) return [];
  const ofLine = schemes.filter((one) => circumstances.schemes.includes(one));
  const verdict = judgeExplanations(explanations, { ...circumstances, schemes: ofLine });
  const hasDoubt = circumstances.hasMixedYears && schemes.length > 1 && isAccusing(verdict);
  return hasDoubt ? [] : [{ scheme, verdict: heedFalseAlarms(verdict, circumstances.falseAlarms) }];
}

/** Of several explanations the one that accuses least; with and without the fee, nothing where they disagree. */
function judgeExplanations(explanations: readonly Explanation[], circumstances: Circumstances): Verdict {
  const [withFee, withoutFee] = (['included', 'leftOut'] as const).map((fee) =>
    mostLenient(
      explanations
        .filter((one) => one.fee === fee)
        .map((one) => judgeRange(rangeOf(one) ?? everyWage, one, circumstances)),
    ),
  );
  // Whether the fee is in the figure may decide whether there is a finding at all.
  if (withFee && withoutFee && isAccusing(withFee) !== isAccusing(withoutFee)) {
    return cannotTell([{ kind: 'flatFee' }], withFee);
  }
  const verdict = withFee ?? withoutFee;
  if (!verdict) throw new Error('A reading that fits has an explanation');
  return verdict;
}

/** The verdict that accuses least; of those that differ by less than a yuan the first. */
function mostLenient(verdicts: readonly Verdict[]): Verdict | undefined {
  const rank = (verdict: Verdict) => (isAccusing(verdict) ? 2 : verdict.kind === 'cannotTell' ? 1 : 0);
  const isMilder = (one: Verdict, other: Verdict) =>
    one.kind === 'likelyUnderDeclared' && other.kind === 'likelyUnderDeclared'
      ? other.atLeast.minus(one.atLeast).gte(smallestGap)
      : rank(one) < rank(other);
  const [first, ...rest] = verdicts;
  return first && rest.reduce((mildest, one) => (isMilder(one, mildest) ? one : mildest), first);
}
