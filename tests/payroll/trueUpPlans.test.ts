import { describe, expect, it } from 'vitest';
import type { RulesAsOf } from '../../src/payroll/payrollSettings';
import { trueUpPlans } from '../../src/payroll/trueUpPlans';
import { profileOf, ruleOf } from '../rules/profileBuilder';
import { percent } from '../calc/ruleBuilder';
import { testSettings } from './payrollOf';
import { sampletonPayroll, sampletonPeople } from './sampletonPayroll';

const rates = percent('16%', '8%');
const cited = {
  ...rates,
  ...(rates.kind === 'options' && { options: rates.options.map((one) => ({ ...one, sources: ['rates'] })) }),
};
/** Limits of 2025 that were announced in July, after those of the year before had been paid by. */
const profile = profileOf(
  ruleOf('2024', { effectiveFrom: '2024-01', effectiveTo: '2024-12', announcedOn: '2024-01-15', rates: cited }),
  ruleOf('2025', { announcedOn: '2025-07-10', rates: cited }),
);

describe('The plans of a true-up', () => {
  const { plans } = sampletonPayroll();
  const notesOf = (before: RulesAsOf, after: RulesAsOf, months: string[], carryOn = false) =>
    trueUpPlans(plans, { ...testSettings, carryOn }, { months, before, after }, [profile]).months.map((month) => [
      month.month,
      ...[month.before, month.after].map((side) => side.map(({ rules }) => rules.map(({ note }) => note).join())),
    ]);

  it('are of every month once, in order, by the rules as of then', () => {
    const known = { kind: 'knownOn', day: '2025-03-01' } as const;
    expect(notesOf(known, { kind: 'now' }, ['2025-02', '2025-01', '2025-02'])).toEqual([
      ['2025-01', ['2024', '2024'], ['2025', '2025']],
      ['2025-02', ['2024', '2024'], ['2025', '2025']],
    ]);
    expect(notesOf({ kind: 'ofMonth', month: '2024-05' }, { kind: 'ofMonth', month: '2025-05' }, ['2026-01'])).toEqual([
      ['2026-01', ['2024', '2024'], ['2025', '2025']],
    ]);
  });

  it('carry on where that is asked for', () => {
    const now = { kind: 'now' } as const;
    const later = { kind: 'ofMonth', month: '2026-03' } as const;
    expect(notesOf(now, later, ['2026-01'])).toEqual([['2026-01', ['', ''], ['', '']]]);
    expect(notesOf(now, later, ['2026-01'], true)).toEqual([['2026-01', ['2025', '2025'], ['2025', '2025']]]);
  });

  it('are one for each place, whatever the month of a row', () => {
    const people = [
      ...sampletonPeople.slice(0, 2),
      { wage: '9000', fundRate: 70_000, month: '2025-07' },
      { wage: '9000', fundRate: 0, month: '2025-07' },
    ];
    const payroll = sampletonPayroll({ trueUp: null }, people);
    const trueUp = { months: ['2025-01'], before: { kind: 'now' }, after: { kind: 'now' } } as const;
    const all = { ...trueUp, months: [...trueUp.months] };
    const { placeOfPlan, months } = trueUpPlans(payroll.plans, testSettings, all, [profile]);
    expect(placeOfPlan).toEqual([0, 1, 0, 1]);
    expect(months[0]?.after.map(({ cityId, categoryId }) => [cityId, categoryId])).toEqual([
      ['sampleton', 'employee'],
      ['sampleton', 'employee'],
    ]);
    const others = payroll.plans.map((plan, index) => ({
      ...plan,
      ...(index === 2 ? { cityId: 'elsewhere' } : index === 3 ? { categoryId: 'flexible' } : {}),
    }));
    const ofOthers = trueUpPlans(others, testSettings, all, [profile]);
    expect(ofOthers.placeOfPlan).toEqual([0, 1, 2, 3]);
    // Of another city nothing is known.
    expect(ofOthers.months[0]?.after.map(({ rules }) => rules.length)).toEqual([1, 1, 0, 0]);
  });
});
