import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CityProfile } from '../../src/rules/cityProfile';
import { useCityData } from '../../src/ui/cityData';
import { useBrowseChoices } from '../../src/ui/rules/browse/browseChoices';
import {
  browseWords,
  nanjing,
  openBrowse,
  pension2025,
  pictureNames,
  profileOf,
  published,
  publishedProfile,
  ruleOf,
  tableRows,
} from './openRulesBrowse';

beforeEach(() => {
  useCityData.setState({ index: null, profiles: {} });
  useBrowseChoices.setState({ scheme: 'all', years: 'all' });
  vi.setSystemTime('2026-11-25');
  // jsdom lays nothing out and has no such thing.
  Element.prototype.scrollIntoView = vi.fn();
});

describe('the picture read by a screen reader', () => {
  const cases = published.flatMap((profile) =>
    profile.personCategories.flatMap(({ id }) =>
      (['zh', 'en'] as const).map((language) => [profile.city.id, id, language, profile] as const),
    ),
  );

  it.each(cases)('%s, %s, %s: says what the table says, row for row', async (_city, category, language, profile) => {
    await openBrowse([profile], category, language);
    const { separator, stop } = browseWords[language];
    const rows = tableRows();
    expect(rows.length).toBeGreaterThan(0);
    expect(pictureNames()).toEqual(
      rows.map(({ scheme, cells, titles }) => {
        const said = cells.map((text, index) => (titles[index] === '' ? text : `${titles[index]!} ${text}`));
        // For the ear, without the separators of thousands.
        return ([scheme, ...said].join(separator) + stop).replace(/(?<whole>\d),(?=\d{3})/g, '$<whole>');
      }),
    );
  });

  it('calls each stretch by that name, and each picture by its scheme', async () => {
    await openBrowse([profileOf(ruleOf())], 'employee', 'en');
    expect(screen.getByRole('list', { name: 'Pension: its rules over time' })).toBeTruthy();
    expect(pictureNames()).toEqual([
      'Pension; Jan to Dec 2025; Final; Floor 4952; Ceiling 24762; Employer 16%; Employee 8%; Wage year 2024; Source second-hand; Announced 18 Sep 2025; Rounding rounded half-up to the cent.',
    ]);
  });

  it('heads the cells of the table with the names that they have on a phone', async () => {
    await openBrowse([publishedProfile('nanjing')], 'employee');
    const headings = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    const row = document.querySelector('tr:has(> th[scope="row"])')!;
    const titles = [...row.querySelectorAll('td')].map(({ dataset }) => dataset.title);
    expect(titles).toEqual([undefined, ...headings.slice(2)]);
  });

  it('leaves out the same years as the table', async () => {
    useBrowseChoices.setState({ years: '5' });
    await openBrowse([publishedProfile('xiamen')], 'local');
    expect(pictureNames()).toHaveLength(tableRows().length);
    // The category ends in June 2023, so that 2019 is the first year: the rule of 2011 is gone, the hole after it reaches in.
    expect(tableRows()[0]).toMatchObject({
      scheme: '养老',
      cells: ['2012 年 7 月至 2022 年 6 月', '无资料', expect.any(String)],
    });
  });
});

describe('the table of rules', () => {
  it('has provisional and final rules side by side, and holes as rows', async () => {
    const base = { kind: 'clampedWage', floor: '4940', ceiling: '24000', sources: ['limits-2025'] } as const;
    const interim = ruleOf({
      provisional: true,
      announcedOn: '2025-01-03',
      base: { ...base, sources: [...base.sources] },
    });
    const final = ruleOf({ announcedOn: '2025-07-08' });
    const before = ruleOf({ effectiveFrom: '2024-01', effectiveTo: '2024-06' });
    await openBrowse([profileOf(before, interim, final)], 'employee');
    expect(tableRows().map(({ cells }) => cells.slice(0, 3))).toEqual([
      ['2024 年 1 至 6 月', '正式', '4,952'],
      ['2024 年 7 至 12 月', '无资料', '2024 年 6 月之后、2025 年 1 月之前没有查到规则'],
      ['2025 年 1 至 12 月', '暂行，已被取代', '4,940'],
      ['2025 年 1 至 12 月', '正式', '4,952'],
    ]);
    expect(screen.queryByRole('button', { name: /2024 年 7 至 12 月/ })).toBeNull();
  });

  it('opens a row to all rates, to the sources of every part and to the note', async () => {
    await openBrowse([publishedProfile('nanjing')], 'employee');
    const button = screen.getByRole('button', { name: '工伤 2025 年 1 至 12 月，正式，看依据' });
    await userEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const details = document.getElementById(button.getAttribute('aria-controls')!)!;
    expect(within(details).getAllByText(/：单位 .*%，个人 0%$/)).toHaveLength(8);
    expect(details.textContent).toContain('上下限');
    expect(details.textContent).toContain('推定');
    await userEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });

  it('says what replaced a rule, and of a part how long the whole rule is', async () => {
    const interim = ruleOf({ provisional: true });
    const final = ruleOf({ effectiveFrom: '2025-07', announcedOn: '2025-07-08' });
    await openBrowse([profileOf(interim, final)], 'employee');
    const [, replaced] = screen.getAllByRole('button', { name: /^养老 2025/ });
    await userEvent.click(replaced!);
    expect(screen.getByText('整条规则：2025 年 1 至 12 月')).toBeTruthy();
    expect(screen.getByText('被 2025 年 7 月 8 日公布的正式规则取代')).toBeTruthy();
  });

  it('opens the row of a stretch that is pointed at, and no other', async () => {
    await openBrowse([publishedProfile('nanjing')], 'employee');
    const stretch = document.querySelectorAll('[role="listitem"] > [role="img"]')[0]!;
    await userEvent.click(stretch);
    const opened = screen.getAllByRole('button', { expanded: true });
    expect(opened.map(({ textContent }) => textContent)).toEqual(['2007 年 7 月至 2008 年 6 月']);
    await vi.waitFor(() => expect(document.activeElement).toBe(opened[0]));
  });

  it('keeps to one scheme when asked', async () => {
    await openBrowse([publishedProfile('nanjing')], 'employee');
    await userEvent.selectOptions(screen.getByLabelText('险种'), '公积金');
    expect(new Set(tableRows().map(({ scheme }) => scheme))).toEqual(new Set(['公积金']));
    expect(pictureNames()).toHaveLength(tableRows().length);
  });

  it('names fees by payer and period, fixed bases, missing and unknown limits', async () => {
    await openBrowse([publishedProfile('fuzhou')], 'flexible');
    const texts = tableRows().map(({ cells }) => cells.join(' '));
    expect(texts.filter((text) => text.includes('未查到') && text.includes('2,100'))).toHaveLength(1);
    expect(texts.some((text) => text.includes('固定基数 2,805.19 0% 10% 个人每年 65 元'))).toBe(true);
  });
});

describe('a category', () => {
  it('is any of the profile, not only of a month, and another city keeps its own first one', async () => {
    await openBrowse([publishedProfile('xiamen'), publishedProfile('nanjing')], 'local');
    expect(screen.getByLabelText<HTMLSelectElement>('人员类别').value).toBe('local');
    expect(screen.getByText('这个人员类别的资料到 2023 年 6 月为止，之后没有查到规则。')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('城市'), '南京');
    expect(screen.getByLabelText<HTMLSelectElement>('人员类别').value).toBe('employee');
  });

  it('without rules says so', async () => {
    await openBrowse([profileOf(ruleOf())], 'employee');
    await userEvent.selectOptions(screen.getByLabelText('人员类别'), '灵活就业人员');
    expect(await screen.findByText('这个人员类别没有任何规则。')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('the sources of a city', () => {
  it('are counted by status and listed newest first, each with what stands on it', async () => {
    const source = { ...nanjing.sources[0]!, documentNumber: null, carrier: null, note: null, issuer: null, url: null };
    const sources: CityProfile['sources'] = [
      { ...source, id: 'assumed', title: '推定取整', status: 'assumed', publishedOn: null },
      { ...source, id: 'old', title: '旧通知', status: 'secondary', publishedOn: '2024-03-03' },
      { ...source, id: 'new', title: '新通知', status: 'official', publishedOn: '2025-07-01' },
    ];
    const rounding = { ...pension2025.rounding, sources: ['assumed'] };
    const rates = { kind: 'none' } as const;
    const base = { kind: 'clampedWage', floor: '1', ceiling: '2', sources: ['new'] } as const;
    const rule = ruleOf({ rates, rounding, periodSources: ['new'], base: { ...base, sources: [...base.sources] } });
    await openBrowse([{ ...profileOf(rule, { ...rule, scheme: 'medical' }), sources }], 'employee');
    expect(screen.getByText('共 3 份：原文 1，转引 1，推定 1。')).toBeTruthy();
    const list = screen.getByText('全部依据，新的在前').parentElement!;
    const items = within(list).getAllByRole('listitem', { hidden: true });
    expect(items.map(({ textContent }) => textContent.slice(0, 4))).toEqual(['新通知 ', '旧通知 ', '推定取整']);
    expect(items[0]!.textContent).toContain('2 条规则引用（养老、医疗）');
    expect(items[1]!.textContent).toContain('没有规则引用');
  });
});

describe('how fresh a city is', () => {
  it('is said once for schemes of which the same is true', async () => {
    const interim = { provisional: true, announcedOn: '2025-01-03' };
    await openBrowse([profileOf(ruleOf(interim), ruleOf({ ...interim, scheme: 'medical' }))], 'employee');
    const region = screen.getByRole('region', { name: '新旧' });
    const sentences = await within(region).findAllByRole('listitem');
    expect(sentences.map(({ textContent }) => textContent)).toContain(
      '养老、医疗用的是暂行规则，从 2025 年 1 月 3 日到现在已过九个月，还没有收录正式通知；可能已经公布，之后可能补差。',
    );
  });
});
