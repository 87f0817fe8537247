import { describe, expect, it } from 'vitest';
import { readPayslip } from '../../src/calc/readPayslip';
import type { SchemeId } from '../../src/rules/cityProfile';
import { printed } from './payslipLines';
import { percent, spelled, within, yuan } from './ruleBuilder';
import { pension, unemployment, inUse, atEight, coarse, read, interval, alone } from './payslipRules';

/** The likeliest explanation of a group, and the others. */
const among = (first: object, ...others: object[]) => [{ group: 'insurance', ...first, others, trueUps: [] }];

/** 240 as rounded: 239.495 / 8% = 2993.6875, 240.495 / 8% = 3006.1875. */
const about3000 = interval('2993.69', '3006.18', { roundedToYuan: true });

describe('an amount in whole yuan', () => {
  it('is exact where it can be, and may be rounded all the same', () => {
    expect(read([printed('240', 'pension')])).toEqual(among(interval('2999.94', '3000.06'), about3000));
  });

  it('is rounded where it cannot be exact, and the others stay exact', () => {
    // 241 is no 8% of whole yuan; 240.50 to 241.49 are those of 3007 to 3018, that is 3006.50 to 3018.49. 15.06 is 0.5% of
    // 3011 to 3012.99.
    const lines = [printed('241', 'pension'), printed('15.06', 'unemployment')];
    expect(read(lines, [[coarse, unemployment]])).toEqual(alone(interval('3011', '3012.99', { roundedToYuan: true })));
    // 15 is exactly 0.5% of 2999 to 3000.99, which is below 3006.50: it must be rounded too, from 14.495 / 0.5% = 2899 on,
    // below 15.495 / 0.5% = 3099.
    expect(read([printed('241', 'pension'), printed('15', 'unemployment')], [[coarse, unemployment]])).toEqual(
      alone(interval('3006.5', '3018.49', { roundedToYuan: true })),
    );
    // 14.50 to 15.49 are 2899 to 3099.
    expect(read([printed('240', 'pension'), printed('15', 'unemployment')])).toEqual(
      among(interval('2999.94', '3000.06'), about3000),
    );
  });

  it('is read set by set, exactly, partly rounded and all rounded', () => {
    // Of whole yuan 241 is rounded alone; by the second rules both may be exact.
    const lines = [printed('241', 'pension'), printed('241', 'unemployment')];
    const cents = { ...unemployment, rates: percent('8%', '8%') };
    expect(
      read(lines, [
        [coarse, cents],
        [pension, cents],
      ]),
    ).toEqual(
      among(
        interval('3012.44', '3012.56', { roundedToYuan: true }),
        interval('3006.5', '3018.49', { roundedToYuan: true }),
        interval('3012.44', '3012.56', { version: 1 }),
        // 240.495 / 8% = 3006.1875, 241.495 / 8% = 3018.6875.
        interval('3006.19', '3018.68', { version: 1, roundedToYuan: true }),
      ),
    );
  });

  it('that can be exact stays so beside one that cannot', () => {
    const cents = { ...unemployment, rates: percent('8%', '8%') };
    // 241 at 8% to the cent: 240.995 / 8% = 3012.4375 to 241.005 / 8% = 3012.5625; of whole yuan 3006.50 to 3018.49.
    expect(read([printed('241', 'pension'), printed('241', 'unemployment')], [[coarse, cents]])).toEqual(
      among(
        interval('3012.44', '3012.56', { roundedToYuan: true }),
        interval('3006.5', '3018.49', { roundedToYuan: true }),
      ),
    );
  });

  it('is rounded where it could be exact only outside the limits', () => {
    // 80 is exactly 1000, below the floor of 1005, which pays 80.40: rounded it is the floor's. 5 stays exact, 999 to 1001.
    const rules = [
      { ...pension, base: within('1005', '5000') },
      { ...unemployment, base: within('500', '5000') },
    ];
    expect(read([printed('80', 'pension'), printed('5', 'unemployment')], [rules])).toEqual(
      // 5 rounded is 4.495 / 0.5% = 899 to 1099, 80.495 / 8% = 1006.1875.
      among(interval('999', '1000.99', { roundedToYuan: true }), interval('899', '1006.18', { roundedToYuan: true })),
    );
  });

  it('is rounded together with the others where each could be exact, but not on one base', () => {
    // 240 is exactly 3000; 15.01 is 3001 to 3002.99. Rounded, 239.50 to 240.49 is 2993.6875 to 3006.1875.
    expect(read([printed('240', 'pension'), printed('15.01', 'unemployment')])).toEqual(
      alone(interval('3001', '3002.99', { roundedToYuan: true })),
    );
  });

  it('with decimals is never rounded', () => {
    expect(read([printed('240.00', 'pension'), printed('15.01', 'unemployment')])).toMatchObject([
      { kind: 'contradiction' },
    ]);
  });

  it('is recognised by its value where amounts are given by scheme', () => {
    const paid = (amounts: Partial<Record<SchemeId, string>>) =>
      spelled(
        readPayslip(
          [inUse],
          atEight,
          Object.fromEntries(Object.entries(amounts).map(([scheme, amount]) => [scheme, yuan(amount)])),
        ),
      );
    expect(paid({ pension: '240.00', unemployment: '15.01' })).toEqual(
      alone(interval('3001', '3002.99', { roundedToYuan: true })),
    );
    expect(paid({ pension: '240.01', unemployment: '15.01' })).toMatchObject([{ kind: 'contradiction' }]);
    expect(paid({ 'housing-fund': '160', pension: '240', 'work-injury': '5' })).toEqual([
      ...among(interval('2999.94', '3000.06'), about3000),
      // The fund is in whole yuan by its rule: rounded it is the same.
      {
        group: 'housing-fund',
        ...interval('1993.75', '2006.24'),
        others: [interval('1993.75', '2006.24', { roundedToYuan: true })],
        trueUps: [],
      },
    ]);
  });
});
