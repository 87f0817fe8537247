import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BaseSpread } from '../../src/payroll/baseSpread';
import type { PersonDetail, WithholdingDetail, YearDetail } from '../../src/payroll/personDetail';
import BaseSpreadPicture from '../../src/ui/payroll/people/BaseSpreadPicture';
import { BonusSection } from '../../src/ui/payroll/people/BonusSection';
import { binsOf, spreadInWords } from '../../src/ui/payroll/people/spreadInWords';
import { TakeHomeSection } from '../../src/ui/payroll/people/TakeHomeSection';
import { TrueUpSection } from '../../src/ui/payroll/people/TrueUpSection';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { PayrollWordingProvider } from '../../src/ui/wording/payroll/PayrollWording';
import { WordingProvider } from '../../src/ui/wording/WordingContext';
import { zh } from '../../src/ui/wording/zh';

function show(element: ReactElement) {
  return render(
    <WordingProvider value={zh}>
      <PayrollWordingProvider>{element}</PayrollWordingProvider>
    </WordingProvider>,
  );
}

// Three months of 12,000 with 2,000 of own contributions and 1,000 of special deductions:
// 36,000 − 15,000 − 6,000 − 3,000 = 12,000; × 3% = 360; less 240 withheld in two months = 120.
// Take-home: 12,000 − 2,000 − 120 = 9,880.
const withholding: WithholdingDetail = {
  months: 3,
  income: 3_600_000,
  allowance: 1_500_000,
  contributions: 600_000,
  specialDeductions: 300_000,
  taxable: 1_200_000,
  ratePercent: 3,
  quick: 0,
  cumulativeTax: 36_000,
  taxSoFar: 24_000,
  tax: 12_000,
  assumed: ['income', 'tax'],
  fundExcess: { employer: 0, employee: 0 },
};

function detailOf(changes: Partial<PersonDetail> = {}): PersonDetail {
  return {
    tableRow: {
      row: 0,
      fileRow: 2,
      name: '王五',
      number: '3',
      department: '',
      city: { id: 'nanjing' },
      month: '2025-03',
      wage: '12000.00',
      fundWage: null,
      lines: {},
      employer: 350_000,
      employee: 200_000,
      pay: null,
      takeHome: { pay: 1_200_000, tax: 12_000, takeHome: 988_000, bonus: null },
      check: [],
      checkCost: null,
      trueUp: { employer: 3200, employee: -1600 },
      remarks: [],
    },
    cityId: 'nanjing',
    categoryId: 'employee',
    month: '2025-03',
    wage: '12000.00',
    pay: '12000.00',
    fundWage: '',
    withFund: true,
    rates: {},
    trueUp: [],
    withholding,
    bonus: null,
    noTakeHome: null,
    year: null,
    ...changes,
  };
}

describe('take-home', () => {
  it('that is none says why', async () => {
    const { tableRow } = detailOf();
    const detail = detailOf({ tableRow: { ...tableRow, takeHome: null }, noTakeHome: 'tooEarly' });
    show(<TakeHomeSection detail={detail} period="month" />);
    expect(await screen.findByText('资料里只有现行的累计预扣法；2019 年以前的月份不算个税。')).toBeDefined();
    expect(screen.queryByText('累计 3 个月')).toBeNull();
  });

  it('is a formula with its cumulated figures, and says what was assumed', async () => {
    show(<TakeHomeSection detail={detailOf()} period="month" />);
    expect(await screen.findByText('累计 3 个月')).toBeDefined();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '应纳税所得额 = 收入 36,000.00 − 减除费用 15,000.00 − 五险一金 6,000.00 − 专项附加扣除 3,000.00 = 12,000.00',
      '累计个税 = 12,000.00 × 3% − 速算扣除数 0.00 = 360.00',
      '本月个税 = 累计 360.00 − 已缴 240.00 = 120.00',
    ]);
    expect(screen.getByText('到手 = 应发 12,000.00 − 个人缴费 2,000.00 − 个税 120.00 = 9,880.00')).toBeDefined();
    expect(screen.getByText('名单里没有写累计收入、累计已缴个税：假定各月与本月相同。')).toBeDefined();
  });

  // Twelve months of 12,000 with 24,300.00 of contributions in all: 144,000 − 60,000 − 24,300 − 12,000 = 47,700;
  // × 10% − 2,520 = 2,250. Take-home: 144,000 − 24,300 − 2,250 = 117,450.
  const year: YearDetail = {
    months: 12,
    pay: 14_400_000,
    income: 14_400_000,
    allowance: 6_000_000,
    contributions: 2_430_000,
    specialDeductions: 1_200_000,
    taxable: 4_770_000,
    ratePercent: 10,
    quick: 252_000,
    tax: 225_000,
    takeHome: 11_745_000,
  };

  function ofYear(changes: Partial<YearDetail>) {
    const detail = detailOf({ year: { ...year, ...changes } });
    const { pay, tax, takeHome } = { ...year, ...changes };
    return { ...detail, tableRow: { ...detail.tableRow, takeHome: { pay, tax, takeHome, bonus: null } } };
  }

  it('of a year is the year’s formulas, not the month’s', async () => {
    show(<TakeHomeSection detail={ofYear({})} period="year" />);
    expect(await screen.findByText(/^12 个月，各月按当月规则/)).toBeDefined();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '全年应纳税所得额 = 收入 144,000.00 − 减除费用 5,000 × 12 个月（60,000.00）− 五险一金 24,300.00 − 专项附加扣除 12,000.00 = 47,700.00',
      '全年个税 = 47,700.00 × 10% − 速算扣除数 2,520.00 = 2,250.00',
    ]);
    expect(
      screen.getByText('全年到手 = 应发 144,000.00 − 个人缴费 24,300.00 − 个税 2,250.00 = 117,450.00'),
    ).toBeDefined();
    expect(screen.getByText('个税和到手都不含年终奖。')).toBeDefined();
  });

  it('of a year in which more was withheld than is due says what becomes of it', async () => {
    // 2,300 − 2,250 = 50.
    show(<TakeHomeSection detail={ofYear({ tax: 230_000, takeHome: 11_740_000 })} period="year" />);
    expect(await screen.findByText('各月预扣合计 2,300.00，比全年个税多 50.00，差额在年度汇算时退')).toBeDefined();
  });

  it('below zero says so in words', async () => {
    const detail = detailOf();
    const takeHome = { pay: 100_000, tax: 0, takeHome: -100_000, bonus: null };
    show(<TakeHomeSection detail={{ ...detail, tableRow: { ...detail.tableRow, takeHome } }} period="month" />);
    expect(await screen.findByText('应发不够扣，到手是负数。')).toBeDefined();
  });

  it('says that there is no tax where deductions are as much as income', async () => {
    const none = { ...withholding, income: 2_400_000, taxable: 0, cumulativeTax: 0, taxSoFar: 0, tax: 0 };
    show(<TakeHomeSection detail={detailOf({ withholding: none })} period="month" />);
    expect(await screen.findByText(/= 0\.00 不大于 0，不缴税。$/)).toBeDefined();
    expect(screen.queryByText(/速算扣除数/)).toBeNull();
  });

  it('withholds nothing where more was withheld already', async () => {
    const over = { ...withholding, taxSoFar: 50_000, tax: 0 };
    show(<TakeHomeSection detail={detailOf({ withholding: over })} period="month" />);
    expect(await screen.findByText(/^本月个税：累计 360\.00 不到已缴 500\.00，本月不缴/)).toBeDefined();
  });
});

describe('a year-end bonus', () => {
  // 36,001 ÷ 12 is above 3,000: 36,001 × 10% − 210 = 3,390.10, against 36,000 × 3% = 1,080.00 at the step: one yuan more
  // leaves 3,390.10 − 1,080.00 − 1.00 = 2,309.10 less. Paid out again as much from 38,566.67.
  const bonus = {
    amount: 3_600_100,
    merged: 360_010,
    isWholeYear: true,
    choice: {
      apart: 339_010,
      better: 'apart' as const,
      difference: 21_000,
      trap: { step: 3_600_000, lost: 230_910, breakEven: 3_856_667 },
    },
  };

  it('is told both ways, with the trap', async () => {
    const { container } = show(<BonusSection bonus={bonus} />);
    await screen.findByRole('heading', { name: '年终奖 36,001.00' });
    expect([...container.querySelectorAll('li, p')].map(({ textContent }) => textContent)).toEqual([
      '并入全年：个税多 3,600.10',
      '单独计税：个税 3,390.10',
      '单独计税少缴 210.00。',
      '单独计税时，这笔奖金刚过 36,000.00 的线：多发 1.00，反而少拿 2,309.10。要多发，至少发到 38,566.67 才不吃亏。',
    ]);
  });

  it('is called better neither way while the year is not known whole', async () => {
    show(<BonusSection bonus={{ ...bonus, isWholeYear: false }} />);
    expect(await screen.findByText('今年一月起的收入不全知道，哪种划算要看年度汇算。')).toBeDefined();
    expect(screen.queryByText(/少缴|刚过/)).toBeNull();
  });

  it('has no trap where it is better merged', async () => {
    show(<BonusSection bonus={{ ...bonus, choice: { ...bonus.choice, better: 'merged' } }} />);
    expect(await screen.findByText('并入全年少缴 210.00。')).toBeDefined();
    expect(screen.queryByText(/刚过/)).toBeNull();
  });

  it('says so where it can only be merged', async () => {
    show(<BonusSection bonus={{ ...bonus, choice: null }} />);
    expect(await screen.findByText('单独计税的办法已经到期，只能并入全年。')).toBeDefined();
  });
});

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
      '共 30 人，下限 4,952.00 元，上限 24,762.00 元。工资低于下限、按下限缴的 12 人；高于上限、按上限缴的 3 人；' +
      '在两者之间的 15 人，其中 14,857.00 – 19,809.49 元的最多，9 人。';
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
      '4,952.00 – 9,904.490',
      '9,904.50 – 14,856.995',
      '14,857.00 – 19,809.499',
      '19,809.50 – 24,762.001',
      '工资高于上限，按 24,762.003',
    ]);
  });

  it('lets a city, month and scheme be chosen', async () => {
    const fund: BaseSpread = { ...spread, scheme: 'housing-fund', floor: 249_000, raised: 0 };
    show(<BaseSpreadPicture spreads={[spread, fund]} profiles={[]} />);
    const choice = await screen.findByLabelText('城市、月份和险种');
    await userEvent.selectOptions(choice, 'nanjing 2025 年 3 月 公积金（18 人）');
    expect(screen.getByRole('img').querySelector('desc')?.textContent).toContain('共 18 人，下限 2,490.00 元');
  });

  it('is left out where no rule has both limits', () => {
    const { container } = show(<BaseSpreadPicture spreads={[]} profiles={[]} />);
    expect(container.querySelector('svg')).toBeNull();
  });

  it('shares the way from floor to ceiling out to the fen, with none left over', () => {
    const odd = { ...spread, floor: 100, ceiling: 110, bins: [1, 1, 1] };
    // 10 fen in three: from 100, from 100 + 4 (3.33 up), from 100 + 7 (6.67 up).
    expect(binsOf(odd).map(({ range }) => range)).toEqual(['1.00 – 1.03', '1.04 – 1.06', '1.07 – 1.10']);
    expect(spreadInWords({ ...odd, bins: [0, 0, 0] }).fullest).toBeNull();
  });
});
