import { describe, expect, it } from 'vitest';
import { spelled, within } from './ruleBuilder';
import {
  pension,
  medical,
  type Asked,
  explanation,
  settled,
  insurance,
  verdictOn,
  spelledVerdict,
  told,
  accused,
  unknown,
} from './verdictCases';

describe('rules that had been replaced when the payslip was paid', () => {
  /** In force 1200 to 5000; replaced 1000 to 3500. */
  const versions = [[{ ...pension, base: within('1200', '5000') }], [{ ...pension, base: within('1000', '3500') }]];
  const by = (version: number, lowest: string | null, highest: string | null) =>
    explanation(lowest, highest, { version });
  const asked = (wage: string): Asked => ({ versions, expired: [1], wages: { pension: wage } });

  it('explain what was declared, and those in force what should have been', () => {
    const verdict = verdictOn(insurance(settled(by(1, null, '1000.06'))), asked('900'));
    expect(spelledVerdict(verdict)).toEqual({
      ...accused('200', '200'),
      comparisons: [
        {
          scheme: 'pension',
          declared: { lowest: '1000', highest: '1000' },
          lawful: { amount: '1200', adjustment: 'raisedToFloor', unknownLimit: null },
          gap: { atLeast: '200', atMost: '200' },
          unknownLimit: null,
        },
      ],
      version: 1,
    });
    // At the ceiling of then, with a wage between the ceilings and above both.
    expect(told(insurance(settled(by(1, '3499.94', null))), asked('4000'))).toEqual(accused('500', '500'));
    expect(told(insurance(settled(by(1, '3499.94', null))), asked('9000'))).toEqual(accused('1500', '1500'));
  });

  it('leave a base that is in full by those in force in full, less than a yuan aside', () => {
    const reading = insurance(settled(by(1, '2999.9', '3000')));
    expect(told(reading, asked('3000'))).toEqual({ kind: 'declaredInFull' });
    expect(told(reading, asked('3000.99'))).toEqual({ kind: 'declaredInFull' });
    expect(told(reading, asked('3001'))).toEqual(accused('1', '1.1'));
  });

  it('excuse nothing that those in force would not', () => {
    const reading = insurance(settled(by(0, '3500', '3500'), by(1, '3499.94', null)));
    expect(told(reading, asked('4000'))).toEqual(accused('500', '500'));
    // Had they not been replaced by then, they would.
    expect(told(reading, { ...asked('4000'), expired: [] })).toEqual({ kind: 'atCeiling' });
    expect(told(reading, { ...asked('4000'), expired: [2] })).toEqual({ kind: 'atCeiling' });
  });

  it('are judged by the largest gap over the schemes', () => {
    const both = [
      [...(versions[0] ?? []), medical],
      [...(versions[1] ?? []), medical],
    ];
    const question: Asked = {
      versions: both,
      expired: [1],
      schemes: ['pension', 'medical'],
      wages: { pension: '3200', medical: '3400' },
    };
    const reading = insurance(settled(by(1, '3000', '3100')));
    expect(told(reading, question)).toEqual(accused('300', '400'));
    expect(verdictOn(reading, question).comparisons.map(({ scheme }) => scheme)).toEqual(['pension', 'medical']);
  });

  it('leave the same doubts as any other', () => {
    const reading = insurance(settled(by(1, '3000', '3000')));
    expect(told(reading, { ...asked('4000'), areRulesEstimated: true })).toMatchObject({
      missing: [{ kind: 'estimatedRules' }],
      otherwise: accused('1000', '1000'),
    });
    expect(told(reading, { ...asked('4000'), falseAlarms: ['unpaidLeave'] })).toEqual(
      accused('1000', '1000', ['unpaidLeave']),
    );
  });

  it('may explain a base that those in force would not allow, whatever the wage', () => {
    const reading = (highest: string) => insurance(settled(by(1, '1000', highest)));
    const question: Asked = { versions, expired: [1] };
    expect(spelled(verdictOn(reading('1199'), question))).toMatchObject({
      kind: 'belowLegalMinimum',
      impliedLowest: '1000',
      impliedHighest: '1199',
      softenedBy: [],
      comparisons: [{ scheme: 'pension', gap: null }],
      version: 1,
    });
    expect(told(reading('1199.01'), question)).toEqual(unknown({ kind: 'wage', schemes: ['pension'] }));
    expect(told(reading('1100'), { ...question, areRulesEstimated: true })).toMatchObject({
      missing: [{ kind: 'estimatedRules' }],
      otherwise: { kind: 'belowLegalMinimum', softenedBy: [] },
    });
    // With a wage it is too low by what the floor has more.
    expect(told(reading('1100'), { ...question, wages: { pension: '900' } })).toEqual(accused('100', '200'));
    for (const floor of ['none', 'unknown']) {
      const endless = [[{ ...pension, base: within(floor, '5000') }], versions[1] ?? []];
      expect(told(reading('1100'), { ...question, versions: endless })).toEqual(
        unknown({ kind: 'wage', schemes: ['pension'] }),
      );
    }
  });

  it('may explain so a base of several schemes, of which one is below', () => {
    const question: Asked = {
      versions: versions.map((rules) => [...rules, { ...medical, base: within('800', '6000') }]),
      expired: [1],
      schemes: ['medical', 'pension'],
    };
    // Medical's floor of 800 was no higher; raised to the old floor of 1000, pension is below 1200.
    expect(told(insurance(settled(by(1, '900', '950'))), question)).toEqual({
      kind: 'belowLegalMinimum',
      impliedLowest: '900',
      impliedHighest: '1000',
      softenedBy: [],
    });
  });

  it('hold each scheme against its own floor', () => {
    // Of 1300 medical declares its ceiling of 1000, above its floor of 800 though below that of pension.
    const question: Asked = {
      versions: versions.map((rules) => [...rules, { ...medical, base: within('800', '1000') }]),
      expired: [1],
      schemes: ['medical', 'pension'],
    };
    expect(told(insurance(settled(by(1, '1300', '1300'))), question)).toEqual(
      unknown({ kind: 'wage', schemes: ['pension', 'medical'] }),
    );
  });

  it('leave it open where those in force lack the limit that decides', () => {
    const against = (floor: string, ceiling: string, wage: string) =>
      told(insurance(settled(by(1, '3000', '3000'))), {
        ...asked(wage),
        versions: [[{ ...pension, base: within(floor, ceiling) }], versions[1] ?? []],
      });
    const lacks = (limit: 'floor' | 'ceiling') => unknown({ kind: 'limit', limit, schemes: ['pension'] });
    expect(against('1200', 'unknown', '3001')).toEqual(lacks('ceiling'));
    expect(against('1200', 'unknown', '3000.99')).toEqual({ kind: 'declaredInFull' });
    expect(against('unknown', '5000', '3000.99')).toEqual(lacks('floor'));
    expect(against('unknown', '5000', '3001')).toEqual(accused('1', '1'));
  });

  it('lack a wage where none is known', () => {
    const reading = insurance(settled(by(1, '3000', '3000')));
    expect(told(reading, { versions, expired: [1] })).toEqual(unknown({ kind: 'wage', schemes: ['pension'] }));
  });
});
