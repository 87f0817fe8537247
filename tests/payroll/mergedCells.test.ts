import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/payroll/cell';
import { fillMergedDown, mergedDown, type MergedDown } from '../../src/payroll/mergedCells';

function mergedIn(xml: string): MergedDown[] {
  return mergedDown(new TextEncoder().encode(xml));
}

function sheet(...ranges: string[]): string {
  const cells = ranges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<worksheet><sheetData><row r="1"/></sheetData><mergeCells>${cells}</mergeCells></worksheet>`;
}

describe('The merged ranges of a sheet', () => {
  it('are those of several rows, by their first row', () => {
    expect(mergedIn(sheet('C7:C9', 'A1:D1', 'B2:C5', 'A3:A4'))).toEqual([
      { firstRow: 2, lastRow: 5, column: 2 },
      { firstRow: 3, lastRow: 4, column: 1 },
      { firstRow: 7, lastRow: 9, column: 3 },
    ]);
  });

  it('count columns from A to XFD', () => {
    // Z: 26; AA: 27; AZ: 26 + 26; BA: 2 × 26 + 1; XFD: (24 × 26 + 6) × 26 + 4.
    const columns = ['A', 'Z', 'AA', 'AZ', 'BA', 'XFD'].map((letters) => `${letters}1:${letters}2`);
    expect(mergedIn(sheet(...columns)).map(({ column }) => column)).toEqual([1, 26, 27, 52, 53, 16_384]);
  });

  it('are taken from behind the cells, with a prefix or without', () => {
    const within = '<worksheet><sheetData><mergeCell ref="A1:A9"/></sheetData></worksheet>';
    expect(mergedIn(within)).toEqual([]);
    const prefixed = '<x:worksheet><x:sheetData></x:sheetData><x:mergeCell ref="A1:A9"/></x:worksheet>';
    expect(mergedIn(prefixed)).toEqual([{ firstRow: 1, lastRow: 9, column: 1 }]);
  });

  it.each(['A1', 'A1:', 'a1:a2', 'AAAA1:AAAA2', 'A1:A12345678', 'xA1:A2', 'A1:A2x', 'A2:A2', 'A5:A2', ''])(
    'are not %j',
    (range) => expect(mergedIn(sheet(range))).toEqual([]),
  );
});

describe('A text merged down', () => {
  /** Rows from the first on, filled in their order. */
  function filled(merged: MergedDown[], rows: Cell[][], firstRow = 1): Cell[][] {
    const fill = fillMergedDown(merged);
    rows.forEach((cells, index) => fill(firstRow + index, cells));
    return rows;
  }

  it('stands in every row that it reaches over, short rows too', () => {
    const merged = [{ firstRow: 2, lastRow: 4, column: 2 }];
    expect(filled(merged, [['a'], ['b', '研发'], [], ['d', null, 4], ['e', null]])).toEqual([
      ['a'],
      ['b', '研发'],
      [null, '研发'],
      ['d', '研发', 4],
      ['e', null],
    ]);
  });

  it('overwrites nothing, and is not a number', () => {
    const merged = [
      { firstRow: 1, lastRow: 2, column: 1 },
      { firstRow: 1, lastRow: 2, column: 2 },
    ];
    expect(filled(merged, [['研发', 8000], ['销售']])).toEqual([['研发', 8000], ['销售']]);
  });

  it('of several ranges goes on beside each other', () => {
    const merged = [
      { firstRow: 1, lastRow: 3, column: 1 },
      { firstRow: 2, lastRow: 3, column: 2 },
    ];
    expect(filled(merged, [['a', 'x'], [null, 'b'], []])).toEqual([
      ['a', 'x'],
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('that began in a row which is not there reaches nowhere', () => {
    const merged = [{ firstRow: 1, lastRow: 4, column: 1 }];
    expect(filled(merged, [['b'], []], 2)).toEqual([['b'], []]);
  });
});
