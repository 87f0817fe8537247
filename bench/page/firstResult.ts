import type { Page } from '@playwright/test';

/** A question in the address of 算一算, which is answered as soon as the page can. */
export const question = '#/?city=nanjing&month=2026-03&wage=10000';

declare global {
  interface Window {
    /** Undefined until the first result stands in the document. */
    firstResult?: FirstResult;
  }
}

export type FirstResult = {
  /** Milliseconds since 1970. */
  at: number;
  /** Milliseconds from the start of the navigation to the frame that shows the result. */
  shownAfter: number;
};

/** Before navigation: has every document that the page opens note when its first result stands there. */
export async function watchFirstResult(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!/\d/.test(document.querySelector('[data-testid="employee-total"]')?.textContent ?? '')) return;
      observer.disconnect();
      const at = Date.now();
      // A task posted in a frame runs after the frame is painted.
      requestAnimationFrame(() => {
        setTimeout(() => {
          window.firstResult = { at, shownAfter: performance.now() };
        });
      });
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  });
}

export async function untilFirstResult(page: Page): Promise<FirstResult> {
  const result = await page.waitForFunction(() => window.firstResult);
  const value = await result.jsonValue();
  if (value === undefined) throw new Error('The page showed no result.');
  return value;
}
