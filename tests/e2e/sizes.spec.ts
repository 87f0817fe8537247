import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFolder, expect, test } from './servedBuild';

/** Bytes of gzip that may be fetched before the first result shows. */
const budgets = [
  { kind: 'scripts', ending: /\.m?js$/, most: 110_000 },
  { kind: 'stylesheets', ending: /\.css$/, most: 12_000 },
];

// Every answer is this late. What the result waited for was thus asked for at least so long before it; what is asked for
// in the moment in which it shows (a picture loaded on demand) falls after half that time and does not count.
const delay = 300;

test('what Chromium fetches before the first result is within the budgets', async ({ page, serve }) => {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!/\d/.test(document.querySelector('[data-testid="employee-total"]')?.textContent ?? '')) return;
      Object.assign(window, { firstResultAt: Date.now() });
      observer.disconnect();
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  });
  const served = await serve({ delay });
  await page.goto(`${served.address}#/?city=nanjing&month=2026-03&wage=10000`);
  const result = await page.waitForFunction(() => (window as { firstResultAt?: number }).firstResultAt);
  const firstResultAt = (await result.jsonValue()) ?? 0;

  const fetched = served.requests.filter(({ at, status }) => status === 200 && at < firstResultAt - delay / 2);
  const paths = [...new Set(fetched.map(({ path }) => path))];
  for (const { kind, ending, most } of budgets) {
    const sizes = paths
      .filter((path) => ending.test(path))
      .map((path) => ({ path, bytes: gzipSync(readFileSync(join(builtFolder, path)), { level: 9 }).length }));
    const bytes = sizes.reduce((total, size) => total + size.bytes, 0);
    const parts = sizes.map((size) => `${size.path} ${size.bytes}`).join(', ');
    console.log(`${kind}: ${bytes} of ${most} bytes gzip before the first result (${parts})`);
    expect.soft(sizes.length, `${kind} that the page fetched`).toBeGreaterThan(0);
    expect.soft(bytes, `${kind} before the first result, bytes gzip: ${parts}`).toBeLessThanOrEqual(most);
  }
});
