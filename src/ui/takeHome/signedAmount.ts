import type { Decimal } from '../../calc/decimal';
import { formatAmount } from '../format';

/** As `formatAmount`, below zero with a true minus sign. */
export function formatSigned(amount: Decimal): string {
  return amount.lt(0) ? `−${formatAmount(amount.abs())}` : formatAmount(amount.abs());
}
