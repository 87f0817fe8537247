import type { ApplicableRule } from '../rules/applicableRules';
import type { Payer, SchemeId } from '../rules/cityProfile';
import { calculateContributions, type ContributionLine } from './calculateContributions';
import type { Choices } from './chosenRates';
import { sum, zero, type Decimal } from './decimal';

/** One set of rules and the choices made in it. */
export type ComparedRules = { rules: readonly ApplicableRule[]; choices: Choices };

/** Yuan before and after; `difference` is after − before. */
export type AmountChange = { before: Decimal; after: Decimal; difference: Decimal };

/** What one scheme costs by one set of rules. */
export type ComparedLine =
  | { kind: 'line'; line: ContributionLine }
  /** Paid within another scheme: nothing of its own. */
  | { kind: 'includedIn'; scheme: SchemeId }
  /** The person category has no rule of the scheme for any month: nothing is paid, as in a calculation of this side alone. */
  | { kind: 'notListed' }
  /** No rule is known, so neither is the amount: it is not zero. */
  | { kind: 'unknown' };

export type SchemeComparison = {
  scheme: SchemeId;
  before: ComparedLine;
  after: ComparedLine;
  /** Per payer, yuan a month; null where a side is unknown. */
  change: Record<Payer, AmountChange> | null;
};

export type ContributionComparison = {
  /** Every scheme that stands on either side. */
  schemes: SchemeComparison[];
  /** Like with like: the sums of the rounded lines of the schemes that are not in `leftOut`, yuan a month. */
  total: Record<Payer, AmountChange>;
  /**
   * Schemes that the total leaves out on both sides, because one side is unknown, or because they are paid together with
   * such a scheme. Anything here makes the total incomplete.
   */
  leftOut: SchemeId[];
};

/**
 * One person's monthly contributions by two sets of rules: two months, two cities, two categories or two days of knowledge.
 * @param wage average monthly wage in yuan, not negative, the same on both sides
 * @throws RangeError when a chosen rate is not one of its rule, or the wage is negative or no number
 */
export function compareContributions(
  before: ComparedRules,
  after: ComparedRules,
  wage: Decimal,
): ContributionComparison {
  const lineBefore = linesOf(before, wage);
  const lineAfter = linesOf(after, wage);
  const schemes = schemesOfBoth(before.rules, after.rules).map((scheme): SchemeComparison => {
    const sides = { before: lineBefore(scheme), after: lineAfter(scheme) };
    return { scheme, ...sides, change: changeOf(sides.before, sides.after) };
  });
  const leftOut = unknownTogether(schemes);
  const counted = schemes.flatMap(({ scheme, change }) =>
    change === null || leftOut.includes(scheme) ? [] : [change],
  );
  return {
    schemes,
    total: {
      employer: totalOf(counted.map(({ employer }) => employer)),
      employee: totalOf(counted.map(({ employee }) => employee)),
    },
    leftOut,
  };
}

function linesOf({ rules, choices }: ComparedRules, wage: Decimal): (scheme: SchemeId) => ComparedLine {
  const found = rules.flatMap((one) => (one.kind === 'rule' ? [one.rule] : []));
  const { lines } = calculateContributions(found, choices, wage);
  return (scheme) => {
    const line = lines.find((one) => one.scheme === scheme);
    if (line !== undefined) return { kind: 'line', line };
    const side = rules.find((one) => one.scheme === scheme);
    if (side?.kind === 'includedIn') return { kind: 'includedIn', scheme: side.rule.scheme };
    // A side of which nothing is known adds up to nothing either.
    return side === undefined && found.length > 0 ? { kind: 'notListed' } : { kind: 'unknown' };
  };
}

/** In the order of the sides, which is the order of every table; those that only the second side has come in their place. */
function schemesOfBoth(before: readonly ApplicableRule[], after: readonly ApplicableRule[]): SchemeId[] {
  const schemes = before.map(({ scheme }) => scheme);
  after.forEach(({ scheme }, index) => {
    if (schemes.includes(scheme)) return;
    const next = after.slice(index + 1).find((one) => schemes.includes(one.scheme));
    schemes.splice(next === undefined ? schemes.length : schemes.indexOf(next.scheme), 0, scheme);
  });
  return schemes;
}

function changeOf(before: ComparedLine, after: ComparedLine): SchemeComparison['change'] {
  if (before.kind === 'unknown' || after.kind === 'unknown') return null;
  const change = (payer: Payer) => amountChange(amountOf(before, payer), amountOf(after, payer));
  return { employer: change('employer'), employee: change('employee') };
}

function amountOf(line: Exclude<ComparedLine, { kind: 'unknown' }>, payer: Payer): Decimal {
  return line.kind === 'line' ? line.line.amount[payer] : zero;
}

function amountChange(before: Decimal, after: Decimal): AmountChange {
  return { before, after, difference: after.minus(before) };
}

function totalOf(changes: readonly AmountChange[]): AmountChange {
  return amountChange(sum(changes.map(({ before }) => before)), sum(changes.map(({ after }) => after)));
}

/** A scheme paid within another is only comparable together with it: where one of them is unknown, none counts. */
function unknownTogether(
  schemes: readonly SchemeComparison[],
  leftOut: readonly SchemeId[] = schemes.flatMap(({ scheme, change }) => (change === null ? [scheme] : [])),
): SchemeId[] {
  const reached = schemes.map(paidTogether).filter((together) => together.some((scheme) => leftOut.includes(scheme)));
  const next = schemes.map(({ scheme }) => scheme).filter((scheme) => reached.flat().includes(scheme));
  return next.length === leftOut.length ? next : unknownTogether(schemes, next);
}

function paidTogether({ scheme, before, after }: SchemeComparison): SchemeId[] {
  return [scheme, ...[before, after].flatMap((side) => (side.kind === 'includedIn' ? [side.scheme] : []))];
}

/** Whether what is paid depends on a wage by any of the rules. */
export function needsWage(rules: readonly ApplicableRule[]): boolean {
  return rules.some((one) => one.kind === 'rule' && one.rule.base.kind === 'clampedWage');
}
