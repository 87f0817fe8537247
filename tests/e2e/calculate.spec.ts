import type { Page } from '@playwright/test';
import { expect, test } from './servedBuild';

const pension = (page: Page) => page.getByRole('row', { name: /^养老/ });

test('a newcomer picks a city, a month and a wage, and reads every contribution with its reason', async ({ page }) => {
  await page.goto('');
  await page.getByLabel('城市').selectOption({ label: '南京' });
  await page.getByLabel('年份').selectOption('2025');
  await page.getByLabel('月份').selectOption('03');
  await page.getByLabel('缴费工资（月平均）').fill('3000');

  // 4952 × 8% = 396.16; × 2% + 10 = 109.04; × 0.5% = 24.76; the fund 3000 × 8% = 240: 769.96 together.
  await expect(page.getByTestId('employee-total')).toHaveText('769.96');
  await expect(pension(page)).toContainText('工资低于下限');

  await page.getByRole('button', { name: '养老 个人 396.16 元' }).click();
  const opened = page.getByRole('row', { name: /4,952.00 × 8% = 396.16/ });
  await expect(opened).toContainText('2025 年 1 月至 2025 年 12 月的规则');
  await expect(opened).toContainText('2025 年 9 月 18 日公布');
  await expect(opened).toContainText('苏人社发〔2025〕33号');
  await expect(opened).toContainText('转引');

  await page.getByRole('button', { name: '个人合计 769.96 元' }).click();
  await expect(page.getByRole('row', { name: /396.16 \+ 109.04 \+ 24.76/ })).toBeVisible();
});

test.describe('in English', () => {
  test.use({ locale: 'en-US' });

  test('the same job is done in English, and the language stays', async ({ page }) => {
    await page.goto('');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByLabel('City').selectOption({ label: 'Xiamen' });
    await page.getByLabel('Year').selectOption('2026');
    await page.getByLabel('Month', { exact: true }).selectOption('08');
    await page.getByLabel('Contribution wage (monthly average)').fill('40,000');
    // The ceiling is 22893: pension 8% 1831.44, medical 2% 457.86. Unemployment to September: 22164 × 0.5% = 110.82.
    // The fund's ceiling is 32937: 8% is 2634.96, in whole yuan 2635.
    await expect(page.getByTestId('employee-total')).toHaveText('5,035.12');
    await expect(page.getByRole('row', { name: /^Pension/ })).toContainText('wage above the ceiling');
    await page.getByRole('button', { name: '中文' }).click();
    await expect(page.locator('main h1')).toHaveText('算一算');
    await page.reload();
    await expect(page.locator('main h1')).toHaveText('算一算');
    await expect(page.getByTestId('employee-total')).toHaveText('5,035.12');
  });
});

test('a deduction is read back to the base, and says first which older rule it fits', async ({ page }) => {
  await page.goto('#/?city=nanjing&month=2026-03');
  const answer = page.getByRole('region', { name: '反推结果' });
  await page.getByLabel('个人每月扣款').fill('396.16');
  await expect(answer).toContainText('符合 2026 年 10 月 8 日之前的养老暂行下限 4,952');
  await page.getByLabel('个人每月扣款').fill('800');
  await expect(answer).toContainText('申报基数 9,999.94 至 10,000.06');
  await expect(answer).toContainText('最可能是 10,000.00');
  await page.getByLabel('个人每月扣款').fill('300.00');
  await expect(answer).toContainText('低于规则的最低金额 402.00');
  await expect(answer).toContainText('可能');

  // Three schemes at once: (10000 × 8%) + (10000 × 2% + 10) + (10000 × 0.5%) = 1060.
  const covers = page.getByRole('group', { name: '这笔扣款包含' });
  await covers.getByLabel('医疗').check();
  await covers.getByLabel('失业').check();
  await page.getByLabel('个人每月扣款').fill('1060.00');
  await expect(answer).toContainText('10,000.00');
});

test('any total can be the input', async ({ page }) => {
  await page.goto('#/?city=nanjing&month=2025-03');
  await page.getByLabel('我知道的是').selectOption('takeHome');
  await page.getByLabel('扣完五险一金的到手（税前）').fill('8000');
  await expect(page.getByTestId('take-home')).toHaveText('8,000.00');
  await page.getByLabel('我知道的是').selectOption('employeeTotal');
  await page.getByLabel('个人每月扣款合计').fill('100');
  await expect(page.getByRole('region', { name: '结果', exact: true })).toContainText('没有哪个工资正好得出这个数');
});

test('a scheme without a rule stays in the table and says why; the switch carries the latest rules on', async ({
  page,
}) => {
  await page.goto('#/?city=nanjing&month=2027-03&wage=10000');
  await expect(page.getByTestId('employee-total')).toHaveText('800.00');
  await expect(page.getByText('合计不完整，缺：养老、医疗、失业、工伤、生育。')).toBeVisible();
  await expect(pension(page)).toContainText('我们的资料到 2026 年 12 月为止');
  const carryOn = page.getByLabel('按最近一期暂算');
  await expect(carryOn).not.toBeChecked();
  await carryOn.check();
  await expect(page.getByTestId('employee-total')).toHaveText('1,860.00');
  await expect(pension(page)).toContainText('暂算');
});

test('figures from a notice in hand serve table and reverse lookup, are marked, and are gone after a reload', async ({
  page,
}) => {
  await page.goto('#/?city=nanjing&month=2027-03&wage=3000');
  await page.getByText('按我手里的文件').click();
  await page.getByLabel('个人费率（%）').fill('8');
  await page.getByLabel('下限', { exact: true }).fill('5200');
  await page.getByLabel('上限', { exact: true }).fill('5100');
  await expect(page.getByText('下限 5,200 高于上限 5,100，请核对。')).toBeVisible();
  await page.getByLabel('上限', { exact: true }).fill('26000');
  await expect(pension(page)).toContainText('自定');
  await expect(pension(page)).toContainText('416.00');
  await page.getByLabel('个人每月扣款').fill('416');
  await expect(page.getByRole('region', { name: '反推结果' })).toContainText('按下限申报：基数不高于 5,200.06');
  await page.reload();
  await expect(pension(page)).toContainText('我们的资料到');
});

test('what is known on a day decides which rules apply', async ({ page }) => {
  await page.goto('#/?city=nanjing&month=2026-03&wage=3000');
  await expect(pension(page)).toContainText('5,025.00');
  await page.getByText('更多条件').click();
  await page.getByLabel('只用这一天已公布的规则').fill('2026-10-07');
  await expect(pension(page)).toContainText('4,952.00');
  await expect(pension(page)).toContainText('暂行');
  await expect(pension(page)).toContainText('后被取代');
});

test('an amount in a link is used and leaves the address', async ({ page }) => {
  await page.goto('#/?city=nanjing&month=2025-03&wage=10000');
  await expect(page.getByTestId('employee-total')).toHaveText('1,860.00');
  expect(page.url()).toContain('#/?city=nanjing&month=2025-03');
  expect(page.url()).not.toContain('10000');
  // Another city chosen afterwards stays chosen: the link no longer speaks.
  await page.getByLabel('城市').selectOption({ label: '厦门' });
  await page.reload();
  await expect(page.getByLabel('城市')).toHaveValue('xiamen');
});

test('bad input gets a sentence at the field, nothing is lost, and no result is invented', async ({ page }) => {
  await page.goto('#/?city=nanjing&month=2025-03');
  const wage = page.getByLabel('缴费工资（月平均）');
  for (const [typed, sentence] of [
    ['-5', '金额不能是负数。'],
    ['1e9', '请写出完整的数字'],
    ['0', '金额要大于 0。'],
    ['8000.555', '最多两位小数'],
    ['12,00', '逗号的位置不对'],
    ['90000001', '超过 9000 万元'],
    ['工资', '看不懂这个金额'],
  ] as const) {
    await wage.fill(typed);
    await expect(wage).toHaveValue(typed);
    await expect(wage).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.getByTestId('employee-total')).toHaveCount(0);
    await expect(page.getByText('NaN')).toHaveCount(0);
  }
  for (const typed of ['8000', '8,000.00', '８０００', '¥8,000 元', '八千', '0.8万']) {
    await wage.fill(typed);
    // 640 + 170 + 40 + 640.
    await expect(page.getByTestId('employee-total')).toHaveText('1,490.00');
  }
});

test.describe('a profile that cannot be used is said on the page, and the other cities still work', () => {
  const failures: [string, { status?: number; body?: string; contentType?: string }, string][] = [
    ['missing', { status: 404, body: 'no' }, '服务器说没有这个文件（404）'],
    ['a web page', { body: '<!doctype html><title>login</title>', contentType: 'text/html' }, '服务器返回的是网页'],
    ['cut off', { body: '{"formatVersion":1,' }, '文件不完整'],
    ['of a wrong format', { body: '{"formatVersion":2}' }, '没有采用'],
  ];
  for (const [name, response, sentence] of failures) {
    test(name, async ({ page }) => {
      await page.route('**/city-profiles/nanjing.json', (route) => route.fulfill(response));
      await page.goto('#/?city=nanjing&month=2025-03&wage=10000');
      await expect(page.getByRole('alert')).toContainText(sentence);
      await page.getByLabel('城市').selectOption({ label: '厦门' });
      await expect(page.getByTestId('employee-total')).toBeVisible();
    });
  }

  test('unreachable, and read at the second try', async ({ page }) => {
    await page.route('**/city-profiles/nanjing.json', (route) => route.abort());
    await page.goto('#/?city=nanjing&month=2025-03&wage=10000');
    await expect(page.getByRole('alert')).toContainText('连不上');
    await page.unroute('**/city-profiles/nanjing.json');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.getByTestId('employee-total')).toHaveText('1,860.00');
  });

  test('with an unknown key: path and reason are named', async ({ page, served }) => {
    const profile = (await (await fetch(`${served.address}city-profiles/nanjing.json`)).json()) as object;
    await page.route('**/city-profiles/nanjing.json', (route) => route.fulfill({ json: { ...profile, surprise: 1 } }));
    await page.goto('#/?city=nanjing');
    await expect(page.getByRole('alert')).toContainText('surprise');
  });
});

test('the main job is done with the keyboard alone', async ({ page }) => {
  await page.goto('');
  // From one city to another by the arrow keys: the focus stays, though another profile is fetched.
  await page.getByLabel('城市').focus();
  await page.getByLabel('城市').selectOption({ label: '厦门' });
  await expect(page.getByLabel('人员类别')).toBeVisible();
  await expect(page.getByLabel('城市')).toBeFocused();
  await page.getByLabel('城市').selectOption({ label: '南京' });
  await expect(page.getByLabel('人员类别')).toHaveCount(0);
  // Year, month, the category of other months, what is known; then the wage.
  await expect(page.getByRole('button', { name: /^灵活就业人员/ })).toBeVisible();
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('Tab');
  await expect(page.getByLabel('缴费工资（月平均）')).toBeFocused();
  await page.keyboard.type('10000');
  await expect(page.getByTestId('employee-total')).toBeVisible();
  await page.getByRole('button', { name: /^养老 个人/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^养老 个人/ })).toHaveAttribute('aria-expanded', 'true');
});

test('an address without a page says so and leads back', async ({ page }) => {
  await page.goto('#/nowhere');
  await expect(page.locator('main h1')).toHaveText('没有这一页');
  await page.getByRole('link', { name: '去算一算' }).click();
  await expect(page.locator('main h1')).toHaveText('算一算');
});

test('the page prints with its figures and without its controls', async ({ page }) => {
  await page.goto('#/?city=nanjing&month=2025-03&wage=10000');
  await expect(page.getByTestId('employee-total')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByTestId('employee-total')).toBeVisible();
  await expect(page.getByText('哪些算工资？')).toBeHidden();
});
