import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fourthCityText, importFile, openView, ownProfile, removeAll, stubBrowser } from './openOwnProfilesView';
import { field, fill, openForm, problemOf, save } from './ownProfilesForm';

beforeEach(() => {
  sessionStorage.clear();
  stubBrowser();
});

afterEach(async () => {
  vi.restoreAllMocks();
  cleanup();
  await removeAll();
});

const changePension = '编辑 养老 · 职工 2026 年 1 月至 2026 年 12 月';

/** Writing a file fails once, as anything may that nobody thought of. */
function breakOnce() {
  vi.spyOn(TextEncoder.prototype, 'encode').mockImplementationOnce(() => {
    throw new Error('坏了');
  });
}

async function putRight() {
  await userEvent.selectOptions(screen.getByLabelText('写在哪里'), '依据不变，只是更正抄错的');
}

describe('a slip in a notice of four schemes', () => {
  const floors = () => ownProfile('own-xincheng').contributionRules.map(({ base }) => 'floor' in base && base.floor);

  it('is put right in all of them at once', async () => {
    await openForm(changePension);
    // Not in the fund: other months, and other limits.
    const others = within(screen.getByRole('group', { name: '同样改在' }));
    expect(others.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual([true, true, true]);
    await userEvent.click(others.getByLabelText('失业 · 职工'));
    await fill('下限（元/月）', '4300');
    await putRight();
    await save();
    await screen.findByText(/已保存，现在是第 2 版/);
    expect(floors()).toEqual(['4000', '4000', '4000', '4000', '4300', '4300', '4200', '4300', '2500']);
  });

  it('is told as wrong once, and of another rule only what the form’s own has not', async () => {
    await openForm(changePension);
    await fill('下限（元/月）', '30000');
    await putRight();
    await save();
    await waitFor(() => expect(problemOf('下限（元/月）')).toBe('下限 30000 高于上限 21000。'));
    expect(screen.getByText('没有保存：有 1 处要改，写在各处下面。')).toBeTruthy();
    expect(screen.queryByText(/^这些改好后/)).toBeNull();
  });

  it('carries no rates, fees or rounding along', async () => {
    await openForm(changePension);
    await userEvent.click(screen.getByText('费率', { selector: 'summary' }));
    await fill('单位费率（%）', '15');
    await putRight();
    await save();
    await screen.findByText(/已保存，现在是第 2 版/);
    const { contributionRules: rules } = ownProfile('own-xincheng');
    expect(rules[4]?.rates).toMatchObject({ options: [{ employer: '15%', employee: '8%' }] });
    // Medical insurance of 2026 as in the file.
    expect(rules[5]?.rates).toMatchObject({ options: [{ employer: '8%', employee: '2%' }] });
  });
});

describe('a limit being typed', () => {
  it('stands beside the one before, with the difference', async () => {
    await openForm(changePension);
    expect(field('上限（元/月）').getAttribute('aria-describedby')).toBeNull();
    await fill('上限（元/月）', '52,510');
    // 52,510 − 21,000
    const change = screen.getByText('21,000 → 52,510，+31,510');
    expect(field('上限（元/月）').getAttribute('aria-describedby')).toBe(change.id);
    await fill('下限（元/月）', '4199.5');
    expect(screen.getByText('4,200 → 4,199.5，−0.5')).toBeTruthy();
    await fill('下限（元/月）', '四千多');
    expect(screen.queryByText(/^4,200 →/)).toBeNull();
  });

  it('that cannot be read keeps the rest from being checked, and that is said', async () => {
    await openForm(changePension);
    await fill('下限（元/月）', '四千多');
    await putRight();
    await save();
    expect(await screen.findByText('这些改好后，再查其余的，如月份有没有重叠。')).toBeTruthy();
  });
});

describe('a fault of the page', () => {
  it('is told, and saving can be tried again', async () => {
    await openForm(changePension);
    await fill('下限（元/月）', '4300');
    await putRight();
    breakOnce();
    await save();
    expect(await screen.findByText(/网页出了错，没有做成：坏了/)).toBeTruthy();
    expect(field('下限（元/月）').value).toBe('4300');
    await save();
    expect(await screen.findByText(/已保存，现在是第 2 版/)).toBeTruthy();
  });

  it('is told, and a profile can be begun again', async () => {
    await openView();
    await importFile(fourthCityText);
    await screen.findByRole('article', { name: '新城（自定）' });
    await userEvent.selectOptions(screen.getByLabelText('从哪个城市开始'), '新城（自定）');
    breakOnce();
    await userEvent.click(screen.getByRole('button', { name: '以它为底稿新建' }));
    expect(await screen.findByText(/网页出了错，没有做成：坏了/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '以它为底稿新建' }));
    expect(await screen.findByRole('heading', { name: '新城（自定 2）' })).toBeTruthy();
  });
});

it('a form says whose rule it is of: the marked city, and scheme and people', async () => {
  await openForm(changePension);
  expect(screen.getByRole('heading', { name: '新城（自定） 养老 · 职工：改这一期' })).toBeTruthy();
});
