import { describe, expect, it } from 'vitest';
import { dateStyles, isDateFormat } from '../../src/payroll/cellStyles';

/** Whether cells of built-in formats are dates. */
function datesAmong(...ids: (number | string)[]): boolean[] {
  return dateStyles(
    `<styleSheet><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
  );
}

describe('The styles of cells', () => {
  it('are dates by the numbers of the standard: 14 to 22, 27 to 36, 45 to 47, 50 to 58', () => {
    expect(datesAmong(14, 22, 27, 36, 45, 47, 50, 58)).toEqual(Array.from({ length: 8 }, () => true));
    expect(datesAmong(0, 13, 23, 26, 37, 44, 48, 49, 59, 164)).toEqual(Array.from({ length: 10 }, () => false));
  });

  it('are dates by their own format, which goes before the number', () => {
    const formats =
      '<numFmts><numFmt numFmtId="14" formatCode="0.00"/><numFmt numFmtId="165" formatCode="yyyy-mm"/></numFmts>';
    const cells = '<cellXfs count="2"><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs>';
    expect(dateStyles(`<styleSheet>${formats}${cells}</styleSheet>`)).toEqual([false, true]);
  });

  it('are told from those of named styles, with a prefix of the namespace or without', () => {
    const named = '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>';
    expect(dateStyles(`<a>${named}<cellXfs><xf numFmtId="0"/></cellXfs>${named}</a>`)).toEqual([false]);
    expect(dateStyles('<a><main:cellXfs><main:xf numFmtId="14"/></main:cellXfs></a>')).toEqual([true]);
    expect(dateStyles('<a><m-1.x:cellXfs>\n<m-1.x:xf numFmtId="14"/>\n</m-1.x:cellXfs></a>')).toEqual([true]);
    expect(dateStyles(named)).toEqual([]);
  });
});

describe('A format', () => {
  it.each([
    'yyyy-mm-dd',
    'D/M',
    'h:mm',
    'ss.0',
    '[h]:mm',
    '[hh]',
    '[mm]:ss',
    '[mm]',
    '[m]',
    '[s]',
    '[ss]',
    '[$-804]yyyy"年"',
  ])('%s shows a date', (format) => expect(isDateFormat(format)).toBe(true));

  it.each([
    'General',
    '0.00',
    '#,##0.00_);[Red](#,##0.00)',
    // Red, yellow and a condition stand in brackets, words in quotes, and single letters behind \\, _ and *.
    '[Yellow]0;[Red]0',
    '[>=1000]0',
    '[hs]0',
    '0"days"',
    '0\\d',
    '0_d',
    '0*d',
  ])('%s shows a number', (format) => expect(isDateFormat(format)).toBe(false));
});
