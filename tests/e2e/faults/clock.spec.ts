// Shows that a wrong clock, also one that jumps while a page is open, breaks nothing and is answered in sentences.
import { expect, test } from '../servedBuild';
import { answer, chooseFile, person, question, roster, total, uncaught, visitAll, wage } from './pages';

test.use({ serviceWorkers: 'block' });

test('a clock of 1970, 2000 or 2099, and one that jumps: every page opens, and asked months are answered alike', async ({
  page,
}) => {
  const errors = uncaught(page);
  for (const [day, sentence] of [
    ['1970-01-01T00:00:30', '我们的资料从'],
    ['2000-02-29T12:00:00', '我们的资料从'],
    ['2099-12-31T23:59:30', '我们的资料到'],
  ] as const) {
    await page.clock.setFixedTime(new Date(day));
    await page.goto('#/nowhere');
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await page.goto('#/');
    await wage(page).fill('10000');
    await expect(page.getByText(sentence).first()).toBeVisible();
    await visitAll(page);
    await page.goto(question);
    await expect(total(page)).toHaveText(answer);
  }

  // Forwards and backwards, under the hands of whoever types.
  await page.goto('#/payroll');
  await chooseFile(page, 'roster.csv', roster);
  for (const day of ['1999-12-31', '2026-11-25', '1970-01-01', '2031-05-05']) {
    await page.clock.setFixedTime(new Date(day));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.getByLabel('查找').fill(day.slice(0, 2) === '19' ? '甲' : '');
    await expect(person(page, '甲')).toContainText(answer);
  }
  await page.clock.setFixedTime(new Date('2026-11-25'));
  await page.goto('#/payslip');
  await page.getByLabel('养老', { exact: true }).fill('396.16');
  await page.clock.setFixedTime(new Date('2001-01-01'));
  await page.getByLabel('养老', { exact: true }).fill('800');
  await page.goto('#/');
  await expect(total(page)).toHaveText(answer);
  expect(errors).toEqual([]);
});
