import { describe, expect, it } from 'vitest';
import { placeFlags } from '../../src/ui/calculate/pictures/limitFlags';

describe('flags', () => {
  const bounds = { from: 0, to: 340 };
  const place = (...labels: [x: number, width: number][]) =>
    placeFlags(
      labels.map(([x, width]) => ({ x, width })),
      bounds,
      4,
    );
  const shape = (flags: ReturnType<typeof placeFlags>) =>
    flags.map((flag) => (flag === null ? null : `${flag.place} ${flag.row}`));

  it('stand in one row, to the right of their hairlines, where there is room', () => {
    expect(place([20, 60], [120, 60])).toEqual([
      { x: 20, row: 0, place: 'right', from: 24, to: 84 },
      { x: 120, row: 0, place: 'right', from: 124, to: 184 },
    ]);
  });

  it('rise above the next label on the right', () => {
    expect(shape(place([20, 100], [30, 100], [40, 100]))).toEqual(['right 2', 'right 1', 'right 0']);
  });

  it('turn to the left at the edge, the last one over the one before', () => {
    expect(shape(place([280, 100], [320, 100]))).toEqual(['left 0', 'left 1']);
  });

  it('stand on top of a short hairline where both sides are taken', () => {
    expect(shape(place([65, 107], [75, 85], [162, 92], [237, 107]))).not.toContain(null);
  });

  it('are left out where they do not fit, and only those', () => {
    expect(shape(place([20, 400], [120, 60]))).toEqual([null, 'right 0']);
    expect(shape(place(...Array.from({ length: 9 }, (_, index): [number, number] => [40 + index, 200])))).toContain(
      null,
    );
  });

  it('never cover one another or a hairline, however many there are', () => {
    const labels = Array.from({ length: 10 }, (_, index) => ({ x: 20 + index * 17, width: 60 + index * 9 }));
    const flags = placeFlags(labels, bounds, 5);
    const boxes = flags.flatMap((flag, index) =>
      flag === null ? [] : [{ ...flag, x: labels[index]!.x, top: flag.place === 'onTop' ? flag.row - 1 : flag.row }],
    );
    expect(boxes.length).toBeGreaterThan(4);
    for (const one of boxes) {
      for (const other of boxes.filter((box) => box !== one)) {
        expect(one.row === other.row && one.from < other.to && other.from < one.to).toBe(false);
        expect(one.row <= other.top && one.from < other.x && other.x < one.to).toBe(false);
      }
    }
  });
});
