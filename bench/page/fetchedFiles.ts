/** What the page fetches, and how much of it: for the bench, and for the test of the budgets. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { ServedBuild } from '../../tests/e2e/servedBuild';
import { question, untilFirstResult, watchFirstResult } from './firstResult';

/** A file of the build; bytes are of gzip. */
export type FetchedFile = { path: string; bytes: number };

export const isScript = ({ path }: { path: string }) => /\.m?js$/.test(path);

/** The worker that reads and calculates payrolls, which no budget of a page holds. */
export const isWorkbookWorker = ({ path }: { path: string }) => /(^|\/)payrollWorker-[^/]*$/.test(path);

export const totalBytes = (files: readonly FetchedFile[]) => files.reduce((total, { bytes }) => total + bytes, 0);

/** The largest first. */
export async function measureFiles(folder: string, paths: Iterable<string>): Promise<FetchedFile[]> {
  const files = [...new Set(paths)].map(async (fetched) => {
    const path = fetched === '' ? 'index.html' : fetched;
    const compressed = await promisify(gzip)(await readFile(join(folder, path)), { level: 9 });
    return { path, bytes: compressed.length };
  });
  return (await Promise.all(files)).sort((one, other) => other.bytes - one.bytes);
}

/**
 * Milliseconds by which every answer of the server must be late. What the result waited for was thus asked for at least
 * so long before it; what is asked for in the moment in which it shows (a picture loaded on demand) falls after half that
 * time and does not count.
 */
export const lateBy = 300;

/** The files that a fresh page fetches before the first result shows. @param served with `delay: lateBy` */
export async function fetchedBeforeResult(page: Page, served: ServedBuild): Promise<string[]> {
  await watchFirstResult(page);
  await page.goto(served.address + question);
  const { at: shownAt } = await untilFirstResult(page);
  return served.requests
    .filter(({ at, status }) => status === 200 && at < shownAt - lateBy / 2)
    .map(({ path }) => path);
}

/** What opening each page, and each view of 规则, fetches. @param served best without delay: nothing is timed */
export async function fetchedByEachPage(page: Page, served: ServedBuild): Promise<{ name: string; paths: string[] }[]> {
  const opened: { name: string; paths: string[] }[] = [];
  const opens = async (name: string, open: () => Promise<void>) => {
    const before = served.requests.length;
    await open();
    await page.waitForLoadState('networkidle');
    // Late parts ask one after the other; the page is idle in between for less than this.
    await page.waitForTimeout(500);
    const ok = served.requests.slice(before).filter(({ status }) => status === 200);
    opened.push({ name, paths: ok.map(({ path }) => path) });
  };
  const goTo = (name: string, hash: string) =>
    opens(name, async () => {
      await page.goto('about:blank');
      await page.goto(served.address + hash);
      await page.getByRole('heading', { level: 1 }).waitFor();
    });
  await goTo('算一算', question);
  await goTo('查工资条', '#/payslip');
  await goTo('批量', '#/payroll');
  await goTo('规则', '#/rules');
  for (const view of ['对比', '我的档案', '覆盖']) {
    await opens(`规则：${view}`, () => page.getByRole('button', { name: view, exact: true }).click());
  }
  return opened;
}
