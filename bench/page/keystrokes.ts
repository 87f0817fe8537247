/** Keystrokes on the built page: the work of the main thread for each, and how long until its effect is seen. */
import type { Browser, Page } from '@playwright/test';
import { median } from '../median';
import { percentile } from '../percentile';
import { keystrokeDurations } from './eventTiming';
import { type KeystrokeWork, keystrokeWork, type TraceEvent } from './keystrokeWork';
import { markKeystrokes } from './markKeystrokes';
import { openPhone, slowProcessor } from './phone';
import { typedLine } from './report';
import { type TypedField, type TypedPage, typedPages } from './typedPages';
import { typeKeys } from './typeKeys';

export type TypedFigures = {
  name: string;
  keystrokes: number;
  commitMedianMs: number;
  commit95Ms: number;
  /** Of all work, by key: the mean, since keys that come while the page is busy are dealt with in one task. */
  allMeanMs: number;
  all95Ms: number;
  eventTiming95Ms: number;
};

export type KeystrokeFigures = { pages: TypedFigures[]; eventTiming95Ms: number };

/** After the last key of a field: an answer that is put off comes within it, slowed four times. */
const afterwards = 1500;

const categories = ['-*', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

type Measured = { name: string; work: KeystrokeWork[]; durations: number[] };

export async function measureKeystrokes(
  browser: Browser,
  address: string,
  say: (text: string) => void,
  onlyOn?: string,
): Promise<KeystrokeFigures> {
  const pages: Measured[] = [];
  for (const typed of typedPages.filter(({ name }) => onlyOn === undefined || name === onlyOn)) {
    const ofPage = await typeOnPage(browser, address, typed);
    for (const field of ofPage) say(typedLine(figuresOf(field)));
    pages.push(joined(typed.name, ofPage));
  }
  return {
    pages: pages.map(figuresOf),
    eventTiming95Ms: figuresOf(joined('', pages)).eventTiming95Ms,
  };
}

async function typeOnPage(browser: Browser, address: string, typed: TypedPage): Promise<Measured[]> {
  // The service worker fetches the whole build on a first visit, which somebody who types has behind them.
  const { context, page } = await openPhone(browser, { serviceWorkers: 'block' });
  try {
    await typed.open(page, address);
    await page.waitForLoadState('networkidle');
    await markKeystrokes(page);
    const measured: Measured[] = [];
    for (const field of typed.fields) measured.push(await typeInField(browser, page, typed.name, field));
    return measured;
  } finally {
    await context.close();
  }
}

async function typeInField(browser: Browser, page: Page, pageName: string, field: TypedField): Promise<Measured> {
  const located = await field.reach(page);
  await located.focus();
  const session = await slowProcessor(page);
  await page.waitForTimeout(afterwards);
  await page.evaluate(() => window.keystrokes.keyTimes.splice(0));
  await browser.startTracing(page, { categories });
  for (const strokes of field.strokes) await typeKeys(session, strokes);
  await page.waitForTimeout(afterwards);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  const { keyTimes, entries } = await page.evaluate(() => window.keystrokes);
  const name = `${pageName} ${field.name}`;
  const pressed = field.strokes.reduce((count, { keys }) => count + keys.length, 0);
  try {
    const work = keystrokeWork(trace.traceEvents);
    if (work.length !== pressed) throw new Error(`Of ${pressed} keys, ${work.length} reached the page.`);
    return { name, work, durations: keystrokeDurations(keyTimes, entries) };
  } catch (cause) {
    throw new Error(`${name} was not measured. ${cause instanceof Error ? cause.message : ''}`, { cause });
  }
}

function joined(name: string, parts: readonly Measured[]): Measured {
  return { name, work: parts.flatMap(({ work }) => work), durations: parts.flatMap(({ durations }) => durations) };
}

function figuresOf({ name, work, durations }: Measured): TypedFigures {
  const commits = work.map(({ commitMs }) => commitMs);
  const all = work.map(({ allMs }) => allMs);
  return {
    name,
    keystrokes: work.length,
    commitMedianMs: median(commits),
    commit95Ms: percentile(commits, 0.95),
    allMeanMs: all.reduce((sum, value) => sum + value, 0) / all.length,
    all95Ms: percentile(all, 0.95),
    eventTiming95Ms: percentile(durations, 0.95),
  };
}
