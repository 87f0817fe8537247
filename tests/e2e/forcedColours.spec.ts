/** Shows that with the colours of the system forced on the page, what is chosen stands out and no picture disappears. */
import type { Locator } from '@playwright/test';
import { paleParts } from './measuredPage';
import { pageStates } from './pageStates';
import { expect, test } from './servedBuild';

/** How an element is marked, but for its shadow and background picture: those are taken away. */
function markOf(element: Locator): Promise<string> {
  return element.evaluate((marked) => {
    const { borderBottom, outline, textDecorationLine, fontWeight, backgroundColor } = getComputedStyle(marked);
    return [borderBottom, outline, textDecorationLine, fontWeight, backgroundColor].join(', ');
  });
}

for (const state of ['calculated', 'payslip', 'rules over time', 'rules compared', 'coverage']) {
  test(`forced colours: ${state}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const { address, open } = pageStates[state]!;
    await page.goto(address);
    await page.locator('main h1').waitFor();
    await open?.(page);
    expect(await paleParts(page)).toEqual([]);
    for (const group of await page.locator('nav, [role=group]').all()) {
      const chosen = group.locator('[aria-current]:visible, [aria-pressed=true]:visible');
      const other = group.locator('a:not([aria-current]):visible, [aria-pressed=false]:visible');
      if ((await chosen.count()) === 0 || (await other.count()) === 0) continue;
      expect(await markOf(chosen.first())).not.toBe(await markOf(other.first()));
    }
  });
}
