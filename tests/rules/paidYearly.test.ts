import { describe, expect, it } from 'vitest';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { isCategoryPaidYearly, isPaidYearly } from '../../src/rules/paidYearly';
import { publishedProfiles } from '../publishedProfiles';
import { profileOf, ruleOf } from './profileBuilder';

function fee(period: 'month' | 'year'): ContributionRule['flatFees'][number] {
  return { payer: 'employee', name: { zh: '个人缴费', en: 'Own part' }, amount: '150', period, sources: ['fees'] };
}

const yearly = ruleOf('yearly', { base: { kind: 'none' }, flatFees: [fee('year')] });

describe('rules paid by the year alone', () => {
  it('have no base, no rates and no fee by the month', () => {
    expect(isPaidYearly([yearly])).toBe(true);
    expect(isPaidYearly([ruleOf('on a base', { flatFees: [fee('year')] })])).toBe(false);
    expect(isPaidYearly([ruleOf('monthly', { base: { kind: 'none' }, flatFees: [fee('year'), fee('month')] })])).toBe(
      false,
    );
    const rates: ContributionRule['rates'] = {
      kind: 'range',
      payers: ['employee'],
      lowest: '5%',
      highest: '12%',
      step: '1%',
      suggested: '8%',
      sources: ['rates'],
    };
    expect(isPaidYearly([{ ...yearly, rates }])).toBe(false);
  });

  it('are every one of several, and at least one asks for something', () => {
    const nothing = ruleOf('nothing', { scheme: 'maternity', base: { kind: 'none' } });
    expect(isPaidYearly([yearly, nothing])).toBe(true);
    expect(isPaidYearly([yearly, ruleOf('on a base', { scheme: 'medical' })])).toBe(false);
    expect(isPaidYearly([nothing])).toBe(false);
    expect(isPaidYearly([])).toBe(false);
  });
});

describe('person categories paid by the year', () => {
  it('are so in every month, or not at all', () => {
    const later = ruleOf('later', { personCategories: ['employee'], effectiveFrom: '2026-01', effectiveTo: '2026-12' });
    expect(isCategoryPaidYearly(profileOf(yearly), 'employee')).toBe(true);
    expect(isCategoryPaidYearly(profileOf(yearly, later), 'employee')).toBe(false);
    expect(isCategoryPaidYearly(profileOf(yearly), 'flexible')).toBe(false);
  });

  it('are the residents of the published cities, and nobody else', () => {
    const found = publishedProfiles.flatMap(({ profile }) =>
      profile.personCategories
        .filter(({ id }) => isCategoryPaidYearly(profile, id))
        .map(({ id }) => `${profile.city.id} ${id}`),
    );
    expect(found.sort()).toEqual([
      'fuzhou resident-adult',
      'fuzhou resident-minor',
      'fuzhou resident-supported-adult',
      'fuzhou resident-supported-minor',
      'xiamen resident',
    ]);
  });
});
