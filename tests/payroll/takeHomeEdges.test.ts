import { describe, expect, it } from 'vitest';
import type { TaxedMonth } from '../../src/payroll/takeHomeColumns';

/** Imported within a test: a table that cannot be built then fails it, and does not take the whole file along. */
const load = () => import('../../src/payroll/takeHomeColumns');

/** People of the same month and pay, in yuan, without contributions. */
function monthOf(people: number, monthCount: number, pay: number): TaxedMonth {
  const none = () => new Float64Array(people);
  return {
    monthCount: new Uint8Array(people).fill(monthCount),
    pay: none().fill(pay * 100),
    employee: none(),
    fundExcess: { employer: none(), employee: none() },
    specialDeductions: null,
  };
}

it.each([
  [0, 0],
  [36_000, 1080], // × 3%
  [144_000, 11_880], // × 10% − 2,520
  [300_000, 43_080], // × 20% − 16,920
  [420_000, 73_080], // × 25% − 31,920
  [660_000, 145_080], // × 30% − 52,920
  [960_000, 250_080], // × 35% − 85,920
  [1_000_000, 268_080], // × 45% − 181,920
])('the tax on %i', async (taxable, tax) => {
  const { taxOn } = await load();
  expect(taxOn(taxable * 100)).toBe(tax * 100);
});

it('the tax on what is no amount is a bug', async () => {
  const { taxOn } = await load();
  expect(() => taxOn(NaN)).toThrow('No tax bracket for NaN');
});

it.each([
  // Less the 5,000 of January.
  [4999.99, 0],
  [5000, 3],
  [40_999.99, 3],
  [41_000, 10],
  [149_000, 20],
  [965_000, 45],
])('on the yuan after %d, in January', async (pay, percent) => {
  const { emptyTakeHome, emptyTaxAccount, withholdColumns } = await load();
  const output = emptyTakeHome(1);
  withholdColumns(monthOf(1, 1, pay), 0, 1, emptyTaxAccount(1), output);
  expect(output.marginalRate[0]).toBe(percent);
});

describe('rows beyond the last one asked for', () => {
  it('are not assumed', async () => {
    const { assumeSoFarColumns, emptyTaxAccount } = await load();
    const [account, assumed] = [emptyTaxAccount(3), Uint8Array.of(99, 99, 99)];
    const given = { income: null, contributions: null, tax: null };
    assumeSoFarColumns(monthOf(3, 2, 10_000), given, 1, 2, account, assumed);
    // One month before: 10,000; (10,000 − 5,000) × 3% = 150; 9,850 left.
    expect([...account.income]).toEqual([0, 1_000_000, 0]);
    expect([...account.tax]).toEqual([0, 15_000, 0]);
    expect([...account.takeHome]).toEqual([0, 985_000, 0]);
    expect([...assumed]).toEqual([99, 7, 99]);
  });

  it('are not withheld', async () => {
    const { emptyTakeHome, emptyTaxAccount, withholdColumns } = await load();
    const [account, output] = [emptyTaxAccount(3), emptyTakeHome(3)];
    withholdColumns(monthOf(3, 1, 10_000), 1, 2, account, output);
    expect([...account.income]).toEqual([0, 1_000_000, 0]);
    expect([...output.tax]).toEqual([NaN, 15_000, NaN]);
  });
});

it.each([
  ['nothing', null, null, null, 7],
  ['income', 10_000, null, null, 6],
  ['contributions', null, 0, null, 5],
  ['tax', null, null, 150, 3],
  ['income and contributions', 10_000, 0, null, 4],
  ['all', 10_000, 0, 150, 0],
])('what is assumed where %s was given', async (_, income, contributions, tax, bits) => {
  const { assumedContributions, assumedIncome, assumedTax, assumeSoFarColumns, emptyTaxAccount } = await load();
  expect([assumedIncome, assumedContributions, assumedTax]).toEqual([1, 2, 4]);
  const column = (amount: number | null) => (amount === null ? null : Float64Array.of(amount * 100));
  const given = { income: column(income), contributions: column(contributions), tax: column(tax) };
  const assumed = new Uint8Array(1);
  assumeSoFarColumns(monthOf(1, 2, 10_000), given, 0, 1, emptyTaxAccount(1), assumed);
  expect(assumed[0]).toBe(bits);
});
