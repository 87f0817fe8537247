import type { Decimal } from '../calc/decimal';
import { formatAmount, formatLimit } from './format';

/** As `formatAmount`, below zero with a true minus sign. */
export function formatSigned(amount: Decimal): string {
  return amount.lt(0) ? `−${formatAmount(amount.abs())}` : formatAmount(amount.abs());
}

/** A difference in yuan with its sign: `+7.66`, `−0.36`, `0.00`. */
export function formatDifference(difference: Decimal): string {
  return difference.gt(0) ? `+${formatAmount(difference)}` : formatSigned(difference);
}

/** A difference of figures as `ruleDifferences.ts` spells it, with a true minus sign and thousands: `+1,000`, `−0.5%`. */
export function formatFigureDifference(difference: string): string {
  const sign = difference.startsWith('-') ? '−' : difference.startsWith('+') ? '+' : '';
  return `${sign}${formatLimit(difference.replace(/^[+-]/, ''))}`;
}
