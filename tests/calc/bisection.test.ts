import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowestOnGrid } from '../../src/calc/bisection';
import type { Decimal } from '../../src/calc/decimal';
import { yuan } from './ruleBuilder';

const search = (lowest: string, highest: string, step: string, holds: (value: Decimal) => boolean) =>
  lowestOnGrid(yuan(lowest), yuan(highest), yuan(step), holds)?.toString() ?? null;

it('the lowest grid point that holds is found, wherever it lies', () => {
  for (const threshold of ['0.05', '0.06', '0.07', '0.08', '0.09', '0.1']) {
    expect(search('0.05', '0.1', '0.01', (value) => value.gte(threshold))).toBe(threshold);
  }
});

it('the lowest of all when every one holds, none when none holds', () => {
  expect(search('3', '9', '1', () => true)).toBe('3');
  expect(search('3', '9', '1', () => false)).toBeNull();
});

it('a threshold between two grid points is answered by the upper one', () => {
  expect(search('0', '20', '0.1', (value) => value.gte('12.34'))).toBe('12.4');
  expect(search('0', '20', '1', (value) => value.gt('12'))).toBe('13');
});

it('a grid of a single point is asked about that point', () => {
  expect(search('5', '5', '1', (value) => value.eq(5))).toBe('5');
  expect(search('5', '5', '1', () => false)).toBeNull();
});

it('only grid points within the ends are asked about, and few of them', () => {
  // 90 million yuan in cents are 9 000 000 000 points, and 2 to the 34th is more.
  const asked: Decimal[] = [];
  const holds = (value: Decimal) => {
    asked.push(value);
    return value.gte('12345678.9');
  };
  expect(search('0.01', '90000000', '0.01', holds)).toBe('12345678.9');
  expect(asked.length).toBeLessThanOrEqual(35);
  expect(asked.every((value) => value.gte('0.01') && value.lte('90000000') && value.times(100).isInteger())).toBe(true);
});

it('it answers as a walk over all points would', () => {
  const points = fc.integer({ min: -20, max: 120 });
  fc.assert(
    fc.property(points, points, fc.constantFrom('0.01', '0.1', '1'), (one, other, step) => {
      const threshold = yuan(one).times(step);
      const highest = Math.max(0, other);
      const walked = Array.from({ length: highest + 1 }, (_, count) => yuan(count).times(step)).find((value) =>
        value.gte(threshold),
      );
      expect(search('0', yuan(highest).times(step).toString(), step, (value) => value.gte(threshold))).toBe(
        walked?.toString() ?? null,
      );
    }),
  );
});
