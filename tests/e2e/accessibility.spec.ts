import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
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

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 375]) {
    for (const locale of ['zh-CN', 'en-US']) {
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
  }
}
