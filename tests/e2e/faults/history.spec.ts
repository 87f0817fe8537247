// Shows that nothing typed is lost by going back and forward through every page, nor by a reload of all but a roster.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../servedBuild';
import { answer, chooseFile, question, total, uncaught, wage } from './pages';

test.use({ serviceWorkers: 'block' });

test('back and forward at every step, out of the app and in again, and a reload', async ({ page, served }) => {
  const errors = uncaught(page);
  page.on('dialog', (dialog) => void dialog.accept());
  const pension = page.getByLabel('养老', { exact: true });
  const columns = page.getByLabel('“谁”是');
  const city = page.getByLabel('城市名称（中文）');
  const cells = page.getByRole('textbox', { name: '从表格软件复制来的单元格，连同表头' });

  await page.goto('#/');
  await wage(page).fill('8000');
  await page.goto(question);
  await expect(total(page)).toHaveText(answer);
  await page.goto('#/payslip');
  await pension.fill('396.16');
  await page.goto('#/payroll');
  await page.getByText('粘贴单元格').click();
  await cells.fill('姓名\t缴费工资\n丙\t12');
  await chooseFile(page, 'headers.csv', '谁,多少\n甲,10000\n');
  await columns.selectOption({ label: '姓名' });
  await page.goto('#/rules');
  await page.getByRole('button', { name: '我的档案' }).click();
  await page.getByRole('heading', { name: '导入' }).waitFor();
  const file = readFileSync(fileURLToPath(new URL('../../fixtures/fourth-city.json', import.meta.url)));
  await chooseFile(page, 'fourth-city.json', file);
  await page.getByRole('article').getByRole('button', { name: '编辑' }).click();
  await page.getByRole('button', { name: '改城市名称' }).click();
  await city.fill('新城甲');

  const look = [
    () => expect(city).toHaveValue('新城甲'),
    async () => {
      await expect(columns).toHaveValue('name');
      await expect(cells).toHaveValue('姓名\t缴费工资\n丙\t12');
    },
    () => expect(pension).toHaveValue('396.16'),
    () => expect(total(page)).toHaveText(answer),
  ];
  for (const [index, isThere] of look.entries()) {
    if (index > 0) await page.goBack();
    await isThere();
  }
  for (const isThere of look.slice(0, -1).reverse()) {
    await page.goForward();
    await isThere();
  }
  await page.goBack();
  await page.getByLabel('“多少”是').selectOption({ label: '缴费工资' });
  await page.getByRole('button', { name: '按这样读' }).click();
  await expect(page.getByRole('row').filter({ hasText: '甲' }).first()).toContainText(/\d/);

  // Out of the app, after it has asked; all that is kept in the tab is there again.
  await page.goto('about:blank');
  await page.goBack();
  await page.goto(`${served.address}#/`);
  await expect(total(page)).toHaveText(answer);
  await page.goto('#/payslip');
  await expect(pension).toHaveValue('396.16');
  await page.goto('#/rules');
  await page.reload();
  await expect(city).toHaveValue('新城甲');
  expect(errors).toEqual([]);
});
