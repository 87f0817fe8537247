import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/calc/decimal';
import { compareBonus } from '../../src/calc/yearEndBonus';
import { emptyBonus, writeBonus } from '../../src/payroll/bonusColumns';
import { toFen } from '../../src/payroll/fen';
import { summarize } from '../../src/payroll/payrollSummary';
import { readPerson } from '../../src/payroll/readPerson';
import type { Remark } from '../../src/payroll/remarks';
import { tableRow } from '../../src/payroll/tableRow';
import { payrollOf } from './payrollOf';
import type { TestPerson } from './rosterOf';

// Nanjing, 20,000, fund 12%: own 1600 + (400 + 10) + 100 + 2400 = 4,510; taxable 20,000 − 5,000 − 4,510 = 10,490 a month.
const person: TestPerson = { name: '甲', wage: '20000', fundRate: 120_000 };
const cells = (one: TestPerson, takeHome: 'month' | 'year' = 'month') =>
  tableRow(payrollOf([one], { takeHome }), 0).takeHome;

describe('the month', () => {
  it('is withheld by what came before, equal months where nothing is told', () => {
    // March: 31,470 × 3% − 20,980 × 3% = 944.10 − 629.40 = 314.70; 20,000 − 4,510 − 314.70 = 15,175.30.
    expect(cells(person)).toEqual({ pay: 2_000_000, tax: 31_470, takeHome: 1_517_530, bonus: null });
    expect(summarize(payrollOf([person], { takeHome: 'month' })).takeHome).toEqual({
      pay: 2_000_000n,
      tax: 31_470n,
      takeHome: 1_517_530n,
      people: 1,
      assumedEqualMonths: 1,
      negative: 0,
      incomplete: 0,
    });
  });

  it('is withheld by what the roster tells of the months before', () => {
    // 60,000 − 15,000 − 13,510 = 31,490; × 3% = 944.70, less 600.
    const told = { ...person, incomeSoFar: '40000', contributionsSoFar: '9000', taxSoFar: '600' };
    expect(cells(told)?.tax).toBe(34_470);
    expect(summarize(payrollOf([told], { takeHome: 'month' })).takeHome?.assumedEqualMonths).toBe(0);
  });

  it('counts from the month of entry, and deducts special deductions', () => {
    // March alone: 10,490 × 3% = 314.70. With 2,000: (8,490 × 3 − 8,490 × 2) × 3% = 254.70.
    const payroll = payrollOf([{ ...person, entryMonth: '2025-03' }], { takeHome: 'month' });
    expect(tableRow(payroll, 0).takeHome?.tax).toBe(31_470);
    expect(summarize(payroll).takeHome?.assumedEqualMonths).toBe(0);
    expect(cells({ ...person, specialDeductions: '2000' })?.tax).toBe(25_470);
  });

  it('starts from the pay where the roster has one', () => {
    // 25,000 − 5,000 − 4,510 = 15,490; 46,470: 4,647 − 2,520 = 2,127.00; 30,980 × 3% = 929.40; 1,197.60.
    expect(cells({ ...person, pay: '25000' })).toMatchObject({ pay: 2_500_000, tax: 119_760 });
  });

  it('is none for those who enter later, those without an employer, and before the method of today', () => {
    expect(cells({ ...person, entryMonth: '2025-04' })).toBeNull();
    expect(cells({ wage: '8000', category: '灵活就业人员' })).toBeNull();
    expect(cells({ ...person, month: '2018-12' })).toBeNull();
    expect(cells({ ...person, month: '2019-01' })).not.toBeNull();
  });
});

describe('the year', () => {
  it('adds up the months by their own rules', () => {
    // 10,490 × 12 = 125,880: 12,588 − 2,520 = 10,068; 240,000 − 54,120 − 10,068 = 175,812.
    expect(cells(person, 'year')).toEqual({ pay: 24_000_000, tax: 1_006_800, takeHome: 17_581_200, bonus: null });
  });

  it('begins with the month of entry', () => {
    // March to December: 104,900 × 10% − 2,520 = 7,970; 200,000 − 45,100 − 7,970 = 146,930.
    expect(cells({ ...person, entryMonth: '2025-03' }, 'year')).toMatchObject({
      pay: 20_000_000,
      tax: 797_000,
      takeHome: 14_693_000,
    });
  });

  it('goes on from what was so far', () => {
    // 240,000 − 60,000 − (9,000 + 45,100) = 125,900: 12,590 − 2,520 = 10,070; 240,000 − 54,100 − 10,070 = 175,830.
    const told = { ...person, incomeSoFar: '40000', contributionsSoFar: '9000', taxSoFar: '600' };
    expect(cells(told, 'year')).toMatchObject({ pay: 24_000_000, tax: 1_007_000, takeHome: 17_583_000 });
  });

  it('takes each month by the limits of that month', () => {
    // Wage 3,000: insurance at 4,952 all year; the fund on 3,000 at 8% is 240.
    // Own 396.16 + 109.04 + 24.76 + 240 = 769.96 a month; no tax; 36,000 − 9,239.52 = 26,760.48.
    expect(cells({ wage: '3000' }, 'year')).toMatchObject({ pay: 3_600_000, tax: 0, takeHome: 2_676_048 });
  });
});

describe('a year-end bonus', () => {
  const payroll = payrollOf([{ ...person, bonus: '36001' }], { takeHome: 'month' });

  it('is taxed both ways', () => {
    // By itself 36,001 × 10% − 210 = 3,390.10. Merged: 161,881 × 20% − 16,920 = 15,456.20, less 10,068 = 5,388.20.
    expect(tableRow(payroll, 0).takeHome?.bonus).toEqual({ amount: 3_600_100, apart: 339_010, merged: 538_820 });
  });

  it('says the trap', () => {
    // 36,000 pays out 34,920.00 and 36,001 pays out 32,610.90: 2,309.10 less.
    expect(readPerson(payroll, 0).bonus).toEqual({
      amount: 3_600_100,
      merged: 538_820,
      isWholeYear: true,
      choice: {
        apart: 339_010,
        better: 'apart',
        difference: 199_810,
        trap: { step: 3_600_000, lost: 230_910, breakEven: 3_856_667 },
      },
    });
  });

  it('is merged alone after 2027', () => {
    const later = payrollOf([{ ...person, bonus: '36001' }], { takeHome: 'month', month: '2028-01', carryOn: true });
    expect(tableRow(later, 0).takeHome?.bonus?.apart).toBeNull();
    expect(readPerson(later, 0).bonus?.choice).toBeNull();
  });

  it('is to the cent what compareBonus says', () => {
    const fen = fc.oneof(
      fc.integer({ min: 1, max: 200_000_000 }),
      fc
        .constantFrom(3_600_000, 14_400_000, 30_000_000, 42_000_000, 66_000_000, 96_000_000)
        .chain((step) => fc.integer({ min: step - 2, max: step + 2 })),
    );
    fc.assert(
      fc.property(fen, fc.integer({ min: -10_000_000, max: 200_000_000 }), (bonus, taxable) => {
        const output = emptyBonus(1);
        writeBonus(bonus, '2026-12', taxable, 0, output);
        const compared = compareBonus(new Decimal(bonus).div(100), '2026-12', new Decimal(taxable).div(100));
        expect(output.merged[0]).toBe(toFen(compared.merged.tax));
        expect(compared.kind === 'choice' && output.apart[0] === toFen(compared.apart.tax)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

it('opens the tax of a month with its cumulated figures', () => {
  expect(readPerson(payrollOf([person], { takeHome: 'month' }), 0).withholding).toEqual({
    months: 3,
    income: 6_000_000,
    allowance: 1_500_000,
    contributions: 1_353_000,
    specialDeductions: 0,
    taxable: 3_147_000,
    ratePercent: 3,
    quick: 0,
    cumulativeTax: 94_410,
    taxSoFar: 62_940,
    tax: 31_470,
    assumed: ['income', 'contributions', 'tax'],
    fundExcess: { employer: 0, employee: 0 },
  });
});

describe('what is not known', () => {
  it('leaves take-home out where a scheme has no rule', () => {
    // February 2027: the fund alone has a rule; the rest only by carrying on.
    const later = { takeHome: 'month' as const, month: '2027-02' };
    expect(tableRow(payrollOf([person], later), 0).takeHome).toBeNull();
    expect(summarize(payrollOf([person], later)).takeHome).toMatchObject({ people: 0, incomplete: 1 });
    expect(tableRow(payrollOf([person], { ...later, carryOn: true }), 0).takeHome).not.toBeNull();
  });

  it('leaves a year out in which the category changed', () => {
    const xiamen = { ...person, city: '厦门', category: '职工', month: '2023-10' };
    expect(cells(xiamen, 'month')).not.toBeNull();
    expect(cells(xiamen, 'year')).toBeNull();
  });
});

it('takes home without a fund what a fund would have taken', () => {
  // 8,000, pay 9,000: own 640 + (160 + 10) + 40 = 850; January: (9,000 − 850 − 5,000) × 3% = 94.50.
  const one = { wage: '8000', pay: '9000', fundRate: 0, month: '2025-01' };
  expect(cells(one)).toMatchObject({ tax: 9450, takeHome: 805_550 });
});

it('opens a year as the sum of its months', () => {
  expect(readPerson(payrollOf([person], { takeHome: 'year' }), 0).year).toEqual({
    months: 12,
    pay: 24_000_000,
    income: 24_000_000,
    allowance: 6_000_000,
    contributions: 5_412_000,
    specialDeductions: 0,
    taxable: 12_588_000,
    ratePercent: 10,
    quick: 252_000,
    tax: 1_006_800,
    takeHome: 17_581_200,
  });
});

it('tells of a blank pay only where there is a take-home, and keeps a bonus of a later month', () => {
  const remarks: Remark[] = [{ row: 0, column: 'pay', stops: 'nothing', reason: { kind: 'payFromWage' }, text: '' }];
  const kinds = (takeHome: 'month' | null) =>
    payrollOf([person], { takeHome }, { remarks }).remarks.map(({ reason }) => reason.kind);
  expect([kinds('month'), kinds(null)]).toEqual([['payFromWage'], []]);

  const months = [
    { ...person, number: '1', month: '2025-11' },
    { ...person, number: '1', month: '2025-12', bonus: '36000' },
  ];
  const payroll = payrollOf(months, { takeHome: 'year' });
  expect([0, 1].map((row) => tableRow(payroll, row).takeHome?.tax)).toEqual([1_006_800, undefined]);
  // 36,000 by itself: 3%.
  expect(readPerson(payroll, 1).bonus?.choice?.apart).toBe(108_000);
});

it('says why there is no take-home', () => {
  const why = (people: TestPerson[], takeHome: 'month' | 'year' = 'month', row = 0) =>
    readPerson(payrollOf(people, { takeHome }), row).noTakeHome;
  expect(why([person])).toBeNull();
  expect(why([{ ...person, month: '2018-12' }])).toBe('tooEarly');
  expect(why([{ wage: '8000', category: '灵活就业人员' }])).toBe('noEmployer');
  expect(why([{ ...person, month: '2027-02' }])).toBe('missingRule');
  const months = ['2025-03', '2025-04'].map((month) => ({ ...person, number: '1', month }));
  expect([why(months, 'year', 0), why(months, 'year', 1), why(months, 'month', 1)]).toEqual([
    null,
    'countedElsewhere',
    null,
  ]);
});
