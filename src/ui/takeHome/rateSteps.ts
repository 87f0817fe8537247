import type { Decimal } from '../../calc/decimal';
import type { Withholding } from '../../calc/withholding';

/** A month in which the cumulative taxable income enters a higher bracket. */
export type RateStep = { monthOfYear: number; taxable: Decimal; above: Decimal; from: Decimal; to: Decimal };

/** @param firstMonth month of the year of the first in the list */
export function rateSteps(months: readonly Withholding[], firstMonth: number): RateStep[] {
  return months.flatMap(({ bracket, taxable }, index) => {
    const earlier = months[index - 1];
    if (earlier === undefined || !bracket.rate.gt(earlier.bracket.rate)) return [];
    return [
      { monthOfYear: firstMonth + index, taxable, above: bracket.above, from: earlier.bracket.rate, to: bracket.rate },
    ];
  });
}
