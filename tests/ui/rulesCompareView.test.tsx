import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { useCompareInputs } from '../../src/ui/rules/compare/compareInputs';
import { addOwn, loadPublished, openCompare, publishedProfile, rowsOf, side } from './openCompare';

const lateYear = { before: side('2024-12'), after: side('2025-01'), wage: '4000' };

beforeEach(() => {
  sessionStorage.clear();
  loadPublished();
});

describe('the view 对比', () => {
  it('answers in words and yuan', async () => {
    await openCompare(lateYear);
    expect(screen.getByText('社保下限 4,879 → 4,952（+73），上限 24,396 → 24,762（+366）')).toBeTruthy();
    expect(screen.getByText('你每月 +7.66，单位每月 +17.88')).toBeTruthy();
    expect(screen.getByText('公积金两边都按 8%。 工伤有多档费率，按第一档。')).toBeTruthy();
  });

  it('shows every scheme on both sides, and totals that open to their sum', async () => {
    await openCompare(lateYear);
    expect(rowsOf('养老')).toEqual([
      '养老',
      '下限 4,879 → 4,952（+73）上限 24,396 → 24,762（+366）按哪年的月平均工资：2023 年 → 2024 年 · 公布日：2024 年 9 月 30 日 → 2025 年 9 月 18 日',
      '规则2024 年 1 至 12 月 转引2025 年 1 至 12 月 转引',
      '基数工资低于下限 4,879.00工资低于下限 4,952.00+73.00',
      '个人每月8% 390.328% 396.16+5.84',
      '单位每月16% 780.6416% 792.32+11.68',
    ]);
    expect(rowsOf('公积金')[1]).toBe('没有变');
    expect(rowsOf('合计')).toEqual(['合计 ', '个人每月842.30849.96+7.66', '单位每月1,515.361,533.24+17.88']);
    await userEvent.click(screen.getByRole('button', { name: '2025 年 1 月：个人合计 849.96 元，看算式' }));
    // 396.16 + 109.04 + 24.76 + 0 + 0 + 320.
    expect(screen.getByText('396.16 + 109.04 + 24.76 + 0.00 + 0.00 + 320.00 = 849.96')).toBeTruthy();
  });

  it('opens an amount to its formula, and a rule to its sources', async () => {
    await openCompare(lateYear);
    await userEvent.click(screen.getByRole('button', { name: '2024 年 12 月：失业 个人 24.40 元，看算式和依据' }));
    expect(await screen.findByText('四舍五入到分：24.395 → 24.40')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '2025 年 1 月：养老的规则，看依据' }));
    expect(screen.queryByText('四舍五入到分：24.395 → 24.40')).toBeNull();
    expect(screen.getByText(/苏人社发〔2025〕33号/)).toBeTruthy();
  });

  it('needs no wage for the rules, and says what a wage would add', async () => {
    await openCompare({ ...lateYear, wage: '' });
    expect(screen.getByText('填上工资，就看得到每月差多少钱。')).toBeTruthy();
    expect(rowsOf('养老').slice(3)).toEqual(['上下限4,879 至 24,3964,952 至 24,762', '个人每月8%8%', '单位每月16%16%']);
    // What is the same on both sides stands in one line, with the way to its sources.
    expect(rowsOf('公积金')).toEqual(['公积金', '没有变', '上下限2,490 至 39,900 推定2,490 至 39,900 推定']);
    await userEvent.click(screen.getByRole('button', { name: '2025 年 1 月：公积金的规则，看依据' }));
    expect(rowsOf('公积金').at(-1)).toContain('2024 年 7 月至 2025 年 6 月的规则');
  });

  it('says why a wage cannot be read, keeps it, and shows no amount', async () => {
    await openCompare(lateYear);
    const wage = screen.getByRole('textbox', { name: '缴费工资（两边相同）' });
    await userEvent.clear(wage);
    await userEvent.type(wage, '12,00');
    expect(screen.getByRole('alert').textContent).toContain('逗号的位置不对');
    expect(screen.queryByText(/你每月/)).toBeNull();
    expect(sessionStorage.getItem('compare')).toContain('12,00');
  });

  it('compares a month before and after its notice, with the tags on their side', async () => {
    await openCompare({ before: side('2026-03', 'nanjing', '2026-10-07'), after: side('2026-03'), wage: '4000' });
    expect(screen.getByText('你每月 +7.67，单位每月 +17.89')).toBeTruthy();
    expect(rowsOf('养老')[2]).toBe('规则2026 年 1 至 12 月 暂行后被取代转引2026 年 1 至 12 月 转引');
    expect(rowsOf('养老')[1]).toContain('规则：暂行 → 正式');
  });

  it('sets two cities side by side', async () => {
    await openCompare({ before: side('2026-11'), after: side('2026-11', 'xiamen'), wage: '10000' });
    expect(screen.getByText('南京 与 厦门')).toBeTruthy();
    expect(
      screen.getByText('你每月 1,860.00 与 1,850.00（−10.00）；单位每月 3,250.00 与 3,290.00（+40.00）'),
    ).toBeTruthy();
    expect(rowsOf('养老')[1]).toContain('下限 5,025 与 4,579（−446）');
  });

  it('asks residents for no wage, and says what a year costs more', async () => {
    const resident = (month: string) => ({ ...side(month, 'xiamen'), categoryId: 'resident' });
    await openCompare({ before: resident('2024-05'), after: resident('2025-05') });
    expect(screen.getByText('你每年 +20.00')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '2025 年 5 月：医疗 个人每年 450.00 元，看依据' }));
    expect(screen.getByText(/城乡居民医保个人缴费 450.00/)).toBeTruthy();
  });

  it('does not take a hole for zero', async () => {
    await openCompare({ before: side('2026-12'), after: side('2027-01'), wage: '10000' });
    expect(
      screen.getByText('合计不完整：养老、医疗、失业、工伤、生育至少有一边没有资料，两边都没算进去。'),
    ).toBeTruthy();
    expect(rowsOf('养老')[1]).toBe('2027 年 1 月没有资料，不能比');
    expect(rowsOf('合计 （不完整）')).toEqual([
      '合计 （不完整）',
      '个人每月800.00800.000.00',
      '单位每月800.00800.000.00',
    ]);
    await userEvent.click(screen.getByRole('checkbox', { name: '按最近一期暂算' }));
    expect(rowsOf('养老')[1]).toBe('沿用最近一期，所以没有不同');
    expect(screen.getByText('规则的数字没有不同：超出资料的月份只是沿用最近一期')).toBeTruthy();
  });

  it('marks figures of an own profile', async () => {
    const own = structuredClone(publishedProfile('nanjing'));
    own.city = { ...own.city, id: 'own-nanjing', name: { zh: '南京（自定）', en: 'Nanjing (own)' } };
    const remove = addOwn(own);
    try {
      await openCompare({ before: side('2026-11'), after: side('2026-11', 'own-nanjing'), wage: '10000' });
      expect(rowsOf('养老')[2]).toBe('规则2026 年 1 至 12 月 转引2026 年 1 至 12 月 自定转引');
      expect(screen.getByText('南京 与 南京（自定）')).toBeTruthy();
    } finally {
      remove();
    }
  });

  it('says when both sides are the same choice', async () => {
    await openCompare({ before: side('2025-01'), after: side('2025-01') });
    expect(screen.getByText(/A 和 B 选得一样/)).toBeTruthy();
  });
});

describe('the quick choices', () => {
  const months = () => {
    const { before, after } = useCompareInputs.getState();
    return [before.month, before.knownOn, after.month];
  };

  it('set the period before, the year before, and swap', async () => {
    await openCompare({ after: side('2025-03') });
    await userEvent.click(screen.getByRole('button', { name: 'B 与它上一期比' }));
    expect(months()).toEqual(['2024-12', '', '2025-03']);
    await userEvent.click(screen.getByRole('button', { name: 'B 与去年同月比' }));
    expect(months()).toEqual(['2024-03', '', '2025-03']);
    await userEvent.click(screen.getByRole('button', { name: 'A、B 交换' }));
    expect(months()).toEqual(['2025-03', '', '2024-03']);
  });

  it('set a month against what was known before its notice, the period before carried on', async () => {
    await openCompare({ after: side('2025-03'), wage: '4000' });
    await userEvent.click(screen.getByRole('button', { name: 'B 与通知出来前比' }));
    expect(months()).toEqual(['2025-03', '2025-09-17', '2025-03']);
    expect(useCompareInputs.getState().carryOn).toBe(true);
    // The limits of 2024 were paid on: 4879, then 4952.
    expect(screen.getByText('你每月 +7.66，单位每月 +17.88')).toBeTruthy();
  });
});

it('the picture says what the table says', async () => {
  await openCompare(lateYear);
  const picture = await screen.findByRole('img');
  expect(picture.querySelector('desc')?.textContent).toBe(
    '社保：2024 年 12 月 4879 至 24396，2025 年 1 月 4952 至 24762；公积金：两边都是 2490 至 39900；填的工资是 4000.00。',
  );
});

it('is complete in English', async () => {
  await openCompare(lateYear, 'en');
  expect(screen.getByText('Employee +7.66 a month, employer +17.88 a month')).toBeTruthy();
  expect(screen.getByText('Insurance floor 4,879 → 4,952 (+73), ceiling 24,396 → 24,762 (+366)')).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Comparison' }).textContent).not.toMatch(/[\u4e00-\u9fff]/);
});
