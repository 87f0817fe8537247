import { addMonths, monthsBetween } from './civilDays';
import { Decimal } from './decimal';

/** By the retirement age before 2025: men at 60, women at 55 or 50. */
export type RetirementGroup = 'man60' | 'woman55' | 'woman50';

export type RetirementAge = {
  /** Whole years and the months beyond them, 0 to 11. */
  years: Decimal;
  months: Decimal;
  /** The month in which this age is reached, YYYY-MM. */
  month: string;
  /** Least months of pension contributions for a monthly pension when retiring in that month, 180 to 240. */
  leastContributionMonths: Decimal;
};

/** `firstDelayed`: the first month of birth with a delay. It grows by a month every `step` months of birth. */
const groups: Record<RetirementGroup, { age: number; firstDelayed: string; step: number; mostDelay: number }> = {
  man60: { age: 60, firstDelayed: '1965-01', step: 4, mostDelay: 36 },
  woman55: { age: 55, firstDelayed: '1970-01', step: 4, mostDelay: 36 },
  woman50: { age: 50, firstDelayed: '1975-01', step: 2, mostDelay: 60 },
};

/**
 * The statutory retirement age, delayed step by step since 2025-01-01, and the least months of contributions that go with
 * it. Early and late retirement by choice are left out.
 * @param birthMonth YYYY-MM
 * @throws RangeError when the month does not exist
 */
export function retirementAge(birthMonth: string, group: RetirementGroup): RetirementAge {
  const { age, firstDelayed, step, mostDelay } = groups[group];
  const delay = monthsBetween(firstDelayed, birthMonth).div(step).floor().plus(1).clamp(0, mostDelay);
  const total = new Decimal(age).times(12).plus(delay);
  const month = addMonths(birthMonth, total);
  return {
    years: total.div(12).floor(),
    months: total.mod(12),
    month,
    leastContributionMonths: leastContributionMonths(month),
  };
}

/** 180 months until 2029, then six more each year, 240 from 2039. */
function leastContributionMonths(month: string): Decimal {
  return new Decimal(month.slice(0, 4)).minus(2029).clamp(0, 10).times(6).plus(180);
}
