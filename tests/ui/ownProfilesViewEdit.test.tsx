import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CityProfile } from '../../src/rules/cityProfile';
import { withAllSources } from '../../src/rules/ruleSources';
import { useOwnProfiles } from '../../src/ui/ownProfiles/ownProfiles';
import { today } from '../../src/ui/place/today';
import { useEditorDraft } from '../../src/ui/rules/own/editorDraft';
import { fourthCityText, ownProfile, plant, removeAll, show, stubBrowser } from './openOwnProfilesView';
import { field, fill, openEditor, openForm, problemOf, save } from './ownProfilesForm';

beforeEach(() => {
  sessionStorage.clear();
  stubBrowser();
});

afterEach(async () => {
  vi.restoreAllMocks();
  cleanup();
  await removeAll();
});

const addPension = '新增一期 养老 · 职工';
const changePension = '编辑 养老 · 职工 2026 年 1 月至 2026 年 12 月';

describe('a period is added from the notice in hand', () => {
  it('to several schemes at once, each with its own rates, and the notice as source of what it changed', async () => {
    await openForm(addPension);
    expect(screen.getByLabelText<HTMLSelectElement>('从 年').value).toBe('2027');
    expect(field('按哪一年的月平均工资').value).toBe('2026');
    expect(field('下限（元/月）').value).toBe('4200');
    await fill('下限（元/月）', '4,400');
    await fill('上限（元/月）', '22000');
    await fill('文件标题', '关于2027年度缴费基数的通知');
    await userEvent.click(field('我读的是文件原文'));
    const others = within(screen.getByRole('group', { name: '同样用于' }));
    expect(others.getAllByRole('checkbox')).toHaveLength(4);
    for (const scheme of ['医疗', '失业', '工伤']) await userEvent.click(others.getByLabelText(scheme));
    await save();
    expect(await screen.findByText('“新城（自定）”已保存，现在是第 2 版。')).toBeTruthy();

    const { contributionRules: rules, sources, checkedOn, revision } = ownProfile('own-xincheng');
    const added = rules.filter(({ effectiveFrom }) => effectiveFrom === '2027-01');
    expect([revision, checkedOn, rules.length]).toEqual([2, today(), 13]);
    expect(added.map(({ scheme }) => scheme)).toEqual(['pension', 'medical', 'unemployment', 'work-injury']);
    const notice = sources.find(({ title }) => title === '关于2027年度缴费基数的通知');
    expect(notice).toMatchObject({ status: 'official', carrier: null, readOn: today() });
    const carried = sources.find(({ title }) => title === '推定：沿用上一期（到 2026-12）的费率、定额和取整');
    expect(carried).toMatchObject({ id: 'carried-2026-12', status: 'assumed' });
    for (const rule of added) {
      const before = rules.find(({ scheme, effectiveFrom }) => scheme === rule.scheme && effectiveFrom === '2026-01');
      const months = { effectiveFrom: '2027-01', effectiveTo: '2027-12', wageYear: '2026', announcedOn: null };
      const base = { kind: 'clampedWage', floor: '4400', ceiling: '22000', sources: [notice?.id] };
      expect(rule).toEqual({
        ...withAllSources(before!, ['carried-2026-12']),
        ...months,
        periodSources: [notice?.id],
        base,
      });
    }
  });

  it('over months that have a rule is refused at the months, and for another scheme at its box', async () => {
    await openForm(addPension);
    await userEvent.selectOptions(screen.getByLabelText('从 年'), '2026');
    await userEvent.selectOptions(screen.getByLabelText('到（含） 年'), '2026');
    await userEvent.click(within(screen.getByRole('group', { name: '同样用于' })).getByLabelText('医疗'));
    // Known from the first of January, as the rule that is there: announced on another day, it would replace it.
    await fill('公布日', '2025-12-20');
    await fill('文件标题', '通知');
    await userEvent.click(field('我读的是文件原文'));
    await save();
    const sentence = /^2026-01 至 2026-12 已有规则/;
    expect(await screen.findAllByText(sentence)).toHaveLength(2);
    expect(within(screen.getByRole('group', { name: '同样用于' })).getByText(sentence)).toBeTruthy();
    expect(ownProfile('own-xincheng').revision).toBe(1);
    await fill('公布日', '2026-06-30');
    await waitFor(() => expect(screen.queryByText(sentence)).toBeNull());
    await save();
    await screen.findByText(/已保存，现在是第 2 版/);
    expect(ownProfile('own-xincheng').contributionRules).toHaveLength(11);
  });
});

describe('problems are said at the field', () => {
  it('all at once, the first one gets the focus, and nothing typed is lost', async () => {
    await openForm(changePension);
    await fill('按哪一年的月平均工资', '25');
    await fill('下限（元/月）', '四千多');
    await fill('上限（元/月）', '');
    await userEvent.click(screen.getByText('费率', { selector: 'summary' }));
    await fill('单位费率（%）', '160');
    await fill('网址', 'javascript:alert(1)');
    await save();
    await screen.findByText('没有保存：有 7 处要改，写在各处下面。');
    const fields = [
      '按哪一年的月平均工资',
      '下限（元/月）',
      '上限（元/月）',
      '单位费率（%）',
      '文件标题',
      '网址',
      '从哪里看到',
    ];
    expect(fields.map(problemOf)).toEqual([
      '25 不是年份，如 2026；不知道就空着。',
      '四千多 不是金额：只写数字，最多两位小数，如 4952 或 10.50。',
      '请填金额。',
      '160% 不是 0 到 100 之间的百分数，如 8 或 0.5。',
      '请填写。',
      '网址要以 http:// 或 https:// 开头；没有就空着。',
      '请填写。',
    ]);
    expect(document.activeElement).toBe(field('按哪一年的月平均工资'));
    expect(field('下限（元/月）').value).toBe('四千多');
    await fill('按哪一年的月平均工资', '2025');
    await screen.findByText('没有保存：有 6 处要改，写在各处下面。');
    expect(problemOf('按哪一年的月平均工资')).toBeNull();
  });

  it('where only the parts together are wrong', async () => {
    await openForm(changePension);
    await fill('下限（元/月）', '30000');
    await userEvent.selectOptions(screen.getByLabelText('写在哪里'), '依据不变，只是更正抄错的');
    await save();
    await waitFor(() => expect(problemOf('下限（元/月）')).toBe('下限 30000 高于上限 21000。'));
  });

  it('opens a part that is wrong', async () => {
    await openForm('编辑 公积金 · 职工 2025 年 1 月至 2026 年 12 月');
    await userEvent.click(screen.getByText('费率', { selector: 'summary' }));
    await fill('预填（%）', '13');
    await userEvent.click(screen.getByText('费率', { selector: 'summary' }));
    expect(screen.queryByLabelText('预填（%）')).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('写在哪里'), '档案里已有的依据');
    await save();
    await waitFor(() => expect(problemOf('预填（%）')).toBe('预填 13% 不在最低 5% 与最高 12% 之间。'));
    expect(document.activeElement).toBe(field('预填（%）'));
  });

  it('asks for a source of what is new', async () => {
    await openForm(changePension);
    await userEvent.click(screen.getByText('定额', { selector: 'summary' }));
    await userEvent.click(screen.getByRole('button', { name: '加一项定额' }));
    await fill('金额（元）', '7');
    await fill('名称（中文）', '大病');
    await userEvent.selectOptions(screen.getByLabelText('写在哪里'), '依据不变，只是更正抄错的');
    await save();
    expect(await screen.findByText('有新加的内容还没有依据，请选或填一份文件。')).toBeTruthy();
  });
});

describe('what is typed', () => {
  it('survives a reload', async () => {
    await openForm(changePension);
    await fill('下限（元/月）', '4300');
    cleanup();
    const stored = sessionStorage.getItem('own-profile-editor');
    useEditorDraft.setState({ form: 'none', profileId: '' });
    sessionStorage.setItem('own-profile-editor', stored ?? '');
    await useEditorDraft.persist.rehydrate();
    show();
    await screen.findByRole('form');
    expect(field('下限（元/月）').value).toBe('4300');
  });

  it('is given up only when asked', async () => {
    await openForm(changePension);
    await userEvent.click(screen.getByRole('button', { name: '取消' }));
    await screen.findByRole('heading', { name: '规则' });
    await userEvent.click(screen.getByRole('button', { name: changePension }));
    await fill('下限（元/月）', '4300');
    await userEvent.click(screen.getByRole('button', { name: '取消' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '接着填' }));
    expect(field('下限（元/月）').value).toBe('4300');
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: '取消' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '放弃' }));
    await screen.findByRole('heading', { name: '规则' });
    expect(ownProfile('own-xincheng').revision).toBe(1);
  });

  it('stands beside what another tab saved meanwhile', async () => {
    await openForm(changePension);
    await fill('下限（元/月）', '4300');
    await userEvent.selectOptions(screen.getByLabelText('写在哪里'), '依据不变，只是更正抄错的');
    const other = new TextEncoder().encode(fourthCityText.replace('"floor": "4200"', '"floor": "4250"'));
    await plant('own-xincheng', { recordVersion: 1, bytes: other, savedOn: '2026-11-25', version: 'another' });
    await save();
    expect(
      await screen.findByText('另一个标签页同时改了“新城（自定）”。两份都留着，你刚才改的是“新城（自定 2）”。'),
    ).toBeTruthy();
    const floors = ['own-xincheng', 'own-xincheng-2'].map((id) => ownProfile(id).contributionRules[4]?.base);
    expect(floors).toMatchObject([{ floor: '4250' }, { floor: '4300' }]);
    expect(screen.getByRole('heading', { name: '新城（自定 2）' })).toBeTruthy();
  });
});

describe('the rest of a profile', () => {
  it('gets another name for its city', async () => {
    await openForm('改城市名称');
    await fill('城市名称（英文）', 'New Town');
    await fill('行政区划代码', '12');
    await save();
    await waitFor(() => expect(problemOf('行政区划代码')).toBe('请填六位数字，如 320500。'));
    await fill('行政区划代码', '990100');
    await save();
    await screen.findByText(/已保存，现在是第 2 版/);
    expect(ownProfile('own-xincheng').city.name).toEqual({ zh: '新城', en: 'New Town' });
  });

  it('tells the rules of the same months apart', async () => {
    const profile = JSON.parse(fourthCityText) as CityProfile;
    const final = profile.contributionRules[4]!;
    profile.contributionRules.push(
      { ...final, provisional: true },
      { ...final, announcedOn: '2025-11-01' },
      { ...profile.contributionRules[0]!, effectiveFrom: '2024-01', effectiveTo: '2024-12', provisional: true },
    );
    await openEditor(JSON.stringify(profile));
    const months = '2026 年 1 月至 2026 年 12 月';
    const names = screen.getAllByRole('button', { name: /^删除 养老/ }).map((one) => one.getAttribute('aria-label'));
    expect(names).toEqual([
      `删除 养老 · 职工 ${months}`,
      `删除 养老 · 职工 ${months}（已被取代）`,
      `删除 养老 · 职工 ${months}（暂行，已被取代）`,
      '删除 养老 · 职工 2025 年 1 月至 2025 年 12 月',
      '删除 养老 · 职工 2024 年 1 月至 2024 年 12 月（暂行）',
    ]);
    await userEvent.click(screen.getByRole('button', { name: names[1]! }));
    expect(screen.getByRole('dialog', { name: `删除 养老 · 职工 ${months}（已被取代） 这一期？` })).toBeTruthy();
  });

  it('loses a rule when asked', async () => {
    await openEditor();
    await userEvent.click(screen.getByRole('button', { name: '删除 养老 · 职工 2025 年 1 月至 2025 年 12 月' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '删除' }));
    await screen.findByText(/已保存，现在是第 2 版/);
    expect(ownProfile('own-xincheng').contributionRules).toHaveLength(8);
    expect(useOwnProfiles.getState().profiles).toHaveLength(1);
  });
});
