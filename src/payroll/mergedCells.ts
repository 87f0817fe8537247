import type { Cell } from './cell';
import { byte, tagAt } from './sheetBytes';
import { elementsOf, prefixLength } from './xmlText';

/** A range of more than one row, as in `A2:A5`; rows and columns are counted from 1. */
export type MergedDown = { firstRow: number; lastRow: number; column: number };

/** What stands after the cells of a sheet is short: it is looked for from the end. */
export function mergedDown(bytes: Uint8Array): MergedDown[] {
  const prefix = prefixLength(bytes);
  let at = bytes.lastIndexOf(byte.less);
  while (at > 0 && !(bytes[at + 1] === byte.slash && tagAt(bytes, at + 2 + prefix) === 'sheetData')) {
    at = bytes.lastIndexOf(byte.less, at - 1);
  }
  return elementsOf(new TextDecoder().decode(bytes.subarray(Math.max(at, 0))), 'mergeCell')
    .map((element) => {
      const [, letters = '', first, last] =
        /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(element.get('ref') ?? '') ?? [];
      const column = [...letters].reduce((number, letter) => number * 26 + (letter.charCodeAt(0) & 0x1f), 0);
      return { firstRow: Number(first), lastRow: Number(last), column };
    })
    .filter(({ firstRow, lastRow }) => lastRow > firstRow)
    .sort((one, other) => one.firstRow - other.firstRow);
}

/**
 * Gives a text that is merged down to every row it reaches over: a department of five people is all five's. Numbers are
 * not copied: one wage is not five. To be called with the rows in their order.
 */
export function fillMergedDown(merged: readonly MergedDown[]): (row: number, cells: Cell[]) => void {
  let next = 0;
  let reaching: { lastRow: number; column: number; text: string }[] = [];
  return (row, cells) => {
    if (reaching.length > 0) reaching = reaching.filter(({ lastRow }) => lastRow >= row);
    for (const { column, text } of reaching) {
      while (cells.length < column) cells.push(null);
      cells[column - 1] ??= text;
    }
    for (let range = merged[next]; range !== undefined && range.firstRow <= row; range = merged[++next]) {
      const text = range.firstRow === row ? cells[range.column - 1] : null;
      if (typeof text === 'string') reaching.push({ lastRow: range.lastRow, column: range.column, text });
    }
  };
}
