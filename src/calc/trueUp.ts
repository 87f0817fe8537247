/**
 * True-up (补差) of months that were paid by other limits than those that came for them: in each month, scheme and side
 * round(new base × rate) − round(old base × rate), and the sum of that; never a rounded share of the difference of bases.
 */
import type { ContributionRule, Payer, SchemeId } from '../rules/cityProfile';
import { calculateContributions, type ContributionLine } from './calculateContributions';
import type { Choices } from './chosenRates';
import { sum, type Decimal } from './decimal';

export type MonthToTrueUp = {
  /** YYYY-MM. */
  month: string;
  /** The rules by which the month was paid, and those by which it is due. */
  before: readonly ContributionRule[];
  after: readonly ContributionRule[];
};

export type TrueUpLine = {
  month: string;
  scheme: SchemeId;
  /** Yuan a month. */
  baseBefore: Decimal;
  baseAfter: Decimal;
  /** What is due less what was paid, yuan; negative where too much was paid. */
  difference: Record<Payer, Decimal>;
};

export type TrueUpOfMonths = {
  lines: TrueUpLine[];
  /** Schemes with a rule on one side only: nothing can be compared, and they are left out. */
  unmatched: { month: string; schemes: SchemeId[] }[];
  total: Record<Payer, Decimal>;
};

/**
 * @param choices taken for both sides; `wages` as in `calculateContributions`
 * @param wage average monthly wage in yuan, not negative
 * @throws RangeError when a chosen rate is not one of both rules
 */
export function trueUp(months: readonly MonthToTrueUp[], choices: Choices, wage: Decimal): TrueUpOfMonths {
  const lines = months.flatMap((month) => linesOf(month, choices, wage));
  return {
    lines,
    unmatched: months.flatMap(({ month, before, after }) => {
      const schemes = unmatchedSchemes(before, after);
      return schemes.length === 0 ? [] : [{ month, schemes }];
    }),
    total: {
      employer: sum(lines.map(({ difference }) => difference.employer)),
      employee: sum(lines.map(({ difference }) => difference.employee)),
    },
  };
}

/** Schemes with a rule on one side only. */
export function unmatchedSchemes(before: readonly ContributionRule[], after: readonly ContributionRule[]): SchemeId[] {
  return [...without(after, before), ...without(before, after)].map(({ scheme }) => scheme);
}

function linesOf({ month, before, after }: MonthToTrueUp, choices: Choices, wage: Decimal): TrueUpLine[] {
  const linesUnder = (rules: readonly ContributionRule[]) => calculateContributions(rules, choices, wage).lines;
  const due = linesUnder(matching(after, before));
  const paid = linesUnder(matching(before, after));
  return due.flatMap((line): TrueUpLine[] => {
    const other = paid.find(({ scheme }) => scheme === line.scheme);
    return other === undefined ? [] : [lineOf(month, line, other)];
  });
}

function lineOf(month: string, due: ContributionLine, paid: ContributionLine): TrueUpLine {
  return {
    month,
    scheme: due.scheme,
    baseBefore: paid.base.amount,
    baseAfter: due.base.amount,
    difference: {
      employer: due.amount.employer.minus(paid.amount.employer),
      employee: due.amount.employee.minus(paid.amount.employee),
    },
  };
}

function matching(rules: readonly ContributionRule[], others: readonly ContributionRule[]): ContributionRule[] {
  return rules.filter(({ scheme }) => others.some((other) => other.scheme === scheme));
}

function without(rules: readonly ContributionRule[], others: readonly ContributionRule[]): ContributionRule[] {
  return rules.filter(({ scheme }) => !others.some((other) => other.scheme === scheme));
}
