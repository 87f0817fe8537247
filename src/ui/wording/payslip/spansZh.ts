import type { Decimal } from '../../../calc/decimal';
import { formatAmount as yuan } from '../../format';

export function span(lowest: Decimal, highest: Decimal): string {
  return lowest.eq(highest) ? `${yuan(lowest)} 元` : `${yuan(lowest)} 至 ${yuan(highest)} 元`;
}

export function openSpan(lowest: Decimal | null, highest: Decimal | null): string {
  if (lowest === null) return highest === null ? '不限' : `不高于 ${yuan(highest)} 元`;
  return highest === null ? `不低于 ${yuan(lowest)} 元` : span(lowest, highest);
}
