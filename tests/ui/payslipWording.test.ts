import { describe, expect, it } from 'vitest';
import { articleExamples } from '../../src/calc/articleExamples';
import { Decimal } from '../../src/calc/decimal';
import { falseAlarms } from '../../src/calc/falseAlarm';
import type { AmountRefusal } from '../../src/calc/readAmount';
import type { TrueUpExplanation } from '../../src/calc/readPayslip';
import type { Missing, Verdict } from '../../src/calc/verdict';
import { schemeIds } from '../../src/rules/schemes';
import type { LinkProblem } from '../../src/ui/payslip/payslipLink';
import type { PayslipProblem } from '../../src/ui/payslip/payslipProblem';
import { en } from '../../src/ui/wording/payslip/en';
import { zh, type PayslipWording } from '../../src/ui/wording/payslip/zh';

/** Every plain sentence of a language with the path to it. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => sentences(part, `${path}.${key}`));
}

const chineseLetters = /[\u4e00-\u9fff]/;

describe('the two languages of 查工资条 say the same things', () => {
  it('have words in the same places, in the same order', () => {
    expect(sentences(en).map(([path]) => path)).toEqual(sentences(zh).map(([path]) => path));
  });

  it('leave no sentence empty', () => {
    expect([...sentences(zh), ...sentences(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('do not mix: no Chinese in English, and in Chinese no English word but PDF', () => {
    expect(sentences(en).filter(([, text]) => chineseLetters.test(text))).toEqual([]);
    expect(sentences(zh).filter(([, text]) => /[a-z]{3,}/i.test(text.replace('PDF', '')))).toEqual([]);
  });

  it('accuse nobody: they say what may be, and speak of no offence', () => {
    const all = [...sentences(zh), ...sentences(en)].map(([, text]) => text).join('\n');
    expect(all).not.toMatch(/违法|偷逃|欺诈|克扣|illegal|fraud|steal|stole|cheat|guilty/i);
  });
});

const yuan = new Decimal('4952.06');
const more = new Decimal(10000);
const ground = { comparisons: [], version: 0 };

const verdicts: { [Kind in Verdict['kind']]: Extract<Verdict, { kind: Kind }>[] } = {
  declaredInFull: [{ kind: 'declaredInFull', ...ground }],
  likelyUnderDeclared: [
    { kind: 'likelyUnderDeclared', atLeast: yuan, atMost: yuan, softenedBy: [], ...ground },
    { kind: 'likelyUnderDeclared', atLeast: yuan, atMost: more, softenedBy: ['unpaidLeave'], ...ground },
  ],
  atLegalMinimum: [true, false, null].map((isLawful) => ({ kind: 'atLegalMinimum', isLawful, ...ground })),
  belowLegalMinimum: [
    { kind: 'belowLegalMinimum', impliedLowest: yuan, impliedHighest: yuan, softenedBy: [], ...ground },
    { kind: 'belowLegalMinimum', impliedLowest: yuan, impliedHighest: more, softenedBy: [], ...ground },
  ],
  atCeiling: [{ kind: 'atCeiling', ...ground }],
  cannotTell: [
    {
      kind: 'cannotTell',
      missing: [{ kind: 'contradiction' }],
      otherwise: null,
      perLine: [],
      comparisons: [],
      version: null,
    },
  ],
};

const missing: { [Kind in Missing['kind']]: Extract<Missing, { kind: Kind }>[] } = {
  wage: [{ kind: 'wage', schemes: ['pension'] }],
  limit: (['floor', 'ceiling'] as const).map((limit) => ({ kind: 'limit', limit, schemes: ['medical', 'maternity'] })),
  chosenByPerson: [{ kind: 'chosenByPerson' }],
  anyBase: [{ kind: 'anyBase' }],
  impossible: [{ kind: 'impossible' }],
  aboveMaximum: [{ kind: 'aboveMaximum' }],
  contradiction: [{ kind: 'contradiction' }],
  noRule: [{ kind: 'noRule', schemes: ['housing-fund'] }],
  estimatedRules: [{ kind: 'estimatedRules' }],
  flatFee: [{ kind: 'flatFee' }],
  fundRate: [{ kind: 'fundRate' }],
  separateFigures: [{ kind: 'separateFigures' }],
  circumstance: falseAlarms.map((alarm) => ({ kind: 'circumstance', alarm })),
};

const refusals: Record<AmountRefusal, null> = {
  notANumber: null,
  scientific: null,
  negative: null,
  zero: null,
  misplacedComma: null,
  tooManyDecimals: null,
  tooLarge: null,
};

const problems: { [Kind in PayslipProblem['kind']]: Extract<PayslipProblem, { kind: Kind }>[] } = {
  amount: (Object.keys(refusals) as AmountRefusal[]).map((reason) => ({ kind: 'amount', reason })),
  aboveWage: [{ kind: 'aboveWage', wage: '3,000.00' }],
  monthsPaid: [{ kind: 'monthsPaid' }],
  years: [{ kind: 'years' }],
  sumMonths: [{ kind: 'sumMonths' }],
  futureMonth: [{ kind: 'futureMonth' }],
  futureBirth: [{ kind: 'futureBirth' }],
  tooOldForTable: [{ kind: 'tooOldForTable' }],
  reversedMonths: [{ kind: 'reversedMonths' }],
  tooManyMonths: [{ kind: 'tooManyMonths', most: 240 }],
  paidBeforeMonth: [{ kind: 'paidBeforeMonth' }],
};

const linkProblems: { [Kind in LinkProblem['kind']]: Extract<LinkProblem, { kind: Kind }> } = {
  cut: { kind: 'cut' },
  later: { kind: 'later' },
  unknownCity: { kind: 'unknownCity', city: 'atlantis' },
};

const allVerdicts = Object.values<Verdict[]>(verdicts).flat();
const allMissing = Object.values<Missing[]>(missing).flat();
const allProblems = Object.values<PayslipProblem[]>(problems).flat();

function cannotTell(one: Missing): Verdict {
  return { ...verdicts.cannotTell[0]!, missing: [one] };
}

const groups = ['insurance', 'housing-fund', 'together'] as const;
const verdictKinds = Object.keys(verdicts) as Verdict['kind'][];

function trueUp(lowest: Decimal | null, highest: Decimal | null, months = 3): TrueUpExplanation {
  return { kind: 'trueUp', months, lowest, highest, roundedToYuan: false, version: 0, fromVersion: 1 };
}

/** What a language says of everything that may come up, sentence by sentence. */
function saidBy(words: PayslipWording): [string, string[]][] {
  const { result, money, arrears, sheet, share, article, wages, paid, picture } = words;
  const both = (one: Verdict, group: (typeof groups)[number] = 'insurance'): string[] =>
    Object.values(result.verdict(one, group));
  const change = { group: 'insurance', basesBefore: '≤ 4,952.06', basesNow: '≥ 24,762.00' } as const;
  const spans = [trueUp(null, yuan), trueUp(yuan, null), trueUp(yuan, more), trueUp(null, null), trueUp(yuan, yuan, 1)];
  return [
    ['verdicts', allVerdicts.flatMap((one) => groups.flatMap((group) => both(one, group)))],
    ['what is missing', allMissing.flatMap((one) => both(cannotTell(one)))],
    ['all that is missing', both({ ...verdicts.cannotTell[0]!, missing: allMissing })],
    ['problems', allProblems.map(words.problem)],
    ['problems of a link', Object.values(linkProblems).map(words.linkProblem)],
    ['month', [words.month('2025-03'), words.day('2025-03-09')]],
    ['names', schemeIds.map((scheme) => words.names([scheme]))],
    ['rateOf', schemeIds.map(paid.rateOf)],
    [
      'wages of',
      [wages.of('2024', ['pension', 'housing-fund'], false), wages.of('2024', [...schemeIds.slice(0, 5)], false)],
    ],
    ['averageOf', [wages.averageOf('9,000.00')]],
    ['true-ups', spans.flatMap((one) => [result.trueUp(one), result.alsoTrueUp(one)])],
    ['otherTrueUps', [result.otherTrueUps([4]), result.otherTrueUps([4, 7])]],
    ['openSpan', spans.map(({ lowest, highest }) => result.openSpan(lowest, highest))],
    ['limits', [result.limits('4,952', '24,762'), result.likely('5,000.00')]],
    ['noRule', [result.noRule(['pension']), result.lineFits(['pension', 'medical'])]],
    [
      'alternatives',
      [result.feeAlternative('1'), result.otherBases('1'), result.laterGap('649.00'), result.otherwise('x')],
    ],
    ['redFlag', [result.redFlag('work-injury', 33, '20.00'), result.redFlag('maternity', 53, '8.50')]],
    ['notDeducted', [result.notDeducted(['pension', 'medical'])]],
    ['ruleOf', schemeIds.map((scheme) => result.ruleOf(scheme, '4,952–24,762', '8%'))],
    [
      'picture',
      [
        picture.text('insurance', { declared: '1', lawful: '2', floor: '3', ceiling: '4' }),
        picture.text('together', { declared: '1', lawful: null, floor: '3', ceiling: '4' }),
      ],
    ],
    ['money', [money.basis('4,952.00'), money.inSum(1), money.inSum(12), money.moreTax('10%')]],
    ['retirement', [money.retirement('63', '0', '2039-09'), money.retirement('61', '4', '2031-05')]],
    [
      'pension',
      [
        money.pension(['892.99'], { kind: 'exact', divisor: new Decimal(139) }, '375.00'),
        money.pension(
          ['920.45', '951.00'],
          { kind: 'between', younger: new Decimal(132), older: new Decimal(125) },
          '375.00',
        ),
      ],
    ],
    ['maternity', [money.maternity(null), money.maternity('158')]],
    [
      'unemployment',
      [
        money.unemployment({ kind: 'loss', declared: yuan, lawful: more, monthly: yuan }, '45%'),
        money.unemployment({ kind: 'lossAtMost', monthly: yuan }, '45%'),
        money.unemployment({ kind: 'independentOfBase' }, ''),
      ],
    ],
    [
      'arrears',
      [
        arrears.surchargeOf('1'),
        arrears.missingLine('2008-07', '2017-06', ['pension']),
        arrears.missingLine('2008-07', '2008-07', ['pension']),
        arrears.run('2025-09', '2025-12', 4),
        arrears.run('2025-09', '2025-09', 1),
      ],
    ],
    [
      'sheet',
      [sheet.madeOn(words.day('2026-11-22')), sheet.paidIn(words.month('2026-11')), sheet.profile('X', 3, 'ab')],
    ],
    ['opened', [share.opened(3)]],
    [
      'changes',
      [null, ...verdictKinds].flatMap((verdictBefore) =>
        [null, ...verdictKinds].map((verdictNow) => share.change({ ...change, verdictBefore, verdictNow })),
      ),
    ],
    ['examples', articleExamples().flatMap((one) => Object.values(article.example(one)))],
  ];
}

describe.each([
  ['Chinese', zh],
  ['English', en],
])('what may come up on 查工资条, in %s', (language, words) => {
  it.each(saidBy(words))('has words: %s', (_, texts) => {
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|null|NaN|\[object|Infinity/);
      // The one Chinese amount that English gives as an example of what may be typed.
      const isChinese = chineseLetters.test(text.replace('八千五百', ''));
      expect({ text, isChinese }).toEqual({ text, isChinese: language === 'Chinese' });
    }
  });

  it('tells every verdict, doubt and problem in words of its own', () => {
    const said = [
      ...verdictKinds.filter((kind) => kind !== 'cannotTell').map((kind) => both(words, verdicts[kind][0]!)),
      ...allMissing.map((one) => both(words, cannotTell(one))),
      ...allProblems.map(words.problem),
      ...Object.values(linkProblems).map(words.linkProblem),
    ];
    expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
  });
});

function both({ result }: PayslipWording, one: Verdict): string {
  return Object.values(result.verdict(one, 'insurance')).join('\n');
}

describe('what the sentences must hold', () => {
  it('is the amount of a finding, as one figure where it is one and as two where it is not', () => {
    const [one, two] = verdicts.likelyUnderDeclared;
    expect(zh.result.verdict(one!, 'insurance').headline).toBe('社保：可能少报，基数每月差 4,952.06 元');
    expect(en.result.verdict(one!, 'insurance').headline).toBe(
      'Social insurance: may be under-declared, the base 4,952.06 yuan a month too low',
    );
    for (const words of [zh, en]) {
      const { headline, detail } = words.result.verdict(two!, 'housing-fund');
      expect(headline).toContain('4,952.06');
      expect(detail).toContain('10,000.00');
    }
  });

  it('is one month where it is one, and months where they are more', () => {
    expect(en.money.inSum(1)).toBe('1 month in all');
    expect(en.money.inSum(12)).toBe('12 months in all');
    expect(en.result.trueUp(trueUp(yuan, null, 1))).toContain('a true-up of 1 month ');
    expect(en.arrears.surchargeOf('1')).toBe('first month: 1 day');
    expect(en.money.retirement('61', '4', '2031-05')).toBe('Retirement age 61 years 4 months (May 2031).');
    expect(zh.money.retirement('63', '0', '2039-09')).toBe('退休年龄 63 岁（2039 年 9 月）。');
  });

  it('is the article of the law', () => {
    expect(zh.result.redFlag('work-injury', 33, '20.00')).toContain('第 33 条');
    expect(en.result.redFlag('maternity', 53, '8.50')).toContain('art 53');
  });
});
