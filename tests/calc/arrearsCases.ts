/** Months and questions of arrears spelled shortly. */
import { arrears, type ArrearsQuestion, type MonthOfArrears } from '../../src/calc/arrears';
import type { ContributionRule, SchemeId } from '../../src/rules/cityProfile';
import { fee, madeUpRule, percent, range, toYuan, within, yuan } from './ruleBuilder';

/** 16% and 8% within 1000 and 5000, on the wage of 2024. */
export const pension = madeUpRule();

export const medical = madeUpRule({
  scheme: 'medical',
  base: within('2000', '6000'),
  rates: percent('9%', '2%'),
  flatFees: [fee('employee', '10')],
});

export const fund = madeUpRule({
  scheme: 'housing-fund',
  rates: range('5%', '12%', '1%', '8%'),
  rounding: { employer: toYuan, employee: toYuan },
});

export type Texts = Partial<Record<SchemeId, string>>;

export type Asked = Partial<Omit<ArrearsQuestion, 'months' | 'declared' | 'wagesOfYear'>> & {
  declared?: Texts;
  beyondLimits?: SchemeId[];
  atLimit?: Partial<Record<SchemeId, 'floor' | 'ceiling'>>;
  wagesOfYear?: Record<string, string>;
};

const numbers = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, yuan(text)]));

/** Asked on the first day of 2026; declared 3000 of pension and a wage of 4000 in 2024, unless something else is said. */
export function owed(months: MonthOfArrears[], asked: Asked = {}) {
  const { declared = { pension: '3000' }, beyondLimits = [], atLimit = {}, ...others } = asked;
  const { wagesOfYear = { '2024': '4000' }, ...rest } = others;
  return arrears({
    months,
    choices: {},
    paidOn: '2026-01-01',
    cappedAtPrincipal: false,
    ...rest,
    wagesOfYear: numbers(wagesOfYear),
    declared: { wages: numbers(declared), beyondLimits, atLimit },
  });
}

export function month(
  name: string,
  rules: ContributionRule[],
  rulesThen = rules,
  missing: SchemeId[] = [],
): MonthOfArrears {
  return { month: name, rules, rulesThen, missing };
}

export const june = (rules: ContributionRule[], rulesThen = rules) => [month('2025-06', rules, rulesThen)];

export const both = (employer: string, employee: string) => ({ employer, employee });

export const nothing = both('0', '0');
