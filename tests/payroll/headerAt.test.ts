import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/payroll/cell';
import { headerAt } from '../../src/payroll/recognizeHeader';

const rows: Cell[][] = [
  ['工资表'],
  ['姓名', '缴费工资', '养老保险', ''],
  ['', '', '单位', '个人'],
  ['王小明', 9000, 1, 2],
];
const none = [null, null, null, null];

describe('a header that ends where somebody says', () => {
  it('is as deep as it takes to name most', () => {
    expect(headerAt(rows, 3)).toEqual({
      kind: 'recognized',
      headerRow: 3,
      headers: ['姓名', '缴费工资', '养老保险 单位', '养老保险 个人'],
      columns: ['name', 'wage', null, 'paidPension'],
      units: none,
    });
  });

  it('is no deeper than that', () => {
    expect(headerAt(rows, 2)).toEqual({
      kind: 'recognized',
      headerRow: 2,
      headers: ['姓名', '缴费工资', '养老保险', ''],
      columns: ['name', 'wage', null, null],
      units: none,
    });
    expect(headerAt(rows, 4)).toEqual({
      kind: 'unclear',
      headerRow: 4,
      headers: ['王小明', '9000', '1', '2'],
      columns: none,
      units: none,
      contested: [],
    });
  });

  it.each([0, 5])('is none at row %i', (headerRow) => {
    expect(headerAt(rows, headerRow)).toEqual({
      kind: 'unclear',
      headerRow: 0,
      headers: ['', '', '', ''],
      columns: none,
      units: none,
      contested: [],
    });
  });

  it('is unclear where two of its columns claim the same, whatever else it has', () => {
    expect(headerAt([['姓名', '缴费工资', '申报工资', '应发工资']], 1)).toMatchObject({
      kind: 'unclear',
      columns: ['name', null, null, 'pay'],
      contested: ['wage'],
    });
  });
});
