import type { ContributionRule, Name, SchemeId } from '../rules/cityProfile';
import type { FeePayer } from '../rules/feePayers';
import { Decimal, sum } from './decimal';

export type YearlyFee = {
  scheme: SchemeId;
  payer: FeePayer;
  name: Name;
  /** Yuan a year. */
  amount: Decimal;
};

/** Yuan a year of each payer, and of all three together. */
export type YearlyTotals = Record<FeePayer | 'all', Decimal>;

/** The fees that are paid once a year, in the order of the rules. */
export function yearlyFees(rules: readonly ContributionRule[]): YearlyFee[] {
  return rules.flatMap(({ scheme, flatFees }) =>
    flatFees
      .filter(({ period }) => period === 'year')
      .map(({ payer, name, amount }) => ({ scheme, payer, name, amount: new Decimal(amount) })),
  );
}

export function yearlyTotals(fees: readonly YearlyFee[]): YearlyTotals {
  const of = (payer: FeePayer) => sum(fees.filter((fee) => fee.payer === payer).map(({ amount }) => amount));
  return {
    employer: of('employer'),
    employee: of('employee'),
    government: of('government'),
    all: sum(fees.map(({ amount }) => amount)),
  };
}
