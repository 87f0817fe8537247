import { expect, it } from 'vitest';
import { planRows } from '../../src/payroll/payrollPlans';
import { rosterOf } from './rosterOf';
import { profiles, settings, plan } from './plansOf';

it('leaves out somebody who enters after the month', () => {
  const { planOfRow, remarks } = plan([
    { wage: '10000', entryMonth: '2025-04' },
    { wage: '10000', entryMonth: '2025-03' },
  ]);
  expect([...planOfRow]).toEqual([-1, 0]);
  expect(remarks).toEqual([
    { row: 0, column: 'entryMonth', stops: 'contributions', reason: { kind: 'entersLater' }, text: '2025-04' },
  ]);
});

it('gives people without a housing fund a plan without one', () => {
  const { plans, planOfRow, fundRate } = plan([
    { wage: '10000', fundRate: 0 },
    { wage: '10000', fundRate: 80_000 },
  ]);
  expect(plans.map(({ withFund, rules }) => [withFund, rules.some(({ scheme }) => scheme === 'housing-fund')])).toEqual(
    [
      [false, false],
      [true, true],
    ],
  );
  expect([...planOfRow]).toEqual([0, 1]);
  expect([...(fundRate ?? [])]).toEqual([NaN, 80_000]);
});

it('counts a person of several months in one row where the year or a true-up is asked for', () => {
  const people = [
    { number: '1', wage: '10000', month: '2025-03' },
    { number: '1', wage: '10000', month: '2025-04' },
    { number: '2', wage: '10000', month: '2025-04' },
    { wage: '10000', month: '2025-03' },
  ];
  expect(plan(people, { takeHome: 'month' })).toMatchObject({ countedElsewhere: null, remarks: [] });
  const { countedElsewhere, remarks } = plan(people, { takeHome: 'year' });
  expect([...(countedElsewhere?.year ?? [])]).toEqual([0, 1, 0, 0]);
  expect(remarks.map(({ row, reason }) => [row, reason])).toEqual([
    [1, { kind: 'countedInOtherRow', otherFileRow: 2 }],
  ]);
});

it('knows a person without a number by name and city, and counts each calendar year once', () => {
  const { countedElsewhere } = plan(
    [
      { name: '甲', wage: '10000', month: '2024-12' },
      { name: '甲', wage: '10000', month: '2025-01' },
      { name: '甲', wage: '10000', month: '2025-02' },
      { name: '甲', wage: '10000', month: '2025-02', city: '厦门' },
      { wage: '10000', month: '2025-03' },
    ],
    { takeHome: 'year' },
  );
  expect([...(countedElsewhere?.year ?? [])]).toEqual([0, 0, 1, 0, 0]);
  expect([...(countedElsewhere?.trueUp ?? [])]).toEqual([0, 1, 1, 0, 0]);
});

it('doubts an income so far that is this month’s pay times all the months', () => {
  // March: 3 × 10,000.
  const reasons = (incomeSoFar: string) =>
    plan([{ wage: '10000', pay: '10000', incomeSoFar }]).remarks.map(({ reason }) => reason.kind);
  expect(reasons('30000')).toEqual(['soFarIncludesThisMonth']);
  expect(reasons('20000')).toEqual([]);
});

it('keeps remarks in the order of the rows', () => {
  const roster = rosterOf(
    [{ wage: '1', city: '某地' }, { wage: '5000' }],
    [{ row: 1, column: 'number', stops: 'nothing', reason: { kind: 'duplicateNumber', otherFileRow: 9 }, text: '7' }],
  );
  expect(planRows(roster, settings, profiles).remarks.map(({ row }) => row)).toEqual([0, 1]);
});
