import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { PayrollSettings } from '../../src/payroll/payrollSettings';
import { zh as words } from '../../src/ui/wording/payroll/zh';
import { zh } from '../../src/ui/wording/zh';
import { FakeWorker, respondAsReady, summary } from './fakeWorkers';
import { bring, freshPayrollPage, openPayroll, total } from './openPayroll';

freshPayrollPage();

describe('the settings', () => {
  async function openReady(summaryOf?: Parameters<typeof respondAsReady>[0]) {
    FakeWorker.respond = respondAsReady(summaryOf);
    await openPayroll();
    await bring();
    await screen.findByRole('heading', { name: words.totals.title });
    return FakeWorker.all.at(-1)!;
  }
  const asked = (worker: FakeWorker) => worker.last('calculate')?.ask as PayrollSettings;

  it('recalculate in the same worker, without reading again', async () => {
    const worker = await openReady(({ carryOn }) =>
      summary({ totals: { ...summary().totals, total: { employer: 0n, employee: carryOn ? 700n : 300n } } }),
    );
    expect(total()).toBe('3.00');
    await userEvent.click(screen.getByRole('checkbox', { name: zh.calculate.carryOn }));
    await waitFor(() => expect(total()).toBe('7.00'));
    expect(worker.asked.filter(({ kind }) => kind === 'read')).toHaveLength(1);
    expect(FakeWorker.all).toHaveLength(1);
  });

  it('that change while a calculation runs are calculated once it is done, and only as they then stand', async () => {
    const worker = await openReady();
    FakeWorker.respond = ({ kind }) =>
      kind === 'calculate' ? undefined : respondAsReady()({ id: 0, kind, ask: null });
    const before = worker.asked.filter(({ kind }) => kind === 'calculate').length;
    const takeHome = screen.getByRole('combobox', { name: words.settings.takeHome });
    await userEvent.selectOptions(takeHome, 'year');
    await userEvent.selectOptions(takeHome, 'none');
    await userEvent.click(screen.getByRole('checkbox', { name: zh.calculate.carryOn }));
    expect(worker.asked.filter(({ kind }) => kind === 'calculate')).toHaveLength(before + 1);
    expect(screen.getByText(words.settings.recalculating)).toBeTruthy();
    act(() => worker.tell('calculate', { kind: 'answer', answer: summary() }));
    await waitFor(() => expect(worker.asked.filter(({ kind }) => kind === 'calculate')).toHaveLength(before + 2));
    expect(asked(worker)).toMatchObject({ takeHome: null, carryOn: true });
  });

  it('are the rates of every city of the roster, a unit’s own rate too', async () => {
    const worker = await openReady();
    await userEvent.click(screen.getByText(words.settings.rates));
    const fund = await screen.findByRole('combobox', { name: words.settings.fundRate });
    await userEvent.selectOptions(fund, '12%');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '工伤费率' }), zh.calculate.ownRateOption);
    await userEvent.type(screen.getByRole('textbox', { name: '工伤：单位自己的费率' }), '0.36');
    await waitFor(() =>
      expect(asked(worker).rates).toEqual({ nanjing: { 'housing-fund': '12%', 'work-injury': '0.36%' } }),
    );
  });

  it('ask for a true-up only once both sets of rules are said', async () => {
    const worker = await openReady(({ trueUp }) =>
      summary({
        trueUp: trueUp === null ? null : { people: 2, employer: 1234n, employee: -567n, unmatched: ['maternity'] },
      }),
    );
    await userEvent.click(screen.getByRole('checkbox', { name: words.trueUp.calculate }));
    expect(screen.getByText(words.trueUp.problem('needsDay'))).toBeTruthy();
    expect(asked(worker).trueUp).toBeNull();
    fireEvent.change(screen.getByLabelText(words.trueUp.day), { target: { value: '2026-02-15' } });
    expect(await screen.findByText('2 人有差额：单位共 12.34 元，个人共 -5.67 元。')).toBeTruthy();
    expect(screen.getByText(words.trueUp.unmatched(['maternity']))).toBeTruthy();
    // No months were chosen: from January to the month that is calculated.
    expect(asked(worker).trueUp).toEqual({
      months: ['2026-01', '2026-02', '2026-03'],
      before: { kind: 'knownOn', day: '2026-02-15' },
      after: { kind: 'now' },
    });
  });

  it('that break the worker are said, and the last figures stay', async () => {
    const worker = await openReady();
    FakeWorker.respond = () => undefined;
    await userEvent.click(screen.getByRole('checkbox', { name: zh.calculate.carryOn }));
    act(() => worker.tell('calculate', { kind: 'failed', message: 'no memory' }));
    expect((await screen.findByRole('alert')).textContent).toContain('计算时出了错');
    expect(total()).toBe('1,300.00');
  });
});
