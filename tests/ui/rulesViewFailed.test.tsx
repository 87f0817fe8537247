import { readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { fetchIndex } from '../../src/ui/cityData';
import { usePreferences } from '../../src/ui/preferences';
import RulesPage from '../../src/ui/rules/RulesPage';
import { useRulesView } from '../../src/ui/rules/rulesView';
import { WordingProvider } from '../../src/ui/wording/WordingContext';
import { zh } from '../../src/ui/wording/zh';

vi.mock('../../src/ui/rules/compare/CompareView', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

it('keeps the views to choose from where one of them could not be fetched', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(readFileSync(`public/city-profiles/${address.split('/').at(-1)}`, 'utf8'))),
  );
  usePreferences.setState({ cityId: 'nanjing', categoryId: '', language: 'zh' });
  useRulesView.setState({ view: 'compare' });
  await fetchIndex();
  render(
    <WordingProvider value={zh}>
      <RulesPage />
    </WordingProvider>,
  );
  expect((await screen.findByRole('alert')).textContent).toMatch(/这一部分没能打开/);

  await userEvent.click(screen.getByRole('button', { name: '覆盖' }));
  expect(await screen.findByRole('heading', { level: 2, name: '覆盖' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});
