/** A roster calculated by the page's settings: all the columns of which table, totals and files are made. */
import { excuseByRulesOfTheTime } from './checkAtTheTime';
import { checkDeclared, emptyCheck, type PaidColumns } from './checkColumns';
import { calculateColumns, emptyContributions } from './contributionKernel';
import type { ContributionInput } from './contributionColumns';
import type { CalculatedTrueUp, FinishedPayroll } from './finishedPayroll';
import { planRows, type PlannedRows, type Profiles } from './payrollPlans';
import type { PayrollSettings, TrueUpSettings } from './payrollSettings';
import { payrollTakeHome, type PayrollTakeHome } from './payrollTakeHome';
import { totalsOf } from './payrollTotals';
import type { RosterNotice } from './readRoster';
import type { Remark } from './remarks';
import type { Roster } from './roster';
import { emptyTrueUp, trueUpColumns } from './trueUpColumns';
import { trueUpPlans } from './trueUpPlans';

/** A row's remarks are `remarks.slice(remarksFrom[row], remarksFrom[row + 1])`. */
export type CalculatedPayroll = FinishedPayroll & { remarksFrom: Uint32Array };

/** Between two of these the page hears how far it is. */
const rowsPerStep = 50_000;

export function calculatePayroll(
  roster: Roster,
  settings: PayrollSettings,
  profiles: FinishedPayroll['profiles'],
  onProgress: (rows: number) => void,
  notices: readonly RosterNotice[] = [],
): CalculatedPayroll {
  const { rowCount } = roster;
  const cities = profiles.map(({ profile }) => profile);
  const planned = planRows(roster, settings, cities);
  const { plans, planOfRow, fundRate, injuryRate } = planned;
  const input: ContributionInput = {
    rowCount,
    plan: planOfRow,
    wage: roster.wage,
    fundWage: roster.fundWage,
    fundRate,
    injuryRate,
  };
  const contributions = emptyContributions(plans, rowCount);
  const paid = checkable(roster);
  const check = emptyCheck(paid, rowCount);
  for (let from = 0; from < rowCount; from += rowsPerStep) {
    const to = Math.min(rowCount, from + rowsPerStep);
    calculateColumns(plans, input, from, to, contributions);
    if (check !== null) checkDeclared(plans, input, contributions, paid, from, to, check);
    onProgress(to);
  }
  if (check !== null) excuseByRulesOfTheTime(plans, input, paid, settings, cities, check);
  const takeHome = payrollTakeHome(roster, planned, input, contributions, settings, cities);
  const remarks = remarksThatHold(planned.remarks, takeHome);
  return {
    roster,
    notices,
    settings,
    profiles,
    ...planned,
    remarks,
    contributions,
    takeHome,
    check,
    trueUp:
      settings.trueUp === null
        ? null
        : calculateTrueUp(planned, input, roster.entryMonth, settings, settings.trueUp, cities),
    totals: totalsOf(roster, plans, planOfRow, contributions),
    remarksFrom: firstOfEachRow(remarks, rowCount),
  };
}

/** A base that was declared cannot be held against itself. */
function checkable({ amounts, wageFrom, fundWage, fundWageFrom }: Roster): PaidColumns {
  const isInsuranceChecked = wageFrom !== 'declaredBase';
  const isFundChecked = (fundWage === null ? wageFrom : fundWageFrom) !== 'declaredBase';
  const { paidPension, paidMedical, paidUnemployment, paidInsurance, paidFund } = amounts;
  return {
    paidPension: isInsuranceChecked ? paidPension : null,
    paidMedical: isInsuranceChecked ? paidMedical : null,
    paidUnemployment: isInsuranceChecked ? paidUnemployment : null,
    paidInsurance: isInsuranceChecked ? paidInsurance : null,
    paidFund: isFundChecked ? paidFund : null,
  };
}

/** That take-home starts from the wage is said only of somebody who has a take-home. */
function remarksThatHold(remarks: readonly Remark[], takeHome: PayrollTakeHome | null): Remark[] {
  return remarks.filter(
    ({ row, reason }) => reason.kind !== 'payFromWage' || !Number.isNaN(takeHome?.takeHome[row] ?? NaN),
  );
}

function calculateTrueUp(
  { plans, planOfRow, countedElsewhere }: PlannedRows,
  input: ContributionInput,
  entryMonth: Int32Array | null,
  settings: PayrollSettings,
  trueUp: TrueUpSettings,
  profiles: Profiles,
): CalculatedTrueUp {
  const { months, placeOfPlan } = trueUpPlans(plans, settings, trueUp, profiles);
  const placeOfRow = planOfRow.map((plan, row) =>
    countedElsewhere?.trueUp[row] === 1 ? -1 : (placeOfPlan[plan] ?? -1),
  );
  const columns = emptyTrueUp(months, input.rowCount);
  for (let from = 0; from < input.rowCount; from += rowsPerStep) {
    const to = Math.min(input.rowCount, from + rowsPerStep);
    trueUpColumns(months, { ...input, plan: placeOfRow }, entryMonth, from, to, columns);
  }
  return { ...columns, months, planOfRow: placeOfRow };
}

function firstOfEachRow(remarks: readonly Remark[], rowCount: number): Uint32Array {
  const from = new Uint32Array(rowCount + 1);
  for (const { row } of remarks) from[row + 1] = (from[row + 1] ?? 0) + 1;
  for (let row = 0; row < rowCount; row += 1) from[row + 1] = (from[row + 1] ?? 0) + (from[row] ?? 0);
  return from;
}
