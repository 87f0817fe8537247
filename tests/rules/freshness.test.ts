import { describe, expect, it } from 'vitest';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { stalenessOf, type Staleness } from '../../src/rules/freshness';
import { livingCategories } from '../../src/rules/livingCategories';
import { profileOf, ruleOf } from './profileBuilder';

/** Of one kind, in a profile of these rules that was checked on 2026-11-22. */
function stale(kind: Staleness['kind'], today: string, ...rules: ContributionRule[]): Staleness[] {
  return stalenessOf(profileOf(...rules), today).filter((staleness) => staleness.kind === kind);
}

describe('a profile that nobody checked', () => {
  const isNotChecked = (checkedOn: string, today: string) =>
    stalenessOf({ ...profileOf(ruleOf('any', { effectiveTo: '2099-12' })), checkedOn }, today).length === 1;

  // Six months on, the same day is still fresh, and the next is not.
  it.each([
    ['2026-11-22', '2027-05-22', '2027-05-23'],
    ['2026-06-30', '2026-12-30', '2026-12-31'],
    ['2026-07-31', '2027-01-31', '2027-02-01'],
    // There is no 31 February: its last day is still fresh.
    ['2026-08-31', '2027-02-28', '2027-03-01'],
    ['2027-08-30', '2028-02-29', '2028-03-01'],
    ['2026-01-01', '2026-07-01', '2026-07-02'],
  ])('since %s is fresh on %s and stale on %s', (checkedOn, fresh, late) => {
    expect(isNotChecked(checkedOn, fresh)).toBe(false);
    expect(isNotChecked(checkedOn, late)).toBe(true);
  });

  it('is told with the day', () => {
    expect(stale('notChecked', '2027-05-23', ruleOf('any'))).toEqual([{ kind: 'notChecked', checkedOn: '2026-11-22' }]);
  });

  it('is no matter before that day', () => {
    expect(isNotChecked('2026-11-22', '2020-01-01')).toBe(false);
  });
});

describe('a provisional rule', () => {
  const year = { effectiveFrom: '2026-01', effectiveTo: '2026-12' };
  const provisional = ruleOf('provisional', { ...year, announcedOn: '2026-01-07', provisional: true });

  it('is stale from the day after nine months', () => {
    // 2026-01-07 and nine months are 2026-10-07.
    expect(stale('provisional', '2026-10-07', provisional)).toEqual([]);
    expect(stale('provisional', '2026-10-08', provisional)).toEqual([
      { kind: 'provisional', rule: provisional, knownSince: '2026-01-07' },
    ]);
  });

  it('of unknown announcement counts from its first day', () => {
    const unknown = ruleOf('unknown', { ...year, provisional: true });
    expect(stale('provisional', '2026-10-01', unknown)).toEqual([]);
    expect(stale('provisional', '2026-10-02', unknown)).toEqual([
      { kind: 'provisional', rule: unknown, knownSince: '2026-01-01' },
    ]);
  });

  it.each<[string, boolean, ContributionRule[]]>([
    ['a final rule for all its months', false, [ruleOf('f', year)]],
    ['a final rule about its months', false, [ruleOf('f', { effectiveFrom: '2025-07', effectiveTo: '2027-06' })]],
    [
      'final rules that join',
      false,
      [
        ruleOf('b', { effectiveFrom: '2026-07', effectiveTo: '2026-12' }),
        ruleOf('a', { effectiveFrom: '2026-01', effectiveTo: '2026-06' }),
      ],
    ],
    ['a final rule that ends a month early', true, [ruleOf('f', { ...year, effectiveTo: '2026-11' })]],
    ['a final rule that begins a month late', true, [ruleOf('f', { ...year, effectiveFrom: '2026-02' })]],
    [
      'final rules with a hole between them',
      true,
      [
        ruleOf('a', { effectiveFrom: '2026-01', effectiveTo: '2026-05' }),
        ruleOf('b', { effectiveFrom: '2026-07', effectiveTo: '2026-12' }),
      ],
    ],
    ['a final rule of another scheme', true, [ruleOf('f', { ...year, scheme: 'medical' })]],
    ['a final rule for others', true, [ruleOf('f', { ...year, personCategories: ['flexible'] })]],
  ])('beside %s is stale: %s', (_, isStale, others) => {
    expect(stale('provisional', '2027-01-01', ...others, provisional)).toHaveLength(isStale ? 1 : 0);
    expect(stale('provisional', '2027-01-01', provisional, ...others)).toHaveLength(isStale ? 1 : 0);
  });

  it('is stale where it still counts for one of its categories', () => {
    const both = ruleOf('both', { ...provisional, personCategories: ['employee', 'flexible'] });
    expect(stale('provisional', '2027-01-01', both, ruleOf('f', year))).toHaveLength(1);
    const forBoth = ruleOf('f', { ...year, personCategories: ['employee', 'flexible'] });
    expect(stale('provisional', '2027-01-01', both, forBoth)).toEqual([]);
  });

  it('that a later one replaced is not; that one is, nine months after it', () => {
    const later = ruleOf('later', { ...provisional, announcedOn: '2026-05-01' });
    // 2026-05-01 and nine months are 2027-02-01.
    expect(stale('provisional', '2027-02-01', provisional, later)).toEqual([]);
    expect(stale('provisional', '2027-02-02', provisional, later)).toEqual([
      { kind: 'provisional', rule: later, knownSince: '2026-05-01' },
    ]);
  });

  it('is never told of a final rule', () => {
    expect(stale('provisional', '2030-01-01', ruleOf('f', year))).toEqual([]);
  });
});

describe('a scheme past its end', () => {
  const rule = (scheme: ContributionRule['scheme'], from: string, to: string, ...personCategories: string[]) =>
    ruleOf(scheme, { scheme, effectiveFrom: from, effectiveTo: to, personCategories });
  const pension = rule('pension', '2026-01', '2026-12', 'employee');

  it('is so from the first day of the next month', () => {
    expect(stale('pastEnd', '2026-12-31', pension)).toEqual([]);
    expect(stale('pastEnd', '2027-01-01', pension)).toEqual([
      { kind: 'pastEnd', scheme: 'pension', personCategory: 'employee', lastMonth: '2026-12' },
    ]);
  });

  it('is measured by its last rule, wherever it stands in the file', () => {
    const older = rule('pension', '2024-01', '2024-12', 'employee');
    expect(stale('pastEnd', '2026-12-31', pension, older)).toEqual([]);
  });

  it('goes on within a rule that includes it', () => {
    const maternity = rule('maternity', '2024-01', '2024-12', 'employee');
    const medical = ruleOf('medical', {
      scheme: 'medical',
      includes: ['maternity'],
      effectiveFrom: '2025-01',
      effectiveTo: '2026-12',
    });
    expect(stale('pastEnd', '2026-12-31', maternity, medical)).toEqual([]);
    expect(stale('pastEnd', '2027-01-31', maternity, medical)).toMatchObject([
      { scheme: 'medical', lastMonth: '2026-12' },
      { scheme: 'maternity', lastMonth: '2026-12' },
    ]);
  });

  it('is told of a category that goes on in another scheme, however long ago', () => {
    const medical = rule('medical', '2023-01', '2023-12', 'employee');
    expect(stale('pastEnd', '2026-12-31', medical, pension)).toMatchObject([
      { scheme: 'medical', lastMonth: '2023-12' },
    ]);
  });

  it('of a category that had ended a year before the check is history', () => {
    // Checked in November 2026: a category with a rule for November 2025 still lives, one that ended in October does not.
    const lives = rule('pension', '2025-01', '2025-11', 'flexible');
    const ended = rule('pension', '2025-01', '2025-10', 'flexible');
    expect(stale('pastEnd', '2026-12-31', pension, lives)).toMatchObject([{ personCategory: 'flexible' }]);
    expect(stale('pastEnd', '2026-12-31', pension, ended)).toEqual([]);
    expect(livingCategories(profileOf(pension, ended)).map(({ personCategory }) => personCategory)).toEqual([
      'employee',
    ]);
  });

  it('does not become history by waiting', () => {
    expect(stale('pastEnd', '2040-01-01', pension)).toHaveLength(1);
  });
});

it('tells the profile first, then the provisional rules, then the ends', () => {
  const rules = [ruleOf('p', { provisional: true }), ruleOf('m', { scheme: 'medical', effectiveTo: '2026-12' })];
  expect(stalenessOf(profileOf(...rules), '2027-06-01').map(({ kind }) => kind)).toEqual([
    'notChecked',
    'provisional',
    'pastEnd',
    'pastEnd',
  ]);
});
