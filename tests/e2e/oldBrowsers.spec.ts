/** Shows that the build asks for nothing newer than its target browsers, and answers without what they or a page lack. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtFolder, expect, test } from './servedBuild';

// Built for Chrome and Edge 100, Safari 15.4, Firefox 100. The build rewrites newer syntax, but adds no missing function and no
// missing property of a style, so these are listed here, with the first versions that MDN's compatibility data name.
const newerFunctions: Record<string, RegExp> = {
  'lookbehind in regular expressions: Safari 16.4': /\(\?<[=!]/,
  'findLast: Firefox 104': /\.findLast(Index)?\(/,
  'copying array methods: Chrome 110, Firefox 115, Safari 16': /\.(toSorted|toReversed|toSpliced)\(/,
  'groupBy: Chrome 117, Firefox 119, Safari 17.4': /(Object|Map)\.groupBy/,
  'Array.fromAsync: Chrome 121, Firefox 115, Safari 16.4': /Array\.fromAsync/,
  'compression streams: Firefox 113, Safari 16.4': /\bnew (Dec|C)ompressionStream/,
  'module workers: Firefox 114': /new Worker\([^;]{0,200}type:[`'"]module/,
  'static blocks: Safari 16.4': /\bstatic ?\{/,
  'AbortSignal.timeout: Chrome 103, Safari 16; any: Chrome 116': /AbortSignal\.(timeout|any)\(/,
  'Promise.withResolvers: Chrome 119; try: Chrome 128': /Promise\.(withResolvers|try)\(/,
  'checkVisibility: Chrome 105, Firefox 106, Safari 17.4': /\.checkVisibility\(/,
  'well-formed strings: Chrome 111, Firefox 119, Safari 16.4': /\.(isWellFormed|toWellFormed)\(/,
  'Intl.Segmenter: Firefox 125; DurationFormat: Chrome 129': /Intl\.(Segmenter|DurationFormat)/,
  'constructed style sheets: Firefox 101, Safari 16.4': /adoptedStyleSheets|new CSSStyleSheet/,
  'OffscreenCanvas: Firefox 105, Safari 16.4': /new OffscreenCanvas/,
  'URL.canParse: Chrome 120, Firefox 115, Safari 17': /URL\.canParse/,
  'set operations: Chrome 122, Firefox 127, Safari 17':
    /\.(symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
  'popovers: Chrome 114, Firefox 125, Safari 17': /\.(showPopover|togglePopover)\(/,
  'scheduler: Chrome 94, never in Safari': /\bscheduler\.(postTask|yield)/,
};

const newerStyles: Record<string, RegExp> = {
  ':has(): Chrome 105, Firefox 121': /:has\(/,
  'container queries: Chrome 105, Firefox 110, Safari 16': /@container|container-type/,
  'nesting: Chrome 112, Firefox 117, Safari 16.5': /\{[^{}]*&/,
  'colour functions: Chrome 111, Firefox 113, Safari 16.2': /color-mix\(|light-dark\(|oklch\(/,
  'ranges in media queries: Chrome 104, Safari 16.4': /\((width|height) ?[<>]/,
  'subgrid: Chrome 117, Safari 16': /subgrid/,
  'text-wrap: Chrome 114, Firefox 121, Safari 17.4': /text-wrap/,
  'content-visibility: Firefox 125, Safari 18': /content-visibility/,
  'overflow: clip: Safari 16': /overflow(-[xy])?:clip/,
  '@property, @scope, @starting-style: Chrome 85 to 118': /@(property|scope|starting-style)/,
  'single transforms: Chrome 104': /[;{](translate|rotate|scale):/,
  'scrollbar-gutter: Safari 18.2': /scrollbar-gutter/,
};

const scripts = ['.', 'assets'].flatMap((folder) =>
  readdirSync(join(builtFolder, folder))
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, text: readFileSync(join(builtFolder, folder, name), 'utf8') })),
);
const styles = readdirSync(join(builtFolder, 'assets'))
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, text: readFileSync(join(builtFolder, 'assets', name), 'utf8') }));

function newerIn(files: typeof scripts, features: Record<string, RegExp>): string[] {
  return Object.entries(features).flatMap(([feature, pattern]) =>
    files.filter(({ text }) => pattern.test(text)).map(({ name }) => `${name}: ${feature}`),
  );
}

test('the build uses nothing newer than its targets, or with the older form before it', () => {
  expect(scripts.length).toBeGreaterThan(20);
  expect(newerIn(scripts, newerFunctions)).toEqual([]);
  expect(newerIn(styles, newerStyles)).toEqual([]);
  for (const { name, text } of styles) {
    // Each of these is ignored by a browser that does not know it, which then keeps what stands before.
    const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
    expect(count(/height:100dvh/g), `${name}: dvh, Chrome 108`).toBe(count(/height:100vh;[^{}]*height:100dvh/g));
    expect(count(/[;{]hyphens:/g), `${name}: hyphens, Safari 17`).toBe(count(/-webkit-hyphens:/g));
  }
  const workers = scripts.filter(({ name }) => /Worker-/.test(name));
  expect(workers.length).toBeGreaterThanOrEqual(2);
  for (const { name, text } of workers) expect(text.slice(0, 12), `${name} is a classic script`).toBe('(function(){');
});

/** What is missing in Safari 15.4 or Firefox 100 and has a fallback here, or was added to what later code may lean on. */
function removeNewer(): void {
  for (const name of [
    'requestIdleCallback',
    'cancelIdleCallback',
    'CompressionStream',
    'DecompressionStream',
    'scheduler',
  ]) {
    Reflect.deleteProperty(window, name);
  }
  for (const name of ['navigation', 'OffscreenCanvas', 'cookieStore']) Reflect.deleteProperty(window, name);
  for (const name of ['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']) {
    Reflect.deleteProperty(Array.prototype, name);
  }
  Reflect.deleteProperty(Object, 'groupBy');
  Reflect.deleteProperty(AbortSignal, 'timeout');
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
}

/** What a page of plain http, a private window or a browser inside another app may be without. */
function removeServices(): void {
  for (const name of ['BroadcastChannel', 'caches', 'ResizeObserver', 'structuredClone'])
    Reflect.deleteProperty(window, name);
  for (const name of ['storage', 'clipboard', 'serviceWorker']) Reflect.deleteProperty(Navigator.prototype, name);
}

async function useEveryPage(page: Page): Promise<void> {
  await page.goto('#/?city=nanjing&month=2026-03&wage=3000');
  // 3,000 is raised to the floor of 5,025: 8% of it.
  await expect(page.getByRole('button', { name: /^养老 个人/ })).toHaveText('402.00');
  await page.locator('figure').nth(1).waitFor();

  await page.goto('#/payslip');
  await page.getByLabel('年份', { exact: true }).selectOption('2025');
  await page.getByLabel('养老', { exact: true }).first().fill('396.16');
  await page.getByLabel('月平均工资').first().fill('10000');
  await page.getByRole('article').first().waitFor();

  await page.goto('#/payroll');
  const buffer = Buffer.from('姓名,缴费工资\n甲,10000\n制 表 人：,\n');
  await page.locator('input[type=file]').setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer });
  await expect(page.getByRole('grid').getByText('甲')).toBeVisible();

  await page.goto('#/rules');
  await page.getByRole('table').first().waitFor();
  await page.getByRole('button', { name: '我的档案' }).click();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
}

for (const [what, remove] of Object.entries({ 'what newer browsers have': removeNewer, services: removeServices })) {
  test(`every page answers without ${what}`, async ({ page }) => {
    await page.addInitScript(remove);
    await page.route('**/*.css', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace(/height:100dvh;?/g, '') });
    });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.setViewportSize({ width: 375, height: 700 });
    await useEveryPage(page);
    await page.goto('#/payroll');
    await page.getByRole('grid').getByText('甲').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('table').first().waitFor();
    expect((await dialog.boundingBox())?.height, 'as high as the screen without dvh').toBe(700);
    expect(errors).toEqual([]);
  });
}
