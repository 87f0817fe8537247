/** Fees that are paid once a year, on two sides: what can be set against each other, and what cannot. */
import type { AmountChange, ComparedLine, SchemeComparison } from '../../../calc/compareContributions';
import { sum, zero, type Decimal } from '../../../calc/decimal';
import { yearlyFees } from '../../../calc/yearlyFees';
import type { ApplicableRule } from '../../../rules/applicableRules';
import type { SchemeId } from '../../../rules/cityProfile';
import { feePayers, type FeePayer } from '../../../rules/feePayers';
import { lacksSubsidy, partOfYear, type PartOfYear } from '../../../rules/yearlyTerms';
import type { Side } from './compareInputs';

/** What one payer pays by one side's rule of a scheme: yuan, for a year or for part of one. */
export type YearlyAmount = { kind: 'amount'; amount: Decimal; part: PartOfYear | null };

export type YearlySide =
  | YearlyAmount
  /** A rule by which all is paid once a year, without the government's part: it is not zero. */
  | { kind: 'noSubsidy' }
  | { kind: 'noRule' };

/** All yearly fees of one payer in one scheme; `difference` is null where they are for unlike times, or one is not known. */
export type YearlyFeeComparison = {
  scheme: SchemeId;
  payer: FeePayer;
  before: YearlySide;
  after: YearlySide;
  difference: Decimal | null;
};

/** Per scheme and payer, those of whom either side names an amount. */
export function compareYearlyFees(
  schemes: readonly SchemeComparison[],
  rules: Record<Side, readonly ApplicableRule[]>,
): YearlyFeeComparison[] {
  return schemes.flatMap((compared) =>
    feePayers.flatMap((payer): YearlyFeeComparison[] => {
      const before = yearlySide(compared.scheme, compared.before, rules.before, payer);
      const after = yearlySide(compared.scheme, compared.after, rules.after, payer);
      if ([before, after].every((one) => one.kind !== 'amount' || one.amount.isZero())) return [];
      return [{ scheme: compared.scheme, payer, before, after, difference: differenceOf(before, after) }];
    }),
  );
}

function yearlySide(
  scheme: SchemeId,
  { kind }: ComparedLine,
  rules: readonly ApplicableRule[],
  payer: FeePayer,
): YearlySide {
  if (kind === 'unknown') return { kind: 'noRule' };
  const one = rules.find((side) => side.scheme === scheme);
  // Paid within another scheme, whose fee is listed there, or not at all.
  if (one?.kind !== 'rule') return { kind: 'amount', amount: zero, part: null };
  if (payer === 'government' && lacksSubsidy(one.rule)) return { kind: 'noSubsidy' };
  const fees = yearlyFees([one.rule]).filter((fee) => fee.payer === payer);
  return { kind: 'amount', amount: sum(fees.map(({ amount }) => amount)), part: partOfYear(one.rule) };
}

function differenceOf(before: YearlySide, after: YearlySide): Decimal | null {
  if (before.kind !== 'amount' || after.kind !== 'amount' || !isForLikeTimes(before, after)) return null;
  return after.amount.minus(before.amount);
}

/** Nothing is nothing for any time. */
function isForLikeTimes(before: YearlyAmount, after: YearlyAmount): boolean {
  return before.amount.isZero() || after.amount.isZero() || spelled(before.part) === spelled(after.part);
}

function spelled(part: PartOfYear | null): string {
  return part === null ? 'year' : `${part.from} ${part.to}`;
}

/** What is said of one payer's fees. */
export type YearlyInShort =
  | { kind: 'change'; payer: FeePayer; change: AmountChange; part: PartOfYear | null }
  | { kind: 'unlikeTimes'; payer: FeePayer; before: YearlyAmount; after: YearlyAmount }
  | { kind: 'noSubsidy'; side: Side };

/** Payer by payer: what can be compared of all schemes together, then what cannot. Schemes without a rule are said elsewhere. */
export function yearlyInShort(fees: readonly YearlyFeeComparison[]): YearlyInShort[] {
  return feePayers.flatMap((payer) => {
    const alike = new Map<string, Extract<YearlyInShort, { kind: 'change' }>>();
    const unlike: YearlyInShort[] = [];
    for (const { before, after, difference } of fees.filter((fee) => fee.payer === payer)) {
      if (before.kind === 'noSubsidy') unlike.push({ kind: 'noSubsidy', side: 'before' });
      if (after.kind === 'noSubsidy') unlike.push({ kind: 'noSubsidy', side: 'after' });
      if (before.kind !== 'amount' || after.kind !== 'amount') continue;
      if (difference === null) {
        unlike.push({ kind: 'unlikeTimes', payer, before, after });
        continue;
      }
      const { part } = after.amount.isZero() ? before : after;
      const change = added(alike.get(spelled(part))?.change, before.amount, after.amount);
      alike.set(spelled(part), { kind: 'change', payer, change, part });
    }
    return [...alike.values(), ...unlike];
  });
}

function added(change: AmountChange | undefined, before: Decimal, after: Decimal): AmountChange {
  const [old, now] = [before.plus(change?.before ?? zero), after.plus(change?.after ?? zero)];
  return { before: old, after: now, difference: now.minus(old) };
}

/** What the words of a fee need to know of the rules on both sides. */
export type FeeTerms = Record<Side, { part: PartOfYear | null; lacksSubsidy: boolean }> & { areForLikeTimes: boolean };

export function feeTerms(row: Record<Side, ApplicableRule | undefined>): FeeTerms {
  const of = (one: ApplicableRule | undefined) =>
    one?.kind === 'rule'
      ? { part: partOfYear(one.rule), lacksSubsidy: lacksSubsidy(one.rule) }
      : { part: null, lacksSubsidy: false };
  const [before, after] = [of(row.before), of(row.after)];
  return { before, after, areForLikeTimes: spelled(before.part) === spelled(after.part) };
}
