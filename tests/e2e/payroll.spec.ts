import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { expect, test } from './servedBuild';

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));

/** `page.goto` and the month that the expected amounts are of. */
async function open(page: Page, year = '2025', month = '03') {
  await page.goto('#/payroll');
  await page.getByLabel('年份', { exact: true }).selectOption(year);
  await page.getByLabel('月份', { exact: true }).selectOption(month);
}

type ChosenFile = string | { name: string; mimeType: string; buffer: Buffer };

const choose = (page: Page, file: ChosenFile) => page.locator('input[type=file]').setInputFiles(file);
const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const person = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
const problem = (page: Page) => page.getByRole('alert');

const small = csv('small.csv', '姓名,缴费工资\n甲,10000\n乙,3000\n');

test('a workbook written by LibreOffice comes in, and every row stays', async ({ page }) => {
  await open(page);
  await choose(page, fixture('roster-libreoffice.xlsx'));
  await expect(page.getByText('roster-libreoffice.xlsx · 2025年3月 · 30 人')).toBeVisible();
  // Nanjing on 10,000.01, fund 8%: 800.00 + (200.00 + 10) + 50.00 + 800 = 1,860.00; 1600.00 + 700.00 + 50.00 + 20.00
  //   + 80.00 + 800 = 3,250.00.
  await expect(person(page, '王小明')).toContainText('1,860.00');
  await expect(person(page, '王小明')).toContainText('3,250.00');

  await page.getByLabel('显示').selectOption('faulty');
  await expect(page.getByRole('row').filter({ hasText: '第 18 行' })).toContainText('日期');
  await expect(page.getByRole('row').filter({ hasText: '第 19 行' })).toContainText('#DIV/0!');
  await page.getByLabel('显示').selectOption('all');
  await page.getByLabel('查找').fill('HYPERLINK');
  await expect(person(page, '=HYPERLINK("http://example.org")')).toBeVisible();
});

test('a csv in GB18030 with semicolons comes in', async ({ page }) => {
  await open(page);
  await choose(page, fixture('roster-gb18030.csv'));
  // 12,000: 960 + (240 + 10) + 60 + 960 = 2,230.00; 1920 + 840 + 60 + 24 + 96 + 960 = 3,900.00.
  await expect(person(page, '王小明')).toContainText('2,230.00');
  await expect(person(page, '王小明')).toContainText('3,900.00');
  await expect(person(page, '曹𠮷')).toContainText('厦门');
});

test('cells are pasted from a spreadsheet, and unknown headers are asked about', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '谁\t多少\n甲\t10000\n乙\t3000\n');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('heading', { name: '每一列是什么' })).toBeVisible();
  await page.getByLabel('“谁”是').selectOption({ label: '姓名' });
  await page.getByRole('button', { name: '按这样读' }).click();
  await expect(page.getByText('还没有选哪一列是缴费工资或本月应发。')).toBeVisible();
  await page.getByLabel('“多少”是').selectOption({ label: '缴费工资' });
  await page.getByRole('button', { name: '按这样读' }).click();
  await expect(person(page, '甲')).toContainText('1,860.00');
});

test('an import is cancelled at once, and the payroll before it stays', async ({ page }) => {
  await open(page);
  await choose(page, small);
  await expect(person(page, '甲')).toContainText('1,860.00');

  const rows = Array.from({ length: 400_000 }, (_, index) => `员工${index},${5000 + (index % 20_000)}`);
  await choose(page, csv('large.csv', `姓名,缴费工资\n${rows.join('\n')}\n`));
  await page.getByRole('button', { name: '取消' }).click();
  await expect(page.getByText('已取消，原来的结果还在。')).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeHidden();
  await expect(person(page, '甲')).toContainText('1,860.00');

  await choose(page, csv('another.csv', '姓名,缴费工资\n丙,30000\n'));
  await expect(person(page, '丙')).toContainText('5,010.01');
});

test('what is no roster is refused in a sentence that names it; the page lives, and the next file comes in', async ({
  page,
}) => {
  await open(page);
  await choose(page, small);
  await expect(person(page, '甲')).toContainText('1,860.00');

  const workbook = unzipSync(readFileSync(fixture('roster-libreoffice.xlsx')));
  const zip = (parts: Record<string, Uint8Array>) => Buffer.from(zipSync(parts));
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
  const refused: [ChosenFile, RegExp][] = [
    [file('renamed.xlsx', zip({ 'letter.txt': strToU8('not a workbook') })), /renamed\.xlsx.*没有工作簿/],
    [fixture('roster-encrypted.xlsx'), /roster-encrypted\.xlsx.*密码/],
    [fixture('roster-old.xls'), /roster-old\.xls.*另存为.*xlsx/],
    [file('cut.xlsx', readFileSync(fixture('roster-libreoffice.xlsx')).subarray(0, 3000)), /cut\.xlsx/],
    [csv('empty.csv', ''), /empty\.csv.*空/],
  ];
  for (const [chosen, sentence] of refused) {
    await choose(page, chosen);
    await expect(problem(page)).toContainText(sentence);
    await expect(person(page, '甲')).toContainText('1,860.00');
  }

  await choose(page, file('with-macros.xlsm', zip({ ...workbook, 'xl/vbaProject.bin': strToU8('macro') })));
  await expect(page.getByText('工作簿里有宏，没有运行。')).toBeVisible();
  await expect(person(page, '王小明')).toContainText('1,860.00');
});

test('a file above 200 MB is refused before it is read', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const megabyte = new Uint8Array(1024 * 1024);
    const transfer = new DataTransfer();
    transfer.items.add(new File(new Array<BlobPart>(201).fill(megabyte), 'huge.csv'));
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (input === null) throw new Error('There is no file field');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(problem(page)).toContainText(/huge\.csv.*200 MB/);
});

test('three hundred columns: those that are known are read, and the rest is said', async ({ page }) => {
  await open(page);
  const extra = Array.from({ length: 298 }, (_, index) => `说明${index}`);
  await choose(page, csv('wide.csv', `${['姓名', '缴费工资', ...extra].join(',')}\n甲,10000${',x'.repeat(298)}\n`));
  await expect(person(page, '甲')).toContainText('1,860.00');
  await expect(page.getByText('有 298 列没有用')).toBeVisible();
});

test('a person is opened by the keyboard, with the breakdown of 算一算', async ({ page }) => {
  await open(page);
  await choose(page, small);
  const grid = page.getByRole('grid');
  await expect(person(page, '乙')).toBeVisible();
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: '乙' })).toBeVisible();
  // 3,000 is raised to 4,952: 16% is 792.32, 8% is 396.16.
  await expect(dialog.getByRole('row', { name: /^养老/ })).toContainText('792.32');
  await dialog.getByRole('button', { name: /养老.*396\.16/ }).click();
  await expect(dialog).toContainText('4,952');
  await expect(dialog).toContainText('苏人社发');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(grid).toBeFocused();
});

test('declared deductions are held against what is due, and provisional months are settled', async ({ page }) => {
  await open(page);
  await choose(page, csv('declared.csv', '姓名,缴费工资,养老个人\n甲,10000,396.16\n乙,10000,800\n丙,3000,390.32\n'));
  await expect(page.getByText('其中 1 人的申报基数可能低于应缴基数。')).toBeVisible();
  await page.getByLabel('显示').selectOption('finding');
  await expect(person(page, '甲')).toContainText('可能偏低 5,048.00');
  await expect(person(page, '乙')).toBeHidden();
  await page.getByLabel('显示').selectOption('all');

  await page.getByLabel('算补差').check();
  await page.getByLabel('哪一天').first().fill('2025-03-01');
  // 丙, January to March: (17.88 + 7.66) a month by the limits of 2025 instead of those of 2024; nobody else is near one.
  await expect(page.getByText('1 人有差额：单位共 53.64 元，个人共 22.98 元。')).toBeVisible();
});

test('the workbook that is taken away has the numbers as numbers, and texts that look like formulas as texts', async ({
  page,
}) => {
  await open(page);
  await choose(page, csv('names.csv', '姓名,缴费工资\n=1+1,10000\n@乙,3000\n'));
  await expect(person(page, '@乙')).toContainText('769.96');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载工作簿（xlsx）' }).click();
  const path = await (await downloading).path();
  const [header = [], first = [], second = []] = await readSheet(new Blob([new Uint8Array(readFileSync(path))]));
  const cell = (row: readonly unknown[], name: string) => row[header.indexOf(name)];
  expect([cell(first, '姓名'), cell(second, '姓名')]).toEqual(['=1+1', '@乙']);
  expect([cell(first, '缴费工资'), cell(second, '缴费工资')]).toEqual([10000, 3000]);
  expect([cell(first, '个人合计'), cell(second, '个人合计')]).toEqual([1860, 769.96]);
});

test('no salary is stored, nothing leaves the machine, and it works offline', async ({ page, served }) => {
  await open(page);
  await page.getByText('已可离线使用').waitFor();
  await page.reload();
  await served.stop();
  await page.goto('#/payroll');
  await page.reload();
  await choose(page, csv('names.csv', '姓名,缴费工资\n欧阳某某,12345.67\n'));
  await expect(person(page, '欧阳某某')).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]));
  expect(kept).not.toContain('12345');
  expect(kept).not.toContain('欧阳');
});
