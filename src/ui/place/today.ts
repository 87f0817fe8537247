/** The day on the person's own clock, YYYY-MM-DD. */
export function today(now: Date = new Date()): string {
  return `${thisMonth(now)}-${String(now.getDate()).padStart(2, '0')}`;
}

/** The month on the person's own clock, YYYY-MM. */
export function thisMonth(now: Date = new Date()): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
}
