import type { Page } from '@playwright/test';
import { type EventEntry, reportedFrom } from './eventTiming';
import { marks } from './keystrokeWork';

declare global {
  interface Window {
    keystrokes: { keyTimes: number[]; entries: EventEntry[] };
  }
}

/**
 * Has the page mark every key, its input event before anything hears it, and the first change of the document after it.
 * That is the commit: React writes what was typed to the field's `value` attribute, and an observer is told of it in the
 * microtask after, on the same thread and before any frame. `performance.now()` around a handler would miss what React
 * does after it, and a frame would count style and layout, which Event Timing counts already.
 */
export async function markKeystrokes(page: Page): Promise<void> {
  await page.evaluate(
    ({ marks: { keyDown, input, commit }, durationThreshold }) => {
      const kept: Window['keystrokes'] = { keyTimes: [], entries: [] };
      window.keystrokes = kept;
      let isOpen = false;
      const capture = { capture: true };
      window.addEventListener(
        'keydown',
        (event) => {
          kept.keyTimes.push(event.timeStamp);
          performance.mark(keyDown);
        },
        capture,
      );
      window.addEventListener(
        'input',
        () => {
          performance.mark(input);
          isOpen = true;
        },
        capture,
      );
      new MutationObserver(() => {
        if (isOpen) performance.mark(commit);
        isOpen = false;
      }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
      const names = new Set(['keydown', 'keypress', 'input', 'keyup']);
      new PerformanceObserver((list) => {
        for (const { name, startTime, duration } of list.getEntries()) {
          if (names.has(name)) kept.entries.push({ startTime, duration });
        }
      }).observe({ type: 'event', durationThreshold } as PerformanceObserverInit);
    },
    { marks, durationThreshold: reportedFrom },
  );
}
