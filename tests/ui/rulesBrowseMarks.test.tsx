import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { useCityData } from '../../src/ui/cityData';
import { useBrowseChoices } from '../../src/ui/rules/browse/browseChoices';
import {
  nanjing,
  openBrowse,
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

const interim = ruleOf({ provisional: true, announcedOn: '2025-01-03' });
const final = ruleOf({ announcedOn: '2025-07-08' });

function limits(floor: string, ceiling: string): Pick<ContributionRule, 'base'> {
  return { base: { kind: 'clampedWage', floor, ceiling, sources: ['limits-2025'] } };
}

describe('the person category', () => {
  const field = () => screen.getByLabelText<HTMLSelectElement>('人员类别');

  it('is at first one that has rules this month, and those that have ended say when', async () => {
    await openBrowse([publishedProfile('xiamen')], '');
    expect(field().value).toBe('employee');
    expect([...field().options].map(({ textContent }) => textContent)).toEqual([
      '本市户籍职工（到 2023 年 6 月）',
      '外来员工（到 2023 年 6 月）',
      '职工',
      '外来农民合同制工人',
      '灵活就业人员',
      '城乡居民',
    ]);
  });

  it('is in English too', async () => {
    await openBrowse([publishedProfile('xiamen')], 'local', 'en');
    const option = screen.getByLabelText<HTMLSelectElement>('Person category').selectedOptions[0]!;
    expect(option.textContent).toBe('Employee with Xiamen household registration (until Jun 2023)');
  });

  it('that may be out of date while another is shown is named with its schemes, and one press shows it', async () => {
    await openBrowse([nanjing], 'employee');
    const region = screen.getByRole('region', { name: '新旧' });
    const other = within(region).getByRole('button', { name: '灵活就业人员（养老、医疗）' });
    expect(other.closest('p')!.textContent).toBe('其他人员类别里可能旧了的：灵活就业人员（养老、医疗）');
    await userEvent.click(other);
    expect(field().value).toBe('flexible');
  });
});

describe('how far a rule may be trusted', () => {
  it('is said of its months too, where they are assumed behind figures that were read', async () => {
    await openBrowse([publishedProfile('fuzhou')], 'resident-supported-adult');
    const [row] = tableRows();
    expect(row!.cells).toContain('转引、月份推定');
    expect(row!.cells).toContain('政府每年 260 元（政府补助）、政府每年 150 元（政府负担的个人部分）');
    expect(pictureNames()[0]).toContain('；依据 转引、月份推定；');
  });

  it.each([
    ['secondary', [interim], 'nanjing', ['暂行', '转引']],
    ['final', [interim, final], 'nanjing', ['转引']],
    ['own', [final], 'own-nanjing', ['自定', '转引']],
    ['assumed', [ruleOf({ base: { kind: 'fixed', amount: '1', sources: ['rounding-assumed'] } })], 'nanjing', ['推定']],
  ])('stands beside the figures of each scheme as tags: %s', async (_, rules, id, tags) => {
    const profile = profileOf(...rules);
    await openBrowse([{ ...profile, city: { ...profile.city, id } }], 'employee');
    const months = screen.getByRole('heading', { level: 3, name: '养老' }).parentElement!.querySelectorAll('p')[1]!;
    expect(months.textContent).toBe(`2025 年 1 至 12 月 ${tags.join('')}`);
    expect([...months.querySelectorAll('em, span > span')].map(({ textContent }) => textContent)).toEqual(tags);
  });
});

describe('the names of rows', () => {
  it('tell a rule from the one that replaced it', async () => {
    await openBrowse([profileOf(interim, final)], 'employee');
    const names = screen.getAllByRole('button', { name: /^养老/ }).map((button) => button.getAttribute('aria-label'));
    expect(names).toEqual(['养老 2025 年 1 至 12 月，暂行，已被取代，看依据', '养老 2025 年 1 至 12 月，正式，看依据']);
  });

  it.each(
    published.flatMap((profile) => profile.personCategories.map(({ id }) => [profile.city.id, id, profile] as const)),
  )('%s, %s: no two are the same', async (_city, category, profile) => {
    await openBrowse([profile], category);
    const names = [...document.querySelectorAll('tr button')].map((button) => button.getAttribute('aria-label'));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a picture without amounts', () => {
  const texts = () => [...document.querySelectorAll('figure svg text')].map(({ textContent }) => textContent);

  it.each([
    ['neither limit was found', limits('unknown', 'unknown'), '上下限未查到'],
    ['there is no limit', limits('none', 'none'), '不设限'],
  ])('has no scale, and says that %s', async (_, base, text) => {
    await openBrowse([profileOf(ruleOf(base))], 'employee');
    expect(texts().filter((one) => one !== '')).toEqual(['费率', '2025', text, '16% + 8%'].sort(inPicture(texts())));
    expect(texts()).not.toContain('?');
  });

  it('says so of one stretch beside others that have a scale', async () => {
    const before = ruleOf({ ...limits('unknown', 'unknown'), effectiveFrom: '2024-01', effectiveTo: '2024-12' });
    await openBrowse([profileOf(before, final)], 'employee');
    expect(texts()).toContain('上下限未查到');
    expect(texts()).toContain('20,000');
    expect(texts()).toContain('24,762');
  });

  it('marks the one limit that was not found', async () => {
    await openBrowse([profileOf(ruleOf(limits('4952', 'unknown')))], 'employee');
    expect(texts()).toContain('?');
    expect(texts()).not.toContain('上下限未查到');
  });
});

/** In the order of the picture: what stands there is of interest, not where. */
function inPicture(order: string[]) {
  return (one: string, other: string) => order.indexOf(one) - order.indexOf(other);
}

describe('all sources', () => {
  it('are closed on screen until they are asked for', async () => {
    await openBrowse([nanjing], 'employee');
    const button = screen.getByRole('button', { name: '全部依据，新的在前' });
    const list = document.getElementById(button.getAttribute('aria-controls')!)!;
    expect([button.getAttribute('aria-expanded'), list.className]).toEqual([
      'false',
      expect.stringContaining('closed'),
    ]);
    await userEvent.click(button);
    expect([button.getAttribute('aria-expanded'), list.className]).toEqual([
      'true',
      expect.not.stringContaining('closed'),
    ]);
  });
});
