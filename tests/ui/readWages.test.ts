import { describe, expect, it } from 'vitest';
import { emptyWage, type WageTexts } from '../../src/ui/payslip/payslipInputs';
import { readWages } from '../../src/ui/payslip/readWages';

function read(texts: Partial<WageTexts>) {
  const { average, problems } = readWages({ ...emptyWage, ...texts });
  return { average: average?.toFixed(2) ?? null, problems };
}

/** Twelve months, the first ones as given. */
function monthly(...texts: string[]): string[] {
  return emptyWage.monthly.map((text, index) => texts[index] ?? text);
}

describe('a year’s wages as typed', () => {
  it('are nothing, and no problem, while nothing is typed', () => {
    expect(readWages()).toEqual({ average: null, problems: {} });
    for (const kind of ['average', 'yearly', 'monthly', 'firstMonth'] as const) {
      expect(read({ kind })).toEqual({ average: null, problems: {} });
    }
  });

  it('may be the average itself', () => {
    expect(read({ average: '１２，０００．５０' })).toEqual({ average: '12000.50', problems: {} });
  });

  it('may be the year’s total over the months paid', () => {
    // 110,000 ÷ 11; 96,000 ÷ 12.
    expect(read({ kind: 'yearly', total: '11万', months: ' 11 ' }).average).toBe('10000.00');
    expect(read({ kind: 'yearly', total: '96000' }).average).toBe('8000.00');
  });

  it('may be the first month’s wage of a person who joined later', () => {
    expect(read({ kind: 'firstMonth', firstMonth: '7500', average: '9000' }).average).toBe('7500.00');
  });

  it('may be the wages of the months, those without pay left out of the average', () => {
    // (6000 + 9000) ÷ 2, the third typed as 0, the others empty.
    expect(read({ kind: 'monthly', monthly: monthly('6000', '9000', '0') })).toEqual({
      average: '7500.00',
      problems: {},
    });
    expect(read({ kind: 'monthly', monthly: monthly('0', '0.00') })).toEqual({ average: null, problems: {} });
  });

  it('are read in one way only: what was typed for another is left alone', () => {
    expect(read({ kind: 'average', average: '9000', total: 'x', months: '13', firstMonth: '-1' })).toEqual({
      average: '9000.00',
      problems: {},
    });
  });

  it('name the field that cannot be read', () => {
    expect(read({ average: '12,00' })).toEqual({
      average: null,
      problems: { average: { kind: 'amount', reason: 'misplacedComma' } },
    });
    expect(read({ average: '0' }).problems).toEqual({ average: { kind: 'amount', reason: 'zero' } });
    expect(read({ kind: 'firstMonth', firstMonth: '1e4' }).problems).toEqual({
      firstMonth: { kind: 'amount', reason: 'scientific' },
    });
    expect(read({ kind: 'yearly', total: '-5' }).problems).toEqual({ total: { kind: 'amount', reason: 'negative' } });
    expect(read({ kind: 'monthly', monthly: monthly('6000', 'abc', '7000', '1.234') })).toEqual({
      average: null,
      problems: {
        'monthly-1': { kind: 'amount', reason: 'notANumber' },
        'monthly-3': { kind: 'amount', reason: 'tooManyDecimals' },
      },
    });
  });

  it.each(['0', '13', '', '1.5', '-1', 'twelve', '012'])('have a number of months from 1 to 12, not %j', (months) => {
    expect(read({ kind: 'yearly', total: '96000', months })).toEqual({
      average: null,
      problems: { months: { kind: 'monthsPaid' } },
    });
  });

  it('take the number of months in full-width digits, as every other field does', () => {
    expect(read({ kind: 'yearly', total: '９６０００', months: '１２' })).toEqual({ average: '8000.00', problems: {} });
  });
});
