import { describe, expect, it } from 'vitest';
import { falseAlarms } from '../../src/calc/falseAlarm';
import type { GroupReading } from '../../src/calc/readPayslip';
import type { SchemeId } from '../../src/rules/cityProfile';
import { madeUpRule, spelled, within } from './ruleBuilder';
import {
  pension,
  medical,
  type Asked,
  explanation,
  settled,
  insurance,
  plain,
  trueUp,
  implied,
  verdictOn,
  told,
  accused,
  unknown,
} from './verdictCases';

const basisOf = (reading: GroupReading, asked: Asked = {}) => {
  const { kind, range, isRounded } = verdictOn(reading, asked);
  return spelled({ kind, range, isRounded });
};

describe('the wages on which a verdict stands', () => {
  const asked: Asked = { wages: { pension: '4000' } };
  const exact = explanation('3000', '3000.06');
  const rounded = explanation('2990', '4000', { roundedToYuan: true });
  const at = (lowest: string | null, highest: string | null) => ({ lowest, highest });

  it('are those of the explanation that decides, rounded as it is', () => {
    expect(basisOf(insurance(settled(exact)), asked)).toEqual({
      kind: 'likelyUnderDeclared',
      range: at('3000', '3000.06'),
      isRounded: false,
    });
    for (const reading of [settled(exact, rounded), settled(rounded, exact)]) {
      expect(basisOf(insurance(reading), asked)).toEqual({
        kind: 'declaredInFull',
        range: at('2990', '4000'),
        isRounded: true,
      });
    }
    expect(basisOf(plain(null, '1000.06'))).toMatchObject({ kind: 'atLegalMinimum', range: at(null, '1000.06') });
    expect(basisOf(plain('4999.94', null))).toMatchObject({ kind: 'atCeiling', range: at('4999.94', null) });
  });

  it('are those of a settlement, rounded as it is', () => {
    const settlement = insurance({ ...trueUp('3000', '3010'), roundedToYuan: true, others: [] });
    expect(basisOf(settlement, asked)).toMatchObject({ range: at('3000', '3010'), isRounded: true });
  });

  it('are those implied below the minimum', () => {
    const below = insurance({ kind: 'belowMinimum', ...implied('499.94', '500.06') });
    expect(basisOf(below)).toEqual({ kind: 'belowLegalMinimum', range: at('499.94', '500.06'), isRounded: false });
  });

  it('are those of what would be said where a doubt stands before it, and else none', () => {
    expect(basisOf(insurance(settled(rounded)), { ...asked, areRulesEstimated: true })).toEqual({
      kind: 'cannotTell',
      range: at('2990', '4000'),
      isRounded: true,
    });
    expect(basisOf(insurance({ kind: 'noRule', schemes: ['pension'] }), asked)).toEqual({
      kind: 'cannotTell',
      range: null,
      isRounded: false,
    });
  });

  it('at the open low end hold a wage above the floor that gives the same amount once rounded', () => {
    const reading = plain(null, '1012.49');
    const lawful = { kind: 'atLegalMinimum', isLawful: true };
    expect(told(reading, { wages: { pension: '1012.49' } })).toEqual(lawful);
    expect(told(reading, { wages: { pension: '1012.5' } })).toEqual(accused('12.5', '12.5'));
    // One wage beyond is enough.
    const schemes: SchemeId[] = ['pension', 'medical'];
    const low = { ...medical, base: within('1000', '6000') };
    expect(told(reading, { versions: [[pension, low]], schemes, wages: { pension: '1012', medical: '1020' } })).toEqual(
      accused('20', '20'),
    );
  });
});

describe('a payslip that may or may not carry the flat fee', () => {
  const asked: Asked = { wages: { pension: '3500' } };
  const withFee = (base: string) => explanation(base, base);
  const withoutFee = (base: string, version = 0) => explanation(base, base, { fee: 'leftOut', version });

  it('tells nothing where the fee decides whether there is a finding, and says what the fee would mean', () => {
    const verdict = verdictOn(insurance(settled(withFee('3000'), withoutFee('3500'))), asked);
    expect(spelled(verdict)).toMatchObject({
      kind: 'cannotTell',
      missing: [{ kind: 'flatFee' }],
      otherwise: { ...accused('500', '500'), version: 0 },
      perLine: [],
      comparisons: [{ gap: { atLeast: '500' } }],
      version: 0,
    });
    expect(told(insurance(settled(withFee('3500'), withoutFee('3000'))), asked)).toMatchObject({
      missing: [{ kind: 'flatFee' }],
      otherwise: { kind: 'declaredInFull' },
    });
  });

  it('counts with the fee where both accuse, or neither', () => {
    expect(told(insurance(settled(withFee('3000'), withoutFee('3200'))), asked)).toEqual(accused('500', '500'));
    expect(told(insurance(settled(withFee('3600'), explanation('4999.94', null, { fee: 'leftOut' }))), asked)).toEqual({
      kind: 'declaredInFull',
    });
  });

  it('counts without it where nothing explains the payslip with it', () => {
    expect(told(insurance(settled(withoutFee('3000'))), asked)).toEqual(accused('500', '500'));
    expect(told(insurance(settled(withoutFee('3600'))), asked)).toEqual({ kind: 'declaredInFull' });
  });

  it('counts on each side by the most lenient set of rules', () => {
    const versions = [[pension], [madeUpRule({ base: within('1000', '3000') })]];
    const lenient = explanation('3000', '3000', { version: 1 });
    expect(told(insurance(settled(withFee('3000'), lenient, withoutFee('3500'))), { ...asked, versions })).toEqual({
      kind: 'declaredInFull',
    });
    expect(
      told(insurance(settled(withFee('3500'), withoutFee('3000'), withoutFee('3000', 1))), { ...asked, versions }),
    ).toEqual({ kind: 'declaredInFull' });
  });
});

describe('circumstances in which a low base may be right', () => {
  const low = plain('3000', '3000');
  const wages = { pension: '4000' };
  const below = insurance({ kind: 'belowMinimum', ...implied('500', '500') });

  it('that change only the average wage soften a finding', () => {
    const softening = falseAlarms.filter((alarm) => !['partMonth', 'twoJobs', 'newLimitsPending'].includes(alarm));
    expect(told(low, { wages, falseAlarms: softening })).toEqual(
      accused('1000', '1000', ['joinedLastYear', 'unpaidLeave', 'bonusOfAnotherYear']),
    );
    expect(told(below, { falseAlarms: ['unpaidLeave'] })).toEqual({
      kind: 'belowLegalMinimum',
      impliedLowest: '500',
      impliedHighest: '500',
      softenedBy: ['unpaidLeave'],
    });
  });

  it('that change this month’s amount stop it, and what would be said stays to be seen', () => {
    const verdict = verdictOn(low, { wages, falseAlarms: ['unpaidLeave', 'partMonth', 'twoJobs'] });
    expect(spelled(verdict)).toMatchObject({
      kind: 'cannotTell',
      missing: [
        { kind: 'circumstance', alarm: 'partMonth' },
        { kind: 'circumstance', alarm: 'twoJobs' },
      ],
      otherwise: accused('1000', '1000'),
      perLine: [],
      comparisons: [{ scheme: 'pension' }],
      version: 0,
    });
    expect(told(below, { falseAlarms: ['newLimitsPending'] })).toMatchObject({
      missing: [{ kind: 'circumstance', alarm: 'newLimitsPending' }],
      otherwise: { kind: 'belowLegalMinimum' },
    });
  });

  it('change nothing where there is no finding', () => {
    const all: Asked = { falseAlarms };
    expect(told(plain('3000', '3000'), { ...all, wages: { pension: '3000' } })).toEqual({ kind: 'declaredInFull' });
    expect(told(plain('4999.94', null), all)).toEqual({ kind: 'atCeiling' });
    expect(told(plain(null, '1000.06'), all)).toEqual({ kind: 'atLegalMinimum', isLawful: null });
    expect(told(plain('3000', '3000'), all)).toEqual(unknown({ kind: 'wage', schemes: ['pension'] }));
  });
});
