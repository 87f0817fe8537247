import { describe, expect, it } from 'vitest';
import { isExactCriterion } from '../../src/payroll/workbookSheets/criterion';

describe('isExactCriterion', () => {
  it('takes names that stand for themselves', () => {
    for (const text of ['研发部', '财务/行政', 'R&D', 'Sales (North)', 'B2']) {
      expect(isExactCriterion(text, ['', text, '其他'])).toBe(true);
    }
  });

  it('refuses what a spreadsheet reads as a pattern, a comparison or a value', () => {
    const refused = [
      '',
      'a*',
      'b?',
      'c~d',
      '<5',
      '>=1',
      '=x',
      '1',
      '01',
      '1/2',
      '2025-03',
      '3%',
      '５',
      'TRUE',
      '真',
      ' x',
      'x ',
      '+x',
      '-x',
      '@x',
      '"x',
      "'x",
      '＝x',
      '$5',
      '￥5',
      '(5)',
      '.5',
      ',5',
      '%',
      'false',
      '假',
      // Excel compares with no more than 255 characters; well below that no program differs.
      'x'.repeat(201),
    ];
    expect(refused.filter((text) => isExactCriterion(text, [text]))).toEqual([]);
  });

  it('takes a long name, and words that only begin like a value', () => {
    for (const text of ['x'.repeat(200), 'trueing', '真实部', '认真', 'a<5', 'x-1']) {
      expect(isExactCriterion(text, [text, '其他'])).toBe(true);
    }
  });

  it('refuses names that differ in their case, width or blanks only', () => {
    expect(isExactCriterion('hr', ['hr', 'HR'])).toBe(false);
    expect(isExactCriterion('ＡＢ', ['ＡＢ', 'ab'])).toBe(false);
    expect(isExactCriterion('x', ['x', ' x '])).toBe(false);
  });
});
