import { expect, it } from 'vitest';
import { effectOf, falseAlarms } from '../../src/calc/falseAlarm';

it('what changes this month’s amount itself stops a finding; what changes only the average wage softens it', () => {
  expect(falseAlarms.map((alarm) => [alarm, effectOf(alarm)])).toEqual([
    ['joinedLastYear', 'softens'],
    ['unpaidLeave', 'softens'],
    ['partMonth', 'stops'],
    ['bonusOfAnotherYear', 'softens'],
    ['twoJobs', 'stops'],
    ['newLimitsPending', 'stops'],
  ]);
});
