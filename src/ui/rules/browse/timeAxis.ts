import { scaleLinear } from 'd3-scale';
import type { YearSpan } from './browseChoices';

/** The months a picture shows, YYYY-MM, both inclusive. */
export type Span = { firstMonth: string; lastMonth: string };

export type TimeAxis = {
  /** Left edge of a month's column. */
  start: (month: string) => number;
  /** Right edge of a month's column. */
  end: (month: string) => number;
  years: { year: string; x: number; label: { x: number; anchor: 'start' | 'middle' } | null }[];
};

/** A year's label needs this much. */
const labelWidth = 38;

/** Left and right edge of a run of months within a picture; what lies outside of it is cut off. */
export function edgesOf(axis: TimeAxis, shown: Span, { firstMonth, lastMonth }: Span): { x0: number; x1: number } {
  return {
    x0: axis.start(firstMonth < shown.firstMonth ? shown.firstMonth : firstMonth),
    x1: axis.end(lastMonth > shown.lastMonth ? shown.lastMonth : lastMonth),
  };
}

export function overlaps(one: Span, other: Span): boolean {
  return one.firstMonth <= other.lastMonth && other.firstMonth <= one.lastMonth;
}

/** The last so many calendar years up to the last month, or all. */
export function spanShown({ firstMonth, lastMonth }: Span, years: YearSpan): Span {
  if (years === 'all') return { firstMonth, lastMonth };
  const from = `${String(Number(lastMonth.slice(0, 4)) - Number(years) + 1).padStart(4, '0')}-01`;
  return { firstMonth: from > firstMonth ? from : firstMonth, lastMonth };
}

export function timeAxis(shown: Span, left: number, right: number): TimeAxis {
  const [first, last] = [monthNumber(shown.firstMonth), monthNumber(shown.lastMonth)];
  const x = scaleLinear()
    .domain([first, last + 1])
    .range([left, right]);
  const yearWidth = x(12) - x(0);
  const every = [1, 2, 5, 10].find((count) => count * yearWidth >= labelWidth) ?? 20;
  const firstYear = Math.floor(first / 12);
  const lastYear = Math.floor(last / 12);
  return {
    start: (month) => x(monthNumber(month)),
    end: (month) => x(monthNumber(month) + 1),
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
      const year = firstYear + index;
      const from = Math.max(left, x(year * 12));
      const to = Math.min(right, x((year + 1) * 12));
      const fits = every === 1 ? to - from >= labelWidth - 6 : right - from >= labelWidth - 6;
      const isLabelled = year % every === 0 && fits;
      const label =
        every === 1 ? ({ x: (from + to) / 2, anchor: 'middle' } as const) : ({ x: from + 2, anchor: 'start' } as const);
      return { year: String(year), x: from, label: isLabelled ? label : null };
    }),
  };
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
