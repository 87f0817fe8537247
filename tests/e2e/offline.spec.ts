import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Page } from '@playwright/test';
import { buildMarked } from './markedBuild';
import { builtFolder, expect, test, watchForeignRequests } from './servedBuild';

const question = '#/?city=nanjing&month=2025-03&wage=10000';

/** Every share is on 10000, the fund's too: 800 + 210 + 50 + 800. */
const answer = '1,860.00';

const total = (page: Page) => page.getByTestId('employee-total');
const wage = (page: Page) => page.getByLabel('缴费工资（月平均）');
const prompt = (page: Page) => page.getByRole('status').filter({ hasText: '有新版本' });

async function untilKept(page: Page): Promise<void> {
  await expect(page.getByText('已可离线使用')).toBeVisible({ timeout: 20_000 });
}

/** As if the page was left for a while and then looked at again. */
async function comeBack(page: Page, hoursLater: number): Promise<void> {
  await page.evaluate((hours) => {
    const later = Date.now() + hours * 3_600_000;
    Date.now = () => later;
    document.dispatchEvent(new Event('visibilitychange'));
  }, hoursLater);
}

/** Whether a newer worker is on its way or waits. */
async function hasNewerWorker(): Promise<boolean> {
  const { installing, waiting } = await navigator.serviceWorker.ready;
  return installing !== null || waiting !== null;
}

for (const under of ['/', '/tools/wuxian/']) {
  test(`under ${under} the page is there after a reload with the server gone, and so is a deep link`, async ({
    context,
    page,
    serve,
  }) => {
    const served = await serve({ under });
    await page.goto(served.address);
    await untilKept(page);
    await served.stop();

    await page.reload();
    await expect(page.locator('main h1')).toHaveText('算一算');

    const tab = await context.newPage();
    const broken: string[] = [];
    tab.on('pageerror', (error) => broken.push(error.message));
    await tab.goto(served.address + question);
    await expect(total(tab)).toHaveText(answer);
    // Nothing of the first visit was about Xiamen or English.
    await tab.getByLabel('城市').selectOption({ label: '厦门' });
    await expect(total(tab)).not.toHaveText(answer);
    await tab.getByRole('button', { name: 'English' }).click();
    await expect(tab.locator('main h1')).not.toHaveText('算一算');
    await tab.goto(`${served.address}index.html?from=bookmark${question}`);
    await expect(total(tab)).toHaveText(answer);
    expect(broken).toEqual([]);
  });
}

test('everything of the build is kept, but nothing is fetched for that before the first result', async ({
  page,
  serve,
}) => {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('[data-testid="employee-total"]') === null) return;
      performance.mark('first-result');
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  const served = await serve({ delay: 100 });
  await page.goto(served.address + question);
  await expect(total(page)).toHaveText(answer);
  await untilKept(page);

  const earlyFiles = await page.evaluate(() => {
    const firstResultAt = performance.getEntriesByName('first-result')[0]?.startTime ?? 0;
    const early = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < firstResultAt);
    return early.map(({ name }) => name.slice(name.lastIndexOf('/') + 1));
  });
  expect(earlyFiles).toContain('nanjing.json');
  expect(earlyFiles.filter((file) => /^(offline|service-worker)/.test(file))).toEqual([]);

  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map((request) => request.url);
  });
  const files = readdirSync(builtFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'service-worker.js')
    .map((entry) => join(entry.parentPath, entry.name).slice(builtFolder.length + 1));
  const keptFiles = kept
    .map((address) => address.slice(served.address.length).replace(/\?.*/, ''))
    // The mark of the build in use has no path.
    .filter((path) => path !== '');
  expect(keptFiles.sort()).toEqual(files.sort());
});

test('a newer build asks before it takes over, and keeps what was typed', async ({
  context,
  page,
  serve,
}, testInfo) => {
  test.slow(); // it builds
  const newer = await buildMarked(testInfo.outputPath('newer'), 'newer');
  const served = await serve({ under: '/tools/wuxian/' });
  const isNewer = (tab: Page) => tab.locator('html[data-build="newer"]');
  const longAgo = `wuxian-yijin ${served.address} a build before the last`;
  const neighbour = `wuxian-yijin ${served.origin}/tools/ the same app in another folder`;
  await page.goto(`${served.address}icons/icon.svg`);
  await page.evaluate((names) => Promise.all(names.map((name) => caches.open(name))), [longAgo, neighbour]);

  await page.goto(served.address);
  await untilKept(page);
  await expect(prompt(page)).toHaveCount(0);
  await page.getByLabel('城市').selectOption({ label: '南京' });
  await wage(page).fill('12345');
  const otherTab = await context.newPage();
  await otherTab.goto(served.address);
  await untilKept(otherTab);

  // A second or so after a visit Chromium looks by itself.
  await page.waitForTimeout(2_000);
  served.serveFrom(newer);
  served.requests.length = 0;
  await comeBack(page, 0.5);
  await comeBack(page, 2);
  await expect(prompt(page)).toBeVisible({ timeout: 20_000 });
  const fetched = served.requests.map(({ path }) => path);
  expect(fetched.filter((path) => path === 'service-worker.js')).toHaveLength(1);
  expect(fetched, 'what is the same in both builds is not fetched again').not.toContain('city-profiles/nanjing.json');

  // A reload alone keeps the older build, and asks again; "later" leaves it at that.
  await page.reload();
  await expect(prompt(page)).toBeVisible({ timeout: 20_000 });
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await prompt(page).getByRole('button', { name: '稍后' }).click();
  await expect(prompt(page)).toHaveCount(0);
  await expect(isNewer(page)).toHaveCount(0);

  await page.reload();
  let loads = 0;
  page.on('load', () => (loads += 1));
  await prompt(page).getByRole('button', { name: '更新' }).click({ timeout: 20_000 });
  await expect(isNewer(page)).toHaveCount(1);
  await expect(wage(page)).toHaveValue('12345');
  await untilKept(page);
  await expect(prompt(page)).toHaveCount(0);
  expect(loads).toBe(1);
  const names = await page.evaluate(() => caches.keys());
  expect(names).toContain(neighbour);
  expect(names).not.toContain(longAgo);

  // The other tab is not reloaded under the hands of whoever types there: it still works, and asks for itself.
  await served.stop();
  await expect(isNewer(otherTab)).toHaveCount(0);
  await otherTab.getByRole('button', { name: 'English' }).click();
  await otherTab.getByRole('button', { name: 'Update' }).click();
  await expect(isNewer(otherTab)).toHaveCount(1);
});

test('a build that is only half on the host is not taken', async ({ page, serve }, testInfo) => {
  test.slow();
  const newer = await buildMarked(testInfo.outputPath('newer'), 'newer');
  const half = testInfo.outputPath('half');
  cpSync(newer, half, { recursive: true });
  cpSync(join(builtFolder, 'index.html'), join(half, 'index.html'));
  const served = await serve();
  await page.goto(served.address);
  await untilKept(page);

  served.serveFrom(half);
  served.requests.length = 0;
  await comeBack(page, 2);
  await expect.poll(() => served.requests.map(({ path }) => path)).toContain('index.html');
  await expect.poll(() => page.evaluate(hasNewerWorker)).toBe(false);
  await expect(prompt(page)).toHaveCount(0);

  served.serveFrom(newer);
  await comeBack(page, 4);
  await expect(prompt(page)).toBeVisible({ timeout: 20_000 });
});

test('the built page obeys its content-security policy', async ({ page, served }) => {
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  await page.goto(served.address + question);
  await expect(total(page)).toHaveText(answer);
  await untilKept(page);
  expect(said).toEqual([]);

  const isSent = await page.evaluate(async () => {
    try {
      await fetch('http://127.0.0.1:9/', { mode: 'no-cors' });
      return true;
    } catch {
      return false;
    }
  });
  expect(isSent).toBe(false);
  expect(said.join('\n')).toContain('"connect-src \'self\'"');
});

// A persistent context, because what an incognito window can install is nothing.
test('the app can be installed from a sub-path', async ({ serve, launchOptions }, testInfo) => {
  const served = await serve({ under: '/tools/wuxian/' });
  const context = await chromium.launchPersistentContext(testInfo.outputPath('profile'), launchOptions);
  try {
    const foreignRequests: string[] = [];
    watchForeignRequests(context, (origin) => origin === served.origin, foreignRequests);
    const page = await context.newPage();
    await page.goto(served.address);
    const browser = await context.newCDPSession(page);
    const { url, data, errors } = await browser.send('Page.getAppManifest');
    expect(url).toBe(`${served.address}manifest.webmanifest`);
    expect(errors).toEqual([]);
    expect(await browser.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] });
    expect(await browser.send('Page.getAppId')).toMatchObject({ appId: served.address });

    const manifest = JSON.parse(data ?? '') as {
      icons: { src: string; sizes: string; type: string }[];
      shortcuts: { url: string }[];
    };
    for (const icon of manifest.icons) {
      const answered = await page.request.get(new URL(icon.src, url).href);
      expect(answered.headers()['content-type'], icon.src).toBe(icon.type);
      if (icon.type !== 'image/png') continue;
      const png = await answered.body(); // width and height stand in the header chunk
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, icon.src).toBe(icon.sizes);
    }
    for (const shortcut of manifest.shortcuts) {
      await page.goto(new URL(shortcut.url, url).href);
      await expect(page.locator('main h1')).toBeVisible();
    }
    expect(foreignRequests).toEqual([]);
  } finally {
    await context.close();
  }
});
