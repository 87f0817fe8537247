import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/payroll/csvOut';
import { calculatePayroll } from '../../src/payroll/payrollCalculation';
import { writeWorkbook } from '../../src/payroll/workbookOut';
import { en } from '../../src/payroll/wording/workbook/en';
import { zh } from '../../src/payroll/wording/workbook/zh';
import { cityProfileSchema, type CityProfile } from '../../src/rules/cityProfile';
import { ownName } from '../../src/rules/ownCity';
import { publishedProfiles } from '../publishedProfiles';
import { testSettings } from './payrollOf';
import { rosterOf, type TestPerson } from './rosterOf';
import { sheetsOf } from './writtenWorkbook';

const fourthCity = cityProfileSchema.parse(JSON.parse(readFileSync('tests/fixtures/fourth-city.json', 'utf8')));

function own(id: string, number: number): CityProfile {
  return { ...fourthCity, city: { ...fourthCity.city, id, name: ownName(fourthCity.city.name, number) } };
}

const first = own('own-xincheng', 1);
const second = own('own-xincheng-2', 2);
const person = { name: '王芳', wage: '10000', month: '2026-03' };

function payrollWith(owns: readonly CityProfile[], people: readonly TestPerson[], cityId = 'nanjing') {
  const profiles = [...publishedProfiles.map(({ profile }) => profile), ...owns];
  return calculatePayroll(
    rosterOf(people),
    { ...testSettings, cityId },
    profiles.map((profile) => ({ profile, sha256: null })),
    () => undefined,
  );
}

describe('a payroll with a city of one’s own', () => {
  it('calculates its people by its rules, however the roster names it', async () => {
    const cities = ['新城', '新城（自定）', 'own-xincheng', 'Xincheng', '样例省新城市', '南京'];
    const payroll = payrollWith(
      [first],
      cities.map((city) => ({ ...person, city })),
    );
    expect(payroll.remarks).toEqual([]);
    const { sheets } = await sheetsOf(writeWorkbook(payroll, zh, '2026-11-25', () => undefined));
    const people = sheets.find(({ name }) => name === zh.sheets.people)!;
    for (const row of [2, 3, 4, 5, 6]) {
      expect(people.at('城市', row)?.value).toBe('新城（自定）');
      // 10,000 × (16% + 8% + 0.5% + 0.4% + 10%); 10,000 × (8% + 2% + 0.5% + 10%) + 7.
      expect(people.at('单位合计', row)?.value).toBe(3490);
      expect(people.at('个人合计', row)?.value).toBe(2057);
    }
    expect(people.at('城市', 7)?.value).toBe('南京');
  });

  it('names it with its mark wherever its figures stand', async () => {
    const payroll = payrollWith([first], [{ ...person, city: '新城' }, { ...person }]);
    const { sheets } = await sheetsOf(writeWorkbook(payroll, zh, '2026-11-25', () => undefined));
    const rules = sheets.find(({ name }) => name === zh.sheets.rules)!;
    const named = [...rules.cells.values()].filter(({ value }) => value === '新城（自定）');
    // Pension, medical, maternity within it, unemployment, injury, fund.
    expect(named).toHaveLength(6);
    const totals = sheets.find(({ name }) => name === zh.sheets.totals)!;
    expect([...totals.cells.values()].some(({ value }) => value === '新城（自定）')).toBe(true);
    expect(await writeCsv(payroll, en).text()).toContain('Xincheng (own)');
  });

  it('takes it for rows without a city where it is the one chosen', () => {
    const payroll = payrollWith([first, second], [person], 'own-xincheng-2');
    expect(payroll.plans.map(({ cityId }) => cityId)).toEqual(['own-xincheng-2']);
  });

  it('does not choose between two of a name: the row stays, and both are named', async () => {
    const people = [
      { ...person, city: '新城' },
      { ...person, city: '新城（自定 2）' },
    ];
    const payroll = payrollWith([first, second], people);
    expect(payroll.remarks).toMatchObject([
      { row: 0, column: 'city', text: '新城', stops: 'contributions', reason: { kind: 'ambiguousCity' } },
    ]);
    const { sheets } = await sheetsOf(writeWorkbook(payroll, zh, '2026-11-25', () => undefined));
    const sheet = sheets.find(({ name }) => name === zh.sheets.people)!;
    expect(sheet.at('备注', 2)?.value).toBe(
      '“城市”栏写着“新城”，分不清是哪一个，请写其中之一：新城（自定）、新城（自定 2）。',
    );
    expect(sheet.at('城市', 3)?.value).toBe('新城（自定 2）');
    expect(sheet.at('个人合计', 3)?.value).toBe(2057);
  });
});
