import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  columnLetters,
  formulaCell,
  numberCell,
  textCell,
  textWidth,
  type Sheet,
  type SheetCell,
} from '../../src/payroll/xlsx/sheetCell';
import { writeXlsx } from '../../src/payroll/xlsx/writeXlsx';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function sheet(changes: Partial<Sheet> = {}): Sheet {
  const rows: SheetCell[][] = [[textCell('姓名', 'header')]];
  const plain = { name: 'A', columns: [], frozen: { rows: 0, columns: 0 }, hasFilter: false, expectedRows: 1, rows };
  return { ...plain, ...changes };
}

async function partsOf(sheets: Sheet[]): Promise<Record<string, string>> {
  const blob = writeXlsx(sheets, '2026-11-25', () => undefined);
  expect(blob.type).toBe(`${types}.sheet`);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

async function sheetXml(changes: Partial<Sheet>): Promise<string> {
  return (await partsOf([sheet(changes)]))['xl/worksheets/sheet1.xml']!;
}

/** The cells of one row, as the file holds them. */
async function cellsOf(...cells: SheetCell[]): Promise<string[]> {
  return [...(await sheetXml({ rows: [cells] })).matchAll(/<c .*?<\/c>/gs)].map(([cell]) => cell);
}

// ECMA-376 part 1, 12.3 and part 2, 10.1: what the parts are called, of which types, and how they point at each other.
describe('The package of two sheets', () => {
  const twoSheets = () => partsOf([sheet({ name: '"a" & <b>' }), sheet({ name: 'B' })]);

  it('names the type of every part', async () => {
    const parts = await twoSheets();
    const part = (name: string, type: string) =>
      `<Override PartName="/xl/${name}" ContentType="${types}.${type}+xml"/>`;
    expect(parts['[Content_Types].xml']).toBe(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `${part('workbook.xml', 'sheet.main')}${part('styles.xml', 'styles')}` +
        `${part('worksheets/sheet1.xml', 'worksheet')}${part('worksheets/sheet2.xml', 'worksheet')}</Types>`,
    );
  });

  it('points from the package to the workbook, and from there to sheets and styles', async () => {
    const parts = await twoSheets();
    const list = (...targets: [string, string][]) =>
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      targets
        .map(([type, to], at) => `<Relationship Id="rId${at + 1}" Type="${relations}/${type}" Target="${to}"/>`)
        .join('') +
      '</Relationships>';
    expect(parts['_rels/.rels']).toBe(list(['officeDocument', 'xl/workbook.xml']));
    expect(parts['xl/_rels/workbook.xml.rels']).toBe(
      list(['worksheet', 'worksheets/sheet1.xml'], ['worksheet', 'worksheets/sheet2.xml'], ['styles', 'styles.xml']),
    );
  });

  it('lists the sheets by name', async () => {
    const parts = await twoSheets();
    expect(parts['xl/workbook.xml']).toBe(
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets>` +
        '<sheet name="&quot;a&quot; &amp; &lt;b&gt;" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/>' +
        '</sheets></workbook>',
    );
  });

  it('shows the first sheet', async () => {
    const parts = await twoSheets();
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<sheetView tabSelected="1" workbookViewId="0">');
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<sheetView workbookViewId="0">');
  });
});

describe('A sheet', () => {
  it('holds widths, rows and filter in the order that the schema demands', async () => {
    const rows = [
      [textCell('a', 'header'), null, numberCell('1.50', 'amount')],
      [],
      [formulaCell('1<2', '1', 'plain')],
    ];
    const xml = await sheetXml({ columns: [{ width: 8 }, { width: 12.5 }, { width: 3 }], hasFilter: true, rows });
    expect(xml).toBe(
      `${head}<worksheet xmlns="${main}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"></sheetView></sheetViews>` +
        '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="8" customWidth="1"/>' +
        '<col min="2" max="2" width="12.5" customWidth="1"/><col min="3" max="3" width="3" customWidth="1"/></cols>' +
        '<sheetData><row r="1"><c r="A1" s="4" t="inlineStr"><is><t>a</t></is></c><c r="C1" s="6"><v>1.50</v></c></row>' +
        '<row r="2"></row><row r="3"><c r="A3" s="0"><f>1&lt;2</f><v>1</v></c></row></sheetData>' +
        '<autoFilter ref="A1:C3"/></worksheet>',
    );
  });

  it('has no list of widths without columns', async () => expect(await sheetXml({})).not.toContain('cols'));

  it.each<[number, number, string | null]>([
    [0, 0, null],
    [1, 0, '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'],
    [0, 2, '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/><selection pane="topRight"/>'],
    [3, 1, '<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>'],
  ])('with %i rows and %i columns frozen', async (rows, columns, pane) => {
    const xml = await sheetXml({ frozen: { rows, columns } });
    expect(/<sheetView .*?>(.*?)<\/sheetView>/.exec(xml)![1]).toMatch(new RegExp(`^${pane ?? '$'}`));
  });

  it('keeps spaces at the ends and breaks of lines of a text', async () => {
    const texts = ['a b', ' a', 'a ', 'a\nb', 'a\r\nb'];
    const cells = await cellsOf(...texts.map((text) => textCell(text)));
    expect(cells.map((cell) => cell.includes(' xml:space="preserve"'))).toEqual([false, true, true, true, true]);
    expect(cells[4]).toContain('<t xml:space="preserve">a\nb</t>');
  });

  it('cuts a text at the most that a cell holds', async () => {
    const [cell] = await cellsOf(textCell('a'.repeat(32_768)));
    expect(/<t>(.*)<\/t>/.exec(cell!)![1]).toHaveLength(32_767);
  });

  it('is written piece by piece, and says how far it is', () => {
    const seen: number[] = [];
    const rows = Array.from({ length: 1200 }, (): SheetCell[] => []);
    const two = [sheet({ rows, expectedRows: 900 }), sheet({ rows: rows.slice(0, 500), expectedRows: 600 })];
    writeXlsx(two, '2026-11-25', (done) => seen.push(done));
    // 500 and 1,000 of the first, never more than were expected, and 500 of the second after its 900.
    expect(seen).toEqual([500, 900, 900, 1400, 1500]);
  });
});

describe('The styles', () => {
  const stylesXml = async () => (await partsOf([sheet()]))['xl/styles.xml']!;
  const listOf = (xml: string, name: string) => new RegExp(`<${name} count="(\\d+)">(.*?)</${name}>`, 's').exec(xml)!;
  const formatsOf = (xml: string) =>
    new Map([...xml.matchAll(/numFmtId="(\d+)" formatCode="(.*?)"/g)].map(([, id, code]) => [id, code]));

  async function lookOf(cell: SheetCell) {
    const [written] = await cellsOf(cell);
    const xml = await stylesXml();
    const looks = [...listOf(xml, 'cellXfs')[2]!.matchAll(/<xf ([^>]*?)\/?>(<alignment.*?\/>)?/g)];
    const [, attributes, alignment] = looks[Number(/ s="(\d+)"/.exec(written!)![1])]!;
    const has = (name: string) => new RegExp(`${name}="(.*?)"`).exec(attributes!)?.[1];
    return {
      format: formatsOf(xml).get(has('numFmtId')) ?? null,
      isBold: [has('fontId'), has('applyFont')],
      isFilled: [has('fillId'), has('applyFill')],
      isWrapped: [has('applyAlignment'), alignment],
      quoted: has('quotePrefix'),
      appliesFormat: has('applyNumberFormat'),
    };
  }

  const [no, yes] = [
    ['0', undefined],
    ['1', '1'],
  ];
  const wrapped = ['1', '<alignment vertical="top" wrapText="1"/>'];
  const plain = { format: null, isBold: no, isFilled: no, isWrapped: [undefined, undefined], quoted: undefined };
  const look = (changes: object, appliesFormat?: string) => ({ ...plain, appliesFormat, ...changes });

  it.each<[string, SheetCell, object]>([
    ['a number', numberCell('1', 'plain'), look({})],
    ['an amount', numberCell('1', 'amount'), look({ format: '#,##0.00' }, '1')],
    ['a sum', numberCell('1', 'boldAmount'), look({ format: '#,##0.00', isBold: yes }, '1')],
    ['a rate', numberCell('1', 'rate'), look({ format: '0.00##%' }, '1')],
    ['a count', numberCell('1', 'count'), look({ format: '#,##0' }, '1')],
    ['a text', textCell('a'), look({ format: '@' }, '1')],
    ['a text like a formula', textCell('=a'), look({ format: '@', quoted: '1' }, '1')],
    ['a sentence', textCell('a', 'wrapped'), look({ isWrapped: wrapped })],
    ['a heading', textCell('a', 'heading'), look({ isBold: yes })],
    ['a header', textCell('a', 'header'), look({ isBold: yes, isFilled: ['2', '1'], isWrapped: wrapped })],
  ])('of %s', async (_, cell, expected) => {
    expect(await lookOf(cell)).toEqual(expected);
  });

  // 18.8.39: a reader finds each list by its place, and 18.8.20 reserves the first two fills.
  it('stand in lists in the order of the schema, each with its count', async () => {
    const xml = await stylesXml();
    const names = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'];
    const items = { numFmts: 4, fonts: 2, fills: 3, borders: 1, cellStyleXfs: 1, cellXfs: 10, cellStyles: 1 };
    expect([...xml.matchAll(/<(\w+) count=/g)].map(([, name]) => name)).toEqual(names);
    expect(Object.fromEntries(names.map((name) => [name, Number(listOf(xml, name)[1])]))).toEqual(items);
    expect(listOf(xml, 'fonts')[2]).toBe(
      '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
        '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
    );
    expect(listOf(xml, 'fills')[2]).toMatch(
      /^<fill><patternFill patternType="none"\/><\/fill><fill><patternFill patternType="gray125"\/><\/fill><fill>/,
    );
    expect(listOf(xml, 'fills')[2]).toContain('<patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/>');
    expect(listOf(xml, 'cellStyles')[2]).toBe('<cellStyle name="Normal" xfId="0" builtinId="0"/>');
    expect(Math.min(...[...formatsOf(xml).keys()].map(Number))).toBe(164);
  });
});

describe('Columns', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('%i is %s', (index, letters) => expect(columnLetters(index)).toBe(letters));

  it('are as wide as their text, Chinese and pictures twice', () => {
    expect(['', 'abc', '姓名', '工号 No.', '（）', '😀'].map(textWidth)).toEqual([0, 3, 4, 8, 4, 2]);
  });

  it('hold nothing for an empty text', () => expect(textCell('')).toBeNull());
});
