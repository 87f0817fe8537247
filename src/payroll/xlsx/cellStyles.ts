import type { NumberStyle, TextStyle } from './sheetCell';
import { xmlAttribute } from './xmlText';

type CellStyle = TextStyle | NumberStyle | 'quotedText';

type Look = { format?: string; bold?: true; wrap?: true; filled?: true; quoted?: true };

/** In the order of their numbers; the first is that of cells without a style. */
const looks: Record<CellStyle, Look> = {
  plain: {},
  text: { format: '@' },
  quotedText: { format: '@', quoted: true },
  wrapped: { wrap: true },
  header: { bold: true, wrap: true, filled: true },
  heading: { bold: true },
  amount: { format: '#,##0.00' },
  boldAmount: { format: '#,##0.00', bold: true },
  rate: { format: '0.00##%' },
  count: { format: '#,##0' },
};

const numbers = Object.fromEntries(Object.keys(looks).map((style, index) => [style, index])) as Record<
  CellStyle,
  number
>;

export function styleNumber(style: CellStyle): number {
  return numbers[style];
}

const formats = [...new Set(Object.values(looks).flatMap(({ format }) => (format === undefined ? [] : [format])))];
/** Lower numbers belong to formats that every spreadsheet knows. */
const firstFormat = 164;

export function stylesXml(): string {
  const numFmts = formats.map(
    (format, index) => `<numFmt numFmtId="${firstFormat + index}" formatCode="${xmlAttribute(format)}"/>`,
  );
  const font = (bold: boolean) =>
    `<font>${bold ? '<b/>' : ''}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
  const fills = [
    '<patternFill patternType="none"/>',
    '<patternFill patternType="gray125"/>',
    '<patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/><bgColor indexed="64"/></patternFill>',
  ].map((fill) => `<fill>${fill}</fill>`);
  const styles = Object.values(looks).map(styleXml);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    list('numFmts', numFmts) +
    list('fonts', [font(false), font(true)]) +
    list('fills', fills) +
    list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']) +
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
    list('cellXfs', styles) +
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
    '</styleSheet>'
  );
}

function styleXml({ format, bold, wrap, filled, quoted }: Look): string {
  const formatNumber = format === undefined ? 0 : firstFormat + formats.indexOf(format);
  const attributes = [
    `numFmtId="${formatNumber}" fontId="${bold ? 1 : 0}" fillId="${filled ? 2 : 0}" borderId="0" xfId="0"`,
    ...(format === undefined ? [] : ['applyNumberFormat="1"']),
    ...(bold ? ['applyFont="1"'] : []),
    ...(filled ? ['applyFill="1"'] : []),
    ...(quoted ? ['quotePrefix="1"'] : []),
  ].join(' ');
  return wrap
    ? `<xf ${attributes} applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`
    : `<xf ${attributes}/>`;
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}
