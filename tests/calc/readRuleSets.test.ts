import { describe, expect, it } from 'vitest';
import type { Choices } from '../../src/calc/chosenRates';
import { printed, standing } from './payslipLines';
import { options, percent, within } from './ruleBuilder';
import { pension, medical, unemployment, inUse, coarse, read, interval, alone } from './payslipRules';

describe('several sets of rules', () => {
  /** 7%: (240 ∓ 0.005) / 7% is 3428.5 to 3428.642857. */
  const atSeven = { ...pension, rates: percent('16%', '7%') };
  const narrow = { ...pension, base: within('1000', '2000') };

  it('are tried in their order; the others that explain the lines from another base are named as well', () => {
    const lines = [printed('240.00', 'pension')];
    expect(read(lines, [[pension], [atSeven]])).toEqual([
      {
        group: 'insurance',
        ...interval('2999.94', '3000.06'),
        others: [interval('3428.5', '3428.64', { version: 1 })],
        trueUps: [],
      },
    ]);
    expect(read(lines, [[atSeven], [pension]])).toEqual([
      {
        group: 'insurance',
        ...interval('3428.5', '3428.64'),
        others: [interval('2999.94', '3000.06', { version: 1 })],
        trueUps: [],
      },
    ]);
  });

  it('that say the same again are named too: they may demand another base of the same wage', () => {
    expect(read([printed('240.00', 'pension')], [[pension], [{ ...pension }]])).toEqual([
      {
        group: 'insurance',
        ...interval('2999.94', '3000.06'),
        others: [interval('2999.94', '3000.06', { version: 1 })],
        trueUps: [],
      },
    ]);
  });

  it('that are the very same rules count once', () => {
    expect(read([printed('240.00', 'pension')], [[pension], [pension, medical], [medical, pension]])).toEqual(
      alone(interval('2999.94', '3000.06')),
    );
  });

  it('that share some of their rules are two', () => {
    const lines = [printed('240.00', 'pension'), printed('15.00', 'unemployment')];
    const [reading] = read(lines, [
      [pension, unemployment],
      [pension, { ...unemployment, base: within('1000', '4000') }],
    ]);
    expect(reading?.others).toEqual([interval('2999.94', '3000.06', { version: 1 })]);
  });

  it('that say the same wages, but as a limit, are named so', () => {
    // By the second 240 is the ceiling, by the third the floor.
    const ceiling = { ...pension, base: within('1000', '3000.06') };
    const floor = { ...pension, base: within('2999.94', '5000') };
    const [reading] = read([printed('240.00', 'pension')], [[pension], [ceiling], [floor]]);
    expect(reading?.others).toEqual([
      { kind: 'atOrAboveCeiling', lowestBase: '2999.94', ...standing({ version: 1 }) },
      { kind: 'atOrBelowFloor', highestBase: '3000.06', ...standing({ version: 2 }) },
    ]);
  });

  it('explain the lines although those in use do not', () => {
    expect(read([printed('240.00', 'pension')], [[narrow], [narrow], [pension]])).toEqual(
      alone(interval('2999.94', '3000.06', { version: 2 })),
    );
  });

  it('of which one fits exactly come after those in use that fit as rounded', () => {
    const [reading] = read([printed('241', 'pension')], [[coarse], [pension]]);
    expect(reading).toMatchObject({
      ...interval('3006.5', '3018.49', { roundedToYuan: true }),
      others: [
        interval('3012.44', '3012.56', { version: 1 }),
        // 240.495 / 8% = 3006.1875, 241.495 / 8% = 3018.6875.
        interval('3006.19', '3018.68', { version: 1, roundedToYuan: true }),
      ],
    });
  });

  it('without a rule for a scheme on the payslip are not used, and those without one for others are', () => {
    expect(read([printed('240.00', 'pension')], [[medical], [pension]])).toEqual(
      alone(interval('2999.94', '3000.06', { version: 1 })),
    );
    expect(read([printed('240.00', 'pension'), printed('15.00', 'unemployment')], [[pension], inUse])).toEqual(
      alone(interval('2999.94', '3000.06', { version: 1 })),
    );
  });

  it('that do not know the chosen rate are not used', () => {
    const rates = options({ standard: ['16%', '8%'], reduced: ['16%', '4%'] });
    const reduced: Choices = { rates: { pension: 'reduced' } };
    // (240 ∓ 0.005) / 4%: 5999.875 to 6000.125.
    const wide = { ...pension, base: within('1000', '9000'), rates };
    expect(read([printed('240.00', 'pension')], [[pension], [wide]], reduced)).toEqual(
      alone(interval('5999.88', '6000.12', { version: 1 })),
    );
    // One scheme that does not know its choice is enough.
    const lines = [printed('240.00', 'pension'), printed('30.00', 'unemployment')];
    const longer = { ...unemployment, base: within('1000', '9000') };
    expect(
      read(
        lines,
        [
          [pension, longer],
          [wide, longer],
        ],
        reduced,
      ),
    ).toEqual(alone(interval('5999.88', '6000.12', { version: 1 })));
    // The choice for another scheme says nothing of these lines.
    expect(read([printed('15.00', 'unemployment')], [inUse], reduced)).toEqual(alone(interval('2999', '3000.99')));
  });
});

describe('schemes without a rule', () => {
  it('leave nothing to read', () => {
    const lines = [printed('240.00', 'pension'), printed('15.00', 'unemployment')];
    expect(read(lines, [[pension]])).toEqual([{ group: 'insurance', kind: 'noRule', schemes: ['unemployment'] }]);
    expect(read(lines, [[medical]])).toEqual([
      { group: 'insurance', kind: 'noRule', schemes: ['pension', 'unemployment'] },
    ]);
    expect(read(lines, [])).toEqual([{ group: 'insurance', kind: 'noRule', schemes: ['pension', 'unemployment'] }]);
  });

  it('are those that the rules in use lack, each told once', () => {
    const lines = [printed('240.00', 'pension', 'medical'), printed('70.00', 'medical')];
    expect(read(lines, [[pension], [medical]])).toEqual([{ group: 'insurance', kind: 'noRule', schemes: ['medical'] }]);
  });

  it('are none of the other group’s', () => {
    expect(read([printed('240.00', 'pension'), printed('160.00', 'housing-fund')], [[pension]])).toEqual([
      ...alone(interval('2999.94', '3000.06')),
      { group: 'housing-fund', kind: 'noRule', schemes: ['housing-fund'] },
    ]);
  });
});
