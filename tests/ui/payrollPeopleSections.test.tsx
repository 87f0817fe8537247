import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { YearDetail } from '../../src/payroll/personDetail';
import { BonusSection } from '../../src/ui/payroll/people/BonusSection';
import { TakeHomeSection } from '../../src/ui/payroll/people/TakeHomeSection';
import { show, withholding, detailOf } from './personSections';

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
