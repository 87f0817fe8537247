import { describe, expect, it } from 'vitest';
import type { GroupReading } from '../../src/calc/readPayslip';
import type { SettledReading } from '../../src/calc/settleLines';
import { madeUpRule, refusal } from './ruleBuilder';
import {
  type Asked,
  explanation,
  settled,
  trueUp,
  nearest,
  implied,
  verdictOn,
  told,
  accused,
  unknown,
} from './verdictCases';

describe('a fund whose rate is not known', () => {
  const fund = madeUpRule({ scheme: 'housing-fund' });
  const at = (rate: string, reading: SettledReading) => ({ rate, ...reading });
  const base = (lowest: string | null, highest: string | null = lowest) => settled(explanation(lowest, highest));
  const impossible: SettledReading = { kind: 'impossible', nearestBelow: null, nearestAbove: nearest, version: 0 };
  const open = (...perRate: ({ rate: string } & SettledReading)[]): GroupReading => ({
    group: 'housing-fund',
    kind: 'rateUnknown',
    perRate,
  });
  const asked: Asked = { versions: [[fund]], schemes: ['housing-fund'], wages: { 'housing-fund': '4000' } };

  it('is too low when it is so at every rate, by the least and the most of them', () => {
    expect(told(open(at('5%', base('3000', '3010')), at('6%', base('2500', '2510'))), asked)).toEqual(
      accused('990', '1500'),
    );
    expect(told(open(at('5%', base('2500', '2510')), at('6%', base('3000', '3010'))), asked)).toEqual(
      accused('990', '1500'),
    );
  });

  it('is in full, at the floor or at the ceiling when it is so at every rate', () => {
    expect(told(open(at('5%', base('4500')), at('6%', base('4000'))), asked)).toEqual({ kind: 'declaredInFull' });
    expect(told(open(at('5%', base('4999.94', null)), at('6%', base('4999.94', null))), asked)).toEqual({
      kind: 'atCeiling',
    });
    expect(told(open(at('5%', base(null, '1000.06'))), { ...asked, wages: {} })).toEqual({
      kind: 'atLegalMinimum',
      isLawful: null,
    });
  });

  it('tells nothing when the rates do not agree', () => {
    const nothing = unknown({ kind: 'fundRate' });
    expect(told(open(at('5%', base('4500')), at('6%', base('3500'))), asked)).toEqual(nothing);
    expect(told(open(at('5%', base('3500')), at('6%', base('4500'))), asked)).toEqual(nothing);
    expect(told(open(at('5%', base('3500')), at('6%', base('3500')), at('7%', base('4500'))), asked)).toEqual(nothing);
  });

  it('stands on the rates that fit, a settlement of several months among them', () => {
    const tooLow: SettledReading = { kind: 'belowMinimum', ...implied('900', '910') };
    const tooHigh: SettledReading = { kind: 'aboveMaximum', ...implied('5100', '5110') };
    const full = { kind: 'declaredInFull' };
    expect(
      told(open(at('5%', tooHigh), at('6%', base('4500')), at('7%', impossible), at('8%', tooLow)), asked),
    ).toEqual(full);
    expect(told(open(at('5%', tooHigh), at('6%', { ...trueUp('4500', '4500'), others: [] })), asked)).toEqual(full);
    expect(told(open(at('5%', base(null, '1000.06')), at('6%', tooLow)), { ...asked, wages: {} })).toEqual({
      kind: 'atLegalMinimum',
      isLawful: null,
    });
    expect(told(open(at('5%', tooHigh), at('6%', base('4999.94', null))), asked)).toEqual({ kind: 'atCeiling' });
  });

  it('where none fits tells what all of them tell', () => {
    const tooLow = (lowest: string): SettledReading => ({ kind: 'belowMinimum', ...implied(lowest, lowest) });
    expect(told(open(at('5%', tooLow('900')), at('6%', tooLow('750')), at('7%', tooLow('800'))), asked)).toEqual({
      kind: 'belowLegalMinimum',
      impliedLowest: '750',
      impliedHighest: '900',
      softenedBy: [],
    });
    expect(told(open(at('5%', impossible), at('6%', impossible)), asked)).toEqual(
      unknown({ kind: 'impossible' }, { kind: 'fundRate' }),
    );
    expect(told(open(at('5%', tooLow('900')), at('6%', impossible)), asked)).toEqual(unknown({ kind: 'fundRate' }));
  });

  it('lacks a wage as well as the rate where neither is known', () => {
    expect(told(open(at('5%', base('3500')), at('6%', base('3000'))), { ...asked, wages: {} })).toEqual(
      unknown({ kind: 'wage', schemes: ['housing-fund'] }, { kind: 'fundRate' }),
    );
  });

  it('is softened and stopped by circumstances like any other', () => {
    const reading = open(at('5%', base('3000')), at('6%', base('2500')));
    expect(told(reading, { ...asked, falseAlarms: ['joinedLastYear'] })).toEqual(
      accused('1000', '1500', ['joinedLastYear']),
    );
    expect(told(reading, { ...asked, falseAlarms: ['twoJobs'] })).toMatchObject({
      missing: [{ kind: 'circumstance', alarm: 'twoJobs' }],
    });
  });

  it('has at least one rate', () => {
    expect(refusal(() => verdictOn(open(), asked))).toBe('RangeError: A range of rates is empty');
  });
});
