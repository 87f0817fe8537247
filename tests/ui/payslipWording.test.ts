import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/calc/decimal';
import type { SchemeId } from '../../src/rules/cityProfile';
import type { MinimumWage } from '../../src/ui/payslip/provinceBenefits';
import { en } from '../../src/ui/wording/payslip/en';
import type { Subject } from '../../src/ui/wording/payslip/verdictZh';
import { zh } from '../../src/ui/wording/payslip/zh';
import { yuan, verdicts, departure, whole, trueUp, minimumWage } from './payslipWordingCases';

/** Every plain sentence of a language with the path to it. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => sentences(part, `${path}.${key}`));
}

const chineseLetters = /[\u4e00-\u9fff]/;

describe('the two languages of 查工资条 say the same things', () => {
  it('have words in the same places, in the same order', () => {
    expect(sentences(en).map(([path]) => path)).toEqual(sentences(zh).map(([path]) => path));
  });

  it('leave no sentence empty', () => {
    expect([...sentences(zh), ...sentences(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('do not mix: no Chinese in English, and in Chinese no English word but PDF', () => {
    expect(sentences(en).filter(([, text]) => chineseLetters.test(text))).toEqual([]);
    expect(sentences(zh).filter(([, text]) => /[a-z]{3,}/i.test(text.replace('PDF', '')))).toEqual([]);
  });

  it('accuse nobody: they say what may be, and speak of no offence', () => {
    const all = [...sentences(zh), ...sentences(en)].map(([, text]) => text).join('\n');
    expect(all).not.toMatch(/违法|偷逃|欺诈|克扣|illegal|fraud|steal|stole|cheat|guilty/i);
  });
});

describe('what the sentences must hold', () => {
  it('is the amount of a finding, as one figure where it is one and as two where it is not', () => {
    const [one, two] = verdicts.likelyUnderDeclared;
    expect(zh.result.verdict(one!, whole('insurance')).headline).toBe('社保：可能少报，基数每月差 4,952.06 元');
    expect(en.result.verdict(one!, whole('insurance')).headline).toBe(
      'Social insurance: may be under-declared, the base 4,952.06 yuan a month too low',
    );
    for (const words of [zh, en]) {
      const { headline, detail } = words.result.verdict(two!, whole('housing-fund'));
      expect(headline).toContain('4,952.06');
      expect(detail).toContain('10,000.00');
    }
  });

  it('is the schemes on the payslip, where they are not the whole group', () => {
    const part: Subject = { ...whole('insurance'), isWhole: false };
    const [one] = verdicts.likelyUnderDeclared;
    expect(zh.result.verdict(one!, part).headline).toBe('养老、医疗：可能少报，基数每月差 4,952.06 元');
    expect(en.result.verdict(one!, { ...part, schemes: ['pension'] }).headline).toBe(
      'Pension: may be under-declared, the base 4,952.06 yuan a month too low',
    );
    const change = { group: 'insurance', verdictBefore: null, verdictNow: 'atCeiling', basesBefore: '–' } as const;
    const told = (schemes: SchemeId[]) => zh.share.change({ ...change, schemes, basesNow: '≥ 24,761.94' });
    expect(told([])).toMatch(/^社保：/);
    expect(told(['pension'])).toMatch(/^养老：/);
  });

  it('is that a limit was one of the time, where other rules explain the payslip', () => {
    const then: Subject = { ...whole('insurance'), departures: [departure] };
    const [ceiling] = verdicts.atCeiling;
    const [lawful, , unknown] = verdicts.atLegalMinimum;
    expect(zh.result.verdict(ceiling!, then).headline).toBe('社保：按当时的上限缴，看来没有少报');
    expect(zh.result.verdict(ceiling!, whole('insurance')).headline).toBe('社保：已按上限缴，不存在少报');
    expect(zh.result.verdict(lawful!, then).headline).toBe('社保：按当时的下限缴，与你的工资相符');
    expect(zh.result.verdict(unknown!, then).headline).toBe('社保：按当时的下限缴');
    for (const one of [ceiling!, lawful!, unknown!]) {
      expect(en.result.verdict(one, then).headline).toContain('of the time');
      expect(en.result.verdict(one, whole('insurance')).headline).not.toContain('of the time');
    }
  });

  it('is the unemployment benefit by the lower and the higher loss, one where they are the same', () => {
    const less = (least: string, most: string, wage: MinimumWage | null = minimumWage) =>
      zh.money.unemployment({ kind: 'less', least: new Decimal(least), most: new Decimal(most) }, wage);
    expect(less('0', '431.60')).toMatch(
      /不高于最低工资 2,660\.00 元（苏人社规〔2025〕3号，转引）.*每月约少 0\.00 至 431\.60 元。$/,
    );
    expect(less('100', '100')).toMatch(/每月约少 100\.00 元。$/);
    expect(zh.money.unemployment({ kind: 'same' }, minimumWage)).toMatch(/这里两个基数发的一样多。$/);
    expect(less('1', '2', null)).not.toContain('2,660');
  });

  it('is where to ask about a fund that is not deducted, which is not where insurance is', () => {
    for (const words of [zh, en]) {
      expect(words.result.notDeducted(['housing-fund'])).toContain('12329');
      expect(words.result.notDeducted(['pension', 'housing-fund'])).toContain('12333');
    }
  });

  it('is one month where it is one, and months where they are more', () => {
    expect(en.money.inSum(1)).toBe('1 month in all');
    expect(en.money.inSum(12)).toBe('12 months in all');
    expect(en.result.trueUp(trueUp(yuan, null, 1))).toContain('a true-up of 1 month ');
    expect(en.arrears.surchargeOf('1')).toBe('first month: 1 day');
    expect(en.money.retirement('61', '4', '2031-05', '192')).toBe(
      'Retirement age 61 years 4 months (May 2031), with at least 192 months of contributions.',
    );
    expect(zh.money.retirement('63', '0', '2039-09', '240')).toBe(
      '退休年龄 63 岁（2039 年 9 月），那时至少要缴满 240 个月。',
    );
  });

  it('is the article of the law', () => {
    expect(zh.result.redFlag('work-injury', 33, '20.00')).toContain('第 33 条');
    expect(en.result.redFlag('maternity', 53, '8.50')).toContain('art 53');
  });
});
