/**
 * Where everything stands in the picture of contributions against the wage: pure, so that the picture only draws it.
 */
import { calculateContributions, type Choices } from '../../../calc/calculateContributions';
import { limit } from '../../../calc/contributionBase';
import { Decimal, zero } from '../../../calc/decimal';
import type { ContributionRule, Payer, SchemeId } from '../../../rules/cityProfile';

// ── Kinks and limits ────────────────────────────────────────────────────────────────────────────────────────────────

export type LimitSide = 'floor' | 'ceiling';

/** Schemes whose floor, or whose ceiling, is the same amount. */
export type SharedLimit = {
  side: LimitSide;
  amount: Decimal;
  schemes: SchemeId[];
  /** `all`: every scheme that has limits; `insurance`: every one but the housing fund. */
  extent: 'all' | 'insurance' | 'some';
};

export type CurvePoint = { wage: Decimal } & Record<Payer, Decimal>;

export type WageCurve = {
  /** From 0 to the end of the axis, by rising wage: straight lines in between are the curve itself. */
  points: CurvePoint[];
  here: CurvePoint;
  /** Floors, then ceilings; each by rising amount. */
  limits: SharedLimit[];
  /** Schemes with a limit that was not found: the curve is drawn as if there were none. */
  unknown: Record<LimitSide, SchemeId[]>;
  /** What is paid however low the wage is; null when nothing is, or a floor was not found. */
  least: CurvePoint | null;
  /** The point from which nothing rises any more; null where something does. */
  most: CurvePoint | null;
};

/** Where no ceiling ends the axis, it shows at least this much. */
const roomWithoutCeilings = new Decimal(30_000);
/** A little room to the right, so that the last line is seen to be flat. */
const beyondTheLast = new Decimal('1.06');

export function wageCurve(rules: readonly ContributionRule[], choices: Choices, wage: Decimal): WageCurve {
  // A scheme declared on a wage of its own does not move with the wage of the axis.
  const moving = rules.filter(({ scheme }) => choices.wages?.[scheme] === undefined);
  const limits = [...sharedLimits(moving, 'floor'), ...sharedLimits(moving, 'ceiling')];
  const at = (one: Decimal): CurvePoint => ({ wage: one, ...calculateContributions(rules, choices, one).total });
  const wages = [zero, ...limits.map(({ amount }) => amount), wage, endOfAxis(limits, wage)];
  const points = ascending(wages).map(at);

  const unknown = { floor: withUnknown(moving, 'floor'), ceiling: withUnknown(moving, 'ceiling') };
  const [first, last] = [points[0], points.at(-1)];
  return {
    points,
    here: at(wage),
    limits,
    unknown,
    least: first !== undefined && unknown.floor.length === 0 && paysAnything(first) ? first : null,
    most: last === undefined ? null : flatFrom(points, last),
  };
}

export function paysAnything(point: CurvePoint): boolean {
  return !point.employer.isZero() || !point.employee.isZero();
}

/** The point between 0 and the end from which on both payers pay what they pay at the end. */
function flatFrom(points: readonly CurvePoint[], end: CurvePoint): CurvePoint | null {
  const start = points.find(({ employer, employee }) => employer.eq(end.employer) && employee.eq(end.employee));
  return start === undefined || start === end || start.wage.isZero() ? null : start;
}

function sharedLimits(rules: readonly ContributionRule[], side: LimitSide): SharedLimit[] {
  const limited = rules.flatMap(({ scheme, base }) => {
    if (base.kind !== 'clampedWage') return [];
    return [{ scheme, amount: limit(base[side]) }];
  });
  const amounts = ascending(limited.flatMap(({ amount }) => amount ?? []));
  return amounts.map((amount) => {
    const schemes = limited.filter((one) => one.amount?.eq(amount)).map(({ scheme }) => scheme);
    const others = limited.filter(({ scheme }) => !schemes.includes(scheme));
    const isInsurance =
      schemes.length > 1 &&
      !schemes.includes('housing-fund') &&
      others.every(({ scheme }) => scheme === 'housing-fund');
    return { side, amount, schemes, extent: others.length === 0 ? 'all' : isInsurance ? 'insurance' : 'some' };
  });
}

function withUnknown(rules: readonly ContributionRule[], side: LimitSide): SchemeId[] {
  return rules
    .filter(({ base }) => base.kind === 'clampedWage' && base[side] === 'unknown')
    .map(({ scheme }) => scheme);
}

function endOfAxis(limits: readonly SharedLimit[], wage: Decimal): Decimal {
  const highest = Decimal.max(wage, ...limits.map(({ amount }) => amount));
  if (limits.some(({ side }) => side === 'ceiling')) return highest.times(beyondTheLast);
  return Decimal.max(wage.times(2), highest.times(beyondTheLast), roomWithoutCeilings);
}

function ascending(amounts: readonly Decimal[]): Decimal[] {
  const sorted = [...amounts].sort((one, other) => one.cmp(other));
  return sorted.filter((amount, index) => !sorted[index - 1]?.eq(amount));
}

// ── Labels of the limits, in rows above the plot ────────────────────────────────────────────────────────────────────

/**
 * A label like a flag on its hairline: row 0 is next to the plot. The hairline rises beside its label, or, where the label
 * stands on top of it, ends below.
 */
export type Flag = { row: number; from: number; to: number; place: 'right' | 'left' | 'onTop' };

const flagGap = 4;
/** Free room between two flags, and between a flag and a foreign hairline. */
const flagMargin = 8;
const hairlineMargin = 2;

type PlacedFlag = Flag & { x: number };

/**
 * Gives every label a place by its hairline where it covers neither another label nor a hairline, in as few rows as can
 * be. Null where all the rows have no room: that one stays in the text alternative only.
 */
export function placeFlags(
  labels: readonly { x: number; width: number }[],
  bounds: { from: number; to: number },
  mostRows: number,
): (Flag | null)[] {
  let best: (Flag | null)[] = labels.map(() => null);
  for (let rows = 1; rows <= mostRows; rows += 1) {
    const choices = labels.map(({ x, width }) =>
      possibleFlags(x, width, bounds, rows).filter(({ from, to }) => from >= bounds.from && to <= bounds.to),
    );
    best = bestFlags(choices);
    if (!best.includes(null)) break;
  }
  return best;
}

const hiddenCost = 1000;
/** Between places that are as good otherwise. */
const placeCost = { right: 0, left: 0.1, onTop: 0.2 };

/**
 * Goes through all combinations, lower rows first, and leaves those that are no better than the best so far. From the
 * last label, since ceilings come last: where all else is equal, the floors' flags rise above theirs.
 */
function bestFlags(choices: readonly (readonly PlacedFlag[])[]): (Flag | null)[] {
  let best = { cost: Infinity, flags: [] as readonly (PlacedFlag | null)[] };
  const placeBefore = (end: number, flags: readonly (PlacedFlag | null)[], cost: number) => {
    if (cost >= best.cost) return;
    if (end === 0) {
      best = { cost, flags };
      return;
    }
    for (const flag of choices[end - 1] ?? []) {
      if (flags.some((other) => other !== null && (collide(flag, other) || collide(other, flag)))) continue;
      placeBefore(end - 1, [flag, ...flags], cost + flag.row + placeCost[flag.place]);
    }
    placeBefore(end - 1, [null, ...flags], cost + hiddenCost);
  };
  placeBefore(choices.length, [], 0);
  return [...best.flags];
}

function possibleFlags(x: number, width: number, bounds: { from: number; to: number }, rows: number): PlacedFlag[] {
  const onTop = Math.max(bounds.from, Math.min(x - width / 2, bounds.to - width));
  return Array.from({ length: rows }, (_, row): PlacedFlag[] => [
    { x, row, place: 'right', from: x + flagGap, to: x + flagGap + width },
    { x, row, place: 'left', from: x - flagGap - width, to: x - flagGap },
    { x, row, place: 'onTop', from: onTop, to: onTop + width },
  ]).flat();
}

/** Whether `one` covers `other`'s label, or `other`'s hairline on its way up. */
function collide(one: PlacedFlag, other: PlacedFlag): boolean {
  const topOfLine = other.place === 'onTop' ? other.row - 1 : other.row;
  const coversLine = one.row <= topOfLine && one.from - hairlineMargin < other.x && other.x < one.to + hairlineMargin;
  const coversLabel = one.row === other.row && one.from < other.to + flagMargin && other.from < one.to + flagMargin;
  return coversLine || coversLabel;
}

// ── Labels of points within the plot ────────────────────────────────────────────────────────────────────────────────

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
