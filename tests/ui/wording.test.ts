import { describe, expect, it } from 'vitest';
import { en } from '../../src/ui/wording/en';
import { en as explanationEn } from '../../src/ui/wording/explanation/en';
import { zh as explanationZh } from '../../src/ui/wording/explanation/zh';
import { en as freshnessEn } from '../../src/ui/wording/freshness/en';
import { zh as freshnessZh } from '../../src/ui/wording/freshness/zh';
import { en as moreConditionsEn } from '../../src/ui/wording/moreConditions/en';
import { zh as moreConditionsZh } from '../../src/ui/wording/moreConditions/zh';
import { en as ownFiguresEn } from '../../src/ui/wording/ownFigures/en';
import { zh as ownFiguresZh } from '../../src/ui/wording/ownFigures/zh';
import { en as picturesEn } from '../../src/ui/wording/pictures/en';
import { zh as picturesZh } from '../../src/ui/wording/pictures/zh';
import { en as reverseEn } from '../../src/ui/wording/reverse/en';
import { zh as reverseZh } from '../../src/ui/wording/reverse/zh';
import { en as yearlyEn } from '../../src/ui/wording/yearly/en';
import { zh as yearlyZh } from '../../src/ui/wording/yearly/zh';
import { zh } from '../../src/ui/wording/zh';

/** Every plain sentence of a language with the path to it. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => sentences(part, `${path}.${key}`));
}

/** Every place with words in it, sentences that take figures too. */
function places(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => places(part, `${path}.${key}`));
}

describe.each([
  ['of every page', zh, en],
  ['of what is opened', explanationZh, explanationEn],
  ['on freshness', freshnessZh, freshnessEn],
  ['of 更多条件', moreConditionsZh, moreConditionsEn],
  ['of 按我手里的文件', ownFiguresZh, ownFiguresEn],
  ['of the pictures', picturesZh, picturesEn],
  ['of the reverse panel', reverseZh, reverseEn],
  ['of fees of the year', yearlyZh, yearlyEn],
])('the two languages say the same things: the words %s', (_, chineseWords, englishWords) => {
  it('have words in the same places', () => {
    expect(places(englishWords)).toEqual(places(chineseWords));
  });

  it('leave no sentence empty', () => {
    const all = [...sentences(chineseWords), ...sentences(englishWords)];
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('do not mix: no Chinese in English but for names that have none, no English words in Chinese', () => {
    const chinese = sentences(englishWords).filter(
      ([path, text]) =>
        /[\u4e00-\u9fff]/.test(text) && !path.includes('switchLanguage') && path !== '.calculate.wageSource',
    );
    expect(chinese).toEqual([]);
    const english = sentences(chineseWords).filter(
      ([path, text]) => /[a-z]{3,}/i.test(text.replace('JavaScript', '')) && !/language|Language|switch/.test(path),
    );
    expect(english).toEqual([]);
  });
});
