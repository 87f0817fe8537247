import { describe, expect, it } from 'vitest';
import { detectDelimiter, splitRows, type Delimiter } from '../../src/payroll/separatedRows';

describe('the delimiter', () => {
  it.each<[string, string[], Delimiter]>([
    ['a tab in half of the rows decides', ['a\tb', 'c,d,e'], '\t'],
    ['a tab in a third of them does not', ['a\tb', 'c,d,e', 'f,g,h'], ','],
    ['blank rows are none', ['a\tb', '', ' ', 'c,d,e'], '\t'],
    ['a row with a blank cell is one', ['a\t', 'b,c,d'], '\t'],
    // Commas make three rows of three, semicolons three of two.
    ['of as many rows alike, the longer', ['a,b,c;d', 'e,f,g;h', 'i,j,k;l'], ','],
    ['of as many rows alike, the longer, though later', ['a;b;c,d', 'e;f;g,h', 'i;j;k,l'], ';'],
    // Semicolons make three rows of two; commas two rows of four.
    ['more rows alike, though shorter', ['a;b', 'c,d,e,f;g', 'h,i,j,k;l'], ';'],
    // Commas make two rows of two and two of four; semicolons two of three.
    ['of as many rows alike by one delimiter, the longer', ['a,b', 'c,d', 'e,f,g,h;;', 'i,j,k,l;;'], ','],
    // Commas make three rows of two and one of five; semicolons two of three.
    ['the length that most rows have', ['a,b', 'c,d;;', 'e,f;;', 'g,h,i,j,k'], ','],
    ['the first forty rows speak for all', [...Array<string>(40).fill('a,b'), ...Array<string>(90).fill('a\tb')], ','],
    ['full-width commas', ['姓名，工资', '甲，9000'], '，'],
    ['full-width semicolons', ['姓名；工资', '甲；9,000'], '；'],
    ['nothing to go by', [''], '\t'],
  ])('%s', (_, lines, delimiter) => expect(detectDelimiter(lines.join('\n'))).toBe(delimiter));
});

describe('rows', () => {
  const split = (text: string) => splitRows(',').split(text, true);

  it.each<[string, string, string[][]]>([
    [
      'ended by a line feed',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['ended both ways', 'a,b\r\nc,\r\nd\n\r\n', [['a', 'b'], ['c', ''], ['d'], ['']]],
    [
      'ended by a carriage return',
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a quoted line feed where carriage returns end the rows',
      'a,"x\ny"\rb,c',
      [
        ['a', 'x\ny'],
        ['b', 'c'],
      ],
    ],
    [
      'a quoted carriage return where line feeds end the rows',
      'a,"x\ry"\nb,c',
      [
        ['a', 'x\ry'],
        ['b', 'c'],
      ],
    ],
    ['a single one', '"a\nb",c', [['a\nb', 'c']]],
    [
      'a quote that is never closed',
      '"a,1\r\nb,2\r\n"c,3',
      [
        ['"a', '1'],
        ['b', '2'],
        ['"c', '3'],
      ],
    ],
    ['such a quote before a line feed where carriage returns end the rows', 'x\r"a\nb', [['x'], ['"a\nb']]],
    ['such a quote in the only line', '"a\nb', [['"a'], ['b']]],
    ['such a quote where carriage returns end the rows', 'x\r"a\rb', [['x'], ['"a'], ['b']]],
  ])('%s', (_, text, rows) => expect(split(text)).toEqual(rows));

  it('wait for what is missing of them', () => {
    const splitter = splitRows(',');
    expect(splitter.split('a,"b', false)).toEqual([]);
    expect(splitter.split('\nc"\nd', false)).toEqual([['a', 'b\nc']]);
    expect(splitter.split(',e\nf', false)).toEqual([['d', 'e']]);
    expect(splitter.split('', true)).toEqual([['f']]);
  });

  it('a quote that is still open after a quarter of a million characters spoils its own row only', () => {
    // 60,000 rows of five characters.
    const rows = splitRows(',').split(`"甲,1\n${'乙,22\n'.repeat(60_000)}`, false);
    expect([rows.length, rows[0], rows[1], rows.at(-1)]).toEqual([60_001, ['"甲', '1'], ['乙', '22'], ['乙', '22']]);
  });
});
