import { readFileSync } from 'node:fs';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { fetchIndex, useCityData } from '../../src/ui/cityData';
import { emptyPayrollInputs, usePayrollInputs } from '../../src/ui/payroll/payrollInputs';
import PayrollPage from '../../src/ui/payroll/PayrollPage';
import { emptyPayrollState, usePayroll } from '../../src/ui/payroll/payrollState';
import { usePreferences } from '../../src/ui/preferences';
import { en } from '../../src/ui/wording/en';
import { WordingProvider, type Language } from '../../src/ui/wording/WordingContext';
import { zh } from '../../src/ui/wording/zh';
import { FakeWorker, useFakeWorkers } from './fakeWorkers';

const salaries = '姓名,缴费工资\r\n王小明,87654.32\r\n李雷,12345.67\r\n';

/** The page of 批量 over faked workers, drawn with the published profiles. */
export async function openPayroll(language: Language = 'zh') {
  usePreferences.setState({ cityId: 'nanjing', categoryId: '', language });
  await fetchIndex();
  render(
    <WordingProvider value={language === 'zh' ? zh : en}>
      <PayrollPage />
    </WordingProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
}

export async function bring(name = '工资表.csv') {
  const file = new File([salaries], name, { type: 'text/csv' });
  await userEvent.upload(await screen.findByTestId('roster-file'), file);
}

/** The newest worker, once it was asked this. */
export async function workerAsked(kind: string): Promise<FakeWorker> {
  await waitFor(() => expect(FakeWorker.all.at(-1)?.last(kind)).toBeTruthy());
  return FakeWorker.all.at(-1)!;
}

export function total() {
  return screen.queryByTestId('payroll-employee')?.textContent;
}

export const refusal = { kind: 'refused', refusal: { fileName: 'broken.xlsx', kind: 'encrypted' } };

/** Each test of the file on a day of its own, with nothing loaded and no worker yet. */
export function freshPayrollPage(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 22, 12) });
    useCityData.setState({ index: null, profiles: {} });
    usePayroll.setState(emptyPayrollState, true);
    usePayrollInputs.setState(emptyPayrollInputs, true);
    vi.stubGlobal('fetch', (address: string) => {
      const file = address.split('/').at(-1) ?? '';
      return Promise.resolve(new Response(readFileSync(`public/city-profiles/${file}`, 'utf8')));
    });
    useFakeWorkers();
    location.hash = '#/payroll';
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}
