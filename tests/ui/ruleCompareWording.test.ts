import { describe, expect, it } from 'vitest';
import type { FlatFee } from '../../src/rules/cityProfile';
import type { FeePayer } from '../../src/rules/feePayers';
import type { FeeTerms } from '../../src/ui/rules/compare/yearlyComparison';
import { formatDifference, formatFigureDifference } from '../../src/ui/signedAmount';
import type { RulesInShort } from '../../src/ui/rules/compare/headline';
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

const term = { part: null, lacksSubsidy: false };
const ofYears: FeeTerms = { before: term, after: term, areForLikeTimes: true };

describe('each difference', () => {
  it.each(differenceSentences)('%o', (difference, time, place) => {
    const said = (names: typeof inTime) => ({
      zh: zh.difference(difference, names.zh, ofYears),
      en: en.difference(difference, names.en, ofYears),
    });
    expect(said(inTime)).toEqual(time);
    expect(said(inPlaces)).toEqual(place);
  });

  const fee = (name: string, amount: string, payer: FeePayer = 'employee'): FlatFee => ({
    payer,
    name: { zh: name, en: name },
    amount,
    period: 'year',
    sources: [],
  });

  it('of fees for unlike times says for what, and no more', () => {
    const half = { ...ofYears.before, part: { from: '2022-07', to: '2022-12' } };
    const terms = { ...ofYears, before: half, areForLikeTimes: false };
    const one = { kind: 'fee', before: fee('x', '200'), after: fee('x', '430'), difference: '+230' } as const;
    expect(zh.difference(one, inTime.zh, terms)).toBe('定额 x 个人这一期 200 元 → x 个人每年 430 元');
    expect(en.difference(one, inTime.en, terms)).toBe(
      'Flat fee x, employee, for this period: ¥200 → x, employee, a year: ¥430',
    );
  });

  it('of a subsidy that one side lacks does not take it for 0', () => {
    const terms = { ...ofYears, after: { ...ofYears.after, lacksSubsidy: true } };
    const subsidy = { kind: 'feeRemoved', fee: fee('x', '260', 'government') } as const;
    expect(zh.difference(subsidy, inPlaces.zh, terms)).toBe(
      '南京另有的定额：x 政府每年 260 元（另一边没有这项资料，不当作 0）',
    );
    expect(en.difference(subsidy, inPlaces.en, terms)).toBe(
      'Flat fee of Nanjing only: x, government, a year: ¥260 (not in our data on the other side, so not taken for 0)',
    );
    const own = { kind: 'feeRemoved', fee: fee('x', '260') } as const;
    expect(zh.difference(own, inPlaces.zh, terms)).toBe('南京另有的定额：x 个人每年 260 元');
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
    expect(zh.monthly(total, inTime.zh, null)).toBe('你每月 +7.66，单位每月不变');
    expect(en.monthly(total, inTime.en, null)).toBe('Employee +7.66 a month, employer: no change a month');
    expect(zh.monthly(total, inPlaces.zh, null)).toBe(
      '你每月 842.30 与 849.96（+7.66）；单位每月 1,500.00 与 1,500.00（一样）',
    );
    expect(en.monthly(total, inPlaces.en, null)).toBe(
      'Employee a month 842.30 and 849.96 (+7.66); employer a month 1,500.00 and 1,500.00 (the same)',
    );
    const same = { employee: change('1', '1'), employer: change('2', '2') };
    expect(zh.monthly(same, inTime.zh, null)).toBe('你和单位每月缴的都不变');
  });

  it('of an incomplete total is said to be so in the same sentence', () => {
    const same = { employee: change('800', '800'), employer: change('800', '800') };
    expect(zh.monthly(same, inTime.zh, ['housing-fund'])).toBe('合计不完整，只算公积金：你和单位每月缴的都不变');
    expect(en.monthly(same, inTime.en, ['housing-fund'])).toBe(
      'Incomplete total, of housing fund only: nothing changes a month, for employee and employer alike',
    );
    expect(zh.monthly(same, inPlaces.zh, ['pension', 'housing-fund'])).toBe(
      '合计不完整，只算养老、公积金：你每月 800.00 与 800.00（一样）；单位每月 800.00 与 800.00（一样）',
    );
    expect(en.monthly(same, inPlaces.en, ['housing-fund'])).toBe(
      'Incomplete total, of housing fund only: employee a month 800.00 and 800.00 (the same); employer a month 800.00 and 800.00 (the same)',
    );
  });

  it('is said by the year, for part of one, or not at all', () => {
    const part = { from: '2022-07', to: '2022-12' };
    const yearly = { kind: 'change', payer: 'employee', change: change('430', '450'), part: null } as const;
    expect(zh.yearly(yearly, inTime.zh)).toBe('你每年 +20.00');
    expect(en.yearly(yearly, inTime.en)).toBe('Employee +20.00 a year');
    expect(zh.yearly({ ...yearly, payer: 'government' }, inPlaces.zh)).toBe('政府每年 430.00 与 450.00（+20.00）');
    expect(zh.yearly({ ...yearly, part }, inTime.zh)).toBe('你这一期（2022 年 7 至 12 月） +20.00');
    expect(en.yearly({ ...yearly, part }, inTime.en)).toBe('Employee +20.00 for this period (Jul to Dec 2022)');
    const amount = (text: string) => ({ kind: 'amount', amount: yuan(text) }) as const;
    const unlike = {
      kind: 'unlikeTimes',
      payer: 'employee',
      before: { ...amount('200'), part },
      after: { ...amount('430'), part: null },
    } as const;
    expect(zh.yearly(unlike, inTime.zh)).toBe(
      '2024 年你这一期（2022 年 7 至 12 月）缴 200.00，2025 年你每年缴 430.00；时间长短不同，不算差额',
    );
    expect(en.yearly(unlike, inTime.en)).toBe(
      '2024: employee 200.00 for this period (Jul to Dec 2022); 2025: employee 430.00 a year; unlike times, so no difference',
    );
    expect(zh.yearly({ kind: 'noSubsidy', side: 'after' }, inPlaces.zh)).toBe(
      '厦门没有政府补助的资料，政府的部分不能比',
    );
    expect(en.yearly({ kind: 'noSubsidy', side: 'before' }, inPlaces.en)).toBe(
      'No government subsidy in our data of Nanjing: the government’s part cannot be compared',
    );
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
      unknown: [],
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

  it('do not say that nothing differs of what is not known', () => {
    const short: RulesInShort = {
      kind: 'sameAsFarAsKnown',
      comparable: ['housing-fund'],
      unknown: ['pension', 'medical'],
      isCarriedOn: false,
    };
    expect(zh.rulesInShort(short, inTime.zh)).toBe('能比的只有公积金，数字没有不同；养老、医疗至少一边没有资料');
    expect(en.rulesInShort(short, inTime.en)).toBe(
      'Only housing fund can be compared, and its figures do not differ; not in our data on one side at least: pension, medical',
    );
    expect(zh.rulesInShort({ ...short, isCarriedOn: true }, inTime.zh)).toBe(
      '能比的只有公积金，数字没有不同（超出资料的月份沿用最近一期）；养老、医疗至少一边没有资料',
    );
    const fees = { part: 'fees' as const, schemes: ['medical' as const] };
    expect(zh.rulesInShort({ kind: 'different', limits: [], others: [fees], unknown: ['pension'] }, inTime.zh)).toBe(
      '定额变了：医疗；养老至少一边没有资料',
    );
  });
});
