import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/payroll/cell';
import { endOfTag, isDigit, isLetter, readNumber, tagAt } from '../../src/payroll/sheetBytes';
import { readSheetCells, type SheetContext, type SheetFault } from '../../src/payroll/sheetCells';

/** Style 12 is a date. */
const context: SheetContext = {
  texts: ['甲', '', '乙 & 丙'],
  isDateStyle: Array.from({ length: 13 }, (_, style) => style === 12),
  countsFrom1904: false,
};

function read(xml: string): { rows: [row: number, cells: Cell[]][]; fault: SheetFault | null } {
  const rows: [number, Cell[]][] = [];
  const fault = readSheetCells(strToU8(xml), context, (row, cells) => {
    rows.push([row, cells]);
    return true;
  });
  return { rows, fault };
}

const sheet = (rows: string) => `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData></worksheet>`;
const cellsOf = (cells: string) => {
  const { rows, fault } = read(sheet(`<row r="1">${cells}</row>`));
  expect(fault).toBeNull();
  return rows.length === 0 ? [] : rows[0]?.[1];
};

describe('one cell', () => {
  it.each<[string, Cell]>([
    ['<c r="A1"><v>8000.5</v></c>', 8000.5],
    ['<c r="A1" t="n"><v>-3</v></c>', -3],
    ['<c r="A1" t="n"><v>1.5E3</v></c>', 1500],
    ['<c><v xml:space="preserve">7</v></c>', 7],
    ['<c r="A1" t="s"><v>0</v></c>', '甲'],
    ["<c r='A1' t='s'><v>2</v></c>", '乙 & 丙'],
    ['<c t="s" s="12" r="A1"><v>0</v></c>', '甲'],
    ['<c r="A1" cm="1" ph="1" t="s" q="7"><v>0</v></c>', '甲'],
    // Attributes that begin or end like ours, or whose value looks like some.
    ['<c r="A1" x:t="s" x:s="12" x:r="B1"><v>0</v></c>', 0],
    ['<c r="A1" ta="s" sa="12" ra="B1"><v>0</v></c>', 0],
    [`<c r="A1" q="- t='s'"><v>0</v></c>`, 0],
    ['<c r="A1" t="str"><v>0</v></c>', '0'],
    ['<c r="A1" t="str"><f>A2</f><v>甲&amp;乙</v></c>', '甲&乙'],
    ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="d"><v>2025-03-15T00:00:00Z</v></c>', new Date(Date.UTC(2025, 2, 15))],
    // Day 45,731 is 15 March 2025; half a day further it is noon; a hundred-millionth of a day is 0.864 ms.
    ['<c r="A1" s="12"><v>45731</v></c>', new Date(Date.UTC(2025, 2, 15))],
    ['<c r="A1" s="12"><v>45731.5</v></c>', new Date(Date.UTC(2025, 2, 15, 12))],
    ['<c r="A1" s="12"><v>45731.00000001</v></c>', new Date(Date.UTC(2025, 2, 15, 0, 0, 0, 1))],
    ['<c r="A1" s="1"><v>45731</v></c>', 45731],
    ['<c r="A1" s="2"><v>45731</v></c>', 45731],
    ['<c r="A1" t="inlineStr"><is><t>丁</t></is></c>', '丁'],
    ['<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>戊</t></r><r><t>己</t></r></is></c>', '戊己'],
    ['<c r="A1"><f>B1*2</f><v>16</v></c>', 16],
    ['<c r="A1"><f t="shared" ref="A1:A9" si="0">B1*2</f><v>16</v></c>', 16],
  ])('%s', (xml, cell) => expect(cellsOf(xml)).toEqual([cell]));

  it.each([
    // A formula that was never calculated is told as it stands; one that shares the text of another has none of its own.
    ['<c r="A1"><f>B1*2</f></c>', '=B1*2'],
    ['<c r="A1"><f>B1*2</f><v></v></c>', '=B1*2'],
    ['<c r="A1"><f>B1*2</f><v/></c>', '=B1*2'],
    ['<c r="A1" t="str"><f t="array" ref="A1">B1&amp;"x"</f></c>', '=B1&"x"'],
    ['<c r="A1"><f t="shared" si="0"/></c>', '='],
    ['<c r="A1"><f></f></c>', '='],
  ])('%s', (xml, cell) => expect(cellsOf(xml)).toEqual([cell]));

  it.each([
    '<c r="A1"/>',
    '<c r="A1"></c>',
    '<c r="A1" s="12" t="s"/>',
    '<c r="A1"><v></v></c>',
    '<c r="A1"><v/></c>',
    '<c r="A1" t="s"><v>1</v></c>',
    '<c r="A1" t="str"><f>""</f><v></v></c>',
    '<c r="A1" t="inlineStr"><is><t></t></is></c>',
    // What stands outside a cell is none.
    '<v>1</v>',
    '<f>1</f>',
    '<is><t>x</t></is>',
    '</c>',
    '<c r="A1"/><v>1</v></c>',
  ])('%s is blank', (xml) => expect(cellsOf(xml)).toEqual([]));
});

describe('cells and rows', () => {
  it('stand where their addresses say, or after each other', () => {
    const rows = [
      '<row r="2" spans="1:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c><c><v>3</v></c></row>',
      '<row/>',
      '<row spans="1:2"><c/><c t="s"><v>1</v></c><c><v>4</v></c></row>',
      '<row customHeight="1" x:r="9" ra="8" r="12"><c><v>5</v></c></row>',
      '<row r="13"></row>',
      "<row ht='15' r='14'><c r='AA14'><v>6</v></c></row>",
      '<row r="1048576"><c r="A1048576"><v>7</v></c></row>',
    ];
    expect(read(sheet(rows.join('\n')))).toEqual({
      rows: [
        [2, [null, 1, null, 2, 3]],
        [4, [null, null, 4]],
        [12, [5]],
        [14, [...Array<null>(26).fill(null), 6]],
        [1_048_576, [7]],
      ],
      fault: null,
    });
  });

  it('may all be in a namespace', () => {
    const xml = [
      '<ss:worksheet xmlns:ss="x"><ss:sheetViews/><ss:cols><ss:col min="1"/></ss:cols><ss:sheetData>',
      '<ss:row r="1"><ss:c r="A1" t="s"><ss:v>0</ss:v></ss:c><ss:c r="B1"><ss:f>A1</ss:f></ss:c>',
      '<ss:c r="C1" t="inlineStr"><ss:is><ss:t>丁</ss:t></ss:is></ss:c><ss:c r="D1"/></ss:row>',
      '<ss:row r="2"><ss:c r="A2"><ss:v>2</ss:v></ss:c></ss:row></ss:sheetData></ss:worksheet>',
    ];
    expect(read(xml.join(''))).toEqual({
      rows: [
        [1, ['甲', '=A1', '丁']],
        [2, [2]],
      ],
      fault: null,
    });
  });

  it('end with the data of the sheet: what stands before and after is passed over', () => {
    const before = '<sheetPr/><sheetViews><sheetView/></sheetViews><sheetFormatPr/><cols><col min="1"/></cols>';
    const data = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const after = '<row r="1"><c r="A1"><v>9</v></c></row><rowBreaks count="1"/>';
    expect(read(`<worksheet>${before}${data}${after}</worksheet>`)).toEqual({ rows: [[1, [1]]], fault: null });
    expect(read(`<worksheet><sheetData/>${after}</worksheet>`)).toEqual({ rows: [], fault: null });
  });

  it('of the widest sheet', () => {
    const { rows, fault } = read(sheet('<row r="3"><c r="XFD3"><v>1</v></c></row>'));
    expect([rows[0]?.[1].length, rows[0]?.[1].at(-1), fault]).toEqual([16_384, 1, null]);
  });

  it('are told with the byte that the row ends at', () => {
    const xml = '<worksheet><sheetData><row r="1"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row></sheetData>';
    const ends: number[] = [];
    readSheetCells(strToU8(xml), context, (_row, _cells, at) => ends.push(at) > 0);
    expect(ends).toEqual([xml.indexOf('</row>'), xml.lastIndexOf('</row>')]);
  });

  it('may be so many, with the gaps before them', () => {
    // Three cells up to C1, four up to D3.
    const bytes = strToU8(sheet('<row r="1"><c r="C1"><v>1</v></c></row><row r="3"><c/><c r="D3"><v>1</v></c></row>'));
    const faultOf = (most: number) => readSheetCells(bytes, context, () => true, most);
    expect([faultOf(7), faultOf(6)]).toEqual([null, { kind: 'tooManyCells', lastCell: 'D3' }]);
  });

  // Names that begin or go on like one of ours.
  it.each(['cx', 'co', 'vx', 'fx', 'i', 'ix', 'isx', 'r', 'rx', 'rox', 'rxw', 'smallDog', 'sheetX', 'x'])(
    '<%s> is an element that says nothing',
    (name) => {
      const element = `<${name}/><${name} r="A1"><${name}>9</${name}></${name}>`;
      expect(cellsOf(`${element}<c r="A1"><v>1</v>${element}</c>${element}<c r="B1">${element}</c>`)).toEqual([1]);
    },
  );
});

describe('damaged', () => {
  it.each([
    ['', null],
    ['no tags', null],
    ['<worksheet>', null],
    ['<worksheet><sheetData>', null],
    ['<worksheet><sheetData><row r="4">', 4],
    ['<worksheet><sheetData><row r="4', 4],
    ['<worksheet><sheetData><row r="4"><c r="A4', 4],
    ['<worksheet><sheetData><row r="4"><c r="A4" t="', 4],
    ['<worksheet><sheetData><row r="4"><c r="A4"><v', 4],
    ['<worksheet><sheetData><row r="4"><c r="A4"><v>1', 4],
    ['<worksheet><sheetData><row r="4"><c r="A4"><f', 4],
  ])('%j ends too soon', (xml, fileRow) => {
    expect(read(xml)).toEqual({ rows: [], fault: { kind: 'damaged', fileRow } });
  });

  it.each([
    ['<row r="">', 1],
    ['<row r="x">', 1],
    ['<row r="3"/><row r="y">', 4],
    ['<row r="0">', 0],
    ['<row r="3"/><row r="3">', 3],
    ['<row r="3"/><row r="2">', 2],
    ['<row r="1048577">', 1_048_577],
    ['<row r="1048576"/><row>', 1_048_577],
    ['<row r="3"><c r="XFE3"><v>1</v></c>', 3],
    ['<row r="3"><c r="A"><v>1</v></c>', 3],
    ['<row r="3"><c r="A33"><v>1</v></c>', 3],
    ['<row r="3"><c r="B3"/><c r="B3"><v>1</v></c>', 3],
    ['<row r="3"><c r="B3"/><c r="A3"/>', 3],
    ['<row r="3"><c r="A3" t="s"><v>3</v></c>', 3],
    ['<row r="3"><c r="A3" t="s"><v>-1</v></c>', 3],
    ['<row r="3"><c r="A3" s="12"><v>x</v></c>', 3],
  ])('%s', (rows, fileRow) => {
    expect(read(sheet(`${rows}</row>`))).toEqual({ rows: [], fault: { kind: 'damaged', fileRow } });
  });
});

describe('bytes', () => {
  it('numbers are read where they lie, up to 64 characters', () => {
    expect(readNumber(strToU8('ab-12.5cd'), 2, 7)).toBe(-12.5);
    expect(readNumber(strToU8('7 8'), 2, 3)).toBe(8);
    expect(readNumber(strToU8('1 8'), 0, 2)).toBe(1);
    expect(readNumber(strToU8(`${'0'.repeat(63)}7`), 0, 64)).toBe(7);
    expect(readNumber(strToU8(`${'0'.repeat(64)}7`), 0, 65)).toBeNaN();
    expect(readNumber(strToU8('1.5.5'), 0, 5)).toBeNaN();
  });

  it('letters are capitals, digits those of ASCII', () => {
    const those = (test: (code: number | undefined) => boolean) =>
      [...'@AMZ[az/059:'].filter((character) => test(character.charCodeAt(0))).join('');
    expect([those(isLetter), those(isDigit), isLetter(undefined), isDigit(undefined)]).toEqual([
      'AMZ',
      '059',
      false,
      false,
    ]);
  });

  it.each([
    ['row r="1">', 'row'],
    ['c r="A1">', 'cell'],
    ['c>', 'cell'],
    ['v>', 'value'],
    ['f/>', 'formula'],
    ['is>', 'inline'],
    ['sheetData>', 'sheetData'],
    ...['rox', 'rx>', 'cx>', 'vx>', 'fx>', 'is ', 'ix>', 'sheetViews', 'smallDog', 't>', 'c', ''].map((name) => [
      name,
      'other',
    ]),
  ])('%j begins the tag %s', (name, tag) => expect(tagAt(strToU8(`<${name}`), 1)).toBe(tag));

  it('a tag without an end ends with the bytes', () => {
    expect([endOfTag(strToU8('<a>b>'), 1), endOfTag(strToU8('<abc'), 1), endOfTag(strToU8('>'), 0)]).toEqual([2, 4, 0]);
  });
});
