/** Shows that every page's main task is done with the keyboard alone, the focus always in sight, and nothing moves unasked. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './servedBuild';

/** Where the focus is, and what is wrong with how it is seen: no mark, out of the window, or under something else. */
function focusSeen(page: Page): Promise<{ on: string; wrong: string | null }> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return { on: '', wrong: null };
    const name = focused.getAttribute('aria-label') ?? focused.textContent;
    const on = `${focused.tagName} ${focused.id} ${name.slice(0, 30)}`;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    // A file field is seen by its button, a text field by its border too.
    if (focused.matches('.visually-hidden, .visually-hidden *')) return { on, wrong: 'hidden' };
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return { on, wrong: 'no mark' };
    const box = focused.getBoundingClientRect();
    const [x, top, bottom] = [box.left + Math.min(box.width / 2, 40), box.top + 4, box.bottom - 4];
    if (bottom < 0 || top > innerHeight) return { on, wrong: 'out of the window' };
    const isSeen = [top, (top + bottom) / 2, bottom].some((y) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (focused.contains(there) || there.contains(focused) || there.closest('label') !== null);
    });
    return { on, wrong: isSeen ? null : 'covered' };
  });
}

/** Presses Tab until the place is reached; every stop on the way has to be seen. */
async function tabTo(page: Page, place: Locator, most = 60): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const { on, wrong } = await focusSeen(page);
    expect(wrong, on).toBeNull();
    if (await place.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab does not lead there');
}

/** On a low window, where bars that stick cover the most of it. */
test.use({ viewport: { width: 375, height: 420 }, contextOptions: { reducedMotion: 'reduce' } });

test('a contribution, a payslip and a rule without a mouse, and nothing moves', async ({ page }) => {
  await page.goto('#/?city=nanjing&month=2026-03');
  // Not the heading that stands there before the page.
  await page.locator('main h1').waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到结果' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#result')).toBeFocused();
  await page.reload();

  await tabTo(page, page.getByLabel(/^缴费工资/).first());
  await page.keyboard.type('3000');
  const pension = page.getByRole('button', { name: /^养老 个人/ });
  await expect(pension).toHaveText('402.00');
  await tabTo(page, pension);
  await page.keyboard.press('Enter');
  await expect(pension).toHaveAttribute('aria-expanded', 'true');
  // To the end and out of it: nothing holds the focus.
  await tabTo(page, page.getByLabel(/个人每月扣款$/));
  await page.keyboard.type('800');
  await expect(page.getByText(/^申报基数/).first()).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().length), 'animations').toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');

  await page.goto('#/payslip');
  const deduction = page.getByLabel('养老', { exact: true }).first();
  await deduction.waitFor();
  await tabTo(page, deduction);
  await page.keyboard.type('396.16');
  await tabTo(page, page.getByLabel('月平均工资').first());
  await page.keyboard.type('10000');
  await page.getByRole('article').first().waitFor();

  await page.goto('#/rules');
  const opened = page.getByRole('table').getByRole('button').first();
  await opened.waitFor();
  await tabTo(page, opened);
  await page.keyboard.press('Enter');
  await expect(opened).toHaveAttribute('aria-expanded', 'true');
});

test('a payroll and a removal without a mouse: Escape closes, and the focus comes back', async ({ page }) => {
  await page.goto('#/payroll');
  await page.locator('main h1').waitFor();
  const choose = page.getByRole('button', { name: '选择文件' });
  await tabTo(page, choose);
  // The window that Enter opens here is the system's own.
  const buffer = Buffer.from('姓名,缴费工资\n甲,10000\n乙,3000\n');
  await page.locator('input[type=file]').setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer });
  const grid = page.getByRole('grid');
  await grid.getByText('甲').waitFor();
  await page.locator('main h1').click();
  await tabTo(page, grid);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('table').first().waitFor();
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab');
    const { on, wrong } = await focusSeen(page);
    expect(wrong, on).toBeNull();
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(grid).toBeFocused();

  await page.goto('#/rules');
  await page.getByRole('button', { name: '我的档案' }).click();
  await page.locator('input[type=file]').setInputFiles('tests/fixtures/fourth-city.json');
  const remove = page.getByRole('button', { name: /^删除 / });
  await remove.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(remove).toBeFocused();
});
