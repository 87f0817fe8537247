// Shows that no build is ever half in use: an install that fails is tried again, an update asks a roster first, and a tab
// of the build before goes on until it is asked itself.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtFolder, expect, test } from '../servedBuild';
import { copyAsNewer } from './newerCopy';
import { answer, chooseFile, person, question, roster, title, total, uncaught, wage } from './pages';

const ready = (page: Page) => page.getByText('已可离线使用');
const prompt = (page: Page) => page.getByRole('status').filter({ hasText: '有新版本' });
const isNewer = (page: Page) => page.locator('html[data-build="newer"]');
const update = (page: Page) => prompt(page).getByRole('button', { name: '更新' }).click();

/** As if the page was left for some hours and then looked at again. */
const comeBack = (page: Page, hours: number) =>
  page.evaluate((later) => {
    const now = Date.now() + later * 3_600_000;
    Date.now = () => now;
    document.dispatchEvent(new Event('visibilitychange'));
  }, hours);

const networkComesBack = (page: Page) => page.evaluate(() => void window.dispatchEvent(new Event('online')));

/** Once the install that is under way has ended, without a worker. */
const untilGivenUp = (page: Page) =>
  expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined))
    .toBe(true);

const untilInstalled = (page: Page, builds: number) =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          return registration?.installing === null ? (await caches.keys()).length : 0;
        }),
      { timeout: 40_000 },
    )
    .toBe(builds);

const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url.replace(/\?.*/, '').replace(/^.*?\/\/.*?\//, ''));
  });

test('no room, then files missing and cut, then all: offline only when it is true, and nothing is fetched twice', async ({
  page,
  serve,
}, testInfo) => {
  const errors = uncaught(page);
  const half = testInfo.outputPath('half');
  cpSync(builtFolder, half, { recursive: true });
  const [coverage = ''] = readdirSync(join(half, 'assets')).filter((name) => /^CoverageView.*\.js$/.test(name));
  rmSync(join(half, 'assets', coverage));
  writeFileSync(
    join(half, 'city-profiles/xiamen.json'),
    readFileSync(join(half, 'city-profiles/fuzhou.json')).subarray(9),
  );
  const served = await serve({ folder: half });
  const browser = await page.context().newCDPSession(page);
  const { origin } = served;
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 50_000 });
  const failed = page.waitForEvent('console', (message) => message.text().includes('Quota'));
  await page.goto(served.address + question);
  await expect(total(page)).toHaveText(answer);
  await Promise.race([failed, page.waitForTimeout(3_000)]);
  await untilGivenUp(page);
  expect(await keptFiles(page)).toEqual([]);
  await expect(ready(page)).toHaveCount(0);

  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  await networkComesBack(page);
  await expect.poll(async () => (await keptFiles(page)).length).toBeGreaterThan(10);
  await untilGivenUp(page);
  const kept = await keptFiles(page);
  expect(kept).toContain('city-profiles/nanjing.json');
  await expect(ready(page)).toHaveCount(0);

  served.serveFrom(builtFolder);
  served.requests.length = 0;
  await networkComesBack(page);
  await expect(ready(page)).toBeVisible({ timeout: 40_000 });
  const fetched = served.requests.map(({ path }) => path);
  expect(fetched).toContain('city-profiles/xiamen.json');
  expect(fetched).not.toContain('city-profiles/nanjing.json');

  // Cleared while the page is open: kept anew when somebody comes back to it.
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await comeBack(page, 2);
  await expect.poll(() => keptFiles(page)).toContain('index.html');
  await served.stop();
  await page.reload();
  await expect(total(page)).toHaveText(answer);
  expect(errors).toEqual([]);
});

test('an update asks a roster first; a tab of the build before goes on until it is asked itself', async ({
  context,
  page,
  served,
}, testInfo) => {
  const newer = copyAsNewer(testInfo.outputPath('newer'), 'newer');
  await page.goto(served.address + question);
  await expect(ready(page)).toBeVisible({ timeout: 40_000 });
  const older = await context.newPage();
  const errors = uncaught(older);
  await older.goto(served.address + question);
  await expect(total(older)).toHaveText(answer);
  await expect(ready(older)).toBeVisible({ timeout: 40_000 });
  await page.goto(`${served.address}#/payroll`);
  await chooseFile(page, 'roster.csv', roster);
  await expect(person(page, '甲')).toContainText(answer);

  // One that nobody takes, and then another: the build in use stays, not the one that only waited.
  served.serveFrom(copyAsNewer(testInfo.outputPath('waiting'), 'waiting'));
  await comeBack(page, 2);
  await expect(prompt(page)).toBeVisible({ timeout: 40_000 });
  served.serveFrom(newer);
  await comeBack(page, 4);
  await untilInstalled(page, 3);
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await update(page);
  expect(asked).toHaveLength(1);
  await expect(person(page, '甲')).toContainText(answer);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载工作簿（xlsx）' }).click();
  page.once('dialog', (dialog) => void dialog.accept());
  await update(page);
  await downloading;
  await expect(isNewer(page)).toHaveCount(1);

  // What the tab of the build before has not opened yet is kept with that build.
  await expect(isNewer(older)).toHaveCount(0);
  await wage(older).fill('20000');
  await older.goto('#/rules');
  await expect(title(older)).toContainText('规则');
  await served.stop();
  await older.getByRole('button', { name: '覆盖' }).click();
  await expect(older.getByRole('region', { name: '规则 · 覆盖' })).toContainText('南京');
  await update(older);
  await expect(isNewer(older)).toHaveCount(1);
  await older.goto('#/');
  await expect(wage(older)).toHaveValue('20000');
  expect(errors).toEqual([]);
});
