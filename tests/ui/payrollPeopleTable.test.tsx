import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { few, many, open, names, rowHeaders } from './peopleTable';

function rowOf(name: string): HTMLElement {
  const row = screen.getByText(name).closest<HTMLElement>('[role=row]');
  if (row === null) throw new Error(`No row of ${name}`);
  return row;
}

beforeEach(() => {
  // No layout in a test: a table is as high as a screen, and dialogs open without a browser's help.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(492);
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    fireEvent(this, new Event('close'));
  };
});

describe('the table of people', () => {
  it('has everybody with base, both shares and totals, and says in words where a base was moved', async () => {
    const { grid } = await open(few);
    expect(grid.getAttribute('aria-rowcount')).toBe('5');
    const cells = within(rowOf('张三'))
      .getAllByRole('gridcell')
      .map(({ textContent }) => textContent);
    // File row, number, department, city, wage, totals; pension: base, 16%, 8%.
    expect(cells.slice(0, 7)).toEqual(['3', '1', '研发', '南京', '3,000.00', '769.96', '1,453.24']);
    expect(cells.slice(7, 10)).toEqual(['下限 4,952.00', '792.32', '396.16']);
    expect(rowOf('李四').textContent).toContain('上限 24,762.00');
  });

  it('says beside a faulty row why it was not calculated', async () => {
    await open(few);
    expect(rowOf('赵六').textContent).toContain('没有算');
    expect(rowOf('赵六').textContent).toContain('“参保地”栏写着“哈尔滨”，我们没有这个城市的资料，请核对城市名。');
    expect(rowOf('赵六').textContent).toContain('第 5 行 · 10 · 哈尔滨 · 5,000.00');
  });

  it('draws only what is in view', async () => {
    const { grid } = await open(many);
    // 492 − 52 pixels of header are 10 rows of 44, and 8 more below them.
    expect(rowHeaders()).toHaveLength(18);
    expect(grid.getAttribute('aria-rowcount')).toBe('1001');
    grid.scrollTop = 22_000;
    fireEvent.scroll(grid);
    await waitFor(() => expect(names()).toContain('第500人'));
    expect(rowHeaders()).toHaveLength(26);
  });

  it('shows places for rows that have not come yet', async () => {
    const { grid } = await open(many);
    grid.scrollTop = 22_000;
    fireEvent.scroll(grid);
    expect(screen.getAllByText('正在取这一行…')).toHaveLength(26);
    await waitFor(() => expect(screen.queryByText('正在取这一行…')).toBeNull());
  });

  it('has an arrow at every heading that sorts, and at no other', async () => {
    await open(few);
    for (const heading of document.querySelectorAll('[role=columnheader]')) {
      expect(/[↕▲▼]/.test(heading.textContent)).toBe(heading.querySelector('button') !== null);
    }
    expect(screen.getByRole('columnheader', { name: '行' }).textContent).toContain('▲');
  });

  it('lists one side of every scheme on request', async () => {
    await open(few);
    expect(screen.getAllByRole('columnheader', { name: /^养老/ })).toHaveLength(3);
    await userEvent.selectOptions(screen.getByLabelText('各险种列出'), 'employee');
    expect(screen.getAllByRole('columnheader', { name: /^养老/ }).map(({ textContent }) => textContent)).toEqual([
      '养老 基数',
      '养老 个人',
    ]);
  });
});

describe('sorting and filtering', () => {
  it('sorts by a heading, amounts from the greatest, and turns round', async () => {
    await open(few);
    const heading = screen.getByRole('button', { name: '缴费合计 个人' });
    await userEvent.click(heading);
    await waitFor(() => expect(names()).toEqual(['李四', '王五', '张三', '赵六']));
    expect(heading.closest('[role=columnheader]')?.getAttribute('aria-sort')).toBe('descending');
    await userEvent.click(heading);
    await waitFor(() => expect(names()).toEqual(['张三', '王五', '李四', '赵六']));
    expect(heading.closest('[role=columnheader]')?.getAttribute('aria-sort')).toBe('ascending');
  });

  it('puts people to look at first on request', async () => {
    await open(few);
    await userEvent.click(screen.getByLabelText('需要看的人排在前面'));
    await waitFor(() => expect(names()[0]).toBe('赵六'));
    await userEvent.click(screen.getByLabelText('需要看的人排在前面'));
    await waitFor(() => expect(names()[0]).toBe('王五'));
  });

  it('offers only filters that find somebody, and says how many', async () => {
    await open(few);
    const filters = within(screen.getByLabelText('显示')).getAllByRole('option');
    expect(filters.map(({ textContent }) => textContent)).toEqual([
      '全部（4）',
      '没有算的（1）',
      '有备注的（1）',
      '按下限的（1）',
      '按上限的（1）',
    ]);
    await userEvent.selectOptions(screen.getByLabelText('显示'), 'capped');
    await waitFor(() => expect(names()).toEqual(['李四']));
    expect(screen.getByText('符合的 1 人，共 4 人')).toBeDefined();
  });

  it('searches when typing pauses, and can be cleared', async () => {
    const { asked } = await open(few);
    const before = asked.filter((kind) => kind === 'query').length;
    await userEvent.type(screen.getByRole('searchbox'), '没有这个人');
    expect(await screen.findByText('没有符合条件的人。', { selector: 'p:not([role])' })).toBeDefined();
    expect(asked.filter((kind) => kind === 'query').length).toBeLessThan(before + 5);
    await userEvent.click(screen.getByRole('button', { name: '清除条件' }));
    await waitFor(() => expect(names()).toHaveLength(4));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
  });

  it('asks anew after another calculation, and stays where it was', async () => {
    const { grid, asked, recalculate } = await open(many);
    grid.scrollTop = 22_000;
    fireEvent.scroll(grid);
    await waitFor(() => expect(names()).toContain('第500人'));
    const before = asked.length;
    recalculate(1);
    await waitFor(() => expect(asked.length).toBeGreaterThan(before));
    expect(asked[before]).toBe('query');
    await waitFor(() => expect(grid.getAttribute('aria-busy')).toBe('false'));
    expect(names()).toContain('第500人');
    expect(grid.scrollTop).toBe(22_000);
  });
});
