/**
 * One declared deduction against what the rules demand. It accuses nobody by accident: a gap below a yuan is none, and where an
 * unknown limit or the flat fee would decide, nothing is said. Where a figure is too low with and without the fee, its
 * base is told as the rule has it: with the fee.
 */
import { smallestGap } from '../calc/compareBases';
import { declaredBase, type DeclaredBase, type DeclaredItem } from './declaredBase';
import { toFen } from './fen';
import type { CheckedLine, PreparedCheck } from './preparedCheck';
import { unitsPerFen } from './wageUnits';

/**
 * Codes of a check's status. `matchesThen`: below by the rules of now, but not by those that were out in the month.
 * `nothingDeducted`: a deduction of 0, which is another matter than a low base. `rateNotGiven`: the fund's deduction fits
 * no rate at the lawful base, and which rate it was is not known.
 */
export const checkStatuses = [
  'notCompared',
  'matches',
  'below',
  'above',
  'impossible',
  'anyBase',
  'matchesThen',
  'nothingDeducted',
  'rateNotGiven',
] as const;
export type CheckStatus = (typeof checkStatuses)[number];

/** Of several schemes the one that is furthest below its lawful base. */
export type ComparedBase = {
  /** Fen; at an open end the limit. */
  declaredLowest: number;
  declaredHighest: number;
  lawful: number;
  /** Lawful less highest declared base, fen; negative where that lies above. */
  gap: number;
};

export type DeclaredJudgement =
  | { status: 'notCompared' | 'impossible' | 'anyBase' }
  | ({ status: 'matches' | 'above' } & ComparedBase)
  /** `wage`: one that was declared as `declaredHighest`, fen; `isFree`: it lies below the floor and counts as it is. */
  | ({ status: 'below'; wage: number; isFree: boolean } & ComparedBase);

/** What is due to the person. */
export type Due = {
  /** Wage units. */
  wage: number;
  /** The lawful base, fen. */
  baseOf: (line: CheckedLine) => number;
};

const leastGap = toFen(smallestGap);

/** @param paid the employee's deduction, fen */
export function judgeDeclared(check: PreparedCheck, paid: number, due: Due): DeclaredJudgement {
  const withFee = readDeclared(check.lookup, paid);
  const judged = judgeReading(check, withFee, due);
  if (check.fees === 0) return judged;
  // The fee may stand on a line of its own.
  const withoutFee = readDeclared(check.lookup, paid + check.fees);
  if (!fits(withoutFee)) return judged;
  const judgedWithout = judgeReading(check, withoutFee, due);
  if (!fits(withFee)) return judgedWithout;
  const isFeeDeciding = (judged.status === 'below') !== (judgedWithout.status === 'below');
  return isFeeDeciding ? { status: 'notCompared' } : judged;
}

/** An amount in whole yuan that cannot be to the cent is read as rounded: 300 is then 299.50 to 300.49. */
function readDeclared(item: DeclaredItem, paid: number): DeclaredBase {
  const exact = declaredBase(item, paid);
  if (fits(exact) || paid % 100 !== 0) return exact;
  const rounded = declaredBase(item, paid - 50, paid + 49);
  return fits(rounded) || exact.kind === 'impossible' ? rounded : exact;
}

/** Whether some base within the limits gives the amount. */
function fits({ kind }: DeclaredBase): boolean {
  return kind === 'interval' || kind === 'atOrBelowFloor' || kind === 'atOrAboveCeiling' || kind === 'anyBase';
}

function judgeReading(check: PreparedCheck, declared: DeclaredBase, due: Due): DeclaredJudgement {
  switch (declared.kind) {
    case 'anyBase':
    case 'impossible':
      return { status: declared.kind };
    case 'interval':
      return judgeWages(check, due, declared.lowestBase, declared.highestBase);
    case 'atOrBelowFloor':
      return judgeWages(check, due, null, declared.highestBase);
    case 'atOrAboveCeiling':
      return judgeWages(check, due, declared.lowestBase, null);
    case 'belowMinimum':
    case 'aboveMaximum':
      return judgeWages(check, due, declared.impliedLowestBase, declared.impliedHighestBase, true);
  }
}

/**
 * @param lowest the declared wages, fen, null at an open end
 * @param isFree whether they lie beyond the limits and count as they are
 */
function judgeWages(
  check: PreparedCheck,
  due: Due,
  lowest: number | null,
  highest: number | null,
  isFree = false,
): DeclaredJudgement {
  const compared = check.compared.map((line) => compareLine(line, due.baseOf(line), lowest, highest, isFree));
  const [first] = compared;
  if (first === undefined) return { status: 'anyBase' };
  const furthest = compared.reduce((one, other) => (other.gap > one.gap ? other : one), first);
  const isWithin =
    (lowest === null || due.wage >= lowest * unitsPerFen) && (highest === null || due.wage <= highest * unitsPerFen);
  const isAsDue = isWithin && !isFree;
  // Above the declared base there may be an unknown ceiling, and above both an unknown floor.
  const isUndecided = check.compared.some(({ isFloorUnknown, isCeilingUnknown }, index) =>
    !isAsDue && (compared[index] ?? first).gap >= leastGap ? isCeilingUnknown : isFloorUnknown,
  );
  if (isUndecided) return { status: 'notCompared' };
  if (isAsDue) return { status: 'matches', ...furthest };
  if (furthest.gap >= leastGap && highest !== null) {
    if (check.hasMixedYears) return { status: 'notCompared' };
    return { status: 'below', ...furthest, wage: lowest === null ? lowestWage : highest, isFree };
  }
  const isAbove = compared.every(({ declaredLowest, lawful }) => declaredLowest - lawful >= leastGap);
  return { status: isAbove ? 'above' : 'matches', ...furthest };
}

/** At an open end the base is the limit itself: wages beyond it are declared as it. */
function compareLine(
  line: CheckedLine,
  lawful: number,
  lowest: number | null,
  highest: number | null,
  isFree: boolean,
): ComparedBase {
  const baseAt = (wage: number) => line.at(wage, isFree).base;
  const low = lowest === null ? baseAt(lowestWage) : highest === null ? baseAt(highestWage) : baseAt(lowest);
  const high = lowest === null || highest === null ? low : baseAt(highest);
  return { declaredLowest: low, declaredHighest: high, lawful, gap: lawful - high };
}

// Beyond every limit of rules with an open end.
const lowestWage = 1;
const highestWage = Number.MAX_SAFE_INTEGER;
