import type { Cell } from './cell';
import { cellText } from './cellText';

/**
 * The month of a cell in months since year 0 (year × 12 + month − 1); null when it is none. `2025-03`, `2025/3/15`,
 * `2025年3月`, `202503`, `20250315`, or a date. 2025.1 is none: it may have been 2025.10.
 */
export function readMonth(cell: Cell): number | null {
  const text = cellText(cell)
    .normalize('NFKC')
    .replace(/\s+\d{1,2}:.*$|T\d.*$/i, '')
    .replace(/\s/g, '');
  const found =
    /^(\d{4})[-/](\d{1,2})(?:[-/]\d{1,2})?$/.exec(text) ??
    /^(\d{4})\.(\d{2})$/.exec(text) ??
    /^(\d{4})\.(\d{1,2})\.\d{1,2}$/.exec(text) ??
    /^(\d{4})年(\d{1,2})月?(?:份|\d{1,2}日?)?$/.exec(text) ??
    /^(\d{4})(\d{2})(?:\d{2})?$/.exec(text);
  return found === null ? null : monthIndex(Number(found[1]), Number(found[2]));
}

/** `YYYY-MM` */
export function monthText(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

function monthIndex(year: number, month: number): number | null {
  return year >= 1950 && year <= 2100 && month >= 1 && month <= 12 ? year * 12 + month - 1 : null;
}
