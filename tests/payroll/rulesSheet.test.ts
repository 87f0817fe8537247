import { describe, expect, it } from 'vitest';
import { calculatePayroll } from '../../src/payroll/payrollCalculation';
import type { PayrollSettings } from '../../src/payroll/payrollSettings';
import { en } from '../../src/payroll/wording/workbook/en';
import { zh } from '../../src/payroll/wording/workbook/zh';
import type { CityProfile, ContributionRule, Source } from '../../src/rules/cityProfile';
import { percent, range, within } from '../calc/ruleBuilder';
import { profileOf, ruleOf } from '../rules/profileBuilder';
import { testSettings } from './payrollOf';
import { rosterOf, type TestPerson } from './rosterOf';
import { written } from './workbookOf';

const carried = { title: 'Carrier', url: 'https://carrier.example/1' };
const rates = { ...percent('16%', '8%'), options: [{ ...percentOption('16%', '8%') }] };

function percentOption(employer: string, employee: string) {
  return { id: 'standard', name: { zh: '标准', en: 'Standard' }, employer, employee, sources: ['rates'] };
}

/** The rows of one person in that month, by the header of each cell; an empty cell has none. */
async function rulesOf(
  rules: ContributionRule[],
  { sources = {}, settings = {}, person = {}, words = zh }: Changes = {},
): Promise<{ rows: Record<string, string | number>[]; texts: (string | number)[] }> {
  const plain = profileOf(...rules);
  const profile: CityProfile = {
    ...plain,
    revision: 7,
    sources: plain.sources.map((source) => ({ ...source, ...sources[source.id] })),
  };
  const all = { ...testSettings, cityId: 'sampleton', ...settings };
  const roster = rosterOf([{ name: '甲', wage: '10000', ...person }]);
  const payroll = calculatePayroll(roster, all, [{ profile, sha256: 'a1b2' }], () => undefined);
  const { cells } = (await written(payroll, words)).rules;
  const headers = [...cells].flatMap(([at, { value }]) =>
    /^[A-Z]+1$/.test(at) ? [[at.slice(0, -1), value] as const] : [],
  );
  const rows = [2, 3].map((row) =>
    Object.fromEntries(
      headers.flatMap(([column, header]) =>
        cells.has(`${column}${row}`) ? [[header, cells.get(`${column}${row}`)!.value]] : [],
      ),
    ),
  );
  return { rows, texts: [...cells.values()].map(({ value }) => value) };
}

type Changes = {
  sources?: Record<string, Partial<Source>>;
  settings?: Partial<PayrollSettings>;
  person?: TestPerson;
  words?: typeof zh;
};

const place = { 城市: '样例市', 人员类别: '职工', 月份: '2025-03', 人数: 1 };
const profile = { 档案版次: 7, 档案核对日: '2026-11-22', '档案 SHA-256': 'a1b2' };
const toCents = '四舍五入到分';

describe('A rule in the sheet of rules', () => {
  it('has its figures, months, rounding, and where each part was read', async () => {
    const rule = ruleOf('按工资', {
      base: within('4000', '20000'),
      rates,
      flatFees: [
        {
          payer: 'employee',
          name: { zh: '大病', en: 'Major illness' },
          amount: '10',
          period: 'month',
          sources: ['fees'],
        },
        { payer: 'employer', name: { zh: '补充', en: 'Extra' }, amount: '60.5', period: 'year', sources: ['fees'] },
      ],
      rounding: {
        ...{ base: { step: '1', mode: 'down' }, employer: { step: '0.1', mode: 'up' } },
        ...{ employee: { step: '0.01', mode: 'halfUp' }, sources: ['rounding'] },
      },
      announcedOn: '2024-12-31',
    });
    const limits = {
      documentNumber: '样例〔2025〕1号',
      publishedOn: '2025-06-30',
      url: 'https://a.example',
      carrier: carried,
    };
    const { rows } = await rulesOf([{ ...rule, base: { ...rule.base, sources: ['limits'] } as never }], {
      sources: {
        limits,
        period: { title: '样例〔2025〕2号通知', documentNumber: '样例〔2025〕2号', carrier: { ...carried, url: null } },
      },
    });
    expect(rows[0]).toEqual({
      ...place,
      险种: '养老',
      规则: '现行',
      起: '2025-01',
      止: '2025-12',
      下限: 4000,
      上限: 20_000,
      单位费率: 0.16,
      个人费率: 0.08,
      定额: '个人 大病 10 元/月\n单位 补充 60.5 元/年',
      基数取整: '元以下舍去',
      单位取整: '进位到角',
      个人取整: toCents,
      工资年度: '2024',
      公布日: '2024-12-31',
      依据状态: '转引',
      依据: [
        '上下限 [原文]：limits、样例〔2025〕1号、2025-06-30、https://a.example、读自 Carrier https://carrier.example/1',
        '费率 [转引]：rates',
        '定额 [转引]：fees',
        '起止 [原文]：样例〔2025〕2号通知、读自 Carrier',
        '取整 [推定]：rounding',
      ].join('\n'),
      备注: '按工资',
      ...profile,
    });
  });

  it('says where there is no limit, none was found, and where the base is fixed or there is none', async () => {
    const figures = async (base: ContributionRule['base'], more: Partial<ContributionRule> = {}) => {
      const [row] = (await rulesOf([ruleOf('N', { base, rates, ...more })])).rows;
      return [row?.下限, row?.上限];
    };
    const ofLimits = (floor: string, ceiling: string) => ({ ...within(floor, ceiling), sources: ['limits'] }) as never;
    expect(await figures(ofLimits('none', 'unknown'))).toEqual(['不设', '未查到']);
    expect(await figures({ kind: 'fixed', amount: '5000', sources: ['limits'] })).toEqual(['固定基数', 5000]);
    const fee: ContributionRule['flatFees'][number] = {
      payer: 'employee',
      name: { zh: '费', en: 'Fee' },
      amount: '5',
      period: 'month',
      sources: ['fees'],
    };
    expect(await figures({ kind: 'none' }, { rates: { kind: 'none' }, flatFees: [fee] })).toEqual([
      '不按基数',
      undefined,
    ]);
  });

  it('has no rate of its own where people have theirs, for those who have a part in it', async () => {
    const fund = ruleOf('N', {
      scheme: 'housing-fund',
      rates: { ...range('5%', '12%', '1%', '8%', ['employee']), sources: ['rates'] } as never,
    });
    const [row] = (await rulesOf([fund], { person: { fundRate: 70_000 } })).rows;
    expect([row?.单位费率, row?.个人费率]).toEqual([0, '各人不同']);
    const [suggested] = (await rulesOf([fund])).rows;
    expect([suggested?.单位费率, suggested?.个人费率]).toEqual([0, 0.08]);
  });

  it('is in force, provisional, or carried on, and a note says what that means', async () => {
    const standing = async (rule: ContributionRule, settings: Partial<PayrollSettings> = {}) => {
      const { rows, texts } = await rulesOf([rule], { settings });
      return [rows[0]?.规则, texts.includes(zh.rules.provisional), texts.includes(zh.rules.carriedOn)];
    };
    expect(await standing(ruleOf('N', { rates }))).toEqual(['现行', false, false]);
    expect(await standing(ruleOf('N', { rates, provisional: true }))).toEqual(['暂行', true, false]);
    const later = { month: '2026-02', carryOn: true };
    expect(await standing(ruleOf('N', { rates }), later)).toEqual(['按最近一期暂算', false, true]);
  });

  it('is named by what includes its scheme, or said to be none', async () => {
    const medical = ruleOf('N', { scheme: 'medical', rates, includes: ['maternity'] as never });
    const { rows } = await rulesOf([medical]);
    const { 险种: scheme, 规则: standing, 下限: floor, ...others } = rows[1]!;
    expect([scheme, standing, floor]).toEqual(['生育', '已含在：医疗', undefined]);
    expect(others).toEqual({ ...place, ...profile });
  });
});

describe('The notes below the rules', () => {
  it('say what was read, when, and what was asked for', async () => {
    const { texts } = await rulesOf([ruleOf('N', { rates })], {
      person: { pay: '12000' },
      settings: { takeHome: 'month' },
    });
    expect(texts.slice(texts.indexOf('说明'))).toEqual([
      '说明',
      '写出日期：2026-11-25',
      '花名册：roster.xlsx，工作表“Sheet1”',
      ...[zh.rules.steps, zh.rules.formulas, zh.rules.takeHome, zh.rules.statusHelp, zh.rules.disclaimer],
    ]);
  });

  it('and all else come in English too', async () => {
    const { rows } = await rulesOf([ruleOf('N', { rates })], { words: en });
    expect([rows[0]?.City, rows[0]?.Scheme]).toEqual(['Sampleton', 'Pension']);
  });
});
