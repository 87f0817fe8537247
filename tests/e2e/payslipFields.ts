import type { Page } from '@playwright/test';

export const verdict = (page: Page, group: string) => page.getByRole('article', { name: group });

export async function choose(page: Page, year: string, month: string) {
  await page.getByLabel('年份', { exact: true }).selectOption(year);
  await page.getByLabel('月份', { exact: true }).selectOption(month);
}

export const line = (page: Page, name: string) => page.getByLabel(name, { exact: true });
