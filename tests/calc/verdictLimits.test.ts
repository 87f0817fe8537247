import { describe, expect, it } from 'vitest';
import { fixedAt, madeUpRule, spelled, within, yuan } from './ruleBuilder';
import {
  medical,
  type Asked,
  insurance,
  plain,
  nearest,
  implied,
  verdictOn,
  spelledVerdict,
  told,
  accused,
  unknown,
} from './verdictCases';

describe('at the floor', () => {
  const reading = plain(null, '1000.06');

  it('the least is paid that the law allows; whether it is lawful is not known without a wage', () => {
    expect(told(reading)).toEqual({ kind: 'atLegalMinimum', isLawful: null });
    expect(verdictOn(reading)).toMatchObject({ version: 0, comparisons: [{ scheme: 'pension' }] });
  });

  it('it is lawful for a wage at or below the floor, or less than a yuan above', () => {
    for (const wage of ['600', '1000', '1000.99']) {
      expect(told(reading, { wages: { pension: wage } })).toEqual({ kind: 'atLegalMinimum', isLawful: true });
    }
    expect(verdictOn(reading, { wages: { pension: '600' } })).toMatchObject({ version: 0 });
  });

  it('it is too low for a wage from a yuan above', () => {
    expect(told(reading, { wages: { pension: '1001' } })).toEqual(accused('1', '1'));
  });
});

describe('at the ceiling', () => {
  it('nothing is too low, whatever the wage', () => {
    const reading = plain('4999.94', null);
    expect(told(reading)).toEqual({ kind: 'atCeiling' });
    expect(told(reading, { wages: { pension: '9000' } })).toEqual({ kind: 'atCeiling' });
    expect(verdictOn(reading)).toMatchObject({ version: 0, comparisons: [{ declared: { lowest: yuan('5000') } }] });
  });
});

describe('an amount that comes from any base', () => {
  it('tells nothing, however well the wage is known', () => {
    const verdict = verdictOn(plain(null, null), { wages: { pension: '9000' } });
    expect(spelled(verdict)).toMatchObject({ ...unknown({ kind: 'anyBase' }), version: 0 });
    expect(verdict.comparisons).toHaveLength(1);
  });

  it('tells nothing where no scheme on the payslip follows a wage', () => {
    const fixed = madeUpRule({ base: fixedAt('1100') });
    const asked: Asked = { versions: [[fixed]], wages: { pension: '9000' } };
    expect(told(plain('3000', '3000'), asked)).toEqual(unknown({ kind: 'anyBase' }));
    expect(verdictOn(plain('3000', '3000'), asked)).toMatchObject({ comparisons: [], version: 0 });
  });
});

describe('a limit that was not found', () => {
  const asked = (floor: string, ceiling: string, wage: string): Asked => ({
    versions: [[madeUpRule({ base: within(floor, ceiling) }), { ...medical, base: within('2000', ceiling) }]],
    wages: { pension: wage, medical: wage },
  });

  it('above may be what was declared: a base below the wage tells nothing', () => {
    const verdict = verdictOn(plain('3000', '3000'), asked('1000', 'unknown', '4000'));
    expect(spelled(verdict)).toMatchObject({
      ...unknown({ kind: 'limit', limit: 'ceiling', schemes: ['pension'] }),
      version: 0,
      comparisons: [{ gap: { atLeast: '1000' } }],
    });
    expect(
      told(plain('3000', '3000'), { ...asked('1000', 'unknown', '4000'), schemes: ['pension', 'medical'] }),
    ).toEqual(unknown({ kind: 'limit', limit: 'ceiling', schemes: ['pension', 'medical'] }));
  });

  it('above changes nothing where the whole wage was declared', () => {
    expect(told(plain('3000', '3000'), asked('1000', 'unknown', '3000'))).toEqual({ kind: 'declaredInFull' });
  });

  it('below may lie above both: a base no lower than the wage tells nothing', () => {
    expect(told(plain('3000', '3000'), asked('unknown', '5000', '3000'))).toEqual(
      unknown({ kind: 'limit', limit: 'floor', schemes: ['pension'] }),
    );
  });

  it('below changes nothing where less than the wage was declared', () => {
    expect(told(plain('3000', '3000'), asked('unknown', '5000', '4000'))).toEqual(accused('1000', '1000'));
  });

  it('above is named before one below', () => {
    // Pension in full with an unknown floor, medical short with an unknown ceiling.
    const versions = [
      [madeUpRule({ base: within('unknown', '5000') }), { ...medical, base: within('2000', 'unknown') }],
    ];
    const both: Asked = { versions, wages: { pension: '3000', medical: '4000' }, schemes: ['pension', 'medical'] };
    expect(told(plain('3000', '3000'), both)).toEqual(
      unknown({ kind: 'limit', limit: 'ceiling', schemes: ['medical'] }),
    );
  });
});

describe('an amount that no base within the limits gives', () => {
  it('below the minimum is less than anyone may pay, and the base that it implies counts as it is', () => {
    const reading = insurance({ kind: 'belowMinimum', ...implied('499.94', '500.06') });
    expect(spelledVerdict(verdictOn(reading, { wages: { pension: '900' } }))).toEqual({
      kind: 'belowLegalMinimum',
      impliedLowest: '499.94',
      impliedHighest: '500.06',
      softenedBy: [],
      comparisons: [
        {
          scheme: 'pension',
          declared: { lowest: '499.94', highest: '500.06' },
          lawful: { amount: '1000', adjustment: 'raisedToFloor', unknownLimit: null },
          gap: { atLeast: '499.94', atMost: '500.06' },
          unknownLimit: null,
        },
      ],
      version: 0,
    });
  });

  it('above the maximum, or impossible, tells nothing', () => {
    const above = insurance({ kind: 'aboveMaximum', ...implied('5999.94', '6000.06') });
    const impossible = insurance({ kind: 'impossible', nearestBelow: null, nearestAbove: nearest, version: 0 });
    const nothing = { otherwise: null, perLine: [], comparisons: [], version: null, range: null, isRounded: false };
    expect(verdictOn(above)).toEqual({ kind: 'cannotTell', missing: [{ kind: 'aboveMaximum' }], ...nothing });
    expect(verdictOn(impossible)).toEqual({ kind: 'cannotTell', missing: [{ kind: 'impossible' }], ...nothing });
  });

  it('for want of rules tells nothing but for which schemes', () => {
    expect(told(insurance({ kind: 'noRule', schemes: ['medical', 'unemployment'] }))).toEqual(
      unknown({ kind: 'noRule', schemes: ['medical', 'unemployment'] }),
    );
  });
});
