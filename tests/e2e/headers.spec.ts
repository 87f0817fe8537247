// Shows that the build works on every page under the headers of `hosting/`, without a breach of the policy in page or
// worker, and that with them no other page can frame it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConsoleMessage } from '@playwright/test';
import { headersFileOf } from '../tooling/hostingExamples';
import { expect, test } from './servedBuild';

const headersOf = headersFileOf;

test('every page works under the headers that a host is shown', async ({ context, page, serve }) => {
  const breaches: string[] = [];
  // Of workers too, which have no event for the page; a feature that Chromium does not know is said here as well.
  context.on('console', (message: ConsoleMessage) => {
    if (['error', 'warning'].includes(message.type())) breaches.push(message.text());
  });
  await page.exposeFunction('tellBreach', (directive: string) => breaches.push(directive));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { tellBreach: (text: string) => void }).tellBreach(`${violatedDirective} ${blockedURI}`);
    });
  });
  const { address } = await serve({ headersOf });

  const answer = await page.goto(`${address}#/?city=nanjing&month=2025-03&wage=10000`);
  expect(answer?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  // 800.00 + (200.00 + 10) + 50.00 + 800.
  await expect(page.getByTestId('employee-total').first()).toContainText('1,860.00');
  await page.locator('figure').nth(1).waitFor();
  await expect(page.getByText('已可离线使用')).toBeVisible();

  await page.goto(`${address}#/payslip`);
  await page.getByLabel('养老', { exact: true }).fill('396.16');
  await page.getByRole('article').first().waitFor();

  await page.goto(`${address}#/payroll`);
  const buffer = Buffer.from('姓名,缴费工资\n甲,10000\n');
  await page.locator('input[type=file]').setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer });
  await expect(page.getByRole('row').filter({ hasText: '甲' })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /工作簿/ }).click(),
  ]);
  expect(await download.failure()).toBeNull();

  await page.goto(`${address}#/rules`);
  await page.locator('figure').first().waitFor();
  await page.goto(`${address}#/licences`);
  await expect(page.getByText('react-dom')).toBeVisible();
  expect(breaches).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('what would make a text into code is refused by the browser itself', async ({ page, served }) => {
  await page.goto(served.address);
  await page.locator('main h1').waitFor();
  // Later, since the evaluation of a test itself is let past the policy.
  const refused = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const names: string[] = [];
        const attempt = (name: string, act: () => unknown) => {
          try {
            act();
          } catch {
            names.push(name);
          }
        };
        setTimeout(() => {
          attempt('innerHTML', () => (document.createElement('p').innerHTML = '<b>x</b>'));
          attempt('eval', () => (0, eval)('1'));
          attempt('worker', () => new Worker('https://elsewhere.example/worker.js'));
          attempt('script', () => (document.createElement('script').text = '1'));
          resolve(names);
        });
      }),
  );
  expect(refused).toEqual(['innerHTML', 'eval', 'worker', 'script']);
});

test('no other page can frame it', async ({ page, serve }, testInfo) => {
  const closed = await serve({ headersOf });
  const open = await serve();
  const folder = testInfo.outputPath('framing');
  mkdirSync(folder, { recursive: true });
  const frames = [open, closed].map(({ address }) => `<iframe src="${address}"></iframe>`);
  writeFileSync(join(folder, 'index.html'), `<!doctype html><title>Framing</title>${frames.join('')}`);
  const framing = await serve({ folder });

  const refusal = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await page.goto(framing.address);
  const heading = (frame: number) => page.locator('iframe').nth(frame).contentFrame().locator('main h1');
  // A meta tag cannot refuse it: without the headers the frame fills.
  await heading(0).waitFor();
  await refusal;
  await expect(heading(1)).toHaveCount(0);
});
