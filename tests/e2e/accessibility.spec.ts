/** Shows that every page and state passes axe, has no pale figure, control or picture, and bears zoom and wide spacing. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { badlySpoken, cutOrCovered, paleParts, sideways, smallTargets } from './measuredPage';
import { pageStates } from './pageStates';
import { expect, test } from './servedBuild';

/** The values of WCAG 1.4.12. */
const wideSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

async function expectNothingLost(page: Page, how: string, looked = { pictures: true }): Promise<void> {
  await drawn(page);
  expect(await cutOrCovered(page, looked), `${how}: cut or covered`).toEqual([]);
  if (!looked.pictures) return;
  expect(await sideways(page), `${how}: sticks out sideways`).toBeLessThanOrEqual(0);
}

/** 1280 pixels at 400%, the reader's own spacing, and text alone at 200% as a browser's setting for it does. */
async function expectRoomForLargeText(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 256 });
  await expectNothingLost(page, 'zoom of 400%');
  await page.setViewportSize({ width: 640, height: 400 });
  await expectNothingLost(page, 'zoom of 200%');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, wideSpacing);
  // Labels in pictures may then touch or stick out; the tables say the same.
  await expectNothingLost(page, 'text spacing', { pictures: false });
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await expectNothingLost(page, 'text of 200%');
}

async function expectNoBars(page: Page, how: string): Promise<void> {
  expect.soft(await paleParts(page), `${how}: contrast`).toEqual([]);
  expect.soft(await badlySpoken(page), `${how}: figures that voices read wrongly`).toEqual([]);
  expect.soft(await smallTargets(page), `${how}: targets below 24 pixels`).toEqual([]);
  await expectNothingLost(page, how);
}

// A state is slow to reach: it is looked at twice, so that every two of scheme, width and language meet somewhere.
for (const { locale, onDesktop, onPhone } of [
  { locale: 'zh-CN', onDesktop: 'light', onPhone: 'dark' },
  { locale: 'en-US', onDesktop: 'dark', onPhone: 'light' },
] as const) {
  test.describe(locale, () => {
    test.use({ colorScheme: onPhone, viewport: { width: 375, height: 800 }, locale });

    for (const [state, { address, open, isSmall = false }] of Object.entries(pageStates)) {
      test(`nothing bars anyone: ${state}`, async ({ page }) => {
        await page.goto(address);
        await page.locator('main h1').waitFor();
        await open?.(page);
        if (!isSmall) await expectNoBars(page, `${onPhone}, 375 pixels`);
        await page.emulateMedia({ colorScheme: onDesktop });
        await page.setViewportSize({ width: 1280, height: 800 });
        await drawn(page);
        // What axe looks at is in both looks the same, but for the contrast, which is measured in each.
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        expect.soft(found, 'axe').toEqual([]);
        await expectNoBars(page, `${onDesktop}, 1280 pixels`);
        await expectRoomForLargeText(page);
      });
    }
  });
}
