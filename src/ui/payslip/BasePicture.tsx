import { scaleLinear } from 'd3-scale';
import { contributionBase } from '../../calc/contributionBase';
import { isLimitAmount } from '../../rules/limitAmount';
import { formatAmount } from '../format';
import styles from '../parts/picture.module.css';
import { Drawing } from '../parts/Drawing';
import { fontSize, smallFontSize, textWidth } from '../parts/textWidth';
import { usePictureWidth } from '../parts/usePictureWidth';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import { useWording } from '../wording/WordingContext';
import { declaredRange } from './declaredRange';
import type { GroupAssessment } from './groupAssessment';
import own from './BasePicture.module.css';

const height = 118;
const lineY = 78;
const radius = 6;
/** Marks closer than this share one line, lest it crosses the other's label. */
const nearBy = 56;

/** Declared and lawful base on one scale, between floor and ceiling. */
export default function BasePicture({ of }: { of: GroupAssessment }) {
  const { picture, result } = usePayslipWording();
  const { calculate } = useWording();
  const { width, scale, measure } = usePictureWidth();
  const rule = of.standsOn.find(({ scheme }) => of.schemes.includes(scheme))?.rule;
  const range = declaredRange(of.reading, of.verdict);
  if (rule?.base.kind !== 'clampedWage' || range === null || of.declared === null) return null;

  const { floor, ceiling } = rule.base;
  const lawful = of.verdict.comparisons.find(({ lawful: base }) => base !== null)?.lawful?.amount ?? null;
  const limits = { floor: toNumber(floor), ceiling: toNumber(ceiling) };
  const base = of.isBeyondLimits ? of.declared : contributionBase(rule, of.declared).amount;
  const declared = base.toNumber();
  const marks = [declared, lawful?.toNumber() ?? 0, limits.floor ?? 0, limits.ceiling ?? 0];
  const x = scaleLinear()
    .domain([0, Math.max(...marks) * 1.04])
    .range([radius, width - radius]);
  const isShort = lawful !== null && lawful.minus(base).gte(1);
  const words = {
    declared: result.openSpan(range.lowest, range.highest),
    lawful: lawful === null ? null : formatAmount(lawful),
    floor: calculate.limit(floor),
    ceiling: calculate.limit(ceiling),
  };

  return (
    <figure className={styles.picture} ref={measure}>
      <Drawing title={picture.title} text={picture.text(of.group, words)} width={width} height={height} scale={scale}>
        <line className={styles.rule} x1={0} x2={width} y1={lineY} y2={lineY} />
        <line
          className={own.allowed}
          x1={x(limits.floor ?? 0)}
          x2={limits.ceiling === null ? width : x(limits.ceiling)}
          y1={lineY}
          y2={lineY}
        />
        {isShort && <line className={own.gap} x1={x(declared)} x2={x(lawful.toNumber())} y1={lineY} y2={lineY} />}
        {(['floor', 'ceiling'] as const).map((side) => {
          const value = limits[side];
          if (value === null) return null;
          return (
            <g key={side}>
              <line className={styles.limit} x1={x(value)} x2={x(value)} y1={lineY - 12} y2={lineY + 12} />
              <Label x={x(value)} y={lineY + 28} width={width} text={`${picture[side]} ${words[side]}`} />
            </g>
          );
        })}
        {lawful !== null && (
          <>
            <line className={styles.here} x1={x(lawful.toNumber())} x2={x(lawful.toNumber())} y1={42} y2={lineY} />
            <circle className={own.lawful} cx={x(lawful.toNumber())} cy={lineY} r={radius} />
            <Label
              x={x(lawful.toNumber())}
              y={36}
              width={width}
              text={`${picture.lawful} ${formatAmount(lawful)}`}
              isStrong
            />
          </>
        )}
        <circle className={own.declared} cx={x(declared)} cy={lineY} r={radius - 1} />
        <Label
          x={x(declared)}
          y={lawful === null ? 60 : 14}
          width={width}
          text={`${picture.declared} ${formatAmount(base)}`}
          isStrong
        />
        {lawful !== null && Math.abs(x(declared) - x(lawful.toNumber())) > nearBy && (
          <line className={own.leader} x1={x(declared)} x2={x(declared)} y1={20} y2={lineY - radius} />
        )}
      </Drawing>
      <figcaption className="visually-hidden">{picture.axis}</figcaption>
    </figure>
  );
}

type LabelProps = { x: number; y: number; width: number; text: string; isStrong?: boolean };

/** Centred on its mark, and moved in where it would stick out. */
function Label({ x, y, width, text, isStrong = false }: LabelProps) {
  const half = textWidth(text, isStrong ? fontSize : smallFontSize, isStrong ? 'bold' : 'normal') / 2;
  const middle = Math.min(Math.max(x, half), width - half);
  return (
    <text className={isStrong ? styles.strong : styles.small} x={middle} y={y} textAnchor="middle">
      {text}
    </text>
  );
}

/** For the eye only: amounts are told by their words. */
function toNumber(limit: string): number | null {
  return isLimitAmount(limit) ? Number(limit) : null;
}
