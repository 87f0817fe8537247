import { readFileSync } from 'node:fs';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CalculatePage } from '../../src/ui/calculate/CalculatePage';
import { emptyInputs, useCalculateInputs, useOwnFigures } from '../../src/ui/calculate/calculateInputs';
import { fetchIndex, useCityData } from '../../src/ui/cityData';
import { usePreferences } from '../../src/ui/preferences';
import { en } from '../../src/ui/wording/en';
import { WordingProvider, type Language } from '../../src/ui/wording/WordingContext';
import { zh } from '../../src/ui/wording/zh';

/** The host beside the page: the published files, or what a test puts in their place. */
function serve(replaced: Record<string, string> = {}) {
  vi.stubGlobal('fetch', (address: string) => {
    const file = address.split('/').at(-1) ?? '';
    const text = replaced[file] ?? readFileSync(`public/city-profiles/${file}`, 'utf8');
    return Promise.resolve(new Response(text));
  });
}

async function open(inputs: Partial<typeof emptyInputs>, cityId = 'nanjing', language: Language = 'zh') {
  useCalculateInputs.setState({ ...emptyInputs, ...inputs }, true);
  usePreferences.setState({ cityId, categoryId: '', language });
  await fetchIndex();
  render(
    <WordingProvider value={language === 'zh' ? zh : en}>
      <CalculatePage />
    </WordingProvider>,
  );
  await screen.findByRole('table');
}

beforeEach(() => {
  useCityData.setState({ index: null, profiles: {} });
  useOwnFigures.setState({}, true);
  serve();
});

describe('the page of 算一算', () => {
  it('lists limits and rates before a wage is typed, and no amounts', async () => {
    await open({ month: '2025-03' });
    const row = screen.getByRole('row', { name: /^养老/ });
    expect(within(row).getByText('4,952 至 24,762')).toBeTruthy();
    expect(screen.queryByTestId('employee-total')).toBeNull();
  });

  it('opens an amount to its formula, and closes it again', async () => {
    await open({ month: '2025-03', amount: '3000' });
    const amount = screen.getByRole('button', { name: '养老 个人 396.16 元，看算式和依据' });
    await userEvent.click(amount);
    expect(await screen.findByText('4,952.00 × 8% = 396.16')).toBeTruthy();
    expect(amount.getAttribute('aria-expanded')).toBe('true');
    await userEvent.click(amount);
    expect(screen.queryByText('4,952.00 × 8% = 396.16')).toBeNull();
  });

  it('ties the sentence on a bad amount to its field and keeps what was typed', async () => {
    await open({ month: '2025-03' });
    const field = screen.getByLabelText('缴费工资（月平均）');
    await userEvent.type(field, '12,00');
    const described = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described.join()).toContain('千分位每三位一个');
    expect((field as HTMLInputElement).value).toBe('12,00');
  });

  it('names the yearly fee apart from the monthly totals', async () => {
    usePreferences.setState({ categoryId: 'flexible' });
    await open({ month: '2013-08', amount: '3000' }, 'fuzhou');
    usePreferences.setState({ categoryId: 'flexible' });
    expect(await screen.findByText(/个人每年 65.00 元/)).toBeTruthy();
    // Pension 3000 × 20% = 600, medical 2805.19 × 10% = 280.519, rounded 280.52.
    expect(screen.getByTestId('employee-total').textContent).toBe('880.52');
  });

  it('says it when the chosen category does not exist in the month', async () => {
    await open({ month: '2011-08' }, 'xiamen');
    usePreferences.setState({ categoryId: 'employee' });
    expect(
      await screen.findByText('职工的资料只有 2023 年 7 月至 2027 年 7 月；这里先按“本市户籍职工”算。'),
    ).toBeTruthy();
    // Of another city.
    usePreferences.setState({ categoryId: 'resident-adult' });
    expect(await screen.findByText('这里没有上次选的类别，已改为“本市户籍职工”。')).toBeTruthy();
  });

  it('offers the years that the rules stand on: insurance and fund differ in spring', async () => {
    await open({ month: '2026-03' });
    expect(screen.getByText(/按 2025 年（公积金 2024 年）的月平均工资/)).toBeTruthy();
  });

  it('speaks English throughout', async () => {
    await open({ month: '2027-03', amount: '8000' }, 'nanjing', 'en');
    expect(
      screen.getByText('The totals are incomplete. Missing: Pension, Medical, Unemployment, Work injury, Maternity.'),
    ).toBeTruthy();
    expect(screen.getAllByText('Our data end with Dec 2026')).toHaveLength(5);
    await userEvent.click(screen.getByLabelText('Carry the latest rules on'));
    expect(screen.getByRole('row', { name: /^Pension/ }).textContent).toContain('estimate');
  });
});

describe('a list of cities that cannot be read', () => {
  it('is said, and read again when asked', async () => {
    serve({ 'index.json': '{"formatVersion":9}' });
    usePreferences.setState({ cityId: 'nanjing', language: 'zh' });
    await fetchIndex();
    render(
      <WordingProvider value={zh}>
        <CalculatePage />
      </WordingProvider>,
    );
    expect(screen.getByRole('alert').textContent).toContain('文件不是城市清单。');
    serve();
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByRole('table')).toBeTruthy();
  });
});
