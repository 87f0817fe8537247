import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { NeededMapping } from '../../src/payroll/readRoster';
import { zh as words } from '../../src/ui/wording/payroll/zh';
import { FakeWorker, respondAsReady } from './fakeWorkers';
import { bring, freshPayrollPage, openPayroll, refusal, total, workerAsked } from './openPayroll';

freshPayrollPage();

const unmapped: NeededMapping = {
  kind: 'needsMapping',
  fileName: '怪表.csv',
  sheets: ['一月', '二月'],
  sheet: '一月',
  headerRow: 1,
  headers: ['甲', '乙', ''],
  preview: [
    ['王小明', '8000', 'x'],
    ['李雷', '9000', ''],
  ],
  guess: ['name', null, null],
  contested: [],
};

describe('a roster whose columns are not all known', () => {
  async function openUnmapped() {
    await openPayroll();
    await bring('怪表.csv');
    const worker = await workerAsked('read');
    act(() => worker.tell('read', { kind: 'answer', answer: unmapped }));
    const heading = await screen.findByRole('heading', { name: words.mapping.title });
    expect(document.activeElement).toBe(heading);
    return worker;
  }
  const meaning = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
  const read = () => userEvent.click(screen.getByRole('button', { name: words.mapping.read }));

  it('shows them with their first rows, and reads them as they were named', async () => {
    const worker = await openUnmapped();
    const rows = within(screen.getByRole('table', { name: words.mapping.table })).getAllByRole('row');
    expect(rows[1]?.textContent).toContain('王小明 · 李雷');
    expect(meaning('“甲”是').value).toBe('name');
    await userEvent.selectOptions(meaning('“乙”是'), 'wage');
    FakeWorker.respond = respondAsReady();
    await read();
    await screen.findByRole('heading', { name: words.summary.title });
    expect((worker.last('read')?.ask as { options: unknown }).options).toEqual({
      sheet: '一月',
      headerRow: 1,
      columns: ['name', 'wage', null],
    });
  });

  it('says what is missing and what is chosen twice, and asks nothing until that is right', async () => {
    const worker = await openUnmapped();
    await read();
    expect(screen.getByRole('alert').textContent).toBe('还没有选哪一列是缴费工资或本月应发。');
    await userEvent.selectOptions(meaning('“乙”是'), 'wage');
    await userEvent.selectOptions(meaning('“C 列”是'), 'wage');
    expect(screen.getByRole('alert').textContent).toBe('“缴费工资”选了不止一列，只能是一列。');
    expect(meaning('“乙”是').getAttribute('aria-invalid')).toBe('true');
    expect(worker.asked.filter(({ kind }) => kind === 'read')).toHaveLength(1);
    await userEvent.selectOptions(meaning('“C 列”是'), '');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('looks at another sheet of it when that is chosen', async () => {
    const worker = await openUnmapped();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: words.mapping.sheet }), '二月');
    expect((worker.last('read')?.ask as { options: unknown }).options).toEqual({ sheet: '二月' });
    act(() => worker.tell('read', { kind: 'answer', answer: { ...unmapped, sheet: '二月', headers: ['丙', '丁'] } }));
    expect(await screen.findByRole('combobox', { name: '“丙”是' })).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: '“甲”是' })).toBeNull();
  });

  it('says so where no column name is known at all', async () => {
    await openPayroll();
    await bring('怪表.csv');
    const worker = await workerAsked('read');
    act(() => worker.tell('read', { kind: 'answer', answer: { ...unmapped, guess: [null, null, null] } }));
    expect(await screen.findByText('“怪表.csv”：没有认出列名，请逐列选择。')).toBeTruthy();
  });

  it('keeps what was named when the reading is refused, or cancelled', async () => {
    const worker = await openUnmapped();
    await userEvent.selectOptions(meaning('“乙”是'), 'wage');
    await read();
    act(() => worker.tell('read', { kind: 'answer', answer: refusal }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(meaning('“乙”是').value).toBe('wage');
    await read();
    await userEvent.click(screen.getByRole('button', { name: words.progress.cancel }));
    expect(worker.isTerminated).toBe(true);
    expect(meaning('“乙”是').value).toBe('wage');
    FakeWorker.respond = respondAsReady();
    await read();
    await screen.findByRole('heading', { name: words.summary.title });
    expect(
      FakeWorker.all
        .at(-1)
        ?.asked.map(({ kind }) => kind)
        .slice(0, 3),
    ).toEqual(['read', 'start', 'calculate']);
  });
});

describe('the columns of a roster that was read', () => {
  const asked = (worker: FakeWorker) => worker.last('read')?.ask as { source: unknown; options: unknown };

  async function change() {
    FakeWorker.respond = respondAsReady();
    await openPayroll();
    await bring();
    await screen.findByRole('heading', { name: words.summary.title });
    const first = FakeWorker.all.at(-1)!;
    FakeWorker.respond = () => undefined;
    await userEvent.click(screen.getByRole('button', { name: words.roster.changeColumns }));
    await waitFor(() => expect(FakeWorker.all.at(-1)).not.toBe(first));
    return { first, second: await workerAsked('read') };
  }
  const shown: NeededMapping = { ...unmapped, sheet: '三月', sheets: ['二月', '三月'], guess: ['name', 'pay', null] };

  it('are told one by one', async () => {
    FakeWorker.respond = respondAsReady();
    await openPayroll();
    await bring();
    await userEvent.click(await screen.findByText(words.roster.columnsRead, { selector: 'summary' }));
    const rows = within(screen.getByRole('table', { name: words.roster.columnsRead })).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual(['列名读作', '员工姓名', '社保基数缴费工资']);
  });

  it('can be changed: the same file and sheet, the columns as they were read', async () => {
    const { first, second } = await change();
    expect(asked(second)).toEqual({ source: asked(first).source, options: { sheet: '三月', stopAtMapping: true } });
    act(() => second.tell('read', { kind: 'answer', answer: shown }));
    expect(await screen.findByText('“怪表.csv”的各列现在是这样读的，请改好后重新读。')).toBeTruthy();
    expect(total()).toBe('1,300.00');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '“乙”是' }), 'wage');
    FakeWorker.respond = respondAsReady();
    await userEvent.click(screen.getByRole('button', { name: words.mapping.read }));
    await waitFor(() => expect(first.isTerminated).toBe(true));
    expect(asked(second).options).toEqual({ sheet: '三月', headerRow: 1, columns: ['name', 'wage', null] });

    // What was chosen is there when they are changed again.
    FakeWorker.respond = () => undefined;
    await userEvent.click(screen.getByRole('button', { name: words.roster.changeColumns }));
    await waitFor(() => expect(FakeWorker.all).toHaveLength(3));
    const third = await workerAsked('read');
    act(() => third.tell('read', { kind: 'answer', answer: shown }));
    expect((await screen.findByRole<HTMLSelectElement>('combobox', { name: '“乙”是' })).value).toBe('wage');
  });

  it('stay shown when another sheet is chosen, and the payroll when they are left', async () => {
    const { first, second } = await change();
    act(() => second.tell('read', { kind: 'answer', answer: shown }));
    const sheet = await screen.findByRole<HTMLSelectElement>('combobox', { name: words.mapping.sheet });
    expect(sheet.value).toBe('三月');
    await userEvent.selectOptions(sheet, '二月');
    expect(asked(second).options).toEqual({ sheet: '二月', stopAtMapping: true });
    act(() => second.tell('read', { kind: 'answer', answer: { ...shown, sheet: '二月' } }));
    await userEvent.click(await screen.findByRole('button', { name: words.mapping.leaveOnRequest }));
    expect(second.isTerminated).toBe(true);
    expect(first.isTerminated).toBe(false);
    expect(total()).toBe('1,300.00');
    expect(document.activeElement?.id).toBe('roster-heading');
  });
});
