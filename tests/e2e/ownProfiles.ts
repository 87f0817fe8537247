import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

export const fourthCity = fileURLToPath(new URL('../fixtures/fourth-city.json', import.meta.url));

export async function openOwn(page: Page) {
  await page.goto('#/rules');
  await page.getByRole('button', { name: '我的档案' }).click();
  await page.getByRole('heading', { name: '导入' }).waitFor();
}

export const importFile = (page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) =>
  page.locator('input[type=file]').setInputFiles(file);

/** The bytes that a button hands out as a file. */
export async function saved(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync(await download.path());
}
