/**
 * The page 批量 in Chromium, as it is built: from dropping a file to the first rows, against the reading library by itself
 * in a worker on the same file; the longest gap between frames meanwhile; how soon a cancelled import is gone; and whether
 * a million rows go through, with what memory.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import sirv from 'sirv';
import { build } from 'vite';
import { chromiumArguments, findChromium } from '../scripts/chromium.mjs';
import { median } from './median';
import { writeRosterCsv, writeRosterWorkbook } from './rosterFiles';

export type PageMeasures = {
  importMs: number;
  readerMs: number;
  importVsReader: number;
  longestFrameGapMs: number;
  cancelMs: number;
  /** Of the import of `millionRows` rows; memory is the peak of all of Chromium's processes for pages. */
  million: { rows: number; seconds: number; peakMegabytes: number };
};

const people = 100_000;
const millionRows = 1_000_000;
const runs = 5;
const patience = { timeout: 180_000 };

declare global {
  interface Window {
    readAlone: (file: File) => Promise<{ rows: number; milliseconds: number }>;
    measure: { began: number; rowsAt: number; longestGap: number };
  }
}

export async function measurePage(say: (text: string) => void): Promise<PageMeasures> {
  const folder = await mkdtemp(join(tmpdir(), 'wuxian-yijin-bench-'));
  try {
    say('Building the page and the reader alone, and writing rosters …');
    // The server that compiled this bench has set it to development, and React's build for that is far slower.
    process.env.NODE_ENV = 'production';
    const [app, reader] = [join(folder, 'app'), join(folder, 'reader')];
    await build({ logLevel: 'error', build: { outDir: app } });
    await build({ configFile: false, root: 'bench/reader', base: './', logLevel: 'error', build: { outDir: reader } });
    const workbook = join(folder, 'roster.xlsx');
    await writeRosterWorkbook(workbook, people);
    const csv = join(folder, 'roster.csv');
    await writeRosterCsv(csv, millionRows);
    return await inChromium({ app, reader, workbook, csv }, say);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Prepared = { app: string; reader: string; workbook: string; csv: string };

async function inChromium(
  { app, reader, workbook, csv }: Prepared,
  say: (text: string) => void,
): Promise<PageMeasures> {
  const served = await Promise.all([app, reader].map(serve));
  const [appAt = '', readerAt = ''] = served.map(({ address }) => address);
  try {
    // One after the other, so that what else the machine does meets both.
    const imports: Measured[] = [];
    const readings: number[] = [];
    const cancels: number[] = [];
    await withChromium(async (context) => {
      for (let run = 0; run <= runs; run += 1) {
        readings.push(await onPage(context, (page) => readAlone(page, readerAt, workbook)));
        imports.push(await onPage(context, (page) => importFile(page, appAt, workbook)));
        cancels.push(await onPage(context, (page) => cancelImport(page, appAt, workbook)));
        const last = imports.at(-1);
        say(
          `run ${run}: alone ${readings.at(-1)?.toFixed(0)} ms, page ${last?.milliseconds.toFixed(0)} ms, ` +
            `longest gap ${last?.longestGap.toFixed(0)} ms, cancelled after ${cancels.at(-1)?.toFixed(0)} ms`,
        );
      }
    });
    // The first run compiles both.
    const importMs = median(imports.slice(1).map(({ milliseconds }) => milliseconds));
    const readerMs = median(readings.slice(1));
    say('A million rows …');
    const million = await withChromium(async (context, pid) => {
      const { milliseconds } = await onPage(context, (page) => importFile(page, appAt, csv));
      return { rows: millionRows, seconds: milliseconds / 1000, peakMegabytes: await peakMegabytes(pid) };
    });
    return {
      importMs,
      readerMs,
      importVsReader: importMs / readerMs,
      longestFrameGapMs: Math.max(...imports.slice(1).map(({ longestGap }) => longestGap)),
      cancelMs: Math.max(...cancels),
      million,
    };
  } finally {
    for (const { close } of served) close();
  }
}

async function withChromium<Result>(use: (context: BrowserContext, pid: number) => Promise<Result>): Promise<Result> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium was found: node scripts/chromium.mjs says what to do.');
  const launched = await chromium.launchServer({ executablePath, args: chromiumArguments });
  try {
    const browser = await chromium.connect(launched.wsEndpoint());
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } });
    return await use(context, launched.process().pid ?? 0);
  } finally {
    await launched.close();
  }
}

async function onPage<Result>(context: BrowserContext, use: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await context.newPage();
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

async function readAlone(page: Page, address: string, path: string): Promise<number> {
  await page.goto(address);
  await page.locator('input').setInputFiles(path);
  return page.evaluate(async () => {
    const file = document.querySelector('input')?.files?.[0];
    if (file === undefined) throw new Error('No file was chosen');
    return (await window.readAlone(file)).milliseconds;
  });
}

type Measured = { milliseconds: number; longestGap: number };

/** A visit of its own: from the moment the page has the file to the frame that shows the first person. */
async function importFile(page: Page, address: string, path: string): Promise<Measured> {
  await openPayroll(page, address);
  await watch(page);
  await page.locator('input[type=file]').setInputFiles(path);
  await page.waitForFunction(() => window.measure.rowsAt > 0, undefined, patience);
  // What comes after the first rows must not hold the page up either.
  await page.waitForTimeout(1000);
  const { began, rowsAt, longestGap } = await page.evaluate(() => window.measure);
  return { milliseconds: rowsAt - began, longestGap };
}

async function openPayroll(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/payroll`);
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
}

/** Counts from the change of the file field, and looks at every frame. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.measure = { began: 0, rowsAt: 0, longestGap: 0 };
    const begin = () => (window.measure.began = performance.now());
    document.querySelector('input[type=file]')?.addEventListener('change', begin, { capture: true });
    let last = performance.now();
    const look = (now: number) => {
      const { measure } = window;
      if (measure.began > 0) measure.longestGap = Math.max(measure.longestGap, now - Math.max(last, measure.began));
      last = now;
      if (measure.rowsAt === 0 && document.querySelector('[data-index] [role=gridcell]') !== null) measure.rowsAt = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** From the click to the frame in which the import is no longer under way. */
async function cancelImport(page: Page, address: string, path: string): Promise<number> {
  await openPayroll(page, address);
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('progressbar').waitFor();
  await page.waitForTimeout(600);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '取消');
        const began = performance.now();
        button?.click();
        const look = () => {
          if (document.querySelector('[role=progressbar]') === null) resolve(performance.now() - began);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
}

/** The sum of what each of Chromium's processes took at most; Linux only, 0 elsewhere. */
async function peakMegabytes(browserPid: number): Promise<number> {
  const processes = await readdir('/proc').catch(() => []);
  const statuses = await Promise.all(
    processes
      .filter((name) => /^\d+$/.test(name))
      .map(async (pid) => ({ pid: Number(pid), text: await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '') })),
  );
  const field = (text: string, name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
  const family = new Set([browserPid]);
  for (let grew = true; grew;) {
    const before = family.size;
    for (const { pid, text } of statuses) if (family.has(field(text, 'PPid'))) family.add(pid);
    grew = family.size > before;
  }
  const peaks = statuses.filter(({ pid }) => family.has(pid)).map(({ text }) => field(text, 'VmHWM'));
  return Math.round(Math.max(0, ...peaks) / 1024);
}

async function serve(folder: string): Promise<{ address: string; close: () => void }> {
  const answer = sirv(folder, { dev: true });
  const server = createServer((request, response) =>
    answer(request, response, () => {
      response.statusCode = 404;
      response.end();
    }),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
