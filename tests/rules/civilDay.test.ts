import { expect, it } from 'vitest';
import { isCivilDay } from '../../src/rules/civilDay';

it.each([
  ['2026-12-31', true],
  ['2026-02-29', false],
  ['2028-02-29', true],
  // Of the centuries only every fourth has the day.
  ['2100-02-29', false],
  ['2000-02-29', true],
  ['2026-04-31', false],
  ['2026-00-10', false],
  ['2026-13-01', false],
  ['2026-01-00', false],
  ['2026-1-1', false],
  ['2026-01-01T00:00:00Z', false],
  ['', false],
])('%s is a day of the calendar: %s', (text, is) => {
  expect(isCivilDay(text)).toBe(is);
});
