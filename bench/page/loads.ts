/** How long until the first result shows: on a phone that has never seen the page, and on one without a network. */
import type { Browser, Page } from '@playwright/test';
import { type ServedBuild, type Serving } from '../../tests/e2e/servedBuild';
import { median } from '../median';
import { question, untilFirstResult, watchFirstResult } from './firstResult';
import { openPhone, slowProcessor } from './phone';

const runs = 5;

/** As Lighthouse's mobile audit: a slow 4G line. Bytes a second, milliseconds. */
const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1_000_000) / 8,
  uploadThroughput: (0.75 * 1_000_000) / 8,
};

/** Milliseconds from navigation to result, nothing kept from before, slow line and slow processor. */
export async function measureFirstLoad(
  browser: Browser,
  address: string,
  say: (text: string) => void,
): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { context, page } = await openPhone(browser);
    try {
      const session = await slowProcessor(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', slowLine);
      times.push(await openQuestion(page, address));
    } finally {
      await context.close();
    }
  }
  return told('first load', times, say);
}

/** Milliseconds from navigation to result with the server gone, from what the service worker kept; slow processor. */
export async function measureOfflineLoad(
  browser: Browser,
  serve: (serving: Serving) => Promise<ServedBuild>,
  folder: string,
  say: (text: string) => void,
): Promise<number> {
  const served = await serve({ folder });
  const { context, page } = await openPhone(browser);
  try {
    await page.goto(served.address);
    await page.getByText('已可离线使用').waitFor();
    await served.stop();
    await page.close();
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const visit = await context.newPage();
      await slowProcessor(visit);
      times.push(await openQuestion(visit, served.address));
      await visit.close();
    }
    return told('offline load', times, say);
  } finally {
    await context.close();
    await served.stop();
  }
}

async function openQuestion(page: Page, address: string): Promise<number> {
  await watchFirstResult(page);
  await page.goto(address + question, { waitUntil: 'commit' });
  return (await untilFirstResult(page)).shownAfter;
}

function told(name: string, times: readonly number[], say: (text: string) => void): number {
  say(`${name}: ${times.map((time) => time.toFixed(0)).join(', ')} ms`);
  return median(times);
}
