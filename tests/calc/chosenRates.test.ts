import { describe, expect, it } from 'vitest';
import { chosenRates, highestOwnRate, isRateOf, parsePercentage, ratesOfRange } from '../../src/calc/chosenRates';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { madeUpRule, noRates, options, range, refusal, spelled } from './ruleBuilder';

const injury = (rates: ContributionRule['rates']) => madeUpRule({ scheme: 'work-injury', rates });
const refused = (choice: string | undefined) => `RangeError: work-injury: ${choice} is not a rate of this rule`;

it('a percentage is a fraction of the base', () => {
  expect(parsePercentage('8%').toString()).toBe('0.08');
  expect(parsePercentage('0.35%').toString()).toBe('0.0035');
  expect(parsePercentage('100%').toString()).toBe('1');
  expect(parsePercentage('0%').toString()).toBe('0');
});

describe('a rule with options', () => {
  const rule = injury(options({ 'class-1': ['0.2%', '0%'], 'class-2': ['0.4%', '0.1%'] }));

  it('takes the first option when nothing is chosen', () => {
    expect(spelled(chosenRates(rule, undefined))).toEqual({ employer: '0.002', employee: '0' });
  });

  it('takes the option of the chosen id', () => {
    expect(spelled(chosenRates(rule, 'class-2'))).toEqual({ employer: '0.004', employee: '0.001' });
    expect(spelled(chosenRates(rule, 'class-1'))).toEqual({ employer: '0.002', employee: '0' });
    expect(isRateOf(rule, 'class-2')).toBe(true);
  });

  it.each(['class-9', '', '0.4%', '1%'])('refuses "%s", which is none of them', (choice) => {
    expect(refusal(() => chosenRates(rule, choice))).toBe(refused(choice));
    expect(isRateOf(rule, choice)).toBe(false);
  });

  it('without any option refuses every question', () => {
    const empty = injury(options({}));
    expect(refusal(() => chosenRates(empty, undefined))).toBe(refused(undefined));
    const ownOnly = injury(options({}, 'employer'));
    expect(refusal(() => chosenRates(ownOnly, undefined))).toBe(refused(undefined));
    expect(refusal(() => chosenRates(ownOnly, '1%'))).toBe(refused('1%'));
  });
});

describe("a unit's own rate", () => {
  const rule = injury(options({ 'class-1': ['0.2%', '0.1%'], 'class-2': ['0.4%', '0.3%'] }, 'employer'));

  it('replaces the rate of that payer and leaves the other as in the first option', () => {
    expect(spelled(chosenRates(rule, '0.35%'))).toEqual({ employer: '0.0035', employee: '0.001' });
    const employeeOwn = injury(options({ 'class-1': ['0.2%', '0.1%'] }, 'employee'));
    expect(spelled(chosenRates(employeeOwn, '2%'))).toEqual({ employer: '0.002', employee: '0.02' });
  });

  it('may still be one of the options, or nothing chosen', () => {
    expect(spelled(chosenRates(rule, 'class-2'))).toEqual({ employer: '0.004', employee: '0.003' });
    expect(spelled(chosenRates(rule, undefined))).toEqual({ employer: '0.002', employee: '0.001' });
  });

  it('goes from 0% to 5%, in steps of 0.0001%', () => {
    expect(highestOwnRate).toBe('5%');
    expect(chosenRates(rule, '0%').employer.toString()).toBe('0');
    expect(chosenRates(rule, '0.0001%').employer.toString()).toBe('0.000001');
    expect(chosenRates(rule, '4.9999%').employer.toString()).toBe('0.049999');
    expect(chosenRates(rule, '5%').employer.toString()).toBe('0.05');
    expect(isRateOf(rule, '5%')).toBe(true);
  });

  it.each([
    '5.0001%',
    '6%',
    '100%',
    '-1%',
    '0.00001%',
    '1',
    '1 %',
    ' 1%',
    '1%%',
    '１%',
    '1.%',
    '.5%',
    'class-3',
    '%',
    '',
  ])('refuses "%s"', (choice) => {
    expect(refusal(() => chosenRates(rule, choice))).toBe(refused(choice));
    expect(isRateOf(rule, choice)).toBe(false);
  });
});

describe('a range of rates', () => {
  const fund = madeUpRule({ scheme: 'housing-fund', rates: range('5%', '12%', '1%', '8%') });

  it('is the same for both payers, and the suggested rate when nothing is chosen', () => {
    expect(spelled(chosenRates(fund, undefined))).toEqual({ employer: '0.08', employee: '0.08' });
    expect(spelled(chosenRates(fund, '7%'))).toEqual({ employer: '0.07', employee: '0.07' });
  });

  it('includes both its ends, however they are spelled', () => {
    expect(chosenRates(fund, '5%').employee.toString()).toBe('0.05');
    expect(chosenRates(fund, '12%').employer.toString()).toBe('0.12');
    expect(chosenRates(fund, '12.0000%').employer.toString()).toBe('0.12');
  });

  it.each(['4%', '4.9999%', '12.0001%', '13%', '5.5%', '7.9999%', '8', '0008%', '8.00000%', 'standard'])(
    'refuses "%s"',
    (choice) => {
      expect(refusal(() => chosenRates(fund, choice))).toBe(
        `RangeError: housing-fund: ${choice} is not a rate of this rule`,
      );
      expect(isRateOf(fund, choice)).toBe(false);
    },
  );

  it('counts its step from the lowest rate', () => {
    const halves = madeUpRule({ rates: range('5.5%', '12.5%', '1%', '6.5%') });
    expect(chosenRates(halves, '7.5%').employee.toString()).toBe('0.075');
    expect(refusal(() => chosenRates(halves, '7%'))).toBe('RangeError: pension: 7% is not a rate of this rule');
  });

  it('may be paid by one side alone, or reach 100%', () => {
    const employeeOnly = madeUpRule({ rates: range('10%', '24%', '1%', '10%', ['employee']) });
    expect(spelled(chosenRates(employeeOnly, '24%'))).toEqual({ employer: '0', employee: '0.24' });
    const employerOnly = madeUpRule({ rates: range('0%', '100%', '50%', '50%', ['employer']) });
    expect(spelled(chosenRates(employerOnly, '100%'))).toEqual({ employer: '1', employee: '0' });
  });
});

describe('the rates of a range to choose from', () => {
  it('go from the lowest to the highest, both included', () => {
    expect(ratesOfRange('5%', '8%', '1%')).toEqual(['5%', '6%', '7%', '8%']);
    expect(ratesOfRange('8%', '8%', '1%')).toEqual(['8%']);
  });

  it('are spelled without needless zeros, and none lies above the highest', () => {
    expect(ratesOfRange('5.0%', '6.2%', '0.5%')).toEqual(['5%', '5.5%', '6%']);
    expect(ratesOfRange('9.9%', '10.1%', '0.1%')).toEqual(['9.9%', '10%', '10.1%']);
  });

  it('are all accepted by the rule', () => {
    const rule = madeUpRule({ rates: range('5%', '12%', '0.5%', '8%') });
    const rates = ratesOfRange('5%', '12%', '0.5%');
    expect(rates).toHaveLength(15);
    expect(rates.every((rate) => isRateOf(rule, rate))).toBe(true);
  });
});

describe('a rule without rates', () => {
  const rule = madeUpRule({ rates: noRates });

  it('takes nothing of the base and leaves no choice', () => {
    expect(spelled(chosenRates(rule, undefined))).toEqual({ employer: '0', employee: '0' });
    expect(refusal(() => chosenRates(rule, '1%'))).toBe('RangeError: pension: 1% is not a rate of this rule');
    expect(isRateOf(rule, 'standard')).toBe(false);
  });
});
