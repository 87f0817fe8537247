import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateContributions } from '../../src/calc/calculateContributions';
import type { Decimal } from '../../src/calc/decimal';
import { fundTaxFree } from '../../src/calc/fundTaxFree';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { fixedAt, madeUpRule, noBase, percent, range, roundings, spelled, toYuan, within, yuan } from './ruleBuilder';

/** 12% each unless another rate is given, within 2000 and 30000, to the yuan. */
function fund(parts: Parameters<typeof madeUpRule>[0] = {}): ContributionRule {
  return madeUpRule({
    scheme: 'housing-fund',
    base: within('2000', '30000'),
    rates: range('5%', '12%', '1%', '12%'),
    rounding: { employer: toYuan, employee: toYuan },
    ...parts,
  });
}

function taxFree(rule: ContributionRule, declared: Decimal, ownAverage = declared) {
  const [line] = calculateContributions([rule], {}, declared).lines;
  return fundTaxFree(rule, line!, ownAverage);
}

const side = (deposit: string, limit: string, taxable: string) => ({ deposit, limit, taxable });

describe('the tax-free limit of the housing fund', () => {
  it('leaves a deposit of at most 12% of the own average free', () => {
    expect(spelled(taxFree(fund(), yuan('10000')))).toEqual({
      wage: '10000',
      cityLimit: 'above',
      sides: { employer: side('1200', '1200', '0'), employee: side('1200', '1200', '0') },
    });
  });

  it('never taxes what rounding to the yuan put on top', () => {
    // 10,005 × 12% = 1,200.60: deposit and limit both 1,201.
    expect(spelled(taxFree(fund(), yuan('10005')).sides.employee)).toEqual(side('1201', '1201', '0'));
    // A base rounded up to 10,005 as well.
    const rounded = fund({ rounding: { base: { step: '1', mode: 'up' }, employer: toYuan, employee: toYuan } });
    expect(spelled(taxFree(rounded, yuan('10004.10')).sides.employee)).toEqual(side('1201', '1201', '0'));
  });

  it('taxes each side above it by itself', () => {
    // 15% and 13% of 10,000 against 1,200.
    const own = taxFree(fund({ rates: percent('15%', '13%') }), yuan('10000'));
    expect(spelled(own.sides)).toEqual({
      employer: side('1500', '1200', '300'),
      employee: side('1300', '1200', '100'),
    });
  });

  it('is 12% of three times the city average where the own average is higher', () => {
    expect(spelled(taxFree(fund(), yuan('50000')))).toEqual({
      wage: '30000',
      cityLimit: 'applies',
      sides: { employer: side('3600', '3600', '0'), employee: side('3600', '3600', '0') },
    });
    expect(taxFree(fund(), yuan('30000')).cityLimit).toBe('above');
  });

  it('taxes a base above the own average: raised to the floor, or declared higher', () => {
    // Floor 2,000 × 12% = 240, own average 1,000 × 12% = 120.
    expect(spelled(taxFree(fund(), yuan('1000')).sides.employer)).toEqual(side('240', '120', '120'));
    // Declared 20,000, own average 12,000: 2,400 against 1,440.
    expect(spelled(taxFree(fund(), yuan('20000'), yuan('12000')).sides.employer)).toEqual(side('2400', '1440', '960'));
  });

  it.each([within('2000', 'unknown'), within('2000', 'none'), fixedAt('3000'), noBase])(
    'is the own average alone without a known ceiling: %j',
    (base) => {
      const own = taxFree(fund({ base, rates: percent('12%', '12%') }), yuan('50000'));
      expect(own.cityLimit).toBe('unknown');
      expect(own.sides.employee.limit.toString()).toBe('6000');
    },
  );

  it('taxes nothing of a deposit at 12% or less between the limits, however it is rounded', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...roundings),
        fc.constantFrom(...roundings),
        fc.constantFrom('5%', '8%', '12%'),
        fc.integer({ min: 200_100, max: 6_000_000 }),
        (base, shares, rate, cents) => {
          const rule = fund({ rates: percent(rate, rate), rounding: { base, employer: shares, employee: shares } });
          const { sides } = taxFree(rule, yuan(cents).div(100));
          return sides.employer.taxable.isZero() && sides.employee.taxable.isZero();
        },
      ),
    );
  });
});
