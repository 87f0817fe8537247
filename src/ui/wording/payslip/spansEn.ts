import type { Decimal } from '../../../calc/decimal';
import { formatAmount as yuan } from '../../format';

export function span(lowest: Decimal, highest: Decimal): string {
  return lowest.eq(highest) ? `${yuan(lowest)} yuan` : `${yuan(lowest)} to ${yuan(highest)} yuan`;
}

export function openSpan(lowest: Decimal | null, highest: Decimal | null): string {
  if (lowest === null) return highest === null ? 'any amount' : `${yuan(highest)} yuan or less`;
  return highest === null ? `${yuan(lowest)} yuan or more` : span(lowest, highest);
}
