import { describe, expect, it } from 'vitest';
import { coverageTable } from '../../src/rules/coverageTable';
import { findRules } from '../../src/rules/findRules';
import { addMonths, firstDayOf, monthsFromTo } from '../../src/rules/months';
import { provenanceOf } from '../../src/rules/provenance';
import { publishedProfiles } from '../publishedProfiles';
import { profileOf, ruleOf } from './profileBuilder';

describe('the coverage of a large profile', () => {
  it('is counted within seconds: hundreds of rules, each announced after the one that it replaces', () => {
    const personCategories = Array.from({ length: 10 }, (_, index) => `category-${index}`);
    const rules = Array.from({ length: 500 }, (_, index) =>
      ruleOf(`${index}`, {
        // So that no two categories have the same rules.
        personCategories: personCategories.filter((_, category) => index % 10 !== category),
        includes: ['maternity'],
        effectiveFrom: '2010-01',
        effectiveTo: addMonths('2011-01', index),
        announcedOn: firstDayOf(addMonths('2010-01', index)),
      }),
    );
    const named = personCategories.map((id) => ({ id, name: { zh: id, en: id } }));
    const table = coverageTable({ ...profileOf(ruleOf('any')), personCategories: named, contributionRules: rules });
    // 12 months of 2010 and the 500 from January 2011 on; the last category lacks the rule that ends last. Pension and maternity.
    expect(table.map(({ covered }) => covered)).toEqual([...Array.from({ length: 18 }, () => 512), 511, 511]);
  }, 4_000);

  it('is counted within seconds at the limits of the format: a thousand rules and fifty categories, none alike', () => {
    const personCategories = Array.from({ length: 50 }, (_, index) => `category-${index}`);
    const rules = Array.from({ length: 1000 }, (_, index) => {
      const month = addMonths('1950-01', index);
      const others = personCategories.filter((_, category) => index % 50 !== category);
      return ruleOf(`${index}`, { personCategories: others, effectiveFrom: month, effectiveTo: month });
    });
    const named = personCategories.map((id) => ({ id, name: { zh: id, en: id } }));
    const table = coverageTable({ ...profileOf(ruleOf('any')), personCategories: named, contributionRules: rules });
    // Each lacks 1000 ÷ 50 = 20 rules; one of them is the first of all for the first category, the last for the last.
    expect(table.map(({ covered }) => covered)).toEqual(Array.from({ length: 50 }, () => 980));
    expect(table.map(({ missing }) => missing)).toEqual([19, ...Array.from({ length: 48 }, () => 20), 19]);
  }, 10_000);
});

describe('the coverage of one scheme', () => {
  it('counts months, not rules, from its first month to its last', () => {
    // January to March 3, April and May missing 2, June to December provisional 7.
    const early = ruleOf('early', { effectiveTo: '2025-03', announcedOn: '2025-02-10' });
    const late = ruleOf('late', { effectiveFrom: '2025-06', provisional: true });
    expect(coverageTable(profileOf(early, late))).toEqual([
      {
        personCategory: 'employee',
        scheme: 'pension',
        firstMonth: '2025-01',
        lastMonth: '2025-12',
        covered: 10,
        provisional: 7,
        missing: 2,
        statuses: { official: 10, secondary: 0, assumed: 0 },
        lastAnnounced: '2025-02-10',
        runs: [
          { kind: 'final', firstMonth: '2025-01', lastMonth: '2025-03' },
          { kind: 'missing', firstMonth: '2025-04', lastMonth: '2025-05' },
          { kind: 'provisional', firstMonth: '2025-06', lastMonth: '2025-12' },
        ],
      },
    ]);
  });

  it('makes one run of rules that follow each other, and knows no hole before the first or after the last', () => {
    const rules = [
      ruleOf('one', { effectiveTo: '2025-06' }),
      ruleOf('two', { effectiveFrom: '2025-07' }),
      ruleOf('fund', { scheme: 'housing-fund', effectiveFrom: '2025-05', effectiveTo: '2025-05' }),
    ];
    expect(coverageTable(profileOf(...rules))).toMatchObject([
      { scheme: 'pension', covered: 12, missing: 0, runs: [{ firstMonth: '2025-01', lastMonth: '2025-12' }] },
      { scheme: 'housing-fund', covered: 1, missing: 0, runs: [{ firstMonth: '2025-05', lastMonth: '2025-05' }] },
    ]);
  });

  it('does not count a month as provisional in which the final rule prevails, but takes its later announcement', () => {
    const interim = ruleOf('interim', { provisional: true, announcedOn: '2025-08-01' });
    const final = ruleOf('final', { effectiveFrom: '2025-03', announcedOn: '2025-07-01' });
    expect(coverageTable(profileOf(interim, final))).toMatchObject([
      { covered: 12, provisional: 2, lastAnnounced: '2025-08-01' },
    ]);
  });

  it('counts months within another scheme as covered, by the status of that rule', () => {
    const medical = ruleOf('both', {
      scheme: 'medical',
      includes: ['maternity'],
      flatFees: [
        {
          payer: 'employee',
          name: { zh: '大病', en: 'Major illness' },
          amount: '10',
          period: 'month',
          sources: ['fees'],
        },
      ],
    });
    expect(coverageTable(profileOf(medical))).toMatchObject([
      { scheme: 'medical', covered: 12, statuses: { secondary: 12 } },
      { scheme: 'maternity', covered: 12, statuses: { secondary: 12 }, runs: [{ kind: 'includedIn' }] },
    ]);
  });
});

describe('the coverage of the published profiles', () => {
  it.each(publishedProfiles.map(({ profile }) => [profile.city.id, profile] as const))(
    '%s: the counts are those of a walk through every month',
    (_city, profile) => {
      for (const row of coverageTable(profile)) {
        const counted = { covered: 0, provisional: 0, missing: 0, official: 0, secondary: 0, assumed: 0 };
        for (let month = row.firstMonth; month <= row.lastMonth; month = addMonths(month, 1)) {
          const lookup = findRules(profile, month, row.personCategory).find(({ scheme }) => scheme === row.scheme)!;
          if (lookup.kind === 'found' || lookup.kind === 'includedIn') {
            counted.covered += 1;
            counted[provenanceOf(profile, lookup.rule).headline!] += 1;
            if (lookup.kind === 'found' && lookup.rule.provisional) counted.provisional += 1;
          } else {
            counted.missing += 1;
          }
        }
        const { covered, provisional, missing, statuses } = row;
        expect({ covered, provisional, missing, ...statuses }).toEqual(counted);
        expect(row.runs.reduce((sum, run) => sum + monthsFromTo(run.firstMonth, run.lastMonth), 0)).toBe(
          covered + missing,
        );
      }
    },
  );
});
