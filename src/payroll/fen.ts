import type { Decimal } from '../calc/decimal';
import { isLimitAmount } from '../rules/limitAmount';
import { scaledInteger } from '../rules/scaledInteger';

/** A limit as the profile spells it, in fen; null where there is none or it was not found. */
export function fenOf(limit: string): number | null {
  return isLimitAmount(limit) ? Number(scaledInteger(limit, 2)) : null;
}

/** An amount in whole cents as fen. */
export function toFen(amount: Decimal): number {
  return amount.times(100).toNumber();
}

/** Fen as yuan, exactly: 12345 is `123.45`. */
export function yuanText(fen: number | bigint): string {
  const isNegative = fen < 0;
  const digits = String(isNegative ? -fen : fen).padStart(3, '0');
  return `${isNegative ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
