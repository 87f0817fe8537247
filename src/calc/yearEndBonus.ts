/**
 * A year-end bonus 全年一次性奖金, taxed by itself or merged into the year's income: 财政部 税务总局公告2023年第30号, read
 * second-hand. By itself: the rate by bonus / 12 in the monthly table, the monthly quick deduction once, until 2027-12-31.
 */
import { Decimal } from './decimal';
import { incomeTax, taxBracketOf, taxBrackets, type TaxBracket } from './incomeTax';

/** YYYY-MM: the last month in which a bonus may be taxed by itself. */
export const lastMonthApart = '2027-12';

/** A bonus that pays out less than the step below it. */
export type BonusTrap = {
  /** The amount just below, at which the lower rate still holds. */
  step: Decimal;
  /** How much less is paid out than for `step`, yuan. */
  lost: Decimal;
  /** The least bonus above the step that pays out as much as the step. */
  breakEven: Decimal;
};

export type BonusApart = {
  /** bonus / 12, to the cent. */
  perMonth: Decimal;
  rate: Decimal;
  /** Yuan, of the monthly table: a twelfth of the yearly one's. */
  quickDeduction: Decimal;
  tax: Decimal;
  paidOut: Decimal;
  trap: BonusTrap | null;
};

export type BonusMerged = {
  /** The year's taxable income without and with the bonus. */
  taxableWithout: Decimal;
  taxableWith: Decimal;
  taxWithout: Decimal;
  taxWith: Decimal;
  /** What the bonus adds to the year's tax. */
  tax: Decimal;
  paidOut: Decimal;
};

export type BonusComparison =
  | {
      kind: 'choice';
      apart: BonusApart;
      merged: BonusMerged;
      better: 'apart' | 'merged' | 'same';
      /** By how much the better way pays out more, yuan. */
      difference: Decimal;
    }
  /** After `lastMonthApart` a bonus is always merged, as far as the rules are known. */
  | { kind: 'mergedOnly'; merged: BonusMerged; lastMonthApart: string };

/**
 * @param bonus yuan, above zero
 * @param month YYYY-MM in which it is paid
 * @param taxableOfYear the year's taxable income without the bonus; below zero, the rest of the deductions serves the bonus
 */
export function compareBonus(bonus: Decimal, month: string, taxableOfYear: Decimal): BonusComparison {
  const merged = bonusMerged(bonus, taxableOfYear);
  if (month > lastMonthApart) return { kind: 'mergedOnly', merged, lastMonthApart };
  const apart = bonusApart(bonus);
  const saved = merged.tax.minus(apart.tax);
  const better = saved.isZero() ? 'same' : saved.gt(0) ? 'apart' : 'merged';
  return { kind: 'choice', apart, merged, better, difference: saved.abs() };
}

/** @param bonus yuan, above zero */
export function bonusApart(bonus: Decimal): BonusApart {
  const { rate } = taxBracketOf(bonus);
  const tax = taxApart(bonus);
  return {
    perMonth: bonus.div(12).toDecimalPlaces(2),
    rate,
    quickDeduction: monthlyQuickDeduction(taxBracketOf(bonus)),
    tax,
    paidOut: bonus.minus(tax),
    trap: trapOf(bonus),
  };
}

function bonusMerged(bonus: Decimal, taxableWithout: Decimal): BonusMerged {
  const taxableWith = taxableWithout.plus(bonus);
  const [taxWithout, taxWith] = [incomeTax(taxableWithout), incomeTax(taxableWith)];
  const tax = taxWith.minus(taxWithout);
  return { taxableWithout, taxableWith, taxWithout, taxWith, tax, paidOut: bonus.minus(tax) };
}

/** bonus / 12 lies in a bracket of the monthly table exactly where the bonus lies in that of the yearly one. */
function taxApart(bonus: Decimal): Decimal {
  const bracket = taxBracketOf(bonus);
  return bonus.times(bracket.rate).minus(monthlyQuickDeduction(bracket)).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

function monthlyQuickDeduction({ quickDeduction }: TaxBracket): Decimal {
  return quickDeduction.div(12);
}

function trapOf(bonus: Decimal): BonusTrap | null {
  const step = taxBracketOf(bonus).above;
  if (step.isZero()) return null;
  const lost = paidOutApart(step).minus(paidOutApart(bonus));
  return lost.gt(0) ? { step, lost, breakEven: breakEvenAbove(step) } : null;
}

function paidOutApart(bonus: Decimal): Decimal {
  return bonus.minus(taxApart(bonus));
}

/** A cent more never pays out less within a bracket, so the first cent that pays out enough is the break-even. */
function breakEvenAbove(step: Decimal): Decimal {
  const cent = new Decimal('0.01');
  const target = paidOutApart(step);
  const bracket = taxBracketOf(step.plus(cent));
  const unrounded = target.minus(monthlyQuickDeduction(bracket)).div(new Decimal(1).minus(bracket.rate));
  let amount = unrounded.toDecimalPlaces(2, Decimal.ROUND_DOWN).minus(cent);
  while (paidOutApart(amount).lt(target)) amount = amount.plus(cent);
  return amount;
}

/** Every step with the bonuses above it that pay out less than it, lowest first. */
export function bonusTraps(): { step: Decimal; breakEven: Decimal }[] {
  return taxBrackets.flatMap(({ upTo }) => (upTo === null ? [] : [{ step: upTo, breakEven: breakEvenAbove(upTo) }]));
}
