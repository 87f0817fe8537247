import { readFileSync } from 'node:fs';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CityProfile } from '../../src/rules/cityProfile';
import { fetchIndex, useCityData } from '../../src/ui/cityData';
import { emptyPayslip, emptyWage } from '../../src/ui/payslip/payslipInputs';
import PayslipPage from '../../src/ui/payslip/PayslipPage';
import { answerPayslip, type PayslipQuestion } from '../../src/ui/payslip/payslipReading';
import { usePayslipInputs } from '../../src/ui/payslip/payslipStore';
import { withDigits } from '../../src/ui/payslip/plainAmounts';
import { usePreferences } from '../../src/ui/preferences';
import { zh as payslipZh } from '../../src/ui/wording/payslip/zh';
import { WordingProvider } from '../../src/ui/wording/WordingContext';
import { zh } from '../../src/ui/wording/zh';
import { FakeWorker, useFakeWorkers } from './fakeWorkers';

// Here nobody types faster than a worker is asked.
vi.mock('../../src/ui/useWhenPaused', async (load) => ({ ...(await load<object>()), typingPause: 0 }));

const wages = { '2024': { ...emptyWage, average: '10000' } };

async function open() {
  usePayslipInputs.setState({ ...emptyPayslip, month: '2025-11', wages, paid: { pension: '396.16' } }, true);
  usePreferences.setState({ cityId: 'nanjing', categoryId: '', language: 'zh' });
  await fetchIndex();
  render(
    <WordingProvider value={zh}>
      <PayslipPage />
    </WordingProvider>,
  );
  await screen.findByRole('textbox', { name: '养老' });
}

const result = () => screen.getByRole('region', { name: '结果' });
const worker = () => FakeWorker.all.at(-1)!;

function headlines(): (string | null)[] {
  return within(result())
    .queryAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
}

/** As the worker does: what was asked last is read by the function that the page would call. */
async function answer() {
  await act(() => new Promise((asked) => setTimeout(asked)));
  const profile = worker().last('profile')!.ask as CityProfile;
  const asked = worker().last('read')!.ask as Omit<PayslipQuestion, 'profile'>;
  const answered = structuredClone(withDigits(answerPayslip({ ...asked, profile })));
  await act(async () => {
    worker().tell('read', { kind: 'answer', answer: answered });
    await Promise.resolve();
  });
}

async function retype(text: string) {
  const pension = screen.getByRole<HTMLInputElement>('textbox', { name: '养老' });
  await userEvent.clear(pension);
  await userEvent.type(pension, text);
}

const short = '养老：可能少报，基数每月差 5,048.00 元';
const full = '养老：看来是足额申报';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 12) });
  useFakeWorkers();
  useCityData.setState({ index: null, profiles: {} });
  vi.stubGlobal('fetch', (address: string) => {
    const file = address.split('/').at(-1) ?? '';
    return Promise.resolve(new Response(readFileSync(`public/city-profiles/${file}`, 'utf8')));
  });
  location.hash = '#/payslip';
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a payslip that a worker reads', () => {
  it('is busy until the answer comes, and shows no verdict before it', async () => {
    await open();
    expect(result().getAttribute('aria-busy')).toBe('true');
    expect(headlines()).toEqual([]);
    await answer();
    expect(headlines()).toEqual([short]);
    expect(result().getAttribute('aria-busy')).toBe('false');
  });

  it('keeps the old verdict, marked as busy, until the new one is there', async () => {
    await open();
    await answer();
    await retype('800.00');
    expect(result().getAttribute('aria-busy')).toBe('true');
    expect(headlines()).toEqual([short]);
    // Of what was typed on the way nothing is said: the worker had begun with the first of it.
    await answer();
    expect(headlines()).toEqual([short]);
    await answer();
    expect(headlines()).toEqual([full]);
    expect(result().getAttribute('aria-busy')).toBe('false');
  });

  it('says what is wrong at once, and takes the verdict back without the worker', async () => {
    await open();
    await answer();
    await retype('20000');
    expect(headlines()).toEqual([]);
    expect(screen.getByRole('textbox', { name: '养老' }).getAttribute('aria-invalid')).toBe('true');
    expect(within(result()).getByText(payslipZh.result.blocked)).toBeTruthy();
    expect(result().getAttribute('aria-busy')).toBe('false');
  });

  it('is not taken for another person’s while theirs is read', async () => {
    await open();
    await answer();
    act(() => void usePreferences.setState({ cityId: 'xiamen' }));
    await screen.findByText(/^厦门/, { selector: 'p' });
    expect(headlines()).toEqual([]);
  });

  it('is read by the page once the worker breaks, with nothing lost', async () => {
    await open();
    await answer();
    await retype('800.00');
    await act(async () => {
      worker().onerror?.({ message: 'killed', preventDefault: () => undefined });
      await Promise.resolve();
    });
    expect(headlines()).toEqual([full]);
    expect(result().getAttribute('aria-busy')).toBe('false');
    await retype('396.16');
    expect(headlines()).toEqual([short]);
    expect(FakeWorker.all).toHaveLength(1);
  });

  it('is read by the page where its answer is a fault', async () => {
    await open();
    await act(async () => {
      worker().tell('read', { kind: 'failed', message: 'a bug' });
      await Promise.resolve();
    });
    expect(headlines()).toEqual([short]);
  });

  it('is printed as it is typed, whatever the worker still reads', async () => {
    await open();
    await answer();
    await retype('800.00');
    expect(headlines()).toEqual([short]);
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(within(screen.getByRole('article', { name: payslipZh.sheet.title })).getByText(full)).toBeTruthy();
  });
});
