import { scaleLinear } from 'd3-scale';
import { limit } from '../../../calc/contributionBase';
import { Decimal } from '../../../calc/decimal';
import { formatAmount } from '../../format';
import picture from '../../parts/picture.module.css';
import { Drawing } from '../../parts/Drawing';
import { fontSize, smallFontSize, textWidth } from '../../parts/textWidth';
import { usePictureWidth } from '../../parts/usePictureWidth';
import { useRuleCompareWording } from '../../wording/ruleCompare/RuleCompareWording';
import type { SideNames } from '../../wording/ruleCompare/sideNames';
import { useWording } from '../../wording/WordingContext';
import { sides, type Comparison } from './comparison';
import { amountsIn, limitRows, type DrawnLimits } from './limitRows';
import styles from './LimitsPicture.module.css';

const barHeight = 12;
const lineHeight = 20;
const titleHeight = 22;
const rowGap = 12;
/** Before the bars, for the letters of the sides. */
const lettersWidth = 20;
const gap = 8;

/** From floor to ceiling on both sides, on one scale, and where the wage lies. */
export default function LimitsPicture({ comparison, names }: { comparison: Comparison; names: SideNames }) {
  const { calculate } = useWording();
  const words = useRuleCompareWording();
  const { width, scale, measure } = usePictureWidth();
  const rows = limitRows(comparison.rows);
  const amounts = amountsIn(rows);
  if (amounts.length === 0) return null;

  const spell = (limits: DrawnLimits) =>
    limits === null
      ? words.noDifference
      : words.pictureLimits(calculate.limit(limits.floor), calculate.limit(limits.ceiling));
  const texts = rows.map((row) => ({ ...row, before: spell(row.before), after: spell(row.after) }));
  const textsWidth = Math.max(
    ...texts.flatMap(({ before, after }) => [before, after]).map((text) => textWidth(text, smallFontSize)),
  );
  const room = width - lettersWidth - textsWidth - gap;
  const wage = comparison.asksWage ? (comparison.amounts?.wage ?? null) : null;
  const highest = Decimal.max(...amounts);
  const x = scaleLinear()
    .domain([0, highest.toNumber()])
    .range([0, Math.floor(room)])
    .clamp(true);
  const top = wage === null ? 0 : lineHeight;
  const rowHeight = titleHeight + 2 * lineHeight + rowGap;
  const height = top + rows.length * rowHeight;
  const wageX = wage === null ? null : lettersWidth + x(wage.toNumber());
  const isWageRight = wageX !== null && wageX > width / 2;
  return (
    <figure className={picture.picture} ref={measure}>
      <figcaption>{words.picture}</figcaption>
      <ul className={styles.legend} aria-hidden="true">
        {sides.map((side) => (
          <li key={side} className={styles[side]}>
            {words.sideLegend[side]} {names[side]}
          </li>
        ))}
      </ul>
      <Drawing
        title={words.picture}
        text={words.pictureText(texts, names, wage === null ? null : formatAmount(wage))}
        width={width}
        height={height}
        scale={scale}
      >
        {wage !== null && wageX !== null && (
          <>
            <line className={picture.here} x1={wageX} x2={wageX} y1={lineHeight - 2} y2={height - rowGap} />
            <text className={picture.small} x={wageX} y={smallFontSize} textAnchor={isWageRight ? 'end' : 'start'}>
              {words.pictureWage(formatAmount(wage))}
            </text>
          </>
        )}
        {rows.map((row, index) => {
          const rowTop = top + index * rowHeight;
          return (
            <g key={JSON.stringify(row.whose)}>
              <text className={`${picture.strong} ${picture.onLines}`} x={0} y={rowTop + fontSize}>
                {words.pictureRow(row.whose)}
              </text>
              {sides.map((side, line) => {
                const barTop = rowTop + titleHeight + line * lineHeight;
                const baseline = barTop + barHeight / 2 + smallFontSize * 0.36;
                return (
                  <g key={side}>
                    <text className={picture.small} x={0} y={baseline}>
                      {words.sideLegend[side]}
                    </text>
                    <Bar limits={row[side]} x={x} top={barTop} className={styles[`${side}Bar`] ?? ''} />
                    <text className={picture.small} x={width} y={baseline} textAnchor="end">
                      {texts[index]?.[side]}
                    </text>
                  </g>
                );
              })}
            </g>
          );
        })}
      </Drawing>
    </figure>
  );
}

type BarProps = { limits: DrawnLimits; x: (yuan: number) => number; top: number; className: string };

/** Without a ceiling, or with one that was not found, a dotted line goes on to the edge. */
function Bar({ limits, x, top, className }: BarProps) {
  if (limits === null) return null;
  const floor = limit(limits.floor);
  const ceiling = limit(limits.ceiling);
  const start = lettersWidth + (floor === null ? 0 : x(floor.toNumber()));
  const edge = lettersWidth + x(Number.MAX_SAFE_INTEGER);
  const middle = top + barHeight / 2;
  if (ceiling === null) {
    return (
      <>
        <rect className={className} x={start} y={top} width={barHeight} height={barHeight} />
        <line className={picture.limit} x1={start + barHeight} x2={edge} y1={middle} y2={middle} />
      </>
    );
  }
  const end = lettersWidth + x(ceiling.toNumber());
  return <rect className={className} x={start} y={top} width={Math.max(1, end - start)} height={barHeight} />;
}
