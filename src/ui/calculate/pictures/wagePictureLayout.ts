import { scaleLinear } from 'd3-scale';
import type { Decimal } from '../../../calc/decimal';
import type { Payer } from '../../../rules/cityProfile';
import { formatAmount, formatLimit } from '../../format';
import type { PicturesWording } from '../../wording/pictures/zh';
import { fontSize, smallFontSize, textWidth } from '../../parts/textWidth';
import { placeFlags } from './limitFlags';
import {
  alongLine,
  aroundDot,
  clearest,
  label,
  overlap,
  type Box,
  type Label,
  type Obstacle,
  type Point,
} from './pointLabels';
import type { CurvePoint, WageCurve } from './wageCurve';

/** Drawn in this order: the employee's line lies on top. */
const payersInOrder = ['employer', 'employee'] as const;

const narrow = 480;
const rowHeight = 17;
const mostRows = 5;
const tickGap = 8;
/** Above the highest line, so that an amount has room over its dot. */
const headroom = 1.13;

/** Where everything stands in the picture, in layout pixels. */
export function layOut(
  curve: WageCurve,
  end: CurvePoint,
  words: PicturesWording,
  payers: Record<Payer, string>,
  width: number,
) {
  const shown = payersInOrder.filter((payer) => !end[payer].isZero());
  const highest = Math.max(...shown.map((payer) => end[payer].toNumber()));
  const amountTicks = scaleLinear().domain([0, highest]).ticks(4);
  const left = Math.max(...amountTicks.map((tick) => small(tickText(tick)))) + tickGap;
  const right = width - 1;
  const xScale = scaleLinear().domain([0, end.wage.toNumber()]).range([left, right]);
  const xOf = (wage: Decimal) => xScale(wage.toNumber());

  const limits = curve.limits.map(({ side, amount, schemes, extent }) => ({
    key: `${side} ${amount.toString()}`,
    x: sharp(xOf(amount)),
    text: words.limitMark(side, formatLimit(amount.toString()), extent === 'some' ? schemes : extent),
  }));
  const flags = placeFlags(
    limits.map(({ x, text }) => ({ x, width: small(text) })),
    { from: 0, to: width },
    mostRows,
  );
  const top = 28 + rowHeight * (1 + Math.max(-1, ...flags.map((flag) => flag?.row ?? -1)));
  const bottom = top + (width < narrow ? 240 : 270);
  const marks = limits.map((one, index) => {
    const flag = flags[index] ?? null;
    if (flag === null) return { ...one, from: top, textAt: null };
    const y = top - 6 - flag.row * rowHeight;
    return { ...one, from: flag.place === 'onTop' ? y + 5 : y - 10, textAt: { x: flag.from, y } };
  });

  const yScale = scaleLinear()
    .domain([0, highest * headroom])
    .range([bottom, top]);
  const hereX = sharp(xOf(curve.here.wage));
  const lines = shown.map((payer) => ({
    payer,
    path: curve.points.map((point): Point => ({ x: xOf(point.wage), y: yScale(point[payer].toNumber()) })),
    dot: { x: hereX, y: yScale(curve.here[payer].toNumber()) },
  }));

  // First the amounts at this wage, then the lines' names where there is room left.
  const bounds: Box = { left: 0, top: top - 4, right: width, bottom };
  const obstacles: Obstacle[] = [
    ...lines.map(({ path }) => ({ shape: path, cost: 10 })),
    ...lines.map(({ dot }) => ({ shape: around(dot, 6), cost: 30 })),
    { shape: upright(hereX, Math.min(...lines.map(({ dot }) => dot.y)), bottom), cost: 3 },
  ];
  const place = (candidates: Label[]): Label | null => {
    const found = clearest(candidates, bounds, obstacles);
    if (found !== null) obstacles.push({ shape: widened(found.box, 4), cost: 30 });
    return found;
  };
  const withAmounts = lines.map((one) => {
    const text = formatAmount(curve.here[one.payer]);
    const at = place(aroundDot(one.dot, textWidth(text, fontSize, 'bold'), fontSize, bounds));
    return { ...one, amount: { text, at } };
  });
  obstacles.push(...marks.map(({ x }) => ({ shape: upright(x, top, bottom), cost: 1 })));
  const series = withAmounts.map((one) => {
    const text = payers[one.payer];
    return { ...one, name: { text, at: place(alongLine(one.path, textWidth(text, fontSize), fontSize)) } };
  });

  const yTicks = amountTicks.map((tick) => {
    const text = tickText(tick);
    const at = label(left - tickGap, yScale(tick) + 4, 'end', small(text), smallFontSize);
    const isCovered = series.some(({ amount }) => amount.at !== null && overlap(amount.at.box, at.box));
    return { tick, y: sharp(yScale(tick)), text: isCovered ? '' : text, at };
  });

  const wageText = formatAmount(curve.here.wage);
  const wageLabel = {
    text: wageText,
    at: centred(hereX, bottom + 18, textWidth(wageText, fontSize, 'bold'), fontSize, width),
  };
  const hereLabel = {
    text: words.youAreHere,
    at: centred(hereX, bottom + 34, small(words.youAreHere), smallFontSize, width),
  };
  const xTicks = xScale.ticks(width < narrow ? 4 : 6).flatMap((tick) => {
    const text = tickText(tick);
    const at = centred(xScale(tick), bottom + 18, small(text), smallFontSize, width);
    return overlap(at.box, widened(wageLabel.at.box, 10)) ? [] : [{ tick, text, at }];
  });

  return { left, right, bottom, height: bottom + 62, yTicks, xTicks, marks, series, hereX, wageLabel, hereLabel };
}

function small(text: string): number {
  return textWidth(text, smallFontSize);
}

function tickText(tick: number): string {
  return formatLimit(String(tick));
}

/** The middle of a pixel: a line of one pixel's width is not smeared over two. */
function sharp(coordinate: number): number {
  return Math.floor(coordinate) + 0.5;
}

/** Centred at x, or as near to it as the picture's edges allow. */
function centred(x: number, y: number, textLength: number, size: number, width: number): Label {
  const half = textLength / 2;
  return label(Math.min(Math.max(x, half), width - half), y, 'middle', textLength, size);
}

function upright(x: number, from: number, to: number): Point[] {
  return [from, to].map((y) => ({ x, y }));
}

function around({ x, y }: Point, by: number): Box {
  return { left: x - by, right: x + by, top: y - by, bottom: y + by };
}

function widened({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top, bottom };
}
