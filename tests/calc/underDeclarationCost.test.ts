import { describe, expect, it } from 'vitest';
import type { Choices } from '../../src/calc/chosenRates';
import { asDeclared, underDeclarationCost } from '../../src/calc/underDeclarationCost';
import type { ContributionRule, SchemeId } from '../../src/rules/cityProfile';
import { fee, fixedAt, madeUpRule, percent, range, spelled, toYuan, within, yuan } from './ruleBuilder';

/** 16% and 8% within 1000 and 5000. */
const pension = madeUpRule();
/** 9% and 2% within 2000 and 6000, and 10 a month. */
const medical = madeUpRule({
  scheme: 'medical',
  base: within('2000', '6000'),
  rates: percent('9%', '2%'),
  flatFees: [fee('employee', '10')],
});
const unemployment = madeUpRule({ scheme: 'unemployment', rates: percent('0.5%', '0.5%') });
const injury = madeUpRule({ scheme: 'work-injury', base: within('1000', 'none'), rates: percent('0.4%', '0%') });
/** 8% each within 1000 and 9000, to the yuan. */
const fund = madeUpRule({
  scheme: 'housing-fund',
  base: within('1000', '9000'),
  rates: range('5%', '12%', '1%', '8%'),
  rounding: { employer: toYuan, employee: toYuan },
});
const all = [pension, medical, unemployment, injury, fund];

type Texts = Partial<Record<SchemeId, string>>;
const numbers = (texts: Texts) =>
  Object.fromEntries(Object.entries(texts).map(([scheme, text]) => [scheme, yuan(text)]));
const same = (wage: string, rules: readonly ContributionRule[] = all): Texts =>
  Object.fromEntries(rules.map(({ scheme }) => [scheme, wage]));

type Asked = { rules?: ContributionRule[]; choices?: Choices; beyondLimits?: SchemeId[]; taxRate?: string | null };

function cost(lawful: Texts, declared: Texts, asked: Asked = {}) {
  const { rules = all, choices = {}, beyondLimits = [], taxRate = null } = asked;
  const rate = taxRate === null ? null : yuan(taxRate);
  return underDeclarationCost(
    rules,
    choices,
    numbers(lawful),
    { wages: numbers(declared), beyondLimits, atLimit: {} },
    rate,
  );
}
/** `bases`: declared and lawful. */
const schemeCost = (scheme: SchemeId, bases: [string, string], gap: string, employer: string, employee: string) => ({
  scheme,
  declaredBase: bases[0],
  lawfulBase: bases[1],
  gap,
  amount: { employer, employee },
});

describe('a month on 3000 with a wage of 6000', () => {
  const month = () => cost(same('6000'), same('3000'), { taxRate: '0.1' });

  it('is short scheme by scheme, within the limits of each, the flat fee being owed either way', () => {
    // Pension 5000 − 3000; the others 6000 − 3000, unemployment 5000 − 3000.
    expect(spelled(month().schemes)).toEqual([
      schemeCost('pension', ['3000', '5000'], '2000', '320', '160'),
      schemeCost('medical', ['3000', '6000'], '3000', '270', '60'),
      schemeCost('unemployment', ['3000', '5000'], '2000', '10', '10'),
      schemeCost('work-injury', ['3000', '6000'], '3000', '12', '0'),
      schemeCost('housing-fund', ['3000', '6000'], '3000', '240', '240'),
    ]);
  });

  it('loses the employee both own accounts and both sides of the fund', () => {
    expect(spelled(month().lost)).toEqual({ pensionAccount: '160', medicalAccount: '60', housingFund: '480' });
  });

  it('leaves the employee the own shares, less the tax on them', () => {
    // 160 + 60 + 10 + 240 = 470; 10% is 47.
    expect(spelled(month().kept)).toEqual({ ownShares: '470', moreTax: '47', net: '423' });
  });

  it('saves the employer its own shares, the fund included', () => {
    // 320 + 270 + 10 + 12 + 240.
    expect(spelled(month().employerSaved)).toBe('852');
  });
});

describe('the tax on what was kept', () => {
  const kept = (taxRate: string | null, lawful = '5000', declared = '2993.75') =>
    spelled(cost({ pension: lawful }, { pension: declared }, { taxRate }).kept);

  it('is not known without a rate', () => {
    expect(kept(null)).toEqual({ ownShares: '160.5', moreTax: null, net: null });
  });

  it('is nothing at a rate of nothing', () => {
    expect(kept('0')).toEqual({ ownShares: '160.5', moreTax: '0', net: '160.5' });
  });

  it('is rounded half-up to the cent', () => {
    // 400 − 239.50 = 160.50; 3% is 4.815. 400 − 239.60 = 160.40 (2995); 3% is 4.812.
    expect(kept('0.03')).toEqual({ ownShares: '160.5', moreTax: '4.82', net: '155.68' });
    expect(kept('0.03', '5000', '2995')).toEqual({ ownShares: '160.4', moreTax: '4.81', net: '155.59' });
  });
});

describe('the schemes that are compared', () => {
  it('are those of which both the wage and the declared base are known', () => {
    const only = cost({ pension: '6000', medical: '6000' }, { medical: '3000', unemployment: '3000' });
    expect(spelled(only.schemes)).toEqual([schemeCost('medical', ['3000', '6000'], '3000', '270', '60')]);
    expect(spelled(only.lost)).toEqual({ pensionAccount: '0', medicalAccount: '60', housingFund: '0' });
    expect(spelled(only.kept.ownShares)).toBe('60');
    expect(spelled(only.employerSaved)).toBe('270');
  });

  it('are none where nothing is known', () => {
    expect(spelled(cost({}, {}, { taxRate: '0.1' }))).toEqual({
      schemes: [],
      lost: { pensionAccount: '0', medicalAccount: '0', housingFund: '0' },
      kept: { ownShares: '0', moreTax: '0', net: '0' },
      employerSaved: '0',
    });
  });

  it('stand each on their own wage and base', () => {
    const apart = cost({ pension: '4000', 'housing-fund': '7000' }, { pension: '3000', 'housing-fund': '2000' });
    expect(spelled(apart.schemes)).toEqual([
      schemeCost('pension', ['3000', '4000'], '1000', '160', '80'),
      schemeCost('housing-fund', ['2000', '7000'], '5000', '400', '400'),
    ]);
  });

  it('count below nothing where more was declared than is lawful', () => {
    expect(spelled(cost({ pension: '3000' }, { pension: '4000' }).schemes)).toEqual([
      schemeCost('pension', ['4000', '3000'], '-1000', '-160', '-80'),
    ]);
  });

  it('pay at the chosen rates, whatever wages the choices name', () => {
    // 12% of 3000.
    const choices: Choices = { rates: { 'housing-fund': '12%' }, wages: { 'housing-fund': yuan('9000') } };
    expect(spelled(cost({ 'housing-fund': '6000' }, { 'housing-fund': '3000' }, { choices }).schemes)).toEqual([
      schemeCost('housing-fund', ['3000', '6000'], '3000', '360', '360'),
    ]);
  });

  it('are short of nothing where the base is fixed', () => {
    const fixed = { ...pension, base: fixedAt('1100') };
    expect(spelled(cost({ pension: '6000' }, { pension: '3000' }, { rules: [fixed] }).schemes)).toEqual([
      schemeCost('pension', ['1100', '1100'], '0', '0', '0'),
    ]);
  });
});

describe('a base declared below the floor', () => {
  it('counts as it is for the schemes that are said to lie there', () => {
    // Pension 1000 − 500: 80 and 40; unemployment counts as 1000.
    const low = { pension: '500', unemployment: '500' };
    const wages = { pension: '900', unemployment: '900' };
    expect(spelled(cost(wages, low, { beyondLimits: ['pension'] }).schemes)).toEqual([
      schemeCost('pension', ['500', '1000'], '500', '80', '40'),
      schemeCost('unemployment', ['1000', '1000'], '0', '0', '0'),
    ]);
  });

  it('has a rule without limits, and any other its own', () => {
    const declared = { wages: {}, beyondLimits: ['pension' as const], atLimit: {} };
    expect(asDeclared(pension, declared)).toEqual({
      ...pension,
      base: { ...pension.base, floor: 'none', ceiling: 'none' },
    });
    expect(asDeclared(medical, declared)).toBe(medical);
  });
});
