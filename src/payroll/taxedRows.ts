/** What of each row is taxed, and how many months are counted: the part that a month and a year have in common. */
import type { SchemeId } from '../rules/cityProfile';
import type { ContributionColumns, ContributionInput } from './contributionColumns';
import { emptyFundExcess, fundExcessColumns } from './fundExcess';
import { monthNumber } from './monthNumber';
import type { PayrollPlan, PlannedRows } from './payrollPlans';
import type { Plan } from './plan';
import type { Roster } from './roster';
import { monthsCounted, type GivenSoFar, type TaxedMonth } from './takeHomeColumns';
import { unitsPerFen } from './wageUnits';

/** Of what was in use before today's cumulative withholding nothing is in our data. */
export const firstMonth = 2019 * 12;

export type TaxedRows = {
  roster: Roster;
  /** Of a month, fen; NaN: not calculated. */
  pay: Float64Array;
  /** Months since year 0; −1: not calculated. */
  monthOfRow: Int32Array;
  given: GivenSoFar;
  /** 1: the year is counted in another row of the same person. */
  isYearElsewhere: Uint8Array | null;
};

export function taxedRows(roster: Roster, planned: PlannedRows): TaxedRows {
  const { incomeSoFar, contributionsSoFar, taxSoFar } = roster.amounts;
  return {
    roster,
    pay: payOf(roster, planned),
    monthOfRow: monthsOf(planned),
    given: { income: incomeSoFar, contributions: contributionsSoFar, tax: taxSoFar },
    isYearElsewhere: planned.countedElsewhere?.year ?? null,
  };
}

/** This month's pay, or where there is none the wage; none for those whose tax nobody withholds. */
function payOf(roster: Roster, { plans, planOfRow, remarks }: PlannedRows): Float64Array {
  const { pay } = roster.amounts;
  const hasWages = plans.map((plan) => !isOnOwn(plan) && monthNumber(plan.month) >= firstMonth);
  const column = Float64Array.from(planOfRow, (plan, row) => {
    if (hasWages[plan] !== true) return NaN;
    const given = pay?.[row] ?? NaN;
    return Number.isNaN(given) ? wageInFen(roster.wage[row] ?? NaN) : given;
  });
  for (const { row, stops } of remarks) if (stops === 'takeHome') column[row] = NaN;
  return column;
}

/** The employee pays nothing for these (社会保险法 33, 53): without their rules take-home is known all the same. */
const paidByEmployerAlone: readonly SchemeId[] = ['work-injury', 'maternity'];

/** Whether some scheme of which these people pay a share has no rule, so that what they pay lacks it. */
export function isIncomplete({ schemes }: PayrollPlan): boolean {
  return schemes.some(({ scheme, kind }) => kind === 'noRule' && !paidByEmployerAlone.includes(scheme));
}

/** Half up to the fen. */
function wageInFen(wageUnits: number): number {
  return Math.floor((wageUnits + unitsPerFen / 2) / unitsPerFen);
}

/** Who chooses the base and has no employer beside, pays without wages from which tax could be withheld. */
export function isOnOwn({ rules }: Plan): boolean {
  return rules.every(
    ({ wageYear, rates, flatFees }) =>
      wageYear === null &&
      !flatFees.some(({ payer }) => payer === 'employer') &&
      (rates.kind === 'none' ||
        (rates.kind === 'range'
          ? !rates.payers.includes('employer')
          : rates.options.every(({ employer }) => /^0(\.0+)?%$/.test(employer)))),
  );
}

function monthsOf({ plans, planOfRow }: PlannedRows): Int32Array {
  const months = plans.map(({ month }) => monthNumber(month));
  return planOfRow.map((plan) => months[plan] ?? -1);
}

/** Months counted in `month` for a row, of its own year only. */
export function countAt({ roster, monthOfRow }: TaxedRows, row: number, month: number): number {
  const own = monthOfRow[row] ?? -1;
  if (own < 0 || Math.floor(own / 12) !== Math.floor(month / 12)) return 0;
  return monthsCounted(month, roster.entryMonth?.[row] ?? -1);
}

export function taxedMonth(
  { roster, pay }: TaxedRows,
  plans: readonly Plan[],
  rows: ContributionInput,
  contributions: ContributionColumns,
  from: number,
  to: number,
  count: (row: number) => number,
): TaxedMonth {
  const fundExcess = emptyFundExcess(to - from);
  fundExcessColumns(plans, rows, contributions, 0, to - from, fundExcess);
  return {
    monthCount: Uint8Array.from({ length: to - from }, (_, index) => count(from + index)),
    pay: pay.subarray(from, to),
    employee: contributions.employee,
    fundExcess,
    specialDeductions: roster.amounts.specialDeductions?.subarray(from, to) ?? null,
  };
}

export function contributionRows({ schemes, employer, employee }: ContributionColumns, from: number, to: number) {
  const part = Object.entries(schemes).map(([scheme, { base, employer, employee, adjustment }]) => [
    scheme,
    {
      base: base.subarray(from, to),
      employer: employer.subarray(from, to),
      employee: employee.subarray(from, to),
      adjustment: adjustment.subarray(from, to),
    },
  ]);
  return {
    schemes: Object.fromEntries(part) as ContributionColumns['schemes'],
    employer: employer.subarray(from, to),
    employee: employee.subarray(from, to),
  };
}

export function givenRows({ income, contributions, tax }: GivenSoFar, from: number, to: number): GivenSoFar {
  const part = (column: Float64Array | null) => column?.subarray(from, to) ?? null;
  return { income: part(income), contributions: part(contributions), tax: part(tax) };
}
