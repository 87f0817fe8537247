// Shows that the page goes on whatever becomes of what it stores: full, denied, corrupt, or cleared while it is open.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '../servedBuild';
import { answer, chooseFile, person, question, roster, title, total, uncaught, visitAll, wage } from './pages';

test.use({ serviceWorkers: 'block' });

const fourthCity = readFileSync(fileURLToPath(new URL('../../fixtures/fourth-city.json', import.meta.url)));
const own = (page: Page) => page.getByRole('article', { name: '新城（自定）' });

async function openOwn(page: Page): Promise<void> {
  await page.goto('#/rules');
  await page.getByRole('button', { name: '我的档案' }).click();
  await page.getByRole('heading', { name: '导入' }).waitFor();
}

test('storage full: what is typed stays and counts, the page says that it is not kept, and the browser asks first', async ({
  page,
}) => {
  const errors = uncaught(page);
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const { put } = IDBObjectStore.prototype;
    Storage.prototype.setItem = refuse;
    IDBObjectStore.prototype.put = refuse;
    Object.assign(window, { makeRoom: () => (IDBObjectStore.prototype.put = put) });
  });
  await page.goto(question);
  await expect(total(page)).toHaveText(answer);
  await expect(page.getByRole('status').filter({ hasText: '浏览器没有存下你填的内容' })).toBeVisible();
  await wage(page).fill('20000');
  await expect(total(page)).toHaveText('3,710.00'); // 1,600 + 410 + 100 + 1,600
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByText('The browser did not keep what you typed')).toBeVisible();
  await page.getByRole('button', { name: '中文' }).click();
  await visitAll(page);
  await expect(wage(page)).toHaveValue('20000');

  await openOwn(page);
  await chooseFile(page, 'fourth-city.json', fourthCity);
  await expect(own(page)).toContainText('只到关闭这个标签页为止');
  await page.evaluate('window.makeRoom()');
  await page.goto('#/');
  await openOwn(page);
  await expect(own(page)).not.toContainText('只到关闭这个标签页为止');

  const asked = page.waitForEvent('dialog');
  await page.evaluate('setTimeout(() => location.reload())');
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await page.goto('#/');
  await expect(wage(page)).toHaveValue('20000');
  expect(errors).toEqual([]);
});

test('storage denied: every page works as long as the tab is open', async ({ page }) => {
  const errors = uncaught(page);
  await page.addInitScript(() => {
    const get = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'BroadcastChannel']) {
      Object.defineProperty(window, name, { get, configurable: true });
    }
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get, configurable: true });
  });
  await page.goto(question);
  await expect(total(page)).toHaveText(answer);
  await visitAll(page);
  await expect(wage(page)).toHaveValue('10000');
  await page.goto('#/payroll');
  await chooseFile(page, 'roster.csv', roster);
  await expect(person(page, '甲')).toContainText(answer);
  await openOwn(page);
  await chooseFile(page, 'fourth-city.json', fourthCity);
  await expect(own(page)).toContainText('只到关闭这个标签页为止');
  expect(errors).toEqual([]);
});

/** Entries of other types than ours first; then no JSON, nothing, another shape, a later version. */
const junk: string[] = [
  JSON.stringify({
    version: 0,
    state: {
      ...{ language: 'xx', theme: 7, cityId: '<b>', categoryId: 'nobody', month: '9999-99', knownOn: '2025-02-31' },
      ...{ known: '__proto__', amount: 5, rates: { pension: {} }, ownRates: [], reverseSchemes: [{}, 'none'] },
      ...{ paid: [], wages: { 2024: null, x: {} }, falseAlarms: [{}], togetherSchemes: ['?'], view: 'nowhere' },
      ...{ scheme: '?', years: {}, before: { kind: 3 }, after: null, takeHome: 'never', form: 'change' },
      ...{ profileId: 'own-nothing', ruleIndex: -1, opened: '{', rule: { options: [null] }, document: 3 },
      ...{ a: null, b: { cityId: 4 }, special: [null], bonus: {}, trueUp: 'yes', sameIn: ['x'] },
    },
  }),
  '{"state":{"amount":"1',
  'null',
  '{"state":[1,2,3],"version":0}',
  '{"state":{"amount":{"later":true}},"version":99}',
];

test('stores corrupt: whatever stands in them is dropped, and every page opens', async ({ page }) => {
  const errors = uncaught(page);
  await page.goto(question);
  await expect(total(page)).toHaveText(answer);
  await visitAll(page);
  const views = ['对比', '我的档案', '覆盖', '沿革'];
  await page.goto('#/rules');
  for (const view of views) await page.getByRole('button', { name: view }).click();
  const [types = '', ...broken] = junk;
  for (const texts of [broken, [types]]) {
    await page.evaluate((stored) => {
      const names = [...Object.keys(sessionStorage), 'own-profile-editor', 'takeHome', 'rulesCompare'];
      names.forEach((name, index) => sessionStorage.setItem(name, stored[index % stored.length] ?? ''));
      localStorage.setItem('preferences', stored[0] ?? '');
    }, texts);
    await page.reload();
    await expect(title(page)).toBeVisible();
    await page.evaluate(() => localStorage.setItem('preferences', '{"state":{"language":"zh"},"version":0}'));
    await page.reload();
    await visitAll(page);
    await page.goto('#/rules');
    for (const view of views) {
      await page.getByRole('button', { name: view }).click();
      await expect(page.getByText('没能打开')).toHaveCount(0);
    }
  }
  await page.goto(question);
  await expect(total(page)).toHaveText(answer);
  expect(errors).toEqual([]);
});

test('cleared mid-use, on every page: what is on screen stays, and the next write is kept', async ({
  page,
  served,
}) => {
  const errors = uncaught(page);
  const browser = await page.context().newCDPSession(page);
  const clear = async () => {
    await browser.send('Storage.clearDataForOrigin', { origin: served.origin, storageTypes: 'all' });
    await page.evaluate(() => sessionStorage.clear());
  };
  await page.goto(question);
  await expect(total(page)).toHaveText(answer);
  await clear();
  await expect(total(page)).toHaveText(answer);
  await wage(page).fill('20000');
  await page.goto('#/payslip');
  const pension = page.getByLabel('养老', { exact: true });
  await pension.fill('800');
  await clear();
  await expect(pension).toHaveValue('800');
  await pension.fill('801');
  await page.goto('#/payroll');
  await chooseFile(page, 'roster.csv', roster);
  await expect(person(page, '甲')).toContainText(answer);
  await clear();
  await person(page, '甲').click();
  await expect(page.getByRole('dialog')).toContainText('养老');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '清除名单' }).click();

  await openOwn(page);
  await chooseFile(page, 'fourth-city.json', fourthCity);
  await expect(own(page)).not.toContainText('只到关闭这个标签页为止');
  await clear();
  await expect(own(page)).toBeVisible();
  await chooseFile(page, 'fourth-city.json', fourthCity);
  await expect(page.getByText('已加入“新城（自定）”')).toBeVisible();
  await expect(own(page)).not.toContainText('只到关闭这个标签页为止');
  await page.goto('#/');
  await wage(page).fill('30000');

  await page.reload();
  await expect(wage(page)).toHaveValue('30000');
  await openOwn(page);
  await expect(page.getByRole('article')).toHaveCount(1);
  expect(errors).toEqual([]);
});
