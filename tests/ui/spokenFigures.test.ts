import { describe, expect, it } from 'vitest';
import { spokenFigures } from '../../src/ui/parts/spokenFigures';

describe('figures as they are said', () => {
  it.each([
    ['个人每月缴 1,860.00 元', '个人每月缴 1860.00 元'],
    ['1,234,567.89 元', '1234567.89 元'],
    ['差 −7.66 元、+1,000 元', '差 负7.66 元、加1000 元'],
    ['4,952 至 24,762 元，8%', '4952 至 24762 元，8%'],
    // A comma between two numbers of a list is no separator of thousands.
    ['2,3 和 1,2345', '2,3 和 1,2345'],
    ['养老 − 医疗', '养老 − 医疗'],
  ])('%s is said %s', (written, said) => {
    expect(spokenFigures(written, 'zh')).toBe(said);
  });

  it('has English words for signs', () => {
    expect(spokenFigures('−1,860.00, +0.5%', 'en')).toBe('minus 1860.00, plus 0.5%');
  });
});
