import { describe, expect, it } from 'vitest';
import { articleExamples } from '../../src/calc/articleExamples';
import { Decimal } from '../../src/calc/decimal';
import type { Verdict } from '../../src/calc/verdict';
import type { SchemeId } from '../../src/rules/cityProfile';
import { schemeIds } from '../../src/rules/schemes';
import { en } from '../../src/ui/wording/payslip/en';
import { zh, type PayslipWording } from '../../src/ui/wording/payslip/zh';
import {
  yuan,
  more,
  verdicts,
  verdictKinds,
  linkProblems,
  allVerdicts,
  allMissing,
  allProblems,
  cannotTell,
  schemesOf,
  whole,
  subjects,
  trueUp,
  minimumWage,
} from './payslipWordingCases';

const chineseLetters = /[\u4e00-\u9fff]/;

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
        money.unemployment({ kind: 'less', least: new Decimal(0), most: new Decimal('431.60') }, minimumWage),
        money.unemployment({ kind: 'less', least: new Decimal('2271.60'), most: new Decimal('2776.40') }, null),
        money.unemployment({ kind: 'same' }, minimumWage),
        money.unemployment({ kind: 'independent' }, null),
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
