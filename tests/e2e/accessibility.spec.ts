import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { looks } from './looks';
import { expect, test } from './servedBuild';

const states = {
  empty: '',
  calculated: '#/?city=nanjing&month=2026-03&wage=3000',
  'every amount in thousands': '#/?city=nanjing&month=2025-03&wage=20000',
  incomplete: '#/?city=xiamen&month=2027-03&wage=8000',
  'not a page': '#/nowhere',
  payslip: '#/payslip',
  payroll: '#/payroll',
  'payroll with unknown columns': '#/payroll',
  'payroll refused': '#/payroll',
  residents: '#/?city=fuzhou&month=2013-06',
  'rules over time': '#/rules',
  'rules compared': '#/rules',
  'own profiles': '#/rules',
  'own profile edited': '#/rules',
  'own profile refused': '#/rules',
  coverage: '#/rules',
};

const payslipFields: [RegExp, string][] = [
  [/^(养老|Pension)$/, '396.16'],
  [/^(医疗|Medical)$/, '109.04'],
  [/^(公积金|Housing fund)$/, '800'],
  [/^(月平均工资|Average monthly wage)$/, '10000'],
];

const rosters: Record<string, string> = {
  payroll:
    '姓名,部门,缴费工资,本月应发,年终奖,养老个人\n甲,研发,10000,12000,36001,402.00\n乙,,3000,3000,,402.00\n丙,,x,,,\n',
  'payroll with unknown columns': '谁,多少\n甲,10000\n',
  'payroll refused': '',
};

async function bringIn(page: Page, state: string): Promise<void> {
  const buffer = Buffer.from(rosters[state] ?? '');
  await page.locator('input[type=file]').setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer });
  if (state === 'payroll refused') return page.getByRole('alert').waitFor();
  if (state !== 'payroll') return page.getByRole('table').first().waitFor();
  await page.getByRole('grid').waitFor();
  await page.getByLabel(/^(算补差|Calculate a true-up)/).check();
  for (const fold of [/^(各城市的费率|Rates by city)/, /^(名单里可以写|What columns)/, /^(看数字|See the numbers)/]) {
    await page.locator('summary').getByText(fold).first().click();
  }
}

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).click();

/** Brings the rules page into the state that is looked at. */
async function openRules(page: Page, state: string): Promise<void> {
  if (state === 'rules over time') {
    // It has every kind of stretch; the other schemes would only be more of the same.
    await page.getByLabel(/^(险种|Scheme)$/).selectOption('medical');
    await page.getByRole('table').getByRole('button').nth(1).click();
    return page.locator('figure').first().waitFor();
  }
  if (state === 'rules compared') {
    await press(page, /^(对比|Compare)$/);
    await page.getByLabel(/^(缴费工资|Contribution wage)/).fill('30000');
    return page.getByRole('table').first().waitFor();
  }
  if (state === 'coverage') {
    await press(page, /^(覆盖|Coverage)$/);
    return page.getByRole('table').first().waitFor();
  }
  await press(page, /^(我的档案|Own profiles)$/);
  const profile = state === 'own profile refused' ? 'bad-profiles/unknown-key.json' : 'fourth-city.json';
  await page
    .locator('input[type=file]')
    .setInputFiles(fileURLToPath(new URL(`../fixtures/${profile}`, import.meta.url)));
  if (state === 'own profile refused') return page.getByTestId('own-refusal').waitFor();
  await page.getByRole('article').waitFor();
  if (state === 'own profiles') return;
  await press(page, /^(编辑|Edit) /);
  await press(page, /^(新增一期 养老|Add a period.*ension)/);
  await page.getByLabel(/^(下限（元|Floor \()/).fill('x');
  await press(page, /^(保存|Save)$/);
}

for (const { colorScheme, width, locale } of looks) {
  test.describe(`${colorScheme}, ${width} pixels, ${locale}`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 }, locale });

    for (const [state, address] of Object.entries(states)) {
      test(`axe finds nothing: ${state}`, async ({ page }) => {
        await page.goto(address);
        await page.getByRole('heading', { level: 1 }).waitFor();
        if (state === 'calculated') {
          await page.getByRole('button', { name: /^(养老 个人|Pension, employee)/ }).click();
          await page.getByLabel(/个人每月扣款$|Employee’s deduction/).fill('396.16');
          for (const fold of [/更多条件|More conditions/, /按我手里的文件|From the notice/, /哪些算|What counts/]) {
            await page.getByText(fold).click();
          }
          await page.locator('figure').nth(1).waitFor();
          await page.getByLabel(/^(年终奖|Year-end bonus)/).fill('36001');
          for (const fold of [/^(本月个人所得税|Income tax)/, /^(按项目|Add up special)/]) {
            await page.getByText(fold).first().click();
          }
        }
        if (state === 'payslip') {
          await page.getByLabel(/^(年份|Year)$/).selectOption('2025');
          for (const [label, text] of payslipFields) await page.getByLabel(label).first().fill(text);
          await page.getByRole('article').first().waitFor();
          for (const fold of [/^(合计、工伤|Total, work)/, /^(2007 年文章|.*2007)/]) {
            await page.locator('summary').getByText(fold).first().click();
          }
          await page.locator('figure').first().waitFor();
        }
        if (state.startsWith('payroll')) await bringIn(page, state);
        if (address === '#/rules') await openRules(page, state);
        if (state === 'residents') {
          await page.getByLabel(/^(人员类别|Person category)/).selectOption('resident-adult');
          await page.getByText('410.00').first().waitFor();
        }
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);

        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways, 'nothing sticks out sideways').toBeLessThanOrEqual(0);
      });
    }
  });
}
