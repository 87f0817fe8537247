import { readFileSync } from 'node:fs';
import { cityProfileSchema, type CityProfile, type ContributionRule } from '../../src/rules/cityProfile';

type RuleChanges = Partial<Omit<ContributionRule, 'note'>>;

/** A pension rule for employees in 2025, known from its first day, but for the changes; `name` stands in its note. */
export function ruleOf(name: string, changes: RuleChanges = {}): ContributionRule {
  return {
    scheme: 'pension',
    personCategories: ['employee'],
    includes: [],
    effectiveFrom: '2025-01',
    effectiveTo: '2025-12',
    wageYear: '2024',
    announcedOn: null,
    provisional: false,
    periodSources: ['period'],
    base: { kind: 'clampedWage', floor: '4000', ceiling: '20000', sources: ['limits'] },
    rates: { kind: 'none' },
    flatFees: [],
    rounding: {
      base: { step: '0.01', mode: 'halfUp' },
      employer: { step: '0.01', mode: 'halfUp' },
      employee: { step: '0.01', mode: 'halfUp' },
      sources: ['rounding'],
    },
    ...changes,
    note: name,
  };
}

/** A profile of these rules that passes the schema, with one source for each part of a rule. */
export function profileOf(...rules: ContributionRule[]): CityProfile {
  return cityProfileSchema.parse({
    formatVersion: 1,
    revision: 1,
    checkedOn: '2026-11-22',
    city: {
      id: 'sampleton',
      name: { zh: '样例市', en: 'Sampleton' },
      province: { zh: '样例省', en: 'Sample Province' },
      divisionCode: '990100',
    },
    personCategories: [
      { id: 'employee', name: { zh: '职工', en: 'Employee' } },
      { id: 'flexible', name: { zh: '灵活就业人员', en: 'Flexible worker' } },
    ],
    sources: [
      sourceOf('period', 'official'),
      sourceOf('limits', 'official'),
      sourceOf('rates', 'secondary'),
      sourceOf('fees', 'secondary'),
      sourceOf('rounding', 'assumed'),
    ],
    contributionRules: rules,
  });
}

function sourceOf(id: string, status: 'official' | 'secondary' | 'assumed'): CityProfile['sources'][number] {
  return {
    id,
    title: id,
    documentNumber: null,
    issuer: null,
    publishedOn: null,
    url: null,
    carrier: null,
    readOn: '2026-11-22',
    status,
    note: null,
  };
}

const validText = readFileSync(new URL('../fixtures/valid-profile.json', import.meta.url), 'utf8');

/**
 * valid-profile.json as read, with other values in the places named as the problems name them:
 * `'contributionRules[0].base.floor'`.
 */
export function validProfileWith(changes: Record<string, unknown>): unknown {
  const profile: unknown = JSON.parse(validText);
  for (const [path, value] of Object.entries(changes)) {
    const parts = path.match(/[^.[\]]+/g)!;
    const last = parts.pop()!;
    const holder = parts.reduce((held, part) => held[part] as Holder, profile as Holder);
    if (!(last in holder)) throw new Error(`valid-profile.json has no ${path}`);
    holder[last] = value;
  }
  return profile;
}

type Holder = Record<string, unknown>;
