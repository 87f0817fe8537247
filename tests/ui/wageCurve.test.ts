import { describe, expect, it } from 'vitest';
import {
  alongLine,
  aroundDot,
  clearest,
  crosses,
  label,
  overlap,
  placeFlags,
  wageCurve,
} from '../../src/ui/calculate/pictures/wageCurve';
import { fixedAt, madeUpRule, percent, spelled, within, yuan } from '../calc/ruleBuilder';

const pension = madeUpRule();
const medical = madeUpRule({ scheme: 'medical', rates: percent('9%', '2%') });
const fund = madeUpRule({ scheme: 'housing-fund', base: within('500', '8000'), rates: percent('10%', '10%') });

describe('the points of the curve', () => {
  it('are 0, every limit, the wage and the end, with the exact amounts', () => {
    const { points, here } = wageCurve([pension, fund], {}, yuan('1234.56'));
    expect(spelled(points)).toEqual([
      { wage: '0', employer: '210', employee: '130' },
      { wage: '500', employer: '210', employee: '130' },
      { wage: '1000', employer: '260', employee: '180' },
      { wage: '1234.56', employer: '320.99', employee: '222.22' },
      { wage: '5000', employer: '1300', employee: '900' },
      { wage: '8000', employer: '1600', employee: '1200' },
      { wage: '8480', employer: '1600', employee: '1200' },
    ]);
    expect(spelled(here)).toEqual({ wage: '1234.56', employer: '320.99', employee: '222.22' });
  });

  it.each([
    ['a little beyond the highest ceiling', pension, '2000', '5300'],
    ['a little beyond a wage above it', pension, '6000', '6360'],
    ['at twice the wage without ceilings', madeUpRule({ base: within('1000', 'none') }), '20000', '40000'],
    ['at 30,000 at least without ceilings', madeUpRule({ base: within('1000', 'unknown') }), '2000', '30000'],
    ['beyond a floor without ceilings', madeUpRule({ base: within('50000', 'none') }), '2000', '53000'],
    ['at 30,000 without limits', madeUpRule({ base: fixedAt('3000') }), '2000', '30000'],
  ])('end %s', (_, rule, wage, end) => {
    expect(wageCurve([rule], {}, yuan(wage)).points.at(-1)?.wage.toString()).toBe(end);
  });

  it('stand once where the wage is a limit', () => {
    const { points } = wageCurve([pension], {}, yuan(5000));
    expect(points.map(({ wage }) => wage.toString())).toEqual(['0', '1000', '5000', '5300']);
  });
});

describe('what is least and most', () => {
  it('is what is paid below the lowest floor and from the highest ceiling on', () => {
    const { least, most } = wageCurve([pension, fund], {}, yuan(2000));
    expect(spelled([least, most])).toEqual([
      { wage: '0', employer: '210', employee: '130' },
      { wage: '8000', employer: '1600', employee: '1200' },
    ]);
  });

  it('is not there without floor and ceiling, or where one was not found', () => {
    for (const limit of ['none', 'unknown']) {
      const { least, most, unknown } = wageCurve([madeUpRule({ base: within(limit, limit) })], {}, yuan(2000));
      const schemes = limit === 'unknown' ? ['pension'] : [];
      expect({ least, most, unknown }).toEqual({
        least: null,
        most: null,
        unknown: { floor: schemes, ceiling: schemes },
      });
    }
  });
});

describe('limits', () => {
  const limitsOf = (...parameters: Parameters<typeof wageCurve>) =>
    wageCurve(...parameters).limits.map(
      ({ side, amount, schemes, extent }) => `${side} ${amount.toString()} ${schemes.join('+')} ${extent}`,
    );

  it('that are equal are one', () => {
    expect(limitsOf([pension, medical], {}, yuan(2000))).toEqual([
      'floor 1000 pension+medical all',
      'ceiling 5000 pension+medical all',
    ]);
  });

  it('of all but the housing fund are those of the insurance', () => {
    expect(limitsOf([pension, medical, fund], {}, yuan(2000))).toEqual([
      'floor 500 housing-fund some',
      'floor 1000 pension+medical insurance',
      'ceiling 5000 pension+medical insurance',
      'ceiling 8000 housing-fund some',
    ]);
  });

  it('are named by their schemes where some scheme has no such limit', () => {
    const injury = madeUpRule({ scheme: 'work-injury', base: within('1000.0', 'unknown') });
    expect(limitsOf([pension, injury], {}, yuan(2000))).toEqual([
      'floor 1000 pension+work-injury all',
      'ceiling 5000 pension some',
    ]);
  });

  it('of a scheme declared on a wage of its own do not bend the curve', () => {
    expect(limitsOf([pension, fund], { wages: { 'housing-fund': yuan(3000) } }, yuan(2000))).toEqual([
      'floor 1000 pension all',
      'ceiling 5000 pension all',
    ]);
  });
});

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
