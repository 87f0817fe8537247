import { describe, expect, it } from 'vitest';
import type { CityProfile } from '../../src/rules/cityProfile';
import {
  emptyComparison,
  withoutNonsense,
  type CompareInputs,
  type SideInputs,
} from '../../src/ui/rules/compare/compareInputs';
import { compare } from '../../src/ui/rules/compare/comparison';
import { rulesInShort } from '../../src/ui/rules/compare/headline';
import { dayBeforeLateNotices, monthBeforeLastChange } from '../../src/ui/rules/compare/otherMonths';
import { spelled } from '../calc/ruleBuilder';
import { publishedProfile } from '../publishedProfiles';

const nanjing = publishedProfile('nanjing');
const xiamen = publishedProfile('xiamen');

type Chosen = Omit<Partial<CompareInputs>, 'before' | 'after'> & {
  before?: Partial<SideInputs>;
  after?: Partial<SideInputs>;
};

function comparisonOf(chosen: Chosen, before: CityProfile = nanjing, after: CityProfile = before, category = '') {
  const inputs = {
    ...emptyComparison,
    ...chosen,
    before: { ...emptyComparison.before, ...chosen.before },
    after: { ...emptyComparison.after, ...chosen.after },
  };
  return compare({ before, after }, inputs, category, '2026-11')!;
}

describe('what is compared where nothing is chosen', () => {
  it('this month, and the last one before figures changed: the fund’s ceiling of July 2026', () => {
    const { before, after, rows, relation } = comparisonOf({});
    expect([before.month, after.month, relation]).toEqual(['2026-06', '2026-11', 'time']);
    expect(rulesInShort(rows)).toEqual({
      kind: 'different',
      limits: [
        {
          whose: ['housing-fund'],
          differences: [{ kind: 'limit', limit: 'ceiling', before: '41400', after: '42400', difference: '+1000' }],
        },
      ],
      others: [],
      unknown: [],
    });
  });

  it('two cities in one month', () => {
    const { before, after, relation } = comparisonOf({}, nanjing, xiamen);
    expect([before.month, after.month, relation]).toEqual(['2026-11', '2026-11', 'place']);
  });

  it('the preferred category, and the same one on the other side; the first where a city has none such', () => {
    const preferred = comparisonOf({}, xiamen, nanjing, 'rural-contract-worker');
    expect(preferred.before.category.id).toBe('rural-contract-worker');
    expect(preferred.after.category.id).toBe('employee');
    expect(preferred.after.unavailableId).toBe('rural-contract-worker');
    expect(preferred.relation).toBe('place');
  });
});

describe('the months to compare with', () => {
  it('skip rules that change no figure', () => {
    // The provisional limits of January 2026 were replaced; known now, 2025 ends at 4952 and 2026 begins at 5025.
    expect(monthBeforeLastChange(nanjing, 'employee', '2026-05')).toBe('2025-12');
    // The fund’s ceiling rose in July 2025, and nothing after until January.
    expect(monthBeforeLastChange(nanjing, 'employee', '2025-12')).toBe('2025-06');
  });

  it('do not take the beginning of our data for a change', () => {
    expect(monthBeforeLastChange(nanjing, 'employee', '2007-09')).toBeNull();
    expect(monthBeforeLastChange(nanjing, 'employee', '1999-01')).toBeNull();
  });

  it('know the eve of a late notice', () => {
    expect(dayBeforeLateNotices(nanjing, 'employee', '2026-03')).toBe('2026-10-07');
    expect(dayBeforeLateNotices(nanjing, 'employee', '2026-11')).toBeNull();
    // Medical on 4 March 2022 came first, the other limits on 30 November.
    expect(dayBeforeLateNotices(nanjing, 'employee', '2022-01')).toBe('2022-03-03');
  });
});

describe('the fund’s rate', () => {
  const fundAmount = (chosen: Chosen) => {
    const { fund, amounts } = comparisonOf({ ...chosen, wage: '10000' });
    const line = amounts?.comparison.schemes.find(({ scheme }) => scheme === 'housing-fund');
    return [fund.kind, fund.kind === 'common' ? fund.chosen : '', spelled(line?.change?.employee.after)];
  };

  it('is one for both sides, suggested at first', () => {
    expect(fundAmount({})).toEqual(['common', '8%', '800']);
    expect(fundAmount({ fundRate: '12%' })).toEqual(['common', '12%', '1200']);
  });

  it('that no side allows is not taken', () => {
    expect(fundAmount({ fundRate: '4%' })).toEqual(['common', '8%', '800']);
  });

  it('is each side’s own where no rate is allowed on both', () => {
    const narrow = (lowest: string, highest: string, suggested: string): CityProfile => ({
      ...nanjing,
      contributionRules: nanjing.contributionRules.map((rule) =>
        rule.rates.kind === 'range' ? { ...rule, rates: { ...rule.rates, lowest, highest, suggested } } : rule,
      ),
    });
    const { fund, amounts } = comparisonOf({ wage: '10000' }, narrow('5%', '7%', '5.0%'), narrow('10%', '12%', '12%'));
    expect(fund).toEqual({ kind: 'apart', before: '5%', after: '12%' });
    const line = amounts?.comparison.schemes.find(({ scheme }) => scheme === 'housing-fund');
    expect(spelled(line?.change?.employee)).toEqual({ before: '500', after: '1200', difference: '700' });
  });
});

describe('a month past the last rule', () => {
  const months = { before: { month: '2026-12' }, after: { month: '2027-01' } };

  it('is not in our data, unless the last rules are carried on', () => {
    const open = comparisonOf(months);
    expect(open.canCarryOn).toBe(true);
    expect(open.rows[0]?.differences).toMatchObject([{ kind: 'onlyBefore', missing: { kind: 'afterLast' } }]);
    const carried = comparisonOf({ ...months, carryOn: true });
    expect(rulesInShort(carried.rows)).toEqual({ kind: 'same', isCarriedOn: true });
  });

  it('says of an own profile with the limits of 2027 that the fund alone can be compared', () => {
    const own: CityProfile = {
      ...nanjing,
      contributionRules: nanjing.contributionRules.map((rule) =>
        rule.scheme === 'housing-fund' || rule.effectiveTo !== '2026-12'
          ? rule
          : { ...rule, effectiveFrom: '2027-01', effectiveTo: '2027-12' },
      ),
    };
    // The fund’s rule runs from July 2026 to June 2027 in both; of the others only the own profile has one.
    const { rows } = comparisonOf({ before: { month: '2027-03' }, after: { month: '2027-03' } }, nanjing, own);
    expect(rulesInShort(rows)).toEqual({
      kind: 'sameAsFarAsKnown',
      comparable: ['housing-fund'],
      unknown: ['pension', 'medical', 'unemployment', 'work-injury', 'maternity'],
      isCarriedOn: false,
    });
  });

  it('names what is not known beside what differs', () => {
    // The fund’s ceiling rose in July 2026 from 41,400 to 42,400.
    const { rows } = comparisonOf({ before: { month: '2026-06' }, after: { month: '2027-03' } });
    expect(rulesInShort(rows)).toMatchObject({
      kind: 'different',
      limits: [{ whose: ['housing-fund'], differences: [{ difference: '+1000' }] }],
      unknown: ['pension', 'medical', 'unemployment', 'work-injury', 'maternity'],
    });
  });

  it('leaves nothing to compare where every scheme has ended', () => {
    expect(rulesInShort(comparisonOf({ ...months, after: { month: '2031-01' } }).rows)).toEqual({
      kind: 'nothingToCompare',
    });
  });
});

describe('the wage', () => {
  it('that cannot be read is refused with the reason, and no amount stands', () => {
    const { wageProblem, amounts } = comparisonOf({ wage: '12,00' });
    expect([wageProblem, amounts]).toEqual(['misplacedComma', null]);
  });

  it('is not asked of residents', () => {
    const { asksWage, amounts } = comparisonOf({ wage: 'nonsense' }, xiamen, xiamen, 'resident');
    expect(asksWage).toBe(false);
    expect(amounts).not.toBeNull();
  });
});

describe('the differences in short', () => {
  it('say what several schemes share once', () => {
    const { rows } = comparisonOf({ before: { month: '2024-12' }, after: { month: '2025-01' } });
    expect(rulesInShort(rows)).toMatchObject({
      kind: 'different',
      limits: [{ whose: 'insurance', differences: [{ difference: '+73' }, { difference: '+366' }] }],
      others: [],
    });
  });

  it('name the part and the schemes of everything else', () => {
    // Medical 8% → 7% for the employer from 2023 on, insurance without new limits for medical and maternity until April.
    const { rows } = comparisonOf({ before: { month: '2022-12' }, after: { month: '2023-01' } });
    expect(rulesInShort(rows)).toMatchObject({ others: [{ part: 'rates', schemes: ['medical'] }] });
  });
});

it('what another version or a hand left in the store does not reach the comparison', () => {
  const stored = { ...emptyComparison, before: { cityId: 5, month: '2025-13', knownOn: '2025-02-30' } } as never;
  expect(withoutNonsense(stored).before).toEqual(emptyComparison.before);
});
