import { describe, expect, it } from 'vitest';
import { compareContributions } from '../../src/calc/compareContributions';
import { applicableRules, type ApplicableRule } from '../../src/rules/applicableRules';
import type { ContributionRule, FlatFee } from '../../src/rules/cityProfile';
import { findRules } from '../../src/rules/findRules';
import { compareYearlyFees, yearlyInShort } from '../../src/ui/rules/compare/yearlyComparison';
import { fee, madeUpRule, noBase, noRates, spelled, yuan } from '../calc/ruleBuilder';
import { publishedProfile } from '../publishedProfiles';

function rulesOf(city: string, month: string, category: string): ApplicableRule[] {
  return applicableRules(findRules(publishedProfile(city), month, category), false);
}

function compare(before: ApplicableRule[], after: ApplicableRule[]) {
  const { schemes } = compareContributions({ rules: before, choices: {} }, { rules: after, choices: {} }, yuan('2000'));
  return compareYearlyFees(schemes, { before, after });
}

const inForce = (rule: ContributionRule): ApplicableRule => ({
  scheme: rule.scheme,
  kind: 'rule',
  rule,
  standing: 'inForce',
});
const paidYearly = (scheme: ContributionRule['scheme'], effectiveTo: string, ...flatFees: FlatFee[]) =>
  inForce({ ...madeUpRule({ scheme, base: noBase, rates: noRates, flatFees }), effectiveTo });
const year = (amount: string) => ({ kind: 'amount', amount, part: null });

describe('residents', () => {
  it('Xiamen 2024 → 2025: 430 → 450 a year, and no word of a subsidy that neither year has', () => {
    const fees = compare(rulesOf('xiamen', '2024-05', 'resident'), rulesOf('xiamen', '2025-05', 'resident'));
    expect(spelled(fees)).toEqual([
      { scheme: 'medical', payer: 'employee', before: year('430'), after: year('450'), difference: '20' },
    ]);
    expect(spelled(yearlyInShort(fees))).toEqual([
      { kind: 'change', payer: 'employee', change: { before: '430', after: '450', difference: '20' }, part: null },
    ]);
  });

  it('Fuzhou and Xiamen in November 2013: a subsidy that is not in the data of Xiamen is no 0', () => {
    const fees = compare(rulesOf('fuzhou', '2013-11', 'resident-adult'), rulesOf('xiamen', '2013-11', 'resident'));
    expect(spelled(fees)).toEqual([
      { scheme: 'medical', payer: 'employee', before: year('150'), after: year('110'), difference: '-40' },
      { scheme: 'medical', payer: 'government', before: year('260'), after: { kind: 'noSubsidy' }, difference: null },
    ]);
    expect(spelled(yearlyInShort(fees))).toEqual([
      { kind: 'change', payer: 'employee', change: { before: '150', after: '110', difference: '-40' }, part: null },
      { kind: 'noSubsidy', side: 'after' },
    ]);
  });

  it('Fuzhou 2013: 0 of the person’s own where the government takes the whole over, and stays 0', () => {
    const fees = compare(
      rulesOf('fuzhou', '2013-11', 'resident-adult'),
      rulesOf('fuzhou', '2013-11', 'resident-supported-adult'),
    );
    expect(spelled(fees)).toEqual([
      { scheme: 'medical', payer: 'employee', before: year('150'), after: year('0'), difference: '-150' },
      // The subsidy of 260, and of the other also the own part of 150.
      { scheme: 'medical', payer: 'government', before: year('260'), after: year('410'), difference: '150' },
    ]);
  });

  it('Xiamen, the half-year of 2022 and the year 2023: 200 and 430 are for unlike times', () => {
    const fees = compare(rulesOf('xiamen', '2022-09', 'resident'), rulesOf('xiamen', '2023-03', 'resident'));
    const half = { kind: 'amount', amount: '200', part: { from: '2022-07', to: '2022-12' } };
    expect(spelled(fees)).toEqual([
      { scheme: 'medical', payer: 'employee', before: half, after: year('430'), difference: null },
    ]);
    expect(spelled(yearlyInShort(fees))).toEqual([
      { kind: 'unlikeTimes', payer: 'employee', before: half, after: year('430') },
    ]);
  });

  it('and employees of Fuzhou: a rule of monthly contributions has no subsidy, so 0', () => {
    const fees = compare(rulesOf('fuzhou', '2013-11', 'employee'), rulesOf('fuzhou', '2013-11', 'resident-adult'));
    expect(spelled(fees)).toEqual([
      { scheme: 'medical', payer: 'employee', before: year('0'), after: year('150'), difference: '150' },
      { scheme: 'medical', payer: 'government', before: year('0'), after: year('260'), difference: '260' },
    ]);
  });
});

describe('fees for part of a year', () => {
  const half = paidYearly('medical', '2025-06', fee('employee', '200', 'year'));
  const part = { from: '2025-01', to: '2025-06' };

  it('compare with those for the same months, and with nothing', () => {
    const dearer = paidYearly('medical', '2025-06', fee('employee', '230', 'year'));
    const free = paidYearly('medical', '2025-12', fee('government', '500', 'year'));
    expect(spelled(yearlyInShort(compare([half], [dearer])))).toEqual([
      { kind: 'change', payer: 'employee', change: { before: '200', after: '230', difference: '30' }, part },
    ]);
    expect(spelled(yearlyInShort(compare([half], [free])))).toEqual([
      { kind: 'change', payer: 'employee', change: { before: '200', after: '0', difference: '-200' }, part },
      { kind: 'noSubsidy', side: 'before' },
    ]);
  });

  it('do not add up with fees of whole years; those add up', () => {
    const pension = paidYearly('pension', '2025-12', fee('employee', '100', 'year'));
    const maternity = paidYearly('maternity', '2025-12', fee('employee', '20', 'year'));
    const rules = [pension, half, maternity];
    expect(spelled(yearlyInShort(compare(rules, rules)))).toEqual([
      // 100 + 20.
      { kind: 'change', payer: 'employee', change: { before: '120', after: '120', difference: '0' }, part: null },
      { kind: 'change', payer: 'employee', change: { before: '200', after: '200', difference: '0' }, part },
    ]);
  });
});

describe('a side without a fee', () => {
  const medical = madeUpRule({ scheme: 'medical' });
  const withFee = paidYearly('medical', '2025-12', fee('employee', '65', 'year'));

  it('is unknown where it has no rule', () => {
    const lookup = { scheme: 'medical', kind: 'afterLast', latest: medical } as const;
    const fees = compare([withFee], [{ scheme: 'medical', kind: 'noRule', lookup }]);
    expect(spelled(fees)).toEqual([
      { scheme: 'medical', payer: 'employee', before: year('65'), after: { kind: 'noRule' }, difference: null },
    ]);
    expect(yearlyInShort(fees)).toEqual([]);
  });

  it('pays none where its rule has none, or its category never has the scheme', () => {
    const none = { scheme: 'medical', payer: 'employee', before: year('65'), after: year('0'), difference: '-65' };
    expect(spelled(compare([withFee], [inForce(medical)]))).toEqual([none]);
    expect(spelled(compare([withFee], [inForce(madeUpRule())]))).toEqual([none]);
  });
});
