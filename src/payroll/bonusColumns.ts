/** `compareBonus` over columns, in exact integers: the tax of a year-end bonus by itself, and merged into the year. */
import { taxBrackets } from '../calc/incomeTax';
import { lastMonthApart } from '../calc/yearEndBonus';
import { toFen } from './fen';
import { taxOn } from './takeHomeColumns';

/** Fen; NaN where there is no bonus. */
export type BonusColumns = {
  /** NaN too where a bonus may no longer be taxed by itself. */
  apart: Float64Array;
  merged: Float64Array;
  /** The year's taxable income without the bonus. */
  taxableOfYear: Float64Array;
};

export function emptyBonus(rowCount: number): BonusColumns {
  const column = () => new Float64Array(rowCount).fill(NaN);
  return { apart: column(), merged: column(), taxableOfYear: column() };
}

/**
 * @param bonus fen
 * @param month YYYY-MM in which it is paid
 * @param taxableOfYear fen of the year without the bonus; below zero, the rest of the deductions serves the bonus
 */
export function writeBonus(
  bonus: number,
  month: string,
  taxableOfYear: number,
  row: number,
  output: BonusColumns,
): void {
  output.taxableOfYear[row] = taxableOfYear;
  output.merged[row] = taxOn(taxableOfYear + bonus) - taxOn(taxableOfYear);
  output.apart[row] = month > lastMonthApart ? NaN : taxApart(bonus);
}

/** Fen and percent; the monthly table's quick deduction is a twelfth of the yearly one's. */
const monthlyTable = taxBrackets.map(({ upTo, rate, quickDeduction }) => ({
  upTo: upTo === null ? Infinity : toFen(upTo),
  percent: rate.times(100).toNumber(),
  quickDeduction: toFen(quickDeduction.div(12)),
}));

/** A twelfth of the bonus lies in a bracket of the monthly table exactly where the bonus lies in that of the yearly one. */
function taxApart(bonus: number): number {
  const bracket = monthlyTable.find(({ upTo }) => bonus <= upTo);
  if (bracket === undefined) throw new Error(`No tax bracket for ${bonus}`);
  return Math.floor((bonus * bracket.percent + 50) / 100) - bracket.quickDeduction;
}
