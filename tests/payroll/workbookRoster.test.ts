import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../src/payroll/readRoster';
import { readBytes, refusalOf, remarksOf, rosterOf, workbook, workbookParts } from './rosterFiles';

const header = ['姓名', '缴费工资'];
const plain = { rows: [header, ['王小明', 10000]] };
const fileName = 'roster.xlsx';

describe('Sheets', () => {
  it('the first visible one with a table is read, the others are named', async () => {
    const reading = await readBytes(
      workbook({ 模板: { ...plain, hidden: true }, 说明: { rows: [['请填写']] }, '三月 "A&B"': plain, 四月: plain }),
    );
    expect(rosterOf(reading).sheetName).toBe('三月 "A&B"');
    expect(reading.kind === 'roster' && reading.notices).toEqual([{ kind: 'otherSheets', sheets: ['说明', '四月'] }]);
  });

  it('one that was asked for, a hidden one too', async () => {
    const bytes = workbook({ 三月: plain, 四月: { rows: [header, ['李娜', 9000]], hidden: true } });
    expect(rosterOf(await readBytes(bytes, fileName, { sheet: '四月' })).names).toEqual(['李娜']);
  });

  it('empty ones, and headers with nobody below', async () => {
    const empty = workbook({ 三月: { rows: [] } });
    expect(refusalOf(await readBytes(empty, fileName))).toEqual({ fileName, kind: 'emptySheet', sheet: '三月' });
    const nobody = workbook({ 三月: { rows: [header, ['合计', 0]] } });
    expect(refusalOf(await readBytes(nobody, fileName))).toEqual({
      fileName,
      kind: 'noPeople',
      sheet: '三月',
      headerRow: 1,
    });
    const parts = workbookParts({});
    const none = zipSync(parts);
    expect(refusalOf(await readBytes(none, fileName))).toEqual({ fileName, kind: 'noSheets' });
  });

  it('none with a table: the first with anything in it is to be mapped', async () => {
    const reading = await readBytes(
      workbook({
        空: { rows: [] },
        甲: {
          rows: [
            ['列一', '列二'],
            ['x', 5],
          ],
        },
      }),
    );
    expect(reading).toEqual({
      kind: 'needsMapping',
      fileName: 'roster.xlsx',
      sheets: ['空', '甲'],
      sheet: '甲',
      headerRow: 1,
      headers: ['列一', '列二'],
      preview: [['x', '5']],
      guess: [null, null],
      contested: [],
    });
  });

  it('what was chosen in the mapping step is taken', async () => {
    const bytes = workbook({
      甲: {
        rows: [
          ['列一', '列二'],
          ['王小明', 5000],
        ],
      },
    });
    const reading = await readBytes(bytes, fileName, { sheet: '甲', headerRow: 1, columns: ['name', 'wage'] });
    // 5,000 yuan × 2,000 units.
    expect([...rosterOf(reading).wage]).toEqual([10_000_000]);
    const headless = await readBytes(bytes, fileName, { sheet: '甲', headerRow: 0, columns: ['name', 'wage'] });
    expect(rosterOf(headless).names).toEqual(['列一', '王小明']);
  });
});

describe('Cells', () => {
  it('macros are left alone, and it is said so', async () => {
    const reading = await readBytes(
      workbook({ 三月: plain }, { 'xl/vbaProject.bin': strToU8('macro') }),
      'roster.xlsm',
    );
    expect(rosterOf(reading).rowCount).toBe(1);
    expect(reading.kind === 'roster' && reading.notices).toEqual([{ kind: 'macrosNotRun' }]);
  });

  it('three hundred columns are read, and those unknown counted', async () => {
    const extra = Array.from({ length: 298 }, (_, index) => `附加${index}`);
    const reading = await readBytes(
      workbook({
        三月: {
          rows: [
            [...header, ...extra],
            ['王小明', 10000, ...extra],
          ],
        },
      }),
    );
    expect(rosterOf(reading).wage[0]).toBe(20_000_000);
    expect(reading.kind === 'roster' && reading.notices[0]).toMatchObject({ kind: 'ignoredColumns', count: 298 });
  });

  it('formulas without a result, errors, dates and booleans as wages stay with their reason', async () => {
    const roster = rosterOf(
      await readBytes(
        workbook({
          三月: {
            rows: [
              header,
              ['甲', '<c><f>B9*2</f></c>'],
              ['乙', '<c><f>IF(A1&gt;0,1,2)</f><v></v></c>'],
              ['丙', '<c><f>B9*2</f><v/></c>'],
              ['丁', '<c t="e"><v>#N/A</v></c>'],
              ['戊', '<c s="1"><v>45000</v></c>'],
              ['己', '<c t="b"><v>1</v></c>'],
              ['庚', '<c t="str"><f>IF(1,"","")</f><v></v></c>'],
              ['辛', '<c><f>B9*2</f><v>10000.010000000002</v></c>'],
              ['壬', '<c t="str"><f>TEXT(1,"0")</f><v>1.2万</v></c>'],
            ],
          },
        }),
      ),
    );
    expect(remarksOf(roster)).toEqual([
      '2 wage formulaWithoutValue contributions',
      '3 wage formulaWithoutValue contributions',
      '4 wage formulaWithoutValue contributions',
      '5 wage spreadsheetError contributions',
      '6 wage date contributions',
      '7 wage notANumber contributions',
      '8 wage missing contributions',
    ]);
    expect(roster.remarks.slice(0, 2).map(({ text }) => text)).toEqual(['=B9*2', '=IF(A1>0,1,2)']);
    expect(roster.remarks[3]?.text).toBe('#N/A');
    // 10,000.01 and 12,000 yuan × 2,000 units.
    expect([...roster.wage.slice(7)]).toEqual([20_000_020, 24_000_000]);
  });

  it('a formula without a result in the last row and column is not lost with them', async () => {
    const rows = [
      ['姓名', '缴费工资', '本月应发'],
      ['甲', 9000, 9000],
      ['乙', 8000, '<c><f>B3</f></c>'],
    ];
    expect(remarksOf(rosterOf(await readBytes(workbook({ 三月: { rows } }))))).toEqual([
      '3 pay formulaWithoutValue takeHome',
    ]);
  });

  it('numbers as numbers, and texts that look like numbers as texts', async () => {
    const rows = [
      ['工号', '缴费工资'],
      [10023, 8000],
      ['00123', 8000],
      ['1E5', 8000],
    ];
    expect(rosterOf(await readBytes(workbook({ 三月: { rows } }))).numbers).toEqual(['10023', '00123', '1E5']);
  });

  it('elements with a namespace of their own', async () => {
    const parts = workbookParts({ 三月: { rows: [header, ['甲', '<c><f>B9*2</f></c>'], ['乙', 9000]] } });
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!)
      .replace('xmlns="', 'xmlns:x="')
      .replace(/<(\/?)(?=[a-z])/g, '<$1x:');
    const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) });
    const roster = rosterOf(await readBytes(bytes));
    expect(remarksOf(roster)).toEqual(['2 wage formulaWithoutValue contributions']);
    expect(roster.wage[1]).toBe(18_000_000);
  });

  it('a text merged down is everybody’s, a number is not', async () => {
    const rows = [
      ['姓名', '部门', '缴费工资'],
      ['甲', '研发部', 9000],
      ['乙', null, null],
    ];
    const after = '<mergeCells count="2"><mergeCell ref="B2:B3"/><mergeCell ref="C2:C3"/></mergeCells>';
    const roster = rosterOf(await readBytes(workbook({ 三月: { rows, after } })));
    expect([...roster.departments.codes]).toEqual([1, 1]);
    expect(remarksOf(roster)).toEqual(['3 wage missing contributions']);
  });

  it('a header merged over two rows', async () => {
    const rows = [
      ['2025年3月工资表'],
      ['姓名', '缴费工资', '养老保险', null, '住房公积金', null],
      [null, null, '单位', '个人', '比例', '个人'],
      ['王小明', 10000, 1600, 800, '8%', 800],
    ];
    const after =
      '<mergeCells count="1"><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/><mergeCell ref="C2:D2"/></mergeCells>';
    const roster = rosterOf(await readBytes(workbook({ 三月: { rows, after } })));
    expect([...roster.fileRows]).toEqual([4]);
    expect([roster.amounts.paidPension?.[0], roster.amounts.paidFund?.[0], roster.fundRate?.[0]]).toEqual([
      80_000, 80_000, 80_000,
    ]);
  });
});

describe('Progress', () => {
  it('opens, reads and builds, in that order', async () => {
    const phases: string[] = [];
    await readRoster({ kind: 'file', file: new Blob([workbook({ 三月: plain })]), name: fileName }, {}, ({ phase }) => {
      if (phases.at(-1) !== phase) phases.push(phase);
    });
    expect(phases).toEqual(['opening', 'reading', 'building']);
  });
});
