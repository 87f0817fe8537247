import { readFileSync } from 'node:fs';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PayrollSettings } from '../../src/payroll/payrollSettings';
import type { NeededMapping, RosterNotice } from '../../src/payroll/readRoster';
import { fetchIndex, useCityData } from '../../src/ui/cityData';
import { emptyPayrollInputs, usePayrollInputs } from '../../src/ui/payroll/payrollInputs';
import PayrollPage from '../../src/ui/payroll/PayrollPage';
import { emptyPayrollState, usePayroll } from '../../src/ui/payroll/payrollState';
import { usePreferences } from '../../src/ui/preferences';
import { en } from '../../src/ui/wording/en';
import { en as payrollEn } from '../../src/ui/wording/payroll/en';
import { zh as words } from '../../src/ui/wording/payroll/zh';
import { WordingProvider, type Language } from '../../src/ui/wording/WordingContext';
import { zh } from '../../src/ui/wording/zh';
import { FakeWorker, readAnswer, respondAsReady, summary, useFakeWorkers } from './fakeWorkers';

const salaries = '姓名,缴费工资\r\n王小明,87654.32\r\n李雷,12345.67\r\n';

async function open(language: Language = 'zh') {
  usePreferences.setState({ cityId: 'nanjing', categoryId: '', language });
  await fetchIndex();
  render(
    <WordingProvider value={language === 'zh' ? zh : en}>
      <PayrollPage />
    </WordingProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
}

async function bring(name = '工资表.csv') {
  const file = new File([salaries], name, { type: 'text/csv' });
  await userEvent.upload(await screen.findByTestId('roster-file'), file);
}

/** The newest worker, once it was asked this. */
async function workerAsked(kind: string): Promise<FakeWorker> {
  await waitFor(() => expect(FakeWorker.all.at(-1)?.last(kind)).toBeTruthy());
  return FakeWorker.all.at(-1)!;
}

function total() {
  return screen.queryByTestId('payroll-employee')?.textContent;
}

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

describe('an import', () => {
  it('goes from the file to the result, which is said and focused', async () => {
    FakeWorker.respond = respondAsReady();
    await open();
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
    await open();
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
    await open();
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
    await open();
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
    await open();
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
    await open();
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
    await open();
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
    await open();
    await bring();
    await screen.findByRole('heading', { name: words.summary.title });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: words.settings.takeHome }), 'year');
    const stored = JSON.stringify([{ ...sessionStorage }, { ...localStorage }, location.href]);
    expect(stored).toContain('"takeHome\\":\\"year');
    expect(stored).not.toMatch(/王小明|李雷|87654|12345|员工|工资表/);
  });

  it('has the browser ask before the page is left, and not once the roster is removed', async () => {
    FakeWorker.respond = respondAsReady();
    await open();
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

const refusal = { kind: 'refused', refusal: { fileName: 'broken.xlsx', kind: 'encrypted' } };

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
    await open();
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
    await open();
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
    await open();
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
    await open();
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

describe('the settings', () => {
  async function openReady(summaryOf?: Parameters<typeof respondAsReady>[0]) {
    FakeWorker.respond = respondAsReady(summaryOf);
    await open();
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

describe('the result', () => {
  async function show(change: Parameters<typeof summary>[0], language: Language = 'zh', read = readAnswer(2)) {
    const respond = respondAsReady(() => summary(change));
    FakeWorker.respond = (asked) => (asked.kind === 'read' ? read : respond(asked));
    await open(language);
    await bring();
    await screen.findByRole('heading', { name: (language === 'zh' ? words : payrollEn).totals.title });
  }

  it('adds pay and contributions up to the cost, where both are of the same people', async () => {
    // 20,000.00 + 2,600.00
    const takeHome = {
      pay: 2_000_000n,
      tax: 0n,
      takeHome: 1_870_000n,
      people: 2,
      assumedEqualMonths: 2,
      negative: 1,
      incomplete: 3,
    };
    await show({ takeHome });
    expect(screen.getByText(words.summary.cost).nextSibling?.textContent).toBe('22,600.00');
    expect(screen.getByText(words.warnings.assumed(2))).toBeTruthy();
    expect(screen.getByText('1 人的应发不够扣五险一金和个税，到手是负数。')).toBeTruthy();
    expect(screen.getByText('3 人有险种没有规则，没有算个税和到手。')).toBeTruthy();
    expect(screen.getByText('2 人算了到手，不含年终奖')).toBeTruthy();
  });

  it('gives no cost where some of the people have no pay', async () => {
    await show({
      takeHome: {
        pay: 1_000_000n,
        tax: 0n,
        takeHome: 900_000n,
        people: 1,
        assumedEqualMonths: 0,
        negative: 0,
        incomplete: 0,
      },
    });
    expect(screen.queryByText(words.summary.cost)).toBeNull();
  });

  it('warns once a place, and marks totals that lack something', async () => {
    const ofCategory = { categoryId: 'employee', category: { zh: '职工', en: 'Employee' } };
    await show({
      warnings: [
        {
          kind: 'noRule',
          cityId: 'xiamen',
          ...ofCategory,
          month: '2027-09',
          schemes: ['pension', 'medical'],
          people: 12,
        },
      ],
    });
    expect(screen.getByText(/^厦门 · 职工 · 2027 年 9 月（12 人）：没有养老、医疗的规则/)).toBeTruthy();
    expect(screen.getByText(`${words.summary.employee} ${words.summary.incomplete}`)).toBeTruthy();
  });

  it('warns once of what several places have in common, and names them in a fold', async () => {
    const ofCategory = { categoryId: 'employee', category: { zh: '职工', en: 'Employee' } };
    const warning = { kind: 'carriedOn' as const, ...ofCategory, month: '2027-09', schemes: ['pension' as const] };
    await show({
      warnings: [
        { ...warning, cityId: 'xiamen', people: 12 },
        { ...warning, cityId: 'nanjing', people: 3 },
      ],
    });
    await userEvent.click(screen.getByText('2 处（共 15 人）超出现有资料，暂按最近一期规则估算。'));
    expect(screen.getByText(/^南京 · 职工 · 2027 年 9 月（3 人）/)).toBeTruthy();
  });

  it('says of the check what may be, never more', async () => {
    await show({
      check: {
        compared: 2,
        below: 1,
        impossible: 1,
        nothingDeducted: 0,
        rateNotGiven: 0,
        employer: 12_300n,
        employee: 4_500n,
      },
    });
    const check = within(screen.getByRole('region', { name: words.check.title }));
    expect(check.getByText('对照了 2 人，其中 1 人的申报基数可能低于应缴基数。')).toBeTruthy();
    expect(
      check.getByText(
        '若按应缴基数补足，每月单位多缴 123.00 元，个人多缴 45.00 元。 只算名单里有扣款的险种，另含工伤、生育；不含以往月份和滞纳金。',
      ),
    ).toBeTruthy();
    expect(check.getByText(words.check.caution)).toBeTruthy();
  });

  it('says of rates that were assumed how many people they are of, and gives no figure', async () => {
    await show({ assumedRates: { fund: 12, injury: 2000 } });
    expect(
      screen.getByText(
        '12 人的公积金按各城市预填的比例、2,000 人的工伤按第一档算：名单里没有写，可在“各城市的费率”里改。',
      ),
    ).toBeTruthy();
  });

  it('says nothing of a month where rows are of several', async () => {
    const takeHome = { pay: 1n, tax: 0n, takeHome: 1n, people: 1, assumedEqualMonths: 0, negative: 0, incomplete: 0 };
    const check = {
      compared: 2,
      below: 1,
      impossible: 0,
      nothingDeducted: 0,
      rateNotGiven: 0,
      employer: 12_300n,
      employee: 4_500n,
    };
    await show({ months: ['2026-02', '2026-03'], takeHome, check });
    expect(screen.queryByText(words.summary.perMonth)).toBeNull();
    expect(screen.getAllByText('名单各行合计，有不止一个月')).toHaveLength(2);
    expect(screen.getByText('名单各行合计，元；各行不是同一个月。')).toBeTruthy();
    expect(screen.getByText('各行到手合计')).toBeTruthy();
    expect(screen.getByText(/^若按应缴基数补足，名单各行合计单位多缴 123\.00 元/)).toBeTruthy();
  });

  it('says of the check from what the wage was taken', async () => {
    const check = {
      compared: 2,
      below: 1,
      impossible: 0,
      nothingDeducted: 0,
      rateNotGiven: 0,
      employer: 12_300n,
      employee: 4_500n,
    };
    const notices: RosterNotice[] = [
      { kind: 'wageFromPay', header: '应发工资' },
      { kind: 'wageFromBase', headers: ['社保基数'] },
    ];
    await show({ check }, 'zh', { ...readAnswer(2), notices });
    const region = within(screen.getByRole('region', { name: words.check.title }));
    expect(region.getByText(words.check.wageFromBase)).toBeTruthy();
    expect(region.getByText(/^应缴基数按本月应发推算，不是上年月平均工资。 这只是/)).toBeTruthy();
  });

  it('folds a long list of departments', async () => {
    const departments = Array.from({ length: 40 }, (_, index) => ({
      department: `部门${index}`,
      people: 1,
      employer: 1n,
      employee: 1n,
    }));
    await show({ totals: { ...summary().totals, departments } });
    const table = screen.getByRole('table', { name: words.totals.by.department });
    // A header, twelve departments, the sum of all.
    expect(within(table).getAllByRole('row')).toHaveLength(14);
    await userEvent.click(screen.getByRole('button', { name: '看全部 40 个部门' }));
    expect(within(table).getAllByRole('row')).toHaveLength(42);
  });

  it('is all English in English', async () => {
    const ofCategory = { categoryId: 'employee', category: { zh: '职工', en: 'Employee' } };
    await show(
      {
        warnings: (['noRule', 'carriedOn', 'provisional', 'unknownLimit'] as const).map((kind) => ({
          kind,
          cityId: 'nanjing',
          ...ofCategory,
          month: '2026-03',
          schemes: ['pension'],
          people: 1,
        })),
      },
      'en',
    );
    const shown = document.body.textContent
      .replaceAll(/工资表.xlsx|三月|员工\d?|社保基数|财务部/g, '')
      .replaceAll('中文', '');
    expect(shown).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('the file to take away', () => {
  it('is written by another worker, and cancelling it leaves the payroll as it is', async () => {
    FakeWorker.respond = respondAsReady();
    await open();
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
    await open();
    await bring();
    await screen.findByRole('heading', { name: words.summary.title });
    await userEvent.click(screen.getByRole('button', { name: words.write.csv }));
    await waitFor(() => expect(links).toEqual(['五险一金 2026 年 3 月.csv']));
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});
