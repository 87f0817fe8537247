import { describe, expect, it } from 'vitest';
import {
  articleExamples,
  employerTopUpExample,
  fatherExample,
  hospitalBillExample,
  injuryReportExample,
  maternityExample,
  medicalAccountExample,
  medicalPreCreditExample,
  pensionExample,
  unemploymentExample,
} from '../../src/calc/articleExamples';
import { spelled, yuan } from './ruleBuilder';

it('the examples come out as the article of 2007 prints them', () => {
  expect(spelled(articleExamples())).toEqual([
    {
      kind: 'pension',
      inputs: {
        wageAtStart: '3000',
        wageAtRetirement: '6000',
        basicShare: '0.2',
        accountRate: '0.08',
        years: '25',
        divisor: '120',
      },
      // 6000 × 20%; 4500 × 8% × 300 / 120.
      results: { basic: '1200', account: '900', monthly: '2100' },
    },
    { kind: 'medicalAccount', inputs: { base: '1189', rate: '0.02' }, results: { monthly: '23.78' } },
    { kind: 'medicalPreCredit', inputs: { credited: '1200', due: '960' }, results: { settlement: '-240' } },
    {
      kind: 'hospitalBill',
      inputs: { bill: '5000', deductible: '1000', share: '0.86' },
      results: { paid: '3440', own: '1560' },
    },
    {
      kind: 'maternity',
      inputs: { firstLumpSum: '500', secondLumpSum: '2000', base: '1189', months: '4' },
      results: { allowance: '4756', total: '7256' },
    },
    { kind: 'father', inputs: { amount: '2500', share: '0.5' }, results: { paid: '1250' } },
    { kind: 'employerTopUp', inputs: { amount: '10000', ceiling: '7392' }, results: { toppedUp: '2608' } },
    {
      kind: 'unemployment',
      inputs: { years: '12', monthsPerYear: '2', mostMonths: '24' },
      results: { months: '24' },
    },
    { kind: 'injuryReport', inputs: {}, results: { employerDays: '30', employeeYears: '1' } },
  ]);
});

describe('with other figures the formulas hold', () => {
  const results = (example: { results: unknown }) => spelled(example.results);

  it('pension: a share of the last wage, and the account spread over the divisor', () => {
    const inputs = {
      wageAtStart: yuan(2000),
      wageAtRetirement: yuan(5000),
      basicShare: yuan('0.3'),
      accountRate: yuan('0.1'),
      years: yuan(20),
      divisor: yuan(140),
    };
    // 5000 × 30%; 3500 × 10% × 240 / 140.
    expect(pensionExample(inputs)).toMatchObject({ kind: 'pension', inputs });
    expect(results(pensionExample(inputs))).toEqual({ basic: '1500', account: '600', monthly: '2100' });
  });

  it('medical account: credited by the base, settled by what was due', () => {
    expect(results(medicalAccountExample({ base: yuan(3000), rate: yuan('0.03') }))).toEqual({ monthly: '90' });
    expect(results(medicalPreCreditExample({ credited: yuan(900), due: yuan(960) }))).toEqual({ settlement: '60' });
  });

  it('hospital bill: nothing is paid up to the deductible', () => {
    const bill = (amount: number) =>
      results(hospitalBillExample({ bill: yuan(amount), deductible: yuan(800), share: yuan('0.9') }));
    expect(bill(1800)).toEqual({ paid: '900', own: '900' });
    expect(bill(800)).toEqual({ paid: '0', own: '800' });
    expect(bill(300)).toEqual({ paid: '0', own: '300' });
  });

  it('maternity: both sums and months of the base, and a share for the father', () => {
    const inputs = { firstLumpSum: yuan(1), secondLumpSum: yuan(20), base: yuan(300), months: yuan(3) };
    expect(results(maternityExample(inputs))).toEqual({ allowance: '900', total: '921' });
    expect(results(fatherExample({ amount: yuan(2000), share: yuan('0.4') }))).toEqual({ paid: '800' });
  });

  it('employer: tops up only what exceeds the ceiling', () => {
    const toppedUp = (amount: number) => results(employerTopUpExample({ amount: yuan(amount), ceiling: yuan(8000) }));
    expect(toppedUp(8001)).toEqual({ toppedUp: '1' });
    expect(toppedUp(8000)).toEqual({ toppedUp: '0' });
    expect(toppedUp(5000)).toEqual({ toppedUp: '0' });
  });

  it.each([
    ['0.9', '0'],
    ['1', '2'],
    ['5.5', '10'],
    ['10', '20'],
    ['11', '22'],
    ['12', '24'],
    ['13', '24'],
  ])('unemployment: %s years give %s months', (years, months) => {
    const inputs = { years: yuan(years), monthsPerYear: yuan(2), mostMonths: yuan(24) };
    expect(results(unemploymentExample(inputs))).toEqual({ months });
  });

  it('injury: two deadlines and no sum', () => {
    expect(injuryReportExample().inputs).toEqual({});
  });
});
