import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { badProfiles } from '../rules/badProfiles';
import { expect, test } from './servedBuild';
import { fourthCity, importFile, openOwn, saved } from './ownProfiles';

const refusal = (page: Page) => page.getByTestId('own-refusal');

const chooseMonth = async (page: Page, year: string, month: string) => {
  await page.getByLabel('年份', { exact: true }).selectOption(year);
  await page.getByLabel('月份', { exact: true }).selectOption(month);
};

test('a fourth city comes in as a file, and all four pages use it', async ({ page }) => {
  await openOwn(page);
  await importFile(page, fourthCity);
  await expect(page.getByText('已加入“新城（自定）”：2025 年 1 月至 2026 年 12 月，9 条规则。')).toBeVisible();

  await page.goto('#/?city=own-xincheng&month=2026-03&wage=10000');
  // 10,000: 800 + (200 + 7) + 50 + fund 10% 1,000 = 2,057.00; 1,600 + 800 + 50 + 40 + 1,000 = 3,490.00.
  await expect(page.getByTestId('employee-total')).toHaveText('2,057.00');
  await expect(page.getByRole('row').filter({ hasText: '3,490.00' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^养老/ })).toContainText('自定');

  await page.goto('#/payslip');
  await chooseMonth(page, '2026', '03');
  await page.getByLabel('养老', { exact: true }).fill('336.00');
  await page.getByLabel('月平均工资', { exact: true }).first().fill('10000');
  // 4,200 × 8% = 336.00: declared at the floor or below it, short by 10,000 − 4,200.
  await expect(page.getByRole('article', { name: '社保' }).getByRole('heading')).toHaveText(
    '养老：可能少报，基数每月差 5,800.00 元',
  );

  await page.goto('#/payroll');
  await chooseMonth(page, '2026', '03');
  const roster = '姓名,城市,缴费工资\n甲,新城,10000\n乙,南京,10000\n';
  await importFile(page, { name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from(roster) });
  await expect(page.getByRole('row').filter({ hasText: '甲' })).toContainText('2,057.00');
  await expect(page.getByRole('row').filter({ hasText: '甲' })).toContainText('新城（自定）');
  // The published city beside it: 800 + (200 + 10) + 50 + fund 8% 800.
  await expect(page.getByRole('row').filter({ hasText: '乙' })).toContainText('1,860.00');

  await page.goto('#/rules');
  await page.getByRole('button', { name: '沿革' }).click();
  await expect(page.getByLabel('城市', { exact: true })).toHaveValue('own-xincheng');
  await expect(page.getByRole('row').filter({ hasText: '21,000' }).first()).toContainText('4,200');
});

test('a profile is edited, compared, exported, and comes in again equal to the byte', async ({ page }) => {
  await openOwn(page);
  await importFile(page, fourthCity);
  const article = page.getByRole('article', { name: '新城（自定）' });
  expect(await saved(page, () => article.getByRole('button', { name: '导出' }).click())).toEqual(
    readFileSync(fourthCity),
  );

  await article.getByRole('button', { name: '编辑' }).click();
  await page.getByRole('button', { name: '新增一期 养老 · 职工' }).click();
  await page.getByLabel('下限（元/月）').fill('23000');
  await page.getByLabel('上限（元/月）').fill('22000');
  for (const scheme of ['医疗', '失业', '工伤']) await page.getByRole('checkbox', { name: scheme }).check();
  await page.getByLabel('文件标题').fill('关于2027年度缴费基数上下限的通知');
  await page.getByRole('checkbox', { name: '我读的是文件原文' }).check();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByLabel('下限（元/月）')).toHaveAccessibleDescription(/高于上限/);

  await page.getByLabel('下限（元/月）').fill('4500');
  await page.reload();
  await expect(page.getByLabel('上限（元/月）')).toHaveValue('22000');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('“新城（自定）”已保存，现在是第 2 版。')).toBeVisible();

  await page.getByRole('button', { name: '对比' }).click();
  const [a, b] = [page.getByRole('group', { name: 'A' }), page.getByRole('group', { name: 'B' })];
  for (const [side, year] of [[a, '2026'] as const, [b, '2027'] as const]) {
    await side.getByLabel('城市').selectOption({ label: '新城（自定）' });
    await side.getByLabel('月份 年').selectOption(year);
    await side.getByLabel('月份 月').selectOption('03');
  }
  await page.getByLabel(/^缴费工资/).fill('4300');
  const answer = page.getByRole('region', { name: '比较结果' });
  // Floor 4,200 → 4,500 on a wage of 4,300: 200 × 10.5% = 21.00; 200 × (16% + 8% + 0.5% + 0.4%) = 49.80.
  await expect(answer).toContainText('下限 4,200 → 4,500（+300）');
  await expect(answer).toContainText('你每月 +21.00，单位每月 +49.80');

  await page.getByRole('button', { name: '我的档案' }).click();
  await page.getByRole('button', { name: '回到我的档案' }).click();
  const exported = await saved(page, () => article.getByRole('button', { name: '导出' }).click());
  expect(JSON.parse(exported.toString())).toMatchObject({ revision: 2 });
  await article.getByRole('button', { name: '删除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除', exact: true }).click();
  await expect(article).toBeHidden();
  await importFile(page, { name: 'xincheng.json', mimeType: 'application/json', buffer: exported });
  expect(await saved(page, () => article.getByRole('button', { name: '导出' }).click())).toEqual(exported);
});

test('every kind of broken profile is refused with path and reason, and the page lives', async ({ page }) => {
  test.setTimeout(180_000);
  await openOwn(page);
  await importFile(page, fourthCity);
  await expect(page.getByRole('article', { name: '新城（自定）' })).toBeVisible();
  for (const { file, path, zh } of badProfiles) {
    await importFile(page, fileURLToPath(new URL(`../fixtures/bad-profiles/${file}`, import.meta.url)));
    await expect(refusal(page)).toContainText(`${file} 没有导入，有 1 处问题：`);
    await expect(refusal(page)).toContainText(`${path === '' ? '整个文件' : path}：${zh}`);
  }
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('a hostile profile does no harm', async ({ page }, testInfo) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  page.on('dialog', () => errors.push(new Error('something ran')));
  await openOwn(page);
  const json = (name: string, text: string | Buffer) =>
    importFile(page, { name, mimeType: 'application/json', buffer: Buffer.from(text) });
  const refused = refusal(page);

  await json('deep.json', '['.repeat(10_000) + ']'.repeat(10_000));
  await expect(refused).toContainText('deep.json');
  const large = testInfo.outputPath('large.json');
  writeFileSync(large, '{');
  truncateSync(large, 52_428_800);
  await importFile(page, large);
  await expect(refused).toContainText('large.json');

  const profile = JSON.parse(readFileSync(fourthCity, 'utf8')) as { city: { name: { zh: string; en: string } } };
  const script = '<script>alert(1)</script><img src=x onerror=alert(1)>';
  profile.city.name = { zh: script, en: '=HYPERLINK("javascript:alert(1)")' };
  await json('script.json', JSON.stringify(profile).replace('{', '{"__proto__":{"polluted":true},'));
  await expect(refused).toContainText('__proto__');
  await json('script.json', JSON.stringify(profile));
  await expect(page.getByRole('heading', { name: `${script}（自定）` })).toBeVisible();
  await page.goto('#/?city=own-xincheng&month=2026-03&wage=10000');
  await expect(page.getByTestId('employee-total')).toHaveText('2,057.00');
  await page.goto('#/rules');
  await page.getByRole('button', { name: '沿革' }).click();
  await expect(page.getByRole('heading', { name: '沿革' })).toContainText(script);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  expect(errors).toEqual([]);
});

/** What is said of every stretch in the picture, and the texts of the cells of every row of the table. */
async function saidAndShown(page: Page) {
  const said = await page
    .getByRole('listitem')
    .getByRole('img')
    .evaluateAll((stretches) => stretches.map((stretch) => stretch.querySelector('title')?.textContent ?? ''));
  const shown = await page
    .getByRole('table')
    .first()
    .locator('tbody')
    .evaluateAll((groups) =>
      groups.flatMap((group) => {
        const [scheme, ...rows] = [...group.querySelectorAll('tr')].map((row) =>
          [...row.cells].map((cell) => cell.innerText.trim()),
        );
        return rows.map((cells) => [...(scheme ?? []), ...cells.filter((text) => text !== '')]);
      }),
    );
  return { said, shown };
}

test('the picture, as a screen reader meets it, says what the table says', async ({ page }) => {
  await page.goto('#/rules');
  for (const [city, category] of [
    ['nanjing', 'employee'],
    ['xiamen', 'resident'],
    ['fuzhou', 'employee'],
  ] as const) {
    await page.getByLabel('城市', { exact: true }).selectOption(city);
    await page.getByLabel('人员类别').selectOption(category);
    await expect(page.getByRole('table').first()).toBeVisible();
    const { said, shown } = await saidAndShown(page);
    expect(said.length).toBeGreaterThan(10);
    expect(said).toHaveLength(shown.length);
    said.forEach((sentence, index) => {
      // In the order of the row, and nothing between but the names of the columns.
      let at = 0;
      for (const cell of shown[index] ?? []) {
        // Voices are given figures without separators.
        const text = cell.replace(/(?<=\d),(?=\d{3})/g, '');
        expect(sentence.slice(at)).toContain(text);
        at = sentence.indexOf(text, at) + text.length;
      }
    });
  }
});
