import { describe, expect, it } from 'vitest';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { findRules } from '../../src/rules/findRules';
import { lacksSubsidy, partOfYear } from '../../src/rules/yearlyTerms';
import { fee, madeUpRule, noBase, noRates } from '../calc/ruleBuilder';
import { publishedProfile } from '../publishedProfiles';

function medicalOf(city: string, category: string, month: string): ContributionRule {
  const found = findRules(publishedProfile(city), month, category).find(({ scheme }) => scheme === 'medical');
  if (found?.kind !== 'found') throw new Error(`no rule of ${category} in ${month}`);
  return found.rule;
}

const yearly = { base: noBase, rates: noRates, flatFees: [fee('employee', '100', 'year')] };
const lasting = (effectiveFrom: string, effectiveTo: string): ContributionRule => ({
  ...madeUpRule(yearly),
  effectiveFrom,
  effectiveTo,
});

describe('the time that a yearly fee is for', () => {
  it('is the half-year between two kinds of year in Xiamen', () => {
    expect(partOfYear(medicalOf('xiamen', 'resident', '2022-09'))).toEqual({ from: '2022-07', to: '2022-12' });
    expect(partOfYear(medicalOf('xiamen', 'resident', '2023-03'))).toBeNull();
  });

  it('is a year from twelve months on: a rule of several years is a fee of each', () => {
    expect(partOfYear(lasting('2025-07', '2026-05'))).toEqual({ from: '2025-07', to: '2026-05' });
    expect(partOfYear(lasting('2025-07', '2026-06'))).toBeNull();
    expect(partOfYear(lasting('2025-07', '2027-06'))).toBeNull();
  });

  it('is a year beside a base, which may change in the middle of it', () => {
    const withBase = { ...madeUpRule({ flatFees: yearly.flatFees }), effectiveTo: '2025-06' };
    expect(partOfYear(withBase)).toBeNull();
  });
});

describe('the government’s part', () => {
  it('is known where the rule names a fee of its own, or that it takes the whole over', () => {
    expect(lacksSubsidy(medicalOf('fuzhou', 'resident-adult', '2013-11'))).toBe(false);
    expect(lacksSubsidy(medicalOf('fuzhou', 'resident-supported-adult', '2013-11'))).toBe(false);
    expect(lacksSubsidy(madeUpRule({ ...yearly, flatFees: [fee('government', '0', 'year')] }))).toBe(false);
  });

  it('is lacking where only the own part was found', () => {
    expect(lacksSubsidy(medicalOf('xiamen', 'resident', '2013-11'))).toBe(true);
  });

  it('is no question of those who pay by the month', () => {
    expect(lacksSubsidy(medicalOf('xiamen', 'employee', '2026-11'))).toBe(false);
  });
});
