import { yuanText } from '../../payroll/fen';
import { formatLimit } from '../format';

/** Fen as yuan with thousands separators and two decimals: 1234560 is `12,345.60`. */
export function formatFen(fen: number | bigint): string {
  return formatLimit(yuanText(fen));
}
