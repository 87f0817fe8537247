// Links that were cut, mistyped or forged: what is read of them is what they say, or a refusal with words.
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { readAmount } from '../../src/calc/readAmount';
import { readLink, withoutAmounts, withoutQuestion } from '../../src/ui/link';
import { readArrears } from '../../src/ui/payslip/arrearsQuestion';
import { assess } from '../../src/ui/payslip/assessment';
import { emptyPayslip, emptyWage, type PayslipInputs } from '../../src/ui/payslip/payslipInputs';
import { changesSince, readPayslipLink, writeLink, type PayslipLink } from '../../src/ui/payslip/payslipLink';
import { en } from '../../src/ui/wording/en';
import { en as payslipEn } from '../../src/ui/wording/payslip/en';
import { zh as payslipZh } from '../../src/ui/wording/payslip/zh';
import { zh } from '../../src/ui/wording/zh';
import { publishedProfile } from '../publishedProfiles';
import { fuzz } from './fuzz';
import { mutatedText, mutations } from './mutateBytes';
import { mutatedTree, treeMutations } from './mutateTree';
import { expectWords } from './words';

const linkTokens = [
  '#/',
  '#/payslip',
  'city=',
  'month=',
  'wage=',
  '2025-03',
  '2099-12',
  'nanjing',
  'link=1.',
  '+',
  '%3D',
];

const calculateLinks = [
  '#/?city=nanjing&month=2025-03&wage=10000',
  '#/?wage=1.2%E4%B8%87&city=xiamen',
  '#/payroll?city=fuzhou&month=2026-12&wage=%EF%BC%91%EF%BC%92%2C000.00',
  '#/rules',
  '',
];

fuzz(
  'calculateLinks',
  'a link opens what it says, and an amount leaves the address',
  fc.record({ link: fc.constantFrom(...calculateLinks), damages: mutations(linkTokens) }),
  ({ link, damages }) => {
    const fragment = mutatedText(link, damages);
    const read = readLink(fragment);
    const { page, ...question } = read;
    if (question.city !== undefined) expect(question.city).toMatch(/^[a-z0-9-]+$/);
    if (question.month !== undefined) expect(question.month).toMatch(/^\d{4}-\d\d$/);
    expect(readLink(`#${page}?${new URLSearchParams(question).toString()}`)).toEqual(read);

    const { wage, ...rest } = read;
    const cleaned = withoutAmounts(fragment);
    expect(readLink(cleaned)).toEqual(rest);
    expect(new URLSearchParams(cleaned.split('?').slice(1).join('?')).has('wage')).toBe(false);
    expect(withoutQuestion(fragment)).not.toContain('?');
    const amount = readAmount(wage ?? '');
    if (amount.kind === 'refused')
      expectWords(zh.calculate.refusal(amount.reason), en.calculate.refusal(amount.reason));
  },
);

const nanjing = publishedProfile('nanjing');
const inputs: PayslipInputs = {
  ...emptyPayslip,
  month: '2025-11',
  paidIn: '2025-12',
  paid: { pension: '３９６．１６', medical: '￥109.04 元', unemployment: '二十四元七角六分', 'housing-fund': '400' },
  togetherSchemes: ['pension', 'housing-fund'],
  fundRate: '8%',
  rates: { unemployment: 'standard' },
  carryOn: true,
  wages: {
    '2024': { ...emptyWage, kind: 'monthly', monthly: emptyWage.monthly.map((_, index) => `${index + 3},000`) },
    '2023': { ...emptyWage, kind: 'yearly', total: '96000', months: '11' },
  },
  falseAlarms: ['unpaidLeave', 'twoJobs'],
  birthMonth: '1985-06',
  retirementGroup: 'woman55',
  gapYears: '2',
  from: '2024-01',
  to: '2025-11',
  paidOn: '2026-02-28',
  declaredBase: '5000',
};
const whole: PayslipLink = {
  cityId: 'nanjing',
  categoryId: 'employee',
  revision: 3,
  hash: '0123456789abcdef'.repeat(4),
  inputs,
  outcomes: [
    { group: 'insurance', schemes: ['pension'], verdict: 'likelyUnderDeclared', bases: '≤ 4,952.06' },
    { group: 'housing-fund', schemes: [], verdict: 'atCeiling', bases: '5,000.00 – 5,006.25' },
  ],
};
const links = [writeLink(whole), writeLink({ ...whole, hash: null, inputs: emptyPayslip, outcomes: [] })];

/** Damaged, a link is refused with words; what is taken is written the same again. */
function expectReadOrRefused(fragment: string): void {
  const reading = readPayslipLink(fragment);
  if (reading.kind === 'none') return;
  if (reading.kind === 'refused') {
    expectWords(payslipZh.linkProblem(reading.problem), payslipEn.linkProblem(reading.problem));
    return;
  }
  const { link } = reading;
  // What is no figure is not written a second time; all that is written is read again.
  const again = readPayslipLink(writeLink(link));
  if (again.kind !== 'link') return expect.fail(`Written, it is ${again.kind}`);
  expect(readPayslipLink(writeLink(again.link))).toEqual(again);
  expect({ ...again.link, inputs: null }).toEqual({ ...link, inputs: null });
}

/** What the page makes of a link, which takes a hundred times as long as reading it. */
function expectReckoned({ categoryId, inputs: taken, outcomes }: PayslipLink): void {
  const month = taken.month === '' ? '2026-11' : taken.month;
  const assessment = assess(nanjing, month, categoryId, taken, '2026-11-25');
  const arrears = readArrears(nanjing, categoryId, assessment, taken, '2026-11-25');
  const problems = [...Object.values(assessment.problems.paid), ...Object.values(arrears.problems)];
  for (const problem of problems) expectWords(payslipZh.problem(problem), payslipEn.problem(problem));
  for (const change of changesSince(outcomes, assessment)) {
    expectWords(payslipZh.share.change(change), payslipEn.share.change(change));
  }
}

fuzz(
  'payslipLinks',
  'a damaged payslip link is refused, and never half read',
  fc.record({ link: fc.constantFrom(...links), damages: mutations(linkTokens) }),
  ({ link, damages }) => {
    const fragment = mutatedText(link, damages);
    expectReadOrRefused(fragment);
    const reading = readPayslipLink(fragment);
    // The checksum may be met by chance once in four thousand million.
    if (reading.kind === 'link') expect(links).toContain(writeLink(reading.link));
  },
);

/** FNV-1a from the offset basis, xor then multiply: whoever forges a link can work it out. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function forged(content: string): string {
  const text = Buffer.from(content, 'utf8').toString('base64url');
  return `#/payslip?link=1.${checksum(`1.${text}`)}.${text}`;
}

const figures = [
  '0',
  '1',
  '12',
  '400',
  '1e9',
  '9'.repeat(400),
  '0.01',
  '90000000',
  '8%',
  '100%',
  '2025-13',
  '2025-02-30',
];
const words = [
  'pension',
  'housing-fund',
  'together',
  'monthly',
  'firstMonth',
  'class-3',
  'standard',
  'woman50',
  '2019',
];

fuzz(
  'forgedPayslipLinks',
  'a forged payslip link never breaks the page',
  fc.record({
    changes: treeMutations([...figures, ...words, inputs.wages, whole.outcomes]),
    damages: fc.option(mutations(figures), { freq: 4, nil: [] }),
    isReckoned: fc.nat({ max: 19 }).map((chance) => chance === 0),
  }),
  ({ changes, damages, isReckoned }) => {
    const fragment = forged(mutatedText(JSON.stringify(mutatedTree(whole, changes)), damages));
    expectReadOrRefused(fragment);
    const reading = readPayslipLink(fragment);
    if (isReckoned && reading.kind === 'link') expectReckoned(reading.link);
  },
);
