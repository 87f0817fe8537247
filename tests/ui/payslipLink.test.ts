import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { falseAlarms } from '../../src/calc/falseAlarm';
import { readAmount } from '../../src/calc/readAmount';
import { schemeIds } from '../../src/rules/schemes';
import { readArrears } from '../../src/ui/payslip/arrearsQuestion';
import { assess } from '../../src/ui/payslip/assessment';
import { readMoney } from '../../src/ui/payslip/moneyQuestion';
import {
  emptyPayslip,
  emptyWage,
  paidFields,
  payslipOf,
  retirementGroups,
  taxRates,
  wageKinds,
  type PayslipInputs,
} from '../../src/ui/payslip/payslipInputs';
import {
  changesSince,
  outcomesOf,
  readPayslipLink,
  writeLink,
  type GroupOutcome,
  type PayslipLink,
} from '../../src/ui/payslip/payslipLink';
import { publishedProfile } from '../publishedProfiles';

const nanjing = publishedProfile('nanjing');
const prefix = '#/payslip?link=';
const hash = '0123456789abcdef'.repeat(4);

const inputs: PayslipInputs = {
  month: '2025-11',
  paidIn: '2025-12',
  paid: { pension: '３９６．１６', medical: '￥109.04 元', unemployment: '二十四元七角六分', together: '1 234.50' },
  togetherSchemes: ['pension', 'housing-fund'],
  fundRate: '8%',
  rates: { unemployment: 'standard' },
  carryOn: true,
  wages: { '2024': { ...emptyWage, kind: 'monthly', monthly: emptyWage.monthly.map((_, index) => `${index},000`) } },
  falseAlarms: ['unpaidLeave', 'twoJobs'],
  sumMonths: '36',
  taxRate: '10%',
  birthMonth: '1985-06',
  retirementGroup: 'woman55',
  gapYears: '2.5',
  from: '2024-01',
  to: '2025-11',
  paidOn: '2026-02-28',
  declaredBase: '五千',
  declaredFundBase: '4000',
  isCapped: true,
};

function linkOf(changed: Partial<PayslipLink> = {}): PayslipLink {
  return {
    cityId: 'nanjing',
    categoryId: 'employee',
    revision: 3,
    hash,
    inputs,
    outcomes: [{ group: 'insurance', schemes: ['pension'], verdict: 'likelyUnderDeclared', bases: '≤ 4,952.06' }],
    ...changed,
  };
}

const written = writeLink(linkOf());

/** FNV-1a, as the standard gives it: from the offset basis, xor then multiply. */
function checksum(text: string): string {
  const sum = [...text].reduce((hashed, letter) => {
    return ((hashed ^ BigInt(letter.charCodeAt(0))) * 0x01000193n) & 0xffffffffn;
  }, 0x811c9dc5n);
  return sum.toString(16).padStart(8, '0');
}

/** A link as somebody may write it who knows how. */
function forged(content: string, version = '1'): string {
  const text = Buffer.from(content, 'utf8').toString('base64url');
  return `${prefix}${version}.${checksum(`${version}.${text}`)}.${text}`;
}

function contentOf(link: string): Record<string, unknown> {
  const content: unknown = JSON.parse(Buffer.from(link.split('.')[2] ?? '', 'base64url').toString('utf8'));
  return content as Record<string, unknown>;
}

/** The content of a good link with something changed. */
function forgedWith(changed: Record<string, unknown>): string {
  return forged(JSON.stringify({ ...contentOf(written), ...changed }));
}

/** The content of a good link with inputs of this text: an object of ours could not have every key. */
function forgedInputs(text: string): string {
  return forged(JSON.stringify({ ...contentOf(written), inputs: 0 }).replace('"inputs":0', () => `"inputs":${text}`));
}

function read(fragment: string): PayslipLink {
  const reading = readPayslipLink(fragment);
  if (reading.kind !== 'link') throw new Error(`Not read: ${JSON.stringify(reading)}`);
  return reading.link;
}

const cut = { kind: 'refused', problem: { kind: 'cut' } };
const later = { kind: 'refused', problem: { kind: 'later' } };

const monthText = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const typedText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.integer({ min: 0, max: 9_000_000 }).map((cents) => (cents / 100).toFixed(2)),
);
const wageTexts = fc.record({
  kind: fc.constantFrom(...wageKinds),
  average: typedText,
  total: typedText,
  months: typedText,
  monthly: fc.array(typedText, { minLength: 12, maxLength: 12 }),
  firstMonth: typedText,
});
/** Everything that can be typed. */
const anyInputs = fc
  .record(
    {
      month: monthText,
      paidIn: monthText,
      paid: fc.dictionary(fc.constantFrom(...paidFields), typedText),
      togetherSchemes: fc.subarray([...schemeIds]),
      fundRate: fc.constantFrom('5%', '8%', '12%'),
      rates: fc.dictionary(fc.constantFrom(...schemeIds), typedText),
      carryOn: fc.boolean(),
      wages: fc.dictionary(fc.constantFrom('2023', '2024', '2025'), wageTexts),
      falseAlarms: fc.subarray([...falseAlarms]),
      sumMonths: typedText,
      taxRate: fc.constantFrom(...taxRates),
      birthMonth: monthText,
      retirementGroup: fc.constantFrom(...retirementGroups),
      gapYears: typedText,
      from: monthText,
      to: monthText,
      declaredBase: typedText,
      declaredFundBase: typedText,
      isCapped: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((typed): PayslipInputs => ({ ...emptyPayslip, ...typed }));

/** Everything but the texts that are no amount. */
function amountsOf(typed: PayslipInputs): PayslipInputs {
  const amount = (text: string) => (readAmount(text, 'allowed').kind === 'amount' ? text : '');
  const amounts = (texts: Record<string, string>) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, amount(text)]));
  return {
    ...typed,
    ...amounts({
      sumMonths: typed.sumMonths,
      gapYears: typed.gapYears,
      declaredBase: typed.declaredBase,
      declaredFundBase: typed.declaredFundBase,
    }),
    paid: amounts(typed.paid),
    wages: Object.fromEntries(
      Object.entries(typed.wages).flatMap(([year, wage]) => {
        if (wage === undefined) return [];
        const { kind, average, total, months, monthly, firstMonth } = wage;
        const texts = amounts({ average, total, months, firstMonth });
        return [[year, { ...emptyWage, ...texts, kind, monthly: monthly.map(amount) }]];
      }),
    ),
  };
}

describe('a payslip written to a link', () => {
  it('is read back as it was, amounts in whatever characters they were typed', () => {
    expect(readPayslipLink(written)).toEqual({ kind: 'link', link: linkOf() });
  });

  it('is read back the same, whatever was typed, but for what is no amount', () => {
    fc.assert(
      fc.property(anyInputs, (typed) => {
        const link = writeLink(linkOf({ inputs: typed }));
        expect(link.startsWith(prefix)).toBe(true);
        expect(read(link)).toEqual(linkOf({ inputs: payslipOf(amountsOf(typed)) }));
      }),
    );
  });

  it('is read back when nothing was typed', () => {
    expect(read(writeLink(linkOf({ inputs: emptyPayslip, outcomes: [] }))).inputs).toEqual(emptyPayslip);
  });

  it('is read back without the profile’s hash, where the browser that wrote it could not compute it', () => {
    expect(read(writeLink(linkOf({ hash: null })))).toEqual(linkOf({ hash: null }));
  });

  it('needs no character that an address or a chat would change', () => {
    expect(written).toMatch(/^#\/payslip\?link=1\.[0-9a-f]{8}\.[A-Za-z0-9_-]+$/);
    expect(new URL(`https://example.org/app/${written}`).hash).toBe(written);
  });

  it('keeps an amount in whatever characters it was typed', () => {
    const paid = {
      pension: '３９６．１６',
      medical: '￥109.04 元',
      unemployment: '二十四元七角六分',
      'housing-fund': '0',
    };
    const typed = { ...emptyPayslip, paid, declaredBase: '1.2万', declaredFundBase: '八千五百', gapYears: '２．５' };
    expect(read(writeLink(linkOf({ inputs: typed }))).inputs).toEqual(typed);
  });

  it('keeps nothing of what is no amount: emoji, signs, letters of any script', () => {
    const paid = { pension: '💰396', medical: '\ud800', unemployment: '"\\\n<b>&#', 'housing-fund': 'ـ٤٠٠' };
    expect(read(writeLink(linkOf({ inputs: { ...emptyPayslip, paid } }))).inputs.paid).toEqual({});
  });

  it.each(['张三', '王五 13000', '13000 王五', '张三 ¥396.16', 'Wang Wu', '李四元', '（赵六）'])(
    'carries no name, wherever it was typed: %j',
    (name) => {
      const named: PayslipInputs = {
        ...emptyPayslip,
        month: '2025-11',
        paid: Object.fromEntries(paidFields.map((field) => [field, name])),
        wages: {
          '2024': {
            ...emptyWage,
            average: name,
            total: name,
            months: name,
            monthly: emptyWage.monthly.map(() => name),
            firstMonth: name,
          },
        },
        sumMonths: name,
        gapYears: name,
        declaredBase: name,
        declaredFundBase: name,
      };
      const link = writeLink(linkOf({ inputs: named }));
      expect(JSON.stringify(contentOf(link))).not.toContain(name);
      expect(read(link).inputs).toEqual({
        ...emptyPayslip,
        month: '2025-11',
        wages: { '2024': { ...emptyWage, months: '' } },
        sumMonths: '',
      });
    },
  );

  it('keeps the amounts beside a name', () => {
    const typed: PayslipInputs = {
      ...emptyPayslip,
      paid: { pension: '396.16', medical: '张三' },
      wages: { '2024': { ...emptyWage, average: '王五 13000', total: '120000' } },
      gapYears: '张三',
    };
    const { inputs: found } = read(writeLink(linkOf({ inputs: typed })));
    expect(found.paid).toEqual({ pension: '396.16' });
    expect(found.wages).toEqual({ '2024': { ...emptyWage, total: '120000' } });
    expect(found.gapYears).toBe('');
  });

  it('carries the keys of the payslip and no other: there is none for a name', () => {
    expect(Object.keys(contentOf(written))).toEqual(['cityId', 'categoryId', 'revision', 'hash', 'inputs', 'outcomes']);
    expect(Object.keys(contentOf(written).inputs as object).sort()).toEqual(
      [
        ...['month', 'paidIn', 'paid', 'togetherSchemes', 'fundRate', 'rates', 'carryOn', 'wages', 'falseAlarms'],
        ...['sumMonths', 'taxRate', 'birthMonth', 'retirementGroup', 'gapYears'],
        ...['from', 'to', 'paidOn', 'declaredBase', 'declaredFundBase', 'isCapped'],
      ].sort(),
    );
  });

  it('leaves out what was not typed', () => {
    const link = writeLink(linkOf({ inputs: { ...emptyPayslip, month: '2025-11' } }));
    expect(contentOf(link).inputs).toEqual({ month: '2025-11' });
  });
});

describe('a link that is not whole', () => {
  it('is none while its question is not, and refused as cut everywhere else', () => {
    for (let length = 0; length < written.length; length += 1) {
      const expected = length < prefix.length - 1 ? { kind: 'none' } : cut;
      expect({ length, ...readPayslipLink(written.slice(0, length)) }).toMatchObject(expected);
    }
  });

  it('is refused with one letter altered, wherever', () => {
    for (let place = prefix.length; place < written.length; place += 1) {
      for (const letter of 'aZ05-_.%&#+?= 数') {
        if (letter === written[place]) continue;
        const altered = written.slice(0, place) + letter + written.slice(place + 1);
        const isLaterVersion = place === prefix.length && letter === '5';
        expect({ place, letter, ...readPayslipLink(altered) }).toMatchObject(isLaterVersion ? later : cut);
      }
    }
  });

  it('is refused with one letter left out, doubled or swapped with the next', () => {
    for (let place = prefix.length; place < written.length - 1; place += 1) {
      const [before, here = '', next = '', after] = [
        written.slice(0, place),
        written[place],
        written[place + 1],
        written.slice(place + 2),
      ];
      expect(readPayslipLink(before + next + after).kind).toBe('refused');
      expect(readPayslipLink(before + here + here + next + after).kind).toBe('refused');
      if (here !== next) expect(readPayslipLink(before + next + here + after).kind).toBe('refused');
    }
  });

  it('is refused with the version altered and the sum of version 1', () => {
    for (const version of ['0', '00', '01', '0001']) {
      expect(readPayslipLink(written.replace('link=1.', `link=${version}.`))).toEqual(cut);
    }
  });

  it('is refused with a sum of the text alone, which says nothing of the version', () => {
    const [, , text = ''] = written.split('.');
    expect(readPayslipLink(`${prefix}1.${checksum(`1.${text}`)}.${text}`).kind).toBe('link');
    expect(readPayslipLink(`${prefix}1.${checksum(text)}.${text}`)).toEqual(cut);
  });

  it('is refused as a later version, whole or not', () => {
    for (const version of ['2', '9', '10', '9999']) {
      expect(readPayslipLink(written.replace('link=1.', `link=${version}.`))).toEqual(later);
    }
    for (const rest of ['', 'x', '2', 'abcdefgh.{}']) expect(readPayslipLink(`${prefix}2.${rest}`)).toEqual(later);
  });

  it('is refused where it is rubbish', () => {
    const rubbish = [
      '',
      '1',
      '1.',
      '1..',
      '1.00000000.',
      '1.00000000.AAAA',
      '%00',
      '%',
      '%E0%A4%A',
      'null',
      '{}',
      '-1.a.b',
    ];
    for (const value of [...rubbish, '99999.00000000.AAAA', '1.0.'.repeat(10_000), 'A'.repeat(1_000_000)]) {
      expect(readPayslipLink(prefix + value)).toEqual(cut);
    }
  });

  it('is none where the address asks nothing of the kind', () => {
    for (const fragment of [
      '',
      '#',
      '#/payslip',
      '#/payslip?',
      '#/?city=nanjing&month=2025-03',
      '#/payslip?Link=1.a.b',
    ]) {
      expect(readPayslipLink(fragment)).toEqual({ kind: 'none' });
    }
  });

  it('throws at nothing', () => {
    const text = fc.string({ unit: fc.constantFrom(...'12.abfAZ09-_%&=?#'), maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (value) => {
        for (const fragment of [value, prefix + value, `${prefix}1.${checksum(`1.${value}`)}.${value}`]) {
          expect(['none', 'refused']).toContain(readPayslipLink(fragment).kind);
        }
      }),
    );
  });
});

describe('a link that somebody wrote', () => {
  it('is read like any other where it is right', () => {
    expect(read(forgedWith({}))).toEqual(linkOf());
  });

  it.each([
    ['cityId', ['', '<b>', 'Nanjing', '南京', 5, null, ['nanjing'], 'a'.repeat(61)]],
    ['categoryId', ['', '../x', null, {}, 'a'.repeat(61)]],
    ['revision', ['3', 1.5, null, true, [1]]],
    ['hash', ['', hash.slice(1), `${hash}0`, hash.toUpperCase(), 0, 'null', [hash]]],
    ['inputs', [null, 'pension', 5, [], ['pension']]],
    ['outcomes', [null, {}, 'insurance', 1]],
  ])('is refused where its %s is of another kind', (key, values) => {
    for (const value of values) expect(readPayslipLink(forgedWith({ [key]: value }))).toEqual(cut);
    const rest = Object.fromEntries(Object.entries(contentOf(written)).filter(([one]) => one !== key));
    expect(readPayslipLink(forged(JSON.stringify(rest)))).toEqual(cut);
  });

  it('is refused where the content is no payslip', () => {
    for (const content of [
      '',
      'null',
      '5',
      '"text"',
      '[]',
      '[{}]',
      '{}',
      '{"inputs":{}}',
      '{',
      '\u0000',
      '[['.repeat(50_000),
    ]) {
      expect(readPayslipLink(forged(content))).toEqual(cut);
    }
  });

  it('is refused where the content is no text', () => {
    const text = Buffer.from([0xff, 0xfe, 0x7b, 0x7d]).toString('base64url');
    expect(readPayslipLink(`${prefix}1.${checksum(`1.${text}`)}.${text}`)).toEqual(cut);
  });

  it('loses outcomes that are none, and keeps the rest', () => {
    const good: GroupOutcome = { group: 'housing-fund', schemes: [], verdict: 'atCeiling', bases: '≥ 41,400.00' };
    const outcomes = [
      { ...good, group: 'name' },
      { ...good, verdict: 'guilty' },
      { ...good, verdict: 'toString' },
      { ...good, bases: '张三' },
      { ...good, bases: '<b>' },
      { ...good, bases: '1'.repeat(61) },
      { ...good, bases: 5 },
      null,
      'atCeiling',
      [good],
      { ...good, name: '张三' },
    ];
    expect(read(forgedWith({ outcomes })).outcomes).toEqual([good]);
  });

  it('keeps of an outcome’s schemes those there are, in their order, each once', () => {
    const given = { group: 'insurance', verdict: 'atCeiling', bases: '–' };
    const schemesOf = (schemes: unknown) =>
      read(forgedWith({ outcomes: [{ ...given, schemes }] })).outcomes.map((outcome) => outcome.schemes);
    expect(schemesOf(['medical', 'pension', '张三', 5, null, 'medical'])).toEqual([['pension', 'medical']]);
    for (const schemes of [undefined, null, 'pension', {}, 5, []]) expect(schemesOf(schemes)).toEqual([[]]);
  });

  it('loses every key that is not known, so that none carries a name', () => {
    const named = {
      inputs: {
        ...inputs,
        name: '张三',
        paid: { ...inputs.paid, name: '张三' },
        rates: { ...inputs.rates, name: '张三' },
        wages: { '2024': { ...inputs.wages['2024'], name: '张三' }, name: { ...emptyWage, average: '张三' } },
      },
      name: '张三',
    };
    expect(read(forgedWith(named))).toEqual(linkOf());
  });

  it('cuts huge texts to a line', () => {
    const huge = '9'.repeat(200_000);
    const { paid, wages, gapYears } = read(
      forgedWith({ inputs: { paid: { pension: huge }, wages: { '2024': { average: huge } }, gapYears: huge } }),
    ).inputs;
    const line = '9'.repeat(60);
    expect(paid).toEqual({ pension: line });
    expect(wages).toEqual({ '2024': { ...emptyWage, average: line } });
    expect(gapYears).toBe(line);
  });

  it.each([
    '{"constructor":{"name":"张三"},"toString":"张三","valueOf":{"a":1},"hasOwnProperty":"x"}',
    '{"paid":{"__proto__":{"pension":"5"},"constructor":"5"}}',
    '{"rates":{"__proto__":{"pension":"5"}}}',
    '{"wages":{"__proto__":{"2024":{}},"2024":{"__proto__":{"average":"5"}}}}',
  ])('reaches nothing that objects inherit: %s', (typed) => {
    const { inputs: found } = read(forgedInputs(typed));
    expect(Object.keys(found)).toEqual(Object.keys(emptyPayslip));
    expect(found).toMatchObject({ paid: {}, rates: {} });
    expect(found.wages['2024']).toEqual(typed.includes('"2024":{"__proto__"') ? emptyWage : undefined);
    expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).pension).toBeUndefined();
  });

  it('carries no name under the key of the prototype either', () => {
    const link = forgedInputs('{"__proto__":{"name":"张三"}}');
    expect(Object.keys(read(link).inputs)).toEqual(Object.keys(emptyPayslip));
    expect(Buffer.from(writeLink(read(link)).split('.')[2] ?? '', 'base64url').toString()).not.toContain('张三');
  });

  it('throws at nothing, in reading or in what the page makes of it', () => {
    const field = fc.constantFrom(...Object.keys(emptyPayslip));
    const typed = fc.oneof(anyInputs, fc.dictionary(field, fc.jsonValue()));
    fc.assert(
      fc.property(typed, fc.jsonValue(), (nonsense, outcomes) => {
        const reading = readPayslipLink(forgedWith({ inputs: nonsense, outcomes: [outcomes] }));
        expect(reading.kind).toBe('link');
        if (reading.kind === 'link') open(reading.link.inputs);
      }),
      { numRuns: 60 },
    );
  });

  it('does not break the page with a day that does not exist', () => {
    for (const paidOn of ['2026-02-31', '2026-13-01', '0000-00-00', '9999-99-99']) {
      const link = forgedWith({ inputs: { ...inputs, falseAlarms: [], paidOn } });
      expect(read(link).inputs.paidOn).toBe('');
      expect(() => open(read(link).inputs)).not.toThrow();
    }
  });
});

/** What the page computes as soon as a link is open. */
function open(typed: PayslipInputs): void {
  const today = '2026-11-22';
  const assessment = assess(nanjing, typed.month === '' ? '2025-11' : typed.month, 'employee', typed, today);
  readMoney(assessment, typed);
  readArrears(nanjing, 'employee', assessment, { ...typed, from: '2025-01', to: '2025-12' }, today);
  outcomesOf(assessment);
}

describe('what has changed since a link was made', () => {
  const typed: PayslipInputs = {
    ...emptyPayslip,
    paid: { pension: '396.16', 'housing-fund': '400' },
    fundRate: '8%',
    wages: { '2024': { ...emptyWage, average: '10000' } },
  };
  const assessment = assess(nanjing, '2025-11', 'employee', typed, '2026-11-22');
  // 396.165 ÷ 8% = 4952.0625; the fund's 399.5 ÷ 8% = 4993.75, and 400.5 ÷ 8% = 5006.25 no longer.
  const insurance: GroupOutcome = {
    group: 'insurance',
    schemes: ['pension'],
    verdict: 'likelyUnderDeclared',
    bases: '≤ 4,952.06',
  };
  const fund: GroupOutcome = {
    group: 'housing-fund',
    schemes: [],
    verdict: 'likelyUnderDeclared',
    bases: '4,993.75 – 5,006.24',
  };

  it('is nothing where the same is concluded', () => {
    expect(outcomesOf(assessment)).toEqual([insurance, fund]);
    expect(changesSince([insurance, fund], assessment)).toEqual([]);
    expect(changesSince([fund, insurance], assessment)).toEqual([]);
  });

  it('is told for the group whose verdict changed, and no other', () => {
    expect(changesSince([{ ...insurance, verdict: 'atLegalMinimum' }, fund], assessment)).toEqual([
      {
        group: 'insurance',
        schemes: ['pension'],
        verdictBefore: 'atLegalMinimum',
        verdictNow: 'likelyUnderDeclared',
        basesBefore: '≤ 4,952.06',
        basesNow: '≤ 4,952.06',
      },
    ]);
  });

  it('is told for the group whose base changed', () => {
    expect(changesSince([insurance, { ...fund, bases: '≥ 41,400.00' }], assessment)).toEqual([
      {
        group: 'housing-fund',
        schemes: [],
        verdictBefore: 'likelyUnderDeclared',
        verdictNow: 'likelyUnderDeclared',
        basesBefore: '≥ 41,400.00',
        basesNow: '4,993.75 – 5,006.24',
      },
    ]);
  });

  it('is told of a group that is new or gone', () => {
    expect(changesSince([insurance], assessment)).toEqual([
      {
        group: 'housing-fund',
        schemes: [],
        verdictBefore: null,
        verdictNow: fund.verdict,
        basesBefore: '–',
        basesNow: fund.bases,
      },
    ]);
    const gone: GroupOutcome = { group: 'together', schemes: [], verdict: 'cannotTell', bases: '–' };
    expect(changesSince([insurance, fund, gone], assessment)).toEqual([
      {
        group: 'together',
        schemes: [],
        verdictBefore: 'cannotTell',
        verdictNow: null,
        basesBefore: '–',
        basesNow: '–',
      },
    ]);
  });

  it('is told for the schemes that are read apart, each by themselves', () => {
    // Fuzhou, 2026-03: pension and unemployment stand on 2025, medical on 2024. 5000 × 8%, 2% and 0.5%; each ± 0.005 over its rate.
    const apart: PayslipInputs = {
      ...emptyPayslip,
      paid: { pension: '400.00', medical: '100.00', unemployment: '25.00' },
      wages: { '2025': { ...emptyWage, average: '5000' }, '2024': { ...emptyWage, average: '5000' } },
    };
    const now = assess(publishedProfile('fuzhou'), '2026-03', 'employee', apart, '2026-11-22');
    const [first, second]: GroupOutcome[] = [
      {
        group: 'insurance',
        schemes: ['pension', 'unemployment'],
        verdict: 'declaredInFull',
        bases: '4,999.94 – 5,000.06',
      },
      { group: 'insurance', schemes: ['medical'], verdict: 'declaredInFull', bases: '4,999.75 – 5,000.24' },
    ];
    expect(outcomesOf(now)).toEqual([first, second]);
    expect(changesSince([second!, first!], now)).toEqual([]);
    expect(changesSince([first!, { ...second!, verdict: 'cannotTell' }], now)).toEqual([
      {
        group: 'insurance',
        schemes: ['medical'],
        verdictBefore: 'cannotTell',
        verdictNow: 'declaredInFull',
        basesBefore: second!.bases,
        basesNow: second!.bases,
      },
    ]);
  });

  it('survives the way through the link', () => {
    const link = read(writeLink(linkOf({ inputs: typed, outcomes: outcomesOf(assessment) })));
    expect(changesSince(link.outcomes, assess(nanjing, '2025-11', 'employee', link.inputs, '2026-11-22'))).toEqual([]);
  });

  it('spells a base that is not known, and one at the ceiling', () => {
    // Without its rate the fund has no base; 24762 × 8% = 1980.96, and 1980.955 ÷ 8% = 24761.9375.
    const paid = { pension: '1980.96', 'housing-fund': '400' };
    const other = assess(nanjing, '2025-11', 'employee', { ...emptyPayslip, paid }, '2026-11-22');
    expect(outcomesOf(other)).toEqual([
      { group: 'insurance', schemes: ['pension'], verdict: 'atCeiling', bases: '≥ 24,761.94' },
      { group: 'housing-fund', schemes: [], verdict: 'cannotTell', bases: '–' },
    ]);
  });
});
