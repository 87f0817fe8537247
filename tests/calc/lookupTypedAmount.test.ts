import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/calc/decimal';
import { fits, lookupTypedAmount } from '../../src/calc/lookupTypedAmount';
import { madeUpRule, options, percent, refusal, spelled, within } from './ruleBuilder';

// The final rule begins at 5025 (× 8% = 402.00), the provisional one at 4952 (× 8% = 396.16).
const final = madeUpRule({ base: within('5025', '25127') });
const provisional = madeUpRule({ base: within('4952', '24762') });

const typed = (text: string) => ({ value: new Decimal(text), isWholeYuan: !text.includes('.') });

describe('an amount typed from a payslip', () => {
  it('is answered by the rules in use when they can give it', () => {
    expect(spelled(lookupTypedAmount([[final], [provisional]], {}, 'employee', typed('402.00')))).toEqual({
      lookup: { kind: 'atOrBelowFloor', highestBase: '5025.06' },
      version: 0,
      roundedToYuan: false,
    });
  });

  it('is answered by another version before it is called too low', () => {
    expect(spelled(lookupTypedAmount([[final], [provisional]], {}, 'employee', typed('396.16')))).toEqual({
      lookup: { kind: 'atOrBelowFloor', highestBase: '4952.06' },
      version: 1,
      roundedToYuan: false,
    });
  });

  it('is first read exactly when it has no decimals, then as rounded to the yuan', () => {
    // 800 is exactly 10,000 × 8%.
    expect(lookupTypedAmount([[final]], {}, 'employee', typed('800')).roundedToYuan).toBe(false);
    // × 19% a cent is 0.0526 yuan of base and steps of a cent skip 300.00: 299.99 and 300.01 are its neighbours.
    const nineteen = madeUpRule({ base: within('1000', '9000'), rates: percent('0%', '19%') });
    const half = madeUpRule({ scheme: 'medical', base: within('1000', '9000'), rates: percent('0%', '19%') });
    // Two equal lines only ever add up to an even number of cents: 571.01 / 2 lies between two cents, 571 does not.
    expect(lookupTypedAmount([[nineteen, half]], {}, 'employee', typed('571.01')).lookup.kind).toBe('impossible');
    expect(lookupTypedAmount([[nineteen, half]], {}, 'employee', typed('571')).roundedToYuan).toBe(false);
  });

  it('stands for 0.50 below to 0.49 above when rounded to the yuan', () => {
    // At or below the floor 396.16 is paid: 396 covers 395.50 to 396.49, that is bases up to 396.495 / 8% = 4956.1875.
    expect(spelled(lookupTypedAmount([[provisional]], {}, 'employee', typed('396')))).toEqual({
      lookup: { kind: 'atOrBelowFloor', highestBase: '4956.18' },
      version: 0,
      roundedToYuan: true,
    });
    // 395.51 with decimals is below the minimum, and stays so.
    expect(lookupTypedAmount([[provisional]], {}, 'employee', typed('395.51')).lookup.kind).toBe('belowMinimum');
  });

  it('is explained by the rules in use when no version gives it', () => {
    expect(lookupTypedAmount([[final], [provisional]], {}, 'employee', typed('300.00'))).toMatchObject({
      lookup: { kind: 'belowMinimum' },
      version: 0,
      roundedToYuan: false,
    });
  });

  it('prefers what the rounded reading says to a bare "impossible"', () => {
    // Two lines of 8%: 301 would need 150.50 each, which 1881.25 gives; 30.01 is odd in cents and impossible below the floor.
    const twice = [final, { ...final, scheme: 'medical' as const }];
    const odd = lookupTypedAmount([twice], {}, 'employee', { value: new Decimal('30.01'), isWholeYuan: false });
    expect(odd.lookup.kind).toBe('impossible');
    const whole = lookupTypedAmount([twice], {}, 'employee', { value: new Decimal('30.01'), isWholeYuan: true });
    expect(whole.lookup.kind).toBe('belowMinimum');
    expect(whole.roundedToYuan).toBe(true);
  });

  it('passes over a version that does not know the option chosen', () => {
    const classes = madeUpRule({ rates: options({ a: ['1%', '1%'], b: ['2%', '2%'] }), base: within('1000', '2000') });
    const choices = { rates: { pension: 'b' } };
    // 8% of 4952 in the version without options would fit 396.16, but it has no option b.
    expect(lookupTypedAmount([[classes], [provisional]], choices, 'employee', typed('396.16'))).toMatchObject({
      lookup: { kind: 'aboveMaximum' },
      version: 0,
    });
    expect(refusal(() => lookupTypedAmount([[provisional]], choices, 'employee', typed('396.16')))).toBe(
      'RangeError: The rules in use do not take the chosen rates',
    );
  });

  it('passes over a version of which only one rule does not know the option chosen', () => {
    const classes = madeUpRule({ rates: options({ a: ['1%', '1%'], b: ['2%', '2%'] }), base: within('1000', '2000') });
    const medical = madeUpRule({ scheme: 'medical', base: within('1000', '2000') });
    expect(
      lookupTypedAmount([[classes], [medical, provisional]], { rates: { pension: 'b' } }, 'employee', typed('9.00')),
    ).toMatchObject({ lookup: { kind: 'belowMinimum' }, version: 0 });
  });

  it('is explained by the rules in use even when these call it impossible and another version says more', () => {
    // Twice 8% is even in cents; once 8% of 250.125 is 20.01, below the floor of the other version.
    const twice = [final, { ...final, scheme: 'medical' as const }];
    expect(lookupTypedAmount([twice, [provisional]], {}, 'employee', typed('20.01'))).toMatchObject({
      lookup: { kind: 'impossible' },
      version: 0,
    });
  });

  it('keeps the exact reading when both call it too low', () => {
    expect(lookupTypedAmount([[final]], {}, 'employee', typed('300'))).toMatchObject({
      lookup: { kind: 'belowMinimum' },
      roundedToYuan: false,
    });
  });
});

it('an answer fits when some base within the limits gives the amount', () => {
  const base = new Decimal(5000);
  const nearest = { amount: base, lowestBase: base, highestBase: base };
  const implied = { impliedLowestBase: base, impliedHighestBase: base, nearest };
  expect(fits({ kind: 'interval', lowestBase: base, highestBase: base })).toBe(true);
  expect(fits({ kind: 'atOrBelowFloor', highestBase: base })).toBe(true);
  expect(fits({ kind: 'atOrAboveCeiling', lowestBase: base })).toBe(true);
  expect(fits({ kind: 'anyBase' })).toBe(true);
  expect(fits({ kind: 'belowMinimum', ...implied })).toBe(false);
  expect(fits({ kind: 'aboveMaximum', ...implied })).toBe(false);
  expect(fits({ kind: 'impossible', nearestBelow: null, nearestAbove: nearest })).toBe(false);
});
