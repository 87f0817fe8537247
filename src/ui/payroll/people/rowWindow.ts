/**
 * Browsers end an element at 17 to 33 million pixels, less on screens with several points to a pixel: a million rows do
 * not fit. The scroll bar therefore spans a window of so many rows as do, and the window lies further down the table the
 * further down the bar stands. A wheel or a finger moves row by row as ever; a bar that is dragged crosses the whole table.
 */
export type RowWindow = {
  /** Rows of the table, and those that fit in the scrolled element. */
  count: number;
  rows: number;
  /** Pixels of one row, and of what is seen of all of them at once. */
  rowHeight: number;
  viewHeight: number;
};

/** A place in the table: rows above the window, and pixels scrolled within it. */
export type WindowPlace = { shift: number; scrollTop: number };

const tallest = 5_000_000;

export function windowOf(count: number, rowHeight: number, viewHeight: number): RowWindow {
  return { count, rows: Math.min(count, Math.floor(tallest / rowHeight)), rowHeight, viewHeight };
}

/** How far the window of a bar lies that stands at `scrollTop`. */
export function shiftAt(window: RowWindow, scrollTop: number): number {
  const hidden = window.count - window.rows;
  const most = mostScrolled(window);
  return most === 0 ? 0 : Math.round(hidden * Math.min(1, Math.max(0, scrollTop / most)));
}

/** Where the bar belongs when this row (a part of one, too) is the uppermost. */
export function placeOf(window: RowWindow, topRow: number): WindowPlace {
  const { rowHeight, count, rows } = window;
  const most = mostScrolled(window);
  if (most === 0) return { shift: 0, scrollTop: 0 };
  const whole = ((count - rows) * rowHeight) / most + 1;
  const shift = shiftAt(window, (topRow * rowHeight) / whole);
  return { shift, scrollTop: Math.min(most, Math.max(0, (topRow - shift) * rowHeight)) };
}

function mostScrolled({ rows, rowHeight, viewHeight }: RowWindow): number {
  return Math.max(0, rows * rowHeight - viewHeight);
}

/** The uppermost row that brings this one into view with the least movement. */
export function topRowToShow(window: RowWindow, place: WindowPlace, index: number): number {
  const top = topRowOf(window, place);
  const seen = window.viewHeight / window.rowHeight;
  if (index < top) return index;
  return index + 1 > top + seen ? Math.max(0, index + 1 - seen) : top;
}

export function topRowOf({ rowHeight }: RowWindow, { shift, scrollTop }: WindowPlace): number {
  return shift + scrollTop / rowHeight;
}

/** Rows drawn beyond those in view, on either side: a scroll that is painted before they are drawn meets them. */
const overscan = 8;

/** The rows to draw; `to` is not included. */
export function rowsToDraw(window: RowWindow, place: WindowPlace): { from: number; to: number } {
  const top = topRowOf(window, place);
  const from = Math.max(0, Math.floor(top) - overscan);
  const to = Math.min(window.count, Math.ceil(top + window.viewHeight / window.rowHeight) + overscan);
  return { from: Math.min(from, to), to };
}
