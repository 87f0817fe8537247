import { describe, expect, it } from 'vitest';
import { readSharedTexts } from '../../src/payroll/sharedTexts';
import { elementsOf, plainText, prefixLength, richText } from '../../src/payroll/xmlText';

const bytes = (xml: string) => new TextEncoder().encode(xml);

it('elements of a name, with their attributes', () => {
  const xml = [
    `<x:sheet name="A&amp;B" r:id='rId1' empty="" none='' />`,
    '<sheet/><sheet></sheet><sheets a="1"/><xsheet a="1"/><sheet-2 a="1"/>',
    '<sheet\n state = "hidden" sheetId="12">',
  ];
  expect(elementsOf(xml.join(''), 'sheet').map((attributes) => Object.fromEntries(attributes))).toEqual([
    { name: 'A&B', id: 'rId1', empty: '', none: '' },
    {},
    {},
    { state: 'hidden', sheetId: '12' },
  ]);
});

describe('plain text', () => {
  it.each([
    ['&amp;&lt;&gt;&quot;&apos;', `&<>"'`],
    ['&#65;&#x42;&#X43;&#x4e00;', 'ABC一'],
    ['&amp;lt;', '&lt;'],
    ['&#x10FFFF;', '\u{10ffff}'],
    // No characters, no entities.
    ['&#x110000;', '&#x110000;'],
    ['&#1114112;', '&#1114112;'],
    ['&#12345678;', '&#12345678;'],
    ['&#x1234567;', '&#x1234567;'],
    ['&nbsp;&constructor;', '&nbsp;&constructor;'],
    ['a & b; c', 'a & b; c'],
    ['_x0041__x00e4_', 'Aä'],
    ['_x005F_x0041_', '_x0041_'],
    ['_x41_ _xyz_', '_x41_ _xyz_'],
    ['a<![CDATA[<b>&amp;]]>c&lt;<![CDATA[]]>', 'a<b>&amp;c<'],
    ['a]]>', 'a]]>'],
    ['', ''],
  ])('%j is %j', (xml, text) => expect(plainText(xml)).toBe(text));
});

describe('text in runs', () => {
  it.each([
    ['<t>甲</t>', '甲'],
    ['<t>a</t>b<t xml:space="preserve"> c</t>', 'a c'],
    ['<x:r><x:t>a</x:t></x:r><x:r><x:t>b</x:t></x:r>', 'ab'],
    ['<tx>x</tx><rPr/><t>a</t>', 'a'],
    ['</t><t>a</t></t>', 'a'],
    ['<t/><t>a</t><t/>', 'a'],
    ['<t>a</t><rPh sb="0"><t>x</t></rPh><t>b</t>', 'ab'],
    ['<t>a&lt;b</t>', 'a<b'],
    ['<t>a', ''],
    ['', ''],
  ])('%s', (xml, text) => expect(richText(xml)).toBe(text));
});

it('the namespace of the root', () => {
  const lengths = [
    '<a>',
    '<a/>',
    '<worksheet xmlns:x="urn:x">',
    '<x:a>',
    '<x:a/>',
    '<?xml version="1.0"?>\n<!-- n:one --><x:a b="1">',
    '<ab.c-d_1:worksheet\n>',
    '',
    'x:a>',
    `${' '.repeat(4096)}<x:a>`,
  ].map((xml) => prefixLength(bytes(xml)));
  expect(lengths).toEqual([0, 0, 0, 2, 2, 2, 9, 0, 0, 0]);
});

it('shared texts, plain, in runs and blank, in their order', () => {
  const entries = [
    '<si><t>甲</t></si>',
    '<si></si>',
    '<si/>',
    '<si x="1"><t>乙</t></si>',
    '<si><t>a</t><t>b</t></si>',
    '<si><r><t>c</t></r></si>',
    '<si><t xml:space="preserve"> d </t></si>',
    '<si><t/></si>',
    '<si><t></t></si>',
  ];
  const texts = ['甲', '', '', '乙', 'ab', 'c', ' d ', '', ''];
  const [before, after] = ['<?xml version="1.0"?><sst count="9">', '</sst>'];
  expect(readSharedTexts(bytes(`${before}${entries.join('\n')}${after}`))).toEqual(texts);
  const named = `${before}${entries.join('')}${after}`.replace(/<(\/?)(?=[a-z])/g, '<$1main:');
  expect(readSharedTexts(bytes(named))).toEqual(texts);
  // Cut off within an entry: those before it stay.
  expect(readSharedTexts(bytes(`${before}<si><t>甲</t></si><si><t>乙</t>`))).toEqual(['甲']);
  expect(readSharedTexts(bytes(`${before}${after}`))).toEqual([]);
});
