import { describe, expect, it } from 'vitest';
import { csvField, writeCsv } from '../../src/payroll/csvOut';
import { en } from '../../src/payroll/wording/workbook/en';
import { zh } from '../../src/payroll/wording/workbook/zh';
import { payrollOf } from './payrollOf';

const wang = { name: '王芳', number: '007', department: '研发部', wage: '10000', fundRate: 80_000 };

async function lines(blob: Blob): Promise<string[]> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = new TextDecoder().decode(bytes);
  expect(text.endsWith('\r\n')).toBe(true);
  return text.slice(0, -2).split('\r\n');
}

describe('writeCsv', () => {
  it('has the columns of the sheet of people, with figures for formulas', async () => {
    const seen: number[] = [];
    const [header = '', row = '', ...others] = await lines(writeCsv(payrollOf([wang]), zh, (rows) => seen.push(rows)));
    expect([others, seen]).toEqual([[], [1]]);
    expect(row).toMatch(/^王芳,007,研发部,/);
    const at = (name: string) => row.split(',')[header.split(',').indexOf(name)];
    expect(header.split(',').slice(0, 3)).toEqual(['姓名', '工号', '部门']);
    // 10000 × 16%, × 8%; the sums as worked out in the test of the workbook.
    expect(['工号', '养老单位', '养老个人', '单位合计', '个人合计'].map(at)).toEqual([
      '007',
      '1600.00',
      '800.00',
      '3250.00',
      '1860.00',
    ]);
  });

  it('keeps rows that were not calculated', async () => {
    const blob = writeCsv(payrollOf([{ ...wang, city: '亚特兰蒂斯' }, wang]), zh);
    expect(blob.type).toBe('text/csv;charset=utf-8');
    const [, row = ''] = await lines(blob);
    expect(row).toContain('亚特兰蒂斯');
    // What the roster says and the wage, then nothing up to the row of the file and the remark.
    expect(row).toMatch(/^王芳,007,研发部,亚特兰蒂斯,,,10000.00,+2,“城市”栏/);
  });

  it('goes on over several pieces, in English too', async () => {
    const seen: number[] = [];
    const blob = writeCsv(payrollOf(Array.from({ length: 4000 }, () => wang)), en, (rows) => seen.push(rows));
    const [, ...rows] = await lines(blob);
    expect(rows).toHaveLength(4000);
    expect(rows.every((row) => row.startsWith('王芳,007,研发部,'))).toBe(true);
    expect(seen).toEqual([2000, 4000]);
  });
});

describe('csvField', () => {
  it('quotes what would break the line', () => {
    expect(csvField('a,b')).toBe('"a,b"');
    expect(csvField('a "b"')).toBe('"a ""b"""');
    expect(csvField('a\nb')).toBe('"a\nb"');
    expect([' a', 'a ', 'a b'].map(csvField)).toEqual(['" a"', '"a "', 'a b']);
    expect(csvField('研发部')).toBe('研发部');
  });

  it('takes the edge off formulas', () => {
    for (const sign of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
      expect(csvField(`${sign}1`)).toBe(`"'${sign}1"`);
    }
    expect(csvField('=HYPERLINK("x")')).toBe(`"'=HYPERLINK(""x"")"`);
    expect(csvField('a=1')).toBe('a=1');
  });
});
