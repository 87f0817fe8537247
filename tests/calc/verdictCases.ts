/** Readings and verdicts spelled shortly, for the tests of `judge`. */
import type { GroupReading } from '../../src/calc/readPayslip';
import type { Explanation, SettledReading, TrueUpExplanation } from '../../src/calc/settleLines';
import { judge, type Circumstances, type Missing, type Verdict } from '../../src/calc/verdict';
import { lookupOf } from '../../src/calc/wageRange';
import type { SchemeId } from '../../src/rules/cityProfile';
import { between, standing } from './payslipLines';
import { madeUpRule, percent, spelled, within, yuan } from './ruleBuilder';

export const pension = madeUpRule();

export const medical = madeUpRule({ scheme: 'medical', base: within('2000', '6000'), rates: percent('9%', '2%') });

export type Asked = Partial<Omit<Circumstances, 'wages'>> & { wages?: Partial<Record<SchemeId, string>> };

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

export const explanation = (lowest: string | null, highest: string | null, footing: Footing = {}): Explanation => ({
  ...lookupOf(between(lowest, highest)),
  ...standing(footing),
});

export const settled = (first: Explanation, ...others: Explanation[]): SettledReading => ({
  ...first,
  others,
  trueUps: [],
});

export const insurance = (reading: SettledReading): GroupReading => ({ group: 'insurance', ...reading });

/** Wages from `lowest` to `highest` as the only explanation. */
export const plain = (lowest: string | null, highest: string | null) =>
  insurance(settled(explanation(lowest, highest)));

export const trueUp = (lowest: string | null, highest: string | null, version = 0): TrueUpExplanation => ({
  kind: 'trueUp',
  months: 3,
  ...between(lowest, highest),
  roundedToYuan: false,
  version,
  fromVersion: version + 1,
});

export const nearest = { amount: yuan('80'), lowestBase: yuan('1000'), highestBase: yuan('1000.06') };

export const implied = (lowest: string, highest: string) => ({
  impliedLowestBase: yuan(lowest),
  impliedHighestBase: yuan(highest),
  nearest,
  version: 0,
});

export const verdictOn = (reading: GroupReading, asked: Asked = {}) => judge(reading, circumstances(asked));

/** A verdict without the parts that are named. */
function without(verdict: Verdict, ...keys: (keyof Verdict)[]) {
  return spelled(Object.fromEntries(Object.entries(verdict).filter(([key]) => !keys.some((one) => one === key))));
}

/** All but the wages on which it stands. */
export const spelledVerdict = (verdict: Verdict) => without(verdict, 'range', 'isRounded');

/** Kind and figures alone. */
export function told(reading: GroupReading, asked: Asked = {}) {
  return without(verdictOn(reading, asked), 'comparisons', 'version', 'range', 'isRounded');
}

export const accused = (atLeast: string, atMost: string, softenedBy: string[] = []) => ({
  kind: 'likelyUnderDeclared',
  atLeast,
  atMost,
  softenedBy,
});

export const unknown = (...missing: Missing[]) => ({ kind: 'cannotTell', missing, otherwise: null, perLine: [] });
