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
