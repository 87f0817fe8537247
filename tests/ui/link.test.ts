import { expect, it } from 'vitest';
import { readLink, withoutAmounts, withoutQuestion } from '../../src/ui/link';

it('reads city, month and wage from the fragment', () => {
  expect(readLink('#/?city=nanjing&month=2025-03&wage=10000')).toEqual({
    page: '/',
    city: 'nanjing',
    month: '2025-03',
    wage: '10000',
  });
});

it('takes an empty fragment for the first page', () => {
  expect(readLink('')).toEqual({ page: '/' });
  expect(readLink('#/')).toEqual({ page: '/' });
  expect(readLink('#/payslip')).toEqual({ page: '/payslip' });
});

it('leaves out a city or month that cannot be one, and keeps a wage as typed, cut to a line', () => {
  expect(readLink('#/?city=<b>&month=2025-13')).toEqual({ page: '/' });
  expect(readLink(`#/?wage=${'9'.repeat(100)}`).wage).toHaveLength(40);
  // Not within a character.
  expect(readLink(`#/?wage=${'9'.repeat(39)}😀`).wage).toBe('9'.repeat(39));
});

it('takes amounts out of the fragment and leaves the rest', () => {
  expect(withoutAmounts('#/?city=nanjing&month=2025-03&wage=10000')).toBe('#/?city=nanjing&month=2025-03');
  expect(withoutAmounts('#/?wage=10000')).toBe('#/');
  expect(withoutAmounts('#/')).toBe('#/');
});

it('takes the whole question out of the fragment', () => {
  expect(withoutQuestion('#/?city=nanjing&month=2025-03')).toBe('#/');
  expect(withoutQuestion('#/payslip')).toBe('#/payslip');
});
