import { describe, expect, it } from 'vitest';
import { annuityDivisor } from '../../src/calc/annuityDivisor';
import { refusal, spelled, yuan } from './ruleBuilder';

const at = (years: string, months: string) => spelled(annuityDivisor(yuan(years), yuan(months)));

describe('at a whole age the table of 2005 holds', () => {
  it.each([
    ['50', '195'],
    ['51', '190'],
    ['52', '185'],
    ['53', '180'],
    ['54', '175'],
    ['55', '170'],
    ['56', '164'],
    ['57', '158'],
    ['58', '152'],
    ['59', '145'],
    ['60', '139'],
    ['61', '132'],
    ['62', '125'],
    ['63', '117'],
    ['64', '109'],
    ['65', '101'],
    ['66', '93'],
    ['67', '84'],
    ['68', '75'],
    ['69', '65'],
    ['70', '56'],
  ])('at %s: %s months', (years, divisor) => {
    expect(at(years, '0')).toEqual({ kind: 'exact', divisor });
  });
});

describe('between whole ages there is no rule, so both neighbours are given', () => {
  it.each([
    ['50', '1', '195', '190'],
    ['62', '7', '125', '117'],
    ['59', '11', '145', '139'],
    ['69', '11', '65', '56'],
  ])('at %s years and %s months: %s and %s', (years, months, younger, older) => {
    expect(at(years, months)).toEqual({ kind: 'between', younger, older });
  });
});

it.each([
  ['49', '0'],
  ['49', '11'],
  ['70', '1'],
  ['71', '0'],
  ['0', '0'],
  ['-60', '0'],
])('%s years and %s months is not in the table', (years, months) => {
  expect(at(years, months)).toEqual({ kind: 'outside' });
});

it.each([
  ['60', '12'],
  ['60', '-1'],
  ['60', '0.5'],
  ['60.5', '0'],
  ['60', 'NaN'],
])('%s years and %s months is no age in years and months', (years, months) => {
  expect(refusal(() => at(years, months))).toBe(`RangeError: ${years} years and ${months} months is not an age`);
});
