import readWorkbook from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import type { FinishedPayroll } from '../../src/payroll/finishedPayroll';
import type { TrueUpSettings } from '../../src/payroll/payrollSettings';
import { en } from '../../src/payroll/wording/workbook/en';
import { zh } from '../../src/payroll/wording/workbook/zh';
import { mostPeopleOfWorkbook, writeWorkbook } from '../../src/payroll/workbookOut';
import { payrollOf } from './payrollOf';
import type { TestPerson } from './rosterOf';
import { sheetsOf } from './writtenWorkbook';

const wang = { name: '王芳', number: '007', department: '研发部', wage: '10000', fundRate: 80_000 };

async function written(people: readonly TestPerson[] | FinishedPayroll, words = zh) {
  const payroll = 'roster' in people ? people : payrollOf(people);
  const { sheets, parts } = await sheetsOf(writeWorkbook(payroll, words, '2026-11-25', () => undefined));
  const sheet = (id: keyof typeof words.sheets) => sheets.find(({ name }) => name === words.sheets[id])!;
  return {
    people: sheet('people'),
    totals: sheet('totals'),
    exceptions: sheet('exceptions'),
    rules: sheet('rules'),
    sheets,
    parts,
  };
}

describe('the sheet of people', () => {
  it('holds amounts as formulas over base and rate, with the value beside', async () => {
    const { people } = await written([wang]);
    // Nanjing, March 2025: pension 16% and 8%; medical 7% and 2% with 10 yuan a month of the employee.
    expect(people.at('养老基数', 2)).toMatchObject({ value: 10_000, formula: null });
    expect(people.at('养老单位费率', 2)).toMatchObject({ value: 0.16 });
    expect(people.at('养老单位', 2)).toMatchObject({ value: 1600, formula: 'ROUND(ROUND(H2*I2,8),2)' });
    expect(people.at('养老个人', 2)).toMatchObject({ value: 800, formula: 'ROUND(ROUND(H2*J2,8),2)' });
    expect(people.at('医疗个人', 2)).toMatchObject({ value: 210, formula: 'ROUND(ROUND(M2*O2,8),2)+10.00' });
    expect(people.at('公积金单位', 2)).toMatchObject({ value: 800 });
  });

  it('adds the lines up', async () => {
    const { people } = await written([wang]);
    // 1600 + 700 + 50 + 0.2% 20 + 0.8% 80 + 800; 800 + 210 + 50 + 800.
    expect(people.at('单位合计', 2)).toMatchObject({ value: 3250, formula: 'ROUND(SUM(K2,P2,U2,Y2,AB2,AF2),2)' });
    expect(people.at('个人合计', 2)).toMatchObject({ value: 1860, formula: 'ROUND(SUM(L2,Q2,V2,AG2),2)' });
  });

  it('takes a row’s own rates, and says which bases are not the wage', async () => {
    const { people } = await written([{ ...wang, fundRate: 120_000, injury: '0.36%', wage: '30000' }]);
    expect(people.at('公积金个人费率', 2)).toMatchObject({ value: 0.12 });
    expect(people.at('工伤单位费率', 2)).toMatchObject({ value: 0.0036 });
    // The ceiling of 24762.
    expect(people.at('养老基数', 2)).toMatchObject({ value: 24_762 });
    expect(people.at('工伤单位', 2)).toMatchObject({ value: 89.14 }); // 24762 × 0.36% = 89.1432
    expect(people.at('基数调整', 2)?.value).toBe('养老、医疗、失业、工伤、生育：工资高于上限，按上限。');
  });

  it('keeps a row that was not calculated, with its reason and without amounts', async () => {
    const { people } = await written([{ ...wang, city: '亚特兰蒂斯' }, wang]);
    expect(people.at('城市', 2)?.value).toBe('亚特兰蒂斯');
    expect(people.at('养老单位', 2)).toBeUndefined();
    expect(people.at('备注', 2)?.value).toBe('“城市”栏写着“亚特兰蒂斯”，我们没有这个城市的资料，请核对城市名。');
    expect(people.at('养老单位', 3)).toMatchObject({ value: 1600 });
  });

  it('compares declared deductions', async () => {
    const { people, exceptions } = await written([{ ...wang, paidPension: '400' }]);
    // 400 ÷ 8% = 5000, up to 5000.06; 10000 − 5000.06 = 4999.94.
    expect(people.at('养老个人扣款', 2)).toMatchObject({ value: 400 });
    expect(people.at('养老申报基数不高于', 2)).toMatchObject({ value: 5000.06 });
    expect(people.at('养老应缴基数', 2)).toMatchObject({ value: 10_000 });
    expect(people.at('养老基数相差', 2)).toMatchObject({ value: 4999.94 });
    expect(people.at('养老核对', 2)?.value).toBe('可能偏低');
    expect(exceptions.at('说明', 2)?.value).toMatch(/^养老：可能偏低，申报基数不高于 5000.06 元/);
  });

  it('says what is left of the pay, as a formula', async () => {
    const person = { ...wang, pay: '12000', incomeSoFar: '24000', contributionsSoFar: '3720', taxSoFar: '158.4' };
    const { people } = await written(payrollOf([person], { takeHome: 'month' }));
    // 12000 × 3 − 1860 × 3 − 5000 × 3 = 15420; × 3% = 462.60; less 158.40 so far.
    expect(people.at('当月个税', 2)).toMatchObject({ value: 304.2 });
    // 12000 − 1860 − 304.20.
    expect(people.at('当月到手', 2)).toMatchObject({ value: 9835.8, formula: 'ROUND(AK2-AI2-AL2,2)' });
    expect(people.at('按各月相同估算', 2)).toBeUndefined();
  });

  it('says what was assumed of the months before', async () => {
    const { people } = await written(payrollOf([{ ...wang, pay: '12000' }], { takeHome: 'month' }));
    expect(people.at('按各月相同估算', 2)?.value).toBe('此前累计收入、此前累计专项扣除、此前累计已缴个税');
  });

  it('gives the year, and a bonus taxed both ways', async () => {
    const person = { ...wang, pay: '12000', bonus: '36000' };
    const { people } = await written(payrollOf([person], { takeHome: 'year' }));
    expect(people.at('全年应发', 2)).toMatchObject({ value: 144_000 });
    // A twelfth of 36000 is 3000, in the lowest bracket: 36000 × 3%.
    expect(people.at('年终奖单独计税', 2)).toMatchObject({ value: 1080 });
    expect(people.at('全年到手', 2)?.formula).toBeNull();
  });

  it('is frozen below the header and beside the names, and has filters', async () => {
    const { people } = await written([wang]);
    expect(people.xml).toContain(
      '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>',
    );
    expect(people.xml).toContain('<autoFilter ref="A1:');
  });
});

describe('texts of the roster', () => {
  const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '__proto__', 'constructor', 'toString', '😀', '007'];

  it('stay texts, whatever they look like', async () => {
    const people = texts.map((name, index) => ({ ...wang, name, number: String(index), department: name }));
    const { people: sheet, parts } = await written(people);
    expect(texts.map((_, index) => sheet.at('姓名', index + 2)?.value)).toEqual(texts);
    expect(texts.map((_, index) => sheet.at('姓名', index + 2)?.formula)).toEqual(texts.map(() => null));
    const styles = [...parts['xl/styles.xml']!.matchAll(/<xf [^>]*xfId="0"[^>]*>/g)].map(([xf]) => xf);
    const isQuoted = (index: number) => styles[sheet.at('姓名', index + 2)!.style]!.includes('quotePrefix="1"');
    expect(texts.filter((_, index) => isQuoted(index))).toEqual(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1']);
  });

  it('lose what XML cannot hold, and nothing else', async () => {
    const { people } = await written([{ ...wang, name: '\u0000a\u000b<&>"\ud800z', number: 'a_x0041_' }]);
    expect(people.at('姓名', 2)?.value).toBe('a<&>"z');
    expect(people.xml).toContain('<t>a&lt;&amp;&gt;"z</t>');
    // A spreadsheet would show _x0041_ as A.
    expect(people.xml).toContain('<t>a_x005F_x0041_</t>');
  });

  it('are read the same by another reader, and numbers as numbers', async () => {
    const blob = writeWorkbook(payrollOf([{ ...wang, name: '=1+1' }]), zh, '2026-11-25', () => undefined);
    const sheets = await readWorkbook(await blob.arrayBuffer());
    const [header, row] = sheets[0]!.data;
    const at = (name: string) => row![header!.indexOf(name)];
    expect([at('姓名'), at('工号'), at('缴费工资'), at('养老单位'), at('单位合计')]).toEqual([
      '=1+1',
      '007',
      10_000,
      1600,
      3250,
    ]);
  });
});

describe('the sheet of totals', () => {
  it('sums over the sheet of people', async () => {
    const { totals } = await written([wang, { ...wang, number: '008', city: '厦门', department: '销售部' }]);
    const rowOf = (name: string) => [...totals.cells].find(([, { value }]) => value === name)![0].slice(1);
    expect(totals.cells.get('C2')?.formula).toBe("ROUND(SUM('人员'!$AH$2:$AH$3),2)");
    const pension = rowOf('养老');
    expect(totals.cells.get(`D${pension}`)).toMatchObject({ value: 1600, formula: "ROUND(SUM('人员'!$L$2:$L$3),2)" });
    const nanjing = rowOf('南京');
    expect(totals.cells.get(`C${nanjing}`)).toMatchObject({
      value: 3250,
      formula: `ROUND(SUMIFS('人员'!$AH$2:$AH$3,'人员'!$D$2:$D$3,A${nanjing}),2)`,
    });
    expect(totals.cells.get(`E${nanjing}`)).toMatchObject({ value: 5110, formula: `C${nanjing}+D${nanjing}` });
  });

  it('gives numbers where a spreadsheet would read a department as more than its name', async () => {
    const departments = ['研发部', 'R&D', 'r&d', '2', '02', '<5', 'a*', '', '1/2', 'TRUE'];
    const people = departments.map((department, index) => ({ ...wang, number: String(index), department }));
    const { totals } = await written(people);
    const formulas = [...totals.cells].filter(([, { formula }]) => formula?.includes('$C$2') === true);
    expect(formulas.map(([address]) => totals.cells.get(`A${address.slice(1)}`)?.value)).toEqual(['研发部', '研发部']);
  });
});

describe('the sheet of exceptions', () => {
  it('lists every remark and every adjusted base, by row', async () => {
    const { exceptions } = await written([
      { ...wang, city: '亚特兰蒂斯' },
      wang,
      { ...wang, number: '9', wage: '4000' },
    ]);
    expect(exceptions.at('行号', 2)).toMatchObject({ value: 2 });
    expect(exceptions.at('栏目', 2)?.value).toBe('城市');
    expect(exceptions.at('所填内容', 2)?.value).toBe('亚特兰蒂斯');
    expect(exceptions.at('处理', 2)?.value).toBe('未计算');
    expect(exceptions.at('行号', 3)).toMatchObject({ value: 4 });
    expect(exceptions.at('说明', 3)?.value).toBe('养老、医疗、失业、工伤、生育：工资低于下限，按下限。');
    expect(exceptions.cells.has('A4')).toBe(false);
  });
});

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
