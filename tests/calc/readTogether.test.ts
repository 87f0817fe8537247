import { describe, expect, it } from 'vitest';
import type { Choices } from '../../src/calc/chosenRates';
import type { PaidLine } from '../../src/calc/paidLine';
import { readPaidLines } from '../../src/calc/readPayslip';
import { printed } from './payslipLines';
import { options, percent, range, spelled } from './ruleBuilder';
import { pension, fund, inUse, type Versions, read, type Spelled, interval, alone } from './payslipRules';

/** The same, of what is left of a figure for both groups. */
const left = (explanation: object, group = 'housing-fund') =>
  alone(explanation, group).map((reading) => ({ ...reading, isResidual: true }));

describe('a fund whose rate is not given', () => {
  it('is read at every rate that the rules allow, the suggested one being nobody’s finding', () => {
    const [reading] = readPaidLines([inUse], {}, [printed('240.00', 'housing-fund')]);
    if (reading?.kind !== 'rateUnknown') throw new Error('The rate was not given');
    expect(reading.group).toBe('housing-fund');
    expect(
      reading.perRate.map((one) =>
        one.kind === 'interval' ? [one.rate, String(one.lowestBase), String(one.highestBase)] : one,
      ),
    ).toEqual([
      // 239.5 and 240.5 over the rate.
      ['5%', '4790', '4809.99'],
      ['6%', '3991.67', '4008.33'],
      ['7%', '3421.43', '3435.71'],
      ['8%', '2993.75', '3006.24'],
      ['9%', '2661.12', '2672.22'],
      ['10%', '2395', '2404.99'],
      ['11%', '2177.28', '2186.36'],
      ['12%', '1995.84', '2004.16'],
    ]);
  });

  it('leaves the other choices as they are', () => {
    const rates = options({ standard: ['16%', '8%'], reduced: ['16%', '4%'] });
    const versions = [
      [
        { ...pension, rates },
        { ...fund, rates: range('5%', '5%', '1%', '5%') },
      ],
    ];
    // 4% and 5% of 3000: 120 + 150, 150 from 2990 on, below 3010; 120.00 from 2999.875 on, below 3000.125.
    const lines = [printed('270.00', 'pension', 'housing-fund')];
    expect(spelled(readPaidLines(versions, { rates: { pension: 'reduced' } }, lines))).toMatchObject([
      {
        group: 'together',
        kind: 'rateUnknown',
        perRate: [{ rate: '5%', lowestBase: '2999.88', highestBase: '3000.12' }],
      },
    ]);
  });

  it('is as usual where the rules leave no range', () => {
    const fixedRate = [{ ...fund, rates: percent('8%', '8%') }];
    expect(read([printed('160.00', 'housing-fund')], [fixedRate], {})).toEqual(
      alone(interval('1993.75', '2006.24'), 'housing-fund'),
    );
    expect(read([printed('160.00', 'housing-fund')], [], {})).toEqual([
      { group: 'housing-fund', kind: 'noRule', schemes: ['housing-fund'] },
    ]);
  });

  it('does not concern the insurance', () => {
    expect(read([printed('240.00', 'pension')], [inUse], {})).toEqual(alone(interval('2999.94', '3000.06')));
  });

  it('is out of the limits or impossible at the rates that do not fit', () => {
    // 1100 is 22000 at 5%, 18333.33 at 6%, 15714.29 at 7%.
    const [reading] = readPaidLines([inUse], {}, [printed('1100.00', 'housing-fund')]);
    if (reading?.kind !== 'rateUnknown') throw new Error('The rate was not given');
    expect(reading.perRate.map(({ rate, kind }) => [rate, kind]).slice(0, 3)).toEqual([
      ['5%', 'aboveMaximum'],
      ['6%', 'interval'],
      ['7%', 'interval'],
    ]);
  });
});

describe('one figure for insurance and fund', () => {
  const groups = (lines: PaidLine[], versions?: Versions, choices?: Choices) =>
    read(lines, versions, choices).map(({ group, kind }) => [group, kind]);

  it('is the fund’s but for what the insurance in it takes of its known base', () => {
    // 240 of pension: 3000, of which medical takes 70 of the 310, and the fund of 8% the remaining 240.
    expect(read([printed('310.00', 'medical', 'housing-fund'), printed('240.00', 'pension')])).toEqual([
      ...alone(interval('2999.94', '3000.06')),
      ...left(interval('2993.75', '3006.24')),
    ]);
    // Another base of the fund: 70 + 160.
    expect(read([printed('230.00', 'medical', 'housing-fund'), printed('240.00', 'pension')])).toMatchObject([
      { group: 'insurance' },
      { group: 'housing-fund', ...interval('1993.75', '2006.24') },
    ]);
  });

  it('leaves the fund at every allowed rate where none is given', () => {
    expect(groups([printed('310.00', 'medical', 'housing-fund'), printed('240.00', 'pension')], [inUse], {})).toEqual([
      ['insurance', 'interval'],
      ['housing-fund', 'rateUnknown'],
    ]);
  });

  it('must agree with a figure of the fund by itself', () => {
    const lines = [printed('310.00', 'medical', 'housing-fund'), printed('240.00', 'pension')];
    expect(read([...lines, printed('240.00', 'housing-fund')])).toMatchObject([
      { group: 'insurance' },
      { group: 'housing-fund', ...interval('2993.75', '3006.24') },
    ]);
    expect(groups([...lines, printed('160.00', 'housing-fund')])).toEqual([
      ['insurance', 'interval'],
      ['housing-fund', 'contradiction'],
    ]);
  });

  it('is the insurance’s but for what the fund takes of its known base', () => {
    // 160 of the fund: 1993.75 to 2006.24, where it always takes 160 of the 400, and pension 240.
    expect(read([printed('400.00', 'pension', 'housing-fund'), printed('160.00', 'housing-fund')])).toEqual([
      ...left(interval('2999.94', '3000.06'), 'insurance'),
      ...alone(interval('1993.75', '2006.24'), 'housing-fund'),
    ]);
  });

  it('is the insurance’s, beside lines of it that do not agree by themselves', () => {
    // 240 of 3000 and 10 of 2000; 230 less the fund's 160 is 70 of medical, 60 / 2% and the fee.
    const lines = [
      printed('240.00', 'pension'),
      printed('10.00', 'unemployment'),
      printed('230.00', 'medical', 'housing-fund'),
      printed('160.00', 'housing-fund'),
    ];
    const [insurance, ofFund] = read(lines) as [Spelled & { perLine: object[] }, Spelled];
    expect(insurance).toMatchObject({
      group: 'insurance',
      kind: 'contradiction',
      perLine: [
        { scheme: 'pension', lowestBase: '2999.94' },
        { scheme: 'unemployment', lowestBase: '1999' },
        { scheme: 'medical', schemes: ['medical'], lowestBase: '2999.75', highestBase: '3000.24' },
      ],
    });
    expect(ofFund).toMatchObject({ group: 'housing-fund', ...interval('1993.75', '2006.24') });
  });

  it('is read on one base where neither part is known', () => {
    // 8% twice: 240 + 240 from 2999.9375 to 3000.0625.
    expect(read([printed('480.00', 'pension', 'housing-fund')])).toEqual(
      alone(interval('2999.94', '3000.06'), 'together'),
    );
  });

  it('is read on one base with the lines of the insurance where these are not pinned down', () => {
    expect(
      groups([
        printed('240.00', 'pension'),
        printed('10.00', 'unemployment'),
        printed('310.00', 'medical', 'housing-fund'),
      ]),
    ).toEqual([['together', 'contradiction']]);
    // With the fund’s rate open as well.
    expect(
      groups(
        [printed('240.00', 'pension'), printed('10.00', 'unemployment'), printed('310.00', 'medical', 'housing-fund')],
        [inUse],
        {},
      ),
    ).toEqual([['together', 'rateUnknown']]);
    expect(groups([printed('480.00', 'pension', 'housing-fund')], [inUse], {})).toEqual([['together', 'rateUnknown']]);
  });

  it('is read on one base where the insurance was read without its fee, or takes the whole figure', () => {
    // 60 of medical without the fee and 240 of pension are 3000; 15 and 240 are in the figure.
    const lines = [
      printed('240.00', 'pension'),
      printed('60.00', 'medical'),
      printed('255.00', 'unemployment', 'housing-fund'),
    ];
    expect(read(lines)).toEqual(alone(interval('2999.94', '3000.06', { fee: 'leftOut' }), 'together'));
    expect(groups([printed('240.00', 'pension'), printed('15.00', 'unemployment', 'housing-fund')])).toEqual([
      ['together', 'contradiction'],
    ]);
  });

  it('is read on one base with a line of the fund that is not pinned down', () => {
    // 160.50 is no amount of the fund's.
    expect(groups([printed('160.50', 'housing-fund'), printed('480.00', 'pension', 'housing-fund')])).toEqual([
      ['together', 'contradiction'],
    ]);
  });

  it('that only names what the employer owes beside the fund leaves the fund all of it', () => {
    expect(read([printed('160.00', 'housing-fund', 'work-injury'), printed('240.00', 'pension')])).toMatchObject([
      { group: 'insurance' },
      { group: 'housing-fund', ...interval('1993.75', '2006.24') },
    ]);
  });
});
