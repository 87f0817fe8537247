import { describe, expect, it } from 'vitest';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { sourceListsOf, sourceUses, withAllSources } from '../../src/rules/ruleSources';
import { profileOf, ruleOf } from './profileBuilder';

describe('the uses of a source', () => {
  it('are the rules that name it in any part, each once', () => {
    const rates = { kind: 'options', ownRate: null, options: [] } as const;
    const option = { id: 'standard', name: { zh: '标准', en: 'Standard' }, employer: '16%', employee: '8%' };
    const one = ruleOf('one', { rates: { ...rates, options: [{ ...option, sources: ['rates', 'limits'] }] } });
    const two = ruleOf('two', { scheme: 'medical' });
    const uses = sourceUses(profileOf(one, two));
    const names = (id: string) => uses.get(id)?.map(({ note }) => note);
    expect(names('limits')).toEqual(['one', 'two']);
    expect(names('rates')).toEqual(['one']);
    expect(names('fees')).toBeUndefined();
  });
});

describe('a rule that stands on one source', () => {
  const fee = { payer: 'employee', name: { zh: '大病', en: 'Fee' }, amount: '10', period: 'month' } as const;
  const option = { name: { zh: '标准', en: 'Standard' }, employer: '16%', employee: '8%' };
  const range = { lowest: '5%', highest: '12%', step: '1%', suggested: '8%' };
  const rules: Parameters<typeof ruleOf>[1][] = [
    {
      rates: {
        kind: 'options',
        ownRate: null,
        options: ['a', 'b'].map((id) => ({ ...option, id, sources: ['rates'] })),
      },
      flatFees: [{ ...fee, sources: ['fees', 'limits'] }],
    },
    { base: { kind: 'fixed', amount: '10', sources: ['limits'] } },
    { base: { kind: 'none' }, rates: { kind: 'range', payers: ['employee'], ...range, sources: ['rates'] } },
  ];

  it.each(rules)('names it in every list: %#', (changes) => {
    const rule = ruleOf('rule', changes);
    const stamped = withAllSources(rule, ['one', 'two']);
    const lists = (of: ContributionRule) => sourceListsOf(of).map(({ ids }) => ids);
    expect(lists(stamped)).toEqual(lists(rule).map(() => ['one', 'two']));
    // Nothing but the sources is another, and no list is shared.
    const others = (of: ContributionRule) => JSON.stringify(of).replace(/"\w*[sS]ources":\[[^\]]*\]/g, '');
    expect(others(stamped)).toBe(others(rule));
    expect(new Set(lists(stamped)).size).toBe(lists(rule).length);
  });
});
