import { readFileSync } from 'node:fs';
import { render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { fetchIndex, useCityData } from '../../src/ui/cityData';
import { emptyPayslip, emptyWage, type PayslipInputs } from '../../src/ui/payslip/payslipInputs';
import { usePayslipInputs } from '../../src/ui/payslip/payslipStore';
import PayslipPage from '../../src/ui/payslip/PayslipPage';
import { usePreferences } from '../../src/ui/preferences';
import { en } from '../../src/ui/wording/en';
import { WordingProvider, type Language } from '../../src/ui/wording/WordingContext';
import { zh } from '../../src/ui/wording/zh';
import '../../src/ui/wording/payslip/en';

/** The page of 查工资条 with these inputs, drawn with the published profiles. */
export async function openPayslip(inputs: Partial<PayslipInputs>, language: Language = 'zh') {
  usePayslipInputs.setState({ ...emptyPayslip, ...inputs }, true);
  usePreferences.setState({ cityId: 'nanjing', categoryId: '', language });
  await fetchIndex();
  render(
    <WordingProvider value={language === 'zh' ? zh : en}>
      <PayslipPage />
    </WordingProvider>,
  );
  await screen.findByRole('textbox', { name: language === 'zh' ? '养老' : 'Pension' });
}

/** The result by itself: the sheet to print says the same again. */
export function result() {
  return within(screen.getByRole('region', { name: /^(结果|Result)$/ }));
}

/** The headings of the verdicts. */
export function headlines(): (string | null)[] {
  return result()
    .queryAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
}

export function wage(average: string): PayslipInputs['wages'] {
  return { '2024': { ...emptyWage, average } };
}

/** Each test of the file on a day of its own, with no profile loaded yet. */
export function freshPayslipPage(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 12) });
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
}
