import { describe, expect, it } from 'vitest';
import { en } from '../../src/ui/wording/en';
import { zh } from '../../src/ui/wording/zh';

/** Every plain sentence of a language with the path to it. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => sentences(part, `${path}.${key}`));
}

describe('the two languages say the same things', () => {
  it('have words in the same places', () => {
    expect(sentences(en).map(([path]) => path)).toEqual(sentences(zh).map(([path]) => path));
  });

  it('leave no sentence empty', () => {
    expect([...sentences(zh), ...sentences(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('do not mix: no Chinese in English but for names that have none, no English words in Chinese', () => {
    const chinese = sentences(en).filter(
      ([path, text]) => /[\u4e00-\u9fff]/.test(text) && !path.includes('switchLanguage'),
    );
    expect(chinese.map(([path]) => path)).toEqual(['.calculate.wageSource']);
    const english = sentences(zh).filter(
      ([path, text]) => /[a-z]{3,}/i.test(text.replace('JavaScript', '')) && !/language|Language|switch/.test(path),
    );
    expect(english).toEqual([]);
  });
});
