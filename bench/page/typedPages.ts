/** What somebody types on each page: figures, slips taken back with the backspace, and a number known by heart. */
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { rosterCsv } from '../rosterFiles';
import { erased, quickly, steadily, type Strokes } from './typeKeys';

export type TypedField = {
  name: string;
  /** Leads to the field, and gives it back empty or with what is typed on to. */
  reach: (page: Page) => Promise<Locator>;
  strokes: readonly Strokes[];
};

export type TypedPage = {
  name: string;
  /** Leads to the page as it stands in the middle of use: filled in, with an answer. */
  open: (page: Page, address: string) => Promise<void>;
  fields: readonly TypedField[];
};

const rosterPeople = 1000;
const ownProfile = fileURLToPath(new URL('../../tests/fixtures/fourth-city.json', import.meta.url));

const amount = [steadily('12345.67'), erased(8), quickly('20000.50'), erased(3)];
const deduction = [steadily('803.52'), erased(6), quickly('1200.48'), erased(2)];
const rate = [steadily('0.45'), erased(4), quickly('1.25'), erased(3), steadily('85')];
const search = [steadily('A12'), erased(2), steadily('75'), erased(3), quickly('A999'), erased(4)];

export const typedPages: readonly TypedPage[] = [
  {
    name: '算一算',
    open: async (page, address) => {
      await page.goto(`${address}#/?city=nanjing&month=2025-03&wage=10000`);
      await page.getByTestId('employee-total').waitFor();
    },
    fields: [
      { name: '缴费工资', reach: (page) => emptied(page.getByLabel('缴费工资（月平均）')), strokes: amount },
      {
        name: '合计反推工资',
        reach: async (page) => {
          await page.getByLabel('我知道的是').selectOption('employeeTotal');
          return emptied(page.getByLabel('个人每月扣款合计'));
        },
        strokes: amount,
      },
      { name: '扣款反推基数', reach: (page) => emptied(page.getByLabel('个人每月扣款').last()), strokes: deduction },
    ],
  },
  {
    name: '查工资条',
    open: async (page, address) => {
      await page.goto(`${address}#/payslip`);
      await chooseMonth(page, '2025', '11');
      for (const [line, deducted] of [
        ['养老', '396.16'],
        ['医疗', '109.04'],
        ['失业', '24.76'],
        ['公积金', '396'],
      ] as const) {
        await page.getByLabel(line, { exact: true }).fill(deducted);
      }
      await page.getByLabel('公积金比例（个人）').selectOption('8%');
      await page.getByLabel('月平均工资', { exact: true }).first().fill('10000');
      await page.getByLabel('从 年').selectOption('2024');
      await page.getByLabel('从 月').selectOption('01');
      await page.getByTestId('arrears-principal').first().waitFor();
    },
    fields: [
      { name: '养老', reach: (page) => emptied(page.getByLabel('养老', { exact: true })), strokes: deduction },
      {
        name: '公积金',
        reach: (page) => emptied(page.getByRole('textbox', { name: '公积金', exact: true })),
        strokes: deduction,
      },
      {
        name: '月平均工资',
        reach: (page) => emptied(page.getByLabel('月平均工资', { exact: true }).first()),
        strokes: amount,
      },
    ],
  },
  {
    name: '批量',
    open: async (page, address) => {
      await page.goto(`${address}#/payroll`);
      await chooseMonth(page, '2026', '03');
      const buffer = Buffer.from(rosterCsv(rosterPeople));
      await page.locator('input[type=file]').setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer });
      await page.locator('[data-index] [role=gridcell]').first().waitFor();
    },
    fields: [
      {
        name: '工伤费率',
        reach: async (page) => {
          await page.getByText('各城市的费率', { exact: true }).click();
          await page.getByLabel('工伤费率').first().selectOption({ label: '单位自己的费率' });
          return emptied(page.getByLabel('工伤：单位自己的费率').first());
        },
        strokes: [...rate, ...rate],
      },
      { name: '查找', reach: (page) => emptied(page.getByLabel('查找')), strokes: [...search, ...search] },
    ],
  },
  {
    name: '规则',
    open: async (page, address) => {
      await page.goto(`${address}#/rules`);
      await page.getByRole('button', { name: '我的档案' }).click();
      await page.locator('input[type=file]').setInputFiles(ownProfile);
      const article = page.getByRole('article', { name: '新城（自定）' });
      await article.getByRole('button', { name: '编辑' }).click();
      await page.getByRole('button', { name: '新增一期 养老 · 职工' }).click();
    },
    fields: [
      { name: '我的档案：下限', reach: (page) => emptied(page.getByLabel('下限（元/月）')), strokes: amount },
      {
        name: '我的档案：文件标题',
        reach: (page) => emptied(page.getByLabel('文件标题')),
        strokes: [steadily('notice2027'), erased(4), quickly('2028')],
      },
      {
        name: '对比：缴费工资',
        reach: async (page) => {
          await page.getByRole('button', { name: '对比' }).click();
          return emptied(page.getByLabel(/^缴费工资/));
        },
        strokes: amount,
      },
    ],
  },
];

async function chooseMonth(page: Page, year: string, month: string): Promise<void> {
  await page.getByLabel('年份', { exact: true }).selectOption(year);
  await page.getByLabel('月份', { exact: true }).selectOption(month);
}

async function emptied(field: Locator): Promise<Locator> {
  await field.fill('');
  return field;
}
