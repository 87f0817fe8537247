import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from '../../src/calc/decimal';
import { incomeTax } from '../../src/calc/incomeTax';
import {
  assumeSoFar,
  nothingSoFar,
  soFarAfter,
  withholdMonth,
  withholdMonths,
  type TaxFigures,
  type TaxSoFar,
} from '../../src/calc/withholding';
import { refusal, spelled, yuan } from './ruleBuilder';

function figures(income: string, contributions = '0', specialDeductions = '0', otherDeductions = '0'): TaxFigures {
  return {
    income: yuan(income),
    contributions: yuan(contributions),
    specialDeductions: yuan(specialDeductions),
    otherDeductions: yuan(otherDeductions),
  };
}

const repeated = (month: TaxFigures, count: number) => Array.from({ length: count }, () => month);
const taxes = (months: readonly TaxFigures[]) => withholdMonths(months).months.map(({ tax }) => tax.toFixed(2));

/** 20,000 a month with own contributions of 4,503: 10,497 taxable a month. */
const usual = figures('20000', '4503');

describe('twelve months of 20,000 with own contributions of 4,503', () => {
  it('are withheld 314.91, 734.07 and 1,049.70, in all 10,076.40', () => {
    // 10,497 × 3% = 314.91. April: 41,988 × 10% − 2,520 − 944.73 = 734.07. Then 10,497 × 10% = 1,049.70.
    // Year: 125,964 × 10% − 2,520 = 10,076.40.
    const { months, total } = withholdMonths(repeated(usual, 12));
    expect(months.map(({ tax }) => tax.toFixed(2))).toEqual([
      ...repeatedText('314.91', 3),
      '734.07',
      ...repeatedText('1049.70', 8),
    ]);
    expect(spelled(total)).toEqual({
      income: '240000',
      contributions: '54036',
      specialDeductions: '0',
      otherDeductions: '0',
      tax: '10076.4',
    });
  });

  it('give April with every figure that it stands on', () => {
    const { before, assumed } = assumeSoFar(usual, 4, {});
    expect(assumed).toEqual(['income', 'contributions', 'specialDeductions', 'otherDeductions', 'tax']);
    const april = withholdMonth(before, 4, usual);
    expect(spelled({ ...april, month: null, bracket: april.bracket.rate })).toEqual({
      monthCount: 4,
      before: {
        income: '60000',
        contributions: '13509',
        specialDeductions: '0',
        otherDeductions: '0',
        tax: '944.73',
      },
      month: null,
      cumulative: { income: '80000', contributions: '18012', specialDeductions: '0', otherDeductions: '0' },
      allowance: '20000',
      taxable: '41988',
      bracket: '0.1',
      taxDue: '1678.8',
      tax: '734.07',
      overpaid: '0',
    });
  });
});

function repeatedText(text: string, count: number): string[] {
  return Array.from({ length: count }, () => text);
}

describe('months that differ', () => {
  it('lower the tax by deductions of every kind', () => {
    // 20,000 − 5,000 − 4,503 − 3,500 − 997 = 6,000; 3% is 180.
    expect(taxes([figures('20000', '4503', '3500', '997')])).toEqual(['180.00']);
  });

  it('withhold nothing where too much was taken before, and make up for it later', () => {
    // January 45,000: 40,000 × 10% − 2,520 = 1,480. February 0: 35,000 × 3% = 1,050 < 1,480: nothing, 430 too much.
    // March 10,000: 40,000 × 10% − 2,520 = 1,480: nothing more. April 7,000: 42,000 × 10% − 2,520 = 1,680 − 1,480.
    const { months } = withholdMonths([figures('45000'), figures('0'), figures('10000'), figures('7000')]);
    expect(months.map(({ tax }) => tax.toFixed(2))).toEqual(['1480.00', '0.00', '0.00', '200.00']);
    expect(months.map(({ overpaid }) => overpaid.toFixed(2))).toEqual(['0.00', '430.00', '0.00', '0.00']);
  });

  it('keep unused deductions for later months', () => {
    // 3,000 − 5,000 = −2,000; then 9,000: 12,000 − 10,000 = 2,000 × 3% = 60.
    const { months } = withholdMonths([figures('3000'), figures('9000')]);
    expect(spelled(months.map(({ taxable, tax }) => [taxable, tax]))).toEqual([
      ['-2000', '0'],
      ['2000', '60'],
    ]);
  });

  it('go on after months that were', () => {
    const start = { before: withholdMonths(repeated(usual, 3)).total, monthCount: 3 };
    expect(withholdMonths([usual, usual], start).months.map(({ tax }) => tax.toFixed(2))).toEqual([
      '734.07',
      '1049.70',
    ]);
  });
});

describe('months before of which only some is known', () => {
  const april = (given: Partial<TaxSoFar>) => {
    const { before, assumed } = assumeSoFar(usual, 4, given);
    return { before: spelled(before), assumed, tax: withholdMonth(before, 4, usual).tax.toFixed(2) };
  };

  it('count what is given, and tax what would have been withheld on it', () => {
    // 90,000 − 15,000 − 13,509 = 61,491 × 10% − 2,520 = 3,629.10 before; with April 71,988 × 10% − 2,520 = 4,678.80.
    expect(april({ income: yuan('90000') })).toEqual({
      before: {
        income: '90000',
        contributions: '13509',
        specialDeductions: '0',
        otherDeductions: '0',
        tax: '3629.1',
      },
      assumed: ['contributions', 'specialDeductions', 'otherDeductions', 'tax'],
      tax: '1049.70',
    });
  });

  it('take tax as it is given, too little or too much', () => {
    // 1,678.80 − 600 = 1,078.80.
    expect(april({ tax: yuan('600') }).tax).toBe('1078.80');
    expect(april({ tax: yuan('2000') })).toMatchObject({ tax: '0.00', before: { income: '60000', tax: '2000' } });
  });

  it('assume nothing where all is given', () => {
    const given = { ...figures('60000', '13509', '0', '0'), tax: yuan('944.73') };
    expect(april(given)).toMatchObject({ assumed: [], tax: '734.07' });
  });

  it('are none in the first month, whatever is given', () => {
    const { before, assumed } = assumeSoFar(usual, 1, { tax: yuan('100') });
    expect(before).toEqual(nothingSoFar);
    expect(assumed).toEqual([]);
  });
});

describe('a count of months', () => {
  it.each([0, 13, 1.5, -1])('is never %s', (count) => {
    expect(refusal(() => withholdMonth(nothingSoFar, count, usual))).toBe(
      `RangeError: Not a count of months of a year: ${count}`,
    );
  });

  it('is refused when the list runs over the year', () => {
    expect(refusal(() => withholdMonths(repeated(usual, 13)))).toBe('RangeError: Not a count of months of a year: 13');
  });
});

describe('on any months', () => {
  const amount = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((cents) => yuan(cents).div(100));
  const anyMonth: fc.Arbitrary<TaxFigures> = fc.record({
    income: amount(120_000),
    contributions: amount(9000),
    specialDeductions: amount(9000),
    otherDeductions: amount(1000),
  });

  it('what is withheld adds up to the most that was ever due', () => {
    fc.assert(
      fc.property(fc.array(anyMonth, { minLength: 1, maxLength: 12 }), (list) => {
        const { months, total } = withholdMonths(list);
        const most = months.reduce((highest, { taxDue }) => (taxDue.gt(highest) ? taxDue : highest), yuan(0));
        return sum(months.map(({ tax }) => tax)).eq(total.tax) && total.tax.eq(most);
      }),
    );
  });

  it('more pay this month is never taxed less', () => {
    fc.assert(
      fc.property(fc.array(anyMonth, { maxLength: 11 }), anyMonth, amount(50_000), (earlier, month, more) => {
        const before = withholdMonths(earlier).total;
        const tax = (one: TaxFigures) => withholdMonth(before, earlier.length + 1, one).tax;
        return tax({ ...month, income: month.income.plus(more) }).gte(tax(month));
      }),
    );
  });

  it('equal months are the same assumed, added up and given, or withheld one by one', () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: 2, max: 12 }), fc.nat(31), (month, count, mask) => {
        const { months, total } = withholdMonths(repeated(month, count));
        const soFar = withholdMonths(repeated(month, count - 1)).total;
        const keys = ['income', 'contributions', 'specialDeductions', 'otherDeductions', 'tax'] as const;
        const given = Object.fromEntries(
          keys.filter((_, bit) => (mask >> bit) % 2 === 1).map((key) => [key, soFar[key]]),
        );
        const { before, assumed } = assumeSoFar(month, count, given);
        const one = withholdMonth(before, count, month);
        expect(spelled(one)).toEqual(spelled(months.at(-1)));
        expect(spelled(soFarAfter(one))).toEqual(spelled(total));
        expect(assumed).toEqual(keys.filter((key) => !(key in given)));
        expect(total.tax.eq(incomeTax(one.taxable))).toBe(true);
      }),
    );
  });
});
