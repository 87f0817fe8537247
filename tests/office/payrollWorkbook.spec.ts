import { readFile } from 'node:fs/promises';
import type { Payer } from '../../src/rules/cityProfile';
import { schemeIds } from '../../src/rules/schemes';
import { zh } from '../../src/payroll/wording/workbook/zh';
import { expect, test } from '../e2e/servedBuild';
import { sheetsOf, type WrittenSheet } from '../payroll/writtenWorkbook';
import { expectRecalculated } from './expectRecalculated';
import { openLibreOffice, type LibreOffice } from './libreOffice';
import { columnCount, rosterCsv, rosterPeople, textColumns, type RosterPerson } from './rosterPeople';

let office: LibreOffice;
test.beforeAll(async () => {
  office = await openLibreOffice();
});
test.afterAll(() => office.close());

test('a roster of LibreOffice goes through the page, and LibreOffice reads the workbook back to the cent', async ({
  page,
}) => {
  const people = rosterPeople(400);
  const roster = await office.workbookOf(rosterCsv(people), textColumns, columnCount);

  await page.goto('#/payroll');
  await page.getByTestId('roster-file').setInputFiles({
    name: '花名册.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(roster),
  });
  const button = page.getByRole('button', { name: '下载工作簿（xlsx）' });
  await button.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const bytes = await readFile(await download.path());

  const { sheets } = await sheetsOf(new Blob([bytes]));
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('The workbook has no sheets');
  expect(amountsThatDiffer(sheet, people).slice(0, 5)).toEqual([]);
  expect(people.map((_, index) => sheet.at('姓名', index + 2)?.value)).toEqual(people.map(({ name }) => name));
  expect(people.map((_, index) => sheet.at('工号', index + 2)?.value)).toEqual(people.map(({ number }) => number));

  const formulas = expectRecalculated(sheets, await office.recalculate(bytes));
  expect(formulas).toBeGreaterThan(people.length * 10);
});

/** Every amount and total of the sheet of people that is not what src/calc gives. */
function amountsThatDiffer(sheet: WrittenSheet, people: readonly RosterPerson[]): string[] {
  return people.flatMap(({ name, due }, index) => {
    const row = index + 2;
    const expected: [header: string, amount: string][] = (['employer', 'employee'] as const).flatMap((payer) => [
      [zh.people.total(payer), due.total[payer].toFixed(2)] as [string, string],
      ...schemeIds.flatMap((scheme): [string, string][] => {
        const line = due.lines.find((one) => one.scheme === scheme);
        return line === undefined || isUnpaid(people, scheme, payer)
          ? []
          : [[zh.people.amount(scheme, payer), line.amount[payer].toFixed(2)]];
      }),
    ]);
    return expected.flatMap(([header, amount]) => {
      const value = sheet.at(header, row)?.value;
      return typeof value === 'number' && value.toFixed(2) === amount
        ? []
        : [`${name} ${header}: ${value}, not ${amount}`];
    });
  });
}

/** A payer who nowhere pays into a scheme has no column for it. */
function isUnpaid(people: readonly RosterPerson[], scheme: (typeof schemeIds)[number], payer: Payer): boolean {
  return people.every(({ due }) => due.lines.every((line) => line.scheme !== scheme || line.amount[payer].isZero()));
}
