/** What is doubtful about a row once it is known by which rules it goes. */
import { yuanText } from './fen';
import { monthNumber, monthText } from './monthNumber';
import type { PlannedRows } from './payrollPlans';
import { cutText, type RemarkReason } from './remarks';
import type { Roster } from './roster';
import { monthsCounted } from './takeHomeColumns';

export type Planned = Pick<PlannedRows, 'plans' | 'planOfRow' | 'remarks'> & { roster: Roster };

/** Whoever enters after the month has no wage in it yet: nothing is due. */
export function remarkLateEntries({ roster, plans, planOfRow, remarks }: Planned): void {
  const entries = roster.entryMonth;
  if (entries === null) return;
  const monthOfPlan = plans.map(({ month }) => monthNumber(month));
  for (let row = 0; row < roster.rowCount; row += 1) {
    const entry = entries[row] ?? -1;
    const month = monthOfPlan[planOfRow[row] ?? -1];
    if (month === undefined || entry <= month) continue;
    remarks.push({
      row,
      column: 'entryMonth',
      stops: 'contributions',
      reason: { kind: 'entersLater' },
      text: monthText(entry),
    });
  }
}

/** Tables of the tax office count this month in; here the months before are asked for. */
export function remarkIncomeSoFar({ roster, plans, planOfRow, remarks }: Planned): void {
  const { incomeSoFar, pay } = roster.amounts;
  if (incomeSoFar === null || pay === null) return;
  const months = plans.map(({ month }) => monthNumber(month));
  for (let row = 0; row < roster.rowCount; row += 1) {
    const [income, ofMonth] = [incomeSoFar[row] ?? NaN, pay[row] ?? NaN];
    const counted = monthsCounted(months[planOfRow[row] ?? -1] ?? 0, roster.entryMonth?.[row] ?? -1);
    if (counted === 0 || !(ofMonth > 0) || income !== ofMonth * counted) continue;
    const reason: RemarkReason = { kind: 'soFarIncludesThisMonth' };
    remarks.push({ row, column: 'incomeSoFar', stops: 'nothing', reason, text: yuanText(income) });
  }
}

/** The first row of a number counts; its other months would make a year of every month. */
export function remarkOtherMonths({ roster, plans, planOfRow, remarks }: Planned): Uint8Array {
  const isCounted = new Uint8Array(roster.rowCount);
  const first = new Map<string, number>();
  for (let row = 0; row < roster.rowCount; row += 1) {
    const number = roster.numbers[row] ?? '';
    const plan = plans[planOfRow[row] ?? -1];
    if (number === '' || plan === undefined) continue;
    const other = first.get(number);
    if (other === undefined) {
      first.set(number, row);
    } else if (plans[planOfRow[other] ?? -1]?.month !== plan.month) {
      isCounted[row] = 1;
      const reason: RemarkReason = { kind: 'countedInOtherRow', otherFileRow: roster.fileRows[other] ?? 0 };
      remarks.push({ row, column: 'number', stops: 'nothing', reason, text: cutText(number) });
    }
  }
  return isCounted;
}
