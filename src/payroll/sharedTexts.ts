import { plainText, prefixLength, richText } from './xmlText';

/** The texts that the cells of a workbook share, in their order. */
export function readSharedTexts(bytes: Uint8Array): string[] {
  const prefix = new TextDecoder().decode(bytes.subarray(0, 4096));
  const name = prefixLength(bytes) === 0 ? '' : (/<(?![?!])([\w.-]+:)/.exec(prefix)?.[1] ?? '');
  const [open, close, plainOpen, plainClose] = [`<${name}si`, `</${name}si>`, `<${name}t>`, `</${name}t>`];
  const xml = new TextDecoder().decode(bytes);
  const texts: string[] = [];
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at)) {
    const start = xml.indexOf('>', at) + 1;
    // Cut off within the tag.
    if (start === 0) break;
    if (xml[start - 2] === '/') {
      texts.push('');
      at = start;
      continue;
    }
    const end = xml.indexOf(close, start);
    if (end < 0) break;
    const textStart = start + plainOpen.length;
    const textEnd = end - plainClose.length;
    // As a rule nothing is formatted: one plain element.
    const isPlain =
      xml.startsWith(plainOpen, start) &&
      xml.indexOf('<', textStart) === textEnd &&
      xml.startsWith(plainClose, textEnd);
    texts.push(isPlain ? plainText(xml.slice(textStart, textEnd)) : richText(xml.slice(start, end)));
    at = end + close.length;
  }
  return texts;
}
