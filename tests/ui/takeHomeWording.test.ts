import { describe, expect, it } from 'vitest';
import { en } from '../../src/ui/wording/takeHome/en';
import { zh } from '../../src/ui/wording/takeHome/zh';
import { taxBracketOf } from '../../src/calc/incomeTax';
import type { FundTaxFree } from '../../src/calc/fundTaxFree';
import { compareBonus } from '../../src/calc/yearEndBonus';
import type { TaxStep } from '../../src/ui/takeHome/taxSteps';
import { yuan } from '../calc/ruleBuilder';

/** Every plain sentence of a language with the path to it. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => sentences(part, `${path}.${key}`));
}

describe('the two languages of 税后到手 say the same things', () => {
  it('have words in the same places, in the same order', () => {
    expect(sentences(en).map(([path]) => path)).toEqual(sentences(zh).map(([path]) => path));
    expect(Object.keys(en)).toEqual(Object.keys(zh));
  });

  it('leave no sentence empty', () => {
    expect([...sentences(zh), ...sentences(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('do not mix', () => {
    expect(sentences(en).filter(([, text]) => /[\u4e00-\u9fff]/.test(text))).toEqual([]);
    expect(sentences(zh).filter(([, text]) => /[a-z]{3,}/i.test(text))).toEqual([]);
  });
});

const side = (limit: string, taxable: string) => ({ deposit: yuan('0'), limit: yuan(limit), taxable: yuan(taxable) });
const fund = (cityLimit: FundTaxFree['cityLimit'], employer: string, employee: string): TaxStep => ({
  kind: 'fundFree',
  fund: {
    wage: yuan('10000'),
    cityLimit,
    sides: { employer: side('1200', employer), employee: side('1200', employee) },
  },
});

/** What each step says in both languages, with every number of the step in it. */
const steps: [TaxStep, string, string][] = [
  [
    fund('above', '0', '0'),
    '公积金免税额按本人月平均工资 10,000.00 × 12%，每边 1,200.00：没有超出',
    'Tax-free housing fund by the own average wage 10,000.00 × 12%: 1,200.00 a side; nothing is above it',
  ],
  [
    fund('applies', '300', '0'),
    '公积金免税额按公积金上限（推定为当地社平工资的三倍） 10,000.00 × 12%，每边 1,200.00：单位超出 300.00，计入收入',
    'Tax-free housing fund by the fund’s ceiling (assumed to be three times the city’s average wage), 10,000.00 × 12%: 1,200.00 a side; the employer’s is 300.00 above, which is income',
  ],
  [
    fund('unknown', '0', '50'),
    '公积金免税额按本人月平均工资（公积金上限未知，只看这一条） 10,000.00 × 12%，每边 1,200.00：个人超出 50.00，不能税前扣除',
    'Tax-free housing fund by the own average wage (the fund’s ceiling is not known, so this alone counts), 10,000.00 × 12%: 1,200.00 a side; the employee’s is 50.00 above, which is not deductible',
  ],
  [
    { kind: 'equalMonths', figure: 'income', each: yuan('20000'), months: 1, total: yuan('20000') },
    '累计收入 20,000.00',
    'Cumulative income 20,000.00',
  ],
  [
    { kind: 'givenBefore', figure: 'income', before: yuan('60000'), month: yuan('1'), total: yuan('60001') },
    '累计收入 60,000.00（此前）+ 1.00 = 60,001.00',
    'Cumulative income 60,000.00 (before) + 1.00 = 60,001.00',
  ],
  [
    { kind: 'taxable', income: yuan('3000'), deductions: [yuan('5000'), yuan('400')], taxable: yuan('-2400') },
    '累计应纳税所得额 3,000.00 − 5,000.00 − 400.00 = −2,400.00',
    'Cumulative taxable income 3,000.00 − 5,000.00 − 400.00 = −2,400.00',
  ],
  [{ kind: 'nothingDue' }, '不大于 0，不扣税', 'Nothing or less: no tax'],
  [
    { kind: 'taxDue', taxable: yuan('100'), bracket: taxBracketOf(yuan('100')), taxDue: yuan('3') },
    '累计应缴税 100.00 × 3% = 3.00',
    'Cumulative tax 100.00 × 3% = 3.00',
  ],
  [
    { kind: 'lessSoFar', taxDue: yuan('3'), soFar: yuan('2'), tax: yuan('1'), assumedMonths: 1 },
    '减此前已扣（推算：此前 1 个月）3.00 − 2.00 = 1.00',
    'Less what was withheld (estimated: 1 month before): 3.00 − 2.00 = 1.00',
  ],
  [
    { kind: 'overpaid', taxDue: yuan('3'), soFar: yuan('5'), overpaid: yuan('2') },
    '此前已扣 5.00，比累计应缴 3.00 多 2.00：本月不扣，留待以后各月或年度汇算',
    '5.00 was withheld before, 2.00 more than the cumulative tax of 3.00: nothing this month; the rest waits for later months or the yearly settlement',
  ],
];

it.each(steps)('the step %#', (step, inChinese, inEnglish) => {
  expect([zh.step(step), en.step(step)]).toEqual([inChinese, inEnglish]);
});

it('a bonus is said to be better one way, the other, neither, or to leave no choice', () => {
  const verdicts = [
    compareBonus(yuan('36000'), '2026-02', yuan('125964')),
    compareBonus(yuan('36000'), '2026-02', yuan('-30000')),
    compareBonus(yuan('20000'), '2026-02', yuan('10000')),
    compareBonus(yuan('20000'), '2028-02', yuan('10000')),
  ];
  expect(verdicts.map((one) => zh.verdict(one, true))).toEqual([
    '单独计税更划算，多拿 4,316.40 元。',
    '并入全年更划算，多拿 900.00 元。',
    '两种算法的税一样多。',
    '单独计税只到 2027 年 12 月，这个月的奖金只能并入全年。',
  ]);
  expect(verdicts.map((one) => en.verdict(one, true))).toEqual([
    'By itself is better, by 4,316.40 yuan.',
    'Merged into the year is better, by 900.00 yuan.',
    'Both ways take the same tax.',
    'Taxing a bonus by itself ends with Dec 2027: this month’s can only be merged into the year.',
  ]);
  // Without the year’s first months nobody knows which is better, but that there is no choice is known.
  expect(verdicts.map((one) => zh.verdict(one, false))).toEqual([
    ...Array.from({ length: 3 }, () => '今年其他收入未知，哪种划算要看年度汇算。'),
    '单独计税只到 2027 年 12 月，这个月的奖金只能并入全年。',
  ]);
  expect(verdicts.map((one) => en.verdict(one, false)).slice(0, 3)).toEqual(
    Array.from(
      { length: 3 },
      () => 'Which is better depends on this year’s other income: the yearly settlement decides.',
    ),
  );
});

it('the rise of the tax is explained once, later steps in short', () => {
  const step = (monthOfYear: number, taxable: string, above: string, from: string, to: string) => ({
    monthOfYear,
    taxable: yuan(taxable),
    above: yuan(above),
    from: yuan(from),
    to: yuan(to),
  });
  const first = step(2, '40000.5', '36000', '0.03', '0.1');
  expect(zh.rateSteps([first], 1)).toBe(
    '2 月累计应纳税所得额 40,000.50，超过 36,000，超出的部分按 10%。所以年中税变多、到手变少。各月扣的税加起来，正好是全年的税，没有多缴。',
  );
  const later = step(8, '150000', '144000', '0.1', '0.2');
  expect(zh.rateSteps([first, later], null)).toContain('；之后 8 月过 144,000（20%）。所以');
  expect(en.rateSteps([first, later], null)).toBe(
    'In Feb cumulative taxable income is 40,000.50, above 36,000, and what lies above is taxed at 10%; later it passes 144,000 in Aug (20%). So tax rises and take-home falls within the year.',
  );
});

it('the months of a part of the year add up to their own withholding, not to the tax of the year', () => {
  const step = { monthOfYear: 11, taxable: yuan('37000'), above: yuan('36000'), from: yuan('0.03'), to: yuan('0.1') };
  expect(zh.rateSteps([step], 9)).toMatch(
    /到手变少。各月扣的税加起来是 9 至 12 月应预扣的税；年度汇算时可能退税或补税。$/,
  );
  expect(en.rateSteps([step], 9)).toMatch(
    / What is withheld adds up to the withholding due for September to December; the yearly settlement may refund or claim some\.$/,
  );
  expect(en.rateSteps([step], 1)).toMatch(/ adds up to the tax of the year: nothing is paid twice\.$/);
});

it('a bonus is merged into the months that are counted', () => {
  const { merged } = compareBonus(yuan('1000'), '2026-09', yuan('20000'));
  // 20,000 × 3% = 600; 21,000 × 3% = 630.
  expect(zh.mergedOf(yuan('1000'), merged, zh.period(9))).toEqual([
    '9 至 12 月应纳税所得额 20,000.00 + 1,000.00 = 21,000.00',
    '9 至 12 月的税从 600.00 变为 630.00，多 30.00',
    '1,000.00 − 30.00 = 970.00',
  ]);
  expect(en.mergedOf(yuan('1000'), merged, en.period(1)).slice(0, 2)).toEqual([
    'Taxable income, whole year: 20,000.00 + 1,000.00 = 21,000.00',
    'Tax, whole year: from 600.00 to 630.00, 30.00 more',
  ]);
});
