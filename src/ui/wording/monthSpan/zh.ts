import { month } from '../zh';

/** The months of a rule, both inclusive, with a word that voices say, as they do no dash: `2026 年 1 至 12 月`. */
export function monthSpan(first: string, last: string): string {
  if (first === last) return month(first);
  if (first.slice(0, 4) !== last.slice(0, 4)) return `${month(first)}至 ${month(last)}`;
  return `${first.slice(0, 4)} 年 ${Number(first.slice(5))} 至 ${Number(last.slice(5))} 月`;
}
