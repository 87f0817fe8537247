import { isBlank } from './cellText';
import type { RemarkOn } from './moneyColumns';
import type { Roster } from './roster';

/**
 * Both rows of a number that stands twice in one month point at each other; a third points at the first. The same
 * number in another month is the same person a month on.
 */
export function remarkDuplicates(
  { numbers, places, fileRows }: Pick<Roster, 'numbers' | 'places' | 'fileRows'>,
  remarkOn: RemarkOn,
): void {
  const rowsByMonth = new Map<string, Map<string, number>>();
  const told = new Set<number>();
  numbers.forEach((number, row) => {
    if (isBlank(number)) return;
    const month = places.written[places.codes[row] ?? 0]?.month ?? '';
    const firstRows = rowsByMonth.get(month) ?? new Map<string, number>();
    rowsByMonth.set(month, firstRows);
    const first = firstRows.get(number);
    if (first === undefined) {
      firstRows.set(number, row);
      return;
    }
    const point = (from: number, to: number) =>
      remarkOn(from, 'number', 'nothing', { kind: 'duplicateNumber', otherFileRow: fileRows[to] ?? 0 }, number);
    if (!told.has(first)) point(first, row);
    told.add(first);
    point(row, first);
  });
}
