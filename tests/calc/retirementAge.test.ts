import { describe, expect, it } from 'vitest';
import { retirementAge, type RetirementGroup } from '../../src/calc/retirementAge';
import { refusal, spelled } from './ruleBuilder';

type Row = [birthMonth: string, years: string, months: string, month: string, least: string];

function holds(group: RetirementGroup, rows: Row[]) {
  it.each(rows)('%s: %s years and %s months, in %s, with %s months paid', (birth, years, months, month, least) => {
    expect(spelled(retirementAge(birth, group))).toEqual({ years, months, month, leastContributionMonths: least });
  });
}

describe('men retire at 60, from birth in 1965 a month later for every four months begun, at most at 63', () => {
  holds('man60', [
    ['1950-01', '60', '0', '2010-01', '180'],
    ['1964-12', '60', '0', '2024-12', '180'],
    ['1965-01', '60', '1', '2025-02', '180'],
    ['1965-04', '60', '1', '2025-05', '180'],
    ['1965-05', '60', '2', '2025-07', '180'],
    // 122 months after January 1965: 30 full steps and one begun.
    ['1975-03', '62', '7', '2037-10', '228'],
    // 139 months: 34 + 1; 140 months: 35 + 1 = 36.
    ['1976-08', '62', '11', '2039-07', '240'],
    ['1976-09', '63', '0', '2039-09', '240'],
    ['1976-12', '63', '0', '2039-12', '240'],
    ['1977-01', '63', '0', '2040-01', '240'],
    ['1990-06', '63', '0', '2053-06', '240'],
  ]);
});

describe('women who retired at 55: from birth in 1970 a month later for every four months begun, at most at 58', () => {
  holds('woman55', [
    ['1969-12', '55', '0', '2024-12', '180'],
    ['1970-01', '55', '1', '2025-02', '180'],
    ['1970-04', '55', '1', '2025-05', '180'],
    ['1970-05', '55', '2', '2025-07', '180'],
    ['1981-08', '57', '11', '2039-07', '240'],
    ['1981-09', '58', '0', '2039-09', '240'],
    ['1982-01', '58', '0', '2040-01', '240'],
  ]);
});

describe('women who retired at 50: from birth in 1975 a month later for every two months begun, at most at 55', () => {
  holds('woman50', [
    ['1974-12', '50', '0', '2024-12', '180'],
    ['1975-01', '50', '1', '2025-02', '180'],
    ['1975-02', '50', '1', '2025-03', '180'],
    ['1975-03', '50', '2', '2025-05', '180'],
    // 117 months after January 1975: 58 + 1; 118 months: 59 + 1 = 60.
    ['1984-10', '54', '11', '2039-09', '240'],
    ['1984-11', '55', '0', '2039-11', '240'],
    ['1985-01', '55', '0', '2040-01', '240'],
    ['1985-03', '55', '0', '2040-03', '240'],
  ]);
});

describe('the least contributions rise by six months with every year of retirement from 2030, and end at twenty years', () => {
  holds('man60', [
    // 47 months after January 1965: 11 + 1 = 12; 48 months: 12 + 1 = 13.
    ['1968-12', '61', '0', '2029-12', '180'],
    ['1969-01', '61', '1', '2030-02', '186'],
    // 56 and 57 months: 14 + 1 = 15.
    ['1969-09', '61', '3', '2030-12', '186'],
    ['1969-10', '61', '3', '2031-01', '192'],
    // 133 and 134 months: 33 + 1 = 34.
    ['1976-02', '62', '10', '2038-12', '234'],
    ['1976-03', '62', '10', '2039-01', '240'],
  ]);
});

it('a month that does not exist is refused', () => {
  expect(refusal(() => retirementAge('1975-13', 'man60'))).toBe('RangeError: 1975-13 is not a month');
});
