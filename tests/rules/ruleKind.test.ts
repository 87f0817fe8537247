import { describe, expect, it } from 'vitest';
import { insertAfterKind } from '../../src/rules/ruleKind';
import { ruleOf } from './profileBuilder';

describe('a rule put into a file', () => {
  const flexible = { personCategories: ['flexible'] };
  const rules = [
    ruleOf('pension'),
    ruleOf('pension, later'),
    ruleOf('pension of others', flexible),
    ruleOf('medical', { scheme: 'medical' }),
  ];
  const notes = (...inserted: Parameters<typeof insertAfterKind>) =>
    insertAfterKind(...inserted).map(({ note }) => note);

  it('stands behind the last of its scheme and people', () => {
    expect(notes(rules, ruleOf('new'))).toEqual(['pension', 'pension, later', 'new', 'pension of others', 'medical']);
    expect(notes(rules, ruleOf('new', { personCategories: ['employee', 'flexible'] }))[3]).toBe('new');
  });

  it('stands at the end where it is the first of its kind', () => {
    expect(notes(rules, ruleOf('new', { scheme: 'medical', ...flexible })).at(-1)).toBe('new');
    expect(notes([], ruleOf('new'))).toEqual(['new']);
  });
});
