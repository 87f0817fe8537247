import { expect, test } from './servedBuild';

/** Black on white, as a colour of the browser. */
const onPaper = { color: 'rgb(0, 0, 0)', background: 'rgb(255, 255, 255)' };

test.use({ colorScheme: 'dark' });

for (const theme of ['system', 'dark']) {
  test(`what is dark on screen (${theme}) is black on white on paper`, async ({ page }) => {
    await page.addInitScript((chosen) => {
      localStorage.setItem('preferences', JSON.stringify({ state: { theme: chosen }, version: 0 }));
    }, theme);
    for (const address of ['#/?city=nanjing&month=2025-03&wage=10000', '#/payslip', '#/payroll', '#/rules']) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(address);
      await expect(page.locator('main h1')).toBeVisible();
      const look = () =>
        page.evaluate(() => {
          const { color, backgroundColor } = getComputedStyle(document.documentElement);
          return { color, background: backgroundColor };
        });
      expect(await look(), address).not.toEqual(onPaper);
      await page.emulateMedia({ media: 'print' });
      expect(await look(), address).toEqual(onPaper);
    }
  });
}

test('the rules are printed with their sources, and with what is opened', async ({ page }) => {
  await page.goto('#/rules');
  const sources = page.getByRole('button', { name: '全部依据，新的在前' });
  const list = page.locator(`[id="${(await sources.getAttribute('aria-controls')) ?? ''}"]`);
  await expect(list).toBeHidden();
  await page.getByRole('button', { name: /^养老 2025 年 1 至 12 月，正式/ }).click();
  const opened = page.getByText('起止').first();
  await expect(opened).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(list).toBeVisible();
  await expect(opened).toBeVisible();
});
