import { expect, it } from 'vitest';
import { combinations } from '../../src/calc/ruleCombinations';

it('takes one alternative per place, those that depart least from the first ones foremost', () => {
  expect(
    combinations(
      [
        ['a', 'b', 'c'],
        ['x', 'y'],
      ],
      10,
    ),
  ).toEqual([
    ['a', 'x'],
    ['a', 'y'],
    ['b', 'x'],
    ['c', 'x'],
    ['b', 'y'],
    ['c', 'y'],
  ]);
});

it('stops at the most wanted, and the first alternatives are always among them', () => {
  expect(
    combinations(
      [
        ['a', 'b'],
        ['x', 'y'],
        ['1', '2'],
      ],
      2,
    ),
  ).toEqual([
    ['a', 'x', '1'],
    ['a', 'x', '2'],
  ]);
});

it('makes one empty combination of no places', () => {
  expect(combinations([], 5)).toEqual([[]]);
});
