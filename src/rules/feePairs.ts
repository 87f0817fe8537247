import type { FlatFee } from './cityProfile';

/** By which a fee is told from others; `FlatFee` has it, with sources or without. */
type NamedFee = Pick<FlatFee, 'payer' | 'period' | 'name'>;

/** One fee on two sides; null where it is on one only. */
export type FeePair<Before, After> = { before: Before | null; after: After | null };

/**
 * Which fees of two rules are the same fee: by payer, period and name, and where one is left on both sides for a payer and
 * period, that one under its new name. Those of the second side first, in its order; each fee stands in one pair.
 */
export function pairFees<Before extends NamedFee, After extends NamedFee>(
  before: readonly Before[],
  after: readonly After[],
): FeePair<Before, After>[] {
  const oldLeft = [...before];
  const named = after.map((fee) => ({ after: fee, before: take(oldLeft, (one) => isSameFee(one, fee)) }));
  const newLeft = named.flatMap((pair) => (pair.before === null ? [pair.after] : []));
  const pairs = named.map((pair): FeePair<Before, After> => {
    if (pair.before !== null || onlyOne(newLeft, pair.after) === null) return pair;
    return { before: onlyOne(oldLeft, pair.after), after: pair.after };
  });
  const removed = oldLeft.filter((one) => !pairs.some((pair) => pair.before === one));
  return [...pairs, ...removed.map((fee) => ({ before: fee, after: null }))];
}

/** Two such fees in one rule could not be told apart. */
export function isSameFee(one: NamedFee, other: NamedFee): boolean {
  return isAlike(one, other) && one.name.zh === other.name.zh;
}

/** The first that fits, taken out of the list, so that it is found once. */
function take<Fee>(fees: Fee[], fits: (fee: Fee) => boolean): Fee | null {
  const index = fees.findIndex(fits);
  return index === -1 ? null : (fees.splice(index, 1)[0] ?? null);
}

function onlyOne<Fee extends NamedFee>(fees: readonly Fee[], like: NamedFee): Fee | null {
  const alike = fees.filter((fee) => isAlike(fee, like));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

function isAlike(one: NamedFee, other: NamedFee): boolean {
  return one.payer === other.payer && one.period === other.period;
}
