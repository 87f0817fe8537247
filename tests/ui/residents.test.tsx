import { readFileSync } from 'node:fs';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CalculatePage } from '../../src/ui/calculate/CalculatePage';
import { emptyInputs, useCalculateInputs, useOwnFigures } from '../../src/ui/calculate/calculateInputs';
import { fetchIndex, useCityData } from '../../src/ui/cityData';
import { emptyPayslip } from '../../src/ui/payslip/payslipInputs';
import { usePayslipInputs } from '../../src/ui/payslip/payslipStore';
import PayslipPage from '../../src/ui/payslip/PayslipPage';
import { usePreferences } from '../../src/ui/preferences';
import { en } from '../../src/ui/wording/en';
import { WordingProvider, type Language } from '../../src/ui/wording/WordingContext';
import { zh } from '../../src/ui/wording/zh';

type Place = { cityId: string; categoryId: string; month: string; language?: Language };

async function open({ cityId, categoryId, month, language = 'zh' }: Place, inputs: Partial<typeof emptyInputs> = {}) {
  useCalculateInputs.setState({ ...emptyInputs, month, ...inputs }, true);
  usePreferences.setState({ cityId, categoryId, language });
  await fetchIndex();
  render(
    <WordingProvider value={language === 'zh' ? zh : en}>
      <CalculatePage />
    </WordingProvider>,
  );
  await screen.findByRole('table');
}

const adult: Place = { cityId: 'fuzhou', categoryId: 'resident-adult', month: '2013-05' };
const xiamen: Place = { cityId: 'xiamen', categoryId: 'resident', month: '2026-03' };

/** The rows of the table as they are read: cells one after another. */
function rows(): string[][] {
  return screen
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent));
}

function figures(): (string | undefined)[] {
  return ['employee', 'government', 'all'].map((payer) => screen.queryByTestId(`yearly-${payer}`)?.textContent);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 25, 12) });
  useCityData.setState({ index: null, profiles: {} });
  useOwnFigures.setState({}, true);
  vi.stubGlobal('fetch', (address: string) => {
    const file = address.split('/').at(-1) ?? '';
    return Promise.resolve(new Response(readFileSync(`public/city-profiles/${file}`, 'utf8')));
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('residents on 算一算', () => {
  it('are told at once who pays what a year: 150 + 260 = 410', async () => {
    await open(adult);
    expect(figures()).toEqual(['150.00', '260.00', '410.00']);
    expect(rows()).toEqual([
      ['险种', '名目', '谁缴', '金额（元）'],
      ['医疗转引月份推定', '个人缴费', '个人', '150.00'],
      ['政府补助', '政府', '260.00'],
      ['合计', '410.00'],
    ]);
    expect(screen.getByText(zh.calculate.noWage)).toBeTruthy();
  });

  it('are asked for no wage, and shown nothing that depends on one', async () => {
    await open(adult, { amount: '8000', known: 'takeHome' });
    expect(screen.queryByLabelText(zh.calculate.known)).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByLabelText(zh.calculate.fund)).toBeNull();
    expect(screen.queryByText(zh.calculate.own)).toBeNull();
    expect(screen.queryByTestId('employee-total')).toBeNull();
    // Panels and pictures come after the first paint; by then they would be here.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(screen.queryByRole('heading', { name: '税后到手' })).toBeNull();
    expect(screen.queryByRole('heading', { name: '从扣款反推申报基数' })).toBeNull();
    expect(screen.queryByRole('figure')).toBeNull();
    // What was typed waits for a category that has a use for it.
    await userEvent.selectOptions(screen.getByLabelText(zh.calculate.category), 'employee');
    expect((await screen.findByLabelText<HTMLInputElement>(zh.calculate.knownTotals.takeHome)).value).toBe('8000');
  });

  it.each([
    ['resident-supported-adult', '410.00', '150.00'],
    ['resident-supported-minor', '300.00', '40.00'],
  ])('of whom the government bears all, %s, pay nothing', async (categoryId, all, own) => {
    await open({ ...adult, categoryId });
    expect(figures()).toEqual(['0.00', all, all]);
    const sentence = `个人每年 0 元，政府全额负担 ${all} 元。`;
    expect(screen.getAllByText(sentence).length).toBeGreaterThan(0);
    expect(rows().slice(1)).toEqual([
      ['医疗转引月份推定', '政府补助', '政府', '260.00'],
      ['政府负担的个人部分', '政府', own],
      ['合计', all],
    ]);
  });

  it('can open every amount to its months, sources and note, and the total to its sum', async () => {
    await open(adult);
    const amount = screen.getByRole('button', { name: '政府补助：政府 260.00 元，看依据' });
    await userEvent.click(amount);
    expect(amount.getAttribute('aria-expanded')).toBe('true');
    const detail = document.getElementById(amount.getAttribute('aria-controls') ?? '');
    expect(detail?.textContent).toContain('2013 年 1 月至 2013 年 12 月的规则 · 公布日未查到');
    expect(detail?.textContent).toContain('定额、起止 转引');
    expect(detail?.textContent).toContain('福州市居民医疗保险办事指南');
    expect(detail?.textContent).toContain('起止 推定');
    expect(detail?.textContent).toContain('按年缴纳，不按工资。');
    await userEvent.click(screen.getByRole('button', { name: '合计 410.00 元，看算式' }));
    expect(screen.getByText('150.00 + 260.00 = 410.00')).toBeTruthy();
    expect(amount.getAttribute('aria-expanded')).toBe('false');
  });

  it('are not given a total where the government’s part was not found', async () => {
    await open(xiamen);
    expect(figures()).toEqual(['450.00', undefined, undefined]);
    expect(screen.getByText('档案里没有政府补助的金额，这里只有个人缴的部分。')).toBeTruthy();
    expect(rows()).toHaveLength(2);
  });

  it('are told of a fee for half a year that it is for half a year', async () => {
    await open({ ...xiamen, month: '2022-08' });
    expect(screen.getByText('个人这一期')).toBeTruthy();
    expect(screen.getAllByText('个人在 2022 年 7 月至 2022 年 12 月这一期缴 200.00 元。').length).toBeGreaterThan(0);
    expect(screen.getByText('改按自然年前的过渡半年，200 元为半年的缴费。')).toBeTruthy();
    expect(screen.queryByText('个人每年')).toBeNull();
  });

  it('read what had been announced by a day, and that nothing had', async () => {
    await open(adult, { knownOn: '2012-11-30' });
    expect(screen.getAllByText('这个月我们没有这个类别的规则。').length).toBeGreaterThan(0);
    expect(screen.getByText('2012 年 11 月 30 日已公布的资料里，没有这个月的规则')).toBeTruthy();
    expect(figures()).toEqual([undefined, undefined, undefined]);
    const day = await screen.findByLabelText('只用这一天已公布的规则');
    await userEvent.clear(day);
    await waitFor(() => expect(figures()).toEqual(['150.00', '260.00', '410.00']));
  });

  it('keep their category past the end of the rules, which is said, and can be carried on', async () => {
    await open({ ...xiamen, month: '2027-03' });
    expect(screen.getByText('我们的资料到 2026 年 12 月为止')).toBeTruthy();
    expect(figures()).toEqual([undefined, undefined, undefined]);
    await userEvent.click(screen.getByLabelText(zh.calculate.carryOn));
    expect(figures()).toEqual(['450.00', undefined, undefined]);
    expect(screen.getByText('医疗超出现有资料，暂按最近一期规则估算。')).toBeTruthy();
    expect(rows()[1]?.[0]).toBe('医疗暂算转引');
  });

  it('are told that their months are assumed, where the figures were read', async () => {
    await open(adult);
    const meaning = screen.getByText('用在哪几个月没有查到依据，是我们的推定。');
    expect(meaning.previousElementSibling?.textContent).toBe('月份推定');
  });

  it('are found from a month that has none of them, and one press leads to the nearest that has', async () => {
    await open({ ...adult, categoryId: '', month: '2026-11' });
    expect(screen.queryByLabelText(zh.calculate.category)).toBeNull();
    await screen.findByText(
      '其他月份还有：农民合同制工人、灵活就业人员、居民（成年人）、居民（未成年人）、居民（成年人，政府全额负担）、居民（未成年人，政府全额负担）',
    );
    await userEvent.click(screen.getByRole('button', { name: '居民（成年人） 2013 年 1 至 12 月' }));
    await waitFor(() => expect(figures()).toEqual(['150.00', '260.00', '410.00']));
    expect(useCalculateInputs.getState().month).toBe('2013-12');
    expect(screen.getByLabelText<HTMLSelectElement>(zh.calculate.category).value).toBe('resident-adult');
    expect(document.activeElement).toBe(screen.getByLabelText(zh.calculate.city));
  });

  it('are told in which months alone there is something for them, and by which category is calculated instead', async () => {
    await open({ ...adult, month: '2014-05' });
    const note = await screen.findByText('居民（成年人）的资料只有 2013 年 1 至 12 月；这里先按“职工”算。');
    expect(note.getAttribute('role')).toBe('status');
  });

  it('read all of it in English', async () => {
    await open({ ...adult, categoryId: 'resident-supported-adult', language: 'en' });
    expect(screen.getByText('Person pays per year')).toBeTruthy();
    expect(
      screen.getAllByText('The person pays 0 yuan a year; the government pays all of it, 410.00.').length,
    ).toBeGreaterThan(0);
    expect(rows()[1]?.[0]).toBe('Medicalsecond-handmonths assumed');
    expect(rows()[2]).toEqual(['Own part, paid by the government', 'Government', '150.00']);
  });
});

describe('residents on 查工资条', () => {
  it('have no payslip: they are sent to 算一算, and another category brings the form back', async () => {
    usePayslipInputs.setState({ ...emptyPayslip, month: '2013-05', paid: { medical: '30' } }, true);
    usePreferences.setState({ cityId: 'fuzhou', categoryId: 'resident-adult', language: 'zh' });
    await fetchIndex();
    render(
      <WordingProvider value={zh}>
        <PayslipPage />
      </WordingProvider>,
    );
    expect(await screen.findByText(/^“居民（成年人）”按年缴固定金额，不从工资里扣，没有工资条可查。/)).toBeTruthy();
    const link = screen.getByRole('link', { name: '到“算一算”看每年缴多少' });
    expect(link.getAttribute('href')).toBe('#/?city=fuzhou&month=2013-05');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText(zh.calculate.category), 'employee');
    const medical = await within(document.body).findByRole<HTMLInputElement>('textbox', { name: '医疗' });
    expect(medical.value).toBe('30');
  });
});
