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
    ];
    expect(refused.filter((text) => isExactCriterion(text, [text]))).toEqual([]);
  });

  it('refuses names that differ in their case or width only', () => {
    expect(isExactCriterion('hr', ['hr', 'HR'])).toBe(false);
    expect(isExactCriterion('ＡＢ', ['ＡＢ', 'ab'])).toBe(false);
  });
});
