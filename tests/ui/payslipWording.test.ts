import { describe, expect, it } from 'vitest';
import { articleExamples } from '../../src/calc/articleExamples';
import type { UnemploymentLoss } from '../../src/calc/benefitLosses';
import { Decimal } from '../../src/calc/decimal';
import { falseAlarms } from '../../src/calc/falseAlarm';
import type { AmountRefusal } from '../../src/calc/readAmount';
import type { BaseGroup } from '../../src/calc/readPayslip';
import type { TrueUpExplanation } from '../../src/calc/settleLines';
import type { Missing, Verdict } from '../../src/calc/verdict';
import type { SchemeId } from '../../src/rules/cityProfile';
import type { RuleVersion } from '../../src/rules/ruleVersions';
import { schemeIds } from '../../src/rules/schemes';
import type { LinkProblem } from '../../src/ui/payslip/payslipLink';
import type { PayslipProblem } from '../../src/ui/payslip/payslipProblem';
import { en } from '../../src/ui/wording/payslip/en';
import { zh, type PayslipWording, type Subject } from '../../src/ui/wording/payslip/zh';
import { publishedProfile } from '../publishedProfiles';

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
const ground = { comparisons: [], version: 0, range: null, isRounded: false };

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
      range: null,
      isRounded: false,
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
  wageYears: [{ kind: 'wageYears' }],
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
  noSchemes: [{ kind: 'noSchemes' }],
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

const schemesOf: Record<BaseGroup, SchemeId[]> = {
  insurance: ['pension', 'medical'],
  'housing-fund': ['housing-fund'],
  together: ['pension', 'housing-fund'],
};

const [rule] = publishedProfile('nanjing').contributionRules;
const departure: RuleVersion = { rule: rule!, standing: 'provisional', until: '2026-10-08' };

function whole(group: BaseGroup): Subject {
  return { group, schemes: schemesOf[group], isWhole: true, departures: [] };
}

/** A group in whole and in part, by the rules in use and by others. */
const subjects = (Object.keys(schemesOf) as BaseGroup[]).flatMap((group): Subject[] => [
  whole(group),
  { ...whole(group), isWhole: false },
  { ...whole(group), departures: [departure] },
]);

const verdictKinds = Object.keys(verdicts) as Verdict['kind'][];

function trueUp(lowest: Decimal | null, highest: Decimal | null, months = 3): TrueUpExplanation {
  return { kind: 'trueUp', months, lowest, highest, roundedToYuan: false, version: 0, fromVersion: 1 };
}

function lossOf(monthly: string): UnemploymentLoss {
  return { kind: 'loss', declared: yuan, lawful: more, monthly: new Decimal(monthly) };
}

function atMost(monthly: string): UnemploymentLoss {
  return { kind: 'lossAtMost', monthly: new Decimal(monthly) };
}

const minimumWage = { amount: new Decimal(2660), document: '苏人社规〔2025〕3号' };

/** What a language says of everything that may come up, sentence by sentence. */
function saidBy(words: PayslipWording): [string, string[]][] {
  const { result, money, arrears, sheet, share, article, wages, paid, picture } = words;
  const both = (one: Verdict, about = whole('insurance')): string[] => Object.values(result.verdict(one, about));
  const change = {
    group: 'insurance',
    schemes: [] as SchemeId[],
    basesBefore: '≤ 4,952.06',
    basesNow: '≥ 24,762.00',
  } as const;
  const spans = [trueUp(null, yuan), trueUp(yuan, null), trueUp(yuan, more), trueUp(null, null), trueUp(yuan, yuan, 1)];
  return [
    ['verdicts', allVerdicts.flatMap((one) => subjects.flatMap((about) => both(one, about)))],
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
    ['likely', [result.likely('5,000.00'), result.calculatedAt('5,000.00')]],
    ['noRule', [result.noRule(['pension']), result.lineFits(['pension', 'medical'])]],
    [
      'alternatives',
      [result.feeAlternative('1'), result.otherBases('1'), result.laterGap('649.00'), result.otherwise('x')],
    ],
    ['redFlag', [result.redFlag('work-injury', 33, '20.00'), result.redFlag('maternity', 53, '8.50')]],
    ['notDeducted', [result.notDeducted(['pension', 'medical']), result.notDeducted(['housing-fund'])]],
    ['ruleOf', schemeIds.map((scheme) => result.ruleOf(scheme, '4,952–24,762', '8%'))],
    [
      'picture',
      [
        picture.text('insurance', { declared: '1', lawful: '2', floor: '3', ceiling: '4' }),
        picture.text('together', { declared: '1', lawful: null, floor: '3', ceiling: '4' }),
      ],
    ],
    [
      'money',
      [money.basis('4,952.00'), money.firstOptions('1'), money.inSum(1), money.inSum(12), money.moreTax('10%')],
    ],
    ['retirement', [money.retirement('63', '0', '2039-09', '240'), money.retirement('61', '4', '2031-05', '192')]],
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
    ['maternity', [money.maternity(null, null), money.maternity('158', '26,585.87')]],
    [
      'unemployment',
      [
        money.unemployment([lossOf('431.60'), lossOf('0')], minimumWage),
        money.unemployment([lossOf('2271.60'), lossOf('2776.40')], null),
        money.unemployment([lossOf('0'), lossOf('0')], minimumWage),
        money.unemployment([atMost('2271.60'), atMost('2776.40')], null),
        money.unemployment([{ kind: 'independentOfBase' }, { kind: 'independentOfBase' }], null),
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
      [
        sheet.madeOn(words.day('2026-11-22')),
        sheet.paidIn(words.month('2026-11')),
        sheet.profile('X', 3, 'ab'),
        sheet.surchargeDay('2026-11-22'),
      ],
    ],
    ['opened', [share.opened(3)]],
    [
      'changes',
      [null, ...verdictKinds].flatMap((verdictBefore) =>
        [null, ...verdictKinds].flatMap((verdictNow) =>
          [[], schemesOf.insurance].map((ids) => share.change({ ...change, schemes: ids, verdictBefore, verdictNow })),
        ),
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
      // The one Chinese amount that English gives as an example of what may be typed, and a document by its number.
      const isChinese = chineseLetters.test(text.replace('八千五百', '').replace(minimumWage.document, ''));
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
  return Object.values(result.verdict(one, whole('insurance'))).join('\n');
}

describe('what the sentences must hold', () => {
  it('is the amount of a finding, as one figure where it is one and as two where it is not', () => {
    const [one, two] = verdicts.likelyUnderDeclared;
    expect(zh.result.verdict(one!, whole('insurance')).headline).toBe('社保：可能少报，基数每月差 4,952.06 元');
    expect(en.result.verdict(one!, whole('insurance')).headline).toBe(
      'Social insurance: may be under-declared, the base 4,952.06 yuan a month too low',
    );
    for (const words of [zh, en]) {
      const { headline, detail } = words.result.verdict(two!, whole('housing-fund'));
      expect(headline).toContain('4,952.06');
      expect(detail).toContain('10,000.00');
    }
  });

  it('is the schemes on the payslip, where they are not the whole group', () => {
    const part: Subject = { ...whole('insurance'), isWhole: false };
    const [one] = verdicts.likelyUnderDeclared;
    expect(zh.result.verdict(one!, part).headline).toBe('养老、医疗：可能少报，基数每月差 4,952.06 元');
    expect(en.result.verdict(one!, { ...part, schemes: ['pension'] }).headline).toBe(
      'Pension: may be under-declared, the base 4,952.06 yuan a month too low',
    );
    const change = { group: 'insurance', verdictBefore: null, verdictNow: 'atCeiling', basesBefore: '–' } as const;
    const told = (schemes: SchemeId[]) => zh.share.change({ ...change, schemes, basesNow: '≥ 24,761.94' });
    expect(told([])).toMatch(/^社保：/);
    expect(told(['pension'])).toMatch(/^养老：/);
  });

  it('is that a limit was one of the time, where other rules explain the payslip', () => {
    const then: Subject = { ...whole('insurance'), departures: [departure] };
    const [ceiling] = verdicts.atCeiling;
    const [lawful, , unknown] = verdicts.atLegalMinimum;
    expect(zh.result.verdict(ceiling!, then).headline).toBe('社保：按当时的上限缴，看来没有少报');
    expect(zh.result.verdict(ceiling!, whole('insurance')).headline).toBe('社保：已按上限缴，不存在少报');
    expect(zh.result.verdict(lawful!, then).headline).toBe('社保：按当时的下限缴，与你的工资相符');
    expect(zh.result.verdict(unknown!, then).headline).toBe('社保：按当时的下限缴');
    for (const one of [ceiling!, lawful!, unknown!]) {
      expect(en.result.verdict(one, then).headline).toContain('of the time');
      expect(en.result.verdict(one, whole('insurance')).headline).not.toContain('of the time');
    }
  });

  it('is the unemployment benefit as the lower and the higher of two losses, one where they are the same', () => {
    // 45% of 4952 and 10000 is 2228.40 and 4500; 55% is 2723.60 and 5500. With 2660 at the most: 431.60 and 0.
    const both = (one: string, other: string) => zh.money.unemployment([lossOf(one), lossOf(other)], minimumWage);
    expect(both('431.60', '0')).toMatch(
      /不高于最低工资 2,660\.00 元（苏人社规〔2025〕3号，转引）.*每月约少 0\.00 至 431\.60 元。$/,
    );
    expect(both('0', '431.60')).toBe(both('431.60', '0'));
    expect(both('100', '100')).toMatch(/每月约少 100\.00 元。$/);
    expect(both('0', '0')).toMatch(/这里两个基数发的一样多。$/);
    expect(zh.money.unemployment([lossOf('1'), lossOf('2')], null)).not.toContain('2,660');
  });

  it('is where to ask about a fund that is not deducted, which is not where insurance is', () => {
    for (const words of [zh, en]) {
      expect(words.result.notDeducted(['housing-fund'])).toContain('12329');
      expect(words.result.notDeducted(['pension', 'housing-fund'])).toContain('12333');
    }
  });

  it('is one month where it is one, and months where they are more', () => {
    expect(en.money.inSum(1)).toBe('1 month in all');
    expect(en.money.inSum(12)).toBe('12 months in all');
    expect(en.result.trueUp(trueUp(yuan, null, 1))).toContain('a true-up of 1 month ');
    expect(en.arrears.surchargeOf('1')).toBe('first month: 1 day');
    expect(en.money.retirement('61', '4', '2031-05', '192')).toBe(
      'Retirement age 61 years 4 months (May 2031), with at least 192 months of contributions.',
    );
    expect(zh.money.retirement('63', '0', '2039-09', '240')).toBe(
      '退休年龄 63 岁（2039 年 9 月），那时至少要缴满 240 个月。',
    );
  });

  it('is the article of the law', () => {
    expect(zh.result.redFlag('work-injury', 33, '20.00')).toContain('第 33 条');
    expect(en.result.redFlag('maternity', 53, '8.50')).toContain('art 53');
  });
});
