import { expect, it } from 'vitest';
import { readPercentage } from '../../src/calc/readPercentage';

it.each([
  ['0.36', '0.36%'],
  ['0.36%', '0.36%'],
  [' ４％ ', '4%'],
  ['5', '5%'],
  ['5.0', '5%'],
  ['.5', '0.5%'],
  ['3.', '3%'],
  ['0', '0%'],
  ['0.0001', '0.0001%'],
])('%j is the percentage %s', (text, expected) => {
  expect(readPercentage(text, 5)).toEqual({ kind: 'percentage', text: expected });
});

it.each(['5.0001', '6', '-1', '1e-2', 'a', '0.00001', '1,5', '.', '1000'])('%j is refused', (text) => {
  expect(readPercentage(text, 5)).toEqual({ kind: 'refused' });
});

it('says that nothing was typed', () => {
  expect(readPercentage(' % ', 5)).toEqual({ kind: 'empty' });
});
