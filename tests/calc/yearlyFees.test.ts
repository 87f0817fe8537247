import { describe, expect, it } from 'vitest';
import { yearlyFees, yearlyTotals } from '../../src/calc/yearlyFees';
import { findRules } from '../../src/rules/findRules';
import { publishedProfile } from '../publishedProfiles';
import { fee, madeUpRule, noBase, noRates, spelled } from './ruleBuilder';

const medical = madeUpRule({
  scheme: 'medical',
  base: noBase,
  rates: noRates,
  flatFees: [fee('employee', '150', 'year'), fee('government', '260', 'year'), fee('employee', '10')],
});

describe('the fees of the year', () => {
  it('are those by the year alone, in the order of the rules', () => {
    const pension = madeUpRule({ flatFees: [fee('employer', '0.30', 'year')] });
    expect(
      yearlyFees([pension, medical]).map(({ scheme, payer, amount }) => [scheme, payer, amount.toFixed(2)]),
    ).toEqual([
      ['pension', 'employer', '0.30'],
      ['medical', 'employee', '150.00'],
      ['medical', 'government', '260.00'],
    ]);
  });

  it('add up by payer and together, exactly: 0.1 + 0.2 is 0.3', () => {
    const dimes = madeUpRule({ flatFees: [fee('employee', '0.1', 'year'), fee('employee', '0.2', 'year')] });
    // 150 + 0.1 + 0.2 = 150.3; 150.3 + 260 = 410.3.
    expect(spelled(yearlyTotals(yearlyFees([medical, dimes])))).toEqual({
      employer: '0',
      employee: '150.3',
      government: '260',
      all: '410.3',
    });
  });

  it('are nothing for everybody without rules', () => {
    expect(spelled(yearlyTotals([]))).toEqual({ employer: '0', employee: '0', government: '0', all: '0' });
  });
});

describe('what residents pay, by the guides', () => {
  it.each([
    // 150 + 260 = 410; 40 + 260 = 300; where the government bears all of it, the own part too.
    ['fuzhou', '2013-05', 'resident-adult', '150', '260', '410'],
    ['fuzhou', '2013-05', 'resident-minor', '40', '260', '300'],
    ['fuzhou', '2013-05', 'resident-supported-adult', '0', '410', '410'],
    ['fuzhou', '2013-05', 'resident-supported-minor', '0', '300', '300'],
    // No subsidy was found for Xiamen.
    ['xiamen', '2022-08', 'resident', '200', '0', '200'],
    ['xiamen', '2026-01', 'resident', '450', '0', '450'],
  ])('%s %s %s: %s and %s, together %s', (city, month, category, employee, government, all) => {
    const rules = findRules(publishedProfile(city), month, category).flatMap((lookup) =>
      lookup.kind === 'found' ? [lookup.rule] : [],
    );
    expect(spelled(yearlyTotals(yearlyFees(rules)))).toEqual({ employer: '0', employee, government, all });
  });
});
