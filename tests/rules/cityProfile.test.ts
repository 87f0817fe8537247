// Long because it is one table: every kind of value with what is accepted and what is refused.
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../src/rules/profileProblems';
import { validProfileWith } from './profileBuilder';

const fixedBase = (amount: unknown) => ({ kind: 'fixed', amount, sources: ['limits'] });

/** How values of one kind are spelled: where one stands, what is accepted there, and what is refused with which reason. */
const spellings: { name: string; path: string; accepted: unknown[]; refused: [unknown, string][] }[] = [
  {
    name: 'an id',
    path: 'city.id',
    accepted: ['a', '7', 'nanjing', 'limits-2025', 'a-b-c', 'a'.repeat(100)],
    refused: [
      ...['', 'A', 'aB', 'a_b', '-a', 'a-', 'a--b', ' a', 'a ', '南京'].map((id): [string, string] => [id, 'id']),
      ['a'.repeat(101), 'textTooLong'],
    ],
  },
  {
    name: 'an amount',
    path: 'contributionRules[0].flatFees[0].amount',
    accepted: ['0', '0.5', '0.05', '7', '10', '10.5', '4952.05', '9999999999', '9999999999.99'],
    refused: ['', '.5', '5.', '05', '00', '-1', '+1', '1,000', '10.005', '10000000000', '1e3', ' 1', '1 ', '¥1'].map(
      (amount) => [amount, 'amount'],
    ),
  },
  {
    name: 'a limit',
    path: 'contributionRules[1].base.ceiling',
    accepted: ['none', 'unknown', '20000', '20000.5'],
    refused: [
      ['', 'limit'],
      ['None', 'limit'],
      ['20,000', 'limit'],
      ['20000.005', 'limit'],
      [null, 'limit'],
      [{}, 'limit'],
      [20000, 'numberNotText'],
    ],
  },
  {
    name: 'a rate',
    path: 'contributionRules[0].rates.options[0].employer',
    accepted: ['0%', '0.0001%', '0.5%', '7%', '10%', '12.25%', '99.9999%', '100%', '100.0%', '100.0000%'],
    refused: [
      ...['', '%', '7', '7 %', ' 7%', '7%%', '7%x', '.5%', '7.%', '07%', '-1%', '100.5%', '101%', '110%', '1000%'].map(
        (rate): [string, string] => [rate, 'percentage'],
      ),
      ['100.00001%', 'percentage'],
      ['0.00001%', 'rateTooFine'],
      ['7.00000%', 'rateTooFine'],
      ['12.345678%', 'rateTooFine'],
      ['100.00000%', 'rateTooFine'],
    ],
  },
  {
    name: 'a month',
    path: 'contributionRules[0].effectiveFrom',
    accepted: ['2025-01', '2025-09', '2025-10', '2025-12', '1950-01', '1999-12', '2000-01'],
    refused: [
      ...['2025-00', '2025-13', '2025-20', '2025-1', '2025', '25-01', '2025-01-01', '12025-01', '2025/01', ''].map(
        (month): [string, string] => [month, 'month'],
      ),
      ...['0001-01', '1949-12', '2100-01', '9999-12'].map((month): [string, string] => [month, 'yearOutOfRange']),
    ],
  },
  {
    name: 'a last month',
    path: 'contributionRules[0].effectiveTo',
    accepted: ['2099-12'],
    refused: [['2100-01', 'yearOutOfRange']],
  },
  {
    name: 'a wage year',
    path: 'contributionRules[0].wageYear',
    accepted: ['2024', null],
    refused: [
      ['24', 'year'],
      ['20245', 'year'],
      ['1949', 'yearOutOfRange'],
      ['2100', 'yearOutOfRange'],
      ['a2024', 'year'],
      ['', 'year'],
      [2024, 'numberNotText'],
    ],
  },
  {
    name: 'a day',
    path: 'checkedOn',
    accepted: [
      ...['01', '03', '05', '07', '08', '10', '12'].map((month) => `2025-${month}-31`),
      ...['04', '06', '09', '11'].map((month) => `2025-${month}-30`),
      ...['2025-01-01', '2025-02-28', '2024-02-29', '2000-02-29'],
    ],
    refused: [
      ...['01', '03', '05', '07', '08', '10', '12'].map((month) => `2025-${month}-32`),
      ...['04', '06', '09', '11'].map((month) => `2025-${month}-31`),
      ...['2025-02-29', '2024-02-30', '1900-02-29', '2100-02-29', '2025-01-00', '2025-00-01', '2025-13-01'],
      ...['2025-1-01', '2025-01-1', '25-01-01', '2025-01', '2025-01-011', '12025-01-01', '2025-01-01T00:00', ''],
    ].map((day) => [day, 'day']),
  },
  {
    name: 'an address',
    path: 'sources[0].url',
    accepted: [
      'http://example.org',
      'https://example.org/a?b=c#d',
      'https://例子.中国/通知',
      'https://example.org/@a?b=c@d',
      null,
    ],
    refused: [
      ...['', 'javascript:alert(1)', 'ftp://example.org', 'example.org', '//example.org', 'https:example.org'],
      ...['https://', 'https:///path', 'https:// example.org', ' https://example.org', 'httpx://example.org'],
      ...['xhttps://example.org', 'https://exa mple.org', 'https://[', 'data:text/html,https://example.org'],
      ...['https://exa\tmple.org', 'https://example.org/\n', 'https://example.org/\u202efdp'],
    ].map((url) => [url, 'url']),
  },
  {
    name: 'an address with a user before the site',
    path: 'sources[1].carrier.url',
    accepted: ['http://example.org', 'https://example.org/@gov.cn'],
    refused: ['https://gov.cn@example.org/', 'https://gov.cn:443@example.org', 'http://:word@example.org'].map(
      (url) => [url, 'urlWithUser'],
    ),
  },
  {
    name: 'a carrier without address',
    path: 'sources[1].carrier',
    accepted: [null, { title: 'A blog', url: null }],
    refused: [['A blog', 'wrongType']],
  },
  {
    name: 'text',
    path: 'city.name.zh',
    accepted: [
      ...['南', ' 南京 ', '字'.repeat(2000), '👧', '𠮷', '=HYPERLINK("https://example.org")'],
      '<script>alert(1)</script>',
    ],
    refused: [
      ...['', ' ', '\n\t'].map((text): [string, string] => [text, 'emptyText']),
      ...[
        '南\n京',
        '南\t',
        '\u0000南',
        '南\u007f',
        '南\u009b31m',
        '南\u2028京',
        '南\u202a京',
        '南\u202e京',
        '南\u2066京',
      ].map((text): [string, string] => [text, 'hiddenCharacter']),
      ...['\u00ad', '\u034f', '\u061c', '\u115f', '\u1160', '\u180e', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f']
        .concat(['\u2060', '\u2064', '\u2800', '\u3164', '\ufe0f', '\uffa0', '\ufff9'])
        .concat(['\u{e0000}', '\u{e0061}', '\u{e007f}', '\u{e0100}'])
        .flatMap((character): [string, string][] => [
          [character, 'hiddenCharacter'],
          [`南京${character}`, 'hiddenCharacter'],
        ]),
      ['\ufeff', 'emptyText'],
      ['南\ufeff京', 'hiddenCharacter'],
      ...['南\u2069', '\ud842', '\udfb7南'].map((text): [string, string] => [text, 'hiddenCharacter']),
      ['字'.repeat(2001), 'textTooLong'],
    ],
  },
  {
    name: 'a division code',
    path: 'city.divisionCode',
    accepted: ['320100', '000000'],
    refused: ['32010', '3201000', '32010a', 'a320100', ''].map((code) => [code, 'divisionCode']),
  },
  {
    name: 'a revision',
    path: 'revision',
    accepted: [1, 2, 1000],
    refused: [0, -1, 1.5, 1e300, '1', null, {}].map((revision) => [revision, 'revision']),
  },
  {
    name: 'the format version',
    path: 'formatVersion',
    accepted: [1],
    refused: [0, 2, '1', null].map((version) => [version, 'formatVersion']),
  },
  {
    name: 'the address of the schema',
    path: '$schema',
    accepted: ['./schema.json', ''],
    refused: [[7, 'numberNotText']],
  },
  {
    name: 'a source status',
    path: 'sources[0].status',
    accepted: ['official', 'secondary', 'assumed'],
    refused: [
      ['guessed', 'notOneOf'],
      [7, 'notOneOf'],
      [null, 'notOneOf'],
    ],
  },
  {
    name: 'a rounding step',
    path: 'contributionRules[0].rounding.employer.step',
    accepted: ['0.01', '0.1', '1'],
    refused: [
      ['10', 'notOneOf'],
      ['0.5', 'notOneOf'],
      [0.5, 'notOneOf'],
      [0.1, 'numberNotText'],
    ],
  },
  {
    name: 'a rounding mode',
    path: 'contributionRules[0].rounding.employee.mode',
    accepted: ['halfUp', 'up', 'down'],
    refused: [['halfEven', 'notOneOf']],
  },
  {
    name: 'the payer whose rate may be typed',
    path: 'contributionRules[0].rates.ownRate',
    accepted: [null, 'employer', 'employee'],
    refused: [['government', 'notOneOf']],
  },
  {
    name: 'the payers of a range',
    path: 'contributionRules[1].rates.payers',
    accepted: [['employer'], ['employee'], ['employer', 'employee']],
    refused: [[[], 'noPayer']],
  },
  {
    name: 'the payer of a flat fee',
    path: 'contributionRules[0].flatFees[0].payer',
    accepted: ['employer', 'employee', 'government'],
    refused: [['state', 'notOneOf']],
  },
  {
    name: 'the period of a flat fee',
    path: 'contributionRules[0].flatFees[0].period',
    accepted: ['month', 'year'],
    refused: [['week', 'notOneOf']],
  },
  {
    name: 'a scheme',
    path: 'contributionRules[0].scheme',
    accepted: ['pension', 'medical', 'unemployment', 'work-injury', 'housing-fund'],
    refused: [
      ['enterprise-annuity', 'notOneOf'],
      [3, 'notOneOf'],
    ],
  },
  {
    name: 'a base',
    path: 'contributionRules[0].base',
    accepted: [{ kind: 'none' }, fixedBase('1100')],
    refused: [
      [null, 'wrongType'],
      [{ kind: 'none', sources: ['limits'] }, 'unknownKey'],
      [{ ...fixedBase('1100'), sources: [] }, 'noSource'],
      [fixedBase('none'), 'amount'],
      [fixedBase(1100), 'numberNotText'],
      [{}, 'missing'],
      [{ kind: 3 }, 'notOneOf'],
    ],
  },
  {
    name: 'rates',
    path: 'contributionRules[0].rates',
    accepted: [{ kind: 'none' }],
    refused: [
      [{ kind: 'none', ownRate: null }, 'unknownKey'],
      [{ kind: 'some' }, 'notOneOf'],
    ],
  },
];

describe.each(spellings)('$name', ({ path, accepted, refused }) => {
  it.each(accepted.map((value) => [value]))('%j is accepted', (value) => {
    const profile = validProfileWith({ [path]: value });
    expect(readProfile(profile)).toEqual({ kind: 'valid', profile });
  });

  it.each(refused)('%j is refused: %s', (value, kind) => {
    const reading = readProfile(validProfileWith({ [path]: value }));
    if (reading.kind === 'valid') throw new Error('accepted');
    expect(reading.problems.map(({ reason }) => reason.kind)).toEqual([kind]);
    expect(reading.problems[0]!.path.startsWith(path)).toBe(true);
  });
});

describe('the reason', () => {
  it.each([
    ['a text, with its quotes', 'city.id', 'A b', { kind: 'id', value: '"A b"' }],
    ['a number', 'revision', 1.5, { kind: 'revision', value: '1.5' }],
    ['null', 'contributionRules[0].base.floor', null, { kind: 'limit', value: 'null' }],
    ['an object', 'contributionRules[0].base.floor', { a: 1 }, { kind: 'limit', value: '{"a":1}' }],
    ['a number in place of text', 'city.id', 7, { kind: 'numberNotText', value: '7' }],
    ['a bare rate', 'contributionRules[1].rates.step', 0.01, { kind: 'numberNotText', value: '0.01' }],
    ['a truth value', 'city.id', true, { kind: 'wrongType', value: 'true', expected: 'string' }],
    ['a list', 'city', [], { kind: 'wrongType', value: '[]', expected: 'object' }],
    ['what is no list', 'sources', {}, { kind: 'wrongType', value: '{}', expected: 'array' }],
    [
      'what is not true or false',
      'contributionRules[0].provisional',
      'true',
      { kind: 'wrongType', value: '"true"', expected: 'boolean' },
    ],
    [
      'what is not allowed',
      'contributionRules[0].flatFees[0].period',
      'week',
      { kind: 'notOneOf', value: '"week"', allowed: ['month', 'year'] },
    ],
    [
      'an unknown kind',
      'contributionRules[0].rates.kind',
      'table',
      { kind: 'notOneOf', value: '"table"', allowed: ['options', 'range', 'none'] },
    ],
  ])('spells %s as it stands in the file', (_, path, value, reason) => {
    expect(readProfile(validProfileWith({ [path]: value }))).toEqual({ kind: 'invalid', problems: [{ path, reason }] });
  });

  it('names a place within lists and objects as a person finds it', () => {
    const reading = readProfile(validProfileWith({ 'contributionRules[0].rates.options[1].name.en': '' }));
    expect(reading).toEqual({
      kind: 'invalid',
      problems: [{ path: 'contributionRules[0].rates.options[1].name.en', reason: { kind: 'emptyText', value: '""' } }],
    });
  });

  it('a list entry that is missing altogether is said to be null, as JSON has it', () => {
    const reading = readProfile(validProfileWith({ 'contributionRules[0].rates.options': [null] }));
    expect(reading).toEqual({
      kind: 'invalid',
      problems: [
        {
          path: 'contributionRules[0].rates.options[0]',
          reason: { kind: 'wrongType', value: 'null', expected: 'object' },
        },
      ],
    });
  });
});
