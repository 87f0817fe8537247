import { describe, expect, it } from 'vitest';
import {
  emptyInputs,
  emptyOwnFigures,
  ownRateChoice,
  type CalculateInputs,
} from '../../src/ui/calculate/calculateInputs';
import { calculate } from '../../src/ui/calculate/calculation';
import { readReverse } from '../../src/ui/calculate/reverseReading';
import { publishedProfile } from '../publishedProfiles';

const nanjing = publishedProfile('nanjing');

function calculated(month: string, inputs: Partial<CalculateInputs>, own: Parameters<typeof calculate>[4] = {}) {
  return calculate(nanjing, month, 'employee', { ...emptyInputs, ...inputs }, own);
}

function totals(month: string, inputs: Partial<CalculateInputs>, own?: Parameters<typeof calculate>[4]) {
  const { outcome } = calculated(month, inputs, own);
  if (outcome.kind !== 'calculated') return outcome.kind;
  return `${outcome.summary.total.employer.toFixed(2)} / ${outcome.summary.total.employee.toFixed(2)}`;
}

describe('from what is typed to the result', () => {
  it('adds up the lines of Nanjing 2025 for a wage of 10,000', () => {
    // 1600 + 700 + 50 + 20 + 80 + 800 and 800 + 210 + 50 + 800.
    expect(totals('2025-03', { amount: '10000' })).toBe('3250.00 / 1860.00');
  });

  it('waits while nothing is typed or something cannot be read', () => {
    expect(totals('2025-03', {})).toBe('waiting');
    expect(totals('2025-03', { amount: '-1' })).toBe('waiting');
    expect(totals('2025-03', { amount: '10000', pay: 'x' })).toBe('waiting');
    expect(calculated('2025-03', { amount: '10000', fundWage: '1e3' }).problems.fundWage).toEqual({
      kind: 'amount',
      reason: 'scientific',
    });
  });

  it('leaves the fund out when it is not paid, and with it what was typed for it', () => {
    expect(totals('2025-03', { amount: '10000', withFund: false, fundWage: 'x' })).toBe('2450.00 / 1060.00');
  });

  it('takes the fund’s own wage and rate', () => {
    // 5000 × 12% = 600 each instead of 800.
    expect(totals('2025-03', { amount: '10000', fundWage: '5000', rates: { 'housing-fund': '12%' } })).toBe(
      '3050.00 / 1660.00',
    );
  });

  it('takes the unit’s own injury rate, and asks for it when it is not one', () => {
    const rates = { 'work-injury': ownRateChoice };
    // 10000 × 0.36% = 36 instead of 20.
    expect(totals('2025-03', { amount: '10000', rates, ownRates: { 'work-injury': '0.36' } })).toBe(
      '3266.00 / 1860.00',
    );
    for (const typed of ['', '6', 'x']) {
      const { problems, outcome } = calculated('2025-03', {
        amount: '10000',
        rates,
        ownRates: { 'work-injury': typed },
      });
      expect(problems.ownRates['work-injury']).toEqual({ kind: 'unitRate' });
      expect(outcome.kind).toBe('waiting');
    }
  });

  it('falls back to the first option when the chosen one does not exist in the month', () => {
    expect(calculated('2007-10', { amount: '3000', rates: { 'work-injury': 'class-3' } }).choices.rates).toEqual({});
  });

  it('starts take-home and cost from this month’s pay, except where pay is assumed to be the wage', () => {
    const paid = calculated('2025-03', { amount: '10000', pay: '12000' }).outcome;
    expect(paid.kind === 'calculated' && paid.pay.toString()).toBe('12000');
    const assumed = calculated('2025-03', { known: 'takeHome', amount: '8140', pay: '12000' }).outcome;
    // 10,000 − 1,860.
    expect(assumed.kind === 'calculated' && [assumed.wage, assumed.pay].join(' ')).toBe('10000 10000');
  });

  it('shows a solved interval by the whole yuan in its middle', () => {
    const { outcome } = calculated('2025-03', { known: 'employeeTotal', amount: '1060', withFund: false });
    expect(outcome.kind === 'calculated' && outcome.wage.toString()).toBe('10000');
  });

  it('says that no wage gives a total below the lowest', () => {
    expect(totals('2025-03', { known: 'employeeTotal', amount: '100' })).toBe('noWage');
  });

  it('marks what stands on own figures, and makes a rule of them where none is known', () => {
    const own = { pension: { ...emptyOwnFigures, employeeRate: '9', floor: '6000', ceiling: '无' } };
    const { rows, outcome } = calculated('2030-01', { amount: '5000' }, own);
    expect(rows[0]).toMatchObject({ scheme: 'pension', isOwn: true });
    expect(outcome).toMatchObject({
      summary: { lines: [{ scheme: 'pension', base: { adjustment: 'raisedToFloor' } }] },
    });
    // 6000 × 9% = 540, and nothing else is known.
    expect(totals('2030-01', { amount: '5000' }, own)).toBe('0.00 / 540.00');
  });

  it('holds a typed ceiling against the rule’s floor', () => {
    const own = { pension: { ...emptyOwnFigures, ceiling: '3000' } };
    expect(calculated('2026-03', { amount: '4000' }, own).problems.ownFigures.pension).toEqual({
      ceiling: { kind: 'floorAboveCeiling', floor: '5025', ceiling: '3000' },
    });
  });

  it('leaves the other payer’s chosen rate when one is typed', () => {
    const own = { 'housing-fund': { ...emptyOwnFigures, employerRate: '10' } };
    // 10,000 × 10% and 12%, beside 2450 and 1060 of insurance.
    expect(totals('2025-03', { amount: '10000', rates: { 'housing-fund': '12%' } }, own)).toBe('3450.00 / 2260.00');
  });

  it('does not let a field block that is not on the page', () => {
    const flexible = calculate(nanjing, '2025-03', 'flexible', { ...emptyInputs, amount: '6000', fundWage: 'abc' }, {});
    expect(flexible.outcome.kind).toBe('calculated');
  });

  it('says when there is no rule at all', () => {
    expect(calculated('2028-03', { amount: '10000' }).outcome).toEqual({ kind: 'waiting', reason: 'noRules' });
  });

  it('keeps the estimate marked when only what was known on a day is asked for', () => {
    const { rows } = calculated('2026-01', { amount: '10000', knownOn: '2025-12-31', carryOn: true });
    expect(rows[0]).toMatchObject({ scheme: 'pension', standing: 'carriedOn' });
  });

  it('asks for a rate when own figures have to make a rule without one', () => {
    const own = { pension: { ...emptyOwnFigures, floor: '6000' } };
    expect(calculated('2030-01', { amount: '5000' }, own).problems.ownFigures.pension).toEqual({
      employerRate: { kind: 'ownNeedsRate' },
    });
  });
});

describe('from a deduction to the base', () => {
  function reversed(month: string, inputs: Partial<CalculateInputs>) {
    const all = { ...emptyInputs, ...inputs };
    return readReverse(nanjing, calculate(nanjing, month, 'employee', all, {}), all);
  }

  it('names the provisional rule that the payslip of March 2026 stands on', () => {
    expect(reversed('2026-03', { reverseAmount: '396.16' })).toMatchObject({
      kind: 'answer',
      typed: { lookup: { kind: 'atOrBelowFloor' } },
      departures: [{ standing: 'provisional', until: '2026-10-08' }],
    });
  });

  it('stands on the rules in use where they give the amount', () => {
    expect(reversed('2026-03', { reverseAmount: '402.00' })).toMatchObject({ kind: 'answer', departures: [] });
  });

  it('takes all insurance on the provisional rules before any mix of old and new', () => {
    // 4956 × 8% = 396.48 and × 0.5% = 24.78: 421.26 on the provisional limits; on the final ones nothing is below 427.13.
    const reading = reversed('2026-03', { reverseAmount: '421.26', reverseSchemes: ['pension', 'unemployment'] });
    expect(reading).toMatchObject({
      kind: 'answer',
      typed: { lookup: { kind: 'interval' } },
      departures: [{ standing: 'provisional' }, { standing: 'provisional' }],
      isExhaustive: true,
    });
  });

  it('finds an employer’s five insurances on the provisional floor and the fund on today’s rule', () => {
    // 4952 × 16, 7, 0.5, 0.2, 0.8%: 792.32 + 346.64 + 24.76 + 9.90 + 39.62 = 1213.24; the fund 2660 × 8% = 213: 1426.24.
    const reading = reversed('2026-03', {
      reverseAmount: '1426.24',
      reversePayer: 'employer',
      reverseSchemes: ['pension', 'medical', 'unemployment', 'work-injury', 'maternity', 'housing-fund'],
    });
    expect(reading.kind === 'answer' && reading.departures.map(({ rule }) => rule.scheme)).toEqual([
      'pension',
      'medical',
      'unemployment',
      'work-injury',
      'maternity',
    ]);
  });

  it('says that it did not try everything when nothing fits and too much could be mixed', () => {
    const reading = reversed('2022-03', {
      reverseAmount: '1.00',
      reversePayer: 'employer',
      reverseSchemes: ['pension', 'medical', 'unemployment', 'work-injury', 'maternity'],
    });
    expect(reading).toMatchObject({ kind: 'answer', departures: [], isExhaustive: false });
  });

  it('answers nothing while a figure of a chosen scheme cannot be read', () => {
    const inputs = { rates: { 'work-injury': ownRateChoice }, ownRates: { 'work-injury': 'abc' }, reverseAmount: '20' };
    expect(reversed('2026-03', { ...inputs, reverseSchemes: ['work-injury'] }).kind).toBe('blocked');
    expect(reversed('2026-03', { ...inputs, reverseSchemes: ['pension'] }).kind).toBe('answer');
  });

  it('says what is missing to answer', () => {
    expect(reversed('2026-03', {}).kind).toBe('empty');
    expect(reversed('2026-03', { reverseAmount: 'x' })).toEqual({ kind: 'refused', reason: 'notANumber' });
    expect(reversed('2026-03', { reverseAmount: '5', reverseSchemes: [] }).kind).toBe('noScheme');
  });

  it('warns where a limit was not found', () => {
    const fuzhou = publishedProfile('fuzhou');
    const all: CalculateInputs = {
      ...emptyInputs,
      reverseAmount: '30',
      reversePayer: 'employer',
      reverseSchemes: ['maternity'],
    };
    const reading = readReverse(fuzhou, calculate(fuzhou, '2013-08', 'employee', all, {}), all);
    expect(reading).toMatchObject({ kind: 'answer', unknownLimit: 'ceiling' });
  });
});
