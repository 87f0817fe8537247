import { describe, expect, it } from 'vitest';
import { changeRule, removeRule, type Statement } from '../../src/rules/editProfile';
import { changedParts, feeFigures, figuresOf, type FeeFigures, type RuleFigures } from '../../src/rules/ruleFigures';
import { byNotice, figuresAt, notice, ruleAt, sampleton, withLimits } from './sampleProfiles';

const today = '2026-12-03';

describe('a rule is changed', () => {
  it('gives the notice to the limits alone where only they changed', () => {
    const edited = changeRule(sampleton, 0, withLimits(figuresAt(sampleton, 0), '4100', '20500'), byNotice, today);
    const rule = ruleAt(edited.profile, 0);
    const before = ruleAt(sampleton, 0);
    expect(rule).toEqual({
      ...before,
      base: { kind: 'clampedWage', floor: '4100', ceiling: '20500', sources: ['notice-2026-01-15'] },
    });
    expect(edited.profile.contributionRules[1]).toBe(sampleton.contributionRules[1]);
    expect(edited.profile.sources.slice(0, 2)).toEqual(sampleton.sources);
    expect(edited).toMatchObject({ ruleIndexes: [0], sourceIndex: 2 });
    expect(edited.profile.sources[2]).toEqual({
      id: 'notice-2026-01-15',
      ...notice,
      readOn: today,
      status: 'official',
      note: null,
    });
  });

  it('is the next revision, checked today', () => {
    const { profile } = changeRule(sampleton, 0, figuresAt(sampleton, 0), { kind: 'kept', confirmed: [] }, today);
    expect(profile).toEqual({ ...sampleton, revision: 2, checkedOn: today });
  });

  it('writes second-hand what was read elsewhere', () => {
    const carrier = { title: '群里的截图', url: null };
    const statement: Statement = { kind: 'notice', notice: { ...notice, carrier }, confirmed: [] };
    const { profile } = changeRule(sampleton, 0, withLimits(figuresAt(sampleton, 0), '1', '2'), statement, today);
    expect(profile.sources[2]).toMatchObject({ status: 'secondary', carrier });
  });

  it('gives each rate and each fee its own source', () => {
    const figures = figuresAt(sampleton, 0);
    if (figures.rates.kind !== 'options') throw new Error('The fixture changed');
    const [standard, reduced] = figures.rates.options;
    const edited = changeRule(
      sampleton,
      0,
      {
        ...figures,
        rates: { ...figures.rates, options: [standard!, { ...reduced!, employer: '4%' }] },
        flatFees: [
          ...figures.flatFees,
          { payer: 'government', name: { zh: '补助', en: 'Grant' }, amount: '5', period: 'year' },
        ],
      },
      byNotice,
      today,
    );
    const { rates, flatFees, base, rounding, periodSources } = ruleAt(edited.profile, 0);
    expect(rates.kind === 'options' && rates.options.map(({ sources }) => sources)).toEqual([
      ['rates'],
      ['notice-2026-01-15'],
    ]);
    expect(flatFees.map(({ sources }) => sources)).toEqual([['rates'], ['notice-2026-01-15']]);
    const before = ruleAt(sampleton, 0);
    expect({ base, rounding, periodSources }).toEqual({
      base: before.base,
      rounding: before.rounding,
      periodSources: before.periodSources,
    });
  });

  it('gives a rate of another name no new source: its figures are what they were', () => {
    const figures = figuresAt(sampleton, 0);
    if (figures.rates.kind !== 'options') throw new Error('The fixture changed');
    const options = figures.rates.options.map((option) => ({ ...option, name: { zh: '甲', en: 'A' } }));
    const renamed = { ...figures, rates: { ...figures.rates, options } };
    expect(changedParts(ruleAt(sampleton, 0), renamed)).toEqual([]);
  });

  it('names the notice as source of an unchanged part that it states too', () => {
    const statement: Statement = { ...byNotice, confirmed: ['rates', 'rounding'] };
    const { profile } = changeRule(
      sampleton,
      1,
      withLimits(figuresAt(sampleton, 1), '2000', '30000'),
      statement,
      today,
    );
    const rule = ruleAt(profile, 1);
    expect(rule.rates).toMatchObject({ kind: 'range', sources: ['notice-2026-01-15'] });
    expect(rule.rounding.sources).toEqual(['notice-2026-01-15']);
    expect(rule.periodSources).toEqual(['limits']);
  });

  it('keeps the sources where a slip is put right, and takes a listed one where that is chosen', () => {
    const figures = withLimits(figuresAt(sampleton, 0), '4001', '20000');
    const kept = changeRule(sampleton, 0, figures, { kind: 'kept', confirmed: [] }, today);
    const listed = changeRule(sampleton, 0, figures, { kind: 'listed', sourceId: 'rates', confirmed: [] }, today);
    expect([kept, listed].map(({ profile }) => ruleAt(profile, 0).base)).toMatchObject([
      { sources: ['limits'] },
      { sources: ['rates'] },
    ]);
    expect([kept, listed].map(({ profile }) => profile.sources.length)).toEqual([2, 2]);
  });

  describe('a slip in a fee', () => {
    const kept: Statement = { kind: 'kept', confirmed: [] };
    const other = { payer: 'employee', name: { zh: '补充', en: 'Supplement' }, amount: '5', period: 'month' } as const;
    // Of Sampleton's medical rule: 大病医疗, ten yuan a month from the employee, by the source `rates`.
    const [major] = ruleAt(sampleton, 0).flatFees;

    /** The fees, with their sources, that are left of a rule with 大病医疗 (`rates`) and 补充 (`limits`). */
    function feesAfter(statement: Statement, ...fees: FeeFigures[]): string[] {
      const rule = { ...ruleAt(sampleton, 0), flatFees: [major!, { ...other, sources: ['limits'] }] };
      const profile = { ...sampleton, contributionRules: [rule] };
      const edited = changeRule(profile, 0, { ...figuresOf(rule), flatFees: fees }, statement, today).profile;
      return ruleAt(edited, 0).flatFees.map(({ name, sources }) => [name.zh, ...sources].join(' '));
    }
    const plain = feeFigures(major!);

    it.each<[string, FeeFigures[], string[]]>([
      ['name', [{ ...plain, name: { zh: '大额', en: 'Major' } }, other], ['大额 rates', '补充 limits']],
      [
        'name in English',
        [{ ...plain, name: { zh: '大病医疗', en: 'Major' } }, other],
        ['大病医疗 rates', '补充 limits'],
      ],
      ['payer', [{ ...plain, payer: 'employer' }, other], ['大病医疗 rates', '补充 limits']],
      ['period', [plain, { ...other, period: 'year' }], ['大病医疗 rates', '补充 limits']],
      ['amount', [{ ...plain, amount: '11' }, other], ['大病医疗 rates', '补充 limits']],
      [
        'names and payers, all of them',
        [
          { ...plain, name: { zh: '甲', en: 'A' }, payer: 'employer' },
          { ...other, name: { zh: '乙', en: 'B' }, payer: 'government' },
        ],
        ['甲 rates', '乙 limits'],
      ],
      ['payer of the second, the first taken out', [{ ...other, payer: 'employer' }], ['补充 limits']],
    ])('keeps its sources when it is put right: the %s', (_, fees, expected) => {
      expect(feesAfter(kept, ...fees)).toEqual(expected);
    });

    it('gives a fee that is wholly new no source', () => {
      const grant: FeeFigures = { ...plain, name: { zh: '补助', en: 'Grant' }, payer: 'government' };
      expect(feesAfter(kept, plain, other, grant)).toEqual(['大病医疗 rates', '补充 limits', '补助']);
    });

    it('names the notice where that states the name', () => {
      const renamed = { ...plain, name: { zh: '大额', en: 'Major' } };
      expect(feesAfter(byNotice, renamed, other)).toEqual(['大额 notice-2026-01-15', '补充 limits']);
    });
  });

  it('is refused where there is no such rule', () => {
    const figures = figuresAt(sampleton, 0);
    expect(() => changeRule(sampleton, 2, figures, { kind: 'kept', confirmed: [] }, today)).toThrow(RangeError);
    expect(() => removeRule(sampleton, 2, today)).toThrow(RangeError);
  });

  it('finds the same notice again, and gives another of the same day a number', () => {
    const once = changeRule(
      sampleton,
      0,
      withLimits(figuresAt(sampleton, 0), '4100', '20500'),
      byNotice,
      today,
    ).profile;
    const again = changeRule(once, 1, withLimits(figuresAt(once, 1), '2000', '30000'), byNotice, '2026-12-04');
    expect(again.profile.sources).toHaveLength(3);
    expect(again.sourceIndex).toBe(2);
    const other: Statement = { kind: 'notice', notice: { ...notice, title: '另一份' }, confirmed: [] };
    const third = changeRule(once, 1, withLimits(figuresAt(once, 1), '2000', '30000'), other, today);
    expect(third.profile.sources[3]?.id).toBe('notice-2026-01-15-2');
    const undated: Statement = { kind: 'notice', notice: { ...notice, publishedOn: '去年' }, confirmed: [] };
    const fourth = changeRule(once, 1, withLimits(figuresAt(once, 1), '2000', '30000'), undated, today);
    expect(fourth.profile.sources[3]?.id).toBe('notice-2026-12-03');
  });

  it('goes into other rules along with it, of which the document states months and limits alone', () => {
    const along = { ruleIndex: 1, figures: withLimits(figuresAt(sampleton, 1), '2000', '30000') };
    const statement: Statement = { ...byNotice, confirmed: ['period', 'rates', 'rounding'] };
    const figures = withLimits(figuresAt(sampleton, 0), '4100', '20500');
    const { profile, ruleIndexes } = changeRule(sampleton, 0, figures, statement, today, [along]);
    expect(ruleIndexes).toEqual([0, 1]);
    const notice = ['notice-2026-01-15'];
    expect(ruleAt(profile, 0).rounding.sources).toEqual(notice);
    expect(ruleAt(profile, 1)).toEqual({
      ...ruleAt(sampleton, 1),
      periodSources: notice,
      base: { kind: 'clampedWage', floor: '2000', ceiling: '30000', sources: notice },
    });
  });

  it('changes the kind of base and of rates', () => {
    const figures: RuleFigures = {
      ...figuresAt(sampleton, 0),
      base: { kind: 'none' },
      rates: { kind: 'none' },
    };
    const without = changeRule(sampleton, 0, figures, byNotice, today).profile;
    expect(ruleAt(without, 0)).toMatchObject({ base: { kind: 'none' }, rates: { kind: 'none' } });
    const fixed: RuleFigures = { ...figures, base: { kind: 'fixed', amount: '4000' } };
    expect(ruleAt(changeRule(without, 0, fixed, byNotice, today).profile, 0).base).toEqual({
      kind: 'fixed',
      amount: '4000',
      sources: ['notice-2026-01-15'],
    });
  });
});
