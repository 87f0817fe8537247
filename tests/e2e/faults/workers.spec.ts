// Shows that a worker that ends without a word, or is not served, is told, and that the roster is read again at a press.
import type { Page } from '@playwright/test';
import { expect, test } from '../servedBuild';
import { answer, chooseFile, person, roster, uncaught } from './pages';

test.use({ serviceWorkers: 'block' });

/** The next worker that is asked for this ends there, as where the browser has no memory left. */
const killAt = (page: Page, kind: string) =>
  page.evaluate((asked) => void Object.assign(window, { killAt: asked }), kind);
const problem = (page: Page) => page.getByRole('alert');

test('a worker killed while it reads, calculates or writes: the page says so, and goes on with the same roster', async ({
  page,
}) => {
  const errors = uncaught(page);
  await page.addInitScript(() => {
    const asked = window as { killAt?: string };
    class MortalWorker extends Worker {
      private readonly lives = new Promise<void>((resolve) => {
        this.addEventListener('message', ({ data }: MessageEvent<{ kind: string }>) => {
          if (data.kind === 'alive') resolve();
        });
      });

      override postMessage(message: { kind: string }, transfer?: Transferable[] | StructuredSerializeOptions): void {
        if (message.kind !== asked.killAt) {
          super.postMessage(message, transfer as Transferable[]);
          return;
        }
        delete asked.killAt;
        void this.lives.then(() => this.terminate());
      }
    }
    window.Worker = MortalWorker;
  });
  await page.goto('#/payroll');
  await killAt(page, 'read');
  await chooseFile(page, 'roster.csv', roster);
  await expect(problem(page)).toContainText('读文件时出了错');
  await problem(page).getByRole('button', { name: '再读一次' }).click();
  await expect(person(page, '甲')).toContainText(answer);
  await expect(problem(page)).toHaveCount(0);

  // In the middle of a new calculation: the figures before it stay.
  await killAt(page, 'calculate');
  await page.getByLabel('个税和到手').selectOption({ label: '算全年' });
  await expect(problem(page)).toContainText('计算时出了错');
  await expect(problem(page)).toContainText('上次的结果还在');
  await expect(person(page, '甲')).toContainText(answer);
  await problem(page).getByRole('button', { name: '再读一次' }).click();
  await expect(problem(page)).toHaveCount(0);
  await expect(person(page, '甲')).toContainText(answer);

  // In the middle of the workbook: the payroll can be asked as before.
  await killAt(page, 'write');
  await page.getByRole('button', { name: '下载工作簿（xlsx）' }).click();
  await expect(problem(page)).toContainText('写文件时出了错');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载工作簿（xlsx）' }).click();
  await downloading;

  // While nobody asks it anything.
  await killAt(page, 'rows');
  await page.getByLabel('查找').fill('乙');
  await expect(problem(page)).toContainText('查表时出了错');
  await problem(page).getByRole('button', { name: '再读一次' }).click();
  await expect(person(page, '甲')).toContainText(answer);
  expect(errors).toEqual([]);
});

test('a worker whose script is not served: said, and read once it is', async ({ page }) => {
  await page.route('**/payrollWorker*', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto('#/payroll');
  await page.getByText('粘贴单元格').first().click();
  await chooseFile(page, 'roster.csv', roster);
  await expect(problem(page)).toContainText('读文件时出了错');
  await expect(problem(page)).not.toContainText('undefined');
  await page.unroute('**/payrollWorker*');
  // On another page meanwhile, the roster is not forgotten.
  await page.goto('#/');
  await page.goBack();
  await problem(page).getByRole('button', { name: '再读一次' }).click();
  await expect(person(page, '甲')).toContainText(answer);
});
