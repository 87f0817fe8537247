import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/calc/settleLines';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { madeUpRule, spelled, within } from './ruleBuilder';
import {
  pension,
  type Asked,
  explanation,
  settled,
  insurance,
  plain,
  verdictOn,
  told,
  accused,
  unknown,
} from './verdictCases';

describe('several sets of rules that explain one payslip', () => {
  /** By the second set the ceiling is 3000, by the third it was not found. */
  const versions: ContributionRule[][] = [
    [pension],
    [madeUpRule({ base: within('1000', '3000') })],
    [madeUpRule({ base: within('1000', 'unknown') })],
  ];
  const asked: Asked = { versions, wages: { pension: '4000' } };
  const by = (version: number, base = '3000') => explanation(base, base, { version });
  const versionOf = (first: Explanation, ...others: Explanation[]) => {
    const { kind, version } = verdictOn(insurance(settled(first, ...others)), asked);
    return [kind, version];
  };

  it('count by the one that accuses least, wherever it stands', () => {
    expect(versionOf(by(0))).toEqual(['likelyUnderDeclared', 0]);
    expect(versionOf(by(0), by(1))).toEqual(['declaredInFull', 1]);
    expect(versionOf(by(1), by(0))).toEqual(['declaredInFull', 1]);
    expect(versionOf(by(0), by(2), by(1))).toEqual(['declaredInFull', 1]);
  });

  it('count by one that cannot tell before one that accuses', () => {
    expect(versionOf(by(0), by(2))).toEqual(['cannotTell', 2]);
    expect(versionOf(by(2), by(0))).toEqual(['cannotTell', 2]);
  });

  it('count by the smaller of two findings, and by the first of those less than a yuan apart', () => {
    expect(told(insurance(settled(by(0), by(0, '3500'))), asked)).toEqual(accused('500', '500'));
    expect(told(insurance(settled(by(0, '3500'), by(0))), asked)).toEqual(accused('500', '500'));
    expect(told(insurance(settled(by(0, '3400'), by(0, '3500'), by(0))), asked)).toEqual(accused('500', '500'));
    expect(told(insurance(settled(by(0), by(0, '3001'))), asked)).toEqual(accused('999', '999'));
    expect(told(insurance(settled(by(0), by(0, '3000.99'))), asked)).toEqual(accused('1000', '1000'));
    const same = { versions: [[pension], [{ ...pension }]], wages: { pension: '4000' } };
    expect(verdictOn(insurance(settled(by(1), by(0))), same).version).toBe(1);
    expect(verdictOn(insurance(settled(by(0), by(1))), same).version).toBe(0);
  });

  it('count by the first of those that accuse nobody', () => {
    const lenient = { versions: [[pension], [{ ...pension }]], wages: { pension: '3000' } };
    expect(verdictOn(insurance(settled(by(1), by(0))), lenient).version).toBe(1);
    expect(verdictOn(insurance(settled(by(0), by(1))), lenient).version).toBe(0);
  });

  it('may leave one at its ceiling', () => {
    expect(versionOf(by(0), explanation('3000', null, { version: 1 }))).toEqual(['atCeiling', 1]);
  });
});

describe('rules that are only carried on from an earlier period', () => {
  const estimated: Asked = { areRulesEstimated: true, wages: { pension: '4000' } };

  it('leave nothing certain, but what would be said', () => {
    const low = verdictOn(plain('3000', '3000'), estimated);
    expect(spelled(low)).toMatchObject({
      kind: 'cannotTell',
      missing: [{ kind: 'estimatedRules' }],
      otherwise: accused('1000', '1000'),
      comparisons: [{ scheme: 'pension' }],
      version: 0,
    });
    expect(told(plain('4000', '4000'), estimated)).toMatchObject({
      missing: [{ kind: 'estimatedRules' }],
      otherwise: { kind: 'declaredInFull' },
    });
  });

  it('are not what is missing where nothing could be said anyway', () => {
    expect(told(plain('3000', '3000'), { areRulesEstimated: true })).toEqual(
      unknown({ kind: 'wage', schemes: ['pension'] }),
    );
  });

  it('leave a finding to them before it is left to circumstances', () => {
    expect(told(plain('3000', '3000'), { ...estimated, falseAlarms: ['partMonth'] })).toMatchObject({
      missing: [{ kind: 'estimatedRules' }],
      otherwise: accused('1000', '1000'),
    });
  });
});

it('a version that was not among the rules leaves nothing to compare', () => {
  expect(told(insurance(settled(explanation('3000', '3000', { version: 5 }))), { wages: { pension: '4000' } })).toEqual(
    unknown({ kind: 'anyBase' }),
  );
});
