import { month } from '../en';

/** The months of a rule, both inclusive, with a word that voices say, as they do no dash: `Jan to Dec 2026`. */
export function monthSpan(first: string, last: string): string {
  if (first === last) return month(first);
  const isSameYear = first.slice(0, 4) === last.slice(0, 4);
  return `${isSameYear ? month(first).slice(0, 3) : month(first)} to ${month(last)}`;
}
