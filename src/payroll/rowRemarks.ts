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

/**
 * Rows of a person who stands in the roster for other months too, known by number, else by name and city: the first row
 * of a calendar year counts in its year, the first of all in a true-up, or one year would be counted as often as months.
 */
export type CountedElsewhere = { year: Uint8Array; trueUp: Uint8Array };

export function remarkOtherMonths({ roster, plans, planOfRow, remarks }: Planned): CountedElsewhere {
  const counted = { year: new Uint8Array(roster.rowCount), trueUp: new Uint8Array(roster.rowCount) };
  const firstOfYear = new Map<string, number>();
  const firstOfAll = new Map<string, number>();
  for (let row = 0; row < roster.rowCount; row += 1) {
    const plan = plans[planOfRow[row] ?? -1];
    const person = plan === undefined ? '' : personOf(roster, row, plan.cityId);
    if (plan === undefined || person === '') continue;
    const isOtherMonth = (other: number | undefined) => {
      const otherPlan = plans[planOfRow[other ?? -1] ?? -1];
      return otherPlan !== undefined && otherPlan.month !== plan.month;
    };
    const ofYear = firstSeen(firstOfYear, `${person} ${plan.month.slice(0, 4)}`, row);
    const ofAll = firstSeen(firstOfAll, person, row);
    if (isOtherMonth(ofYear)) counted.year[row] = 1;
    if (isOtherMonth(ofAll)) counted.trueUp[row] = 1;
    const other = isOtherMonth(ofYear) ? ofYear : isOtherMonth(ofAll) ? ofAll : undefined;
    if (other === undefined) continue;
    const reason: RemarkReason = { kind: 'countedInOtherRow', otherFileRow: roster.fileRows[other] ?? 0 };
    const column = (roster.numbers[row] ?? '') === '' ? 'name' : 'number';
    remarks.push({ row, column, stops: 'nothing', reason, text: cutText(person.split('\n')[0] ?? '') });
  }
  return counted;
}

/** Number, else name and city; `''` where neither is known. */
function personOf({ numbers, names }: Roster, row: number, cityId: string): string {
  const [number = '', name = ''] = [numbers[row], names[row]];
  return number !== '' || name === '' ? number : `${name}\n${cityId}`;
}

/** The row that was first under a key, if it was another one. */
function firstSeen(rows: Map<string, number>, key: string, row: number): number | undefined {
  const first = rows.get(key);
  if (first === undefined) rows.set(key, row);
  return first;
}
