import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useId } from 'react';
import type { Choices } from '../../../calc/calculateContributions';
import type { Decimal } from '../../../calc/decimal';
import type { ContributionRule, Payer } from '../../../rules/cityProfile';
import { formatAmount, formatLimit } from '../../format';
import { useWording } from '../../wording/WordingContext';
import styles from './picture.module.css';
import { fontSize, smallFontSize, textWidth } from './textWidth';
import { usePictureWidth } from './usePictureWidth';
import {
  alongLine,
  aroundDot,
  clearest,
  label,
  overlap,
  paysAnything,
  placeFlags,
  wageCurve,
  type Box,
  type CurvePoint,
  type Label,
  type Obstacle,
  type Point,
} from './wageCurve';

type Props = { rules: readonly ContributionRule[]; choices: Choices; wage: Decimal };

const rowHeight = 17;
const mostRows = 5;
const tickGap = 8;
const noPoint: Point = { x: 0, y: 0 };
const payersOnTop = ['employer', 'employee'] as const;

/** What each payer pays at every wage, with the limits that bend the two lines and the place of this wage on them. */
export default function WagePicture({ rules, choices, wage }: Props) {
  const wording = useWording();
  const id = useId();
  const { width, scale, measure } = usePictureWidth();
  const { calculate, payers } = wording;

  const curve = wageCurve(rules, choices, wage);
  const end = curve.points.at(-1);
  if (end === undefined || !paysAnything(end)) return null;
  const shown = payersOnTop.filter((payer) => !end[payer].isZero());

  // ── Scales ──
  const highest = Math.max(...shown.map((payer) => end[payer].toNumber()));
  const yTicks = scaleLinear().domain([0, highest]).ticks(4);
  const left = Math.max(...yTicks.map((tick) => textWidth(tickText(tick), smallFontSize))) + tickGap;
  const right = width - 1;
  const xScale = scaleLinear().domain([0, end.wage.toNumber()]).range([left, right]);
  const x = (amount: Decimal) => xScale(amount.toNumber());

  const marks = curve.limits.map((one) => ({
    ...one,
    x: sharp(x(one.amount)),
    text: calculate.limitMark(
      one.side,
      formatLimit(one.amount.toString()),
      one.extent === 'some' ? one.schemes : one.extent,
    ),
  }));
  const flags = placeFlags(
    marks.map((mark) => ({ x: mark.x, width: textWidth(mark.text, smallFontSize) })),
    { from: 0, to: width },
    mostRows,
  );
  const rows = 1 + Math.max(-1, ...flags.map((flag) => flag?.row ?? -1));

  const top = 28 + rows * rowHeight;
  const bottom = top + (width < 480 ? 240 : 270);
  const height = bottom + 62;
  const yScale = scaleLinear()
    .domain([0, highest * 1.13])
    .range([bottom, top]);

  // ── The lines and this wage on them ──
  const paths = shown.map((payer) =>
    curve.points.map((point): Point => ({ x: x(point.wage), y: yScale(point[payer].toNumber()) })),
  );
  const drawLine = line<Point>(
    (point) => point.x,
    (point) => point.y,
  );
  const hereX = sharp(x(wage));
  const dots = shown.map((payer) => ({ x: hereX, y: yScale(curve.here[payer].toNumber()) }));

  // ── Labels in the plot: first the amounts at this wage, then the lines' names where there is room left ──
  const bounds: Box = { left: 0, top: top - 4, right: width, bottom };
  const hereLine = [
    { x: hereX, y: Math.min(...dots.map((dot) => dot.y)) },
    { x: hereX, y: bottom },
  ];
  const obstacles: Obstacle[] = [
    ...paths.map((shape) => ({ shape, cost: 10 })),
    ...dots.map((dot) => ({ shape: around(dot, 6), cost: 30 })),
    { shape: hereLine, cost: 3 },
  ];
  const place = (candidates: Label[]) => {
    const found = clearest(candidates, bounds, obstacles);
    if (found !== null) obstacles.push({ shape: widened(found.box, 4), cost: 30 });
    return found;
  };
  const amounts = shown.map((payer, index) => {
    const text = formatAmount(curve.here[payer]);
    const length = textWidth(text, fontSize, 'bold');
    return { payer, text, at: place(aroundDot(dots[index] ?? noPoint, length, fontSize, bounds)) };
  });
  obstacles.push(...marks.map((mark) => ({ shape: [top, bottom].map((y) => ({ x: mark.x, y })), cost: 1 })));
  const names = shown.map((payer, index) => {
    const text = payers[payer];
    return { payer, text, at: place(alongLine(paths[index] ?? [], textWidth(text, fontSize), fontSize)) };
  });
  const covered = amounts.flatMap(({ at }) => (at === null ? [] : [at.box]));
  const shownYTicks = yTicks.map((tick) => {
    const text = tickText(tick);
    const at = label(left - tickGap, yScale(tick) + 4, 'end', textWidth(text, smallFontSize), smallFontSize);
    return { tick, text: covered.some((box) => overlap(box, at.box)) ? '' : text, at };
  });

  // ── The axis of wages ──
  const wageText = formatAmount(wage);
  const wageLabel = within(hereX, bottom + 18, textWidth(wageText, fontSize, 'bold'), fontSize, width);
  const hereLabel = within(hereX, bottom + 34, textWidth(calculate.youAreHere, smallFontSize), smallFontSize, width);
  const xTicks = xScale.ticks(width < 480 ? 4 : 6).flatMap((tick) => {
    const text = tickText(tick);
    const at = within(xScale(tick), bottom + 18, textWidth(text, smallFontSize), smallFontSize, width);
    return overlap(at.box, widened(wageLabel.box, 10)) ? [] : [{ tick, text, at }];
  });

  const notFound = (['floor', 'ceiling'] as const).filter((side) => curve.unknown[side].length > 0);
  return (
    <figure className={styles.picture} ref={measure}>
      <figcaption>{calculate.wagePicture}</figcaption>
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-text`}
        viewBox={`0 0 ${width} ${height}`}
        width={width * scale}
        height={height * scale}
      >
        <title id={`${id}-title`}>{calculate.wagePicture}</title>
        <desc id={`${id}-text`}>
          {calculate.wagePictureText({
            here: inWords(curve.here),
            least: curve.least && inWords(curve.least),
            most: curve.most && inWords(curve.most),
            limits: curve.limits.map(({ side, amount, schemes }) =>
              calculate.limitMark(side, formatLimit(amount.toString()), schemes),
            ),
          })}
        </desc>

        <text className={styles.small} x={0} y={smallFontSize}>
          {calculate.wagePictureAmounts}
        </text>
        {shownYTicks.map(({ tick, text, at }) => (
          <g key={tick}>
            {tick > 0 && (
              <line className={styles.rule} x1={left} x2={right} y1={sharp(yScale(tick))} y2={sharp(yScale(tick))} />
            )}
            <text className={styles.small} {...positionOf(at)}>
              {text}
            </text>
          </g>
        ))}

        {marks.map((mark, index) => {
          const flag = flags[index];
          const flagY = top - 6 - (flag?.row ?? 0) * rowHeight;
          return (
            <g key={`${mark.side} ${mark.text}`}>
              <line
                className={styles.limit}
                x1={mark.x}
                x2={mark.x}
                y1={flag === undefined || flag === null ? top : flag.place === 'onTop' ? flagY + 5 : flagY - 10}
                y2={bottom}
              />
              {flag && (
                <text className={styles.small} x={flag.from} y={flagY}>
                  {mark.text}
                </text>
              )}
            </g>
          );
        })}

        <line className={styles.axis} x1={left} x2={right} y1={bottom + 0.5} y2={bottom + 0.5} />
        {xTicks.map(({ tick, text, at }) => (
          <text key={tick} className={styles.small} {...positionOf(at)}>
            {text}
          </text>
        ))}
        <text className={styles.small} x={right} y={height - 4} textAnchor="end">
          {calculate.wagePictureAxis}
        </text>

        <line
          className={styles.here}
          x1={hereX}
          x2={hereX}
          y1={Math.min(...dots.map((dot) => dot.y))}
          y2={bottom + 4}
        />
        {shown.map((payer, index) => (
          <path key={payer} className={lineClass[payer]} d={drawLine(paths[index] ?? []) ?? ''} />
        ))}
        {shown.map((payer, index) => (
          <circle key={payer} className={dotClass[payer]} cx={hereX} cy={dots[index]?.y} r={5} />
        ))}
        {names.map(({ payer, text, at }) => (
          <text key={payer} className={`${styles.onLines} ${nameClass[payer]}`} {...positionOf(at)}>
            {text}
          </text>
        ))}
        {amounts.map(({ payer, text, at }) => (
          <text key={payer} className={`${styles.onLines} ${styles.strong} ${amountClass[payer]}`} {...positionOf(at)}>
            {text}
          </text>
        ))}
        <text className={styles.strong} {...positionOf(wageLabel)}>
          {wageText}
        </text>
        <text className={styles.small} {...positionOf(hereLabel)}>
          {calculate.youAreHere}
        </text>
      </svg>
      {notFound.map((side) => (
        <p key={side} className={styles.note}>
          {calculate.limitNotFound(side, curve.unknown[side])}
        </p>
      ))}
    </figure>
  );
}

const lineClass: Record<Payer, string | undefined> = { employer: styles.employerLine, employee: styles.employeeLine };
const dotClass: Record<Payer, string | undefined> = { employer: styles.employerDot, employee: styles.employeeDot };
const nameClass: Record<Payer, string | undefined> = { employer: styles.soft, employee: styles.employee };
const amountClass: Record<Payer, string | undefined> = { employer: '', employee: styles.employee };

function inWords({ wage, employer, employee }: CurvePoint) {
  return { wage: formatAmount(wage), employer: formatAmount(employer), employee: formatAmount(employee) };
}

function tickText(tick: number): string {
  return formatLimit(String(tick));
}

function positionOf(at: Label | null) {
  return at === null ? {} : { x: at.x, y: at.y, textAnchor: at.anchor };
}

/** The middle of a pixel: a line of one pixel's width is not smeared over two. */
function sharp(coordinate: number): number {
  return Math.floor(coordinate) + 0.5;
}

/** Centred at x, or as near to it as the picture's edges allow. */
function within(x: number, y: number, textLength: number, size: number, width: number): Label {
  const half = textLength / 2;
  return label(Math.min(Math.max(x, half), width - half), y, 'middle', textLength, size);
}

function around({ x, y }: Point, by: number): Box {
  return { left: x - by, right: x + by, top: y - by, bottom: y + by };
}

function widened({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top, bottom };
}
