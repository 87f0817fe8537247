import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/payroll/cell';
import { isDateFormat } from '../../src/payroll/cellStyles';
import { openWorkbook } from '../../src/payroll/openWorkbook';
import { readSharedTexts } from '../../src/payroll/sharedTexts';
import { cellAddress, readNumber } from '../../src/payroll/sheetBytes';
import { readSheetCells, type SheetContext } from '../../src/payroll/sheetCells';
import { workbook } from './rosterFiles';

/** The cells of the first sheet, as the library gives them: rows of one length, texts trimmed. */
function cellsOf(archive: Uint8Array): Cell[][] {
  const opened = openWorkbook(archive);
  if (opened.kind === 'refused') throw new Error(opened.reason.kind);
  const sheet = opened.workbook.openSheet(opened.workbook.sheets[0]!)!;
  const rows: Cell[][] = [];
  const fault = readSheetCells(sheet.content, sheet.context, (row, cells) => {
    while (rows.length < row - 1) rows.push([]);
    rows.push(cells.map((cell) => (typeof cell === 'string' ? cell.trim() || null : cell)));
    return true;
  });
  expect(fault).toBeNull();
  const width = Math.max(0, ...rows.map((cells) => lastFilled(cells)));
  while (rows.at(-1)?.every((cell) => cell === null) === true) rows.pop();
  return rows.map((cells) => Array.from({ length: width }, (_, index) => cells[index] ?? null));
}

function lastFilled(cells: readonly Cell[]): number {
  return cells.reduce<number>((last, cell, index) => (cell === null ? last : index + 1), 0);
}

const nothing: SheetContext = { texts: [], isDateStyle: [], countsFrom1904: false };
function sheet(rows: string, context = nothing): { cells: Cell[][]; fault: ReturnType<typeof readSheetCells> } {
  const cells: Cell[][] = [];
  const fault = readSheetCells(
    strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    context,
    (_row, read) => {
      cells.push(read);
      return true;
    },
  );
  return { cells, fault };
}

describe('Beside a library that reads all of a workbook', () => {
  it('gives the same cells of a sheet that LibreOffice wrote, and the error that the library loses', async () => {
    const file = readFileSync(new URL('../fixtures/roster-libreoffice.xlsx', import.meta.url));
    const theirs = await readSheet(new Blob([file]));
    const ours = cellsOf(file);
    expect([ours[18]?.[5], theirs[18]?.[5]]).toEqual(['#DIV/0!', null]);
    ours[18]![5] = null;
    expect(ours).toEqual(theirs);
  });

  it('gives the same cells of random sheets', async () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: 1, max: 9_999_999 }).map((fen) => fen / 100),
      fc.string({ unit: 'binary', maxLength: 8 }).filter((text) => /^[^\p{C}]*$/u.test(text) && !/^<c|_x/.test(text)),
      fc.constantFrom('1.2万', ' 王 小明 ', '&amp;', '"', "'", '=A1'),
      fc.constantFrom(
        '<c t="b"><v>1</v></c>',
        '<c t="b"><v>0</v></c>',
        '<c s="2"><v>0.08</v></c>',
        '<c s="0"/>',
        '<c><v></v></c>',
      ),
      fc.integer({ min: 61, max: 80_000 }).map((serial) => `<c s="1"><v>${serial}</v></c>`),
      fc.constantFrom(
        '<c t="str"><f>A1</f><v>x&gt;y</v></c>',
        '<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 8 }), async (rows) => {
        const bytes = workbook({ 甲: { rows } }) as Uint8Array<ArrayBuffer>;
        expect(cellsOf(bytes)).toEqual(await readSheet(new Blob([bytes])));
      }),
    );
  });
});

describe('Numbers', () => {
  const read = (text: string) => readNumber(strToU8(text), 0, text.length);

  it('are the doubles that their texts are', () => {
    const text = fc.oneof(
      fc.double().map(String),
      fc.string({ unit: fc.constantFrom('0', '1', '9', '.', '-', 'E', '+'), minLength: 1, maxLength: 20 }),
      fc.tuple(fc.nat(), fc.nat()).map(([whole, decimals]) => `${whole}.${decimals}`),
    );
    fc.assert(
      fc.property(text, (written) => {
        expect(read(written)).toBe(Number(written));
      }),
      { numRuns: 20_000 },
    );
  });

  it.each(['', ' ', 'x', '1,000', '--1'])('%j is none', (text) => expect(read(text)).toBeNaN());
});

describe('What a sheet may hold', () => {
  it('cells and rows without an address follow each other', () => {
    expect(sheet('<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c></row>').cells).toEqual([
      [1, 2],
      [null, null, 3],
    ]);
  });

  it('an empty sheet', () => {
    const bytes = strToU8('<worksheet><sheetData/></worksheet>');
    expect(readSheetCells(bytes, nothing, () => true)).toBeNull();
    expect(sheet('<row r="1"/>')).toEqual({ cells: [], fault: null });
  });

  it('dates that count from 1904', () => {
    // 45,731 days from the end of 1899 are 15 March 2025; from 1904, four years and a day less.
    const context = { texts: [], isDateStyle: [false, true], countsFrom1904: true };
    expect(sheet('<row r="1"><c r="A1" s="1"><v>44269</v></c></row>', context).cells).toEqual([
      [new Date(Date.UTC(2025, 2, 15))],
    ]);
  });

  it('ends where no more is wanted', () => {
    const seen: number[] = [];
    const bytes = strToU8(
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
    );
    expect(readSheetCells(bytes, nothing, (row) => (seen.push(row), false))).toBeNull();
    expect(seen).toEqual([1]);
  });

  it.each([
    ['a text that is not there', '<row r="3"><c r="A3" t="s"><v>7</v></c></row>', 3],
    ['a number that is none', '<row r="3"><c r="A3"><v>abc</v></c></row>', 3],
    ['a cell of another row', '<row r="3"><c r="A4"><v>1</v></c></row>', 3],
    ['cells out of order', '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>1</v></c></row>', 3],
    ['rows out of order', '<row r="3"></row><row r="2"></row>', 2],
  ])('%s: damaged, by its row', (_name, rows, fileRow) => {
    expect(sheet(rows).fault).toEqual({ kind: 'damaged', fileRow });
  });

  it('cut off before its end: damaged', () => {
    const bytes = strToU8('<worksheet><sheetData><row r="2"><c r="A2"><v>1</v></c></row>');
    expect(readSheetCells(bytes, nothing, () => true)).toEqual({ kind: 'damaged', fileRow: 2 });
  });

  it('addresses', () => {
    expect([cellAddress(1, 1), cellAddress(2, 26), cellAddress(3, 27), cellAddress(1_048_576, 16_384)]).toEqual([
      'A1',
      'Z2',
      'AA3',
      'XFD1048576',
    ]);
  });
});

describe('Shared texts', () => {
  it.each([
    ['<si><t>王小明</t></si>', ['王小明']],
    ['<si><t xml:space="preserve"> a </t></si><si/><si><t/></si>', [' a ', '', '']],
    ['<si><r><t>养老</t></r><r><rPr><b/></rPr><t>保险</t></r></si>', ['养老保险']],
    ['<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>', ['東京']],
    ['<si><t>&lt;A&amp;B&gt; &#x4E00;&#20108; &amp;lt;</t></si>', ['<A&B> 一二 &lt;']],
    ['<si><t>a_x000D_b</t></si>', ['a\rb']],
    ['<si><t><![CDATA[<&lt;>]]></t></si>', ['<&lt;>']],
  ])('%s', (xml, texts) => {
    expect(readSharedTexts(strToU8(`<?xml version="1.0"?><sst>${xml}</sst>`))).toEqual(texts);
    const named = xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:');
    expect(readSharedTexts(strToU8(`<x:sst>${named}</x:sst>`))).toEqual(texts);
  });
});

describe('Formats of dates', () => {
  it.each(['yyyy-mm-dd', 'yyyy"年"m"月"', '[$-804]yyyy/m/d;@', '[h]:mm', 'd-mmm-yy', 'YYYY\\-MM', '[Red]m/d'])(
    '%s',
    (format) => {
      expect(isDateFormat(format)).toBe(true);
    },
  );
  it.each([
    'General',
    '0.00',
    '#,##0.00"元/month"',
    '0%',
    '[Red]-0.00',
    '@',
    '0.00E+00',
    '#,##0\\ \\d',
    '_-* #,##0_d',
    '[$¥-804]#,##0',
  ])('not %s', (format) => expect(isDateFormat(format)).toBe(false));
});
