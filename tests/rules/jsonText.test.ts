import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from '../../src/rules/jsonText';

function faultIn(text: string) {
  const scan = scanJson(text, 20);
  if (scan.kind === 'sound') throw new Error('sound');
  return scan.fault;
}

function isParsed(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('what is JSON', () => {
  it.each([
    ...[
      '0',
      '-0',
      '10',
      '1.5',
      '1e5',
      '1E-05',
      '-0.1e+1',
      'true',
      'false',
      'null',
      '""',
      '"字"',
      '[]',
      '{}',
      ' [ ] ',
      '{ }',
    ],
    ...[
      '[1,2]',
      '[[],{}]',
      '{"a":1,"b":[{}]}',
      '\r\n\t[1 ,\r2 ]\n',
      '"\\u00e5\\n\\"\\\\\\/"',
      '"\u007f\u2028"',
      '{"":0}',
    ],
  ])('%j is sound', (text) => {
    expect(isParsed(text)).toBe(true);
    expect(scanJson(text, 20)).toEqual({ kind: 'sound', repeatedKeys: [] });
  });

  // Line and column are counted by hand.
  it.each<[string, number, number, string | null, string]>([
    ['', 1, 1, null, 'value'],
    [' \n ', 2, 2, null, 'value'],
    ['nul', 1, 1, 'n', 'value'],
    ['NaN', 1, 1, 'N', 'value'],
    ["'a'", 1, 1, "'", 'value'],
    ['+1', 1, 1, '+', 'value'],
    ['.5', 1, 1, '.', 'value'],
    ['-', 1, 1, '-', 'value'],
    ['01', 1, 2, '1', 'nothingMore'],
    ['1.', 1, 2, '.', 'nothingMore'],
    ['truely', 1, 5, 'l', 'nothingMore'],
    ['{} {}', 1, 4, '{', 'nothingMore'],
    ['[1,\n 2,\n]', 3, 1, ']', 'entryAfterComma'],
    ['{"a":1,}', 1, 8, '}', 'entryAfterComma'],
    ['[,1]', 1, 2, ',', 'value'],
    ['[1,,2]', 1, 4, ',', 'value'],
    ['[1 2]', 1, 4, '2', 'commaOrEnd'],
    ['[1}', 1, 3, '}', 'commaOrEnd'],
    ['{"a":1]', 1, 7, ']', 'commaOrEnd'],
    ['[1', 1, 3, null, 'commaOrEnd'],
    ['[', 1, 2, null, 'value'],
    ['[}', 1, 2, '}', 'value'],
    ['{', 1, 2, null, 'key'],
    ['{a:1}', 1, 2, 'a', 'key'],
    ['{]', 1, 2, ']', 'key'],
    ['{"a":1,b:2}', 1, 8, 'b', 'key'],
    ['{"a":1,', 1, 8, null, 'key'],
    ['{"a" 1}', 1, 6, '1', 'colon'],
    ['{"a"', 1, 5, null, 'colon'],
    ['{"a":}', 1, 6, '}', 'value'],
    ['{"a":', 1, 6, null, 'value'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '"', 'commaOrEnd'],
    ['{\r\n"a": 1\r"b"}', 3, 1, '"', 'commaOrEnd'],
    ['"a', 1, 3, null, 'closingQuote'],
    ['"a\nb"', 1, 3, '\n', 'closingQuote'],
    ['"a\\', 1, 4, null, 'closingQuote'],
    ['"\\x"', 1, 3, 'x', 'escape'],
    ['"\\u12g4"', 1, 3, 'u', 'escape'],
    ['[1] // note', 1, 5, '/', 'nothingMore'],
    ['["\u{20bb7}" \u{20bb7}]', 1, 7, '\u{20bb7}', 'commaOrEnd'],
  ])('%j is not, at line %i, column %i', (text, line, column, found, expected) => {
    expect(isParsed(text)).toBe(false);
    expect(faultIn(text)).toEqual({ kind: 'notJson', line, column, found, expected });
  });

  it('is what JSON.parse takes, however a text was mangled', () => {
    const mangled = fc
      .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.nat({ max: 3 }), fc.constantFrom(...'{}[]",:\\u0-.e1 \nn', ''))
      .map(([text, place, length, put]) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + put + text.slice(at + length);
      });
    fc.assert(
      fc.property(fc.oneof(mangled, fc.string({ unit: fc.constantFrom(...'{}[]",:\\u0-.e1 \nnul') })), (text) => {
        expect(scanJson(text, 20).kind === 'sound').toBe(isParsed(text));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('depth', () => {
  it('is taken up to the most, and refused at the first bracket beyond it', () => {
    expect(scanJson('[[{}]]', 3).kind).toBe('sound');
    expect(scanJson('[\n[[{}]]]', 3)).toEqual({
      kind: 'fault',
      fault: { kind: 'nestedTooDeep', line: 2, column: 3, most: 3 },
    });
  });

  it('counts what is open, not what was opened', () => {
    expect(scanJson(`[${Array<string>(100).fill('[{}]').join(',')}]`, 3).kind).toBe('sound');
  });
});

describe('a key that stands twice', () => {
  const repeatedIn = (text: string) => {
    const scan = scanJson(text, 20);
    return scan.kind === 'sound' ? scan.repeatedKeys : scan;
  };

  it('is named with its place and both lines', () => {
    expect(repeatedIn('{\n"a": [0, {"b": 1,\n"c": 2,\n"b": 3}]}')).toEqual([
      { path: 'a[1].b', key: 'b', firstLine: 2, line: 4 },
    ]);
  });

  it('is found however it is spelled, and each time again', () => {
    expect(repeatedIn('{"ab":1,"\\u0061b":2,"a\\u0062":3}')).toHaveLength(2);
  });

  it('may stand in two objects', () => {
    expect(repeatedIn('{"a":{"a":1},"b":{"a":1},"c":[{"a":1},{"a":1}]}')).toEqual([]);
  });

  it('is found among keys that every object inherits', () => {
    expect(repeatedIn('{"__proto__":1,"constructor":2}')).toEqual([]);
    expect(repeatedIn('{"__proto__":1,"__proto__":2}')).toHaveLength(1);
  });
});
