// The evidence sheet as a PDF: one A4 page that says what the page says, in Chinese and over years in English.
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from './servedBuild';
import { choose, line } from './payslipFields';

test('the evidence sheet prints as one A4 page that says what the page says', async ({ page }) => {
  await page.goto('#/payslip');
  await choose(page, '2025', '11');
  for (const [name, amount] of [
    ['养老', '396.16'],
    ['医疗', '109.04'],
    ['失业', '24.76'],
    ['公积金', '396'],
  ] as const) {
    await line(page, name).fill(amount);
  }
  await page.getByLabel('公积金比例（个人）').selectOption('8%');
  await line(page, '月平均工资').fill('10000');
  await page.getByLabel('从 月').selectOption('01');
  // The fund of January to June stands on the year before.
  await page.getByRole('group', { name: '2023 年', exact: true }).getByLabel('月平均工资').fill('9000');
  await expect(page.getByTestId('arrears-principal').first()).toBeVisible();

  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  expect(totalPages).toBe(1);
  // Some fonts write common characters with their look-alikes among the radicals.
  const read = text.normalize('NFKC').replaceAll('⻬', '齐').replaceAll('⻋', '车').replace(/\s/g, '');
  for (const part of [
    '核对单',
    '南京 · 职工 · 2025 年 11 月',
    '养老 396.16、医疗 109.04、失业 24.76、公积金 396',
    '社保:可能少报,基数每月差 5,048.00 元',
    '苏人社发〔2025〕33号',
    '[转引]',
    '第 86 条',
    '12333',
    '12366',
    '12329',
    '身份证',
    '江苏、福建没有查到定论',
    '南京档案第 1 版',
  ]) {
    expect(read).toContain(part.normalize('NFKC').replace(/\s/g, ''));
  }
  expect(read).toMatch(/校验[0-9a-f]{64}/);
  expect(read).not.toContain('下结论前');
});

test.describe('in English, over years', () => {
  test.use({ locale: 'en-US' });

  test('the sheet stays one page, with every column of the arrears', async ({ page }) => {
    await page.goto('#/payslip');
    await page.getByLabel('Year', { exact: true }).selectOption('2026');
    await page.getByLabel('Month', { exact: true }).selectOption('10');
    for (const [name, amount] of [
      ['Pension', '402.00'],
      ['Medical', '110.50'],
      ['Unemployment', '25.13'],
      ['Housing fund', '402'],
    ] as const) {
      await page.getByLabel(name, { exact: true }).fill(amount);
    }
    await page.getByLabel('Housing-fund rate (employee)').selectOption('8%');
    await page.getByLabel('From Year').selectOption('2022');
    await page.getByLabel('From Month').selectOption('01');
    for (const year of ['2025', '2024', '2023', '2022', '2021', '2020']) {
      await page
        .getByRole('group', { name: new RegExp(`^${year}`) })
        .getByLabel('Average monthly wage')
        .fill('12000');
    }
    await expect(page.getByTestId('arrears-principal').first()).toBeVisible();
    // The sheet is drawn after what was typed; until it has caught up, it is another one.
    let text = '';
    await expect
      .poll(async () => {
        const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
        const read = await extractText(pdf, { mergePages: true });
        text = read.text;
        return read.totalPages;
      })
      .toBe(1);
    // January to December 2022 as one row: insurance and fund, both sides.
    expect(text.replace(/\s+/g, ' ')).toMatch(
      /Jan 2022 to Dec 2022 \(12 months\) [\d,.]+ to [\d,.]+ → [\d,.]+ [\d,]+\.\d\d [\d,]+\.\d\d [\d,.]+ → [\d,.]+ [\d,]+\.\d\d [\d,]+\.\d\d/,
    );
  });
});
