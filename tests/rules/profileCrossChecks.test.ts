import { describe, expect, it } from 'vitest';
import { readProfile, type ProfileProblem } from '../../src/rules/profileProblems';
import { ruleOf, validProfileWith } from './profileBuilder';
import { problemsOfRules } from './problemsOf';

function problemsWith(changes: Record<string, unknown>): ProfileProblem[] {
  const reading = readProfile(validProfileWith(changes));
  return reading.kind === 'valid' ? [] : reading.problems;
}

const medical = 'contributionRules[0]';

const fund = 'contributionRules[1]';

describe('limits', () => {
  it.each([
    ['4000', '4000'],
    ['4000.5', '4000.50'],
    ['999', '10000'],
    ['none', '1'],
    ['unknown', '1'],
    ['99999', 'none'],
    ['99999', 'unknown'],
    ['unknown', 'none'],
  ])('a floor of %s and a ceiling of %s go together', (floor, ceiling) => {
    expect(problemsWith({ [`${medical}.base.floor`]: floor, [`${medical}.base.ceiling`]: ceiling })).toEqual([]);
  });

  it.each([
    ['4000.01', '4000'],
    ['10000', '9999.99'],
    ['4000.1', '4000.09'],
  ])('a floor of %s is above a ceiling of %s', (floor, ceiling) => {
    expect(problemsWith({ [`${medical}.base.floor`]: floor, [`${medical}.base.ceiling`]: ceiling })).toEqual([
      { path: `${medical}.base.floor`, reason: { kind: 'floorAboveCeiling', floor, ceiling } },
    ]);
  });
});

describe('flat fees', () => {
  const fee = { payer: 'employee', name: { zh: '大病', en: 'Fee' }, amount: '10', period: 'month' } as const;

  it.each([
    ['another payer', { payer: 'employer' }],
    ['another period', { period: 'year' }],
    ['another name', { name: { zh: '补充', en: 'Fee' } }],
  ] as const)('of %s go together', (_, change) => {
    const flatFees = [fee, { ...fee, ...change }].map((one) => ({ ...one, sources: ['fees'] }));
    expect(problemsOfRules(ruleOf('rule', { flatFees }))).toEqual([]);
  });

  it('are refused, each from the second on, where they cannot be told apart', () => {
    const flatFees = ['10', '5', '5'].map((amount) => ({ ...fee, amount, sources: ['fees'] }));
    expect(problemsOfRules(ruleOf('rule', { flatFees }))).toEqual(
      [1, 2].map((index) => ({
        path: `contributionRules[0].flatFees[${index}].name.zh`,
        reason: { kind: 'duplicateFee', name: '大病' },
      })),
    );
  });
});

describe('a range of rates', () => {
  const range = (lowest: string, suggested: string, highest: string, step: string) =>
    problemsWith({
      [`${fund}.rates.lowest`]: lowest,
      [`${fund}.rates.suggested`]: suggested,
      [`${fund}.rates.highest`]: highest,
      [`${fund}.rates.step`]: step,
    });

  it.each([
    ['5%', '5%', '12%', '1%'],
    ['5%', '12%', '12%', '1%'],
    ['5%', '5%', '5%', '1%'],
    ['5%', '8.5%', '12%', '0.5%'],
    ['0.0001%', '0.0003%', '0.1%', '0.0001%'],
    // The highest is not reached: 0%, 0.1% … 99.9%.
    ['0%', '5%', '99.99%', '0.1%'],
    ['5%', '9%', '12%', '4%'],
  ])('%s, suggested %s, up to %s in steps of %s', (lowest, suggested, highest, step) => {
    expect(range(lowest, suggested, highest, step)).toEqual([]);
  });

  it.each([
    // 0.1001% − 0.0001% are a thousand steps.
    ['0.0001%', '0.1001%', '0.0001%', 1001],
    ['0%', '100%', '0.1%', 1001],
    ['0%', '100%', '0.0001%', 1_000_001],
  ])('from %s to %s in steps of %s is too long a list', (lowest, highest, step, count) => {
    expect(range(lowest, lowest, highest, step)).toEqual([
      { path: `${fund}.rates.step`, reason: { kind: 'tooManyRates', count, most: 1000 } },
    ]);
  });

  it.each([
    ['5.0001%', '5%', '12%'],
    ['5%', '12.0001%', '12%'],
    ['12%', '8%', '5%'],
  ])('from %s, suggested %s, up to %s is out of order', (lowest, suggested, highest) => {
    expect(range(lowest, suggested, highest, '0.0001%')).toEqual([
      { path: `${fund}.rates.suggested`, reason: { kind: 'ratesOutOfOrder', lowest, suggested, highest } },
    ]);
  });

  it.each([
    ['5%', '8%', '2%'],
    ['5%', '8.5%', '1%'],
    ['5%', '8%', '0%'],
    ['8%', '8%', '0.0%'],
  ])('from %s, a suggested %s is not reached in steps of %s', (lowest, suggested, step) => {
    expect(range(lowest, suggested, '12%', step)).toEqual([
      { path: `${fund}.rates.step`, reason: { kind: 'suggestedOffStep', lowest, suggested, step } },
    ]);
  });
});

describe('the months of a rule', () => {
  it('may be a single one', () => {
    expect(problemsWith({ [`${medical}.effectiveFrom`]: '2025-12' })).toEqual([]);
  });

  it('do not end before they begin', () => {
    expect(problemsWith({ [`${medical}.effectiveFrom`]: '2026-01' })).toEqual([
      { path: `${medical}.effectiveTo`, reason: { kind: 'endBeforeStart', from: '2026-01', to: '2025-12' } },
    ]);
  });
});

describe('sources', () => {
  it.each([
    `${medical}.periodSources`,
    `${medical}.base.sources`,
    `${medical}.rates.options[0].sources`,
    `${medical}.rates.options[1].sources`,
    `${medical}.flatFees[0].sources`,
    `${medical}.rounding.sources`,
    `${fund}.rates.sources`,
  ])('named in %s are looked up, each of them', (path) => {
    expect(problemsWith({ [path]: ['limits', 'rates'] })).toEqual([]);
    expect(problemsWith({ [path]: ['limits', 'rumour'] })).toEqual([
      { path: `${path}[1]`, reason: { kind: 'unknownSource', id: 'rumour' } },
    ]);
  });

  it('of a fixed base are looked up too', () => {
    const base = { kind: 'fixed', amount: '1100', sources: ['rumour'] };
    expect(problemsWith({ [`${medical}.base`]: base })).toEqual([
      { path: `${medical}.base.sources[0]`, reason: { kind: 'unknownSource', id: 'rumour' } },
    ]);
  });

  it('that were read themselves have no carrier; every other status may have one', () => {
    const carrier = { title: 'A blog', url: null };
    const refused = [{ path: 'sources[0].carrier', reason: { kind: 'officialWithCarrier' } }];
    expect(problemsWith({ 'sources[0].carrier': carrier })).toEqual(refused);
    expect(problemsWith({ 'sources[0].carrier': carrier, 'sources[0].status': 'secondary' })).toEqual([]);
    expect(problemsWith({ 'sources[0].carrier': carrier, 'sources[0].status': 'assumed' })).toEqual([]);
  });
});

describe('person categories', () => {
  it('each rule names declared ones, each once', () => {
    expect(problemsWith({ [`${medical}.personCategories`]: ['employee', 'flexible'] })).toEqual([]);
    expect(problemsWith({ [`${medical}.personCategories`]: ['farmer', 'employee', 'farmer'] })).toEqual([
      { path: `${medical}.personCategories[0]`, reason: { kind: 'undeclaredCategory', id: 'farmer' } },
      { path: `${medical}.personCategories[2]`, reason: { kind: 'undeclaredCategory', id: 'farmer' } },
      { path: `${medical}.personCategories[2]`, reason: { kind: 'duplicateId', id: 'farmer' } },
    ]);
  });

  it('a city has at least one', () => {
    const [problem] = problemsWith({ personCategories: [] });
    expect(problem).toEqual({ path: 'personCategories', reason: { kind: 'noCategory', value: '[]' } });
  });

  it('every repetition of an id is named, not the first entry', () => {
    const personCategories = ['一', '二', '三'].map((zh) => ({ id: 'employee', name: { zh, en: `Employee ${zh}` } }));
    expect(problemsWith({ personCategories })).toEqual([
      { path: 'personCategories[1].id', reason: { kind: 'duplicateId', id: 'employee' } },
      { path: 'personCategories[2].id', reason: { kind: 'duplicateId', id: 'employee' } },
    ]);
  });

  it('have names of their own, in each language', () => {
    const flexible = { id: 'flexible', name: { zh: '职工', en: 'employee' } };
    const retired = { id: 'retired', name: { zh: '职工', en: 'Employee' } };
    const employee = { id: 'employee', name: { zh: '职工', en: 'Employee' } };
    expect(problemsWith({ personCategories: [employee, flexible, retired] })).toEqual([
      { path: 'personCategories[1].name.zh', reason: { kind: 'duplicateName', name: '职工' } },
      { path: 'personCategories[2].name.zh', reason: { kind: 'duplicateName', name: '职工' } },
      { path: 'personCategories[2].name.en', reason: { kind: 'duplicateName', name: 'Employee' } },
    ]);
  });
});
