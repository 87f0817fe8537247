import { describe, expect, it } from 'vitest';
import { alongLine, aroundDot, clearest, crosses, label, overlap } from '../../src/ui/calculate/pictures/pointLabels';

describe('labels in the plot', () => {
  const bounds = { left: 0, top: 0, right: 300, bottom: 200 };

  it('stand above and to the left of a dot on a rising line', () => {
    const dot = { x: 150, y: 100 };
    const rising = { shape: [{ x: 0, y: 200 }, dot, { x: 300, y: 0 }], cost: 10 };
    const at = clearest(aroundDot(dot, 50, 12, bounds), bounds, [rising]);
    expect(at?.box.right).toBeLessThan(150);
    expect(at?.box.bottom).toBeLessThan(100);
  });

  it('give way to what costs more', () => {
    const candidates = [50, 100].map((x) => label(x, 50, 'middle', 20, 12));
    const boxAt = (x: number) => ({ left: x - 5, right: x + 5, top: 45, bottom: 55 });
    const at = clearest(candidates, bounds, [
      { shape: boxAt(50), cost: 10 },
      { shape: boxAt(100), cost: 3 },
    ]);
    expect(at?.x).toBe(100);
    expect(clearest(candidates, { ...bounds, right: 80 }, [{ shape: boxAt(50), cost: 10 }])?.x).toBe(50);
    expect(clearest([], bounds, [])).toBeNull();
  });

  it('follow a line from its end, and not below where it is steep', () => {
    const flat = [
      { x: 0, y: 100 },
      { x: 300, y: 100 },
    ];
    const [first, second] = alongLine(flat, 40, 12);
    expect([first?.box.right, first!.box.bottom < 100, second!.box.top > 100]).toEqual([300, true, true]);
    const steep = [
      { x: 0, y: 300 },
      { x: 300, y: 0 },
    ];
    expect(alongLine(steep, 40, 12)).toHaveLength(16);
    expect(alongLine(steep, 40, 12).some(({ box }) => crosses(steep, box))).toBe(false);
    expect(alongLine([], 40, 12)).toEqual([]);
  });

  it('know what they cover', () => {
    const box = { left: 10, right: 20, top: 10, bottom: 20 };
    expect(overlap(box, { left: 20, right: 30, top: 10, bottom: 20 })).toBe(false);
    expect(overlap(box, { left: 19, right: 30, top: 19, bottom: 30 })).toBe(true);
    const line = (...points: [number, number][]) => points.map(([x, y]) => ({ x, y }));
    expect(crosses(line([0, 15], [30, 15]), box)).toBe(true);
    expect(crosses(line([0, 5], [30, 5]), box)).toBe(false);
    expect(crosses(line([15, 0], [15, 30]), box)).toBe(true);
    expect(crosses(line([25, 0], [25, 30]), box)).toBe(false);
    expect(crosses(line([0, 30], [30, 0]), box)).toBe(true);
  });
});
