import { IDBObjectStore } from 'fake-indexeddb';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mostProfileBytes } from '../../src/rules/profileBytes';
import { usePreferences } from '../../src/ui/preferences';
import { describeProfileProblem } from '../../src/ui/wording/profileProblem';
import {
  fourthCityItem,
  fourthCityText,
  importFile,
  openView,
  ownIds,
  ownProfile,
  removeAll,
  stubBrowser,
} from './openOwnProfilesView';

beforeEach(stubBrowser);

afterEach(async () => {
  vi.restoreAllMocks();
  await removeAll();
});

describe('a profile is imported', () => {
  it('is in the list at once, with what it covers and where to use it', async () => {
    await openView();
    await importFile(fourthCityText);
    expect(await screen.findByText('已加入“新城（自定）”：2025 年 1 月至 2026 年 12 月，9 条规则。')).toBeTruthy();
    const facts = within(await fourthCityItem())
      .getAllByRole('definition')
      .map((one) => one.textContent);
    expect(facts.slice(0, 5)).toEqual(['2025 年 1 月至 2026 年 12 月', '9', '1', '2026 年 11 月 25 日', 'xincheng']);
    expect(facts[5]).toMatch(/^在这台机器上（\d{4} 年 \d+ 月 \d+ 日存入）$/);
    await userEvent.click(screen.getByRole('link', { name: '查工资条' }));
    expect(usePreferences.getState().cityId).toBe('own-xincheng');
  });

  it('is said to stand beside the published one of the same city', async () => {
    await openView();
    await importFile(fourthCityText.replace('"id": "xincheng"', '"id": "nanjing"'));
    expect(await screen.findByText(/它与已公布的“南京”并列，互不影响。/)).toBeTruthy();
    expect(ownIds()).toEqual(['own-nanjing']);
  });

  it('is not taken twice', async () => {
    await openView();
    await importFile(fourthCityText);
    await fourthCityItem();
    await importFile(fourthCityText, 'again.json');
    expect(await screen.findByText(/内容完全相同的档案已经有了：新城（自定）/)).toBeTruthy();
    expect(ownIds()).toEqual(['own-xincheng']);
  });

  it('is said to stand beside an own one of the same city, which can be removed', async () => {
    await openView();
    await importFile(fourthCityText);
    await fourthCityItem();
    await importFile(fourthCityText.replace('"revision": 1', '"revision": 2'), 'corrected.json');
    const sentence = /原来已有自定档案“新城（自定）”（第 1 版），没有被替换；刚导入的是“新城（自定 2）”（第 2 版）/;
    expect((await screen.findByText(sentence)).textContent).toMatch(
      /写着“新城（自定）”的花名册，仍按原来那份的上下限算/,
    );
    await userEvent.click(screen.getByRole('button', { name: '删除原来的“新城（自定）”' }));
    const dialog = within(screen.getByRole('dialog', { name: '删除“新城（自定）”？' }));
    await userEvent.click(dialog.getByRole('button', { name: '删除' }));
    expect(await screen.findByText('已删除“新城（自定）”。')).toBeTruthy();
    expect(ownIds()).toEqual(['own-xincheng-2']);
  });

  it('is pasted as text, which stays where it is refused', async () => {
    await openView();
    await userEvent.click(screen.getByText('粘贴 JSON 文本'));
    const field = screen.getByLabelText<HTMLTextAreaElement>('档案全文');
    await userEvent.click(field);
    await userEvent.paste('{"formatVersion": 2}');
    await userEvent.click(screen.getByRole('button', { name: '导入这段文本' }));
    expect(await screen.findByText(/^粘贴的文本 没有导入/)).toBeTruthy();
    expect(field.value).toBe('{"formatVersion": 2}');
    await userEvent.clear(field);
    await userEvent.paste(fourthCityText);
    await userEvent.click(screen.getByRole('button', { name: '导入这段文本' }));
    await fourthCityItem();
    expect(field.value).toBe('');
  });

  it('is refused with each place and reason, and the page stays as it was', async () => {
    await openView();
    await importFile(fourthCityText);
    await fourthCityItem();
    // Each of the nine rules names its base's source: nine entries missing, nine unknown, and the first floor below.
    const broken = fourthCityText
      .replaceAll(/("ceiling": "\d+",\s+)"sources"/g, '$1"source"')
      .replace('"floor": "4000"', '"floor": 4000')
      .replace('"revision": 1', '"revision": 0')
      .replace('"divisionCode": "990100"', '"divisionCode": "99"');
    await importFile(broken, 'broken.json');
    // 9 + 9 + 3
    expect(await screen.findByText('broken.json 没有导入，有 21 处问题：')).toBeTruthy();
    const refusal = within(screen.getByTestId('own-refusal'));
    expect(refusal.getAllByRole('listitem')).toHaveLength(20);
    expect(refusal.getByText(/^contributionRules\[0\]\.base\.floor：4000 是数值/)).toBeTruthy();
    await userEvent.click(refusal.getByRole('button', { name: '另有 1 处，全部显示' }));
    expect(refusal.getAllByRole('listitem')).toHaveLength(21);
    expect(ownIds()).toEqual(['own-xincheng']);
    const copied = vi.fn((text: string) => Promise.resolve(text));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied }, configurable: true });
    await userEvent.click(refusal.getByRole('button', { name: '复制全部问题' }));
    expect(copied.mock.calls[0]?.[0].split('\n')).toHaveLength(21);
  });

  it('is refused by its size before it is read', async () => {
    await openView();
    const size = mostProfileBytes + 1;
    const file = new File(['{'], 'large.json');
    Object.defineProperty(file, 'size', { value: size });
    const read = vi.spyOn(file, 'arrayBuffer');
    await userEvent.upload(screen.getByTestId('own-profile-file'), file);
    const sentence = describeProfileProblem(
      { path: '', reason: { kind: 'tooLarge', size, most: mostProfileBytes } },
      'zh',
    );
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(read).not.toHaveBeenCalled();
  });

  it('is said to last as long as the tab where the browser keeps nothing', async () => {
    await openView('en');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await importFile(fourthCityText);
    expect(
      await screen.findByText(
        /But only until this tab is closed: the storage that the browser gives this page is full/,
      ),
    ).toBeTruthy();
    expect(screen.getByText(/^Only until this tab is closed: /)).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toMatch(/Export what you want to keep/);
  });
});

describe('a profile is begun', () => {
  it('from a published city, with all its rules and sources, and opens', async () => {
    await openView();
    await userEvent.selectOptions(screen.getByLabelText('从哪个城市开始'), '福州');
    await userEvent.click(screen.getByRole('button', { name: '以它为底稿新建' }));
    expect(await screen.findByRole('heading', { name: '福州（自定）' })).toBeTruthy();
    const profile = ownProfile('own-fuzhou');
    expect(profile.city.id).toBe('fuzhou');
    expect(profile.contributionRules.length).toBeGreaterThan(60);
  });

  it('from nothing but the frame of a city, with problems at the fields', async () => {
    await openView();
    await userEvent.click(screen.getByRole('button', { name: '空白新城市' }));
    await userEvent.type(await screen.findByLabelText('城市名称（中文）'), '苏州');
    await userEvent.type(screen.getByLabelText('省份（中文）'), '江苏');
    await userEvent.type(screen.getByLabelText('城市标识'), 'Suzhou!');
    await userEvent.click(screen.getByRole('button', { name: '保存' }));
    const code = screen.getByLabelText('行政区划代码');
    await waitFor(() => expect(code.getAttribute('aria-invalid')).toBe('true'));
    expect(screen.getByText('只用小写字母、数字和单个连字符，如 suzhou。')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('城市标识'));
    await userEvent.clear(screen.getByLabelText('城市标识'));
    await userEvent.type(screen.getByLabelText('城市标识'), 'suzhou');
    await userEvent.type(code, '320500');
    await userEvent.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByRole('heading', { name: '苏州（自定）' })).toBeTruthy();
    expect(ownProfile('own-suzhou').city).toEqual({
      id: 'suzhou',
      name: { zh: '苏州', en: '苏州' },
      province: { zh: '江苏', en: '江苏' },
      divisionCode: '320500',
    });
  });
});
