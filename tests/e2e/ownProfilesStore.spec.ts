// Own profiles where the store is damaged, shared with another tab, or not there: nothing is lost, and the page lives.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './servedBuild';
import { fourthCity, importFile, openOwn, saved } from './ownProfiles';

/** Something that is not ours, or not ours any more, in the place where own profiles are kept. */
async function plant(page: Page, records: Record<string, unknown>) {
  await page.evaluate(async (entries) => {
    const asPromise = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    const base = await asPromise(indexedDB.open('own-profiles'));
    const store = base.transaction('profiles', 'readwrite').objectStore('profiles');
    for (const [key, value] of Object.entries(entries)) await asPromise(store.put(value, key));
    base.close();
  }, records);
}

test('a damaged store is reported, nothing in it is lost, and the page lives', async ({ page, context }) => {
  await openOwn(page);
  await importFile(page, fourthCity);
  const good = page.getByRole('article', { name: '新城（自定）' });
  await expect(good).toBeVisible();
  const half = [...readFileSync(fourthCity).subarray(0, 5_000)];
  await page.evaluate(async (bytes) => {
    const base = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('own-profiles');
      request.onsuccess = () => resolve(request.result);
    });
    const store = base.transaction('profiles', 'readwrite').objectStore('profiles');
    const record = { recordVersion: 1, savedOn: '2026-11-25', version: 'x', bytes: new Uint8Array(bytes) };
    store.put(record, 'own-half');
    await new Promise((done) => {
      store.put({ ...record, recordVersion: 2 }, 'own-newer').onsuccess = done;
    });
    base.close();
  }, half);
  await plant(page, { 'own-junk': 'left by something else' });

  await page.reload();
  await expect(page.getByText('这份档案有错，不能使用。')).toBeVisible();
  await expect(page.getByText('这份档案由本网页更新的版本写入')).toBeVisible();
  await expect(page.getByText('这里存的东西不是档案')).toBeVisible();
  await expect(good).toBeVisible();
  const raw = await saved(page, () => page.getByRole('button', { name: '保存原样' }).first().click());
  expect([...raw]).toEqual(half);

  // Another tab adds the same city at the same time, and changes what is open here.
  const other = await context.newPage();
  await openOwn(other);
  await importFile(other, {
    name: 'second.json',
    mimeType: 'application/json',
    buffer: Buffer.concat([readFileSync(fourthCity), Buffer.from('\n')]),
  });
  await expect(other.getByRole('article', { name: '新城（自定 2）' })).toBeVisible();
  await expect(page.getByRole('article', { name: '新城（自定 2）' })).toBeVisible();
  await good.getByRole('button', { name: '编辑' }).click();
  await page.getByRole('button', { name: '改城市名称' }).click();
  await page.getByLabel('城市名称（中文）').fill('新城甲');
  await other.getByRole('article', { name: '新城（自定）' }).getByRole('button', { name: '编辑' }).click();
  await other.getByRole('button', { name: '改城市名称' }).click();
  await other.getByLabel('城市名称（中文）').fill('新城乙');
  await other.getByRole('button', { name: '保存', exact: true }).click();
  await expect(other.getByText('“新城乙（自定）”已保存，现在是第 2 版。')).toBeVisible();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('另一个标签页同时改了')).toBeVisible();
  await page.getByRole('button', { name: '回到我的档案' }).click();
  for (const name of ['新城甲', '新城乙']) {
    await expect(page.getByRole('article', { name: new RegExp(`^${name}（自定`) })).toBeVisible();
  }
});

test('without a store, or with another one in its place, profiles live as long as the tab', async ({ page }) => {
  await page.goto('#/nowhere');
  await page.evaluate(
    () =>
      new Promise((done) => {
        const request = indexedDB.open('own-profiles', 3);
        request.onupgradeneeded = () => request.result.createObjectStore('something-else');
        request.onsuccess = () => {
          request.result.close();
          done(null);
        };
      }),
  );
  await openOwn(page);
  await importFile(page, fourthCity);
  await expect(page.getByRole('article', { name: '新城（自定）' })).toContainText('只到关闭这个标签页为止');
  await page.getByRole('link', { name: '用它算一算' }).click();
  await page
    .getByLabel(/^缴费工资/)
    .first()
    .fill('10000');
  await expect(page.getByTestId('employee-total')).toHaveText(/\d/);
});
