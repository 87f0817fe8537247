import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mostProfileBytes, readProfileBytes, refusedForSize } from '../../src/rules/profileBytes';
import { readProfile, type ProfileProblem } from '../../src/rules/profileProblems';
import { describeProfileProblem } from '../../src/ui/wording/profileProblem';
import { validProfileWith } from './profileBuilder';

const validText = readFileSync(new URL('../fixtures/valid-profile.json', import.meta.url), 'utf8');
const bytesOf = (text: string) => new TextEncoder().encode(text);

function problemsOf(file: string | Uint8Array): ProfileProblem[] {
  const reading = readProfileBytes(typeof file === 'string' ? bytesOf(file) : file);
  if (reading.kind === 'valid') throw new Error('accepted');
  return reading.problems;
}

/** The valid profile, with another value put in as JSON text. */
function textWith(path: string, json: string): string {
  return JSON.stringify(validProfileWith({ [path]: '@' })).replace('"@"', () => json);
}

describe('the size of a file', () => {
  const tooLarge = (size: number) => ({
    kind: 'invalid',
    problems: [{ path: '', reason: { kind: 'tooLarge', size, most: 2_000_000 } }],
  });

  it('may be the most, to the byte', () => {
    const text = validText.padEnd(mostProfileBytes - (bytesOf(validText).length - validText.length), ' ');
    expect(bytesOf(text)).toHaveLength(2_000_000);
    expect(readProfileBytes(bytesOf(text)).kind).toBe('valid');
    expect(readProfileBytes(bytesOf(`${text} `))).toEqual(tooLarge(2_000_001));
  });

  it('is refused before a byte is read, in the same words', () => {
    expect(refusedForSize(2_000_000)).toBeNull();
    expect(refusedForSize(50_000_000)).toEqual(tooLarge(50_000_000));
    expect(readProfileBytes(new Uint8Array(50_000_000))).toEqual(tooLarge(50_000_000));
    const [problem] = refusedForSize(50_000_000)!.problems;
    expect(describeProfileProblem(problem!, 'zh')).toBe('整个文件：有 50,000,000 字节，城市档案最多 2,000,000 字节。');
    expect(describeProfileProblem(problem!, 'en')).toBe(
      'The whole file: has 50,000,000 bytes; a city profile has at most 2,000,000.',
    );
  });
});

describe('the text of a file', () => {
  it('may begin with a byte order mark', () => {
    expect(readProfileBytes(bytesOf(`\ufeff${validText}`)).kind).toBe('valid');
  });

  it.each<[string, Uint8Array, 'utf16' | 'other']>([
    ['UTF-16, little end first', Uint8Array.of(0xff, 0xfe, 0x7b, 0), 'utf16'],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0, 0x7b), 'utf16'],
    ['half of a mark of UTF-16', Uint8Array.of(0xff, 0x7b), 'other'],
    ['the other half of it', Uint8Array.of(0xfe, 0x7b), 'other'],
    ['its second byte alone', Uint8Array.of(0x7b, 0xfe), 'other'],
    ['its first byte second', Uint8Array.of(0x7b, 0xff), 'other'],
    ['UTF-16 without a mark', Uint8Array.of(0x7b, 0, 0x7d, 0), 'utf16'],
    ['UTF-16 without a mark, big end first', Uint8Array.of(0, 0x7b, 0, 0x7d), 'utf16'],
    ['GBK', Uint8Array.of(0x7b, 0x22, 0xc4, 0xcf, 0x22), 'other'],
    ['half a character at the end', bytesOf('"南').slice(0, 3), 'other'],
    ['a surrogate in three bytes', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), 'other'],
  ])('is UTF-8, not %s', (_, bytes, encoding) => {
    expect(problemsOf(bytes)).toEqual([{ path: '', reason: { kind: 'notUtf8', encoding } }]);
  });

  it.each(['', ' ', '\n\r\n', '\ufeff'])('%j is empty', (text) => {
    expect(problemsOf(text)).toEqual([{ path: '', reason: { kind: 'emptyFile' } }]);
  });

  it('is no web page, whatever stands before it', () => {
    expect(problemsOf('\n <!doctype html>')).toEqual([{ path: '', reason: { kind: 'html' } }]);
  });

  it('is told of a file of zero bytes', () => {
    expect(problemsOf(new Uint8Array(1000))).toEqual([
      { path: '', reason: { kind: 'notJson', line: 1, column: 1, found: '\0', expected: 'value' } },
    ]);
  });

  it.each(['null', '7', '"profile"', 'true', '[]'])('%s is no profile', (text) => {
    expect(problemsOf(text)).toEqual([{ path: '', reason: { kind: 'wrongType', value: text, expected: 'object' } }]);
  });
});

describe('a hostile file does no harm', () => {
  /** Slow machines have their time too; what hangs takes minutes. */
  const soon = 5_000;
  const times = (count: number, unit: string, between = '') => Array<string>(count).fill(unit).join(between);
  const [rule] = (JSON.parse(validText) as { contributionRules: Record<string, unknown>[] }).contributionRules;

  it('ten thousand nested lists or objects', () => {
    const tooDeep = (column: number) => [{ path: '', reason: { kind: 'nestedTooDeep', line: 1, column, most: 20 } }];
    expect(problemsOf('['.repeat(10_000) + ']'.repeat(10_000))).toEqual(tooDeep(21));
    expect(problemsOf('['.repeat(1_999_999))).toEqual(tooDeep(21));
    // Twenty times `{"a":` are a hundred characters.
    expect(problemsOf('{"a":'.repeat(10_000))).toEqual(tooDeep(101));
    const [{ reason }] = problemsOf(textWith('city.name.zh', '['.repeat(10_000) + ']'.repeat(10_000))) as [
      ProfileProblem,
    ];
    expect(describeProfileProblem({ path: '', reason }, 'zh')).toMatch(
      /^整个文件：第 1 行第 \d+ 列起超过 20 层括号，城市档案没有这么深。$/,
    );
    expect(describeProfileProblem({ path: '', reason }, 'en')).toMatch(
      /^The whole file: has more than 20 brackets within one another at line 1, column \d+; no city profile is so deep\.$/,
    );
  });

  it('nor does the value itself, of whatever depth', () => {
    const deep: unknown = JSON.parse('['.repeat(10_000) + ']'.repeat(10_000));
    const reading = readProfile(validProfileWith({ 'city.name.zh': deep }));
    if (reading.kind === 'valid') throw new Error('accepted');
    const [problem] = reading.problems;
    expect(problem).toMatchObject({ path: 'city.name.zh', reason: { kind: 'wrongType', expected: 'string' } });
    expect(describeProfileProblem(problem!, 'en')).toBe(
      `city.name.zh: ${'['.repeat(59)}… stands where text in quotes is expected.`,
    );
  });

  it('keys that reach for the prototype', () => {
    const text = textWith(
      'city.name',
      '{"zh":"南京","en":"Nanjing","__proto__":{"polluted":1},"constructor":{"prototype":{}}}',
    );
    expect(problemsOf(text)).toEqual([
      { path: 'city.name.__proto__', reason: { kind: 'unknownKey', key: '__proto__' } },
      { path: 'city.name.constructor', reason: { kind: 'unknownKey', key: 'constructor' } },
    ]);
    const whole = validText.replace('{', '{"__proto__": {"formatVersion": 1}, "prototype": 1,');
    expect(problemsOf(whole).map(({ path }) => path)).toEqual(['__proto__', 'prototype']);
    // What a prototype would have given is still missing.
    expect(problemsOf('{"__proto__": {"formatVersion": 1}}')).toContainEqual({
      path: 'formatVersion',
      reason: { kind: 'missing' },
    });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('keys and values that would command a terminal or reverse a page are told in plain signs', () => {
    const sentences = [
      ...problemsOf(textWith('city.id', '"\\u001b[2J\\u202e"')),
      ...problemsOf(textWith('city.name', '{"zh":"南","en":"N","\\u001b]0;\\u202ex":1}')),
      ...problemsOf('\u001b[2J'),
    ].flatMap((problem) => [describeProfileProblem(problem, 'zh'), describeProfileProblem(problem, 'en')]);
    expect(sentences).toHaveLength(6);
    expect(sentences.filter((sentence) => /[\p{Cc}\p{Cf}]/u.test(sentence))).toEqual([]);
    expect(sentences[1]).toContain('city.id: "\\u001b[2J\\u202e" is not an id');
    expect(sentences[3]).toContain('city.name["\\u001b]0;\\u202ex"]: there is no entry called "\\u001b]0;\\u202ex"');
  });

  it.each<[string, string, string | null]>([
    ['a million zeros in one list', `[${times(990_000, '0', ',')}]`, 'wrongType'],
    ['half a million empty rules', textWith('contributionRules', `[${times(600_000, '{}', ',')}]`), 'listTooLong'],
    ['a hundred thousand keys', `{${times(100_000, '@', ',').replace(/@/g, () => `"k${counter()}":0`)}}`, null],
    ['one key again and again', `{${times(300_000, '"a":0', ',')}}`, 'repeatedKey'],
    ['a name of 1.8 megabytes', textWith('city.name.zh', `"${'京'.repeat(600_000)}"`), 'textTooLong'],
    [
      'a rate of a million decimals',
      textWith('contributionRules[1].rates.step', `"1.${'0'.repeat(1_000_000)}%"`),
      'rateTooFine',
    ],
    ['a number of a million digits', textWith('revision', '9'.repeat(1_000_000)), 'revision'],
    ['a million line ends', '\n'.repeat(1_999_000) + '{', 'notJson'],
    ['a thousand equal rules', textWith('contributionRules', JSON.stringify(filled(1000, rule))), 'illegalOverlap'],
    [
      'fifty thousand categories that nobody declared',
      textWith('contributionRules', JSON.stringify(filled(1000, { ...rule, personCategories: idsOf(50) }))),
      'undeclaredCategory',
    ],
    [
      'half a million faults in a thousand rules',
      textWith(
        'contributionRules',
        JSON.stringify(
          filled(1000, {
            rates: { kind: 'options', options: filled(50, {}) },
            flatFees: filled(50, {}),
            includes: filled(50, 0),
            periodSources: filled(50, 0),
          }),
        ),
      ),
      'missing',
    ],
  ])('%s', { timeout: soon }, (_, text, kind) => {
    expect(text.length).toBeLessThanOrEqual(mostProfileBytes);
    const problems = problemsOf(text);
    if (kind !== null) expect(problems[0]!.reason.kind).toBe(kind);
    expect(problems.length).toBeLessThanOrEqual(201);
    expect(describeProfileProblem(problems[0]!, 'zh').length).toBeLessThan(200);
  });

  it('tells two hundred problems, and how many more there are', () => {
    const problems = problemsOf(`{${times(300, '@', ',').replace(/@/g, () => `"k${counter()}":0`)}}`);
    // 300 unknown keys and seven missing ones are 307.
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toEqual({ path: '', reason: { kind: 'moreProblems', count: 107 } });
    expect(describeProfileProblem(problems.at(-1)!, 'zh')).toBe('整个文件：还有至少 107 处问题，没有列出。');
    expect(describeProfileProblem(problems.at(-1)!, 'en')).toBe(
      'The whole file: has at least 107 more problems that are not listed.',
    );
  });

  it('lists at their limits are taken', () => {
    const sources = JSON.stringify(filled(50, 'limits'));
    expect(readProfileBytes(bytesOf(textWith('contributionRules[0].periodSources', sources))).kind).toBe('valid');
  });

  it('a script or a formula in a name is a name', () => {
    const reading = readProfileBytes(bytesOf(textWith('city.name.zh', '"<script>alert(1)</script>"')));
    expect(reading.kind === 'valid' && reading.profile.city.name.zh).toBe('<script>alert(1)</script>');
    expect(readProfileBytes(bytesOf(textWith('city.name.en', '"=HYPERLINK(\\"https://example.org\\")"'))).kind).toBe(
      'valid',
    );
  });
});

function filled<Entry>(length: number, entry: Entry): Entry[] {
  return Array.from({ length }, () => entry);
}

let count = 0;
function counter(): number {
  count += 1;
  return count;
}

function idsOf(length: number): string[] {
  return Array.from({ length }, (_, index) => `category-${index}`);
}
