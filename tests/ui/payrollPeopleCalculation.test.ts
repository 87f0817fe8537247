import { describe, expect, it } from 'vitest';
import { readPerson } from '../../src/payroll/readPerson';
import { monthsCovered } from '../../src/rules/coverage';
import { mismatches, personCalculation } from '../../src/ui/payroll/people/personCalculation';
import { payrollOf } from '../payroll/payrollOf';
import type { TestPerson } from '../payroll/rosterOf';
import { publishedProfile, publishedProfiles } from '../publishedProfiles';

function calculated(people: readonly TestPerson[], row = 0, changes: Parameters<typeof payrollOf>[1] = {}) {
  const detail = readPerson(payrollOf(people, changes), row);
  const profile = publishedProfile(detail.cityId);
  return { detail, calculation: personCalculation(profile, detail, changes.carryOn ?? false) };
}

describe('a person step by step', () => {
  it('is calculated as on 算一算', () => {
    // Nanjing, March 2025, 3,000 raised to 4,952; the fund takes 3,000 × 8% = 240.
    // Employee: 396.16 + (99.04 + 10) + 24.76 + 240 = 769.96.
    const { detail, calculation } = calculated([{ name: '张三', wage: '3000' }]);
    expect(calculation.outcome).toMatchObject({ kind: 'calculated' });
    if (calculation.outcome.kind !== 'calculated') return;
    expect(calculation.outcome.summary.total.employee.toFixed(2)).toBe('769.96');
    expect(mismatches(detail, calculation)).toEqual([]);
  });

  it('takes an average with more decimals than can be typed on 算一算', () => {
    // 6,000.005 rounds half up to a base of 6,000.01.
    const { detail, calculation } = calculated([{ wage: '6000.005' }]);
    expect(detail.tableRow.lines.pension?.base).toBe(600_001);
    expect(calculation.outcome.kind).toBe('calculated');
    expect(mismatches(detail, calculation)).toEqual([]);
  });

  it('takes the fund’s own wage and rate, and the injury rate of the row', () => {
    // Fund: 8,000 × 12% = 960; work injury: 10,000 × 0.36% = 36.
    const { detail, calculation } = calculated([
      { wage: '10000', fundWage: '8000', fundRate: 120_000, injury: '0.36%' },
    ]);
    expect(detail.tableRow.lines['housing-fund']).toMatchObject({ base: 800_000, employer: 96_000, employee: 96_000 });
    expect(detail.tableRow.lines['work-injury']).toMatchObject({ employer: 3600 });
    expect(mismatches(detail, calculation)).toEqual([]);
  });

  it('has no fund where the person pays into none', () => {
    // 10,000 without 8%: 1,860.00 − 800.00 = 1,060.00.
    const { detail, calculation } = calculated([{ wage: '10000', fundRate: 0 }]);
    expect(detail.withFund).toBe(false);
    expect(detail.tableRow.employee).toBe(106_000);
    expect(mismatches(detail, calculation)).toEqual([]);
  });

  it('says nothing of a row without a wage', () => {
    const { calculation } = calculated([{ wage: '5000' }, { name: '没有工资', city: '哈尔滨' }], 1);
    expect(calculation.outcome).toEqual({ kind: 'waiting', reason: 'empty' });
  });

  it('names every amount that the table has otherwise', () => {
    const { detail, calculation } = calculated([{ wage: '10000' }]);
    const pension = detail.tableRow.lines.pension!;
    const wrong = {
      ...detail,
      tableRow: {
        ...detail.tableRow,
        employee: 1,
        lines: { ...detail.tableRow.lines, pension: { ...pension, base: 2 } },
      },
    };
    expect(mismatches(wrong, calculation)).toEqual([
      { scheme: 'pension', what: 'base', table: 2, steps: 1_000_000 },
      { scheme: 'total', what: 'employee', table: 1, steps: 186_000 },
    ]);
  });

  it('names a line that only one of the two has', () => {
    const { detail, calculation } = calculated([{ wage: '10000' }]);
    const lines = Object.fromEntries(Object.entries(detail.tableRow.lines).filter(([scheme]) => scheme !== 'pension'));
    expect(mismatches({ ...detail, tableRow: { ...detail.tableRow, lines } }, calculation)).toEqual([
      { scheme: 'pension', what: 'base', table: null, steps: 1_000_000 },
      { scheme: 'pension', what: 'employer', table: null, steps: 160_000 },
      { scheme: 'pension', what: 'employee', table: null, steps: 80_000 },
    ]);
  });
});

describe('table and steps are equal to the cent', () => {
  const wages = ['1', '2489.995', '4951.99', '4952', '7777.77', '12345.675', '24762', '39900.01', '88888.88'];

  it.each(publishedProfiles.map(({ profile }) => profile))('$city.id', (profile) => {
    const { firstMonth, lastMonth } = monthsCovered(profile);
    const years = Array.from({ length: Number(lastMonth.slice(0, 4)) - Number(firstMonth.slice(0, 4)) + 1 });
    const months = [firstMonth, ...years.map((_, year) => `${Number(firstMonth.slice(0, 4)) + year}-07`), lastMonth];
    for (const month of months.filter((one) => one >= firstMonth && one <= lastMonth)) {
      for (const { id } of profile.personCategories) {
        const changes = { cityId: profile.city.id, categoryId: id, month };
        const payroll = payrollOf(
          wages.map((wage) => ({ wage })),
          changes,
        );
        for (const row of wages.keys()) {
          const detail = readPerson(payroll, row);
          if (detail.tableRow.employer === null) continue;
          const calculation = personCalculation(profile, detail, false);
          expect(calculation.outcome.kind).toBe('calculated');
          expect(mismatches(detail, calculation), `${month} ${id} ${detail.wage}`).toEqual([]);
        }
      }
    }
  });
});
