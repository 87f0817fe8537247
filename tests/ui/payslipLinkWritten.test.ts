import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArrears } from '../../src/ui/payslip/arrearsQuestion';
import { assess } from '../../src/ui/payslip/assessment';
import { readMoney } from '../../src/ui/payslip/moneyQuestion';
import { emptyPayslip, emptyWage, type PayslipInputs } from '../../src/ui/payslip/payslipInputs';
import { outcomesOf, readPayslipLink, writeLink, type GroupOutcome } from '../../src/ui/payslip/payslipLink';
import {
  nanjing,
  prefix,
  hash,
  inputs,
  linkOf,
  written,
  checksum,
  contentOf,
  read,
  cut,
  anyInputs,
} from './payslipLinkCases';

/** A link as somebody may write it who knows how. */
function forged(content: string, version = '1'): string {
  const text = Buffer.from(content, 'utf8').toString('base64url');
  return `${prefix}${version}.${checksum(`${version}.${text}`)}.${text}`;
}

/** The content of a good link with something changed. */
function forgedWith(changed: Record<string, unknown>): string {
  return forged(JSON.stringify({ ...contentOf(written), ...changed }));
}

/** The content of a good link with inputs of this text: an object of ours could not have every key. */
function forgedInputs(text: string): string {
  return forged(JSON.stringify({ ...contentOf(written), inputs: 0 }).replace('"inputs":0', () => `"inputs":${text}`));
}

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
