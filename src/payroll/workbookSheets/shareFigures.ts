import { monthlyFees } from '../../calc/calculateContributions';
import { chosenRates } from '../../calc/chosenRates';
import type { Payer, Rounding, SchemeId } from '../../rules/cityProfile';
import { followsOwnRate, millionthsPerOne } from '../compileRules';
import { toFen, yuanText } from '../fen';
import type { PayrollPlan } from '../payrollPlans';

/** What a payer's amount of one scheme is made from. */
export type ShareFigures = {
  /** Millionths. */
  rate: number;
  /** Whether a rate given for a person replaces `rate`. */
  followsOwnRate: boolean;
  /** Flat monthly fees, fen. */
  fees: number;
  rounding: Rounding;
};

/** Null where the plan has no rule of the scheme. */
export function shareFigures({ rules, choices }: PayrollPlan, scheme: SchemeId, payer: Payer): ShareFigures | null {
  const rule = rules.find((one) => one.scheme === scheme);
  if (rule === undefined) return null;
  return {
    rate: chosenRates(rule, choices.rates?.[scheme])[payer].times(millionthsPerOne).toNumber(),
    followsOwnRate: followsOwnRate(rule, payer),
    fees: toFen(monthlyFees(rule, payer)),
    rounding: rule.rounding[payer],
  };
}

const functions: Record<Rounding['mode'], string> = { halfUp: 'ROUND', up: 'ROUNDUP', down: 'ROUNDDOWN' };
const places: Record<Rounding['step'], number> = { '0.01': 2, '0.1': 1, '1': 0 };

/**
 * base × rate, rounded as the rule says, + fees. A base has two decimals and a rate six, so that rounding their product to
 * eight loses nothing, and takes away what binary fractions add: the half cents are decided on the decimal figure.
 */
export function amountFormula(base: string, rate: string, { rounding, fees }: ShareFigures): string {
  const share = `${functions[rounding.mode]}(ROUND(${base}*${rate},8),${places[rounding.step]})`;
  return fees === 0 ? share : `${share}+${yuanText(fees)}`;
}

/** Millionths as a decimal fraction: 80,000 is `0.08`. */
export function fractionText(millionths: number): string {
  const digits = String(millionths).padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '');
}
