import type { Cell } from './cell';
import { cellText } from './cellText';

const total =
  /^(本页|本月|部门|全部|公司)?(合计|总计|小计|共计|总和)(人数|金额)?[:：]?$|^.{1,8}(小计|合计)[:：]?$|^(grand|sub)?-?totals?:?$|^sum:?$/i;

/** A row that adds up others: 合计 in the name, or before all else where the name is blank; it has no number. */
export function isTotalRow(cells: readonly Cell[], nameColumn: number, numberColumn: number): boolean {
  const name = words(cells[nameColumn]);
  const number = words(cells[numberColumn]);
  if (number !== '' && !total.test(number)) return false;
  if (name !== '') return total.test(name);
  const first = cells.find((cell) => typeof cell === 'string' && cell.trim() !== '');
  return total.test(words(first));
}

function words(cell: Cell | undefined): string {
  return cellText(cell).replace(/\s/g, '');
}
