// Amounts, percentages, months and own figures as typed or as in a cell, against a second reading by regex and whole numbers.
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { calculateContributions } from '../../src/calc/calculateContributions';
import { Decimal } from '../../src/calc/decimal';
import { readAmount, type AmountReading } from '../../src/calc/readAmount';
import { readPercentage } from '../../src/calc/readPercentage';
import { plainFen, readMoney } from '../../src/payroll/readMoney';
import { monthText, readMonth } from '../../src/payroll/readMonth';
import { readFundRate, readInjury } from '../../src/payroll/readRates';
import { en as payrollEn } from '../../src/payroll/wording/en';
import { zh as payrollZh } from '../../src/payroll/wording/zh';
import { findRules } from '../../src/rules/findRules';
import { withOwnFigures } from '../../src/rules/ownFigures';
import { emptyOwnFigures, type OwnFigureTexts } from '../../src/ui/calculate/calculateInputs';
import { readOwnFigures } from '../../src/ui/calculate/readOwnFigures';
import { readMonths } from '../../src/ui/payslip/moneyQuestion';
import { readWages } from '../../src/ui/payslip/readWages';
import { emptyWage } from '../../src/ui/payslip/payslipInputs';
import { en } from '../../src/ui/wording/en';
import { en as ownFiguresEn } from '../../src/ui/wording/ownFigures/en';
import { zh as ownFiguresZh } from '../../src/ui/wording/ownFigures/zh';
import { en as payslipEn } from '../../src/ui/wording/payslip/en';
import { zh as payslipZh } from '../../src/ui/wording/payslip/zh';
import { zh } from '../../src/ui/wording/zh';
import { publishedProfile } from '../publishedProfiles';
import { fuzz } from './fuzz';
import { mutatedText, mutations } from './mutateBytes';
import { spelledYuan, tenThousandthsOf, tenThousandthsOfNumeral } from './secondReading';
import { expectWords } from './words';

const tokens = [
  '元',
  '元整',
  '万',
  '千',
  'k',
  'w',
  '¥',
  'RMB',
  '块钱',
  ',',
  '，',
  '.',
  '．',
  '%',
  '％',
  'e5',
  '角',
  '〇',
  '廿',
];

/** A spelling with what it stands for, whole or damaged. */
const typed = fc.oneof(
  spelledYuan.map(({ text }) => text),
  fc
    .record({ spelled: spelledYuan, damages: mutations(tokens) })
    .map(({ spelled, damages }) => mutatedText(spelled.text, damages)),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.constantFrom(...tokens, ...'0123456789 一二两十百零'), { maxLength: 12 }).map((parts) => parts.join('')),
);

fuzz(
  'amounts',
  'an amount is what a second reading makes of it, exactly, or is refused with words',
  fc.oneof(
    fc.record({ text: typed, fen: fc.constant(null) }),
    spelledYuan.map(({ text, fen }) => ({ text, fen })),
  ),
  ({ text, fen }) => {
    const reading = readAmount(text, 'allowed');
    if (fen !== null) expectFen(reading, fen);
    const second = tenThousandthsOf(text) ?? tenThousandthsOfNumeral(text);
    if (reading.kind === 'amount') {
      expect(second, `${text} was read as ${reading.value.toFixed()}`).not.toBe(null);
      expect(BigInt(reading.value.times(10_000).toFixed())).toBe(second);
      expect(reading.value.decimalPlaces()).toBeLessThanOrEqual(2);
      expect(readAmount(reading.value.toFixed(), 'allowed')).toMatchObject({ kind: 'amount', value: reading.value });
    } else if (reading.kind === 'refused') {
      // Only beyond 90 million yuan, or finer than a cent, may what can be read be refused.
      if (second !== null) expect(second > 900_000_000_000n || second % 100n !== 0n).toBe(true);
      expectWords(zh.calculate.refusal(reading.reason), en.calculate.refusal(reading.reason));
    }
    expectSameInCell(text);
  },
);

function expectFen(reading: AmountReading, fen: bigint): void {
  if (fen > 9_000_000_000n) expect(reading).toEqual({ kind: 'refused', reason: 'tooLarge' });
  else expect(reading.kind === 'amount' && BigInt(reading.value.times(100).toFixed())).toBe(fen);
}

/** A cell is read by two ways, one for speed: they agree. */
function expectSameInCell(text: string): void {
  for (const cell of [text, Number(text)]) {
    const money = readMoney(cell, null);
    const fen = plainFen(cell);
    if (!Number.isNaN(fen)) expect(money.kind === 'amount' && money.value.times(100).toNumber()).toBe(fen);
    if (money.kind === 'refused') {
      const remark = { column: 'wage', reason: money.reason, text } as const;
      expectWords(payrollZh.remark(remark).replaceAll(text, ''), payrollEn.remark(remark).replaceAll(text, ''));
    }
  }
}

const percentTexts = fc.oneof(
  typed,
  fc
    .tuple(fc.nat({ max: 120 }), fc.stringMatching(/^(\.\d{0,6})?$/), fc.constantFrom('', '%', '％', ' %'))
    .map((parts) => parts.join('')),
);

fuzz('percentages', 'a percentage is spelled as in a profile, exactly, or refused', percentTexts, (text) => {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const [, whole = '', decimals = ''] = /^(\d{0,3})\.?(\d*)%?$/.exec(plain) ?? [];
  for (const highest of [5, 50, 100]) {
    const reading = readPercentage(text, highest);
    if (reading.kind !== 'percentage') continue;
    expect(reading.text).toMatch(/^(0|[1-9]\d{0,2})(\.\d{0,3}[1-9])?%$/);
    const [ofText = '', decimalsOfText = ''] = reading.text.slice(0, -1).split('.');
    expect(BigInt(ofText + decimalsOfText.padEnd(4, '0'))).toBe(BigInt(whole + decimals.padEnd(4, '0').slice(0, 4)));
    expect(/^0*$/.test(decimals.slice(4))).toBe(true);
    expect(Number(ofText) <= highest).toBe(true);
  }
  const millionths = readFundRate(text);
  if (millionths !== null) {
    expect(Number.isInteger(millionths) && millionths >= 0 && millionths <= 1_000_000).toBe(true);
    const tenThousandths = BigInt(whole + decimals.padEnd(6, '0').slice(0, 6));
    const isFraction = !plain.includes('%') && tenThousandths < 1_000_000n;
    if (/\d/.test(plain)) expect(BigInt(millionths)).toBe(isFraction ? tenThousandths : tenThousandths / 100n);
  }
  expect(readInjury(text) ?? 'class-1').toMatch(/^(class-[1-8]|[0-5](\.\d{1,4})?%)$/);
});

const monthTexts = fc.oneof(
  typed,
  fc
    .tuple(
      fc.integer({ min: 1940, max: 2110 }),
      fc.constantFrom('-', '/', '.', '年', ''),
      fc.nat({ max: 14 }),
      fc.constantFrom('', '月', '-01', '日', ' 8:00'),
    )
    .map(([year, between, month, after]) => `${year}${between}${String(month).padStart(2, '0')}${after}`),
);

fuzz(
  'months',
  'a month is a month of the calendar, or none; so are counts of months and years of wages',
  fc.record({
    text: monthTexts,
    day: fc.option(fc.date({ noInvalidDate: false })),
    damages: mutations(['年', '月', '-']),
  }),
  ({ text, day, damages }) => {
    for (const cell of [text, mutatedText(text, damages), day, Number(text)]) {
      const month = readMonth(cell);
      if (month !== null) expect(monthText(month)).toMatch(/^(19[5-9]\d|20\d\d|2100)-(0[1-9]|1[0-2])$/);
    }
    const count = readMonths(text);
    if (count !== null) expect(count.toFixed()).toMatch(/^[1-9]\d{0,2}$/);
    for (const kind of ['average', 'yearly', 'monthly', 'firstMonth'] as const) {
      const texts = {
        ...emptyWage,
        kind,
        average: text,
        total: text,
        months: text,
        monthly: [text, '8000'],
        firstMonth: text,
      };
      for (const problem of Object.values(readWages(texts).problems)) {
        if (problem !== undefined) expectWords(payslipZh.problem(problem), payslipEn.problem(problem));
      }
    }
  },
);

const rules = findRules(publishedProfile('nanjing'), '2025-03', 'employee').flatMap((one) =>
  one.kind === 'found' ? [one.rule] : [],
);
const figure = fc.oneof(
  { arbitrary: typed, weight: 2 },
  { arbitrary: fc.constantFrom('', '8', '0.2%', '5000', 'none', '无', '0'), weight: 3 },
);

fuzz(
  'ownFigures',
  'own figures go into a rule that can be reckoned with, or say what is wrong with them',
  fc.record({
    rule: fc.constantFrom(...rules, null),
    texts: fc.record({
      employerRate: figure,
      employeeRate: figure,
      floor: figure,
      ceiling: figure,
      employerFee: figure,
      employeeFee: figure,
      baseRounding: fc.constantFrom<OwnFigureTexts['baseRounding'][]>('', '1 up', '0.1 down'),
      shareRounding: fc.constantFrom<OwnFigureTexts['shareRounding'][]>('', '1 halfUp', '0.1 up'),
    }),
  }),
  ({ rule, texts }) => {
    const { figures, problems } = readOwnFigures({ ...emptyOwnFigures, ...texts }, rule);
    for (const problem of Object.values(problems))
      expectWords(ownFiguresZh.problem(problem), ownFiguresEn.problem(problem));
    if (figures === null || rule === null) return;
    const own = withOwnFigures(rule, figures, { employer: '1%', employee: '1%' });
    const { total } = calculateContributions([own], {}, new Decimal('10000.01'));
    expect(total.employer.isNegative() || total.employee.isNegative()).toBe(false);
    expect(total.employer.isFinite() && total.employer.decimalPlaces() <= 2).toBe(true);
  },
);
