/** Rules and readings spelled shortly, for the tests of `readPayslip`. */
import type { Choices } from '../../src/calc/chosenRates';
import type { PaidLine } from '../../src/calc/paidLine';
import { readPaidLines } from '../../src/calc/readPayslip';
import type { ContributionRule } from '../../src/rules/cityProfile';
import { standing } from './payslipLines';
import { fee, madeUpRule, percent, range, spelled, toYuan, within } from './ruleBuilder';

/** 8% within 1000 and 5000. */
export const pension = madeUpRule();

/** 2% within 2000 and 6000, and 10 a month. */
export const medical = madeUpRule({
  scheme: 'medical',
  base: within('2000', '6000'),
  rates: percent('9%', '2%'),
  flatFees: [fee('employee', '10')],
});

/** 0.5% within 1000 and 5000. */
export const unemployment = madeUpRule({ scheme: 'unemployment', rates: percent('0.5%', '0.5%') });

const injury = madeUpRule({ scheme: 'work-injury', rates: percent('0.4%', '0%') });

const maternity = madeUpRule({ scheme: 'maternity', rates: percent('0.8%', '0%') });

/** 5% to 12% within 1000 and 20000, to the yuan. */
export const fund = madeUpRule({
  scheme: 'housing-fund',
  base: within('1000', '20000'),
  rates: range('5%', '12%', '1%', '8%'),
  rounding: { employee: toYuan },
});

export const inUse = [pension, medical, unemployment, injury, maternity, fund];

export const atEight: Choices = { rates: { 'housing-fund': '8%' } };

/** 8% of whole yuan: 0.08 a step. */
export const coarse = madeUpRule({ rounding: { base: toYuan } });

export type Versions = readonly (readonly ContributionRule[])[];

export function read(lines: PaidLine[], versions: Versions = [inUse], choices: Choices = atEight) {
  return spelled(readPaidLines(versions, choices, lines)) as Spelled[];
}

export type Spelled = { group: string; kind: string; others?: object[]; trueUps?: object[] };

type Footing = Parameters<typeof standing>[0];

export const interval = (lowestBase: string, highestBase: string, footing?: Footing) => ({
  kind: 'interval',
  lowestBase,
  highestBase,
  ...standing(footing),
});

/** The only explanation of a group. */
export const alone = (explanation: object, group = 'insurance') => [{ group, ...explanation, others: [], trueUps: [] }];
