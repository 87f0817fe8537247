/** Rules made up for tests, figures as text, and wages drawn where amounts change: around limits, cents and yuan. */
import * as fc from 'fast-check';
import type { Choices } from '../../src/calc/chosenRates';
import { Decimal } from '../../src/calc/decimal';
import type { ReverseLookup } from '../../src/calc/reverseLookup';
import type { ContributionRule, FlatFee, Payer, Rounding } from '../../src/rules/cityProfile';

type Base = ContributionRule['base'];
type Rates = ContributionRule['rates'];

export const sources = ['made-up'];
export const yuan = (text: string | number) => new Decimal(text);

export function within(floor: string, ceiling: string): Base {
  return { kind: 'clampedWage', floor, ceiling, sources };
}

export function fixedAt(amount: string): Base {
  return { kind: 'fixed', amount, sources };
}

export const noBase: Base = { kind: 'none' };
export const noRates: Rates = { kind: 'none' };

/** One option called `standard`. */
export function percent(employer: string, employee: string): Rates {
  return options({ standard: [employer, employee] });
}

/** Options by id, each with the employer's and the employee's rate. */
export function options(byId: Record<string, [string, string]>, ownRate: Payer | null = null): Rates {
  return {
    kind: 'options',
    ownRate,
    options: Object.entries(byId).map(([id, [employer, employee]]) => ({
      id,
      name: { zh: id, en: id },
      employer,
      employee,
      sources,
    })),
  };
}

export function range(lowest: string, highest: string, step: string, suggested: string, payers?: Payer[]): Rates {
  return { kind: 'range', payers: payers ?? ['employer', 'employee'], lowest, highest, step, suggested, sources };
}

export function fee(payer: FlatFee['payer'], amount: string, period: FlatFee['period'] = 'month'): FlatFee {
  return { payer, name: { zh: '大病', en: 'Major illness' }, amount, period, sources };
}

export const steps = ['0.01', '0.1', '1'] as const;
export const modes = ['halfUp', 'up', 'down'] as const;
export const roundings: Rounding[] = steps.flatMap((step) => modes.map((mode) => ({ step, mode })));
export const toCents: Rounding = { step: '0.01', mode: 'halfUp' };
export const toYuan: Rounding = { step: '1', mode: 'halfUp' };

type Parts = Partial<Pick<ContributionRule, 'scheme' | 'base' | 'rates' | 'flatFees'>> & {
  rounding?: Partial<Record<'base' | Payer, Rounding>>;
};

/** A pension rule within 1000 and 5000 at 16% and 8%, half-up to the cent, except for the parts that are given. */
export function madeUpRule({ rounding, ...parts }: Parts = {}): ContributionRule {
  return {
    scheme: 'pension',
    personCategories: ['employee'],
    includes: [],
    effectiveFrom: '2025-01',
    effectiveTo: '2025-12',
    wageYear: '2024',
    announcedOn: null,
    provisional: false,
    periodSources: sources,
    base: within('1000', '5000'),
    rates: percent('16%', '8%'),
    flatFees: [],
    ...parts,
    rounding: { base: toCents, employer: toCents, employee: toCents, sources, ...rounding },
    note: null,
  };
}

/** The same value with every Decimal as text, for expectations that read like the documents. */
export function spelled(value: unknown): unknown {
  if (Decimal.isDecimal(value)) return value.toString();
  if (Array.isArray(value)) return value.map(spelled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spelled(part)]));
}

/** "RangeError: …", or null when nothing was thrown. */
export function refusal(question: () => unknown): string | null {
  try {
    question();
    return null;
  } catch (error) {
    return String(error);
  }
}

/** Whether a lookup says that this wage on the base grid gives the amount. */
export function includesWage(lookup: ReverseLookup, wage: Decimal): boolean {
  switch (lookup.kind) {
    case 'anyBase':
      return true;
    case 'atOrBelowFloor':
      return wage.lte(lookup.highestBase);
    case 'atOrAboveCeiling':
      return wage.gte(lookup.lowestBase);
    case 'interval':
      return wage.gte(lookup.lowestBase) && wage.lte(lookup.highestBase);
    default:
      return false;
  }
}

/** The limits and fixed amounts of the rules, yuan. */
export function figuresOf(rules: readonly ContributionRule[]): Decimal[] {
  return rules
    .flatMap(({ base }) => {
      if (base.kind === 'none') return [];
      return base.kind === 'fixed' ? [base.amount] : [base.floor, base.ceiling];
    })
    .filter((figure) => /^\d/.test(figure))
    .map(yuan);
}

function percentagesOf({ rates }: ContributionRule): string[] {
  if (rates.kind === 'none') return [];
  if (rates.kind === 'range') return [rates.lowest, rates.suggested, rates.highest];
  return rates.options.flatMap((option) => [option.employer, option.employee]);
}

/**
 * Wages above zero on a grid of `step`: a few grid points around every limit, around the wages where some share jumps to
 * its next rounded value, and anywhere up to twice the highest limit.
 */
export function wagesNear(rules: readonly ContributionRule[], step: Decimal): fc.Arbitrary<Decimal> {
  const figures = figuresOf(rules);
  const high = Decimal.max(1000, ...figures).times(2);
  const onGrid = (wage: Decimal, offset: number) => Decimal.max(step, wage.div(step).floor().plus(offset).times(step));
  const offsets = fc.integer({ min: -3, max: 3 });
  const anywhere = fc.integer({ min: 1, max: high.div(step).toNumber() }).map((count) => step.times(count));
  const jumps = rules.flatMap((rule) =>
    percentagesOf(rule)
      .map((text) => yuan(text.slice(0, -1)).div(100))
      .filter((rate) => rate.gt(0))
      .flatMap((rate) => [rule.rounding.employer.step, rule.rounding.employee.step].map((share) => ({ rate, share }))),
  );
  const aroundLimits = fc
    .tuple(fc.constantFrom(...figures, high), offsets)
    .map(([figure, offset]) => onGrid(figure, offset));
  if (jumps.length === 0) return fc.oneof(aroundLimits, anywhere);
  const aroundJumps = fc
    .tuple(fc.constantFrom(...jumps), anywhere, fc.constantFrom('0', '0.5'), offsets)
    .map(([{ rate, share }, wage, fraction, offset]) => {
      const count = wage.times(rate).div(share).floor().plus(fraction);
      return onGrid(count.times(share).div(rate), offset);
    });
  return fc.oneof(aroundLimits, aroundJumps, anywhere);
}

/** Every choice that the rules leave, drawn at random; now and then one scheme is declared on a wage of its own. */
export function choicesFor(rules: readonly ContributionRule[]): fc.Arbitrary<Choices> {
  const chosen = rules.map(({ scheme, rates }) => {
    const choices: fc.Arbitrary<string | undefined>[] = [fc.constant(undefined)];
    if (rates.kind === 'range') choices.push(fc.constantFrom(rates.lowest, rates.highest));
    if (rates.kind === 'options') {
      choices.push(fc.constantFrom(...rates.options.map(({ id }) => id)));
      if (rates.ownRate !== null) choices.push(fc.constantFrom('0%', '0.35%', '5%'));
    }
    return fc.oneof(...choices).map((choice) => (choice === undefined ? {} : { [scheme]: choice }));
  });
  const ownWage = fc
    .record({
      scheme: fc.constantFrom(...rules.map(({ scheme }) => scheme)),
      cents: fc.integer({ min: 0, max: 3000000 }),
    })
    .map(({ scheme, cents }) => ({ [scheme]: yuan(cents).div(100) }));
  return fc
    .record({ rates: fc.tuple(...chosen), wages: fc.option(ownWage, { freq: 4, nil: {} }) })
    .map(({ rates, wages }) => ({ rates: Object.assign({}, ...rates) as NonNullable<Choices['rates']>, wages }));
}
