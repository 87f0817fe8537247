import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from '@playwright/test';

/** How many times slower the processor is made: a phone in the lower middle, as Lighthouse has it. */
export const slowedBy = 4;

/** A phone of its own, with nothing kept from before: the screen is that of Lighthouse's mobile audit. */
export async function openPhone(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    ...options,
  });
  return { context, page: await context.newPage() };
}

/** Slows the main thread of the page down; the session that does it also presses its keys. */
export async function slowProcessor(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowedBy });
  return session;
}
