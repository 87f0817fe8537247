import { elementsOf } from './xmlText';

/** By style number: whether a number in it is shown as a date. */
export function dateStyles(styles: string): boolean[] {
  const formats = new Map(
    elementsOf(styles, 'numFmt').map((format) => [format.get('numFmtId'), format.get('formatCode')]),
  );
  return elementsOf(cellFormats(styles), 'xf').map((style) => {
    const id = style.get('numFmtId');
    const format = formats.get(id);
    return format === undefined ? isBuiltInDate(Number(id)) : isDateFormat(format);
  });
}

/** The styles of cells, apart from those of named styles; none where the list has no end. */
function cellFormats(styles: string): string {
  const fromStart = styles.slice(/<(?:[\w.-]+:)?cellXfs[\s>]/.exec(styles)?.index ?? styles.length);
  const end = /<\/(?:[\w.-]+:)?cellXfs>/.exec(fromStart)?.index;
  return fromStart.slice(0, end ?? 0);
}

/** ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are dates in Chinese. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** Letters of a date, outside of quotes, escapes, and brackets other than those of hours that go beyond a day. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|[\\_*]./g, '').replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare.replace(/general/gi, ''));
}
