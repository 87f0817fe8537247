import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useOwnProfiles } from '../../src/ui/ownProfiles/ownProfiles';
import { fourthCityText, importFile, openView, removeAll, stubBrowser } from './openOwnProfilesView';
import { fill, openEditor, openForm } from './ownProfilesForm';

beforeEach(() => {
  sessionStorage.clear();
  stubBrowser();
});

afterEach(async () => {
  cleanup();
  await removeAll();
});

const button = (name: string) => screen.getByRole('button', { name });
const inDialog = (name: string) => within(screen.getByRole('dialog')).getByRole('button', { name });

it('goes back to the button that asked, where a profile is kept', async () => {
  await openView();
  await importFile(fourthCityText);
  await userEvent.click(await screen.findByRole('button', { name: '删除 新城（自定）' }));
  await userEvent.click(inDialog('留着'));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(button('删除 新城（自定）'));
});

it('goes back to the button that asked, where the form goes on', async () => {
  await openForm('新增一期 养老 · 职工');
  await fill('下限（元/月）', '4400');
  await userEvent.click(button('取消'));
  await userEvent.click(inDialog('接着填'));
  expect(document.activeElement).toBe(button('取消'));
});

it('goes to the fold of the periods, where one of them is removed, and to the heading with the last', async () => {
  await openEditor();
  await userEvent.click(button('删除 养老 · 职工 2025 年 1 月至 2025 年 12 月'));
  await userEvent.click(inDialog('删除'));
  await screen.findByText(/已保存，现在是第 2 版/);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('共 1 期'));
  await userEvent.click(button('删除 公积金 · 职工 2025 年 1 月至 2026 年 12 月'));
  await userEvent.click(inDialog('删除'));
  await screen.findByText(/已保存，现在是第 3 版/);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('规则'));
});

it('goes back to the profile in the list', async () => {
  await openEditor();
  await userEvent.click(button('回到我的档案'));
  expect(document.activeElement).toBe(button('编辑 新城（自定）'));
});

it('goes to the list where a new city is given up', async () => {
  await openView();
  expect(document.activeElement).toBe(document.body);
  await userEvent.click(button('空白新城市'));
  await userEvent.click(await screen.findByRole('button', { name: '取消' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: '我的档案' }));
});

it('goes to the button that adds, where a fee or a rate is taken away', async () => {
  await openForm('新增一期 养老 · 职工');
  await userEvent.click(screen.getByText('定额', { selector: 'summary' }));
  await userEvent.click(button('加一项定额'));
  await userEvent.click(button('去掉第 1 项'));
  expect(document.activeElement).toBe(button('加一项定额'));
  await userEvent.click(screen.getByText('费率', { selector: 'summary' }));
  await userEvent.click(button('去掉第 1 档'));
  expect(document.activeElement).toBe(button('加一档'));
});

it('goes to the list where what was not checked is read after all', async () => {
  await openView();
  await importFile(fourthCityText);
  await screen.findByRole('article', { name: '新城（自定）' });
  act(() => useOwnProfiles.setState({ profiles: null, failure: 'unchecked' }));
  expect(screen.getByRole('alert').textContent).toMatch(/还没有全部读出来。它们没有丢/);
  await userEvent.click(button('再试一次'));
  await screen.findByRole('article', { name: '新城（自定）' });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: '我的档案' }));
});
