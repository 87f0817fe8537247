import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { largestFile } from '../../src/payroll/fileRefusal';
import { readRoster } from '../../src/payroll/readRoster';
import { readBytes, refusalOf, workbook, workbookParts } from './rosterFiles';

const header = ['姓名', '缴费工资'];
const plain = { rows: [header, ['王小明', 10000]] };
const fileName = 'roster.xlsx';

describe('Files that are no roster', () => {
  const head = (...bytes: number[]) => new Uint8Array([...bytes, 1, 2, 3, 0, 0]);
  it.each([
    ['pdf', '%PDF-1.7 …'],
    ['html', '\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'],
    ['html', '<?xml version="1.0"?><html xmlns="…">'],
    ['xml', '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'],
    ['archive', head(0x1f, 0x8b, 8)],
    ['archive', head(0x52, 0x61, 0x72, 0x21)],
    ['archive', head(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
    ['image', head(0x89, 0x50, 0x4e, 0x47)],
    ['image', head(0xff, 0xd8, 0xff)],
    ['binary', head(0x41, 0x42, 0)],
    ['document', zipSync({ 'word/document.xml': strToU8('<w/>') })],
    ['xlsb', zipSync({ 'xl/workbook.bin': strToU8('…') })],
    ['openDocument', zipSync({ mimetype: strToU8('…'), 'content.xml': strToU8('<o/>') })],
  ])('%s, whatever its name says', async (found, bytes) => {
    expect(refusalOf(await readBytes(bytes, fileName))).toEqual({ fileName, kind: 'otherKind', found });
  });

  it('a zip archive under the name of a workbook', async () => {
    const archive = zipSync({ 'photos/one.jpg': strToU8('…') });
    expect(refusalOf(await readBytes(archive, fileName))).toEqual({ fileName, kind: 'notAWorkbook' });
  });

  it('an empty file, and one of blanks alone', async () => {
    expect(refusalOf(await readBytes('', 'a.csv')).kind).toBe('empty');
    expect(refusalOf(await readBytes(' \n\n', 'a.csv'))).toEqual({
      fileName: 'a.csv',
      kind: 'emptySheet',
      sheet: null,
    });
  });

  it('more than 200 MB, without reading any of it', async () => {
    const file = new Blob(['x']);
    Object.defineProperty(file, 'size', { value: largestFile + 1 });
    file.arrayBuffer = file.slice = () => {
      throw new Error('It was read');
    };
    const reading = await readRoster({ kind: 'file', file, name: 'big.csv' }, {}, () => undefined);
    expect(refusalOf(reading)).toEqual({
      fileName: 'big.csv',
      kind: 'tooLarge',
      bytes: largestFile + 1,
      limit: largestFile,
    });
  });

  it('one that the browser may not read any more', async () => {
    const file = new Blob(['x']);
    file.slice = () => {
      throw new DOMException('changed', 'NotReadableError');
    };
    const reading = await readRoster({ kind: 'file', file, name: 'gone.csv' }, {}, () => undefined);
    expect(refusalOf(reading)).toEqual({ fileName: 'gone.csv', kind: 'unreadable' });
  });
});

describe('Damaged workbooks', () => {
  it('cut short', async () => {
    const whole = workbook({ 三月: plain }) as Uint8Array<ArrayBuffer>;
    const refusal = refusalOf(await readBytes(whole.slice(0, whole.length - 40), fileName));
    expect(refusal).toEqual({ fileName, kind: 'damaged', sheet: null, fileRow: null });
  });

  it('a sheet whose row is out of place: named', async () => {
    const parts = workbookParts({ 三月: plain });
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!).replace('r="B2"', 'r="A2"');
    const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) });
    expect(refusalOf(await readBytes(bytes, fileName))).toEqual({
      fileName,
      kind: 'damaged',
      sheet: '三月',
      fileRow: 2,
    });
  });

  it('a row whose number is none: named by the one before it', async () => {
    const parts = workbookParts({ 三月: plain });
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!).replace('<row r="2">', '<row r="x">');
    const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) });
    const refusal = refusalOf(await readBytes(bytes, fileName));
    expect(refusal).toEqual({ fileName, kind: 'damaged', sheet: '三月', fileRow: 2 });
  });

  it('an entry that says it unpacks to more than its bytes ever could takes no memory', async () => {
    const bytes = workbook({ 三月: plain }) as Uint8Array<ArrayBuffer>;
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 400_000_000, true);
    const refusal = refusalOf(await readBytes(bytes, fileName));
    expect(refusal).toEqual({ fileName, kind: 'damaged', sheet: null, fileRow: null });
  });

  it('a directory that counts more entries than it has bytes', async () => {
    const bytes = workbook({ 三月: plain }) as Uint8Array<ArrayBuffer>;
    // Entries on this disk, at the eighth byte of the directory's end.
    new DataView(bytes.buffer).setUint16(bytes.length - 14, 0xffff, true);
    const refusal = refusalOf(await readBytes(bytes, fileName));
    expect(refusal).toEqual({ fileName, kind: 'damaged', sheet: null, fileRow: null });
  });

  it('a sheet that is not in the archive', async () => {
    const parts = workbookParts({ 三月: plain });
    delete parts['xl/worksheets/sheet1.xml'];
    const refusal = refusalOf(await readBytes(zipSync(parts), fileName));
    expect(refusal).toEqual({ fileName, kind: 'damaged', sheet: '三月', fileRow: null });
  });

  it('an archive that says it unpacks to gigabytes is not unpacked', async () => {
    const bytes = workbook({ 三月: plain }) as Uint8Array<ArrayBuffer>;
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    // Uncompressed size of the first entry of the directory.
    view.setUint32(directory + 24, 3_000_000_000, true);
    expect(refusalOf(await readBytes(bytes, fileName)).kind).toBe('unpacksTooLarge');
  });

  const withRows = (rows: string) => {
    const parts = workbookParts({ 三月: plain });
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!).replace('</sheetData>', `${rows}</sheetData>`);
    return readBytes(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) }), fileName);
  };

  it('one stray cell at the far end does no harm', async () => {
    expect((await withRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')).kind).toBe('roster');
  });

  it('thousands of them are too many, by the last that was counted', async () => {
    const rows = Array.from(
      { length: 3000 },
      (_, index) => `<row r="${index + 3}"><c r="XFD${index + 3}"><v>1</v></c></row>`,
    );
    // 40,000,000 ÷ 16,384 is 2,441.4 rows, and the first of them is the third: 4 cells are above.
    expect(refusalOf(await withRows(rows.join('')))).toMatchObject({
      kind: 'tooManyCells',
      sheet: '三月',
      lastCell: 'XFD2444',
    });
  });
});
