import { describe, expect, it } from 'vitest';
import { trueUp } from '../../src/calc/trueUp';
import { emptyTrueUp, trueUpColumns, trueUpOfRow, type TrueUpMonth } from '../../src/payroll/trueUpColumns';
import { schemeIds } from '../../src/rules/schemes';
import { madeUpRule, range, within, yuan } from '../calc/ruleBuilder';
import { inputFor, planFor, type Person } from './kernelEquality';
import { plansOfRules, publishedRuleSets, randomNumbers, randomPerson } from './publishedPlans';

const oldPension = madeUpRule({ base: within('1000', '5000') });
const newPension = madeUpRule({ base: within('1100', '5500') });
const medical = madeUpRule({ scheme: 'medical' });
const months: TrueUpMonth[] = ['2025-01', '2025-02'].map((month) => ({
  month,
  before: [planFor([oldPension]), planFor([oldPension])],
  after: [planFor([newPension, medical]), planFor([oldPension])],
}));

it('sums the differences of the months up, scheme by scheme', () => {
  const plans = months[0]!.after;
  const people: Person[] = [
    { plan: 0, wage: yuan(900) },
    { plan: 0, wage: yuan(3000) },
    { plan: 0, wage: yuan(6000) },
    { plan: 1, wage: yuan(900) },
    { plan: -1, wage: yuan(900) },
  ];
  const input = inputFor(plans, people);
  const output = emptyTrueUp(months, people.length);
  output.employee.fill(7);
  trueUpColumns(months, input, null, 0, 2, output);
  trueUpColumns(months, input, null, 2, people.length, output);
  // Floor: 100 × 8% = 8 a month, 16 in two; ceiling: 500 × 8% = 40, 80 in two. The employer twice that.
  expect([...output.employee]).toEqual([1600, 0, 8000, 0, 0]);
  expect([...output.employer]).toEqual([3200, 0, 16000, 0, 0]);
  expect([...output.schemes.pension!.employee]).toEqual([1600, 0, 8000, 0, 0]);
  // Medical has a rule on one side only.
  expect(Object.keys(output.schemes)).toEqual(['pension']);
});

it('names what one person owes month by month, and the schemes left out', () => {
  const input = inputFor(months[0]!.after, [
    { plan: 1, wage: yuan(900) },
    { plan: 0, wage: yuan(900) },
  ]);
  const ofMonth = (month: string) => ({
    month,
    lines: [{ scheme: 'pension', employer: 1600, employee: 800 }],
    unmatched: ['medical'],
  });
  expect(trueUpOfRow(months, input, null, 1)).toEqual([ofMonth('2025-01'), ofMonth('2025-02')]);
});

it('owes nothing for months before the entry, counted from the row asked for', () => {
  const plans = months[0]!.after;
  const low: Person = { plan: 0, wage: yuan(900) };
  const input = inputFor(plans, [low, low, low, low]);
  // Entered in December 2024, January, February and March 2025: months since year 0.
  const entryMonth = Int32Array.of(24_299, 24_300, 24_301, 24_302);
  const output = emptyTrueUp(months, 4);
  trueUpColumns(months, input, entryMonth, 1, 4, output);
  // 8.00 a month, as above: January and February, February, none; the first row was not asked for.
  expect([...output.employee]).toEqual([0, 1600, 800, 0]);
  expect([...output.employer]).toEqual([0, 3200, 1600, 0]);
  const ofRows = [0, 1, 2, 3].map((row) => trueUpOfRow(months, input, entryMonth, row).map(({ month }) => month));
  expect(ofRows).toEqual([['2025-01', '2025-02'], ['2025-01', '2025-02'], ['2025-02'], []]);
});

it('counts no scheme that a row has on one side only', () => {
  const fund = (floor: string) =>
    madeUpRule({ scheme: 'housing-fund', base: within(floor, '5000'), rates: range('5%', '12%', '1%', '8%') });
  const month: TrueUpMonth = {
    month: '2025-01',
    before: [planFor([oldPension]), planFor([oldPension, fund('1000')])],
    after: [planFor([newPension, fund('1100')]), planFor([newPension, fund('1100')])],
  };
  const input = inputFor(month.after, [
    { plan: 0, wage: yuan(900) },
    { plan: 1, wage: yuan(900) },
  ]);
  const output = emptyTrueUp([month], 2);
  trueUpColumns([month], input, null, 0, 2, output);
  // Pension 100 × 16% and 8%; the fund 100 × 8% on both sides, for the second alone.
  expect([...output.schemes['housing-fund']!.employer]).toEqual([0, 800]);
  expect([[...output.employer], [...output.employee]]).toEqual([
    [1600, 2400],
    [800, 1600],
  ]);
  const [first] = trueUpOfRow([month], input, null, 0);
  expect(first).toEqual({
    ...{ month: '2025-01', lines: [{ scheme: 'pension', employer: 1600, employee: 800 }] },
    unmatched: ['housing-fund'],
  });
});

describe('gives what trueUp gives', () => {
  it('between published sets of rules, with rates and fund wages by row', () => {
    const random = randomNumbers(11);
    const sets = publishedRuleSets();
    const pick = () => sets[Math.floor(random() * sets.length)]!;
    for (let round = 0; round < 60; round += 1) {
      // Own rates are left to the next test: those of one city may be none of another's.
      const pairs = Array.from({ length: 3 }, (_, index) => ({
        month: `2025-0${index + 1}`,
        before: pick(),
        after: pick(),
      }));
      const plansOf = (side: 'before' | 'after') => pairs.map((pair) => [plansOfRules(pair[side])[0]!]);
      const [before, after] = [plansOf('before'), plansOf('after')];
      const ofMonths = pairs.map(({ month }, index) => ({ month, before: before[index]!, after: after[index]! }));
      const people = Array.from({ length: 5 }, (): Person => {
        const { wage, fundWage } = randomPerson(after[0]!, random);
        return { plan: 0, wage, ...(fundWage && { fundWage }) };
      });
      const output = emptyTrueUp(ofMonths, people.length);
      trueUpColumns(ofMonths, inputFor(after[0]!, people), null, 0, people.length, output);
      people.forEach(({ wage, fundWage }, row) => {
        const wages = fundWage === undefined ? {} : { 'housing-fund': fundWage };
        const { lines, total } = trueUp(pairs, { wages }, wage);
        expect(output.employer[row]).toBe(Number(total.employer.times(100).toString()));
        expect(output.employee[row]).toBe(Number(total.employee.times(100).toString()));
        for (const scheme of schemeIds) {
          const owed = lines
            .filter((line) => line.scheme === scheme)
            .reduce((sum, line) => sum.plus(line.difference.employee), yuan(0));
          expect(output.schemes[scheme]?.employee[row] ?? 0).toBe(Number(owed.times(100).toString()));
        }
      });
    }
  });

  it('with a fund rate by row', () => {
    const fund = (floor: string) =>
      madeUpRule({ scheme: 'housing-fund', base: within(floor, '5000'), rates: range('5%', '12%', '1%', '8%') });
    const month = { month: '2025-01', before: [planFor([fund('2490')])], after: [planFor([fund('2660')])] };
    const output = emptyTrueUp([month], 1);
    const input = inputFor(month.after, [{ plan: 0, wage: yuan(2000), rates: { 'housing-fund': '12%' } }]);
    trueUpColumns([month], input, null, 0, 1, output);
    // 170 × 12% = 20.40
    expect(output.employee[0]).toBe(2040);
  });
});
