import { expect, test } from './servedBuild';

test('the take-home after tax follows the wage, opens to its formula and survives a reload', async ({ page }) => {
  await page.goto('#/?city=nanjing&month=2026-04&wage=20000');
  const panel = page.getByRole('region', { name: '税后到手' });
  const figures = panel.getByTestId('after-tax');

  // Own contributions 3,710: 11,290 taxable a month. April: 45,160 × 10% − 2,520 − 3 × 338.70 = 979.90.
  await expect(figures).toContainText('15,310.10');
  await figures.getByText('本月个人所得税').click();
  await expect(figures.getByText('累计应纳税所得额 80,000.00 − 20,000.00 − 14,840.00 = 45,160.00')).toBeVisible();

  await panel.getByLabel('年终奖（选填）').fill('36001');
  await expect(panel.getByText(/反而少拿 2,309.10 元/)).toBeVisible();
  await panel.getByLabel('专项附加扣除，每月合计').fill('2000');
  // 9,290 × 4 = 37,160 × 10% − 2,520 − 3 × 278.70 = 359.90; 16,290 − 359.90.
  await expect(figures).toContainText('15,930.10');

  await page.reload();
  await expect(panel.getByTestId('after-tax')).toContainText('15,930.10');
  await expect(panel.getByLabel('年终奖（选填）')).toHaveValue('36001');

  await page.getByLabel('缴费工资（月平均）').fill('10000');
  // Own contributions 8% + 2% + 0.5% + 8% of 10,000 and 10: 1,860; 10,000 − 5,000 − 1,860 − 2,000 = 1,140 × 3%.
  await expect(panel.getByTestId('after-tax')).toContainText('8,105.80');
});
