/** The little of XML that the parts of a workbook need: a worker has no DOM. */

/** The attributes of every element of a name, without their namespaces. */
export function elementsOf(xml: string, name: string): Map<string, string>[] {
  const elements = new RegExp(`<(?:[\\w.-]+:)?${name}((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*/?>`, 'g');
  return [...xml.matchAll(elements)].map(([, attributes = '']) => {
    const pairs = attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
    return new Map(
      [...pairs].map(([, key = '', double, single = '']) => [key.replace(/^.*:/, ''), plainText(double ?? single)]),
    );
  });
}

/** Of a text that may be formatted: all its runs, but no phonetic ones. `xml` is what stands within `si` or `is`. */
export function richText(xml: string): string {
  const spoken = xml.includes('rPh') ? xml.replace(/<(\w+:)?rPh[\s>][\s\S]*?<\/(\w+:)?rPh>/g, '') : xml;
  const runs = spoken.matchAll(/<(?:[\w.-]+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:[\w.-]+:)?t>/g);
  return [...runs].map(([, text = '']) => plainText(text)).join('');
}

const namedEntities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Without entities, CDATA, and the `_x000D_` by which workbooks write characters that XML does not allow. */
export function plainText(text: string): string {
  let plain = text;
  if (plain.includes('<![CDATA['))
    plain = plain.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, within: string) => escaped(within));
  if (plain.includes('&')) plain = plain.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, entity);
  if (!plain.includes('_x')) return plain;
  return plain.replace(/_x([\dA-F]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;');
}

function entity(whole: string, hex: string | undefined, decimal: string | undefined, name: string | undefined): string {
  if (name !== undefined) return namedEntities.get(name) ?? whole;
  const code = hex === undefined ? parseInt(decimal ?? '', 10) : parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Some programs write every element with a namespace, `<x:row>`; the root element tells. How long it is, with colon. */
export function prefixLength(bytes: Uint8Array): number {
  const root = /<(?![?!])([\w.-]+:)?[\w.-]+[\s/>]/.exec(new TextDecoder().decode(bytes.subarray(0, 4096)));
  return root?.[1]?.length ?? 0;
}
