import type { ContributionRule, Payer, Rounding } from '../../../rules/cityProfile';
import type { FeePayer } from '../../../rules/feePayers';
import type { RuleFigures } from '../../../rules/ruleFigures';

// What the form offers, in its order.
export const baseKinds = ['clampedWage', 'fixed', 'none'] as const satisfies ContributionRule['base']['kind'][];
export const limitKinds = ['amount', 'none', 'unknown'] as const;
export const ratesKinds = ['options', 'range', 'none'] as const satisfies ContributionRule['rates']['kind'][];
export const ownRates = ['nobody', 'employer', 'employee'] as const satisfies ('nobody' | Payer)[];
export const rangePayers = ['both', 'employer', 'employee'] as const satisfies ('both' | Payer)[];
export const feePeriods = ['month', 'year'] as const;
export const roundings: readonly RoundingText[] = (['0.01', '0.1', '1'] as const).flatMap((step) =>
  (['halfUp', 'up', 'down'] as const).map((mode) => `${step} ${mode}` as const),
);

export type LimitKind = (typeof limitKinds)[number];
export type RoundingText = `${Rounding['step']} ${Rounding['mode']}`;
export type OptionTexts = { id: string; zh: string; en: string; employer: string; employee: string };
export type FeeTexts = {
  payer: FeePayer;
  zh: string;
  en: string;
  amount: string;
  period: (typeof feePeriods)[number];
};

/** A rule as it stands in the form; `readRuleTexts.ts` makes figures of it. Kinds not chosen keep what was typed. */
export type RuleTexts = {
  /** YYYY-MM; empty while none is chosen. */
  effectiveFrom: string;
  effectiveTo: string;
  wageYear: string;
  /** YYYY-MM-DD, or empty. */
  announcedOn: string;
  provisional: boolean;
  baseKind: (typeof baseKinds)[number];
  floorKind: LimitKind;
  floor: string;
  ceilingKind: LimitKind;
  ceiling: string;
  fixedAmount: string;
  ratesKind: (typeof ratesKinds)[number];
  ownRate: (typeof ownRates)[number];
  options: OptionTexts[];
  rangePayers: (typeof rangePayers)[number];
  lowest: string;
  highest: string;
  step: string;
  suggested: string;
  fees: FeeTexts[];
  baseRounding: RoundingText;
  employerRounding: RoundingText;
  employeeRounding: RoundingText;
  note: string;
};

export const emptyRule: RuleTexts = {
  effectiveFrom: '',
  effectiveTo: '',
  wageYear: '',
  announcedOn: '',
  provisional: false,
  baseKind: 'clampedWage',
  floorKind: 'amount',
  floor: '',
  ceilingKind: 'amount',
  ceiling: '',
  fixedAmount: '',
  ratesKind: 'options',
  ownRate: 'nobody',
  options: [],
  rangePayers: 'both',
  lowest: '',
  highest: '',
  step: '1%',
  suggested: '',
  fees: [],
  baseRounding: '0.01 halfUp',
  employerRounding: '0.01 halfUp',
  employeeRounding: '0.01 halfUp',
  note: '',
};

export function ruleTextsOf(figures: RuleFigures): RuleTexts {
  const { base, rates, rounding } = figures;
  const texts: RuleTexts = {
    ...emptyRule,
    effectiveFrom: figures.effectiveFrom,
    effectiveTo: figures.effectiveTo,
    wageYear: figures.wageYear ?? '',
    announcedOn: figures.announcedOn ?? '',
    provisional: figures.provisional,
    baseKind: base.kind,
    ratesKind: rates.kind,
    fees: figures.flatFees.map(({ payer, name, amount, period }) => ({ payer, ...name, amount, period })),
    baseRounding: roundingText(rounding.base),
    employerRounding: roundingText(rounding.employer),
    employeeRounding: roundingText(rounding.employee),
    note: figures.note ?? '',
  };
  if (base.kind === 'clampedWage') {
    [texts.floorKind, texts.floor] = limitTexts(base.floor);
    [texts.ceilingKind, texts.ceiling] = limitTexts(base.ceiling);
  }
  if (base.kind === 'fixed') texts.fixedAmount = base.amount;
  if (rates.kind === 'options') {
    texts.ownRate = rates.ownRate ?? 'nobody';
    texts.options = rates.options.map(({ id, name, employer, employee }) => ({ id, ...name, employer, employee }));
  }
  if (rates.kind === 'range') {
    const { payers, lowest, highest, step, suggested } = rates;
    const [payer] = payers;
    texts.rangePayers = payers.length > 1 || payer === undefined ? 'both' : payer;
    Object.assign(texts, { lowest, highest, step, suggested });
  }
  return texts;
}

function roundingText({ step, mode }: Rounding): RoundingText {
  return `${step} ${mode}`;
}

function limitTexts(limit: string): [LimitKind, string] {
  return limit === 'none' || limit === 'unknown' ? [limit, ''] : ['amount', limit];
}

/** An id for one more rate option; it is never shown. */
export function nextOptionId(options: readonly OptionTexts[]): string {
  let count = options.length + 1;
  while (options.some(({ id }) => id === `option-${count}`)) count += 1;
  return `option-${count}`;
}
