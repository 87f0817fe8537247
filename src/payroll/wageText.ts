import { unitsPerFen } from './wageUnits';
import { yuanText } from './fen';

/** The wage of a row in yuan, as exactly as it was written; null where there is none. */
export function wageText(wages: Float64Array, exact: ReadonlyMap<number, string>, row: number): string | null {
  const written = exact.get(row);
  if (written !== undefined) return written;
  const units = wages[row] ?? NaN;
  return Number.isNaN(units) ? null : yuanText(Math.round(units / unitsPerFen));
}
