import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CalculatePage } from '../../src/ui/calculate/CalculatePage';
import { emptyInputs, useCalculateInputs, useOwnFigures } from '../../src/ui/calculate/calculateInputs';
import { fetchIndex, useCityData } from '../../src/ui/cityData';
import {
  addOwnProfile,
  changeOwnProfile,
  knowOwnProfiles,
  loadOwnProfiles,
  removeOwnProfile,
  useOwnProfiles,
} from '../../src/ui/ownProfiles/ownProfiles';
import PayrollPage from '../../src/ui/payroll/PayrollPage';
import { emptyPayrollState, usePayroll } from '../../src/ui/payroll/payrollState';
import { emptyPayslip, emptyWage } from '../../src/ui/payslip/payslipInputs';
import { usePayslipInputs } from '../../src/ui/payslip/payslipStore';
import PayslipPage from '../../src/ui/payslip/PayslipPage';
import { usePreferences } from '../../src/ui/preferences';
import { WordingProvider, type Language } from '../../src/ui/wording/WordingContext';
import { en } from '../../src/ui/wording/en';
import { zh as payrollZh } from '../../src/ui/wording/payroll/zh';
import { en as payslipEn } from '../../src/ui/wording/payslip/en';
import { zh as payslipZh } from '../../src/ui/wording/payslip/zh';
import { zh } from '../../src/ui/wording/zh';
import { FakeWorker, respondAsReady, useFakeWorkers } from './fakeWorkers';

const fourthCity = new Uint8Array(readFileSync('tests/fixtures/fourth-city.json'));

async function open(cityId: string, language: Language = 'zh') {
  useCalculateInputs.setState({ ...emptyInputs, month: '2026-03', amount: '10000' }, true);
  usePreferences.setState({ cityId, categoryId: '', language });
  await fetchIndex();
  render(
    <WordingProvider value={language === 'zh' ? zh : en}>
      <CalculatePage />
    </WordingProvider>,
  );
  await screen.findByRole('table');
}

async function openPayslip(cityId: string, language: Language = 'zh') {
  // The page then reads by itself.
  vi.stubGlobal('Worker', undefined);
  const wages = { '2024': { ...emptyWage, average: '10000' } };
  usePayslipInputs.setState({ ...emptyPayslip, month: '2025-03', paid: { pension: '320.00' }, wages }, true);
  usePreferences.setState({ cityId, categoryId: '', language });
  await fetchIndex();
  render(
    <WordingProvider value={language === 'zh' ? zh : en}>
      <PayslipPage />
    </WordingProvider>,
  );
  await screen.findByRole('textbox', { name: language === 'zh' ? '养老' : 'Pension' });
}

function remove(id: string) {
  const own = useOwnProfiles.getState().profiles?.find((one) => one.id === id);
  return removeOwnProfile(id, own?.version ?? null);
}

async function openPayroll() {
  FakeWorker.respond = respondAsReady();
  usePayroll.setState(emptyPayrollState, true);
  usePreferences.setState({ cityId: 'nanjing', categoryId: '', language: 'zh' });
  await fetchIndex();
  return showPayroll();
}

function showPayroll() {
  return render(
    <WordingProvider value={zh}>
      <PayrollPage />
    </WordingProvider>,
  );
}

/** The city ids of the profiles that the worker was last given. */
function started(): string[] {
  const { profiles } = FakeWorker.all[0]?.last('start')?.ask as { profiles: { profile: { city: { id: string } } }[] };
  return profiles.map(({ profile }) => profile.city.id);
}

const calculations = () => FakeWorker.all[0]?.asked.filter(({ kind }) => kind === 'calculate').length;

const city = () => screen.getByLabelText<HTMLSelectElement>(zh.calculate.city);
const employeeTotal = () => screen.getByTestId('employee-total').textContent;

vi.stubGlobal('indexedDB', new IDBFactory());

beforeEach(async () => {
  useFakeWorkers();
  vi.stubGlobal('fetch', (address: string) => {
    const file = address.split('/').at(-1) ?? '';
    return Promise.resolve(new Response(readFileSync(`public/city-profiles/${file}`, 'utf8')));
  });
  useCityData.setState({ index: null, profiles: {} });
  useOwnFigures.setState({}, true);
  await knowOwnProfiles();
  for (const { id } of useOwnProfiles.getState().profiles ?? []) await remove(id);
});

describe('算一算 with a city of one’s own', () => {
  it('gives its amounts, and tags every rule of it as own', async () => {
    await addOwnProfile(fourthCity);
    await open('own-xincheng');
    expect(city().selectedOptions[0]?.textContent).toBe('新城（自定）');
    // 10,000 × 8% + (10,000 × 2% + 7) + 10,000 × 0.5% + 0 + 10,000 × 10% = 800 + 207 + 50 + 1,000
    expect(employeeTotal()).toMatch(/2,057\.00/);
    // 10,000 × (16% + 8% + 0.5% + 0.4% + 10%) = 1,600 + 800 + 50 + 40 + 1,000
    expect(screen.getByTestId('employer-total').textContent).toMatch(/3,490\.00/);
    for (const scheme of [/^养老/, /^医疗/, /^失业/, /^工伤/, /^住房公积金|^公积金/]) {
      expect(within(screen.getByRole('row', { name: scheme })).getByText('自定')).toBeTruthy();
    }
    expect(await screen.findByText(zh.calculate.tagHelp.own)).toBeTruthy();
    expect(screen.getByText(/新城（自定）.*1/)).toBeTruthy();
  });

  it('says so in English', async () => {
    await addOwnProfile(fourthCity);
    await open('own-xincheng', 'en');
    expect(screen.getByRole('option', { name: 'Xincheng (own)' })).toBeTruthy();
    expect(within(screen.getByRole('row', { name: /^Pension/ })).getByText('own')).toBeTruthy();
  });

  it('offers it as soon as it is there, and leaves the published ones untagged', async () => {
    await open('nanjing');
    expect(screen.queryByRole('option', { name: '新城（自定）' })).toBeNull();
    await act(() => addOwnProfile(fourthCity));
    expect(city().value).toBe('nanjing');
    expect(screen.queryByText('自定')).toBeNull();
    await userEvent.selectOptions(city(), '新城（自定）');
    await waitFor(() => expect(employeeTotal()).toMatch(/2,057\.00/));
  });

  it('shows another city and says so when the chosen one is removed', async () => {
    await addOwnProfile(fourthCity);
    await open('own-xincheng');
    await act(() => remove('own-xincheng'));
    const shown = useCityData.getState().index;
    const first = shown?.kind === 'loaded' ? shown.value.cities[0] : undefined;
    expect(await screen.findByText(zh.cityUnknown('own-xincheng', first?.name.zh ?? ''))).toBeTruthy();
    expect(city().value).toBe(first?.id);
    await screen.findByRole('table');
  });
});

describe('查工资条 with a city of one’s own', () => {
  it('judges by its rules, with its mark on the sheet, and makes no link that nobody could open', async () => {
    await addOwnProfile(fourthCity);
    await openPayslip('own-xincheng');
    // 320 is 8% of the floor, 4,000: 10,000 − 4,000.
    expect((await screen.findAllByText('养老：可能少报，基数每月差 6,000.00 元')).length).toBeGreaterThan(0);
    const sheet = await screen.findByRole('article', { name: payslipZh.sheet.title });
    expect(sheet.textContent).toContain('新城（自定） · 职工');
    expect(within(sheet).getByText('自定')).toBeTruthy();
    expect(screen.getByText(payslipZh.share.ownCity('新城（自定）'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: payslipZh.share.make })).toBeNull();
  });

  it('says so in English', async () => {
    await addOwnProfile(fourthCity);
    await openPayslip('own-xincheng', 'en');
    expect(await screen.findByText(payslipEn.share.ownCity('Xincheng (own)'))).toBeTruthy();
  });
});

describe('批量 with a city of one’s own', () => {
  it('gives it to the worker, and calculates again when one comes, changes or goes', async () => {
    await addOwnProfile(fourthCity);
    const page = await openPayroll();
    const file = new File(['姓名,缴费工资\r\n王小明,10000\r\n'], '工资表.csv', { type: 'text/csv' });
    await userEvent.upload(await screen.findByTestId('roster-file'), file);
    await screen.findByRole('heading', { name: payrollZh.summary.title });
    expect(started()).toContain('own-xincheng');
    expect(calculations()).toBe(1);

    await act(() => addOwnProfile(fourthCity));
    await waitFor(() => expect(started()).toContain('own-xincheng-2'));
    await waitFor(() => expect(calculations()).toBe(2));

    const { profiles } = useOwnProfiles.getState();
    const seen = profiles?.flatMap((one) =>
      one.id === 'own-xincheng' && one.kind === 'readable' ? [one.version] : [],
    );
    await act(() => changeOwnProfile('own-xincheng', fourthCity, seen?.[0] ?? ''));
    await waitFor(() => expect(calculations()).toBe(3));

    // On another page meanwhile: it is noticed on the way back.
    page.unmount();
    await remove('own-xincheng');
    showPayroll();
    await waitFor(() => expect(calculations()).toBe(4));
    expect(started()).not.toContain('own-xincheng');
    await act(() => loadOwnProfiles());
    expect(calculations()).toBe(4);
  });
});
