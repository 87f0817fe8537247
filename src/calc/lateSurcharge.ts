import { addMonths, civilDaysBetween } from './civilDays';
import { Decimal, sum, zero } from './decimal';

/** What was not paid for one month (YYYY-MM), yuan, not negative. */
export type MonthArrears = { month: string; amount: Decimal };

export type LateSurchargeLine = {
  month: string;
  /** Yuan. */
  amount: Decimal;
  /** Whole days, zero when paid by the first day of the month after. */
  days: Decimal;
  /** Yuan, rounded to the cent. */
  surcharge: Decimal;
};

export type LateSurcharge = {
  lines: LateSurchargeLine[];
  /** Sum of the arrears, yuan. */
  principal: Decimal;
  /** Sum of the rounded lines, yuan; at most the principal when it is capped. */
  surcharge: Decimal;
};

/** 0.05% a day (万分之五). */
const dailyRate = new Decimal('0.0005');

/**
 * 滞纳金 on arrears of social insurance, borne by the employer: 社会保险法 art. 86, 0.05% a day from the day the payment was
 * due, simple. The law names no day; counted here from the first day of the month after.
 * @param paidOn the day of payment, YYYY-MM-DD
 * @param options.cappedAtPrincipal holds the total, not the lines, at the sum of the arrears: whether such a cap applies is
 *   disputed, so by default nothing is capped.
 * @throws RangeError when an amount is negative or no number, or a month or the day does not exist
 */
export function lateSurcharge(
  arrears: readonly MonthArrears[],
  paidOn: string,
  options: { cappedAtPrincipal?: boolean } = {},
): LateSurcharge {
  const lines = arrears.map(({ month, amount }) => calculateLine(month, amount, paidOn));
  const principal = sum(lines.map(({ amount }) => amount));
  const surcharge = sum(lines.map((line) => line.surcharge));
  return {
    lines,
    principal,
    surcharge: options.cappedAtPrincipal === true ? Decimal.min(surcharge, principal) : surcharge,
  };
}

function calculateLine(month: string, amount: Decimal, paidOn: string): LateSurchargeLine {
  if (!amount.isFinite() || amount.lt(0)) throw new RangeError(`Arrears cannot be ${amount.toString()}`);
  const due = `${addMonths(month, new Decimal(1))}-01`;
  const days = Decimal.max(zero, civilDaysBetween(due, paidOn));
  return { month, amount, days, surcharge: amount.times(days).times(dailyRate).toDecimalPlaces(2) };
}
