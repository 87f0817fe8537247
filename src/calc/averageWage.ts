import { Decimal, sum } from './decimal';

/** What a person knows of the wages of one calendar year, yuan. */
export type WagesOfYear =
  /** January to December; null is a month without pay, which does not count. */
  | { kind: 'monthly'; wages: readonly (Decimal | null)[] }
  /** The year's total and the number of months paid, 1 to 12. */
  | { kind: 'yearly'; total: Decimal; months: Decimal }
  | { kind: 'average'; amount: Decimal }
  /** Joined after that year: the wage of the first full month stands until the next year's settlement. */
  | { kind: 'firstMonth'; amount: Decimal };

/**
 * The average monthly wage from which a base is made: all wages of the year over the months paid; of new hires the first
 * month's wage, as the places' notices say. Unrounded: the rule's own base step rounds it. Null where no month was paid.
 */
export function averageWage(wages: WagesOfYear): Decimal | null {
  switch (wages.kind) {
    case 'monthly': {
      const paid = wages.wages.filter((wage) => wage !== null);
      return paid.length === 0 ? null : sum(paid).div(new Decimal(paid.length));
    }
    case 'yearly':
      return wages.months.isZero() ? null : wages.total.div(wages.months);
    case 'average':
    case 'firstMonth':
      return wages.amount;
  }
}
