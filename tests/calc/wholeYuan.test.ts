import { expect, it } from 'vitest';
import { Decimal } from '../../src/calc/decimal';
import { onlyWholeYuanWithin, wholeYuanWithin } from '../../src/calc/wholeYuan';

it.each([
  ['4999.94', '5000.06', '5000'],
  ['1526.32', '1526.43', null],
  ['1523.69', '1528.93', '1526'],
  ['5000', '5000', '5000'],
  // The middle of 1.4 and 3.1 is 2.25: 2 is nearer than 3.
  ['1.4', '3.1', '2'],
])('the whole yuan nearest the middle of %s to %s is %s', (lowest, highest, expected) => {
  expect(wholeYuanWithin(new Decimal(lowest), new Decimal(highest))?.toString() ?? null).toBe(expected);
});

it.each([
  ['4999.94', '5000.06', '5000'],
  ['5000', '5000', '5000'],
  // 8243.75 to 8256.24 holds thirteen whole yuan: none of them is likelier than the others.
  ['8243.75', '8256.24', null],
  ['1526.32', '1526.43', null],
])('the only whole yuan of %s to %s is %s', (lowest, highest, expected) => {
  expect(onlyWholeYuanWithin(new Decimal(lowest), new Decimal(highest))?.toString() ?? null).toBe(expected);
});
