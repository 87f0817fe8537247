import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { RosterNotice } from '../../src/payroll/readRoster';
import { en as payrollEn } from '../../src/ui/wording/payroll/en';
import { zh as words } from '../../src/ui/wording/payroll/zh';
import { type Language } from '../../src/ui/wording/WordingContext';
import { FakeWorker, readAnswer, respondAsReady, summary } from './fakeWorkers';
import { bring, freshPayrollPage, openPayroll } from './openPayroll';

freshPayrollPage();

describe('the result', () => {
  async function show(change: Parameters<typeof summary>[0], language: Language = 'zh', read = readAnswer(2)) {
    const respond = respondAsReady(() => summary(change));
    FakeWorker.respond = (asked) => (asked.kind === 'read' ? read : respond(asked));
    await openPayroll(language);
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
