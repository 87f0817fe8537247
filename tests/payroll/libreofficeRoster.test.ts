import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBytes, refusalOf, remarksOf, rosterOf } from './rosterFiles';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));

describe('A roster written by LibreOffice', async () => {
  const reading = await readBytes(fixture('roster-libreoffice.xlsx'), 'roster-libreoffice.xlsx');
  const roster = rosterOf(reading);
  const rowOf = (fileRow: number) => roster.fileRows.indexOf(fileRow);

  it('keeps every person below the title and the header, and none of the total', () => {
    expect([roster.rowCount, roster.fileRows[0], roster.fileRows.at(-1)]).toEqual([30, 4, 33]);
    expect([roster.fileName, roster.sheetName]).toEqual(['roster-libreoffice.xlsx', '2025年3月']);
    expect(reading.kind === 'roster' && reading.notices).toEqual([
      { kind: 'otherSheets', sheets: ['填写说明'] },
      { kind: 'ignoredColumns', count: 1, headers: ['备注'] },
      { kind: 'totalRowsLeftOut', fileRows: [34] },
    ]);
  });

  it('reads names and numbers as they are', () => {
    expect(roster.names.slice(-4)).toEqual(['=HYPERLINK("http://example.org")', 'constructor', '__proto__', '曹𠮷']);
    expect(roster.numbers[0]).toBe('0101');
  });

  it('gives a merged department to all under it', () => {
    const department = (fileRow: number) => roster.departments.texts[roster.departments.codes[rowOf(fileRow)]!];
    expect([4, 13, 14, 23, 24, 33].map(department)).toEqual([
      '研发部',
      '研发部',
      '市场部',
      '市场部',
      '财务部',
      '财务部',
    ]);
  });

  it('knows each place once', () => {
    expect(roster.places.written.map(({ city, category }) => `${city}${category}`)).toEqual([
      '南京职工',
      '厦门',
      '福州',
      '广州',
    ]);
  });

  it('reads wages exactly, formulas by their results, and texts as people write them', () => {
    // Units are twice the thousandths: 10,000.01 × 2,000 = 20,000,020.
    expect(roster.wage[rowOf(4)]).toBe(20_000_020);
    // 8,033.333333: 8,033,333 whole thousandths and something left: 2 × 8,033,333 + 1.
    expect(roster.wage[rowOf(5)]).toBe(16_066_667);
    expect([...roster.exactWages]).toEqual([[rowOf(5), '8033.333333']]);
    // 1/3*3*12000 = 12,000; 1.2万; 12,000.00.
    expect([8, 16, 17].map((fileRow) => roster.wage[rowOf(fileRow)])).toEqual([24_000_000, 24_000_000, 24_000_000]);
  });

  it('reads pay in fen, as a spreadsheet shows it', () => {
    // 10,000.01 + 0.1 + 0.2 leaves 10,000.310000000001 in binary fractions.
    expect(roster.amounts.pay?.[rowOf(4)]).toBe(1_000_031);
    // 20,000.005 is half a cent: up.
    expect(roster.amounts.pay?.[rowOf(33)]).toBe(2_000_001);
    expect(roster.amounts.specialDeductions?.[rowOf(4)]).toBe(200_000);
    expect(roster.amounts.specialDeductions?.[rowOf(6)]).toBeNaN();
    expect(roster.amounts.bonus).toBeNull();
  });

  it('reads a rate shown as 8% and a date of entry', () => {
    expect(roster.fundRate?.[rowOf(4)]).toBe(80_000);
    // 15 March 2021: 2021 × 12 + 2.
    expect(roster.entryMonth?.[rowOf(4)]).toBe(24_254);
  });

  it('remarks on every fault and no more', () => {
    expect(remarksOf(roster)).toEqual([
      '18 wage date contributions',
      '19 wage spreadsheetError contributions',
      '20 wage missing contributions',
      '22 wage maybeTenThousands contributions',
      '24 number duplicateNumber nothing',
      '26 number duplicateNumber nothing',
      '27 wage negative contributions',
      '29 fundRate notARate contributions',
      '31 entryMonth notAMonth takeHome',
      '33 pay roundedToCent nothing',
    ]);
    expect(roster.remarks[1]?.text).toBe('#DIV/0!');
    expect(roster.remarks[4]?.reason).toEqual({ kind: 'duplicateNumber', otherFileRow: 26 });
  });
});

describe('Other files of LibreOffice', () => {
  it('an encrypted workbook is refused as such', async () => {
    const reading = await readBytes(fixture('roster-encrypted.xlsx'), 'geheim.xlsx');
    expect(refusalOf(reading)).toEqual({ kind: 'encrypted', fileName: 'geheim.xlsx' });
  });

  it('a workbook of Excel 97 is refused as such, under the name of an xlsx too', async () => {
    expect(refusalOf(await readBytes(fixture('roster-old.xls'), 'roster.xlsx')).kind).toBe('oldXls');
  });
});

describe('A csv in GB18030', async () => {
  const roster = rosterOf(await readBytes(fixture('roster-gb18030.csv'), 'roster.csv'));

  it('reads characters of two and of four bytes', () => {
    expect(roster.names).toEqual(['王小明', '曹𠮷', '李娜（试用）']);
    expect(roster.numbers).toEqual(['00101', '00102', '00103']);
  });

  it('reads quoted thousands, rates and months', () => {
    expect([...roster.wage]).toEqual([24_000_000, 18_000_000, 16_066_667]);
    expect([...(roster.amounts.pay ?? [])]).toEqual([1_250_050, 900_000, 810_000]);
    expect([...(roster.fundRate ?? [])]).toEqual([80_000, 120_000, 50_000]);
    // 2021 × 12 + 2, 2019 × 12 + 6, 2025 × 12 + 0.
    expect([...(roster.entryMonth ?? [])]).toEqual([24_254, 24_234, 24_300]);
    expect(remarksOf(roster)).toEqual([]);
  });
});
