/** The columns that a roster may have, in the order of the template. */
export const rosterColumnIds = [
  'name',
  'number',
  'department',
  'city',
  'category',
  'month',
  'wage',
  'pay',
  'fundWage',
  'fundRate',
  'injury',
  'entryMonth',
  'specialDeductions',
  'bonus',
  'incomeSoFar',
  'contributionsSoFar',
  'taxSoFar',
  'paidPension',
  'paidMedical',
  'paidUnemployment',
  'paidInsurance',
  'paidFund',
] as const;
export type RosterColumnId = (typeof rosterColumnIds)[number];

/** Columns of money, exact to the cent. `wage` and `fundWage` are averages and may have more decimals. */
export const amountColumnIds = [
  'pay',
  'specialDeductions',
  'bonus',
  'incomeSoFar',
  'contributionsSoFar',
  'taxSoFar',
  'paidPension',
  'paidMedical',
  'paidUnemployment',
  'paidInsurance',
  'paidFund',
] as const satisfies readonly RosterColumnId[];
export type AmountColumnId = (typeof amountColumnIds)[number];
