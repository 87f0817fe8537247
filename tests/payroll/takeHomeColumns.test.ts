import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zero, type Decimal } from '../../src/calc/decimal';
import { marginalTaxRate } from '../../src/calc/incomeTax';
import { takeHome, takeHomeOfYear } from '../../src/calc/takeHome';
import { withholdMonths, type TaxSoFar } from '../../src/calc/withholding';
import {
  assumedContributions,
  assumedIncome,
  assumedTax,
  assumeSoFarColumns,
  emptyTakeHome,
  emptyTaxAccount,
  monthsCounted,
  withholdColumns,
  type GivenSoFar,
  type TaxedMonth,
} from '../../src/payroll/takeHomeColumns';
import { yuan } from '../calc/ruleBuilder';

type Month = { pay: number; employee: number; excess: { employer: number; employee: number }; special: number };
type Given = { income?: number; contributions?: number; tax?: number };

const nothingGiven: GivenSoFar = { income: null, contributions: null, tax: null };

/** One person; fen. */
function monthOf({ pay, employee, excess, special }: Month, monthCount: number): TaxedMonth {
  return {
    monthCount: Uint8Array.of(monthCount),
    pay: Float64Array.of(pay),
    employee: Float64Array.of(employee),
    fundExcess: { employer: Float64Array.of(excess.employer), employee: Float64Array.of(excess.employee) },
    specialDeductions: special === 0 ? null : Float64Array.of(special),
  };
}

function oneMonth(month: Month, monthCount: number, given: Given = {}) {
  const taxed = monthOf(month, monthCount);
  const [account, output, assumed] = [emptyTaxAccount(1), emptyTakeHome(1), new Uint8Array(1)];
  const column = (value: number | undefined) => (value === undefined ? null : Float64Array.of(value));
  const columns = { income: column(given.income), contributions: column(given.contributions), tax: column(given.tax) };
  assumeSoFarColumns(taxed, columns, 0, 1, account, assumed);
  withholdColumns(taxed, 0, 1, account, output);
  return { account, taxed, output, assumed: assumed[0]!, tax: output.tax[0]!, takeHome: output.takeHome[0]! };
}

const plain = (pay: number, employee = 0): Month => ({
  pay,
  employee,
  excess: { employer: 0, employee: 0 },
  special: 0,
});

describe('20,000 a month with own contributions of 4,503', () => {
  // 20,000 − 5,000 − 4,503 = 10,497 a month. January: × 3% = 314.91. After three months 31,491, after four 41,988: × 10% −
  // 2,520 = 1,678.80, less 3 × 314.91 = 734.07. Then 10,497 × 10% = 1,049.70 a month.
  const month = plain(2_000_000, 450_300);
  it.each([
    [1, 31_491, 3],
    [3, 31_491, 3],
    [4, 73_407, 10],
    [12, 104_970, 10],
  ])('month %i withholds %i fen', (count, tax, percent) => {
    const { output, takeHome: rest } = oneMonth(month, count);
    expect([output.tax[0], output.marginalRate[0]]).toEqual([tax, percent]);
    expect(rest).toBe(2_000_000 - 450_300 - tax);
  });

  it('a year withholds 10,076.40', () => {
    // 12 × 10,497 = 125,964 × 10% − 2,520
    const [account, output] = [emptyTaxAccount(1), emptyTakeHome(1)];
    for (let count = 1; count <= 12; count += 1) withholdColumns(monthOf(month, count), 0, 1, account, output);
    expect(account.tax[0]).toBe(1_007_640);
    // 12 × (20,000 − 4,503) − 10,076.40
    expect(account.takeHome[0]).toBe(18_596_400 - 1_007_640);
  });
});

it('the parts of the fund above its limit are taxed', () => {
  // 10,000 + 100 − (1,000 − 200) − 5,000 = 4,300 × 3% = 129; paid out 10,000 − 1,000 − 129.
  const { tax, takeHome: rest } = oneMonth(
    { ...plain(1_000_000, 100_000), excess: { employer: 10_000, employee: 20_000 } },
    1,
  );
  expect([tax, rest]).toEqual([12_900, 887_100]);
});

it('what is not counted gets nothing', () => {
  const { output, account } = oneMonth(plain(1_000_000), 0);
  expect([output.tax[0], output.takeHome[0], account.tax[0]]).toEqual([NaN, NaN, 0]);
  expect(oneMonth(plain(NaN), 5).tax).toBeNaN();
});

it.each([
  // Months since year 0: 2025-01 is 2025 × 12.
  ['January', 24_300, -1, 1],
  ['December', 24_311, -1, 12],
  ['entered the year before', 24_302, 24_290, 3],
  ['entered in March, paid for May', 24_304, 24_302, 3],
  ['entered this month', 24_304, 24_304, 1],
  ['enters next month', 24_304, 24_305, 0],
])('months counted: %s', (_, month, entry, counted) => {
  expect(monthsCounted(month, entry)).toBe(counted);
});

const fen = (most: number) => fc.integer({ min: 0, max: most });
const months = fc
  .record({
    // Around the allowance, around the brackets, and as large as an amount may be.
    pay: fc.oneof(fen(1_000_000), fen(10_000_000), fc.integer({ min: 499_990, max: 500_010 }), fen(9_000_000_000)),
    share: fc.integer({ min: 0, max: 40 }),
    excess: fc.oneof(
      fc.constant({ employer: 0, employee: 0 }),
      fc.record({ employer: fen(90_000), employee: fen(90_000) }),
    ),
    special: fc.oneof(fc.constant(0), fen(600_000)),
  })
  .map(({ pay, share, excess, special }): Month => {
    const employee = Math.floor((Math.min(pay, 9_000_000) * share) / 100);
    return { pay, employee, special, excess: { ...excess, employee: Math.min(excess.employee, employee) } };
  });
const given: fc.Arbitrary<Given> = fc.record(
  { income: fen(200_000_000), contributions: fen(20_000_000), tax: fen(20_000_000) },
  { requiredKeys: [] },
);

const inYuan = (amount: number) => yuan(amount).div(100);
const inFen = (amount: Decimal) => Number(amount.times(100).toString());

function inDecimals(month: Month, monthCount: number, before: Given) {
  const sides = (['employer', 'employee'] as const).map((side) => [
    side,
    { deposit: zero, limit: zero, taxable: inYuan(month.excess[side]) },
  ]);
  return takeHome({
    pay: inYuan(month.pay),
    contributions: { lines: [], total: { employer: zero, employee: inYuan(month.employee) }, yearlyFees: [] },
    fund: { wage: zero, cityLimit: 'unknown', sides: Object.fromEntries(sides) as never },
    specialDeductions: inYuan(month.special),
    monthCount,
    before: Object.fromEntries(Object.entries(before).map(([name, amount]) => [name, inYuan(amount)])),
  });
}

describe('gives what src/calc gives', () => {
  it('for a month, whatever is known of the months before', () => {
    const property = fc.property(months, fc.integer({ min: 1, max: 12 }), given, (month, count, before) => {
      const { tax, takeHome: rest, output, assumed } = oneMonth(month, count, before);
      const expected = inDecimals(month, count, before);
      expect(tax).toBe(inFen(expected.withholding.tax));
      expect(rest).toBe(inFen(expected.takeHome));
      expect(output.marginalRate[0]).toBe(marginalTaxRate(expected.withholding.taxable).times(100).toNumber());
      const bits = { income: assumedIncome, contributions: assumedContributions, tax: assumedTax };
      for (const [figure, bit] of Object.entries(bits)) {
        expect((assumed & bit) !== 0).toBe(expected.assumed.includes(figure as keyof TaxSoFar));
      }
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('for the rest of the year after it', () => {
    const property = fc.property(months, fc.integer({ min: 1, max: 12 }), given, (month, count, before) => {
      const { account, output } = oneMonth(month, count, before);
      for (let next = count + 1; next <= 12; next += 1) withholdColumns(monthOf(month, next), 0, 1, account, output);
      const year = takeHomeOfYear(inDecimals(month, count, before), 12 - count);
      expect(account.tax[0]).toBe(inFen(year.total.tax));
      expect(account.takeHome[0]).toBe(inFen(year.takeHome));
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('for months that differ', () => {
    const property = fc.property(fc.array(months, { minLength: 1, maxLength: 12 }), (year) => {
      const [account, output] = [emptyTaxAccount(1), emptyTakeHome(1)];
      const taxes = year.map((month, index) => {
        withholdColumns(monthOf(month, index + 1), 0, 1, account, output);
        return output.tax[0];
      });
      const figures = year.map(({ pay, employee, excess, special }) => ({
        income: inYuan(pay + excess.employer),
        contributions: inYuan(employee - excess.employee),
        specialDeductions: inYuan(special),
        otherDeductions: zero,
      }));
      const expected = withholdMonths(figures);
      expect(taxes).toEqual(expected.months.map(({ tax }) => inFen(tax)));
      expect(account.tax[0]).toBe(inFen(expected.total.tax));
    });
    fc.assert(property, { numRuns: 500 });
  });
});

it('rows are calculated apart, within the range alone', () => {
  const two = (value: number) => Float64Array.of(value, value);
  const month: TaxedMonth = {
    monthCount: Uint8Array.of(1, 1),
    pay: Float64Array.of(1_000_000, 600_000),
    employee: two(0),
    fundExcess: { employer: two(0), employee: two(0) },
    specialDeductions: Float64Array.of(NaN, 50_000),
  };
  const [account, output] = [emptyTaxAccount(2), emptyTakeHome(2)];
  assumeSoFarColumns(month, nothingGiven, 1, 2, account, new Uint8Array(2));
  withholdColumns(month, 1, 2, account, output);
  // 6,000 − 5,000 − 500 = 500 × 3% = 15
  expect([...output.tax]).toEqual([NaN, 1_500]);
});
