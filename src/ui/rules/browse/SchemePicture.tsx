import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import type { SchemeId } from '../../../rules/cityProfile';
import { formatLimit } from '../../format';
import parts from '../../parts/picture.module.css';
import { spokenFigures } from '../../parts/spokenFigures';
import { smallFontSize, textWidth } from '../../parts/textWidth';
import { usePictureWidth } from '../../parts/usePictureWidth';
import { useRuleBrowseWording } from '../../wording/ruleBrowse/RuleBrowseWording';
import { useWording } from '../../wording/WordingContext';
import { FeeBars, LimitBand } from './AreaShapes';
import { areaOf, feesShort, ratesShort } from './pictureFigures';
import { joined, placeLabels } from './pictureLabels';
import { Patterns, patternIds } from './Patterns';
import styles from './SchemePicture.module.css';
import { edgesOf, timeAxis, type Span } from './timeAxis';
import { sentenceOf, type TimelineRow } from './timelineRows';

type Props = {
  scheme: SchemeId;
  /** Those of the span shown. */
  rows: readonly TimelineRow[];
  shown: Span;
  /** YYYY-MM on the person's own clock. */
  thisMonth: string;
  onChoose: (row: TimelineRow) => void;
};

const areaTop = 32;
const areaHeight = 88;
const laneGap = 8;
const replacedHeight = 10;
const textLaneHeight = 20;
const axisHeight = 18;

/**
 * One scheme over time: limits as a band, rates below it. What is painted is for the eye; over it lies one shape for each
 * row of the table, in the same order, called by the row's own words.
 */
export function SchemePicture({ scheme, rows, shown, thisMonth, onChoose }: Props) {
  const words = useRuleBrowseWording();
  const { schemes, language } = useWording();
  const { width, scale, measure } = usePictureWidth();
  const patterns = patternIds(useId());

  const rules = rows.flatMap(({ entry }) => (entry.kind === 'hole' || entry.kind === 'includedIn' ? [] : [entry.rule]));
  const area = areaOf(rules);
  const hasReplaced = rows.some(({ entry }) => entry.kind === 'replaced');
  const hasRates = rules.some(({ rates }) => rates.kind !== 'none');
  const hasFees = rules.some(({ flatFees }) =>
    flatFees.some(({ period }) => area.kind === 'limits' || period !== area.period),
  );

  const bottom = areaTop + areaHeight;
  const replacedTop = bottom + laneGap;
  const ratesTop = hasReplaced ? replacedTop + replacedHeight + laneGap : replacedTop;
  const feesTop = hasRates ? ratesTop + textLaneHeight : ratesTop;
  const lanesEnd = hasFees ? feesTop + textLaneHeight : feesTop;
  const height = lanesEnd + axisHeight;

  const y = scaleLinear()
    .domain([0, area.top ?? 1])
    .range([bottom, areaTop]);
  const ticks = (area.top === null ? [] : y.ticks(3)).map((value) => ({ value, text: formatLimit(String(value)) }));
  const lanes = [
    ...(hasReplaced ? [{ y: replacedTop + replacedHeight, text: words.axis.replaced }] : []),
    ...(hasRates ? [{ y: ratesTop + 15, text: words.axis.rates }] : []),
    ...(hasFees ? [{ y: feesTop + 15, text: words.axis.fees }] : []),
  ];
  const left = Math.max(...[...ticks, ...lanes].map(({ text }) => textWidth(text, smallFontSize)), 40) + 8;
  const axis = timeAxis(shown, left, width - 1);
  const placed = rows.map((row) => ({ row, ...edgesOf(axis, shown, row.entry) }));
  const inForce = placed.flatMap(({ row: { entry }, x0, x1 }) =>
    entry.kind === 'inForce' ? [{ rule: entry.rule, x0, x1 }] : [],
  );
  const inWords = placed.flatMap(({ row: { entry }, x0, x1 }) => {
    if (entry.kind === 'hole') return [{ x0, x1, y: areaTop + areaHeight / 2 + 4, text: words.standing(entry) }];
    if (entry.kind !== 'includedIn') return [];
    return [{ x0, x1, y: areaTop + areaHeight / 2 + 4, text: words.includedShort(entry.rule) }];
  });
  const textLanes = [
    ...(hasRates ? [{ top: ratesTop, textOf: ratesShort }] : []),
    ...(hasFees ? [{ top: feesTop, textOf: feesShort }] : []),
  ].map(({ top, textOf }) => ({
    top,
    stretches: joined(inForce.map(({ rule, x0, x1 }) => ({ x0, x1, y: top + 15, text: textOf(rule, words) }))),
  }));
  const hasToday = shown.firstMonth <= thisMonth && thisMonth <= shown.lastMonth;
  const today = hasToday ? (axis.start(thisMonth) + axis.end(thisMonth)) / 2 : null;

  return (
    <figure className={`${parts.picture} ${styles.picture}`} ref={measure}>
      <svg
        role="list"
        aria-label={words.picture(schemes[scheme])}
        viewBox={`0 0 ${width} ${height}`}
        width={width * scale}
        height={height * scale}
      >
        <g aria-hidden="true">
          <Patterns ids={patterns} />
          <text className={parts.small} x={0} y={smallFontSize - 2}>
            {area.top !== null && words.axis[area.kind === 'limits' ? 'limitsTitle' : 'feesTitle']}
          </text>
          {ticks.map(({ value, text }) => (
            <g key={value}>
              <line className={parts.rule} x1={left} x2={width} y1={y(value)} y2={y(value)} />
              <text className={parts.small} x={left - 6} y={y(value) + 4} textAnchor="end">
                {text}
              </text>
            </g>
          ))}
          {lanes.map((lane) => (
            <text key={lane.text} className={parts.small} x={left - 6} y={lane.y} textAnchor="end">
              {lane.text}
            </text>
          ))}
          {axis.years.map(({ year, x, label }) => (
            <g key={year}>
              <line className={parts.rule} x1={x} x2={x} y1={areaTop} y2={lanesEnd + 4} />
              {label !== null && (
                <text className={parts.small} x={label.x} y={height - 3} textAnchor={label.anchor}>
                  {year}
                </text>
              )}
            </g>
          ))}
          {placed.map(({ row: { id, entry }, x0, x1 }) => {
            if (entry.kind !== 'hole' && entry.kind !== 'includedIn') return null;
            const className = entry.kind === 'hole' ? styles.hole : styles.included;
            const fill = entry.kind === 'hole' ? `url(#${patterns.hole})` : undefined;
            const box = { x: x0, y: areaTop, width: x1 - x0, height: lanesEnd - areaTop };
            return <rect key={id} className={className} fill={fill} {...box} />;
          })}
          {area.kind === 'limits' ? (
            <LimitBand placed={placed} y={y} top={areaTop} bottom={bottom} provisionalId={patterns.provisional} />
          ) : (
            <FeeBars placed={placed} y={y} period={area.period} />
          )}
          {placed.map(({ row: { id, entry }, x0, x1 }) => {
            if (entry.kind !== 'replaced') return null;
            const box = { x: x0 + 1, y: replacedTop, width: Math.max(x1 - x0 - 2, 1), height: replacedHeight };
            return <rect key={id} className={styles.replacedBar} {...box} />;
          })}
          {textLanes.flatMap(({ top, stretches }) =>
            stretches.map(({ x0 }) => (
              <line key={`${top} ${x0}`} className={styles.joint} x1={x0} x2={x0} y1={top} y2={top + textLaneHeight} />
            )),
          )}
          {[...textLanes.map(({ stretches }) => stretches), inWords]
            .flatMap((stretches) => placeLabels(stretches, false))
            .map(({ x, y: baseline, text, anchor }) => (
              <text key={`${x} ${baseline}`} className={parts.onLines} x={x} y={baseline} textAnchor={anchor}>
                {text}
              </text>
            ))}
          {today !== null && (
            <>
              <line className={styles.today} x1={today} x2={today} y1={areaTop - 6} y2={lanesEnd} />
              <text className={parts.small} x={Math.min(today, width - 14)} y={smallFontSize - 1} textAnchor="middle">
                {words.now}
              </text>
            </>
          )}
        </g>
        {placed.map(({ row, x0, x1 }) => {
          const isReplaced = row.entry.kind === 'replaced';
          return (
            <g key={row.id} role="listitem">
              <rect
                role="img"
                className={styles.stretch}
                x={x0}
                y={isReplaced ? replacedTop - 2 : areaTop}
                width={x1 - x0}
                height={isReplaced ? replacedHeight + 4 : lanesEnd - areaTop}
                onClick={() => onChoose(row)}
              >
                <title>{spokenFigures(sentenceOf(row, words, schemes), language)}</title>
              </rect>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
