import { describe, expect, it } from 'vitest';
import { placeOf, rowsToDraw, shiftAt, topRowOf, topRowToShow, windowOf } from '../../src/ui/payroll/people/rowWindow';
import { columnsWithin } from '../../src/ui/payroll/people/useColumnWindow';

describe('a table that a browser can scroll whole', () => {
  const window = windowOf(1000, 44, 440);

  it('is its own window', () => {
    expect(window.rows).toBe(1000);
    expect(shiftAt(window, 20_000)).toBe(0);
    expect(placeOf(window, 100)).toEqual({ shift: 0, scrollTop: 4400 });
  });

  it('draws what is in view and some rows more', () => {
    // 10 rows are in view, 8 more on either side.
    expect(rowsToDraw(window, { shift: 0, scrollTop: 0 })).toEqual({ from: 0, to: 18 });
    expect(rowsToDraw(window, { shift: 0, scrollTop: 4400 })).toEqual({ from: 92, to: 118 });
    expect(rowsToDraw(window, { shift: 0, scrollTop: 43_560 })).toEqual({ from: 982, to: 1000 });
  });

  it('moves as little as brings a row into view', () => {
    const place = { shift: 0, scrollTop: 4400 };
    expect(topRowToShow(window, place, 105)).toBe(100);
    expect(topRowToShow(window, place, 99)).toBe(99);
    expect(topRowToShow(window, place, 110)).toBe(101);
  });

  it('does not scroll where everything is in view', () => {
    expect(placeOf(windowOf(3, 44, 440), 2)).toEqual({ shift: 0, scrollTop: 0 });
    expect(rowsToDraw(windowOf(3, 44, 440), { shift: 0, scrollTop: 0 })).toEqual({ from: 0, to: 3 });
    expect(rowsToDraw(windowOf(0, 44, 440), { shift: 0, scrollTop: 0 })).toEqual({ from: 0, to: 0 });
  });
});

describe('a million rows', () => {
  const window = windowOf(1_000_000, 44, 440);
  const most = window.rows * 44 - 440;

  it('stay far below the height at which browsers end an element', () => {
    // 17.8 million pixels in Firefox, 33.5 million in Chromium, of which three make one on a phone.
    expect(window.rows * 44).toBeLessThan(17_800_000 / 3);
  });

  it('lie between the two ends of the bar', () => {
    expect(shiftAt(window, 0)).toBe(0);
    expect(shiftAt(window, most)).toBe(1_000_000 - window.rows);
    expect(rowsToDraw(window, { shift: shiftAt(window, most), scrollTop: most }).to).toBe(1_000_000);
    expect(topRowOf(window, placeOf(window, 999_990))).toBeCloseTo(999_990);
    expect(placeOf(window, 0)).toEqual({ shift: 0, scrollTop: 0 });
  });

  it('never go back while the bar goes on', () => {
    let before = -1;
    for (let scrollTop = 0; scrollTop <= most; scrollTop += most / 1000) {
      const top = topRowOf(window, { shift: shiftAt(window, scrollTop), scrollTop });
      expect(top).toBeGreaterThan(before);
      before = top;
    }
  });

  it('keep the uppermost row when bar and window are put in step', () => {
    for (const top of [0, 0.5, 1, 77.25, 123_456.5, 500_000, 876_543.75, 999_990]) {
      const place = placeOf(window, top);
      expect(topRowOf(window, place)).toBeCloseTo(top, 6);
      expect(place.scrollTop).toBeGreaterThanOrEqual(0);
      expect(place.scrollTop).toBeLessThanOrEqual(most);
    }
  });

  it('go past no end', () => {
    expect(topRowOf(window, placeOf(window, 5_000_000))).toBeCloseTo(1_000_000 - 10);
    expect(topRowOf(window, placeOf(window, -5))).toBe(0);
  });
});

describe('columns in view', () => {
  const widths = [100, 50, 50, 50, 50];

  it('are those that lie at least partly between the two ends; the first is always drawn, and not counted', () => {
    expect(columnsWithin(widths, 0, 160)).toEqual({ from: 1, to: 3 });
    expect(columnsWithin(widths, 151, 199)).toEqual({ from: 2, to: 3 });
    expect(columnsWithin(widths, 0, 1000)).toEqual({ from: 1, to: 5 });
  });

  it('are none where the first takes all the room', () => {
    expect(columnsWithin(widths, 0, 90)).toEqual({ from: 1, to: 1 });
  });
});
