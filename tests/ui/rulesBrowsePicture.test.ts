import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/ui/rules/browse/pictureLabels';
import { edgesOf, spanShown, timeAxis } from '../../src/ui/rules/browse/timeAxis';

describe('the months a picture shows', () => {
  const all = { firstMonth: '2007-07', lastMonth: '2027-06' };

  it('are all, or the last calendar years with the one in which the rules end', () => {
    expect(spanShown(all, 'all')).toEqual(all);
    // 2023, 2024, 2025, 2026 and 2027.
    expect(spanShown(all, '5')).toEqual({ firstMonth: '2023-01', lastMonth: '2027-06' });
  });

  it('do not begin before the first rule', () => {
    const short = { firstMonth: '2025-04', lastMonth: '2026-03' };
    expect(spanShown(short, '10')).toEqual(short);
  });
});

describe('the axis of time', () => {
  const shown = { firstMonth: '2025-01', lastMonth: '2026-12' };

  it('gives every month the same width, the last one too', () => {
    // 24 months on 240 units.
    const axis = timeAxis(shown, 50, 290);
    expect(edgesOf(axis, shown, { firstMonth: '2025-01', lastMonth: '2025-01' })).toEqual({ x0: 50, x1: 60 });
    expect(edgesOf(axis, shown, { firstMonth: '2026-12', lastMonth: '2026-12' })).toEqual({ x0: 280, x1: 290 });
  });

  it('cuts off what lies outside of it', () => {
    const axis = timeAxis(shown, 50, 290);
    expect(edgesOf(axis, shown, { firstMonth: '2019-01', lastMonth: '2031-01' })).toEqual({ x0: 50, x1: 290 });
  });

  it('names each year while there is room, else every second, fifth or tenth', () => {
    const labelled = (years: number, width: number) =>
      timeAxis({ firstMonth: '2010-01', lastMonth: `${2009 + years}-12` }, 0, width)
        .years.filter(({ label }) => label !== null)
        .map(({ year }) => year);
    // 40, 20 and 10 units to a year; a label needs 38.
    expect(labelled(4, 160)).toEqual(['2010', '2011', '2012', '2013']);
    expect(labelled(4, 80)).toEqual(['2010', '2012']);
    expect(labelled(12, 120)).toEqual(['2010', '2015']);
  });
});

describe('labels in a picture', () => {
  const stretch = (x0: number, x1: number, text = '5,025') => ({ x0, x1, y: 10, text });

  it('stand in the middle of all neighbours that say the same', () => {
    expect(placeLabels([stretch(0, 30), stretch(30, 60)], false)).toEqual([
      { x: 30, y: 10, text: '5,025', anchor: 'middle' },
    ]);
  });

  it('are left out where they do not fit', () => {
    expect(placeLabels([stretch(0, 30, '4,952'), stretch(30, 60)], false)).toEqual([]);
  });

  it('reach out to the left at the end when asked, unless they cover another', () => {
    const last = { x: 110, y: 10, text: '5,025', anchor: 'end' };
    expect(placeLabels([stretch(60, 90, '4,952'), stretch(90, 110)], true)).toEqual([last]);
    // A label is 35 wide (4 digits of 0.64, a comma of 0.34, 12 px): the first ends at 30 + 17.5, the last begins at 111 – 35.
    expect(placeLabels([stretch(0, 60, '4,952'), stretch(60, 110, ''), stretch(110, 111)], true)).toHaveLength(2);
    // Here the first ends at 45 + 17.5, and the last would begin at 91 – 35.
    expect(placeLabels([stretch(0, 90, '4,952'), stretch(90, 91)], true)).toHaveLength(1);
  });
});
