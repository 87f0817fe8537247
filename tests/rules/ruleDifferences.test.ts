import { describe, expect, it } from 'vitest';
import { applicableRules } from '../../src/rules/applicableRules';
import type { ContributionRule, SchemeId } from '../../src/rules/cityProfile';
import { findRules } from '../../src/rules/findRules';
import {
  isOfFigures,
  missingRule,
  ruleDifferences,
  schemeDifferences,
  type RuleDifference,
} from '../../src/rules/ruleDifferences';
import { publishedProfile } from '../publishedProfiles';
import { ruleOf } from './profileBuilder';

const nanjing = publishedProfile('nanjing');
const xiamen = publishedProfile('xiamen');

/** The scheme's side in a month, as the page has it. */
function side(
  profile: typeof nanjing,
  month: string,
  scheme: SchemeId,
  { category = 'employee', knownOn, carryOn = false }: { category?: string; knownOn?: string; carryOn?: boolean } = {},
) {
  const lookups = findRules(profile, month, category, knownOn === undefined ? {} : { knownOn });
  return applicableRules(lookups, carryOn).find((one) => one.scheme === scheme);
}

/** Of a rule and the same with changes. */
function differences(before: Partial<ContributionRule>, after: Partial<ContributionRule>): RuleDifference[] {
  return ruleDifferences({ ...ruleOf('before'), ...before }, { ...ruleOf('after'), ...after });
}

const clamped = (floor: string, ceiling: string): ContributionRule['base'] => ({
  kind: 'clampedWage',
  floor,
  ceiling,
  sources: ['limits'],
});

const option = (id: string, employer: string, employee: string) => ({
  id,
  name: { zh: id, en: id },
  employer,
  employee,
  sources: ['rates'],
});

const options = (
  ones: ReturnType<typeof option>[],
  ownRate: 'employer' | 'employee' | null = null,
): ContributionRule['rates'] => ({ kind: 'options', ownRate, options: ones });

const range = (
  lowest: string,
  highest: string,
  suggested: string,
): Extract<ContributionRule['rates'], { kind: 'range' }> => ({
  kind: 'range',
  payers: ['employer', 'employee'],
  lowest,
  highest,
  step: '1%',
  suggested,
  sources: ['rates'],
});

describe('published rules of two months', () => {
  it('Nanjing’s pension from 2024 to 2025: both limits, the wage year, the notice', () => {
    // 4952 − 4879 = 73; 24762 − 24396 = 366.
    expect(schemeDifferences(side(nanjing, '2024-12', 'pension'), side(nanjing, '2025-01', 'pension'))).toEqual([
      { kind: 'limit', limit: 'floor', before: '4879', after: '4952', difference: '+73' },
      { kind: 'limit', limit: 'ceiling', before: '24396', after: '24762', difference: '+366' },
      { kind: 'wageYear', before: '2023', after: '2024' },
      { kind: 'announced', before: '2024-09-30', after: '2025-09-18' },
    ]);
  });

  it('one month before and after its notice: provisional, then final', () => {
    const before = side(nanjing, '2026-03', 'pension', { knownOn: '2026-10-07' });
    const after = side(nanjing, '2026-03', 'pension', { knownOn: '2026-10-08' });
    expect(schemeDifferences(before, after)).toEqual([
      { kind: 'limit', limit: 'floor', before: '4952', after: '5025', difference: '+73' },
      { kind: 'limit', limit: 'ceiling', before: '24762', after: '25127', difference: '+365' },
      { kind: 'provisional', isAfter: false },
      { kind: 'announced', before: '2026-01-07', after: '2026-10-08' },
    ]);
  });

  it('the same rule in two months differs in nothing', () => {
    expect(schemeDifferences(side(nanjing, '2025-03', 'medical'), side(nanjing, '2025-04', 'medical'))).toEqual([]);
  });

  it('a scheme without a rule is not in our data, whichever way', () => {
    // Fund rules of Nanjing end with 2027-06.
    const found = side(nanjing, '2027-06', 'housing-fund');
    const missing = side(nanjing, '2027-07', 'housing-fund');
    expect(schemeDifferences(found, missing)).toMatchObject([{ kind: 'onlyBefore', missing: { kind: 'afterLast' } }]);
    expect(schemeDifferences(missing, found)).toMatchObject([{ kind: 'onlyAfter', missing: { kind: 'afterLast' } }]);
    expect(schemeDifferences(missing, missing)).toEqual([]);
    expect(missingRule(missing)).toMatchObject({ kind: 'afterLast' });
    expect(schemeDifferences(found, undefined)).toEqual([{ kind: 'onlyBefore', missing: { kind: 'notListed' } }]);
  });

  it('a rule carried on differs in nothing from itself', () => {
    const found = side(nanjing, '2027-06', 'housing-fund');
    expect(schemeDifferences(found, side(nanjing, '2027-07', 'housing-fund', { carryOn: true }))).toEqual([]);
  });

  it('two categories of one month: a wage within limits against a base that the rule fixes', () => {
    const local = side(xiamen, '2011-08', 'pension', { category: 'local' });
    const nonLocal = side(xiamen, '2011-08', 'pension', { category: 'non-local' });
    expect(schemeDifferences(local, nonLocal)).toMatchObject([
      { kind: 'baseKind', before: { floor: '2014.2', ceiling: '10071' }, after: { kind: 'fixed', amount: '1100' } },
      { kind: 'rate', name: null, payer: 'employer', before: '14%', after: '12%', difference: '-2%' },
      { kind: 'wageYear', before: '2010', after: null },
    ]);
  });

  it('yearly fees of residents', () => {
    const before = side(xiamen, '2024-05', 'medical', { category: 'resident' });
    const after = side(xiamen, '2025-05', 'medical', { category: 'resident' });
    expect(schemeDifferences(before, after)).toMatchObject([
      { kind: 'fee', before: { amount: '430' }, after: { amount: '450', period: 'year' }, difference: '+20' },
      { kind: 'announced', before: null, after: '2024-09-30' },
    ]);
  });
});

describe('schemes paid within another', () => {
  const medical = ruleOf('medical', { scheme: 'medical', includes: ['maternity'] });
  const apart = ruleOf('medical', { scheme: 'medical' });
  const maternity = ruleOf('maternity', { scheme: 'maternity' });
  const included = { scheme: 'maternity', kind: 'includedIn', rule: medical } as const;
  const own = { scheme: 'maternity', kind: 'rule', rule: maternity, standing: 'inForce' } as const;

  it('are named with the scheme that includes them', () => {
    expect(schemeDifferences(own, included)).toEqual([{ kind: 'nowIncluded', within: 'medical' }]);
    expect(schemeDifferences(included, own)).toEqual([{ kind: 'nowSeparate', within: 'medical' }]);
    expect(schemeDifferences(included, included)).toEqual([]);
    const pension = { ...included, rule: ruleOf('pension', { includes: ['maternity'] }) };
    expect(schemeDifferences(included, pension)).toEqual([
      { kind: 'includedElsewhere', before: 'medical', after: 'pension' },
    ]);
  });

  it('are said of the including scheme too', () => {
    expect(ruleDifferences(apart, medical)).toEqual([{ kind: 'includes', added: ['maternity'], removed: [] }]);
    expect(ruleDifferences(medical, apart)).toEqual([{ kind: 'includes', added: [], removed: ['maternity'] }]);
  });
});

describe('bases', () => {
  it('are compared as figures, not as text', () => {
    expect(differences({ base: clamped('3381.50', '16907.5') }, { base: clamped('3381.5', '16907.50') })).toEqual([]);
  });

  it('fall with a minus, to the cent', () => {
    // 3488.4 − 4000.05 = −511.65; 20000 − 20000.1 = −0.1.
    expect(differences({ base: clamped('4000.05', '20000.1') }, { base: clamped('3488.4', '20000') })).toEqual([
      { kind: 'limit', limit: 'floor', before: '4000.05', after: '3488.4', difference: '-511.65' },
      { kind: 'limit', limit: 'ceiling', before: '20000.1', after: '20000', difference: '-0.1' },
    ]);
  });

  it('have no difference to a limit that is none or unknown', () => {
    expect(differences({ base: clamped('4000', 'unknown') }, { base: clamped('none', 'none') })).toEqual([
      { kind: 'limit', limit: 'floor', before: '4000', after: 'none', difference: null },
      { kind: 'limit', limit: 'ceiling', before: 'unknown', after: 'none', difference: null },
    ]);
  });

  it('that are fixed differ by their amount', () => {
    const fixed = (amount: string): Partial<ContributionRule> => ({
      base: { kind: 'fixed', amount, sources: ['limits'] },
    });
    expect(differences(fixed('1100'), fixed('1250.5'))).toEqual([
      { kind: 'fixedBase', before: '1100', after: '1250.5', difference: '+150.5' },
    ]);
    expect(differences(fixed('1100'), fixed('1100.00'))).toEqual([]);
  });
});

describe('rates', () => {
  it('of a single option are the rate, whatever its id', () => {
    const rates = (id: string, employer: string) => ({ rates: options([option(id, employer, '8%')]) });
    expect(differences(rates('standard', '16%'), rates('unit-rate', '16.0%'))).toEqual([]);
    // 0.0001 of a percent is the finest: 16.0001 − 15.5 = 0.5001.
    expect(differences(rates('standard', '15.5%'), rates('other', '16.0001%'))).toEqual([
      { kind: 'rate', name: null, payer: 'employer', before: '15.5%', after: '16.0001%', difference: '+0.5001%' },
    ]);
  });

  it('of options: the first one first, changes by id, then what is listed on one side only', () => {
    const before = options([option('low', '0.5%', '0%'), option('middle', '1%', '0%')]);
    const after = options([option('middle', '0.9%', '0.1%'), option('high', '2%', '0%')], 'employer');
    expect(differences({ rates: before }, { rates: after })).toMatchObject([
      { kind: 'firstOption', before: { id: 'low' }, after: { id: 'middle' } },
      { kind: 'rate', name: { zh: 'middle' }, payer: 'employer', before: '1%', after: '0.9%', difference: '-0.1%' },
      { kind: 'rate', name: { zh: 'middle' }, payer: 'employee', before: '0%', after: '0.1%', difference: '+0.1%' },
      { kind: 'optionsRemoved', options: [{ id: 'low' }] },
      { kind: 'optionsAdded', options: [{ id: 'high' }] },
      { kind: 'ownRate', before: null, after: 'employer' },
    ]);
  });

  it('of a range: each figure, and who pays', () => {
    const after: ContributionRule['rates'] = {
      ...range('6%', '12%', '10%'),
      payers: ['employer'],
      step: '0.5%',
    };
    expect(differences({ rates: range('5%', '12%', '8%') }, { rates: after })).toEqual([
      { kind: 'range', figure: 'lowest', before: '5%', after: '6%', difference: '+1%' },
      { kind: 'range', figure: 'step', before: '1%', after: '0.5%', difference: '-0.5%' },
      { kind: 'range', figure: 'suggested', before: '8%', after: '10%', difference: '+2%' },
      { kind: 'rangePayers', before: ['employer', 'employee'], after: ['employer'] },
    ]);
  });

  it('of another kind', () => {
    const [before, after] = [options([option('standard', '8%', '8%')]), range('5%', '12%', '8%')];
    expect(differences({ rates: before }, { rates: after })).toEqual([{ kind: 'rateKind', before, after }]);
  });
});

describe('what figures stand on', () => {
  it('rounding, wage year, standing and notice', () => {
    const { rounding } = ruleOf('any');
    const found = differences(
      { wageYear: '2024', provisional: false, announcedOn: null },
      {
        wageYear: null,
        provisional: true,
        announcedOn: '2025-01-02',
        rounding: { ...rounding, base: { step: '1', mode: 'halfUp' }, employee: { step: '0.01', mode: 'up' } },
      },
    );
    expect(found).toEqual([
      { kind: 'rounding', of: 'base', before: rounding.base, after: { step: '1', mode: 'halfUp' } },
      { kind: 'rounding', of: 'employee', before: rounding.employee, after: { step: '0.01', mode: 'up' } },
      { kind: 'wageYear', before: '2024', after: null },
      { kind: 'provisional', isAfter: true },
      { kind: 'announced', before: null, after: '2025-01-02' },
    ]);
    expect(found.map(isOfFigures)).toEqual([true, true, false, false, false]);
  });
});
