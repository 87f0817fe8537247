/** Payslips, and links to them that somebody wrote. */
import * as fc from 'fast-check';
import { falseAlarms } from '../../src/calc/falseAlarm';
import { schemeIds } from '../../src/rules/schemes';
import {
  emptyPayslip,
  emptyWage,
  paidFields,
  retirementGroups,
  taxRates,
  wageKinds,
  type PayslipInputs,
} from '../../src/ui/payslip/payslipInputs';
import { readPayslipLink, writeLink, type PayslipLink } from '../../src/ui/payslip/payslipLink';
import { publishedProfile } from '../publishedProfiles';

export const nanjing = publishedProfile('nanjing');

export const prefix = '#/payslip?link=';

export const hash = '0123456789abcdef'.repeat(4);

export const inputs: PayslipInputs = {
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

export function linkOf(changed: Partial<PayslipLink> = {}): PayslipLink {
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

export const written = writeLink(linkOf());

/** FNV-1a, as the standard gives it: from the offset basis, xor then multiply. */
export function checksum(text: string): string {
  const sum = [...text].reduce((hashed, letter) => {
    return ((hashed ^ BigInt(letter.charCodeAt(0))) * 0x01000193n) & 0xffffffffn;
  }, 0x811c9dc5n);
  return sum.toString(16).padStart(8, '0');
}

export function contentOf(link: string): Record<string, unknown> {
  const content: unknown = JSON.parse(Buffer.from(link.split('.')[2] ?? '', 'base64url').toString('utf8'));
  return content as Record<string, unknown>;
}

export function read(fragment: string): PayslipLink {
  const reading = readPayslipLink(fragment);
  if (reading.kind !== 'link') throw new Error(`Not read: ${JSON.stringify(reading)}`);
  return reading.link;
}

export const cut = { kind: 'refused', problem: { kind: 'cut' } };

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
export const anyInputs = fc
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
