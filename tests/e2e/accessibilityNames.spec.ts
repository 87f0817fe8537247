/** Shows what a screen reader is given: names, hints and errors of fields, headers of tables, pictures in words, the result once. */
import { expect, test } from './servedBuild';

test('a contribution is given with its names, and said once', async ({ page }) => {
  await page.goto('#/?city=nanjing&month=2026-03&wage=3000');
  await page.locator('figure').nth(1).waitFor();
  // Floor 5,025: 8% is 402.00, 2% and 10 yuan 110.50, 0.5% 25.13; the fund 8% of 3,000, 240.00: 777.63 in all.
  const said = page
    .getByRole('region', { name: '结果', exact: true })
    .getByRole('status')
    .filter({ hasText: '个人每月缴' });
  await expect(said).toHaveText(/个人每月缴 777.63 元，单位每月缴 1471.13 元。/);
  expect(await page.getByRole('status').filter({ hasText: '777.63' }).count(), 'said by one region').toBe(1);
  await expect(page.getByRole('table').first()).toMatchAriaSnapshot(`
    - table:
      - rowgroup:
        - row:
          - columnheader "险种"
          - columnheader "基数"
          - columnheader "单位"
          - columnheader "个人"
      - rowgroup:
        - row:
          - rowheader /^养老/
          - cell /5,025.00/
          - cell /804.00/:
            - button /^养老 单位 804.00 元/
          - cell /402.00/:
            - button /^养老 个人 402.00 元/
  `);
  // No thousands separators where a voice reads: Mandarin voices say 十千 for 10,000.
  const pictures = await page
    .getByRole('img')
    .evaluateAll((all) => all.map((one) => one.querySelector('desc')?.textContent));
  expect(pictures).toHaveLength(2);
  for (const text of pictures) {
    expect(text).toMatch(/\d/);
    expect(text).not.toMatch(/\d,\d{3}|−/);
  }

  const wage = page.getByLabel(/^缴费工资/).first();
  await wage.fill('3000x');
  await expect(wage).toHaveAttribute('aria-invalid', 'true');
  await expect(wage).toHaveAccessibleDescription(/看不懂/);
});

test('a payslip, a comparison and a payroll are given with their names', async ({ page }) => {
  await page.goto('#/payslip');
  await page.getByLabel('年份', { exact: true }).selectOption('2025');
  await page.getByLabel('养老', { exact: true }).first().fill('396.16');
  await page.getByLabel('月平均工资').first().fill('10000');
  const social = page.getByRole('article', { name: '社保' });
  await expect(social.getByRole('img')).toHaveAccessibleName(/4952/);
  await expect(page.getByRole('status').filter({ hasText: /少报|足额/ })).toHaveCount(1);

  await page.goto('#/rules');
  await page.getByRole('button', { name: '对比' }).click();
  await page.getByLabel(/^缴费工资/).fill('30000');
  const compared = page.locator('p[role=status].visually-hidden').filter({ hasText: /\d/ });
  await expect(compared).not.toHaveText(/\d,\d{3}|\d ?–|−/);
  await expect(page.getByRole('table').first().getByRole('columnheader')).toHaveCount(4);
  for (const button of await page.getByRole('navigation').last().getByRole('button').all()) {
    await expect(button).toHaveAccessibleName(/./);
  }

  await page.goto('#/payroll');
  const buffer = Buffer.from('姓名,缴费工资\n甲,10000\n乙,x\n');
  await page.locator('input[type=file]').setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer });
  const grid = page.getByRole('grid', { name: /./ });
  await expect(grid.getByRole('columnheader').first()).toHaveAccessibleName(/姓名/);
  await expect(grid).toHaveAttribute('aria-rowcount', '3');
  await expect(page.getByRole('status').filter({ hasText: /1 人/ }).first()).toBeAttached();
});
