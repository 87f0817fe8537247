import { expect, it } from 'vitest';
import { floats, growingColumn, integers } from '../../src/payroll/growingColumn';

it('a column keeps what was set beyond the rows that were expected, and its filling between', () => {
  const made: number[] = [];
  const make = (length: number) => {
    made.push(length);
    return integers(length);
  };
  const column = growingColumn(make, -1, 100);
  column.set(0, 5);
  column.set(99, 6);
  // The rows that were expected need no second column; the next one makes it half as long again.
  expect(made).toEqual([100]);
  column.set(100, 7);
  column.set(1000, 8);
  expect(made).toEqual([100, 150, 1001]);
  expect([0, 1, 99, 100, 1000, 1001, 5000].map((row) => column.get(row))).toEqual([5, -1, 6, 7, 8, -1, -1]);
  expect([...column.finish(3)]).toEqual([5, -1, -1]);
  expect(column.finish(1500)).toHaveLength(1500);
});

it('a column of few rows starts with room for some more', () => {
  const made: number[] = [];
  const column = growingColumn((length) => (made.push(length), floats(length)), NaN, 0);
  column.set(63, 1);
  expect(made).toEqual([64]);
  expect(column.get(62)).toBeNaN();
});
