import { describe, expect, it } from 'vitest';
import type { TrueUpSettings } from '../../src/payroll/payrollSettings';
import { en } from '../../src/payroll/wording/workbook/en';
import { zh } from '../../src/payroll/wording/workbook/zh';
import { mostPeopleOfWorkbook, writeWorkbook } from '../../src/payroll/workbookOut';
import { payrollOf } from './payrollOf';
import { wang, written } from './workbookOf';

describe('the sheet of the true-up', () => {
  const trueUp: TrueUpSettings = {
    months: ['2026-01', '2026-02'],
    before: { kind: 'knownOn', day: '2026-05-01' },
    after: { kind: 'now' },
  };
  const people = [
    { ...wang, wage: '30000' },
    { ...wang, number: '008', wage: '10000' },
  ];

  it('lists per person and month what the final limits add, and leaves out whoever owes nothing', async () => {
    const { sheets, totals, people: all } = await written(payrollOf(people, { month: '2026-02', trueUp }));
    const sheet = sheets.find(({ name }) => name === '补差')!;
    // The ceiling rose from 24762 to 25127: 365 × 16% = 58.40, 365 × 8% = 29.20.
    for (const [row, month] of [
      [2, '2026-01'],
      [3, '2026-02'],
    ] as const) {
      expect(sheet.at('姓名', row)?.value).toBe('王芳');
      expect(sheet.at('月份', row)?.value).toBe(month);
      expect(sheet.at('养老单位', row)).toMatchObject({ value: 58.4 });
      expect(sheet.at('养老个人', row)).toMatchObject({ value: 29.2 });
    }
    expect(sheet.cells.has('A4')).toBe(false);
    expect(sheet.at('单位合计', 3)?.formula).toMatch(/^ROUND\(SUM\(G3,I3,.*\),2\)$/);
    expect(all.at('补差单位', 2)?.value).toBe(2 * Number(sheet.at('单位合计', 2)?.value));
    expect(all.at('补差单位', 3)).toMatchObject({ value: 0 });
    expect(totals.cells.get('C3')).toMatchObject({ value: all.at('补差单位', 2)?.value });
  });

  it('names the rules of both sides, with their months', async () => {
    const { rules } = await written(payrollOf(people, { month: '2026-02', trueUp }));
    const rows = [...rules.cells].filter(([, { value }]) => value === '补差：当时' || value === '补差：应当');
    const pension = rows.filter(([address]) => rules.cells.get(address.replace('F', 'E'))?.value === '养老');
    expect(pension.map(([address]) => rules.cells.get(address.replace('F', 'J'))?.value)).toEqual([24_762, 25_127]);
    expect(pension.map(([address]) => rules.cells.get(address.replace('F', 'C'))?.value)).toEqual([
      '2026-01 – 2026-02',
      '2026-01 – 2026-02',
    ]);
    expect([...rules.cells.values()].some(({ value }) => String(value).startsWith('补差：2026-01、2026-02'))).toBe(
      true,
    );
  });
});

describe('the sheet of rules', () => {
  it('names limits, rates, months, documents, carriers and the revision of the profile', async () => {
    const { rules } = await written([wang, { ...wang, injury: '0.36%', number: '8' }]);
    expect(rules.at('险种', 2)?.value).toBe('养老');
    expect(rules.at('人数', 2)).toMatchObject({ value: 2 });
    expect(rules.at('下限', 2)).toMatchObject({ value: 4952 });
    expect(rules.at('上限', 2)).toMatchObject({ value: 24_762 });
    expect(rules.at('单位费率', 2)).toMatchObject({ value: 0.16 });
    expect(rules.at('依据', 2)?.value).toMatch(/上下限 \[转引\]：.*苏人社发〔2025〕33号.*读自 /);
    expect(rules.at('单位费率', 5)?.value).toBe('各人不同');
    expect(rules.at('档案版次', 2)?.value).toBeGreaterThan(0);
  });

  it('says what is carried on', async () => {
    const { rules } = await written(payrollOf([wang], { month: '2040-01', carryOn: true }));
    expect(rules.at('规则', 2)?.value).toBe('按最近一期暂算');
    expect([...rules.cells.values()].some(({ value }) => value === zh.rules.carriedOn)).toBe(true);
  });
});

describe('the workbook', () => {
  it('is written in either language, with names that every spreadsheet takes', async () => {
    for (const words of [zh, en]) {
      const { sheets } = await written([wang], words);
      expect(sheets.map(({ name }) => name)).toEqual(
        ['people', 'totals', 'exceptions', 'rules'].map((id) => words.sheets[id as 'people']),
      );
      for (const name of Object.values(words.sheets)) expect(name).toMatch(/^[^[\]/\\:*?']{1,31}$/);
    }
    const { people } = await written([wang], en);
    expect([...people.cells.values()].filter(({ value }) => /[\u4e00-\u9fff]/.test(String(value))).length).toBe(2);
  });

  it('reports its progress, up to all rows', () => {
    const calls: [number, number][] = [];
    writeWorkbook(payrollOf([wang, wang]), zh, '2026-11-25', (rows, total) => calls.push([rows, total]));
    const [last, total] = calls.at(-1)!;
    expect(last).toBe(total);
    expect(calls.map(([rows]) => rows)).toEqual(calls.map(([rows]) => rows).sort((one, other) => one - other));
  });

  it('is made from plain data', async () => {
    const payroll = payrollOf([wang]);
    const [one, other] = [await written(payroll), await written(structuredClone(payroll))];
    expect(other.parts).toEqual(one.parts);
  });

  it('refuses more people than a sheet has rows', () => {
    const payroll = payrollOf([wang]);
    const tooMany = { ...payroll, roster: { ...payroll.roster, rowCount: mostPeopleOfWorkbook + 1 } };
    expect(() => writeWorkbook(tooMany, zh, '2026-11-25', () => undefined)).toThrow(RangeError);
  });
});
