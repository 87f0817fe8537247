import { describe, expect, it } from 'vitest';
import { likelyRuleSets, type RuleAlternative } from '../../src/calc/likelyRuleSets';
import type { ContributionRule, SchemeId } from '../../src/rules/cityProfile';
import type { RuleVersion } from '../../src/rules/ruleVersions';
import { madeUpRule } from './ruleBuilder';

const names = new Map<ContributionRule, string>();

/** A rule that goes by a name; without a standing it is the one in use. */
function alternative(name: string, scheme: SchemeId, standing: RuleVersion['standing'] | null = null): RuleAlternative {
  const rule = madeUpRule({ scheme });
  names.set(rule, name);
  return { scheme, rule, version: standing === null ? null : { rule, standing, until: null } };
}

function setsOf(places: RuleAlternative[][], mostMixes: number): string[] {
  return likelyRuleSets(places, mostMixes).map((set) => set.map(({ rule }) => names.get(rule)).join(' '));
}

const pension = [
  alternative('P', 'pension'),
  alternative('P-provisional', 'pension', 'provisional'),
  alternative('P-before', 'pension', 'carriedOn'),
];
const medical = [alternative('M', 'medical'), alternative('M-superseded', 'medical', 'superseded')];
const fund = [alternative('F', 'housing-fund'), alternative('F-before', 'housing-fund', 'carriedOn')];

/** All insurance on rules of one standing, the fund on its own. */
const published = [
  'P M F',
  'P-provisional M F',
  'P M-superseded F',
  'P-before M F',
  'P M F-before',
  'P-provisional M F-before',
  'P M-superseded F-before',
  'P-before M F-before',
];

describe('the sets of rules that an employer may have applied', () => {
  it('are those in use, those that offices publish, then mixes of old and new, none twice', () => {
    expect(setsOf([pension, medical, fund], 24)).toEqual([
      ...published,
      'P-provisional M-superseded F',
      'P-before M-superseded F',
      'P-provisional M-superseded F-before',
      'P-before M-superseded F-before',
    ]);
  });

  it('hold no more mixes than wanted, the published ones among them being none of more', () => {
    expect(setsOf([pension, medical, fund], 0)).toEqual(published);
    // The first eight mixes depart by one rule or by the fund and one: all published.
    expect(setsOf([pension, medical, fund], 8)).toEqual(published);
    expect(setsOf([pension, medical, fund], 9)).toEqual([...published, 'P-provisional M-superseded F']);
  });

  it('take all insurance of one standing together', () => {
    const provisionalMedical = [medical[0]!, alternative('M-provisional', 'medical', 'provisional')];
    expect(setsOf([pension, provisionalMedical], 0)).toEqual(['P M', 'P-provisional M-provisional', 'P-before M']);
  });

  it('take the first of several rules of one standing', () => {
    const several = [
      pension[0]!,
      alternative('P-latest', 'pension', 'superseded'),
      alternative('P-earlier', 'pension', 'superseded'),
    ];
    expect(setsOf([several], 0)).toEqual(['P', 'P-latest']);
    expect(setsOf([several], 3)).toEqual(['P', 'P-latest', 'P-earlier']);
  });

  it('take every other rule of the fund, whatever its standing, wherever the fund stands', () => {
    const funds = [...fund, alternative('F-provisional', 'housing-fund', 'provisional')];
    expect(setsOf([funds, medical], 0)).toEqual([
      'F M',
      'F M-superseded',
      'F-before M',
      'F-before M-superseded',
      'F-provisional M',
      'F-provisional M-superseded',
    ]);
  });

  it('do without a fund', () => {
    expect(setsOf([pension, medical], 0)).toEqual(['P M', 'P-provisional M', 'P M-superseded', 'P-before M']);
  });

  it('may begin with a rule that is itself a departure', () => {
    const carriedOn = [alternative('P-carried', 'pension', 'carriedOn')];
    expect(setsOf([carriedOn, fund], 5)).toEqual(['P-carried F', 'P-carried F-before']);
  });

  it('are one empty set where no scheme has a rule', () => {
    expect(likelyRuleSets([], 24)).toEqual([[]]);
  });

  it('keep how each rule departs from the one in use', () => {
    const [, second] = likelyRuleSets([pension, medical], 0);
    expect(second?.map(({ version }) => version?.standing ?? null)).toEqual(['provisional', null]);
  });
});
