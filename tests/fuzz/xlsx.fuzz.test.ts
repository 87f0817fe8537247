// Workbooks: whole ones cell by cell, and with damaged bytes, parts and archives; nothing is unpacked beyond what is said.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { expect } from 'vitest';
import { readBytes, rosterOf, workbook, workbookParts, type TestSheet } from '../payroll/rosterFiles';
import { expectSoundReading } from './expectSoundReading';
import { claimSizes, withRepeatedEntries } from './forgedArchives';
import { fuzz } from './fuzz';
import { joined, mutated, mutations } from './mutateBytes';
import { spelledYuan } from './secondReading';

/** A wage as a text, or as the number that the sheet's XML spells. */
const wages = fc.oneof(
  spelledYuan
    .filter(({ fen }) => fen >= 10_000n && fen <= 9_000_000_000n)
    .map(({ text, fen }) => ({ cell: text, fen })),
  fc.integer({ min: 10_000, max: 9_000_000_00 }).map((fen) => {
    const text = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
    return { cell: `<c><v>${text}</v></c>`, fen: BigInt(fen) };
  }),
);
const people = fc.array(
  fc.record({
    name: fc.constantFrom('王小明', '李 & 娜', '<陈>', 'O"Neil', '  ', '_x000D_'),
    wage: wages,
    gap: fc.boolean(),
  }),
  { minLength: 1, maxLength: 10 },
);

fuzz(
  'workbooks',
  'every amount of a workbook is the one in its cell',
  fc.record({ people, isHidden: fc.boolean(), compression: fc.constantFrom(0, 6, 9) }),
  async ({ people: rows, isHidden, compression }) => {
    const sheet: TestSheet = {
      rows: [
        ['工号', '姓名', null, '缴费工资'],
        ...rows.map(({ name, wage, gap }, index) => [`N${index}`, gap ? null : name, null, wage.cell]),
      ],
    };
    const sheets = { 封面: { rows: [], hidden: isHidden }, 三月: sheet };
    const bytes = zipSync(workbookParts(sheets), { level: compression });
    const reading = await readBytes(bytes);
    const roster = rosterOf(reading);
    expect(roster.numbers).toEqual(rows.map((_, index) => `N${index}`));
    rows.forEach(({ wage }, row) => {
      expect(BigInt(roster.wage[row] ?? -1)).toBe(wage.fen * 20n);
    });
    expectSoundReading(reading);
  },
);

const header = ['姓名', '工号', '部门', '月份', '缴费工资', '本月应发', '公积金比例', '工伤类别'];
const sample: TestSheet = {
  rows: [
    header,
    ['王小明', '0001', '财务', '2025-03', 12000, '1.2万', '8%', '二类'],
    [
      '李娜',
      '0002',
      null,
      '<c s="1"><v>45717</v></c>',
      '<c t="str"><f>B2*2</f><v>9000</v></c>',
      '<c t="e"><v>#N/A</v></c>',
      '<c s="2"><v>0.08</v></c>',
      '0.36%',
    ],
  ],
  after: '<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>',
};
const fixture = new Uint8Array(readFileSync(new URL('../fixtures/roster-libreoffice.xlsx', import.meta.url)));
const wholeFiles = [
  new Uint8Array(workbook({ 三月: sample }) as Uint8Array),
  new Uint8Array(workbook({ 三月: sample, 四月: sample }) as Uint8Array),
  fixture,
];

fuzz(
  'workbookBytes',
  'an archive with damaged bytes is a roster, a question or a refusal with words',
  fc.record({
    at: fc.nat({ max: wholeFiles.length - 1 }),
    damages: mutations(['PK\u0001\u0002', 'PK\u0003\u0004', 'PK\u0005\u0006']),
  }),
  async ({ at, damages }) => expectSoundReading(await readBytes(mutated(wholeFiles[at] ?? fixture, damages))),
);

const partsOfFiles = wholeFiles.map((file) => unzipSync(file));
const xmlTokens = [
  ...[
    '<row r="1">',
    '<row r="1048576">',
    '<row>',
    '</row>',
    '<c r="XFD9" t="s"><v>0</v></c>',
    '<c t="s"><v>99999</v></c>',
  ],
  ...[
    '<c t="b"><v>1</v></c>',
    '<c t="d"><v>2025-03-01</v></c>',
    '<c s="9999999999"><v>1e308</v></c>',
    '<v>-1</v>',
    '<v/>',
  ],
  ...[
    '<is><t>',
    '</t></is>',
    '<t',
    '<si><t>x</t></si>',
    '<rPh>',
    '<![CDATA[',
    ']]>',
    '&#x110000;',
    '&#0;',
    '&amp;',
    '_x0000_',
  ],
  ...[
    '<!--',
    '-->',
    '<?xml',
    '<x:',
    'xmlns:x="',
    '</sheetData>',
    '<sheetData/>',
    '<mergeCell ref="A1:XFD1048576"/>',
    'r="',
    "='",
  ],
  ...[
    '<sheet name="" r:id="rId1"/>',
    'state="veryHidden"',
    'Target="/xl/workbook.xml"',
    'Target="../../x"',
    'date1904="1"',
  ],
];

fuzz(
  'workbookParts',
  'a workbook with damaged XML is a roster, a question or a refusal with words',
  fc.record({
    at: fc.nat({ max: partsOfFiles.length - 1 }),
    damaged: fc.array(fc.record({ part: fc.nat({ max: 20 }), damages: mutations(xmlTokens) }), {
      minLength: 1,
      maxLength: 2,
    }),
    removed: fc.option(fc.nat({ max: 20 }), { freq: 8 }),
  }),
  async ({ at, damaged, removed }) => {
    const parts = partsOfFiles[at] ?? {};
    const names = Object.keys(parts);
    const nameOf = (counted: number) => names[counted % names.length] ?? '';
    const changed: Zippable = { ...parts };
    for (const { part, damages } of damaged) {
      changed[nameOf(part)] = mutated(parts[nameOf(part)] ?? new Uint8Array(), damages);
    }
    if (removed !== null) Reflect.deleteProperty(changed, nameOf(removed));
    expectSoundReading(await readBytes(zipSync(changed, { level: 1 })));
  },
);

/** A run of the same thing to sixty kilobytes of XML, in a part of a workbook; packed, some hundred bytes. */
const fillings = [
  '<t>',
  '<si>',
  '<rPh>',
  '<![CDATA[',
  '<c ',
  '<row',
  '<row>',
  '<v>',
  '<xf ',
  '<cellXfs>',
  '<sheet ',
  '&',
  ' ',
  '\0',
  '<',
  '<mergeCell ref="A1:A9"/>',
  '<is><t>',
  '<c><is><t>x</t></is></c>',
  '<row><c><v>1</v></c></row>',
  'r="" ',
];
const filledLength = 60_000;
const sheetPath = 'xl/worksheets/sheet1.xml';
const partPaths = [sheetPath, 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/sharedStrings.xml'];
const wholeParts = workbookParts({ 三月: sample });
const withShared = {
  ...wholeParts,
  'xl/_rels/workbook.xml.rels': joined(
    (wholeParts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array()).subarray(0, -'</Relationships>'.length),
    strToU8('<Relationship Id="rIdT" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>'),
  ),
  'xl/sharedStrings.xml': strToU8('<sst><si><t>x</t></si></sst>'),
};

fuzz(
  'archives',
  'bombs, lies about sizes, repeated, nested and countless entries are refused, or read as they are',
  fc.record({
    path: fc.constantFrom(...partPaths),
    filling: fc.constantFrom(...fillings),
    isInside: fc.boolean(),
    others: fc.nat({ max: 300 }),
    repeats: fc.nat({ max: 3 }),
    claimed: fc.option(fc.constantFrom(0, 1, 0xffff, 200_000_000, 0x7fff_ffff, 0xffff_ffff), { freq: 3 }),
    nested: fc.boolean(),
  }),
  async ({ path, filling, isInside, others, repeats, claimed, nested }) => {
    const part = withShared[path as keyof typeof withShared];
    const filled = strToU8(filling.repeat(Math.ceil(filledLength / filling.length)));
    const half = Math.floor(part.length / 2);
    const parts: Zippable = {
      ...withShared,
      [path]: isInside ? joined(part.subarray(0, half), filled, part.subarray(half)) : filled,
    };
    for (let entry = 0; entry < others; entry += 1) parts[`xl/media/image${entry}.png`] = new Uint8Array(9);
    if (nested) parts['xl/embeddings/nested.xlsx'] = zipSync(withShared);
    const archive = zipSync(parts, { level: 1 });
    const bytes = repeats === 0 ? archive : withRepeatedEntries(archive, repeats);
    if (claimed !== null) claimSizes(bytes, claimed);
    const reading = await readBytes(bytes);
    expectSoundReading(reading);
    // Two thousand million are more than is ever unpacked.
    if (claimed !== null && claimed >= 0x7fff_ffff)
      expect(reading.kind === 'refused' && reading.refusal.kind).toBe('unpacksTooLarge');
  },
);
