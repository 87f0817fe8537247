import { readFileSync } from 'node:fs';
import { expect, test } from './servedBuild';
import { choose, line, verdict } from './payslipFields';

test('three fields lead to a first verdict, and each further line makes it surer', async ({ page }) => {
  await page.goto('#/payslip');
  await page.getByLabel('年份', { exact: true }).selectOption('2025');
  await line(page, '养老').fill('396.16');
  await line(page, '月平均工资').fill('10000');
  // At the floor of 4952: short by 10000 − 4952 = 5048.
  await expect(verdict(page, '社保').getByRole('heading')).toHaveText('养老：可能少报，基数每月差 5,048.00 元');
  await expect(verdict(page, '社保')).toContainText('不高于 4,952.06 元');

  await line(page, '医疗').fill('109.04');
  await line(page, '公积金').fill('800');
  await page.getByLabel('公积金比例（个人）').selectOption('8%');
  // 799.5 ÷ 8% = 9993.75 to below 800.5 ÷ 8% = 10006.25.
  await expect(verdict(page, '公积金').getByRole('heading')).toHaveText('公积金：看来是足额申报');
  await expect(verdict(page, '公积金')).toContainText('9,993.75 至 10,006.24 元');
});

test('the way from first paint to a verdict is walked with the keyboard alone', async ({ page }) => {
  await page.goto('#/payslip');
  await page.locator('main h1').waitFor();
  const reach = async (name: string) => {
    const field = line(page, name);
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if (await field.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${name} is not reached by the Tab key`);
  };
  await reach('年份');
  await page.keyboard.type('2025');
  await reach('养老');
  await page.keyboard.type('800.00');
  await reach('月平均工资');
  await page.keyboard.type('10000');
  await expect(verdict(page, '社保').getByRole('heading')).toHaveText('养老：看来是足额申报');
  await page.keyboard.press('Tab');
  await expect(page.getByText('哪些算工资？')).toBeFocused();
});

test('what was provisional when the payslip was made explains it, and nobody is accused', async ({ page }) => {
  await page.goto('#/payslip');
  await choose(page, '2026', '03');
  await line(page, '养老').fill('1980.96');
  await page.getByLabel('月平均工资', { exact: true }).first().fill('30000');
  // 24762 × 8%: the ceiling until 8 October 2026; the final one is 25127, 365 more.
  await expect(verdict(page, '社保').getByRole('heading')).toHaveText('养老：按当时的上限缴，看来没有少报');
  await expect(verdict(page, '社保')).toContainText('基数还差 365.00 元');
});

test('lines of two bases are told apart, and a deduction for work injury is a red flag', async ({ page }) => {
  await page.goto('#/payslip');
  await choose(page, '2026', '11');
  await line(page, '养老').fill('402.00');
  await line(page, '医疗').fill('170.00');
  await expect(verdict(page, '社保')).toContainText('各行对应的基数不同');
  await expect(verdict(page, '社保').getByRole('row', { name: /^养老/ })).toContainText('5,025.06');
  await expect(verdict(page, '社保').getByRole('row', { name: /^医疗/ })).toContainText('7,999.75 至 8,000.24');
  await page.getByText('合计、工伤、生育，哪个月发的').click();
  await line(page, '工伤').fill('10');
  await expect(page.getByRole('region', { name: '结果' }).getByText('《社会保险法》第 33 条')).toBeVisible();
  await expect(verdict(page, '社保').getByRole('heading')).toHaveText('养老、医疗：还不能判断');
});

test('a circumstance that explains a low deduction stops the verdict', async ({ page }) => {
  await page.goto('#/payslip');
  await choose(page, '2025', '11');
  await line(page, '养老').fill('396.16');
  await line(page, '月平均工资').fill('10000');
  await page.getByLabel('同时有两个单位发工资').check();
  await expect(verdict(page, '社保').getByRole('heading')).toHaveText('养老：还不能判断');
  await expect(verdict(page, '社保')).toContainText('若不考虑这一点：养老：可能少报');
});

test('money stands on both sides, later pensions are estimated, and arrears are counted month by month', async ({
  page,
}) => {
  await page.goto('#/payslip');
  await choose(page, '2025', '11');
  await line(page, '养老').fill('396.16');
  await line(page, '月平均工资').fill('10000');
  const lose = page.getByRole('table', { name: '我少了' });
  const keep = page.getByRole('table', { name: '我多拿了' });
  // 5048 × 8% = 403.84; medical 200 − 99.04 = 100.96; unemployment 50 − 24.76 = 25.24: 530.04 kept.
  await expect(lose.getByRole('row', { name: /^养老个人账户/ })).toContainText('403.84');
  await expect(keep.getByRole('row', { name: /^个人少扣/ })).toContainText('530.04');
  await page.getByLabel('个人所得税最高一档').selectOption('10%');
  await expect(keep.getByRole('row', { name: /^多缴的个人所得税/ })).toContainText('−53.00');

  await page.getByLabel('出生年月 年').selectOption('1976');
  await page.getByLabel('出生年月 月').selectOption('09');
  await page.getByLabel('退休类别').selectOption('man60');
  await page.getByLabel('这样少报多少年').fill('25');
  // Retires at 63, divisor 117: (0.005 × 25 + 0.96 × 25 ÷ 117) × 5048 = 1666.49.
  await expect(page.getByText('养老金每月约少 1,666.49 元')).toBeVisible();

  await page.getByLabel('从 月').selectOption('01');
  await page.getByLabel('到 月').selectOption('12');
  await page.getByLabel('滞纳金算到').fill('2026-11-22');
  // A month: pension 1,211.52, medical 454.32, unemployment 50.48, injury 20.00 − 9.90, maternity 80.00 − 39.62.
  await expect(page.getByTestId('arrears-principal').first()).toHaveText('21,201.60');
  // 12 × 530.04, and for January to August the floor known then, 4879: 5.84 + 1.46 + 0.36 more, as a true-up.
  await expect(page.getByTestId('arrears-own').first()).toHaveText('6,421.76');
  // Each month 1766.80 × days × 0.0005 to the cent, 659 days for January to 325 for December.
  await expect(page.getByTestId('arrears-surcharge').first()).toHaveText('5,227.09');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载逐月明细（表格）' }).click(),
  ]);
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv.startsWith('\ufeff月份,险种')).toBe(true);
  // In January the floor known was 4879: 73 × 16% and 73 × 8% on top are a true-up.
  expect(csv).toContain('2025-01,养老,4879.00,10000.00,807.68,403.84,11.68,5.84');
});

test('months without rules are listed, reversed and future ones are said, and nothing typed is lost', async ({
  page,
}) => {
  await page.goto('#/payslip');
  await choose(page, '2025', '11');
  await line(page, '养老').fill('396.16');
  await line(page, '月平均工资').fill('10000');
  await page.getByLabel('从 年').selectOption('2016');
  await page.getByLabel('从 月').selectOption('12');
  await page.getByLabel('到 年').selectOption('2017');
  await page.getByLabel('到 月').selectOption('07');
  await expect(page.getByText('2016 年 12 月至 2017 年 6 月：养老、医疗、失业、工伤、生育').first()).toBeVisible();
  await page.getByLabel('从 年').selectOption('2018');
  await expect(page.getByRole('alert')).toHaveText('开始的月份在结束之后，请对调。');
  await expect(line(page, '养老')).toHaveValue('396.16');

  const nextYear = String(new Date().getFullYear() + 1);
  await page.getByLabel('年份', { exact: true }).selectOption(nextYear);
  await expect(page.getByText('这个月还没到')).toBeVisible();
  await expect(line(page, '养老')).toHaveValue('396.16');
  await page.getByLabel('年份', { exact: true }).selectOption('2025');
  await line(page, '养老').fill('20000');
  await expect(page.getByRole('alert').first()).toContainText('扣得比一个月的工资（10,000.00 元）还多');
  await expect(line(page, '养老')).toHaveAttribute('aria-invalid', 'true');
  await expect(line(page, '养老')).toHaveValue('20000');
});

test('what is typed survives a reload and goes with the tab, and no amount leaves the browser', async ({
  page,
  context,
  served,
}) => {
  await page.goto('#/payslip');
  await choose(page, '2025', '11');
  await line(page, '养老').fill('396.16');
  await line(page, '月平均工资').fill('10000');
  await page.reload();
  await expect(line(page, '养老')).toHaveValue('396.16');
  await expect(verdict(page, '社保').getByRole('heading')).toContainText('5,048.00');
  expect(served.requests.every(({ path }) => !/396|10000/.test(path))).toBe(true);

  const other = await context.newPage();
  await other.goto(`${served.address}#/payslip`);
  await expect(line(other, '养老')).toHaveValue('');
});
