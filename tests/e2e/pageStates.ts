/** The states of every page, filled in, and the way into each: all that is looked at and measured begins here. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

type State = {
  address: string;
  open?: (page: Page) => Promise<unknown>;
  /** A box or a few sentences on a page that is looked at anyway: half of the looks will do. */
  isSmall?: boolean;
};

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).click();

async function openFolds(page: Page, folds: readonly RegExp[]): Promise<void> {
  for (const fold of folds) await page.locator('summary').getByText(fold).first().click();
}

async function fillCalculation(page: Page): Promise<void> {
  await press(page, /^(养老 个人|Pension, employee)/);
  await page.getByLabel(/个人每月扣款$|Employee’s deduction/).fill('396.16');
  await openFolds(page, [/更多条件|More conditions/, /按我手里的文件|From the notice/, /哪些算|What counts/]);
  await page.locator('figure').nth(1).waitFor();
  await page.getByLabel(/^(年终奖|Year-end bonus)/).fill('36001');
  await openFolds(page, [/^(本月个人所得税|Income tax)/, /^(按项目|Add up special)/]);
}

const payslipFields: [RegExp, string][] = [
  [/^(养老|Pension)$/, '396.16'],
  [/^(医疗|Medical)$/, '109.04'],
  [/^(公积金|Housing fund)$/, '800'],
  [/^(月平均工资|Average monthly wage)$/, '10000'],
];

async function fillPayslip(page: Page): Promise<void> {
  await page.getByLabel(/^(年份|Year)$/).selectOption('2025');
  for (const [label, text] of payslipFields) await page.getByLabel(label).first().fill(text);
  await page.getByRole('article').first().waitFor();
  await openFolds(page, [/^(合计、工伤|Total, work)/, /^(2007 年文章|.*2007)/]);
  await page.locator('figure').first().waitFor();
}

async function bringRoster(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await page.locator('input[type=file]').setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer });
}

const people =
  '姓名,部门,缴费工资,本月应发,年终奖,养老个人\n甲,研发,10000,12000,36001,402.00\n乙,,3000,3000,,402.00\n丙,,x,,,\n';

async function fillPayroll(page: Page): Promise<void> {
  await bringRoster(page, people);
  await page.getByRole('grid').waitFor();
  await page.getByLabel(/^(算补差|Calculate a true-up)/).check();
  await openFolds(page, [/^(各城市的费率|Rates by city)/, /^(名单里可以写|What columns)/, /^(看数字|See the numbers)/]);
}

async function openPerson(page: Page): Promise<void> {
  await bringRoster(page, people);
  await page.getByRole('grid').getByText('甲').click();
  await page.getByRole('dialog').getByRole('table').first().waitFor();
}

/** The worker's script never comes, so that the page stays at reading. */
async function stayBusy(page: Page): Promise<void> {
  await page.route('**/payrollWorker*', () => undefined);
  await bringRoster(page, people);
  await page.getByRole('progressbar').waitFor();
}

async function openOwnProfiles(page: Page, profile: string): Promise<void> {
  await press(page, /^(我的档案|Own profiles)$/);
  const path = fileURLToPath(new URL(`../fixtures/${profile}`, import.meta.url));
  await page.locator('input[type=file]').setInputFiles(path);
}

async function editOwnProfile(page: Page): Promise<void> {
  await openOwnProfiles(page, 'fourth-city.json');
  await press(page, /^(编辑|Edit) /);
  await press(page, /^(新增一期 养老|Add a period.*ension)/);
  await page.getByLabel(/^(下限（元|Floor \()/).fill('x');
  await press(page, /^(保存|Save)$/);
}

async function askRemoval(page: Page): Promise<void> {
  await openOwnProfiles(page, 'fourth-city.json');
  await press(page, /^(删除|Remove) /);
  await page.getByRole('dialog').waitFor();
}

export const pageStates: Record<string, State> = {
  empty: { address: '' },
  calculated: { address: '#/?city=nanjing&month=2026-03&wage=3000', open: fillCalculation },
  'every amount in thousands': { address: '#/?city=nanjing&month=2025-03&wage=20000' },
  incomplete: { address: '#/?city=xiamen&month=2027-03&wage=8000' },
  residents: {
    address: '#/?city=fuzhou&month=2013-06',
    open: async (page) => {
      await page.getByLabel(/^(人员类别|Person category)/).selectOption('resident-adult');
      await page.getByText('410.00').first().waitFor();
    },
  },
  licences: {
    address: '#/licences',
    isSmall: true,
    open: async (page) => {
      await openFolds(page, [/^react /]);
    },
  },
  'not a page': { address: '#/nowhere' },
  payslip: { address: '#/payslip', open: fillPayslip },
  payroll: { address: '#/payroll', open: fillPayroll },
  'person of a payroll': { address: '#/payroll', open: openPerson },
  'payroll being read': { address: '#/payroll', open: stayBusy, isSmall: true },
  'payroll with unknown columns': {
    address: '#/payroll',
    open: async (page) => {
      await bringRoster(page, '谁,多少\n甲,10000\n');
      await page.getByRole('table').first().waitFor();
    },
  },
  'payroll refused': {
    address: '#/payroll',
    open: async (page) => {
      await bringRoster(page, '');
      await page.getByRole('alert').waitFor();
    },
  },
  'rules over time': {
    address: '#/rules',
    open: async (page) => {
      // It has every kind of stretch; the other schemes would only be more of the same.
      await page.getByLabel(/^(险种|Scheme)$/).selectOption('medical');
      await page.getByRole('table').getByRole('button').nth(1).click();
      await page.locator('figure').first().waitFor();
    },
  },
  'rules compared': {
    address: '#/rules',
    open: async (page) => {
      await press(page, /^(对比|Compare)$/);
      await page.getByLabel(/^(缴费工资|Contribution wage)/).fill('30000');
      await page.getByRole('table').first().waitFor();
      await page.locator('figure').first().waitFor();
    },
  },
  coverage: {
    address: '#/rules',
    open: async (page) => {
      await press(page, /^(覆盖|Coverage)$/);
      await page.getByRole('table').first().waitFor();
    },
  },
  'own profiles': {
    address: '#/rules',
    open: async (page) => {
      await openOwnProfiles(page, 'fourth-city.json');
      await page.getByRole('article').waitFor();
    },
  },
  'own profile edited': { address: '#/rules', open: editOwnProfile },
  'own profile refused': {
    address: '#/rules',
    open: async (page) => {
      await openOwnProfiles(page, 'bad-profiles/unknown-key.json');
      await page.getByTestId('own-refusal').waitFor();
    },
  },
  'removal of an own profile asked': { address: '#/rules', open: askRemoval, isSmall: true },
  'part that was not fetched': {
    address: '',
    isSmall: true,
    open: async (page) => {
      await page.route('**/PayslipPage*.js', (route) => route.abort());
      await page.goto('#/payslip');
      await page.getByRole('alert').waitFor();
    },
  },
};
