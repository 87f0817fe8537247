import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/calc/decimal';
import type { UnderDeclarationCost } from '../../src/calc/underDeclarationCost';
import { readMonths, readPension } from '../../src/ui/payslip/moneyQuestion';
import { emptyPayslip, type PayslipInputs } from '../../src/ui/payslip/payslipInputs';
import { today } from './moneyCases';

describe('the months that sums are for', () => {
  it('are 1 to 720', () => {
    expect(['1', ' 12 ', '１２', '720'].map((text) => readMonths(text)?.toFixed())).toEqual(['1', '12', '12', '720']);
    for (const text of ['', '0', '721', '1.5', '-1', '1e2', 'a year', '0012']) expect(readMonths(text)).toBeNull();
  });
});

describe('the pension that the gap costs', () => {
  function costOf(base: number): UnderDeclarationCost {
    const zero = new Decimal(0);
    return {
      schemes: [
        {
          scheme: 'pension',
          declaredBase: new Decimal(5000),
          lawfulBase: new Decimal(5000 + base),
          gap: new Decimal(base),
          amount: { employer: zero, employee: zero },
        },
      ],
      lost: { pensionAccount: zero, medicalAccount: zero, housingFund: zero },
      kept: { ownShares: zero, moreTax: null, net: null },
      employerSaved: zero,
    };
  }

  function pension(typed: Partial<PayslipInputs>, base = 3000) {
    return readPension(costOf(base), { ...emptyPayslip, ...typed }, today);
  }

  function loss(birthMonth: string, typed: Partial<PayslipInputs> = {}) {
    const reading = pension({ birthMonth, retirementGroup: 'man60', gapYears: '25', ...typed });
    if (reading.kind !== 'loss') throw new Error(`No loss: ${JSON.stringify(reading)}`);
    const { retirement, totals, basic } = reading;
    return {
      age: [retirement.years, retirement.months, retirement.month].join(' '),
      basic: basic.toFixed(2),
      totals: totals.map((total) => total.toFixed(2)),
    };
  }

  it('is half of 1% of the gap for every year, and the account over 139 months at 60', () => {
    // 3000 × 25 × 0.5% = 375; 3000 × 8% × 12 × 25 ÷ 139 = 72000 ÷ 139 = 517.9856.
    expect(loss('1964-12')).toEqual({ age: '60 0 2024-12', basic: '375.00', totals: ['892.99'] });
  });

  it('is the account over 117 months at 63', () => {
    // 72000 ÷ 117 = 615.3846. Born from 1976-09 on, a man retires 36 months later than at 60.
    expect(loss('1976-09')).toEqual({ age: '63 0 2039-09', basic: '375.00', totals: ['990.38'] });
  });

  it('lies between two sums between whole ages, the lower first', () => {
    // Born 60 months after 1965-01: 60 ÷ 4 + 1 = 16 months later. 72000 ÷ 132 = 545.4545, ÷ 125 = 576.
    expect(loss('1970-01')).toEqual({ age: '61 4 2031-05', basic: '375.00', totals: ['920.45', '951.00'] });
  });

  it('takes half years, and digits of any width', () => {
    // 3000 × 2.5 × 0.5% = 37.50; 7200 ÷ 139 = 51.7986.
    expect(loss('1964-12', { gapYears: '２．５' })).toMatchObject({ basic: '37.50', totals: ['89.30'] });
  });

  it('is asked for while month of birth, group or years are not given', () => {
    const all = { birthMonth: '1970-01', retirementGroup: 'man60', gapYears: '25' } as const;
    expect(pension({})).toEqual({ kind: 'asking', problems: {} });
    for (const key of ['birthMonth', 'retirementGroup', 'gapYears']) {
      expect(pension({ ...all, [key]: '' })).toEqual({ kind: 'asking', problems: {} });
    }
  });

  it('is none where the pension base has no gap', () => {
    const all = { birthMonth: '1970-01', retirementGroup: 'man60', gapYears: '25' } as const;
    expect(pension(all, 0).kind).toBe('noGap');
    expect(pension(all, -5).kind).toBe('noGap');
    expect(readPension({ ...costOf(0), schemes: [] }, { ...emptyPayslip, ...all }, today).kind).toBe('noGap');
  });

  it('is not computed for a birth that lies ahead', () => {
    const all = { retirementGroup: 'man60', gapYears: '25' } as const;
    expect(pension({ ...all, birthMonth: '2026-12' })).toEqual({
      kind: 'asking',
      problems: { birthMonth: { kind: 'futureBirth' } },
    });
    expect(pension({ ...all, birthMonth: '2026-11' }).kind).toBe('loss');
  });

  it.each(['61', '60.1', '2.55', '-1', 'many', '1e1'])(
    'is not computed for %j years, and says so at their field',
    (gapYears) => {
      expect(pension({ birthMonth: '1970-01', retirementGroup: 'man60', gapYears })).toEqual({
        kind: 'asking',
        problems: { gapYears: { kind: 'years' } },
      });
    },
  );

  it('takes 60 years, the most that it says may be typed', () => {
    expect(pension({ birthMonth: '1970-01', retirementGroup: 'man60', gapYears: '60' }).kind).toBe('loss');
  });

  it('takes 0 years, the least that it says may be typed', () => {
    // “请填年数：0 到 60”.
    expect(loss('1964-12', { gapYears: '0' })).toMatchObject({ basic: '0.00', totals: ['0.00'] });
    expect(loss('1964-12', { gapYears: '0.0' }).totals).toEqual(['0.00']);
  });
});
