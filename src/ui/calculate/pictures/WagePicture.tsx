import { line } from 'd3-shape';
import type { Choices } from '../../../calc/calculateContributions';
import type { Decimal } from '../../../calc/decimal';
import type { ContributionRule, Payer } from '../../../rules/cityProfile';
import { formatAmount, formatLimit } from '../../format';
import { usePicturesWording } from '../../wording/pictures/PicturesWording';
import { useWording } from '../../wording/WordingContext';
import styles from '../../parts/picture.module.css';
import { Drawing } from '../../parts/Drawing';
import { smallFontSize } from '../../parts/textWidth';
import { usePictureWidth } from '../../parts/usePictureWidth';
import type { Label, Point } from './pointLabels';
import { paysAnything, wageCurve, type CurvePoint } from './wageCurve';
import { layOut } from './wagePictureLayout';

type Props = { rules: readonly ContributionRule[]; choices: Choices; wage: Decimal };

/** What each payer pays at every wage, with the limits that bend the two lines and the place of this wage on them. */
export function WagePicture({ rules, choices, wage }: Props) {
  const { payers } = useWording();
  const words = usePicturesWording();
  const { width, scale, measure } = usePictureWidth();

  const curve = wageCurve(rules, choices, wage);
  const end = curve.points.at(-1);
  if (end === undefined || !paysAnything(end)) return null;
  const isOneLine = curve.points.every(({ employer, employee }) => employer.eq(employee));
  const { left, right, bottom, height, yTicks, xTicks, marks, series, hereX, wageLabel, hereLabel } = layOut(
    curve,
    end,
    words,
    payers,
    width,
  );
  const highestDot = Math.min(...series.map(({ dot }) => dot.y));
  const notFound = (['floor', 'ceiling'] as const).filter((side) => curve.unknown[side].length > 0);

  return (
    <figure className={styles.picture} ref={measure}>
      <figcaption>{words.wage}</figcaption>
      <Drawing
        title={words.wage}
        text={words.wageText({
          here: inWords(curve.here),
          least: curve.least && inWords(curve.least),
          most: curve.most && inWords(curve.most),
          limits: curve.limits.map(({ side, amount, schemes }) =>
            words.limitMark(side, formatLimit(amount.toString()), schemes),
          ),
        })}
        width={width}
        height={height}
        scale={scale}
      >
        <text className={styles.small} x={0} y={smallFontSize}>
          {words.wageAmounts}
        </text>
        {yTicks.map(({ tick, y, text, at }) => (
          <g key={tick}>
            {tick > 0 && <line className={styles.rule} x1={left} x2={right} y1={y} y2={y} />}
            <text className={styles.small} {...positionOf(at)}>
              {text}
            </text>
          </g>
        ))}

        {marks.map(({ key, x, from, text, textAt }) => (
          <g key={key}>
            <line className={styles.limit} x1={x} x2={x} y1={from} y2={bottom} />
            {textAt && (
              <text className={styles.small} {...textAt}>
                {text}
              </text>
            )}
          </g>
        ))}

        <line className={styles.axis} x1={left} x2={right} y1={bottom + 0.5} y2={bottom + 0.5} />
        {xTicks.map(({ tick, text, at }) => (
          <text key={tick} className={styles.small} {...positionOf(at)}>
            {text}
          </text>
        ))}
        <text className={styles.small} x={right} y={height - 4} textAnchor="end">
          {words.wageAxis}
        </text>

        <line className={styles.here} x1={hereX} x2={hereX} y1={highestDot} y2={bottom + 5} />
        {series.map(({ payer, path }) => (
          <path
            key={payer}
            className={isOneLine && payer === 'employee' ? styles.overOtherLine : lineClass[payer]}
            d={drawLine(path) ?? ''}
          />
        ))}
        {series.map(({ payer, dot, name, amount }) => (
          <g key={payer}>
            <circle className={dotClass[payer]} cx={dot.x} cy={dot.y} r={5} />
            <text className={`${styles.onLines} ${nameClass[payer]}`} {...positionOf(name.at)}>
              {name.text}
            </text>
            <text className={`${styles.onLines} ${styles.strong} ${amountClass[payer]}`} {...positionOf(amount.at)}>
              {amount.text}
            </text>
          </g>
        ))}
        <text className={styles.strong} {...positionOf(wageLabel.at)}>
          {wageLabel.text}
        </text>
        <text className={styles.small} {...positionOf(hereLabel.at)}>
          {hereLabel.text}
        </text>
      </Drawing>
      {notFound.map((side) => (
        <p key={side} className={styles.note}>
          {words.limitNotFound(side, curve.unknown[side])}
        </p>
      ))}
    </figure>
  );
}

const lineClass: Record<Payer, string | undefined> = { employer: styles.employerLine, employee: styles.employeeLine };
const dotClass: Record<Payer, string | undefined> = { employer: styles.employerDot, employee: styles.employeeDot };
const nameClass: Record<Payer, string | undefined> = { employer: styles.soft, employee: styles.employee };
const amountClass: Record<Payer, string | undefined> = { employer: '', employee: styles.employee };

const drawLine = line<Point>(
  (point) => point.x,
  (point) => point.y,
);

function inWords({ wage, employer, employee }: CurvePoint) {
  return { wage: formatAmount(wage), employer: formatAmount(employer), employee: formatAmount(employee) };
}

function positionOf(at: Label | null) {
  return at === null ? {} : { x: at.x, y: at.y, textAnchor: at.anchor };
}
