export type Box = { left: number; top: number; right: number; bottom: number };
export type Point = { x: number; y: number };
export type Anchor = 'start' | 'middle' | 'end';
/** A label's text line starts, ends or is centred at `x`; `y` is its baseline. */
export type Label = { x: number; y: number; anchor: Anchor; box: Box };

/** What a label should not cover, and how bad it is if it does. */
export type Obstacle = { shape: Box | readonly Point[]; cost: number };

/** The candidate within the bounds that covers least; of equal ones the first. */
export function clearest<Candidate extends { box: Box }>(
  candidates: readonly Candidate[],
  bounds: Box,
  obstacles: readonly Obstacle[],
): Candidate | null {
  const costs = candidates.map(({ box }) => {
    const covered = obstacles.filter(({ shape }) => ('left' in shape ? overlap(shape, box) : crosses(shape, box)));
    return covered.reduce((sum, { cost }) => sum + cost, isWithin(box, bounds) ? 0 : 1000);
  });
  return candidates[costs.indexOf(Math.min(...costs))] ?? null;
}

const dotRadius = 5;

/** Places for a label about a dot, the best first: a rising line leaves room above and to its left. */
export function aroundDot({ x, y }: Point, width: number, fontSize: number, bounds: Box): Label[] {
  const fitting = (at: number) => Math.min(Math.max(at, bounds.left), bounds.right - width);
  const lefts = { before: x - width - 5, centred: x - width / 2, after: x + 5 };
  const above = y - dotRadius - 6;
  const below = y + dotRadius + 4 + fontSize;
  return [
    label(fitting(lefts.before), above, 'start', width, fontSize),
    label(fitting(lefts.after), below, 'start', width, fontSize),
    label(fitting(lefts.centred), above, 'start', width, fontSize),
    label(fitting(lefts.after), above, 'start', width, fontSize),
    label(fitting(lefts.before), below, 'start', width, fontSize),
    // Beside the dot, just under a flat line or just over it: where two lines run close to one another.
    label(x + dotRadius + 4, y + 3 + 0.8 * fontSize, 'start', width, fontSize),
    label(x - dotRadius - 4, y - 5, 'end', width, fontSize),
    label(x + dotRadius + 4, y - 5, 'start', width, fontSize),
    label(x - dotRadius - 4, y + 3 + 0.8 * fontSize, 'end', width, fontSize),
  ];
}

/** Places for a line's name above and below it, from its end backwards. Below a steep line it would stand too far off. */
export function alongLine(line: readonly Point[], width: number, fontSize: number): Label[] {
  const [start, end] = [line[0], line.at(-1)];
  if (start === undefined || end === undefined) return [];
  return Array.from({ length: 16 }, (_, index) => end.x - (index * (end.x - start.x)) / 20).flatMap((x) => {
    const [low, high] = [heightAt(line, x - width), heightAt(line, x)];
    const above = label(x, high - 8, 'end', width, fontSize);
    return low - high > fontSize ? [above] : [above, label(x, low + 7 + 0.8 * fontSize, 'end', width, fontSize)];
  });
}

function heightAt(line: readonly Point[], x: number): number {
  const next = line.findIndex((point) => point.x >= x);
  const [before, after] = [line[next - 1], line[next]];
  if (after === undefined) return line.at(-1)?.y ?? 0;
  if (before === undefined) return after.y;
  return before.y + ((x - before.x) / (after.x - before.x)) * (after.y - before.y);
}

/** A label as a box: figures rise 0.8 of the font size above the baseline, their commas fall 0.15 below. */
export function label(x: number, y: number, anchor: Anchor, width: number, fontSize: number): Label {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x, y, anchor, box: { left, top: y - 0.8 * fontSize, right: left + width, bottom: y + 0.15 * fontSize } };
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function isWithin(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}

/** Whether a line through points whose x does not fall passes through the box. */
export function crosses(line: readonly Point[], box: Box): boolean {
  return line.some((start, index) => {
    const end = line[index + 1];
    if (end === undefined || end.x < box.left || start.x > box.right) return false;
    const heights = start.x === end.x ? [start.y, end.y] : [box.left, box.right].map((x) => heightAt([start, end], x));
    return Math.min(...heights) < box.bottom && Math.max(...heights) > box.top;
  });
}
