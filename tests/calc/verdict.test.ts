import { describe, expect, it } from 'vitest';
import { falseAlarms } from '../../src/calc/falseAlarm';
import type { GroupReading } from '../../src/calc/readPayslip';
import type { Explanation, LineReading, SettledReading, TrueUpExplanation } from '../../src/calc/settleLines';
import { isAccusing, judge, type Circumstances, type Missing, type Verdict } from '../../src/calc/verdict';
import { lookupOf } from '../../src/calc/wageRange';
import type { ContributionRule, SchemeId } from '../../src/rules/cityProfile';
import { between, standing } from './payslipLines';
import { fixedAt, madeUpRule, percent, refusal, spelled, within, yuan } from './ruleBuilder';

const pension = madeUpRule();
const medical = madeUpRule({ scheme: 'medical', base: within('2000', '6000'), rates: percent('9%', '2%') });

type Asked = Partial<Omit<Circumstances, 'wages'>> & { wages?: Partial<Record<SchemeId, string>> };

/** One pension line, judged by one set of rules, unless something else is said. */
function circumstances({ wages = {}, ...asked }: Asked): Circumstances {
  return {
    versions: [[pension, medical]],
    schemes: ['pension'],
    falseAlarms: [],
    areRulesEstimated: false,
    expired: [],
    hasMixedYears: false,
    ...asked,
    wages: Object.fromEntries(Object.entries(wages).map(([scheme, wage]) => [scheme, yuan(wage)])),
  };
}

type Footing = Parameters<typeof standing>[0];
const explanation = (lowest: string | null, highest: string | null, footing: Footing = {}): Explanation => ({
  ...lookupOf(between(lowest, highest)),
  ...standing(footing),
});
const settled = (first: Explanation, ...others: Explanation[]): SettledReading => ({ ...first, others, trueUps: [] });
const insurance = (reading: SettledReading): GroupReading => ({ group: 'insurance', ...reading });
/** Wages from `lowest` to `highest` as the only explanation. */
const plain = (lowest: string | null, highest: string | null) => insurance(settled(explanation(lowest, highest)));
const trueUp = (lowest: string | null, highest: string | null, version = 0): TrueUpExplanation => ({
  kind: 'trueUp',
  months: 3,
  ...between(lowest, highest),
  roundedToYuan: false,
  version,
  fromVersion: version + 1,
});
const nearest = { amount: yuan('80'), lowestBase: yuan('1000'), highestBase: yuan('1000.06') };
const implied = (lowest: string, highest: string) => ({
  impliedLowestBase: yuan(lowest),
  impliedHighestBase: yuan(highest),
  nearest,
  version: 0,
});

const verdictOn = (reading: GroupReading, asked: Asked = {}) => judge(reading, circumstances(asked));
/** A verdict without the parts that are named. */
function without(verdict: Verdict, ...keys: (keyof Verdict)[]) {
  return spelled(Object.fromEntries(Object.entries(verdict).filter(([key]) => !keys.some((one) => one === key))));
}
/** All but the wages on which it stands. */
const spelledVerdict = (verdict: Verdict) => without(verdict, 'range', 'isRounded');
/** Kind and figures alone. */
function told(reading: GroupReading, asked: Asked = {}) {
  return without(verdictOn(reading, asked), 'comparisons', 'version', 'range', 'isRounded');
}
const basisOf = (reading: GroupReading, asked: Asked = {}) => {
  const { kind, range, isRounded } = verdictOn(reading, asked);
  return spelled({ kind, range, isRounded });
};
const accused = (atLeast: string, atMost: string, softenedBy: string[] = []) => ({
  kind: 'likelyUnderDeclared',
  atLeast,
  atMost,
  softenedBy,
});
const unknown = (...missing: Missing[]) => ({ kind: 'cannotTell', missing, otherwise: null, perLine: [] });

describe('a base between the limits', () => {
  it('is declared too low when it lies a whole yuan below the wage, and not for less', () => {
    const reading = plain('2999.94', '3000');
    expect(told(reading, { wages: { pension: '3001' } })).toEqual(accused('1', '1.06'));
    expect(told(reading, { wages: { pension: '3000.99' } })).toEqual({ kind: 'declaredInFull' });
    expect(told(reading, { wages: { pension: '3000' } })).toEqual({ kind: 'declaredInFull' });
    expect(told(reading, { wages: { pension: '2000' } })).toEqual({ kind: 'declaredInFull' });
  });

  it('is too low by the largest gap over the schemes on the payslip', () => {
    // 3000 to 3100 declared; 1000 short at the least of pension, 900 to 1000 of medical.
    const wages = { pension: '4100', medical: '4000' };
    const reading = plain('3000', '3100');
    expect(told(reading, { wages, schemes: ['pension', 'medical'] })).toEqual(accused('1000', '1100'));
    expect(told(reading, { wages, schemes: ['medical'] })).toEqual(accused('900', '1000'));
    // Within the limits of each: pension 5000 − 5000, medical 6000 − 5500.
    const high = { pension: '7000', medical: '7000' };
    expect(told(plain('5500', '5600'), { wages: high, schemes: ['pension', 'medical'] })).toEqual(
      accused('400', '500'),
    );
    expect(told(plain('5500', '5600'), { wages: high })).toEqual({ kind: 'declaredInFull' });
    // 1500 is medical's floor of 2000, lawful and declared.
    const low = { pension: '1500', medical: '1500' };
    expect(told(plain('1500', '1500'), { wages: low, schemes: ['pension', 'medical'] })).toEqual({
      kind: 'declaredInFull',
    });
  });

  it('is judged where one of the wages is known', () => {
    const asked: Asked = { wages: { medical: '4000' }, schemes: ['pension', 'medical'] };
    expect(told(plain('3000', '3000'), asked)).toEqual(accused('1000', '1000'));
  });

  it('carries what was compared, and by which rules', () => {
    const { comparisons, version } = verdictOn(plain('3000', '3100'), { wages: { pension: '4000' } });
    expect(version).toBe(0);
    expect(spelled(comparisons)).toEqual([
      {
        scheme: 'pension',
        declared: { lowest: '3000', highest: '3100' },
        lawful: { amount: '4000', adjustment: 'none', unknownLimit: null },
        gap: { atLeast: '900', atMost: '1000' },
        unknownLimit: null,
      },
    ]);
  });

  it('cannot be judged without a wage', () => {
    const verdict = verdictOn(plain('3000', '3100'), { schemes: ['pension', 'medical'] });
    expect(spelled(verdict)).toMatchObject({
      ...unknown({ kind: 'wage', schemes: ['pension', 'medical'] }),
      version: 0,
      comparisons: [
        { scheme: 'pension', gap: null },
        { scheme: 'medical', gap: null },
      ],
    });
  });

  it('is chosen by the person where no rule on the payslip names a wage year', () => {
    const ownPension = { ...pension, wageYear: null };
    const asked = (schemes: SchemeId[]): Asked => ({ versions: [[ownPension, medical]], schemes });
    expect(told(plain('3000', '3100'), asked(['pension']))).toEqual(unknown({ kind: 'chosenByPerson' }));
    expect(told(plain('3000', '3100'), asked(['pension', 'medical']))).toEqual(
      unknown({ kind: 'wage', schemes: ['pension', 'medical'] }),
    );
    expect(told(plain('3000', '3100'), asked(['medical']))).toEqual(unknown({ kind: 'wage', schemes: ['medical'] }));
  });

  it('chosen by the person is never too low nor at a limit, and stays to be compared', () => {
    const chosen: Asked = { versions: [[{ ...pension, wageYear: null }]], wages: { pension: '4000' } };
    for (const reading of [plain('3000', '3000'), plain(null, '1000.06'), plain('4999.94', null), plain(null, null)]) {
      expect(told(reading, chosen)).toEqual(unknown({ kind: 'chosenByPerson' }));
    }
    const both: Asked = {
      versions: [
        [
          { ...pension, wageYear: null },
          { ...medical, wageYear: null },
        ],
      ],
      schemes: ['pension', 'medical'],
    };
    expect(told(plain('3000', '3000'), both)).toEqual(unknown({ kind: 'chosenByPerson' }));
    expect(verdictOn(plain('3000', '3000'), chosen)).toMatchObject({
      version: 0,
      comparisons: [{ scheme: 'pension' }],
    });
  });
});

describe('at the floor', () => {
  const reading = plain(null, '1000.06');

  it('the least is paid that the law allows; whether it is lawful is not known without a wage', () => {
    expect(told(reading)).toEqual({ kind: 'atLegalMinimum', isLawful: null });
    expect(verdictOn(reading)).toMatchObject({ version: 0, comparisons: [{ scheme: 'pension' }] });
  });

  it('it is lawful for a wage at or below the floor, or less than a yuan above', () => {
    for (const wage of ['600', '1000', '1000.99']) {
      expect(told(reading, { wages: { pension: wage } })).toEqual({ kind: 'atLegalMinimum', isLawful: true });
    }
    expect(verdictOn(reading, { wages: { pension: '600' } })).toMatchObject({ version: 0 });
  });

  it('it is too low for a wage from a yuan above', () => {
    expect(told(reading, { wages: { pension: '1001' } })).toEqual(accused('1', '1'));
  });
});

describe('at the ceiling', () => {
  it('nothing is too low, whatever the wage', () => {
    const reading = plain('4999.94', null);
    expect(told(reading)).toEqual({ kind: 'atCeiling' });
    expect(told(reading, { wages: { pension: '9000' } })).toEqual({ kind: 'atCeiling' });
    expect(verdictOn(reading)).toMatchObject({ version: 0, comparisons: [{ declared: { lowest: yuan('5000') } }] });
  });
});

describe('an amount that comes from any base', () => {
  it('tells nothing, however well the wage is known', () => {
    const verdict = verdictOn(plain(null, null), { wages: { pension: '9000' } });
    expect(spelled(verdict)).toMatchObject({ ...unknown({ kind: 'anyBase' }), version: 0 });
    expect(verdict.comparisons).toHaveLength(1);
  });

  it('tells nothing where no scheme on the payslip follows a wage', () => {
    const fixed = madeUpRule({ base: fixedAt('1100') });
    const asked: Asked = { versions: [[fixed]], wages: { pension: '9000' } };
    expect(told(plain('3000', '3000'), asked)).toEqual(unknown({ kind: 'anyBase' }));
    expect(verdictOn(plain('3000', '3000'), asked)).toMatchObject({ comparisons: [], version: 0 });
  });
});

describe('a limit that was not found', () => {
  const asked = (floor: string, ceiling: string, wage: string): Asked => ({
    versions: [[madeUpRule({ base: within(floor, ceiling) }), { ...medical, base: within('2000', ceiling) }]],
    wages: { pension: wage, medical: wage },
  });

  it('above may be what was declared: a base below the wage tells nothing', () => {
    const verdict = verdictOn(plain('3000', '3000'), asked('1000', 'unknown', '4000'));
    expect(spelled(verdict)).toMatchObject({
      ...unknown({ kind: 'limit', limit: 'ceiling', schemes: ['pension'] }),
      version: 0,
      comparisons: [{ gap: { atLeast: '1000' } }],
    });
    expect(
      told(plain('3000', '3000'), { ...asked('1000', 'unknown', '4000'), schemes: ['pension', 'medical'] }),
    ).toEqual(unknown({ kind: 'limit', limit: 'ceiling', schemes: ['pension', 'medical'] }));
  });

  it('above changes nothing where the whole wage was declared', () => {
    expect(told(plain('3000', '3000'), asked('1000', 'unknown', '3000'))).toEqual({ kind: 'declaredInFull' });
  });

  it('below may lie above both: a base no lower than the wage tells nothing', () => {
    expect(told(plain('3000', '3000'), asked('unknown', '5000', '3000'))).toEqual(
      unknown({ kind: 'limit', limit: 'floor', schemes: ['pension'] }),
    );
  });

  it('below changes nothing where less than the wage was declared', () => {
    expect(told(plain('3000', '3000'), asked('unknown', '5000', '4000'))).toEqual(accused('1000', '1000'));
  });

  it('above is named before one below', () => {
    // Pension in full with an unknown floor, medical short with an unknown ceiling.
    const versions = [
      [madeUpRule({ base: within('unknown', '5000') }), { ...medical, base: within('2000', 'unknown') }],
    ];
    const both: Asked = { versions, wages: { pension: '3000', medical: '4000' }, schemes: ['pension', 'medical'] };
    expect(told(plain('3000', '3000'), both)).toEqual(
      unknown({ kind: 'limit', limit: 'ceiling', schemes: ['medical'] }),
    );
  });
});

describe('an amount that no base within the limits gives', () => {
  it('below the minimum is less than anyone may pay, and the base that it implies counts as it is', () => {
    const reading = insurance({ kind: 'belowMinimum', ...implied('499.94', '500.06') });
    expect(spelledVerdict(verdictOn(reading, { wages: { pension: '900' } }))).toEqual({
      kind: 'belowLegalMinimum',
      impliedLowest: '499.94',
      impliedHighest: '500.06',
      softenedBy: [],
      comparisons: [
        {
          scheme: 'pension',
          declared: { lowest: '499.94', highest: '500.06' },
          lawful: { amount: '1000', adjustment: 'raisedToFloor', unknownLimit: null },
          gap: { atLeast: '499.94', atMost: '500.06' },
          unknownLimit: null,
        },
      ],
      version: 0,
    });
  });

  it('above the maximum, or impossible, tells nothing', () => {
    const above = insurance({ kind: 'aboveMaximum', ...implied('5999.94', '6000.06') });
    const impossible = insurance({ kind: 'impossible', nearestBelow: null, nearestAbove: nearest, version: 0 });
    const nothing = { otherwise: null, perLine: [], comparisons: [], version: null, range: null, isRounded: false };
    expect(verdictOn(above)).toEqual({ kind: 'cannotTell', missing: [{ kind: 'aboveMaximum' }], ...nothing });
    expect(verdictOn(impossible)).toEqual({ kind: 'cannotTell', missing: [{ kind: 'impossible' }], ...nothing });
  });

  it('for want of rules tells nothing but for which schemes', () => {
    expect(told(insurance({ kind: 'noRule', schemes: ['medical', 'unemployment'] }))).toEqual(
      unknown({ kind: 'noRule', schemes: ['medical', 'unemployment'] }),
    );
  });
});

describe('lines that contradict each other', () => {
  const line = (scheme: SchemeId, lowest: string | null, highest: string | null, version = 0): LineReading => ({
    ...lookupOf(between(lowest, highest)),
    scheme,
    schemes: [scheme],
    version,
    explanations: [explanation(lowest, highest, { version })],
  });
  const impossible: LineReading = {
    kind: 'impossible',
    nearestBelow: null,
    nearestAbove: nearest,
    scheme: 'unemployment',
    schemes: ['unemployment'],
    version: 0,
    explanations: [],
  };
  const reading = insurance({
    kind: 'contradiction',
    perLine: [line('pension', '3000', '3000'), impossible, line('medical', '4000', '4000')],
  });
  const wages = { pension: '4000', medical: '4000' };
  const schemes: SchemeId[] = ['pension', 'medical', 'unemployment'];

  it('tell nothing together, and each by itself what it tells', () => {
    const verdict = verdictOn(reading, { wages, schemes });
    expect(spelled(verdict)).toMatchObject({
      kind: 'cannotTell',
      missing: [{ kind: 'contradiction' }],
      otherwise: null,
      perLine: [
        {
          scheme: 'pension',
          verdict: { ...accused('1000', '1000'), version: 0, comparisons: [{ scheme: 'pension' }] },
        },
        { scheme: 'medical', verdict: { kind: 'declaredInFull', version: 0, comparisons: [{ scheme: 'medical' }] } },
      ],
      comparisons: [],
      version: null,
    });
    if (verdict.kind !== 'cannotTell') throw new Error('A contradiction tells nothing');
    expect(verdict.perLine.map((one) => one.verdict.comparisons.length)).toEqual([1, 1]);
  });

  it('are each judged by the rules that explain it', () => {
    const later = { ...pension, base: within('1000', '3500') };
    const byLater = insurance({ kind: 'contradiction', perLine: [line('pension', '3000', '3000', 1)] });
    expect(told(byLater, { wages, schemes, versions: [[pension], [later]] })).toMatchObject({
      perLine: [{ verdict: { ...accused('500', '500'), version: 1 } }],
    });
  });

  it('are each a line of several schemes where these are added up', () => {
    const added = insurance({
      kind: 'contradiction',
      perLine: [{ ...line('pension', '3000', '3000'), schemes: ['pension', 'medical'] }],
    });
    expect(told(added, { wages: { pension: '3000', medical: '3500' }, schemes })).toMatchObject({
      perLine: [{ scheme: 'pension', verdict: accused('500', '500') }],
    });
  });

  it('are each softened or stopped by circumstances', () => {
    expect(told(reading, { wages, schemes, falseAlarms: ['unpaidLeave'] })).toMatchObject({
      perLine: [{ verdict: accused('1000', '1000', ['unpaidLeave']) }, { verdict: { kind: 'declaredInFull' } }],
    });
    expect(told(reading, { wages, schemes, falseAlarms: ['partMonth'] })).toMatchObject({
      missing: [{ kind: 'contradiction' }],
      perLine: [
        { verdict: { kind: 'cannotTell', missing: [{ kind: 'circumstance', alarm: 'partMonth' }] } },
        { verdict: { kind: 'declaredInFull' } },
      ],
    });
  });

  const explained = (...explanations: Explanation[]) =>
    insurance({ kind: 'contradiction', perLine: [{ ...line('pension', '3000', '3000'), explanations }] });

  it('are each judged over all that explains it', () => {
    const milder = explained(explanation('3000', '3000'), explanation('3900', '3900', { roundedToYuan: true }));
    expect(told(milder, { wages, schemes })).toMatchObject({
      perLine: [{ verdict: { ...accused('100', '100'), range: { lowest: '3900', highest: '3900' }, isRounded: true } }],
    });
    const fee = explained(explanation('3000', '3000'), explanation('4000', '4000', { fee: 'leftOut' }));
    expect(told(fee, { wages, schemes })).toMatchObject({
      perLine: [{ verdict: { ...unknown({ kind: 'flatFee' }), otherwise: accused('1000', '1000') } }],
    });
  });

  it('tell nothing by themselves either while the rules are estimated', () => {
    expect(told(reading, { wages, schemes, areRulesEstimated: true })).toEqual(unknown({ kind: 'contradiction' }));
  });

  it('accuse nobody where one of them adds up schemes on the wages of different years', () => {
    const added = (lowest: string) =>
      insurance({
        kind: 'contradiction',
        perLine: [{ ...line('pension', lowest, lowest), schemes: ['pension', 'medical'] }],
      });
    const asked: Asked = { wages, schemes, hasMixedYears: true };
    expect(told(added('3000'), asked)).toEqual(unknown({ kind: 'contradiction' }));
    expect(told(added('4000'), asked)).toMatchObject({ perLine: [{ verdict: { kind: 'declaredInFull' } }] });
    // A line of one scheme stands on one year.
    expect(told(reading, asked)).toMatchObject({ perLine: [{ verdict: accused('1000', '1000') }, {}] });
  });
});

describe('the wages on which a verdict stands', () => {
  const asked: Asked = { wages: { pension: '4000' } };
  const exact = explanation('3000', '3000.06');
  const rounded = explanation('2990', '4000', { roundedToYuan: true });
  const at = (lowest: string | null, highest: string | null) => ({ lowest, highest });

  it('are those of the explanation that decides, rounded as it is', () => {
    expect(basisOf(insurance(settled(exact)), asked)).toEqual({
      kind: 'likelyUnderDeclared',
      range: at('3000', '3000.06'),
      isRounded: false,
    });
    for (const reading of [settled(exact, rounded), settled(rounded, exact)]) {
      expect(basisOf(insurance(reading), asked)).toEqual({
        kind: 'declaredInFull',
        range: at('2990', '4000'),
        isRounded: true,
      });
    }
    expect(basisOf(plain(null, '1000.06'))).toMatchObject({ kind: 'atLegalMinimum', range: at(null, '1000.06') });
    expect(basisOf(plain('4999.94', null))).toMatchObject({ kind: 'atCeiling', range: at('4999.94', null) });
  });

  it('are those of a settlement, rounded as it is', () => {
    const settlement = insurance({ ...trueUp('3000', '3010'), roundedToYuan: true, others: [] });
    expect(basisOf(settlement, asked)).toMatchObject({ range: at('3000', '3010'), isRounded: true });
  });

  it('are those implied below the minimum', () => {
    const below = insurance({ kind: 'belowMinimum', ...implied('499.94', '500.06') });
    expect(basisOf(below)).toEqual({ kind: 'belowLegalMinimum', range: at('499.94', '500.06'), isRounded: false });
  });

  it('are those of what would be said where a doubt stands before it, and else none', () => {
    expect(basisOf(insurance(settled(rounded)), { ...asked, areRulesEstimated: true })).toEqual({
      kind: 'cannotTell',
      range: at('2990', '4000'),
      isRounded: true,
    });
    expect(basisOf(insurance({ kind: 'noRule', schemes: ['pension'] }), asked)).toEqual({
      kind: 'cannotTell',
      range: null,
      isRounded: false,
    });
  });

  it('at the open low end hold a wage above the floor that gives the same amount once rounded', () => {
    const reading = plain(null, '1012.49');
    const lawful = { kind: 'atLegalMinimum', isLawful: true };
    expect(told(reading, { wages: { pension: '1012.49' } })).toEqual(lawful);
    expect(told(reading, { wages: { pension: '1012.5' } })).toEqual(accused('12.5', '12.5'));
    // One wage beyond is enough.
    const schemes: SchemeId[] = ['pension', 'medical'];
    const low = { ...medical, base: within('1000', '6000') };
    expect(told(reading, { versions: [[pension, low]], schemes, wages: { pension: '1012', medical: '1020' } })).toEqual(
      accused('20', '20'),
    );
  });
});

describe('several sets of rules that explain one payslip', () => {
  /** By the second set the ceiling is 3000, by the third it was not found. */
  const versions: ContributionRule[][] = [
    [pension],
    [madeUpRule({ base: within('1000', '3000') })],
    [madeUpRule({ base: within('1000', 'unknown') })],
  ];
  const asked: Asked = { versions, wages: { pension: '4000' } };
  const by = (version: number, base = '3000') => explanation(base, base, { version });
  const versionOf = (first: Explanation, ...others: Explanation[]) => {
    const { kind, version } = verdictOn(insurance(settled(first, ...others)), asked);
    return [kind, version];
  };

  it('count by the one that accuses least, wherever it stands', () => {
    expect(versionOf(by(0))).toEqual(['likelyUnderDeclared', 0]);
    expect(versionOf(by(0), by(1))).toEqual(['declaredInFull', 1]);
    expect(versionOf(by(1), by(0))).toEqual(['declaredInFull', 1]);
    expect(versionOf(by(0), by(2), by(1))).toEqual(['declaredInFull', 1]);
  });

  it('count by one that cannot tell before one that accuses', () => {
    expect(versionOf(by(0), by(2))).toEqual(['cannotTell', 2]);
    expect(versionOf(by(2), by(0))).toEqual(['cannotTell', 2]);
  });

  it('count by the smaller of two findings, and by the first of those less than a yuan apart', () => {
    expect(told(insurance(settled(by(0), by(0, '3500'))), asked)).toEqual(accused('500', '500'));
    expect(told(insurance(settled(by(0, '3500'), by(0))), asked)).toEqual(accused('500', '500'));
    expect(told(insurance(settled(by(0, '3400'), by(0, '3500'), by(0))), asked)).toEqual(accused('500', '500'));
    expect(told(insurance(settled(by(0), by(0, '3001'))), asked)).toEqual(accused('999', '999'));
    expect(told(insurance(settled(by(0), by(0, '3000.99'))), asked)).toEqual(accused('1000', '1000'));
    const same = { versions: [[pension], [{ ...pension }]], wages: { pension: '4000' } };
    expect(verdictOn(insurance(settled(by(1), by(0))), same).version).toBe(1);
    expect(verdictOn(insurance(settled(by(0), by(1))), same).version).toBe(0);
  });

  it('count by the first of those that accuse nobody', () => {
    const lenient = { versions: [[pension], [{ ...pension }]], wages: { pension: '3000' } };
    expect(verdictOn(insurance(settled(by(1), by(0))), lenient).version).toBe(1);
    expect(verdictOn(insurance(settled(by(0), by(1))), lenient).version).toBe(0);
  });

  it('may leave one at its ceiling', () => {
    expect(versionOf(by(0), explanation('3000', null, { version: 1 }))).toEqual(['atCeiling', 1]);
  });
});

describe('a payslip that may or may not carry the flat fee', () => {
  const asked: Asked = { wages: { pension: '3500' } };
  const withFee = (base: string) => explanation(base, base);
  const withoutFee = (base: string, version = 0) => explanation(base, base, { fee: 'leftOut', version });

  it('tells nothing where the fee decides whether there is a finding, and says what the fee would mean', () => {
    const verdict = verdictOn(insurance(settled(withFee('3000'), withoutFee('3500'))), asked);
    expect(spelled(verdict)).toMatchObject({
      kind: 'cannotTell',
      missing: [{ kind: 'flatFee' }],
      otherwise: { ...accused('500', '500'), version: 0 },
      perLine: [],
      comparisons: [{ gap: { atLeast: '500' } }],
      version: 0,
    });
    expect(told(insurance(settled(withFee('3500'), withoutFee('3000'))), asked)).toMatchObject({
      missing: [{ kind: 'flatFee' }],
      otherwise: { kind: 'declaredInFull' },
    });
  });

  it('counts with the fee where both accuse, or neither', () => {
    expect(told(insurance(settled(withFee('3000'), withoutFee('3200'))), asked)).toEqual(accused('500', '500'));
    expect(told(insurance(settled(withFee('3600'), explanation('4999.94', null, { fee: 'leftOut' }))), asked)).toEqual({
      kind: 'declaredInFull',
    });
  });

  it('counts without it where nothing explains the payslip with it', () => {
    expect(told(insurance(settled(withoutFee('3000'))), asked)).toEqual(accused('500', '500'));
    expect(told(insurance(settled(withoutFee('3600'))), asked)).toEqual({ kind: 'declaredInFull' });
  });

  it('counts on each side by the most lenient set of rules', () => {
    const versions = [[pension], [madeUpRule({ base: within('1000', '3000') })]];
    const lenient = explanation('3000', '3000', { version: 1 });
    expect(told(insurance(settled(withFee('3000'), lenient, withoutFee('3500'))), { ...asked, versions })).toEqual({
      kind: 'declaredInFull',
    });
    expect(
      told(insurance(settled(withFee('3500'), withoutFee('3000'), withoutFee('3000', 1))), { ...asked, versions }),
    ).toEqual({ kind: 'declaredInFull' });
  });
});

describe('a payslip that only a settlement of several months explains', () => {
  const settlement = (first: TrueUpExplanation, ...others: TrueUpExplanation[]) => insurance({ ...first, others });

  it('is judged by its wages', () => {
    expect(told(settlement(trueUp('3000', '3000.06')), { wages: { pension: '4000' } })).toEqual(
      accused('999.94', '1000'),
    );
    expect(told(settlement(trueUp('3000', '3000.06')), { wages: { pension: '3000' } })).toEqual({
      kind: 'declaredInFull',
    });
    expect(told(settlement(trueUp('4999.94', null)))).toEqual({ kind: 'atCeiling' });
    expect(told(settlement(trueUp(null, '1000.06')))).toEqual({ kind: 'atLegalMinimum', isLawful: null });
  });

  it('is judged by the settlement that accuses least', () => {
    const asked: Asked = { wages: { pension: '4000' }, versions: [[pension], [{ ...pension }]] };
    const verdict = verdictOn(settlement(trueUp('3000', '3000'), trueUp('4000', '4000', 1)), asked);
    expect([verdict.kind, verdict.version]).toEqual(['declaredInFull', 1]);
    expect(told(settlement(trueUp('3000', '3000'), trueUp('3500', '3500')), asked)).toEqual(accused('500', '500'));
  });

  it('beside a plain explanation decides nothing', () => {
    const first = explanation('3000', '3000');
    const reading = insurance({ ...first, others: [], trueUps: [trueUp('4000', '4000')] });
    expect(told(reading, { wages: { pension: '4000' } })).toEqual(accused('1000', '1000'));
  });
});

describe('a fund whose rate is not known', () => {
  const fund = madeUpRule({ scheme: 'housing-fund' });
  const at = (rate: string, reading: SettledReading) => ({ rate, ...reading });
  const base = (lowest: string | null, highest: string | null = lowest) => settled(explanation(lowest, highest));
  const impossible: SettledReading = { kind: 'impossible', nearestBelow: null, nearestAbove: nearest, version: 0 };
  const open = (...perRate: ({ rate: string } & SettledReading)[]): GroupReading => ({
    group: 'housing-fund',
    kind: 'rateUnknown',
    perRate,
  });
  const asked: Asked = { versions: [[fund]], schemes: ['housing-fund'], wages: { 'housing-fund': '4000' } };

  it('is too low when it is so at every rate, by the least and the most of them', () => {
    expect(told(open(at('5%', base('3000', '3010')), at('6%', base('2500', '2510'))), asked)).toEqual(
      accused('990', '1500'),
    );
    expect(told(open(at('5%', base('2500', '2510')), at('6%', base('3000', '3010'))), asked)).toEqual(
      accused('990', '1500'),
    );
  });

  it('is in full, at the floor or at the ceiling when it is so at every rate', () => {
    expect(told(open(at('5%', base('4500')), at('6%', base('4000'))), asked)).toEqual({ kind: 'declaredInFull' });
    expect(told(open(at('5%', base('4999.94', null)), at('6%', base('4999.94', null))), asked)).toEqual({
      kind: 'atCeiling',
    });
    expect(told(open(at('5%', base(null, '1000.06'))), { ...asked, wages: {} })).toEqual({
      kind: 'atLegalMinimum',
      isLawful: null,
    });
  });

  it('tells nothing when the rates do not agree', () => {
    const nothing = unknown({ kind: 'fundRate' });
    expect(told(open(at('5%', base('4500')), at('6%', base('3500'))), asked)).toEqual(nothing);
    expect(told(open(at('5%', base('3500')), at('6%', base('4500'))), asked)).toEqual(nothing);
    expect(told(open(at('5%', base('3500')), at('6%', base('3500')), at('7%', base('4500'))), asked)).toEqual(nothing);
  });

  it('stands on the rates that fit, a settlement of several months among them', () => {
    const tooLow: SettledReading = { kind: 'belowMinimum', ...implied('900', '910') };
    const tooHigh: SettledReading = { kind: 'aboveMaximum', ...implied('5100', '5110') };
    const full = { kind: 'declaredInFull' };
    expect(
      told(open(at('5%', tooHigh), at('6%', base('4500')), at('7%', impossible), at('8%', tooLow)), asked),
    ).toEqual(full);
    expect(told(open(at('5%', tooHigh), at('6%', { ...trueUp('4500', '4500'), others: [] })), asked)).toEqual(full);
    expect(told(open(at('5%', base(null, '1000.06')), at('6%', tooLow)), { ...asked, wages: {} })).toEqual({
      kind: 'atLegalMinimum',
      isLawful: null,
    });
    expect(told(open(at('5%', tooHigh), at('6%', base('4999.94', null))), asked)).toEqual({ kind: 'atCeiling' });
  });

  it('where none fits tells what all of them tell', () => {
    const tooLow = (lowest: string): SettledReading => ({ kind: 'belowMinimum', ...implied(lowest, lowest) });
    expect(told(open(at('5%', tooLow('900')), at('6%', tooLow('750')), at('7%', tooLow('800'))), asked)).toEqual({
      kind: 'belowLegalMinimum',
      impliedLowest: '750',
      impliedHighest: '900',
      softenedBy: [],
    });
    expect(told(open(at('5%', impossible), at('6%', impossible)), asked)).toEqual(
      unknown({ kind: 'impossible' }, { kind: 'fundRate' }),
    );
    expect(told(open(at('5%', tooLow('900')), at('6%', impossible)), asked)).toEqual(unknown({ kind: 'fundRate' }));
  });

  it('lacks a wage as well as the rate where neither is known', () => {
    expect(told(open(at('5%', base('3500')), at('6%', base('3000'))), { ...asked, wages: {} })).toEqual(
      unknown({ kind: 'wage', schemes: ['housing-fund'] }, { kind: 'fundRate' }),
    );
  });

  it('is softened and stopped by circumstances like any other', () => {
    const reading = open(at('5%', base('3000')), at('6%', base('2500')));
    expect(told(reading, { ...asked, falseAlarms: ['joinedLastYear'] })).toEqual(
      accused('1000', '1500', ['joinedLastYear']),
    );
    expect(told(reading, { ...asked, falseAlarms: ['twoJobs'] })).toMatchObject({
      missing: [{ kind: 'circumstance', alarm: 'twoJobs' }],
    });
  });

  it('has at least one rate', () => {
    expect(refusal(() => verdictOn(open(), asked))).toBe('RangeError: A range of rates is empty');
  });
});

describe('circumstances in which a low base may be right', () => {
  const low = plain('3000', '3000');
  const wages = { pension: '4000' };
  const below = insurance({ kind: 'belowMinimum', ...implied('500', '500') });

  it('that change only the average wage soften a finding', () => {
    const softening = falseAlarms.filter((alarm) => !['partMonth', 'twoJobs', 'newLimitsPending'].includes(alarm));
    expect(told(low, { wages, falseAlarms: softening })).toEqual(
      accused('1000', '1000', ['joinedLastYear', 'unpaidLeave', 'bonusOfAnotherYear']),
    );
    expect(told(below, { falseAlarms: ['unpaidLeave'] })).toEqual({
      kind: 'belowLegalMinimum',
      impliedLowest: '500',
      impliedHighest: '500',
      softenedBy: ['unpaidLeave'],
    });
  });

  it('that change this month’s amount stop it, and what would be said stays to be seen', () => {
    const verdict = verdictOn(low, { wages, falseAlarms: ['unpaidLeave', 'partMonth', 'twoJobs'] });
    expect(spelled(verdict)).toMatchObject({
      kind: 'cannotTell',
      missing: [
        { kind: 'circumstance', alarm: 'partMonth' },
        { kind: 'circumstance', alarm: 'twoJobs' },
      ],
      otherwise: accused('1000', '1000'),
      perLine: [],
      comparisons: [{ scheme: 'pension' }],
      version: 0,
    });
    expect(told(below, { falseAlarms: ['newLimitsPending'] })).toMatchObject({
      missing: [{ kind: 'circumstance', alarm: 'newLimitsPending' }],
      otherwise: { kind: 'belowLegalMinimum' },
    });
  });

  it('change nothing where there is no finding', () => {
    const all: Asked = { falseAlarms };
    expect(told(plain('3000', '3000'), { ...all, wages: { pension: '3000' } })).toEqual({ kind: 'declaredInFull' });
    expect(told(plain('4999.94', null), all)).toEqual({ kind: 'atCeiling' });
    expect(told(plain(null, '1000.06'), all)).toEqual({ kind: 'atLegalMinimum', isLawful: null });
    expect(told(plain('3000', '3000'), all)).toEqual(unknown({ kind: 'wage', schemes: ['pension'] }));
  });
});

describe('rules that are only carried on from an earlier period', () => {
  const estimated: Asked = { areRulesEstimated: true, wages: { pension: '4000' } };

  it('leave nothing certain, but what would be said', () => {
    const low = verdictOn(plain('3000', '3000'), estimated);
    expect(spelled(low)).toMatchObject({
      kind: 'cannotTell',
      missing: [{ kind: 'estimatedRules' }],
      otherwise: accused('1000', '1000'),
      comparisons: [{ scheme: 'pension' }],
      version: 0,
    });
    expect(told(plain('4000', '4000'), estimated)).toMatchObject({
      missing: [{ kind: 'estimatedRules' }],
      otherwise: { kind: 'declaredInFull' },
    });
  });

  it('are not what is missing where nothing could be said anyway', () => {
    expect(told(plain('3000', '3000'), { areRulesEstimated: true })).toEqual(
      unknown({ kind: 'wage', schemes: ['pension'] }),
    );
  });

  it('leave a finding to them before it is left to circumstances', () => {
    expect(told(plain('3000', '3000'), { ...estimated, falseAlarms: ['partMonth'] })).toMatchObject({
      missing: [{ kind: 'estimatedRules' }],
      otherwise: accused('1000', '1000'),
    });
  });
});

describe('one figure for insurance and fund', () => {
  const together = (lowest: string, highest: string): GroupReading => ({
    group: 'together',
    ...settled(explanation(lowest, highest)),
  });
  const asked: Asked = { wages: { pension: '4000' } };

  it('may stand on two bases: it accuses nobody', () => {
    expect(told(together('3000', '3000'), asked)).toMatchObject({
      kind: 'cannotTell',
      missing: [{ kind: 'separateFigures' }],
      otherwise: accused('1000', '1000'),
    });
    const below: GroupReading = { group: 'together', kind: 'belowMinimum', ...implied('500', '500') };
    expect(told(below, asked)).toMatchObject({
      missing: [{ kind: 'separateFigures' }],
      otherwise: { kind: 'belowLegalMinimum', softenedBy: [] },
    });
  });

  it('may say that nothing is too low', () => {
    expect(told(together('4000', '4000'), asked)).toEqual({ kind: 'declaredInFull' });
  });

  it('under estimated rules lacks both', () => {
    expect(told(together('3000', '3000'), { ...asked, areRulesEstimated: true })).toMatchObject({
      missing: [{ kind: 'estimatedRules' }, { kind: 'separateFigures' }],
    });
    expect(told(together('4000', '4000'), { ...asked, areRulesEstimated: true })).toMatchObject({
      missing: [{ kind: 'estimatedRules' }],
      otherwise: { kind: 'declaredInFull' },
    });
  });

  it('for the fund or the insurance alone is no such figure', () => {
    const fund: GroupReading = { group: 'housing-fund', ...settled(explanation('3000', '3000')) };
    expect(told(fund, asked)).toEqual(accused('1000', '1000'));
  });
});

describe('what is left of one figure for insurance and fund', () => {
  it('stands on the other part having one base: it accuses nobody, and may say that nothing is too low', () => {
    const left = (base: string): GroupReading => ({ ...plain(base, base), isResidual: true });
    const asked: Asked = { wages: { pension: '4000' } };
    expect(told(left('3000'), asked)).toMatchObject({
      kind: 'cannotTell',
      missing: [{ kind: 'separateFigures' }],
      otherwise: accused('1000', '1000'),
    });
    expect(told(left('4000'), asked)).toEqual({ kind: 'declaredInFull' });
  });
});

describe('one figure for schemes on the wages of different years', () => {
  const mixed: Asked = { hasMixedYears: true, wages: { pension: '4000' } };

  it('accuses nobody, and may say that nothing is too low', () => {
    expect(told(plain('3000', '3000'), mixed)).toMatchObject({
      kind: 'cannotTell',
      missing: [{ kind: 'wageYears' }],
      otherwise: accused('1000', '1000'),
    });
    expect(told(plain('4000', '4000'), mixed)).toEqual({ kind: 'declaredInFull' });
  });

  it('may lack everything else as well', () => {
    const both: GroupReading = { group: 'together', ...settled(explanation('3000', '3000')) };
    expect(told(both, { ...mixed, areRulesEstimated: true })).toMatchObject({
      missing: [{ kind: 'estimatedRules' }, { kind: 'separateFigures' }, { kind: 'wageYears' }],
    });
  });
});

describe('rules that had been replaced when the payslip was paid', () => {
  /** In force 1200 to 5000; replaced 1000 to 3500. */
  const versions = [[{ ...pension, base: within('1200', '5000') }], [{ ...pension, base: within('1000', '3500') }]];
  const by = (version: number, lowest: string | null, highest: string | null) =>
    explanation(lowest, highest, { version });
  const asked = (wage: string): Asked => ({ versions, expired: [1], wages: { pension: wage } });

  it('explain what was declared, and those in force what should have been', () => {
    const verdict = verdictOn(insurance(settled(by(1, null, '1000.06'))), asked('900'));
    expect(spelledVerdict(verdict)).toEqual({
      ...accused('200', '200'),
      comparisons: [
        {
          scheme: 'pension',
          declared: { lowest: '1000', highest: '1000' },
          lawful: { amount: '1200', adjustment: 'raisedToFloor', unknownLimit: null },
          gap: { atLeast: '200', atMost: '200' },
          unknownLimit: null,
        },
      ],
      version: 1,
    });
    // At the ceiling of then, with a wage between the ceilings and above both.
    expect(told(insurance(settled(by(1, '3499.94', null))), asked('4000'))).toEqual(accused('500', '500'));
    expect(told(insurance(settled(by(1, '3499.94', null))), asked('9000'))).toEqual(accused('1500', '1500'));
  });

  it('leave a base that is in full by those in force in full, less than a yuan aside', () => {
    const reading = insurance(settled(by(1, '2999.9', '3000')));
    expect(told(reading, asked('3000'))).toEqual({ kind: 'declaredInFull' });
    expect(told(reading, asked('3000.99'))).toEqual({ kind: 'declaredInFull' });
    expect(told(reading, asked('3001'))).toEqual(accused('1', '1.1'));
  });

  it('excuse nothing that those in force would not', () => {
    const reading = insurance(settled(by(0, '3500', '3500'), by(1, '3499.94', null)));
    expect(told(reading, asked('4000'))).toEqual(accused('500', '500'));
    // Had they not been replaced by then, they would.
    expect(told(reading, { ...asked('4000'), expired: [] })).toEqual({ kind: 'atCeiling' });
    expect(told(reading, { ...asked('4000'), expired: [2] })).toEqual({ kind: 'atCeiling' });
  });

  it('are judged by the largest gap over the schemes', () => {
    const both = [
      [...(versions[0] ?? []), medical],
      [...(versions[1] ?? []), medical],
    ];
    const question: Asked = {
      versions: both,
      expired: [1],
      schemes: ['pension', 'medical'],
      wages: { pension: '3200', medical: '3400' },
    };
    const reading = insurance(settled(by(1, '3000', '3100')));
    expect(told(reading, question)).toEqual(accused('300', '400'));
    expect(verdictOn(reading, question).comparisons.map(({ scheme }) => scheme)).toEqual(['pension', 'medical']);
  });

  it('leave the same doubts as any other', () => {
    const reading = insurance(settled(by(1, '3000', '3000')));
    expect(told(reading, { ...asked('4000'), areRulesEstimated: true })).toMatchObject({
      missing: [{ kind: 'estimatedRules' }],
      otherwise: accused('1000', '1000'),
    });
    expect(told(reading, { ...asked('4000'), falseAlarms: ['unpaidLeave'] })).toEqual(
      accused('1000', '1000', ['unpaidLeave']),
    );
  });

  it('may explain a base that those in force would not allow, whatever the wage', () => {
    const reading = (highest: string) => insurance(settled(by(1, '1000', highest)));
    const question: Asked = { versions, expired: [1] };
    expect(spelled(verdictOn(reading('1199'), question))).toMatchObject({
      kind: 'belowLegalMinimum',
      impliedLowest: '1000',
      impliedHighest: '1199',
      softenedBy: [],
      comparisons: [{ scheme: 'pension', gap: null }],
      version: 1,
    });
    expect(told(reading('1199.01'), question)).toEqual(unknown({ kind: 'wage', schemes: ['pension'] }));
    expect(told(reading('1100'), { ...question, areRulesEstimated: true })).toMatchObject({
      missing: [{ kind: 'estimatedRules' }],
      otherwise: { kind: 'belowLegalMinimum', softenedBy: [] },
    });
    // With a wage it is too low by what the floor has more.
    expect(told(reading('1100'), { ...question, wages: { pension: '900' } })).toEqual(accused('100', '200'));
    for (const floor of ['none', 'unknown']) {
      const endless = [[{ ...pension, base: within(floor, '5000') }], versions[1] ?? []];
      expect(told(reading('1100'), { ...question, versions: endless })).toEqual(
        unknown({ kind: 'wage', schemes: ['pension'] }),
      );
    }
  });

  it('may explain so a base of several schemes, of which one is below', () => {
    const question: Asked = {
      versions: versions.map((rules) => [...rules, { ...medical, base: within('800', '6000') }]),
      expired: [1],
      schemes: ['medical', 'pension'],
    };
    // Medical's floor of 800 was no higher; raised to the old floor of 1000, pension is below 1200.
    expect(told(insurance(settled(by(1, '900', '950'))), question)).toEqual({
      kind: 'belowLegalMinimum',
      impliedLowest: '900',
      impliedHighest: '1000',
      softenedBy: [],
    });
  });

  it('hold each scheme against its own floor', () => {
    // Of 1300 medical declares its ceiling of 1000, above its floor of 800 though below that of pension.
    const question: Asked = {
      versions: versions.map((rules) => [...rules, { ...medical, base: within('800', '1000') }]),
      expired: [1],
      schemes: ['medical', 'pension'],
    };
    expect(told(insurance(settled(by(1, '1300', '1300'))), question)).toEqual(
      unknown({ kind: 'wage', schemes: ['pension', 'medical'] }),
    );
  });

  it('leave it open where those in force lack the limit that decides', () => {
    const against = (floor: string, ceiling: string, wage: string) =>
      told(insurance(settled(by(1, '3000', '3000'))), {
        ...asked(wage),
        versions: [[{ ...pension, base: within(floor, ceiling) }], versions[1] ?? []],
      });
    const lacks = (limit: 'floor' | 'ceiling') => unknown({ kind: 'limit', limit, schemes: ['pension'] });
    expect(against('1200', 'unknown', '3001')).toEqual(lacks('ceiling'));
    expect(against('1200', 'unknown', '3000.99')).toEqual({ kind: 'declaredInFull' });
    expect(against('unknown', '5000', '3000.99')).toEqual(lacks('floor'));
    expect(against('unknown', '5000', '3001')).toEqual(accused('1', '1'));
  });

  it('lack a wage where none is known', () => {
    const reading = insurance(settled(by(1, '3000', '3000')));
    expect(told(reading, { versions, expired: [1] })).toEqual(unknown({ kind: 'wage', schemes: ['pension'] }));
  });
});

it('only two verdicts accuse', () => {
  const kinds: Verdict['kind'][] = [
    'declaredInFull',
    'likelyUnderDeclared',
    'atLegalMinimum',
    'belowLegalMinimum',
    'atCeiling',
    'cannotTell',
  ];
  expect(kinds.filter((kind) => isAccusing({ kind } as Verdict))).toEqual(['likelyUnderDeclared', 'belowLegalMinimum']);
});

it('a version that was not among the rules leaves nothing to compare', () => {
  expect(told(insurance(settled(explanation('3000', '3000', { version: 5 }))), { wages: { pension: '4000' } })).toEqual(
    unknown({ kind: 'anyBase' }),
  );
});
