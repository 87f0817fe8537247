/** Circumstances in which a low deduction may be right; a person says which apply. */
export const falseAlarms = [
  'joinedLastYear',
  'unpaidLeave',
  'partMonth',
  'bonusOfAnotherYear',
  'twoJobs',
  'newLimitsPending',
] as const;
export type FalseAlarm = (typeof falseAlarms)[number];

/**
 * Whether a circumstance leaves no ground for a finding, or only weakens it. A part month, a second job that declares a base
 * of its own, and limits not applied yet change this month's amount itself; the others change only the average wage.
 */
export function effectOf(alarm: FalseAlarm): 'stops' | 'softens' {
  switch (alarm) {
    case 'partMonth':
    case 'twoJobs':
    case 'newLimitsPending':
      return 'stops';
    case 'joinedLastYear':
    case 'unpaidLeave':
    case 'bonusOfAnotherYear':
      return 'softens';
  }
}
