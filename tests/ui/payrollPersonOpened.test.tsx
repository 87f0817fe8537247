import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { few, many, open, names } from './peopleTable';

function activeName(grid: HTMLElement): string | null | undefined {
  const active = document.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
  return active?.querySelector('button')?.textContent;
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

describe('by keyboard', () => {
  it('moves a row at a time, a screen at a time, and to the ends', async () => {
    const { grid } = await open(many);
    act(() => grid.focus());
    expect(activeName(grid)).toBe('第0人');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(activeName(grid)).toBe('第1人');
    await userEvent.keyboard('{PageDown}');
    expect(activeName(grid)).toBe('第11人');
    // Row 11 is the last in view: 12 rows of 44 pixels, less the 440 in view.
    expect(grid.scrollTop).toBe(88);
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(activeName(grid)).toBe('第999人'));
    await userEvent.keyboard('{Home}{ArrowUp}');
    await waitFor(() => expect(activeName(grid)).toBe('第0人'));
  });

  it('opens the person with Enter, and sorts with Enter on a heading', async () => {
    const { grid } = await open(few);
    act(() => grid.focus());
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByRole('heading', { name: '张三' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: '关闭' }));
    act(() => screen.getByRole('button', { name: '缴费工资' }).focus());
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(names()[0]).toBe('李四'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('a person opened', () => {
  it('shows the breakdown of 算一算 with its sources, and why bases were moved', async () => {
    await open(few);
    await userEvent.click(screen.getByRole('button', { name: '看张三的算式' }));
    const dialog = within(await screen.findByRole('dialog', { name: '张三' }));
    expect(
      dialog.getByText('养老、医疗、失业、工伤、生育：工资 3,000.00 低于下限，基数按下限 4,952.00。'),
    ).toBeDefined();
    await userEvent.click(dialog.getByRole('button', { name: '养老 单位 792.32 元，看算式和依据' }));
    expect(await dialog.findByText('4,952.00 × 16% = 792.32')).toBeDefined();
    expect(dialog.queryByRole('alert')).toBeNull();
  });

  it('goes to the next and the one before by keys, in the order of the table', async () => {
    await open(few);
    await userEvent.click(screen.getByRole('button', { name: '缴费合计 个人' }));
    await waitFor(() => expect(names()[0]).toBe('李四'));
    await userEvent.click(screen.getByRole('button', { name: '看李四的算式' }));
    await screen.findByRole('heading', { name: '李四' });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '上一个' }).disabled).toBe(true);
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}');
    expect(await screen.findByRole('heading', { name: '王五' })).toBeDefined();
    expect(screen.getByText('第 2 个，共 4 人', { exact: false })).toBeDefined();
    await userEvent.keyboard('{ArrowRight}');
    expect(await screen.findByRole('heading', { name: '张三' })).toBeDefined();
  });

  it('says of a faulty row what is wrong, and gives no amounts', async () => {
    await open(few);
    await userEvent.click(screen.getByRole('button', { name: '看赵六的算式' }));
    const dialog = within(await screen.findByRole('dialog', { name: '赵六' }));
    expect(dialog.getByRole('heading', { name: '这一行没有算' })).toBeDefined();
    expect(dialog.getByText('“参保地”栏写着“哈尔滨”，我们没有这个城市的资料，请核对城市名。')).toBeDefined();
    expect(dialog.queryByRole('table')).toBeNull();
  });

  it('shows a bug rather than hiding it', async () => {
    await open(few, { change: (row) => (row.employer === null ? row : { ...row, employer: row.employer + 1 }) });
    await userEvent.click(screen.getByRole('button', { name: '看王五的算式' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('表格里的数与逐步计算的不一致');
    expect(alert.textContent).toContain('合计 单位：表格 3,250.01，逐步计算 3,250.00');
  });

  it('shows declared against due line by line, and what putting it right costs', async () => {
    await open(few, {
      change: (row) => ({
        ...row,
        check: [
          {
            item: 'pension',
            status: 'below',
            paid: 64_000,
            declaredLowest: 799_994,
            declaredHighest: 800_006,
            lawful: 1_000_000,
            gap: 199_994,
          },
        ],
        checkCost: { employer: 32_000, employee: 16_000 },
      }),
    });
    await userEvent.click(screen.getByRole('button', { name: '看王五的算式' }));
    const dialog = within(await screen.findByRole('dialog', { name: '王五' }));
    expect(
      dialog.getByRole('row', { name: '养老 可能偏低 1,999.94 640.00 7,999.94 至 8,000.06 10,000.00' }),
    ).toBeDefined();
    expect(dialog.getByText('补足的话，每月单位多缴 320.00 元，个人多缴 160.00 元。')).toBeDefined();
  });

  it('speaks English too', async () => {
    await open(few, { english: true });
    await userEvent.click(screen.getByRole('button', { name: '张三: see the formulas' }));
    const dialog = within(await screen.findByRole('dialog', { name: '张三' }));
    expect(dialog.getByText(/the wage of 3,000\.00 is below the floor, so the base is 4,952\.00\.$/)).toBeDefined();
  });
});
