import { readFileSync } from 'node:fs';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchIndex, useCityData } from '../../src/ui/cityData';
import { usePreferences } from '../../src/ui/preferences';
import RulesPage from '../../src/ui/rules/RulesPage';
import { useRulesView } from '../../src/ui/rules/rulesView';
import { WordingProvider } from '../../src/ui/wording/WordingContext';
import { zh } from '../../src/ui/wording/zh';

/** The host beside the page: the published files, or what a test puts in their place. */
function serve(replaced: Record<string, string> = {}) {
  vi.stubGlobal('fetch', (address: string) => {
    const file = address.split('/').at(-1) ?? '';
    const text = replaced[file] ?? readFileSync(`public/city-profiles/${file}`, 'utf8');
    return Promise.resolve(new Response(text));
  });
}

async function open() {
  usePreferences.setState({ cityId: 'nanjing', categoryId: '', language: 'zh' });
  await fetchIndex();
  render(
    <WordingProvider value={zh}>
      <RulesPage />
    </WordingProvider>,
  );
  await screen.findByRole('heading', { level: 1, name: '规则' });
}

beforeEach(() => {
  sessionStorage.clear();
  useCityData.setState({ index: null, profiles: {} });
  useRulesView.setState({ view: 'browse' });
  serve();
});

describe('the page of 规则', () => {
  it('opens with the timeline of the chosen city, where the skip link leads', async () => {
    await open();
    await screen.findByRole('table');
    const result = document.getElementById('result')!;
    expect(result.tabIndex).toBe(-1);
    expect(
      within(result)
        .getAllByRole('heading', { level: 2 })
        .map(({ textContent }) => textContent),
    ).toEqual(['沿革 南京 · 职工', '依据']);
  });

  it('says which of the four views is shown, keeps the focus where it was, and remembers the view', async () => {
    await open();
    const views = within(screen.getByRole('navigation', { name: '看什么' })).getAllByRole('button');
    expect(views.map(({ textContent }) => textContent)).toEqual(['沿革', '对比', '我的档案', '覆盖']);
    const coverage = screen.getByRole('button', { name: '覆盖' });
    await userEvent.click(coverage);
    expect(await screen.findByRole('heading', { level: 2, name: '覆盖' })).toBeTruthy();
    expect(views.map((view) => view.getAttribute('aria-current'))).toEqual([null, null, null, 'page']);
    expect(document.activeElement).toBe(coverage);
    expect(sessionStorage.getItem('rulesView')).toContain('coverage');
  });

  it('falls back on the timeline where another version remembered a view that is none', async () => {
    sessionStorage.setItem('rulesView', JSON.stringify({ state: { view: 'history' }, version: 0 }));
    await useRulesView.persist.rehydrate();
    expect(useRulesView.getState().view).toBe('browse');
  });
});

describe('the view of 覆盖', () => {
  beforeEach(() => useRulesView.setState({ view: 'coverage' }));

  it('has every city, category and scheme, with months, holes and the state of the file', async () => {
    await open();
    const table = await screen.findByRole('table', { name: '各城市覆盖的月份' });
    for (const city of ['南京', '福州', '厦门']) {
      expect(
        await within(table).findByRole('rowheader', {
          name: new RegExp(`^${city}.*条规则.*第 \\d+ 版.*sha256 [0-9a-f]{8}…`),
        }),
      ).toBeTruthy();
    }
    // Xiamen's local employees have pension rules for July 2011 to June 2012 (12 months) and July 2022 to June 2023 (12);
    // between them lie 120 months.
    const locals = within(table).getByRole('rowheader', { name: '本市户籍职工' }).closest('tbody')!;
    const pension = within(locals).getByRole('row', { name: /^养老/ });
    const cells = within(pension)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    expect(cells.slice(1, 5)).toEqual(['24 个月', '120 个月', '无', '2011 年 7 月至 2023 年 6 月']);
    expect(within(pension).getByRole('img').getAttribute('aria-label')).toBe(
      '正式 2011 年 7 月至 2012 年 6 月；中间缺 2012 年 7 月至 2022 年 6 月；正式 2022 年 7 月至 2023 年 6 月。',
    );
  });

  it('says which city could not be read, shows the others, and tries again when asked', async () => {
    serve({ 'fuzhou.json': '<html>' });
    await open();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('福州的档案没有读到：');
    expect(await screen.findByRole('rowheader', { name: /^南京/ })).toBeTruthy();
    expect(screen.queryByRole('rowheader', { name: /^福州/ })).toBeNull();
    serve();
    await userEvent.click(within(alert).getByRole('button', { name: '再试一次' }));
    expect(await screen.findByRole('rowheader', { name: /^福州/ })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
