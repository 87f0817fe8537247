/** Months are strings `YYYY-MM`; they compare as text. */

export function monthBefore(month: string): string {
  return addMonths(month, -1);
}

export function addMonths(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
}

export function firstDayOf(month: string): string {
  return `${month}-01`;
}

/**
 * Whether today (YYYY-MM-DD) is later than the same day some months after that one. Where the calendar has no such day
 * (`2027-02-31`), its text still stands between the last day of that month and the first of the next.
 */
export function isMonthsAgo(day: string, count: number, today: string): boolean {
  // Of days about the year 9999 only the first comparison is right, and it decides.
  return today > day && today > addMonths(day.slice(0, 7), count) + day.slice(7);
}

/** How many months there are from the first to the last, both counted. */
export function monthsFromTo(first: string, last: string): number {
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return index(last) - index(first) + 1;
}
