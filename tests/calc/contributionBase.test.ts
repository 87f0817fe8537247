import { describe, expect, it } from 'vitest';
import { contributionBase, limit } from '../../src/calc/contributionBase';
import type { Rounding } from '../../src/rules/cityProfile';
import { fixedAt, madeUpRule, noBase, spelled, within, yuan } from './ruleBuilder';

const baseOf = (floor: string, ceiling: string, wage: string, base?: Rounding) =>
  spelled(
    contributionBase(madeUpRule({ base: within(floor, ceiling), ...(base && { rounding: { base } }) }), yuan(wage)),
  );

describe('the base is the wage brought within the limits', () => {
  it.each([
    ['0', '4952', 'raisedToFloor'],
    ['4951.99', '4952', 'raisedToFloor'],
    ['4952', '4952', 'none'],
    ['4952.01', '4952.01', 'none'],
    ['10000', '10000', 'none'],
    ['24761.99', '24761.99', 'none'],
    ['24762', '24762', 'none'],
    ['24762.01', '24762', 'cappedAtCeiling'],
    ['90000000', '24762', 'cappedAtCeiling'],
  ])('within 4952 and 24762 a wage of %s gives %s (%s)', (wage, amount, adjustment) => {
    expect(baseOf('4952', '24762', wage)).toEqual({ amount, adjustment, unknownLimit: null });
  });

  it('has no limit where the rule sets none', () => {
    expect(baseOf('none', 'none', '0.01')).toEqual({ amount: '0.01', adjustment: 'none', unknownLimit: null });
    expect(baseOf('none', '5000', '5000.01')).toMatchObject({ amount: '5000', adjustment: 'cappedAtCeiling' });
    expect(baseOf('1100', 'none', '90000000')).toEqual({ amount: '90000000', adjustment: 'none', unknownLimit: null });
    expect(baseOf('1100', 'none', '1099.99')).toMatchObject({ amount: '1100', adjustment: 'raisedToFloor' });
  });
});

describe('a limit that was not found is named wherever it might apply', () => {
  it('an unknown ceiling for every wage above the floor', () => {
    expect(baseOf('2404.45', 'unknown', '2404.45')).toEqual({
      amount: '2404.45',
      adjustment: 'none',
      unknownLimit: 'ceiling',
    });
    expect(baseOf('2404.45', 'unknown', '2404.44')).toEqual({
      amount: '2404.45',
      adjustment: 'raisedToFloor',
      unknownLimit: null,
    });
  });

  it('an unknown floor for every wage up to the ceiling', () => {
    expect(baseOf('unknown', '5000', '5000')).toEqual({ amount: '5000', adjustment: 'none', unknownLimit: 'floor' });
    expect(baseOf('unknown', '5000', '5000.01')).toEqual({
      amount: '5000',
      adjustment: 'cappedAtCeiling',
      unknownLimit: null,
    });
  });

  it('both where neither was found', () => {
    expect(baseOf('unknown', 'unknown', '3000')).toEqual({ amount: '3000', adjustment: 'none', unknownLimit: 'both' });
  });
});

describe('the wage is rounded before it is brought within the limits', () => {
  it.each([
    // A floor of 2433.5 on a grid of whole yuan: 2433 lies below it, 2434 above.
    ['halfUp', '2433.49', '2433.5', 'raisedToFloor'],
    ['halfUp', '2433.5', '2434', 'none'],
    ['up', '2433', '2433.5', 'raisedToFloor'],
    ['up', '2433.01', '2434', 'none'],
    ['down', '2433.99', '2433.5', 'raisedToFloor'],
    ['down', '2434', '2434', 'none'],
    // A ceiling of 8701.5: 8701 lies below it, 8702 above.
    ['halfUp', '8701.49', '8701', 'none'],
    ['halfUp', '8701.5', '8701.5', 'cappedAtCeiling'],
    ['up', '8701', '8701', 'none'],
    ['up', '8701.01', '8701.5', 'cappedAtCeiling'],
    ['down', '8701.99', '8701', 'none'],
    ['down', '8702', '8701.5', 'cappedAtCeiling'],
  ] as const)('to the yuan, %s: %s within 2433.5 and 8701.5 gives %s (%s)', (mode, wage, amount, adjustment) => {
    expect(baseOf('2433.5', '8701.5', wage, { step: '1', mode })).toEqual({ amount, adjustment, unknownLimit: null });
  });
});

describe('a base that does not come from the wage', () => {
  it('is the fixed amount of the rule', () => {
    expect(spelled(contributionBase(madeUpRule({ base: fixedAt('2805.19') }), yuan('9000')))).toEqual({
      amount: '2805.19',
      adjustment: 'setByRule',
      unknownLimit: null,
    });
  });

  it('is nothing where flat fees are all that is paid', () => {
    expect(spelled(contributionBase(madeUpRule({ base: noBase }), yuan('9000')))).toEqual({
      amount: '0',
      adjustment: 'setByRule',
      unknownLimit: null,
    });
  });
});

it('a limit is an amount, or null where there is none or it is unknown', () => {
  expect(limit('none')).toBeNull();
  expect(limit('unknown')).toBeNull();
  expect(limit('0')?.toString()).toBe('0');
  expect(limit('16907.50')?.toString()).toBe('16907.5');
});
