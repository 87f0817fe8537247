import { describe, expect, it } from 'vitest';
import { rulesAppliedOn } from '../../src/rules/rulesAppliedOn';
import { profileOf, ruleOf } from './profileBuilder';

const profile = profileOf(
  ruleOf('pension of 2024', { effectiveFrom: '2024-01', effectiveTo: '2024-12', announcedOn: '2024-01-05' }),
  ruleOf('pension, provisional', { announcedOn: '2025-02-07', provisional: true }),
  ruleOf('pension, final', { announcedOn: '2025-09-18' }),
  // Nothing was known of medical before.
  ruleOf('medical', { scheme: 'medical', announcedOn: '2025-06-30' }),
  // Over since March, and nothing follows.
  ruleOf('fund', {
    scheme: 'housing-fund',
    effectiveFrom: '2024-07',
    effectiveTo: '2025-03',
    announcedOn: '2024-06-20',
  }),
);

/** The rules for a month as they were known on a day: scheme, kind, and the rule or why there is none. */
function applied(month: string, knownOn: string, of = profile) {
  return rulesAppliedOn(of, month, 'employee', knownOn).map((one) => {
    if (one.kind === 'noRule') return [one.scheme, one.kind, one.lookup.kind];
    return [one.scheme, one.kind === 'rule' ? one.standing : one.kind, one.rule.note];
  });
}

describe('the rules by which a month could be paid on a day', () => {
  it('are those known by the end of the day', () => {
    expect(applied('2025-03', '2025-09-18')).toContainEqual(['pension', 'inForce', 'pension, final']);
    expect(applied('2025-03', '2025-09-17')).toContainEqual(['pension', 'inForce', 'pension, provisional']);
    expect(applied('2025-03', '2025-02-07')).toContainEqual(['pension', 'inForce', 'pension, provisional']);
  });

  it('are those of the period before, carried on, where none was out yet', () => {
    expect(applied('2025-03', '2025-02-06')).toContainEqual(['pension', 'carriedOn', 'pension of 2024']);
    expect(applied('2025-03', '2024-01-05')).toContainEqual(['pension', 'carriedOn', 'pension of 2024']);
  });

  it('are none of a scheme of which nothing was known at all', () => {
    expect(applied('2025-03', '2025-06-29')).toContainEqual(['medical', 'noRule', 'beforeFirst']);
    expect(applied('2025-03', '2025-06-30')).toContainEqual(['medical', 'inForce', 'medical']);
    expect(applied('2025-03', '2024-01-04')).toContainEqual(['pension', 'noRule', 'beforeFirst']);
  });

  it('are none of a scheme that has none for the month today: nothing is carried on past what is known now', () => {
    expect(applied('2025-03', '2025-04-30')).toContainEqual(['housing-fund', 'inForce', 'fund']);
    expect(applied('2025-04', '2025-04-30')).toContainEqual(['housing-fund', 'noRule', 'afterLast']);
  });

  it('are named for every scheme of the city, in the order of every table', () => {
    expect(applied('2025-03', '2025-12-31').map(([scheme]) => scheme)).toEqual(['pension', 'medical', 'housing-fund']);
  });

  it('are those of the person category asked for', () => {
    const flexible = profileOf(
      ruleOf('employees', { announcedOn: '2025-01-05' }),
      ruleOf('flexible', { personCategories: ['flexible'], announcedOn: '2025-01-05' }),
    );
    expect(applied('2025-03', '2025-12-31', flexible)).toEqual([['pension', 'inForce', 'employees']]);
  });
});

describe('a scheme paid within another', () => {
  const withMaternity = profileOf(
    ruleOf('medical of 2024', {
      scheme: 'medical',
      includes: ['maternity'],
      effectiveFrom: '2024-01',
      effectiveTo: '2024-12',
      announcedOn: '2024-01-05',
    }),
    ruleOf('medical of 2025', { scheme: 'medical', announcedOn: '2025-06-30' }),
    ruleOf('maternity of 2025', { scheme: 'maternity', announcedOn: '2025-06-30' }),
  );

  it('stays so while the rule that includes it is in force', () => {
    expect(applied('2024-06', '2024-06-30', withMaternity)).toEqual([
      ['medical', 'inForce', 'medical of 2024'],
      ['maternity', 'includedIn', 'medical of 2024'],
    ]);
  });

  it('is so as well where its own rule was not out yet', () => {
    expect(applied('2025-03', '2025-03-31', withMaternity)).toEqual([
      ['medical', 'carriedOn', 'medical of 2024'],
      ['maternity', 'includedIn', 'medical of 2024'],
    ]);
    expect(applied('2025-03', '2025-06-30', withMaternity)).toEqual([
      ['medical', 'inForce', 'medical of 2025'],
      ['maternity', 'inForce', 'maternity of 2025'],
    ]);
  });

  it('today is so whatever was known then', () => {
    const lately = profileOf(
      ruleOf('maternity of 2024', {
        scheme: 'maternity',
        effectiveFrom: '2024-01',
        effectiveTo: '2024-12',
        announcedOn: '2024-01-05',
      }),
      ruleOf('medical of 2025', { scheme: 'medical', includes: ['maternity'], announcedOn: '2025-06-30' }),
    );
    expect(applied('2025-03', '2025-03-31', lately)).toEqual([
      ['medical', 'noRule', 'beforeFirst'],
      ['maternity', 'includedIn', 'medical of 2025'],
    ]);
  });
});
