import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, serveBuild, test } from './servedBuild';

function plantPage(folder: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), `<!doctype html><link rel="icon" href="data:," /><p>${text}</p>`);
  return folder;
}

test('serves a folder under a sub-path, another one in its place, and stops at once', async ({
  page,
  serve,
}, testInfo) => {
  const server = await serve({ folder: plantPage(testInfo.outputPath('one'), 'one'), under: '/tools/wuxian/' });
  await page.goto(`${server.origin}/tools/wuxian`);
  expect(page.url()).toBe(server.address);
  await expect(page.getByText('one')).toBeVisible();
  expect((await page.request.get(`${server.origin}/index.html`)).status()).toBe(404);
  expect((await page.request.get(`${server.address}missing.json`)).status()).toBe(404);

  server.serveFrom(plantPage(testInfo.outputPath('two'), 'two'));
  await page.reload();
  await expect(page.getByText('two')).toBeVisible();
  // The page may stand before the server has noted that its answer is out.
  const answered = () => server.requests.filter(({ path, status }) => path === '' && status === 200).length;
  await expect.poll(answered).toBe(2);

  await server.stop();
  await server.stop();
  await expect(page.reload()).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
});

test('notices a request to another origin', async ({ page, foreignRequests, serve }, testInfo) => {
  const ours = await serve({ folder: plantPage(testInfo.outputPath('ours'), 'ours') });
  const theirs = await serveBuild({ folder: plantPage(testInfo.outputPath('theirs'), 'theirs') });
  await page.goto(ours.address);
  expect(foreignRequests).toEqual([]);
  await page.evaluate((address) => fetch(address, { mode: 'no-cors' }), theirs.address);
  expect(foreignRequests).toEqual([theirs.address]);
  await theirs.stop();
  foreignRequests.length = 0; // it was asked for
});
