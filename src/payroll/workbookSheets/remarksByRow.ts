import type { Remark } from '../remarks';

/** The remarks of a row, out of all in the order of their rows. */
export function remarksByRow(remarks: readonly Remark[]): (row: number) => Remark[] {
  return (row) => {
    const from = firstAt(remarks, row);
    let to = from;
    while (remarks[to]?.row === row) to += 1;
    return remarks.slice(from, to);
  };
}

function firstAt(remarks: readonly Remark[], row: number): number {
  let [low, high] = [0, remarks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((remarks[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
