import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { placeOf, rowsToDraw, shiftAt, topRowOf, topRowToShow, windowOf, type WindowPlace } from './rowWindow';

/** Between two scroll events a hand never moves so far: a bar was dragged. */
const viewsPerJump = 3;
const restMs = 150;
/** Before anything is measured. */
const usualHeight = 600;

type Drawn = { shift: number; from: number; to: number };

export type ScrolledRows = Drawn & {
  /** Rows that fit in the scrolled element at once: its height is theirs. */
  rows: number;
  scroller: RefObject<HTMLDivElement | null>;
  onScroll: () => void;
  /** Scrolls as little as brings the row into view. Not while React draws. */
  reveal: (index: number) => void;
  toTop: () => void;
  rowsPerView: () => number;
};

/**
 * Which rows to draw of a scrolled table. Rows are all of one height, so that a place is found by a division.
 * @param headerHeight pixels at the top that a fixed header covers
 */
export function useRowWindow(count: number, rowHeight: number, headerHeight: number): ScrolledRows {
  const scroller = useRef<HTMLDivElement>(null);
  const place = useRef<WindowPlace>({ shift: 0, scrollTop: 0 });
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [drawn, setDrawn] = useState<Drawn>(() => ({
    shift: 0,
    ...rowsToDraw(windowOf(count, rowHeight, usualHeight), { shift: 0, scrollTop: 0 }),
  }));

  const windowNow = useCallback(() => {
    const height = scroller.current?.clientHeight ?? 0;
    return windowOf(count, rowHeight, height === 0 ? usualHeight : Math.max(rowHeight, height - headerHeight));
  }, [count, rowHeight, headerHeight]);

  const draw = useCallback(
    (to: WindowPlace) => {
      place.current = to;
      const next = { shift: to.shift, ...rowsToDraw(windowNow(), to) };
      setDrawn((before) =>
        before.shift === next.shift && before.from === next.from && before.to === next.to ? before : next,
      );
    },
    [windowNow],
  );

  /** Moves bar and window together: nothing is painted between, so that the rows on screen stay where they are. */
  const goTo = useCallback(
    (topRow: number) => {
      const to = placeOf(windowNow(), topRow);
      flushSync(() => draw(to));
      if (scroller.current === null) return;
      scroller.current.scrollTop = to.scrollTop;
      place.current = { ...to, scrollTop: scroller.current.scrollTop };
    },
    [windowNow, draw],
  );

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    // Of another count or height, the window may end before the place.
    const look = () => {
      const to = placeOf(windowNow(), topRowOf(windowNow(), place.current));
      draw(to);
      element.scrollTop = to.scrollTop;
    };
    look();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      observer.disconnect();
      clearTimeout(rest.current);
    };
  }, [count, windowNow, draw]);

  const onScroll = () => {
    const element = scroller.current;
    if (element === null) return;
    const { scrollTop } = element;
    const window = windowNow();
    const isJump = Math.abs(scrollTop - place.current.scrollTop) > viewsPerJump * window.viewHeight;
    const shift = isJump ? shiftAt(window, scrollTop) : place.current.shift;
    // Drawn within this very event, or the browser paints the scroll first and shows a gap.
    flushSync(() => draw({ shift, scrollTop }));
    clearTimeout(rest.current);
    if (window.rows === window.count) return;
    // Row by row the bar gets out of step with the window; at rest it is put where it belongs.
    rest.current = setTimeout(() => goTo(topRowOf(windowNow(), place.current)), restMs);
  };

  const toTop = useCallback(() => {
    draw({ shift: 0, scrollTop: 0 });
    if (scroller.current !== null) scroller.current.scrollTop = 0;
  }, [draw]);

  return {
    ...drawn,
    rows: windowOf(count, rowHeight, usualHeight).rows,
    scroller,
    onScroll,
    reveal: (index) => goTo(topRowToShow(windowNow(), place.current, index)),
    toTop,
    rowsPerView: () => Math.max(1, Math.floor(windowNow().viewHeight / rowHeight)),
  };
}
