import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount } from '../../src/calc/readAmount';
import { emptyPayslip, emptyWage, paidFields, payslipOf, type PayslipInputs } from '../../src/ui/payslip/payslipInputs';
import { readPayslipLink, writeLink } from '../../src/ui/payslip/payslipLink';
import { prefix, linkOf, written, checksum, contentOf, read, cut, anyInputs } from './payslipLinkCases';

const later = { kind: 'refused', problem: { kind: 'later' } };

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
