import type { ContributionRule } from './cityProfile';

export type FlatFee = ContributionRule['flatFees'][number];

/** One fee on two sides; null where it is on one only. */
export type FeePair = { before: FlatFee | null; after: FlatFee | null };

/**
 * Which fees of two rules are the same fee: by payer, period and name, and where one is left on both sides for a payer and
 * period, that one under its new name. Those of the second side first, in its order.
 */
export function pairFees(before: readonly FlatFee[], after: readonly FlatFee[]): FeePair[] {
  const named = after.map((fee) => ({
    after: fee,
    before: before.find((one) => isAlike(one, fee) && one.name.zh === fee.name.zh) ?? null,
  }));
  const oldLeft = before.filter((one) => !named.some((pair) => pair.before === one));
  const newLeft = named.flatMap((pair) => (pair.before === null ? [pair.after] : []));
  const pairs = named.map((pair): FeePair => {
    if (pair.before !== null || onlyOne(newLeft, pair.after) === null) return pair;
    return { before: onlyOne(oldLeft, pair.after), after: pair.after };
  });
  const removed = oldLeft.filter((one) => !pairs.some((pair) => pair.before === one));
  return [...pairs, ...removed.map((fee) => ({ before: fee, after: null }))];
}

function onlyOne(fees: readonly FlatFee[], like: FlatFee): FlatFee | null {
  const alike = fees.filter((fee) => isAlike(fee, like));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

function isAlike(one: FlatFee, other: FlatFee): boolean {
  return one.payer === other.payer && one.period === other.period;
}
