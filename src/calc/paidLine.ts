import type { ContributionRule, SchemeId } from '../rules/cityProfile';
import type { Choices } from './chosenRates';
import { type Decimal } from './decimal';
import { reverseLookupBetween, withoutLimits, type ReverseLookup } from './reverseLookup';

/** One figure of a payslip: what was deducted from the employee for one scheme, or for several added together. */
export type PaidLine = {
  schemes: readonly SchemeId[];
  /** Yuan a month; the amount as written, or every amount that it may stand for. */
  readings: readonly { least: Decimal; most: Decimal; roundedToYuan: boolean }[];
};

/**
 * An amount as it stands on the payslip. One without decimals may have been rounded to the yuan: "300" is then 299.50 to
 * 300.49, looked at only where the exact amount cannot be.
 */
export function paidLine(schemes: readonly SchemeId[], amount: Decimal, isWholeYuan: boolean): PaidLine {
  const exact = { least: amount, most: amount, roundedToYuan: false };
  if (!isWholeYuan) return { schemes, readings: [exact] };
  const rounded = { least: amount.minus('0.5'), most: amount.plus('0.49'), roundedToYuan: true };
  return { schemes, readings: [exact, rounded] };
}

/** How a line is looked up: `reading` is its index in `readings`, `isFree` leaves floor and ceiling out. */
export type LineQuestion = { rules: readonly ContributionRule[]; reading: number; isFree: boolean };

/** The bases that a line gives by a set of rules; of those, only the line's own schemes count. */
export type LineLookup = (line: PaidLine, question: LineQuestion) => ReverseLookup;

/**
 * Lookups that remember their answers: most sets of rules that are tried for a payslip share most of their rules.
 * @param step the common grid of wages, yuan
 */
export function rememberingLookup(choices: Choices, step: Decimal): LineLookup {
  const numbers = new Map<ContributionRule, number>();
  const answers = new Map<PaidLine, Map<string, ReverseLookup>>();
  const numberOf = (rule: ContributionRule) => {
    const number = numbers.get(rule) ?? numbers.size;
    numbers.set(rule, number);
    return number;
  };
  return (line, { rules, reading, isFree }) => {
    const own = rules.filter(({ scheme }) => line.schemes.includes(scheme));
    const key = `${own.map(numberOf).join(' ')}:${reading}:${isFree}`;
    const ofLine = answers.get(line) ?? new Map<string, ReverseLookup>();
    answers.set(line, ofLine);
    const remembered = ofLine.get(key);
    if (remembered !== undefined) return remembered;
    const range = line.readings[reading];
    if (range === undefined) throw new RangeError('A line has no such reading');
    const used = isFree ? withoutLimits(own, choices) : own;
    const answer = reverseLookupBetween(used, choices, 'employee', range.least, range.most, step);
    ofLine.set(key, answer);
    return answer;
  };
}
