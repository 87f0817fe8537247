// Shows that no text is ever run: an injection in every field of every state, in every link, and in rosters, profiles and
// everything the browser keeps for the page stays a text.
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { injectedLinks } from './injectedLinks';
import { injectedProfiles } from './injectedProfile';
import { expectOnlyText, injections, plantEverywhere, watch } from './injections';
import { pageStates } from './pageStates';
import { expect, test } from './servedBuild';

// Every load is to be a first one, and quick.
test.use({ serviceWorkers: 'block' });

/** To another page or question of it, without a load. */
async function goTo(page: Page, fragment: string): Promise<void> {
  await page.evaluate(async (to) => {
    location.hash = to;
    await new Promise((drawn) => setTimeout(drawn, 20));
  }, fragment);
}

// In two halves, one for each worker.
const states = Object.entries(pageStates);
const halves = [states.filter((_, index) => index % 2 === 0), states.filter((_, index) => index % 2 === 1)];

for (const [half, some] of halves.entries()) {
  test(`what is typed stays a text in every field of every state, half ${half + 1}`, async ({ page }) => {
    const watched = await watch(page);
    const planted = new Set<string>();
    for (const [state, { address, open }] of some) {
      await page.goto('about:blank');
      await page.goto(address);
      await page.locator('main h1').waitFor();
      await open?.(page);
      const { fields, found } = await plantEverywhere(page);
      expect(found, state).toEqual([]);
      await expectOnlyText(page, watched, state);
      for (const field of fields) planted.add(field);
      await page.unrouteAll();
      await page.evaluate(() => [sessionStorage, localStorage].forEach((storage) => storage.clear()));
    }
    expect(planted.size, [...planted].join(', ')).toBeGreaterThan(15);
  });
}

test('what a link says stays a text', async ({ page }) => {
  const watched = await watch(page);
  await page.goto('#/?city=nanjing&month=2025-03&wage=10000');
  await page.getByTestId('employee-total').first().waitFor();
  for (const link of injectedLinks()) {
    await goTo(page, link);
    await expectOnlyText(page, watched, link);
  }
  await goTo(page, `#/?wage=${encodeURIComponent(injections[2] ?? '')}`);
  await expect(page.locator('main input[type=text]').first()).toHaveValue(injections[2] ?? '');
});

/** The least that is a workbook: two sheets of these rows, each named by an injection. */
function workbook(rows: string[][]): Buffer {
  const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const cells = (row: string[]) => row.map((text) => `<c t="inlineStr"><is><t>${xml(text)}</t></is></c>`).join('');
  const sheet = `<worksheet><sheetData>${rows.map((row) => `<row>${cells(row)}</row>`).join('')}</sheetData></worksheet>`;
  const names = injections
    .slice(0, 2)
    .map((name, index) => `<sheet name="${xml(name)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`);
  const relations = [1, 2].map(
    (id) =>
      `<Relationship Id="r${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${id}.xml"/>`,
  );
  const parts = {
    'xl/workbook.xml': `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    'xl/worksheets/sheet2.xml': sheet,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]))));
}

test('what stands in a roster stays a text: cells, headers, names of files and sheets', async ({ page }) => {
  const watched = await watch(page);
  await page.goto('#/payroll');
  const choose = (name: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  const csv = (rows: string[][]) =>
    Buffer.from(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'));
  const [image = '', script = ''] = injections;

  // As names, and at once in every column that is read.
  const known = ['姓名', '工号', '部门', '城市', '人员类别', '缴费工资', '本月应发', '公积金比例', '养老个人'];
  const people = injections.flatMap((text) => [
    [text, text, text, '南京', '', '10000', '12000', '', '402'],
    known.map(() => text),
  ]);
  await choose(`${image}.csv`, csv([[...known, ...injections], ...people]));
  await page.getByRole('grid').getByText(script, { exact: true }).first().waitFor();
  await expect(page.getByText(`${image}.csv`).first()).toBeVisible();
  await expectOnlyText(page, watched, 'roster');
  await page.getByRole('grid').getByText(script, { exact: true }).first().click();
  await expect(page.getByRole('dialog')).toContainText(script);
  await expectOnlyText(page, watched, 'person');
  await page.keyboard.press('Escape');
  for (const fold of await page.locator('summary').all()) await fold.click();
  await expectOnlyText(page, watched, 'totals and warnings');

  const unknown = [injections, injections.map((_, index) => String(index))];
  await choose(`${script}.xlsx`, workbook(unknown));
  await expect(page.getByRole('columnheader', { name: script }).or(page.getByText(script)).first()).toBeVisible();
  await expect(page.getByRole('option', { name: image }).first()).toBeAttached();
  await expectOnlyText(page, watched, 'sheets and headers');

  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      clipboardData.setData('text/html', '<table><tr><td><img src=injected.png onerror=injected()></td></tr></table>');
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [['姓名', '缴费工资'], ...injections.map((text) => [text, '10000'])].map((row) => row.join('\t')).join('\n'),
  );
  await expect(page.getByRole('grid').getByText(script, { exact: true })).toHaveCount(1);
  await expectOnlyText(page, watched, 'pasted');

  await choose(`${image}.csv`, Buffer.from(''));
  await expect(page.getByRole('alert')).toContainText(image);
  await expectOnlyText(page, watched, 'refused');
});

/** Every view of every page, as far as it opens by itself. */
async function lookEverywhere(page: Page, watched: Awaited<ReturnType<typeof watch>>, where: string): Promise<void> {
  for (const fragment of ['#/', '#/payslip', '#/payroll', '#/licences', '#/rules']) {
    await goTo(page, fragment);
    await page.locator('main h1').waitFor();
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    await expectOnlyText(page, watched, `${where}, ${fragment}`);
  }
  const views = page.getByRole('main').getByRole('navigation').getByRole('button');
  for (const view of await views.all()) {
    await view.click();
    await goTo(page, '#/rules');
    await expectOnlyText(page, watched, `${where}, ${(await view.textContent()) ?? ''}`);
  }
}

test('what a profile says stays a text, and what it may not say is refused', async ({ page }) => {
  const watched = await watch(page);
  const { accepted, refused, acceptedAt } = injectedProfiles();
  // Names, titles and notes; of addresses only those of http.
  expect([...acceptedAt].sort()).toEqual(['documentNumber', 'en', 'issuer', 'note', 'title', 'url', 'zh']);

  await page.goto('#/rules');
  await page.getByRole('button', { name: '我的档案' }).click();
  const importText = (name: string, text: string) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await importText(injections[0] ?? '', refused);
  await expect(page.getByTestId('own-refusal')).toContainText(injections[0] ?? '');
  await expectOnlyText(page, watched, 'refused');
  await importText('script.json', `{"${(injections[1] ?? '').replaceAll('"', '')}": 1, ${refused.slice(1)}`);
  await expect(page.getByTestId('own-refusal')).toContainText(injections[1] ?? '');

  await importText('accepted.json', accepted);
  await page.getByRole('article').waitFor();
  await page.evaluate(() => {
    localStorage.setItem('preferences', JSON.stringify({ state: { cityId: 'own-xincheng' }, version: 0 }));
  });
  await page.reload();
  await goTo(page, '#/?month=2025-03&wage=10000');
  await page.getByTestId('employee-total').first().waitFor();
  const { name } = (JSON.parse(accepted) as { city: { name: { zh: string } } }).city;
  await expect(page.getByText(name.zh).first()).toBeAttached();
  await page.getByRole('main').getByRole('table').first().getByRole('button').first().click();
  await lookEverywhere(page, watched, 'own profile');
  await page.getByRole('button', { name: '我的档案' }).click();
  await page.getByRole('button', { name: /^编辑 / }).click();
  await expectOnlyText(page, watched, 'edited');
});

test('what the browser keeps may be anything, and stays a text', async ({ page }) => {
  const watched = await watch(page);
  await page.goto('');
  // What the page keeps is written by using it; every text of it, and every key, is then replaced.
  for (const state of ['calculated', 'payslip', 'payroll', 'rules compared', 'own profile edited']) {
    const { address, open } = pageStates[state] ?? { address: '' };
    await goTo(page, address);
    await open?.(page);
  }
  for (const injection of [injections[0] ?? '', injections[3] ?? '']) {
    const replaced = await page.evaluate(replaceKept, injection);
    expect(replaced.length).toBeGreaterThan(6);
    await page.reload();
    await lookEverywhere(page, watched, 'kept');
  }
});

/** @returns the names of what was kept */
async function replaceKept(injection: string): Promise<string[]> {
  const replaced = (value: unknown): unknown => {
    if (typeof value === 'string') return injection;
    if (Array.isArray(value)) return [...value.map(replaced), injection];
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, one]) => [key, replaced(one)] as const);
    return { ...Object.fromEntries(entries), [injection]: injection };
  };
  const names: string[] = [];
  for (const storage of [sessionStorage, localStorage]) {
    for (const name of Object.keys(storage)) {
      names.push(name);
      const kept = JSON.parse(storage.getItem(name) ?? 'null') as unknown;
      // The language goes on being one; the views are opened by hand.
      storage.setItem(name, JSON.stringify(replaced(kept)));
    }
  }
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('own-profiles');
    opening.onerror = () => reject(new Error('The store did not open'));
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('profiles', 'readwrite');
      const profiles = transaction.objectStore('profiles');
      const bytes = new TextEncoder().encode(JSON.stringify({ city: { name: { zh: injection } }, [injection]: 1 }));
      profiles.put(injection, injection);
      profiles.put({ recordVersion: 1, bytes, savedOn: injection, version: injection }, `own-${injection}`);
      profiles.put({ recordVersion: 2, bytes, savedOn: injection, version: injection }, [injection]);
      transaction.oncomplete = () => resolve();
      names.push('own-profiles');
    };
  });
  return names;
}
