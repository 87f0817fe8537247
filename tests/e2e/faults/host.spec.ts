// Shows what is said, and that another try helps, where the host cuts a file, puts a page in its place, or has it no more.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFolder, expect, test } from '../servedBuild';
import { answer, chooseFile, question, title, total, uncaught, wage } from './pages';

test.use({ serviceWorkers: 'block' });

const built = (path: string) => readFileSync(join(builtFolder, path), 'utf8');
const half = (text: string) => text.slice(0, text.length / 2);
const page404 = '<!doctype html><title>Sign in</title>';

test('a profile or the index cut, replaced by a page, or another file: the sentence names it, and a retry helps', async ({
  page,
}) => {
  const errors = uncaught(page);
  let body = '';
  await page.route('**/city-profiles/*.json', (route) => {
    if (body === '' || !route.request().url().includes(faulty)) return route.continue();
    return route.fulfill({ status: 200, contentType: 'application/json', body });
  });
  const retry = page.getByRole('button', { name: '再试一次' });
  const alert = page.getByRole('alert');

  let faulty = 'nanjing.json';
  body = half(built('city-profiles/nanjing.json'));
  await page.goto(question);
  await expect(alert).toContainText('南京的档案没有读到：');
  await expect(alert).toContainText('文件不完整，或不是 JSON。');
  body = page404;
  await retry.click();
  await expect(alert).toContainText('服务器返回的是网页');
  // JSON, but not of the hash that the index names: it is checked, and refused.
  body = built('city-profiles/nanjing.json').replace('"revision"', '"revisoin"');
  await retry.click();
  await expect(alert).toContainText('处不合格式，没有采用');
  body = '';
  await retry.click();
  await expect(total(page)).toHaveText(answer);

  // An own city is of use without the index.
  await page.goto('#/rules');
  await page.getByRole('button', { name: '我的档案' }).click();
  await page.getByRole('heading', { name: '导入' }).waitFor();
  await chooseFile(
    page,
    'fourth-city.json',
    readFileSync(fileURLToPath(new URL('../../fixtures/fourth-city.json', import.meta.url))),
  );
  await expect(page.getByRole('article', { name: '新城（自定）' })).toBeVisible();
  faulty = 'index.json';
  body = half(built('city-profiles/index.json'));
  await page.goto('#/?city=own-xincheng&month=2026-03&wage=10000');
  await page.reload();
  await expect(alert).toContainText('城市清单没有读到： 文件不完整，或不是 JSON。');
  await expect(total(page)).toHaveText('2,057.00'); // 800 + (200 + 7) + 50 + fund 10% 1,000
  for (const [text, sentence] of [
    [page404, '服务器返回的是网页'],
    ['{"cities":3}', '文件不是城市清单'],
  ] as const) {
    body = text;
    await retry.click();
    await expect(alert).toContainText(sentence);
    await expect(total(page)).toHaveText('2,057.00');
  }
  body = '';
  await retry.click();
  await expect(alert).toHaveCount(0);
  await page.getByLabel('城市').selectOption({ label: '南京' });
  await expect(wage(page)).toHaveValue('10000');
  expect(errors).toEqual([]);
});

test('code or words that do not come: a sentence in their place, the language kept, and nothing typed lost', async ({
  page,
}) => {
  await page.goto(question);
  await expect(total(page)).toHaveText(answer);
  await page.route('**/assets/PayslipPage*.js', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.route('**/assets/PayrollPage*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'import {' }),
  );
  for (const fragment of ['#/payslip', '#/payroll']) {
    await page.goto(fragment);
    await expect(page.getByRole('alert')).toContainText('没能打开');
  }
  await page.unrouteAll();
  await page.getByRole('button', { name: '刷新' }).click();
  await expect(title(page)).toContainText('批量');

  // The words of the whole page first.
  const missing = page.getByRole('alert').filter({ hasText: '英文没有读到' });
  await page.route('**/assets/en-*.js', (route) => route.abort());
  await page.goto('#/');
  await wage(page).fill('20000');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(missing).toBeVisible();
  await expect(total(page)).toHaveText('3,710.00'); // 1,600 + 410 + 100 + 1,600
  await page.unrouteAll();
  await missing.getByRole('button', { name: '刷新' }).click();
  await expect(title(page)).toHaveText('Calculator');
  await expect(total(page)).toHaveText('3,710.00');

  // Then those of one page alone.
  await page.getByRole('button', { name: '中文' }).click();
  await page.goto('#/payslip');
  await page.getByLabel('养老', { exact: true }).fill('800');
  await page.route('**/assets/*en-*.js', (route) => route.abort());
  await page.getByRole('button', { name: 'English' }).click();
  await expect(missing).toBeVisible();
  await expect(page.getByLabel('养老', { exact: true })).toHaveValue('800');
  await expect(title(page)).toContainText('查工资条');
});
