import readWorkbook from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { zh } from '../../src/payroll/wording/workbook/zh';
import { writeWorkbook } from '../../src/payroll/workbookOut';
import { payrollOf } from './payrollOf';
import { wang, written } from './workbookOf';

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
