import { expect, it } from 'vitest';
import { unlawfulDeductions } from '../../src/calc/unlawfulDeductions';
import { spelled, yuan } from './ruleBuilder';

it('a deduction for work injury breaks article 33, one for maternity article 53', () => {
  expect(spelled(unlawfulDeductions({ maternity: yuan('40'), 'work-injury': yuan('0.01') }))).toEqual([
    { scheme: 'work-injury', article: 33, amount: '0.01' },
    { scheme: 'maternity', article: 53, amount: '40' },
  ]);
  expect(spelled(unlawfulDeductions({ maternity: yuan('40') }))).toEqual([
    { scheme: 'maternity', article: 53, amount: '40' },
  ]);
});

it('a line of nothing, no line, and what the employee does owe break none', () => {
  expect(unlawfulDeductions({})).toEqual([]);
  expect(unlawfulDeductions({ 'work-injury': yuan('0'), maternity: yuan('0.00') })).toEqual([]);
  expect(
    unlawfulDeductions({
      pension: yuan('400'),
      medical: yuan('110'),
      unemployment: yuan('25'),
      'housing-fund': yuan('400'),
    }),
  ).toEqual([]);
});
