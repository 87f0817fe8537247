import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { PayrollSettings } from '../../src/payroll/payrollSettings';
import { zh as words } from '../../src/ui/wording/payroll/zh';
import { zh } from '../../src/ui/wording/zh';
import { FakeWorker, respondAsReady, summary } from './fakeWorkers';
import { bring, freshPayrollPage, openPayroll, refusal, total, workerAsked } from './openPayroll';

freshPayrollPage();

describe('an import', () => {
  it('goes from the file to the result, which is said and focused', async () => {
    FakeWorker.respond = respondAsReady();
    await openPayroll();
    await bring();
    const heading = await screen.findByRole('heading', { name: words.summary.title });
    expect(document.activeElement).toBe(heading);
    expect(total()).toBe('1,300.00');
    expect(screen.getByTestId('payroll-employer').textContent).toBe('2,600.00');
    expect(screen.getByText('工资表.xlsx · 三月 · 2 人')).toBeTruthy();
    await screen.findByText('已算好 2 人。');
    const worker = FakeWorker.all.at(-1)!;
    expect(worker.asked.map(({ kind }) => kind).slice(0, 3)).toEqual(['read', 'start', 'calculate']);
    const { profiles } = worker.last('start')?.ask as { profiles: { profile: { city: { id: string } } }[] };
    expect(profiles.map(({ profile }) => profile.city.id).sort()).toEqual(['fuzhou', 'nanjing', 'xiamen']);
    expect(worker.last('calculate')?.ask).toEqual({
      cityId: 'nanjing',
      categoryId: 'employee',
      month: '2026-03',
      carryOn: false,
      rates: {},
      ownCities: {},
      takeHome: 'month',
      trueUp: null,
    } satisfies PayrollSettings);
  });

  it('shows how far it is', async () => {
    await openPayroll();
    await bring();
    const worker = await workerAsked('read');
    act(() => {
      const progress = { phase: 'reading', done: 25_000, total: 100_000, unit: 'rows' };
      worker.tell('read', { kind: 'progress', progress });
    });
    const bar = screen.getByRole('progressbar');
    expect(bar.getAttribute('aria-valuenow')).toBe('25');
    expect(screen.getByText(/25,000 行，共 100,000 行/)).toBeTruthy();
    await screen.findByText('正在读表 25%');
  });

  it('that is cancelled ends its worker at once, and leaves the result before it', async () => {
    FakeWorker.respond = respondAsReady();
    await openPayroll();
    await bring();
    await screen.findByRole('heading', { name: words.summary.title });
    const first = FakeWorker.all.at(-1)!;
    FakeWorker.respond = () => undefined;
    await bring('another.csv');
    const second = await workerAsked('read');
    await userEvent.click(screen.getByRole('button', { name: words.progress.cancel }));
    expect(second.isTerminated).toBe(true);
    expect(first.isTerminated).toBe(false);
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByText(words.progress.cancelledKept)).toBeTruthy();
    expect(document.activeElement?.id).toBe('roster-heading');
    expect(total()).toBe('1,300.00');
  });

  it.each([
    ['is refused', (worker: FakeWorker) => worker.tell('read', { kind: 'answer', answer: refusal })],
    ['reports a fault', (worker: FakeWorker) => worker.tell('read', { kind: 'failed', message: 'no memory' })],
    ['throws', (worker: FakeWorker) => worker.onerror?.({ message: 'oops', preventDefault: () => undefined })],
    ['cannot be understood', (worker: FakeWorker) => worker.onmessageerror?.()],
  ])('that %s says so, keeps the last result, and another file goes through', async (_, happen) => {
    FakeWorker.respond = respondAsReady();
    await openPayroll();
    await bring();
    await screen.findByRole('heading', { name: words.summary.title });
    const first = FakeWorker.all.at(-1)!;
    FakeWorker.respond = () => undefined;
    await bring('broken.xlsx');
    const second = await workerAsked('read');
    act(() => happen(second));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(words.problemWords.kept);
    expect(second.isTerminated).toBe(true);
    expect(first.isTerminated).toBe(false);
    expect(total()).toBe('1,300.00');
    FakeWorker.respond = respondAsReady(() => summary({ faulty: 1 }));
    await bring();
    await screen.findByText('已算好 2 人，另有 1 人没有算。');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(first.isTerminated).toBe(true);
  });

  it('takes cells that are pasted on the page, and says when they are none', async () => {
    await openPayroll();
    const paste = (text: string) =>
      fireEvent.paste(document.body, { clipboardData: { getData: () => text, files: [] } });
    await screen.findByTestId('roster-file');
    paste('王小明');
    expect(screen.getByRole('alert').textContent).toContain('没有表格');
    expect(FakeWorker.all).toEqual([]);
    paste('姓名\t缴费工资\n王小明\t8000');
    const worker = await workerAsked('read');
    expect(worker.last('read')?.ask).toEqual({
      source: { kind: 'text', text: '姓名\t缴费工资\n王小明\t8000' },
      options: {},
    });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes one file of those dropped, and no more', async () => {
    await openPayroll();
    await screen.findByTestId('roster-file');
    const drop = (count: number) =>
      fireEvent.drop(window, {
        dataTransfer: { types: ['Files'], files: Array.from({ length: count }, () => new File(['x'], 'a.csv')) },
      });
    drop(2);
    expect(screen.getByRole('alert').textContent).toContain('你放了 2 份');
    drop(1);
    await workerAsked('read');
  });

  it('goes on without a city whose profile cannot be had, and names it', async () => {
    const { fetch } = globalThis;
    vi.stubGlobal('fetch', (address: string) =>
      address.endsWith('xiamen.json') ? Promise.reject(new Error('offline')) : fetch(address),
    );
    FakeWorker.respond = respondAsReady();
    await openPayroll();
    expect((await screen.findByRole('alert')).textContent).toContain('厦门');
    await bring();
    await screen.findByRole('heading', { name: words.summary.title });
    const { profiles } = FakeWorker.all.at(-1)?.last('start')?.ask as { profiles: unknown[] };
    expect(profiles).toHaveLength(2);
    vi.stubGlobal('fetch', fetch);
    await userEvent.click(screen.getByRole('button', { name: zh.retry }));
    const worker = FakeWorker.all.at(-1)!;
    await waitFor(() => expect((worker.last('start')?.ask as { profiles: unknown[] }).profiles).toHaveLength(3));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leaves no salary and no name in any store', async () => {
    FakeWorker.respond = respondAsReady();
    await openPayroll();
    await bring();
    await screen.findByRole('heading', { name: words.summary.title });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: words.settings.takeHome }), 'year');
    const stored = JSON.stringify([{ ...sessionStorage }, { ...localStorage }, location.href]);
    expect(stored).toContain('"takeHome\\":\\"year');
    expect(stored).not.toMatch(/王小明|李雷|87654|12345|员工|工资表/);
  });

  it('has the browser ask before the page is left, and not once the roster is removed', async () => {
    FakeWorker.respond = respondAsReady();
    await openPayroll();
    const leave = (): unknown => window.onbeforeunload?.call(window, new Event('beforeunload'));
    expect(leave()).toBeUndefined();
    await bring();
    await screen.findByRole('heading', { name: words.summary.title });
    expect(leave()).toBe(words.leaveQuestion);
    const confirm = vi.fn(() => false);
    vi.stubGlobal('confirm', confirm);
    expect(window.dispatchEvent(new Event('beforeupdate', { cancelable: true }))).toBe(false);
    expect(confirm).toHaveBeenCalledWith(words.leaveQuestion);
    await userEvent.click(screen.getByRole('button', { name: words.roster.close }));
    expect(screen.getByRole('heading', { name: words.roster.title })).toBe(document.activeElement);
    expect(FakeWorker.all.at(-1)?.isTerminated).toBe(true);
    expect(screen.queryByRole('heading', { name: words.summary.title })).toBeNull();
    expect(leave()).toBeUndefined();
    expect(window.dispatchEvent(new Event('beforeupdate', { cancelable: true }))).toBe(true);
  });
});

describe('the file to take away', () => {
  it('is written by another worker, and cancelling it leaves the payroll as it is', async () => {
    FakeWorker.respond = respondAsReady();
    await openPayroll();
    await bring();
    await screen.findByRole('heading', { name: words.summary.title });
    const payrollWorker = FakeWorker.all.at(-1)!;
    await userEvent.click(screen.getByRole('button', { name: words.write.xlsx }));
    const writer = FakeWorker.all.at(-1)!;
    expect(writer).not.toBe(payrollWorker);
    expect(writer.last('write')?.ask).toMatchObject({ format: 'xlsx', language: 'zh', writtenOn: '2026-03-22' });
    expect(payrollWorker.last('handOver')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: words.write.xlsx }));
    await userEvent.click(screen.getByRole('button', { name: words.progress.cancel }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: words.write.csv }));
    expect(writer.isTerminated).toBe(true);
    expect(payrollWorker.isTerminated).toBe(false);
    expect(screen.getByText(words.progress.cancelledKept)).toBeTruthy();
  });

  it('is handed to the browser under the month’s name', async () => {
    const links: string[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: () => undefined }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      links.push(this.download);
    });
    FakeWorker.respond = (asked) => {
      if (asked.kind === 'handOver') return null;
      if (asked.kind === 'write') return new Blob(['x']);
      return respondAsReady()(asked);
    };
    await openPayroll();
    await bring();
    await screen.findByRole('heading', { name: words.summary.title });
    await userEvent.click(screen.getByRole('button', { name: words.write.csv }));
    await waitFor(() => expect(links).toEqual(['五险一金 2026 年 3 月.csv']));
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});
