import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createStore, del } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadOwnProfiles } from '../../src/ui/ownProfiles/ownProfiles';
import { saveFile } from '../../src/ui/parts/saveFile';
import {
  fourthCityItem,
  fourthCityText,
  importFile,
  openView,
  ownIds,
  ownProfile,
  plant,
  removeAll,
  stubBrowser,
} from './openOwnProfilesView';

vi.mock('../../src/ui/parts/saveFile', () => ({ saveFile: vi.fn() }));

beforeEach(() => {
  stubBrowser();
  vi.mocked(saveFile).mockClear();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await removeAll();
});

const saved = () => vi.mocked(saveFile).mock.calls.at(-1)!;
describe('the list', () => {
  it('exports to the byte, under the name of the city', async () => {
    const odd = `\n${fourthCityText}   \n`;
    await openView();
    await importFile(odd);
    await userEvent.click(await screen.findByRole('button', { name: '导出 新城（自定）' }));
    const [name, content] = saved();
    expect(name).toBe('xincheng.json');
    expect(await content.text()).toBe(odd);
  });

  it('removes only when asked, and offers the file first', async () => {
    await openView();
    await importFile(fourthCityText);
    await userEvent.click(await screen.findByRole('button', { name: '删除 新城（自定）' }));
    const dialog = within(screen.getByRole('dialog', { name: '删除“新城（自定）”？' }));
    await userEvent.click(dialog.getByRole('button', { name: '先导出' }));
    expect(saved()[0]).toBe('xincheng.json');
    await userEvent.click(dialog.getByRole('button', { name: '留着' }));
    expect(ownIds()).toEqual(['own-xincheng']);
    await userEvent.click(screen.getByRole('button', { name: '删除 新城（自定）' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '删除' }));
    expect(await screen.findByText('已删除“新城（自定）”。')).toBeTruthy();
    expect(ownIds()).toEqual([]);
    expect(document.activeElement?.textContent).toBe('我的档案');
  });

  it('asks again, about what is there now, where another tab wrote meanwhile', async () => {
    const second = fourthCityText.replace('"revision": 1', '"revision": 2');
    await openView();
    await importFile(fourthCityText);
    await userEvent.click(await screen.findByRole('button', { name: '删除 新城（自定）' }));
    const bytes = new TextEncoder().encode(second);
    await plant('own-xincheng', { recordVersion: 1, bytes, savedOn: '2026-11-25', version: 'other' });
    const dialog = within(screen.getByRole('dialog', { name: '删除“新城（自定）”？' }));
    await userEvent.click(dialog.getByRole('button', { name: '删除' }));
    const sentence = '另一个标签页刚改过，没有删除。现在是第 2 版。还要删除吗？';
    expect((await dialog.findByRole('alert')).textContent).toBe(sentence);
    expect(ownProfile('own-xincheng').revision).toBe(2);
    await userEvent.click(dialog.getByRole('button', { name: '先导出' }));
    expect(await saved()[1].text()).toBe(second);
    await userEvent.click(dialog.getByRole('button', { name: '删除' }));
    expect(await screen.findByText('已删除“新城（自定）”。')).toBeTruthy();
    expect(ownIds()).toEqual([]);
  });

  it('hands out, and asks about, what another tab told of while the question stands', async () => {
    const second = fourthCityText.replace('"revision": 1', '"revision": 2');
    await openView();
    await importFile(fourthCityText);
    await userEvent.click(await screen.findByRole('button', { name: '删除 新城（自定）' }));
    const bytes = new TextEncoder().encode(second);
    await plant('own-xincheng', { recordVersion: 1, bytes, savedOn: '2026-11-25', version: 'other' });
    await act(() => loadOwnProfiles());
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: '先导出' }));
    expect(await saved()[1].text()).toBe(second);
    // The question was about the first.
    await userEvent.click(dialog.getByRole('button', { name: '删除' }));
    expect(await dialog.findByRole('alert')).toBeTruthy();
    expect(ownIds()).toEqual(['own-xincheng']);
  });

  it('asks no longer once another tab has removed it', async () => {
    await openView();
    await importFile(fourthCityText);
    await userEvent.click(await screen.findByRole('button', { name: '删除 新城（自定）' }));
    await del('own-xincheng', createStore('own-profiles', 'profiles'));
    await act(() => loadOwnProfiles());
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement?.textContent).toBe('我的档案');
    // Nor when another file takes the id.
    await importFile(fourthCityText);
    await fourthCityItem();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('shares where the browser hands files on, as text where it takes no JSON', async () => {
    const shared: File[] = [];
    const only = (type: string) => ({
      canShare: ({ files }: { files: File[] }) => files[0]?.type === type,
      share: ({ files }: { files: File[] }) => Promise.resolve(shared.push(...files)),
    });
    await openView();
    await importFile(fourthCityText);
    await fourthCityItem();
    expect(screen.queryByRole('button', { name: /^分享/ })).toBeNull();
    Object.assign(navigator, only('text/plain'));
    await importFile(fourthCityText.replace('"revision": 1', '"revision": 2'), 'second.json');
    await userEvent.click(await screen.findByRole('button', { name: '分享 新城（自定 2）' }));
    expect(shared.map(({ name }) => name)).toEqual(['xincheng.json.txt']);
    Reflect.deleteProperty(navigator, 'canShare');
    Reflect.deleteProperty(navigator, 'share');
  });

  it('keeps what is damaged, says what is wrong, and hands it out as it is', async () => {
    const half = new TextEncoder().encode(fourthCityText.slice(0, 900));
    await plant('own-half', { recordVersion: 1, bytes: half, savedOn: '2026-11-25', version: 'a' });
    await plant('own-later', { recordVersion: 7, anything: true });
    await plant('own-junk', 'junk');
    await openView();
    const damaged = (name: string) => within(screen.getByRole('article', { name }));
    expect(damaged('own-half').getByText('这份档案有错，不能使用。')).toBeTruthy();
    expect(damaged('own-half').getAllByRole('listitem')).toHaveLength(1);
    expect(damaged('own-later').getByText(/由本网页更新的版本写入/)).toBeTruthy();
    expect(damaged('own-junk').getByText(/不是档案/)).toBeTruthy();
    expect(damaged('own-junk').queryByRole('button', { name: /^保存原样/ })).toBeNull();
    await userEvent.click(damaged('own-half').getByRole('button', { name: '保存原样 own-half' }));
    expect(await saved()[1].text()).toBe(fourthCityText.slice(0, 900));
    await userEvent.click(damaged('own-junk').getByRole('button', { name: '删除 own-junk' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '删除' }));
    await waitFor(() => expect(ownIds()).toEqual(['own-half', 'own-later']));
  });
});
