import { describe, expect, it } from 'vitest';
import { formatDifference, formatFigureDifference } from '../../src/ui/rules/compare/signed';
import { en } from '../../src/ui/wording/ruleCompare/en';
import type { SideNames } from '../../src/ui/wording/ruleCompare/sideNames';
import { zh } from '../../src/ui/wording/ruleCompare/zh';
import { yuan } from '../calc/ruleBuilder';
import { differenceSentences } from './ruleCompareSentences';

/** Every plain sentence of a language with the path to it. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => sentences(part, `${path}.${key}`));
}

describe('the two languages of 对比 say the same things', () => {
  it('have words in the same places, in the same order', () => {
    expect(sentences(en).map(([path]) => path)).toEqual(sentences(zh).map(([path]) => path));
    expect(Object.keys(en)).toEqual(Object.keys(zh));
  });

  it('leave no sentence empty, and do not mix', () => {
    expect([...sentences(zh), ...sentences(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(sentences(en).filter(([, text]) => /[\u4e00-\u9fff]/.test(text))).toEqual([]);
    expect(sentences(zh).filter(([, text]) => /[a-z]{3,}/i.test(text))).toEqual([]);
  });
});

const inTime = { zh: names('2024 年', '2025 年', 'time'), en: names('2024', '2025', 'time') };
const inPlaces = { zh: names('南京', '厦门', 'place'), en: names('Nanjing', 'Xiamen', 'place') };

function names(before: string, after: string, relation: SideNames['relation']): SideNames {
  return { before, after, relation };
}

describe('each difference', () => {
  it.each(differenceSentences)('%o', (difference, time, place) => {
    expect([zh.difference(difference, inTime.zh), en.difference(difference, inTime.en)]).toEqual([time.zh, time.en]);
    expect([zh.difference(difference, inPlaces.zh), en.difference(difference, inPlaces.en)]).toEqual([
      place.zh,
      place.en,
    ]);
  });
});

describe('the money', () => {
  const change = (before: string, after: string) => ({
    before: yuan(before),
    after: yuan(after),
    difference: yuan(after).minus(before),
  });

  it('is said in changes of one city, and in amounts of two', () => {
    const total = { employee: change('842.30', '849.96'), employer: change('1500', '1500') };
    expect(zh.monthly(total, inTime.zh)).toBe('你每月 +7.66，单位每月不变');
    expect(en.monthly(total, inTime.en)).toBe('Employee +7.66 a month, employer: no change a month');
    expect(zh.monthly(total, inPlaces.zh)).toBe(
      '你每月 842.30 与 849.96（+7.66）；单位每月 1,500.00 与 1,500.00（一样）',
    );
    expect(en.monthly(total, inPlaces.en)).toBe(
      'Employee a month 842.30 and 849.96 (+7.66); employer a month 1,500.00 and 1,500.00 (the same)',
    );
    const same = { employee: change('1', '1'), employer: change('2', '2') };
    expect(zh.monthly(same, inTime.zh)).toBe('你和单位每月缴的都不变');
    expect(zh.yearly('government', change('260', '240'), inTime.zh)).toBe('政府补助每年 −20.00');
    expect(en.yearly('employee', change('430', '450'), inTime.en)).toBe('Employee +20.00 a year');
  });

  it('spells signs and thousands', () => {
    expect([yuan('1234.5'), yuan('-0.36'), yuan('0')].map(formatDifference)).toEqual(['+1,234.50', '−0.36', '0.00']);
    expect(['+1000', '-0.0001%', '0'].map(formatFigureDifference)).toEqual(['+1,000', '−0.0001%', '0']);
  });
});

describe('the rules in short', () => {
  it('say whose limits, and what else differs where', () => {
    const limit = { kind: 'limit', limit: 'ceiling', before: '1', after: '2', difference: '+1' } as const;
    const short = {
      kind: 'different',
      limits: [
        { whose: 'all', differences: [limit] },
        { whose: ['pension', 'medical'], differences: [limit] },
      ],
      others: [{ part: 'fees', schemes: ['medical'] }],
    } as const;
    expect(zh.rulesInShort(structuredClone(short) as never, inTime.zh)).toBe(
      '上限 1 → 2（+1）；养老、医疗上限 1 → 2（+1）；定额变了：医疗',
    );
    expect(en.rulesInShort(structuredClone(short) as never, inTime.en)).toBe(
      'Ceiling 1 → 2 (+1); Pension, medical ceiling 1 → 2 (+1); Other flat fees: medical',
    );
  });

  it('say that nothing differs, and that nothing can be compared', () => {
    expect(zh.rulesInShort({ kind: 'same', isCarriedOn: false }, inTime.zh)).toBe('规则的数字没有不同');
    expect(en.rulesInShort({ kind: 'same', isCarriedOn: true }, inTime.en)).toBe(
      'The figures of the rules do not differ: past the end of our data, the last ones are carried on',
    );
    expect(en.rulesInShort({ kind: 'nothingToCompare' }, inTime.en)).toBe(
      'Nothing to compare: no scheme is in our data on both sides',
    );
  });
});
