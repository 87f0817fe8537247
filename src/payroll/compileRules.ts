import { chosenRates, highestOwnRate, parsePercentage, type Choices } from '../calc/chosenRates';
import { monthlyFees } from '../calc/calculateContributions';
import { limit } from '../calc/contributionBase';
import { Decimal } from '../calc/decimal';
import { largestAmount } from '../calc/readAmount';
import type { ContributionRule, Payer, Rounding, SchemeId } from '../rules/cityProfile';
import { toFen } from './fen';
import { unitsPerFen } from './wageUnits';

/** Rates are whole millionths, 0.0001% of a base: the finest that the profile's schema allows. */
export const millionthsPerOne = 1_000_000;

/** amount = floor((base × rate + addend) ÷ unit) × step + fees */
export type CompiledShare = {
  /** Millionths. */
  rate: number;
  /** Millionths of a fen, as the product is. */
  addend: number;
  unit: number;
  /** Fen. */
  step: number;
  /** Flat monthly fees, fen. */
  fees: number;
  /** Whether a rate given for a person replaces `rate`. */
  followsOwnRate: boolean;
};

/** base = floor((wage + addend) ÷ unit) × step, then brought within the limits */
export type CompiledRule = {
  scheme: SchemeId;
  /** Whether the base is made from the wage; if not, both limits are the base that the rule sets. */
  followsWage: boolean;
  /** Wage units. */
  addend: number;
  unit: number;
  /** `addend` where the wage is in whole fen, and so is the step. */
  addendInFen: number;
  /** Fen. */
  step: number;
  /** Fen; an infinity where the rule sets none or it was not found. */
  floor: number;
  ceiling: number;
  employer: CompiledShare;
  employee: CompiledShare;
};

/** In the order of the rules they were made from. */
export type CompiledRules = readonly CompiledRule[];

/**
 * The rules as integers, for wages up to 90 million yuan a month. The rate of a person may later replace the chosen one:
 * the fund's rate where the rule has a range (of every payer it names), the work-injury rate where it has options (of the
 * employer).
 *
 * Null where integers could not give every amount to the cent; then `calculateContributions` has to.
 * @throws RangeError when a chosen rate is not one of the rule
 */
export function compileRules(rules: readonly ContributionRule[], choices: Choices): CompiledRules | null {
  if (Object.values(choices.wages ?? {}).length > 0) return null;
  const compiled = rules.map((rule) => compileRule(rule, choices));
  return compiled.every((rule, index) => isExact(rule, rules[index])) ? compiled : null;
}

function compileRule(rule: ContributionRule, choices: Choices): CompiledRule {
  const rates = chosenRates(rule, choices.rates?.[rule.scheme]);
  const share = (payer: Payer): CompiledShare => {
    const { step, addend } = asIntegers(rule.rounding[payer], millionthsPerOne);
    return {
      rate: rates[payer].times(millionthsPerOne).toNumber(),
      addend,
      unit: step * millionthsPerOne,
      step,
      fees: toFen(monthlyFees(rule, payer)),
      followsOwnRate: followsOwnRate(rule, payer),
    };
  };
  const { step, addend } = asIntegers(rule.rounding.base, unitsPerFen);
  return {
    scheme: rule.scheme,
    followsWage: rule.base.kind === 'clampedWage',
    addend,
    unit: step * unitsPerFen,
    addendInFen: Math.floor(addend / unitsPerFen),
    step,
    ...limitsOf(rule),
    employer: share('employer'),
    employee: share('employee'),
  };
}

function limitsOf({ base }: ContributionRule): { floor: number; ceiling: number } {
  if (base.kind === 'none') return { floor: 0, ceiling: 0 };
  if (base.kind === 'fixed')
    return { floor: toFen(new Decimal(base.amount)), ceiling: toFen(new Decimal(base.amount)) };
  const [floor, ceiling] = [limit(base.floor), limit(base.ceiling)];
  return {
    floor: floor === null ? -Infinity : toFen(floor),
    ceiling: ceiling === null ? Infinity : toFen(ceiling),
  };
}

/** @param scale parts of a fen in which the amount to be rounded comes */
function asIntegers({ step, mode }: Rounding, scale: number): { step: number; addend: number } {
  const fen = { '0.01': 1, '0.1': 10, '1': 100 }[step];
  const unit = fen * scale;
  return { step: fen, addend: { halfUp: unit / 2, up: unit - 1, down: 0 }[mode] };
}

export function followsOwnRate({ scheme, rates }: ContributionRule, payer: Payer): boolean {
  if (scheme === 'housing-fund') return rates.kind === 'range' && rates.payers.includes(payer);
  return scheme === 'work-injury' && rates.kind === 'options' && payer === 'employer';
}

/** Whether the figures are whole and no product of a wage up to the largest leaves the exact integers. */
function isExact(compiled: CompiledRule, rule: ContributionRule | undefined): boolean {
  if (rule === undefined || !isOwnRateOfOnePayer(rule)) return false;
  const { floor, ceiling } = compiled;
  if (floor > ceiling) return false;
  const highestBase = Math.max(floor, Math.min(ceiling, toFen(largestAmount)));
  const figures = [floor, ceiling].filter(Number.isFinite);
  return [compiled.employer, compiled.employee].every((share) => {
    const rate = share.followsOwnRate ? Math.max(share.rate, highestRate(rule)) : share.rate;
    const largest = highestBase * rate + share.unit;
    return [...figures, rate, share.rate, share.fees, largest].every((figure) => Number.isSafeInteger(figure));
  });
}

/** A work-injury class chosen for a person says nothing of the employee only while no class differs in it. */
function isOwnRateOfOnePayer({ scheme, rates }: ContributionRule): boolean {
  if (scheme !== 'work-injury' || rates.kind !== 'options') return true;
  return rates.ownRate !== 'employee' && rates.options.every(({ employee }) => employee === rates.options[0]?.employee);
}

/** The highest rate that may be given for a person, millionths. */
function highestRate({ rates }: ContributionRule): number {
  if (rates.kind === 'none') return 0;
  const texts =
    rates.kind === 'range' ? [rates.highest] : [highestOwnRate, ...rates.options.map((one) => one.employer)];
  return Math.max(...texts.map((text) => parsePercentage(text).times(millionthsPerOne).toNumber()));
}
