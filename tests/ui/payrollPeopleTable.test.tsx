import { readFileSync } from 'node:fs';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { calculatePayroll, type CalculatedPayroll } from '../../src/payroll/payrollCalculation';
import type { PayrollSettings } from '../../src/payroll/payrollSettings';
import { summarize } from '../../src/payroll/payrollSummary';
import { wholeTable, type TableRow } from '../../src/payroll/payrollTable';
import { readPerson } from '../../src/payroll/readPerson';
import { tableOrder } from '../../src/payroll/tableOrder';
import { tableRow } from '../../src/payroll/tableRow';
import { cityProfileSchema } from '../../src/rules/cityProfile';
import type { PayrollClient } from '../../src/ui/payroll/payrollClient';
import PeopleTable from '../../src/ui/payroll/people/PeopleTable';
import { PayrollWordingProvider } from '../../src/ui/wording/payroll/PayrollWording';
import { WordingProvider } from '../../src/ui/wording/WordingContext';
import { en } from '../../src/ui/wording/en';
import { zh } from '../../src/ui/wording/zh';
import { rosterOf, type TestPerson } from '../payroll/rosterOf';

// Nanjing, March 2025: insurance from 4,952 to 24,762; fund at 8%, whole yuan. Totals as worked out in
// tests/payroll/payrollCalculation.test.ts: 10,000 pays 1,860.00; 3,000 pays 769.96; 30,000 pays 5,010.01.
const few: TestPerson[] = [
  { name: '王五', number: '3', department: '销售', wage: '10000' },
  { name: '张三', number: '1', department: '研发', wage: '3000' },
  { name: '李四', number: '2', department: '研发', wage: '30000' },
  { name: '赵六', number: '10', wage: '5000', city: '哈尔滨' },
];
const many: TestPerson[] = Array.from({ length: 1000 }, (_, row) => ({ name: `第${row}人`, wage: String(5000 + row) }));

const profiles = ['nanjing', 'xiamen'].map((city) =>
  cityProfileSchema.parse(JSON.parse(readFileSync(`public/city-profiles/${city}.json`, 'utf8'))),
);
const settings: PayrollSettings = {
  cityId: 'nanjing',
  categoryId: 'employee',
  month: '2025-03',
  carryOn: false,
  rates: {},
  ownCities: {},
  takeHome: null,
  trueUp: null,
};

/** Answers as the worker does, after a turn. */
function workerOf(payroll: CalculatedPayroll, change: (row: TableRow) => TableRow = (row) => row) {
  let order = tableOrder(payroll, wholeTable);
  const asked: string[] = [];
  const answers = {
    query: (query: Parameters<typeof tableOrder>[1]) => {
      order = tableOrder(payroll, query);
      return { count: order.length };
    },
    rows: ({ from, to }: { from: number; to: number }) =>
      Array.from(order.subarray(from, to), (row) => change(tableRow(payroll, row))),
    person: ({ row }: { row: number }) => {
      const detail = readPerson(payroll, row);
      return { ...detail, tableRow: change(detail.tableRow) };
    },
  };
  const ask = ((kind: keyof typeof answers, question: never) => {
    asked.push(kind);
    return Promise.resolve({ kind: 'answer', answer: answers[kind](question) });
  }) as unknown as PayrollClient['ask'];
  return { ask, asked };
}

async function open(
  people: readonly TestPerson[],
  options: { change?: (row: TableRow) => TableRow; english?: true } = {},
) {
  const payroll = calculatePayroll(
    rosterOf(people),
    settings,
    profiles.map((profile) => ({ profile, sha256: null })),
    () => undefined,
  );
  const worker = workerOf(payroll, options.change);
  const summary = summarize(payroll);
  const table = (version: number) => (
    <WordingProvider value={options.english === true ? en : zh}>
      <PayrollWordingProvider>
        <PeopleTable
          ask={worker.ask}
          headers={{ city: '参保地' }}
          summary={summary}
          settings={settings}
          profiles={profiles}
          version={version}
        />
      </PayrollWordingProvider>
    </WordingProvider>
  );
  const { rerender } = render(table(0));
  const grid = await screen.findByRole('grid');
  await screen.findByText(people[0]?.name ?? '');
  return { ...worker, grid, recalculate: (version: number) => rerender(table(version)) };
}

/** By selectors: looking for roles reads the styles of every cell. */
function names(): (string | null)[] {
  return rowHeaders().map((cell) => cell.querySelector('button')?.textContent ?? '…');
}

function rowHeaders(): Element[] {
  return [...document.querySelectorAll('[role=rowheader]')];
}

function rowOf(name: string): HTMLElement {
  const row = screen.getByText(name).closest<HTMLElement>('[role=row]');
  if (row === null) throw new Error(`No row of ${name}`);
  return row;
}

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
