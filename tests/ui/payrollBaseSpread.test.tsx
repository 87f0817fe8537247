import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BaseSpread } from '../../src/payroll/baseSpread';
import BaseSpreadPicture from '../../src/ui/payroll/people/BaseSpreadPicture';
import { binsOf, spreadInWords } from '../../src/ui/payroll/people/spreadInWords';
import { TrueUpSection } from '../../src/ui/payroll/people/TrueUpSection';
import userEvent from '@testing-library/user-event';
import { show, detailOf } from './personSections';

describe('true-up', () => {
  it('is listed month by month, without lines that did not change, and negative where too much was paid', async () => {
    const line = (scheme: 'pension' | 'medical', employer: number, employee: number) => ({
      scheme,
      employer,
      employee,
    });
    const trueUp = [
      { month: '2025-01', lines: [line('pension', 1600, -800), line('medical', 0, 0)], unmatched: [] },
      { month: '2025-02', lines: [line('pension', 1600, -800)], unmatched: ['maternity' as const] },
      { month: '2025-03', lines: [line('pension', 0, 0)], unmatched: [] },
    ];
    show(<TrueUpSection detail={detailOf({ trueUp })} />);
    await screen.findByRole('table');
    expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual([
      '险种单位个人',
      '2025 年 1 月',
      '养老16.00-8.00',
      '2025 年 2 月',
      '养老16.00-8.00',
      '合计32.00-16.00',
    ]);
    expect(screen.getByText('生育：有的月份只有一套规则里有，没有算差额。')).toBeDefined();
  });
});

const spread: BaseSpread = {
  cityId: 'nanjing',
  scheme: 'pension',
  month: '2025-03',
  floor: 495_200,
  ceiling: 2_476_200,
  raised: 12,
  capped: 3,
  bins: [0, 5, 9, 1],
};

describe('the spread of the bases', () => {
  it('is said in words and drawn to one scale', async () => {
    const { container } = show(<BaseSpreadPicture spreads={[spread]} profiles={[]} />);
    const picture = await screen.findByRole('img');
    // A quarter of the way from 4,952.00 to 24,762.00 is 4,952.50 long: the third starts at 14,857.00.
    const words =
      '共 30 人，下限 4952.00 元，上限 24762.00 元。工资低于下限、按下限缴的 12 人；高于上限、按上限缴的 3 人；' +
      '在两者之间的 15 人，其中 14857.00 至 19809.49 元的最多，9 人。';
    expect(picture.querySelector('desc')?.textContent).toBe(words);
    const heights = [...container.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('height')));
    expect(heights).toEqual([120, 30, 0, 50, 90, 10]);
  });

  it('has its numbers as a table', async () => {
    show(<BaseSpreadPicture spreads={[spread]} profiles={[]} />);
    await userEvent.click(await screen.findByText('看数字'));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      '基数（元）人数',
      '工资低于下限，按 4,952.0012',
      '4,952.00 至 9,904.490',
      '9,904.50 至 14,856.995',
      '14,857.00 至 19,809.499',
      '19,809.50 至 24,762.001',
      '工资高于上限，按 24,762.003',
    ]);
  });

  it('lets a city, month and scheme be chosen', async () => {
    const fund: BaseSpread = { ...spread, scheme: 'housing-fund', floor: 249_000, raised: 0 };
    show(<BaseSpreadPicture spreads={[spread, fund]} profiles={[]} />);
    const choice = await screen.findByLabelText('城市、月份和险种');
    await userEvent.selectOptions(choice, 'nanjing 2025 年 3 月 公积金（18 人）');
    expect(screen.getByRole('img').querySelector('desc')?.textContent).toContain('共 18 人，下限 2490.00 元');
  });

  it('is left out where no rule has both limits', () => {
    const { container } = show(<BaseSpreadPicture spreads={[]} profiles={[]} />);
    expect(container.querySelector('svg')).toBeNull();
  });

  it('shares the way from floor to ceiling out to the fen, with none left over', () => {
    const odd = { ...spread, floor: 100, ceiling: 110, bins: [1, 1, 1] };
    // 10 fen in three: from 100, from 100 + 4 (3.33 up), from 100 + 7 (6.67 up).
    expect(binsOf(odd).map(({ lowest, highest }) => `${lowest} to ${highest}`)).toEqual([
      '1.00 to 1.03',
      '1.04 to 1.06',
      '1.07 to 1.10',
    ]);
    expect(spreadInWords({ ...odd, bins: [0, 0, 0] }).fullest).toBeNull();
  });
});
