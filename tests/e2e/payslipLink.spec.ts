// A payslip link replays, is computed anew by another revision, and is refused where it was cut or altered.
import { readFileSync } from 'node:fs';
import { expect, test } from './servedBuild';
import { choose, line, verdict } from './payslipFields';

test('a link replays the payslip and leaves no amount in the address', async ({ page, context, served }) => {
  await page.goto('#/payslip');
  await choose(page, '2025', '11');
  await line(page, '养老').fill('396.16');
  await line(page, '月平均工资').fill('10000');
  await expect(verdict(page, '社保')).toBeVisible();
  await page.getByRole('button', { name: '生成链接' }).click();
  const link = await page.getByLabel('链接', { exact: true }).inputValue();
  expect(link.startsWith(`${served.address}#/payslip?link=1.`)).toBe(true);

  const other = await context.newPage();
  await other.goto(link);
  await expect(verdict(other, '社保').getByRole('heading')).toHaveText('养老：可能少报，基数每月差 5,048.00 元');
  await expect(other.getByText('已打开链接：它是用档案第 1 版生成的。')).toBeVisible();
  expect(other.url()).toBe(`${served.address}#/payslip`);
});

test.describe('without a service worker between page and host', () => {
  test.use({ serviceWorkers: 'block' });

  test('a link opened with another revision is computed anew and says what changed', async ({ page, context }) => {
    await page.goto('#/payslip');
    await choose(page, '2025', '11');
    await line(page, '养老').fill('396.16');
    await line(page, '月平均工资').fill('10000');
    await expect(verdict(page, '社保')).toBeVisible();
    await page.getByRole('button', { name: '生成链接' }).click();
    const link = await page.getByLabel('链接', { exact: true }).inputValue();

    // The floor of 2025 is another: 396.16 now fits only the rules of 2024 carried on, as a base between their limits.
    const profile = readFileSync('public/city-profiles/nanjing.json', 'utf8')
      .replaceAll('"4952"', '"5100"')
      .replace('"revision": 1', '"revision": 2');
    const later = await context.newPage();
    await later.route('**/city-profiles/nanjing.json', (route) => route.fulfill({ body: profile }));
    await later.goto(link);
    await expect(later.getByText('按现在的档案重新计算，有变化：')).toBeVisible();
    await expect(
      later.getByText('养老：结论不变（可能少报），基数由 ≤ 4,952.06 变为 4,951.94 至 4,952.06。'),
    ).toBeVisible();
  });
});

test('a link that was cut, altered or made by a later version is refused in a sentence, and nothing is lost', async ({
  page,
}) => {
  await page.goto('#/payslip');
  await choose(page, '2025', '11');
  await line(page, '养老').fill('396.16');
  await expect(verdict(page, '社保')).toBeVisible();
  await page.getByRole('button', { name: '生成链接' }).click();
  const fragment = new URL(await page.getByLabel('链接', { exact: true }).inputValue()).hash;
  for (const [broken, sentence] of [
    [fragment.slice(0, -7), '这个链接不完整，可能被截断或改动过'],
    [fragment.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')), '这个链接不完整，可能被截断或改动过'],
    [fragment.replace('link=1.', 'link=2.'), '这个链接是更新版本的程序生成的'],
  ] as const) {
    await page.evaluate((hash) => (location.hash = hash), broken);
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(line(page, '养老')).toHaveValue('396.16');
    expect(page.url()).not.toContain('link=');
  }
});
