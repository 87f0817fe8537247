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
  let text = '';
  let start = -1;
  let isPhonetic = false;
  // Tag by tag: a pattern for a whole run would look for its end from every beginning again, in damaged files for minutes.
  for (const { 0: tag, 1: slash, 2: name, index } of xml.matchAll(/<(\/?)(?:[\w.-]+:)?(t|rPh)(?:\s[^<>]*)?>/g)) {
    if (tag.endsWith('/>')) continue;
    if (name === 'rPh') isPhonetic = slash === '';
    else if (slash === '') start = start < 0 ? index + tag.length : start;
    else {
      if (start >= 0 && !isPhonetic) text += plainText(xml.slice(start, index));
      start = -1;
    }
  }
  return text;
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
  if (plain.includes(cdataStart)) plain = withoutCdata(plain);
  if (plain.includes('&')) plain = plain.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, entity);
  if (!plain.includes('_x')) return plain;
  return plain.replace(/_x([\dA-F]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const [cdataStart, cdataEnd] = ['<![CDATA[', ']]>'] as const;

function withoutCdata(text: string): string {
  let plain = '';
  let at = 0;
  for (let start = text.indexOf(cdataStart); start >= 0; start = text.indexOf(cdataStart, at)) {
    const end = text.indexOf(cdataEnd, start);
    if (end < 0) break;
    plain += text.slice(at, start) + escaped(text.slice(start + cdataStart.length, end));
    at = end + cdataEnd.length;
  }
  return plain + text.slice(at);
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
