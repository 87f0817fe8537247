import { describe, expect, it } from 'vitest';
import { useEditorDraft, withoutNonsense, type EditorDraft } from '../../src/ui/rules/own/editorDraft';
import { prepareEdit } from '../../src/ui/rules/own/prepareEdit';
import { emptyRule } from '../../src/ui/rules/own/ruleTexts';
import { sampleton } from '../rules/sampleProfiles';

const empty = useEditorDraft.getState();
const fee = { payer: 'employer', zh: '甲', en: 'A', amount: '7', period: 'year' };

/** As a hand, or another version, may have left it. */
function left(change: { rule?: object; document?: object; form?: string; sameIn?: unknown[] }): EditorDraft {
  return {
    ...empty,
    ...change,
    rule: { ...emptyRule, ...change.rule },
    document: { ...empty.document, ...change.document },
  } as EditorDraft;
}

const unions: [field: string, fallback: string][] = [
  ['baseKind', 'clampedWage'],
  ['floorKind', 'amount'],
  ['ceilingKind', 'amount'],
  ['ratesKind', 'options'],
  ['ownRate', 'nobody'],
  ['rangePayers', 'both'],
  ['baseRounding', '0.01 halfUp'],
  ['employerRounding', '0.01 halfUp'],
  ['employeeRounding', '0.01 halfUp'],
];

describe('a draft that was stored', () => {
  it.each(unions)('has %s as the form offers it', (field, fallback) => {
    const draft = withoutNonsense(left({ rule: { [field]: 'zzz' } }));
    expect(draft.rule).toEqual({ ...emptyRule, [field]: fallback });
    const change = { ...draft, form: 'change' } as const;
    expect(() => prepareEdit(sampleton, change, '2026-12-03')).not.toThrow();
  });

  it('has payers and periods of fees as the form offers them', () => {
    const fees = [fee, { ...fee, payer: 'zzz' }, { ...fee, period: 'week' }, { ...fee, amount: 7 }, null];
    expect(withoutNonsense(left({ rule: { fees } })).rule.fees).toEqual([
      fee,
      { ...fee, payer: 'employee' },
      { ...fee, period: 'month' },
    ]);
  });

  it('has a document and a form that there are, and rules that there may be', () => {
    const draft = withoutNonsense(left({ document: { kind: 'zzz' }, form: 'zzz', sameIn: [2, -1, 0.5, 'zzz', null] }));
    expect([draft.document.kind, draft.form, draft.sameIn]).toEqual(['notice', 'none', [2]]);
  });

  it('stays what it is where the form wrote it', () => {
    const rule = { ...emptyRule, baseKind: 'fixed', ownRate: 'employer', baseRounding: '1 down', fees: [fee] };
    const draft = left({ rule, document: { kind: 'listed', confirmed: ['rates'] }, form: 'add', sameIn: [3] });
    expect(withoutNonsense(draft)).toEqual(draft);
  });
});
