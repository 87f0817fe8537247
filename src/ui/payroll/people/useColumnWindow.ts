import { useEffect, useState, type RefObject } from 'react';
import type { Column } from './peopleColumns';

/** Indexes of columns; `to` is not included. */
export type ColumnRange = { from: number; to: number };

type View = { left: number; width: number };

/** Before anything is measured, as wide as a large screen. */
const usualView: View = { left: 0, width: 2560 };
/** Moves smaller than this draw nothing new. */
const grain = 64;

/**
 * Which columns to draw: of thirty, a screen shows ten, and cells are what drawing a row costs. The first one stays in
 * view, and is not counted among them.
 */
export function useColumnWindow(
  columns: readonly Column[],
  rem: number,
  scroller: RefObject<HTMLElement | null>,
): { range: ColumnRange; onScrollAcross: () => void } {
  const [view, setView] = useState(usualView);

  // An observer reports once at the start, too.
  useEffect(() => {
    const element = scroller.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setView(viewOf(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);

  const widths = columns.map(({ width }) => width * rem);
  return {
    range: columnsWithin(widths, view.left - 2 * grain, view.left + view.width + 3 * grain),
    onScrollAcross: () => {
      if (scroller.current !== null) setView(viewOf(scroller.current));
    },
  };
}

function viewOf({ scrollLeft, clientWidth }: HTMLElement): (before: View) => View {
  const left = Math.floor(scrollLeft / grain) * grain;
  const width = clientWidth === 0 ? usualView.width : Math.ceil(clientWidth / grain) * grain;
  return (before) => (before.left === left && before.width === width ? before : { left, width });
}

/** The columns that lie at least partly between two pixels, of those after the first. */
export function columnsWithin(widths: readonly number[], left: number, right: number): ColumnRange {
  let start = 0;
  let from = widths.length;
  let to = 1;
  for (const [index, width] of widths.entries()) {
    const end = start + width;
    if (index > 0 && end > left && start < right) {
      from = Math.min(from, index);
      to = index + 1;
    }
    start = end;
  }
  return { from: Math.min(from, to), to };
}
