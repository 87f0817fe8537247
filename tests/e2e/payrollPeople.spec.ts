import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { looks } from './looks';
import { dragAcross, wheel } from './scrolling';
import { expect, test } from './servedBuild';

const cities = ['南京', '厦门', '福州'];

/** Wages from 3,000 up, every hundredth row without one. */
function roster(people: number): Buffer {
  const rows = Array.from({ length: people }, (_, row) =>
    [`员工${row}`, `N${row}`, `部门${row % 5}`, cities[row % 3], row % 100 === 7 ? '不详' : 3000 + row * 3].join(','),
  );
  return Buffer.from(`姓名,工号,部门,城市,缴费工资\n${rows.join('\n')}\n`);
}

async function open(page: Page, people: number) {
  await page.goto('#/payroll');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '名单.csv', mimeType: 'text/csv', buffer: roster(people) });
  await expect(page.getByRole('grid')).toBeVisible();
  await page.getByLabel(/^(年份|Year)$/).selectOption('2025');
  await page.getByLabel(/^(月份|Month)$/).selectOption('03');
  await expect(grid(page)).toHaveAttribute('aria-busy', 'false');
}

const grid = (page: Page) => page.getByRole('grid');
const row = (page: Page, index: number) => page.locator(`[data-index="${index}"]`);

test('name and header stay in view, and rows come as one scrolls', async ({ page }) => {
  await open(page, 3000);
  await wheel(page, 900, 10);
  await grid(page).evaluate((element) => (element.scrollLeft = 1500));
  const shown = grid(page).getByRole('rowheader').filter({ hasText: '员工2' }).first();
  await expect(shown).toBeVisible();
  const edge = await grid(page).boundingBox();
  const name = await shown.boundingBox();
  const header = await grid(page).getByRole('columnheader').first().boundingBox();
  expect(Math.abs((name?.x ?? 0) - (edge?.x ?? 0))).toBeLessThan(2);
  expect(Math.abs((header?.y ?? 0) - (edge?.y ?? 0))).toBeLessThan(2);
});

test('more rows than a browser can scroll: bar, wheel and keys reach every one of them', async ({ page }) => {
  const people = 300_000;
  await open(page, people);
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(people + 1));
  await dragAcross(page, 30);
  await expect(row(page, people - 1)).toContainText(`员工${people - 1}`);

  // Row by row from the far end, and after a rest the bar is where it belongs.
  await wheel(page, -88, 5);
  await page.waitForTimeout(400);
  await expect(row(page, people - 15)).toContainText(`员工${people - 15}`);

  await grid(page).focus();
  await page.keyboard.press('Home');
  await expect(row(page, 0)).toContainText('员工0');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await expect(row(page, people - 2)).toContainText(`员工${people - 2}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: `员工${people - 2}` })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('dialog', { name: `员工${people - 1}` })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(grid(page)).toBeFocused();
});

test('a search, a filter and an order at once', async ({ page }) => {
  await open(page, 3000);
  const people = page.getByRole('region', { name: '人员表' });
  await people.getByLabel('部门', { exact: true }).selectOption('部门2');
  await people.getByLabel('城市', { exact: true }).selectOption('厦门');
  await page.getByRole('searchbox').fill('员工29');
  await page.getByRole('button', { name: '缴费工资' }).click();
  // In 厦门 (row ÷ 3 leaves 1) and 部门2 (row ÷ 5 leaves 2) is who leaves 7 of 15: 292, and of 2900 to 2999 the rows 2902,
  // 2917, 2932, 2947, 2962, 2977 and 2992, which has the greatest wage.
  await expect(row(page, 0)).toContainText('员工2992');
  await expect(page.getByText('符合的 8 人，共 3,000 人').first()).toBeVisible();
});

for (const { colorScheme, width, locale } of looks) {
  test.describe(`${colorScheme}, ${width} pixels, ${locale}`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 }, locale });

    test('axe finds nothing in the table and in a person', async ({ page }) => {
      await open(page, 300);
      const check = async () => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways, 'nothing sticks out sideways').toBeLessThanOrEqual(0);
      };
      await page.locator('figure').first().waitFor();
      await check();
      await row(page, 3).getByRole('button').click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('table').first().waitFor();
      await dialog.getByRole('button', { name: /^(养老 个人|Pension, employee)/ }).click();
      await check();
    });
  });
}
