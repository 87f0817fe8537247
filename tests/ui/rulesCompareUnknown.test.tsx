import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadPublished, openCompare, rowsOf, side } from './openCompare';

beforeEach(() => {
  sessionStorage.clear();
  loadPublished();
});

/** What is read out, which waits until typing rests. */
async function spoken(part: string): Promise<void> {
  await waitFor(
    () => {
      const live = [...document.querySelectorAll('[aria-live], [role="status"]')].map((one) => one.textContent);
      expect(live.join(' ')).toContain(part);
    },
    { timeout: 3000 },
  );
}

describe('what is not in our data', () => {
  it('is no subsidy of 0: residents of Fuzhou and Xiamen in 2013', async () => {
    const inputs = {
      before: side('2013-11', 'fuzhou', '', 'resident-adult'),
      after: side('2013-11', 'xiamen', '', 'resident'),
    };
    await openCompare(inputs);
    expect(screen.getByText('厦门城乡居民没有政府补助的资料，政府的部分不能比')).toBeTruthy();
    // 110 − 150.
    expect(screen.getByText('你每年 150.00 与 110.00（−40.00）')).toBeTruthy();
    expect(rowsOf('医疗').slice(-2)).toEqual(['个人每年 150.00 110.00−40.00', '政府每年 260.00–']);
    expect(screen.getByText(/政府补助 政府每年 260 元（另一边没有这项资料，不当作 0）/)).toBeTruthy();
    expect(screen.queryByText(/260.00 与 0.00/)).toBeNull();
  });

  it('is no scheme without change: past our data only the fund compares', async () => {
    await openCompare({ before: side('2026-12'), after: side('2027-01'), wage: '10000' });
    expect(
      screen.getByText('能比的只有公积金，数字没有不同；养老、医疗、失业、工伤、生育至少一边没有资料'),
    ).toBeTruthy();
    expect(screen.getByText('合计不完整，只算公积金：你和单位每月缴的都不变')).toBeTruthy();
    await spoken('合计不完整，只算公积金：你和单位每月缴的都不变');
  });
});

it('0 of the own part stays 0 where the government takes the whole over', async () => {
  await openCompare({
    before: side('2013-11', 'fuzhou', '', 'resident-adult'),
    after: side('2013-11', 'fuzhou', '', 'resident-supported-adult'),
  });
  expect(rowsOf('医疗').slice(-2)).toEqual(['个人每年 150.000.00−150.00', '政府每年 260.00 410.00+150.00']);
  expect(screen.queryByText(/不当作 0/)).toBeNull();
});

it('a fee for half a year is not set against that of a year', async () => {
  const resident = (month: string) => side(month, 'xiamen', '', 'resident');
  await openCompare({ before: resident('2022-09'), after: resident('2023-03') });
  expect(
    screen.getByText(
      '2022 年 9 月你这一期（2022 年 7 至 12 月）缴 200.00，2023 年 3 月你每年缴 430.00；时间长短不同，不算差额',
    ),
  ).toBeTruthy();
  expect(rowsOf('医疗').at(-1)).toBe('个人这一期 200.00每年 430.00');
  expect(screen.queryByText(/\+230/)).toBeNull();
});

it('a scheme that a category never has is not paid, and the page says so', async () => {
  await openCompare({
    before: side('2026-11', 'xiamen', '', 'employee'),
    after: side('2026-11', 'xiamen', '', 'flexible'),
    wage: '10000',
  });
  expect(screen.getByText('灵活就业人员：这个人员类别的档案里没有工伤、生育、公积金，合计里按不缴算。')).toBeTruthy();
  expect(rowsOf('公积金')[1]).toBe('灵活就业人员：这个人员类别的档案里没有这一险种');
  // 10,000 × 8% on one side alone.
  expect(rowsOf('公积金').at(-1)).toBe('单位每月8% 800.00–−800.00');
  // Of pension and unemployment our data lack the flexible workers’ rules of that month.
  expect(screen.getByText('合计不完整：养老、失业至少有一边没有资料，两边都没算进去。')).toBeTruthy();
  // Medical 2%, fund 8%: 200 + 800; medical 9.5%: 950. Employer: 750 + 20 + 70 + 800.
  expect(
    screen.getByText(
      '合计不完整，只算医疗、工伤、生育、公积金：你每月 1,000.00 与 950.00（−50.00）；单位每月 1,640.00 与 0.00（−1,640.00）',
    ),
  ).toBeTruthy();
});
