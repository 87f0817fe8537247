import { describe, expect, it } from 'vitest';
import { dateStyles } from '../../src/payroll/cellStyles';
import { readSharedTexts } from '../../src/payroll/sharedTexts';
import { plainText, richText } from '../../src/payroll/xmlText';

const bytes = (xml: string) => new TextEncoder().encode(xml);

describe('the XML of a damaged or forged workbook', () => {
  it('a list of texts that ends within a tag, behind the end of an entry', () => {
    expect(readSharedTexts(bytes('</si><si'))).toEqual([]);
    expect(readSharedTexts(bytes('<sst><si><t>x</t></si><si'))).toEqual(['x']);
  });

  it('an empty formatted text does not swallow what follows it', () => {
    expect(richText('<r><t xml:space="preserve"/></r><r><t>王</t></r>')).toBe('王');
  });

  it('phonetic runs are left out, with and without a namespace', () => {
    expect(richText('<t>王</t><rPh sb="0" eb="1"><t>wang</t></rPh><x:rPh><x:t>x</x:t></x:rPh><t>小明</t>')).toBe(
      '王小明',
    );
  });

  it('CDATA is what it says, also where two of them follow each other or one has no end', () => {
    expect(plainText('<![CDATA[a&amp;b]]>-<![CDATA[c]]>')).toBe('a&amp;b-c');
    expect(plainText('<![CDATA[a]]><![CDATA[b')).toBe('a<![CDATA[b');
  });

  it('a list of styles without its end has no styles', () => {
    expect(dateStyles('<cellXfs><xf numFmtId="14"/>')).toEqual([]);
    expect(dateStyles('<cellXfs count="1"><xf numFmtId="14"/></cellXfs>')).toEqual([true]);
  });

  // Half a million characters each: looked through anew from every beginning they would take minutes.
  it.each([
    ['texts without an end', () => richText('<t>'.repeat(170_000))],
    ['phonetic runs without an end', () => richText('<rPh>'.repeat(100_000))],
    ['CDATA without an end', () => plainText('<![CDATA['.repeat(55_000))],
    ['styles without an end', () => dateStyles('<cellXfs>'.repeat(55_000))],
  ])('%s are read once', { timeout: 5_000 }, (_, read) => {
    expect(read().length).toBeLessThanOrEqual(500_000);
  });
});
