/**
 * What a contribution rule says, without the sources that say it: what a person fills in from a notice. Figures are spelled
 * as in a profile.
 */
import type { ContributionRule, FlatFee, RateOption } from './cityProfile';
import { ruleParts, type RulePart } from './provenance';

/** Of each member of a union apart, so that its kinds stay kinds. */
type WithoutSources<Part> = Part extends unknown ? Omit<Part, 'sources'> : never;

type Rates = ContributionRule['rates'];

export type BaseFigures = WithoutSources<ContributionRule['base']>;
export type OptionFigures = Omit<RateOption, 'sources'>;
export type RateFigures =
  | (Omit<Extract<Rates, { kind: 'options' }>, 'options'> & { options: OptionFigures[] })
  | Omit<Extract<Rates, { kind: 'range' }>, 'sources'>
  | Extract<Rates, { kind: 'none' }>;
export type FeeFigures = Omit<FlatFee, 'sources'>;

export type RuleFigures = Omit<
  ContributionRule,
  'periodSources' | 'base' | 'rates' | 'flatFees' | 'rounding' | 'personCategories' | 'includes' | 'scheme'
> & {
  base: BaseFigures;
  rates: RateFigures;
  flatFees: FeeFigures[];
  rounding: Omit<ContributionRule['rounding'], 'sources'>;
};

export function figuresOf(rule: ContributionRule): RuleFigures {
  const { effectiveFrom, effectiveTo, wageYear, announcedOn, provisional, flatFees, rounding, note } = rule;
  return {
    effectiveFrom,
    effectiveTo,
    wageYear,
    announcedOn,
    provisional,
    base: baseFigures(rule.base),
    rates: rateFigures(rule.rates),
    flatFees: flatFees.map(feeFigures),
    rounding: { base: rounding.base, employer: rounding.employer, employee: rounding.employee },
    note,
  };
}

function baseFigures(base: ContributionRule['base']): BaseFigures {
  switch (base.kind) {
    case 'clampedWage':
      return { kind: base.kind, floor: base.floor, ceiling: base.ceiling };
    case 'fixed':
      return { kind: base.kind, amount: base.amount };
    case 'none':
      return base;
  }
}

function rateFigures(rates: Rates): RateFigures {
  switch (rates.kind) {
    case 'options': {
      const options = rates.options.map(({ id, name, employer, employee }) => ({ id, name, employer, employee }));
      return { kind: rates.kind, ownRate: rates.ownRate, options };
    }
    case 'range': {
      const { kind, payers, lowest, highest, step, suggested } = rates;
      return { kind, payers, lowest, highest, step, suggested };
    }
    case 'none':
      return rates;
  }
}

export function feeFigures({ payer, name, amount, period }: FlatFee): FeeFigures {
  return { payer, name, amount, period };
}

/** The parts whose figures differ from those of a rule, in the order in which a page lists them. */
export function changedParts(rule: ContributionRule, figures: RuleFigures): RulePart[] {
  const before = figuresOf(rule);
  const isChanged: Record<RulePart, boolean> = {
    period: spelled(periodOf(before)) !== spelled(periodOf(figures)),
    limits: spelled(before.base) !== spelled(figures.base),
    rates: spelled(figuresAlone(before.rates)) !== spelled(figuresAlone(figures.rates)),
    fees: spelled(before.flatFees) !== spelled(figures.flatFees),
    rounding: spelled(before.rounding) !== spelled(figures.rounding),
  };
  return ruleParts.filter((part) => isChanged[part]);
}

/** A part as text in which the order of keys does not show, so that two parts can be compared. */
export function spelled(part: unknown): string {
  return JSON.stringify(part, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

function periodOf({ effectiveFrom, effectiveTo, wageYear, announcedOn, provisional }: RuleFigures) {
  return { effectiveFrom, effectiveTo, wageYear, announcedOn, provisional };
}

/** What an option is called, and whether a payer's own rate may be typed, is no figure of a document. */
function figuresAlone(rates: RateFigures): unknown {
  if (rates.kind !== 'options') return rates;
  return rates.options.map(({ id, employer, employee }) => ({ id, employer, employee }));
}
