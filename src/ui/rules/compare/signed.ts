import type { Decimal } from '../../../calc/decimal';
import { formatAmount, formatLimit } from '../../format';

/** A difference in yuan with its sign: `+7.66`, `−0.36`, `0.00`. */
export function formatDifference(difference: Decimal): string {
  if (difference.isZero()) return formatAmount(difference.abs());
  return `${difference.isNegative() ? '−' : '+'}${formatAmount(difference.abs())}`;
}

/** A difference of figures as `ruleDifferences.ts` spells it, with a true minus sign and thousands: `+1,000`, `−0.5%`. */
export function formatFigureDifference(difference: string): string {
  const sign = difference.startsWith('-') ? '−' : difference.startsWith('+') ? '+' : '';
  return `${sign}${formatLimit(difference.replace(/^[+-]/, ''))}`;
}
