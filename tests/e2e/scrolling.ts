import type { Page } from '@playwright/test';

/** Drags the scroll bar of the table from one end to the other, a step a frame. */
export async function dragAcross(page: Page, steps = 120): Promise<void> {
  await page.getByRole('grid').evaluate(async (grid, count) => {
    const most = grid.scrollHeight - grid.clientHeight;
    for (let step = 0; step <= count; step += 1) {
      grid.scrollTop = (most * step) / count;
      await new Promise(requestAnimationFrame);
    }
  }, steps);
}

/** Turns the wheel over the table. */
export async function wheel(page: Page, delta: number, times: number): Promise<void> {
  await page.getByRole('grid').hover();
  for (let time = 0; time < times; time += 1) {
    await page.mouse.wheel(0, delta);
    await page.waitForTimeout(16);
  }
}
