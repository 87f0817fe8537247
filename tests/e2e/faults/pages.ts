/** What the fault tests type and look at, on every page. */
import type { Page } from '@playwright/test';
import { expect } from '../servedBuild';

export const question = '#/?city=nanjing&month=2025-03&wage=10000';

/** Every share is on 10,000, the fund's too: 800 + 210 + 50 + 800. */
export const answer = '1,860.00';

export const total = (page: Page) => page.getByTestId('employee-total');
export const wage = (page: Page) => page.getByLabel('缴费工资（月平均）');
/** Of the page itself, not of what stands there before its words have come. */
export const title = (page: Page) => page.locator('#root h1');
export const person = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
export const chooseFile = (page: Page, name: string, contents: string | Buffer) =>
  page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(contents),
  });

/** Two people in Nanjing: 1,860.00 and, on the floor of 4,952, 769.96. */
export const roster = '姓名,城市,缴费工资,月份\n甲,南京,10000,2025-03\n乙,南京,3000,2025-03\n';

/** Collects what the page did not catch itself. */
export function uncaught(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** Every page in turn, by its heading. */
export async function visitAll(page: Page): Promise<void> {
  for (const [fragment, heading] of [
    ['#/payslip', '查工资条'],
    ['#/payroll', '批量'],
    ['#/rules', '规则'],
    ['#/', '算一算'],
  ] as const) {
    await page.goto(fragment);
    await expect(title(page)).toContainText(heading);
    await expect(page.getByText('页面出错了')).toHaveCount(0);
    await expect(page.getByText('没能打开')).toHaveCount(0);
  }
}
