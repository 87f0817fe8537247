import type { ContributionRule } from '../../../rules/cityProfile';
import { feePayers } from '../../../rules/feePayers';
import { formatLimit } from '../../format';
import parts from '../../parts/picture.module.css';
import { useRuleBrowseWording } from '../../wording/ruleBrowse/RuleBrowseWording';
import type { RuleBrowseWording } from '../../wording/ruleBrowse/zh';
import { feeHeight, height } from './pictureFigures';
import { smallFontSize, textWidth } from '../../parts/textWidth';
import { joined, placeLabels } from './pictureLabels';
import styles from './SchemePicture.module.css';
import type { TimelineRow } from './timelineRows';

type Placed = { row: TimelineRow; x0: number; x1: number };
type Scale = (value: number) => number;

type BandProps = { placed: readonly Placed[]; y: Scale; top: number; bottom: number; provisionalId: string };

/** Between floor and ceiling; open, with a mark, where there is no limit or none was found. */
export function LimitBand({ placed, y, top, bottom, provisionalId }: BandProps) {
  const words = useRuleBrowseWording();
  const inForce = placed.filter(({ row }) => row.entry.kind === 'inForce');
  const labels = (['ceiling', 'floor'] as const).flatMap((side) =>
    placeLabels(
      inForce.map(({ row, x0, x1 }) => ({ x0, x1, ...limitLabel(ruleOf(row), side, y, top, bottom) })),
      true,
    ),
  );
  const inWords = joined(
    inForce.map(({ row, x0, x1 }) => ({ x0, x1, y: (top + bottom) / 2 + 4, text: withoutAmounts(ruleOf(row), words) })),
  );
  const withoutBase = placeLabels(
    inWords.map((stretch) => {
      const isTooLong = textWidth(stretch.text, smallFontSize) > stretch.x1 - stretch.x0;
      return stretch.text === words.limitsUnknown && isTooLong ? { ...stretch, text: '?' } : stretch;
    }),
    false,
  );
  return (
    <>
      {placed.map(({ row, x0, x1 }) => (
        <Band key={row.id} row={row} x0={x0} x1={x1} y={y} top={top} bottom={bottom} provisionalId={provisionalId} />
      ))}
      {[...labels, ...withoutBase].map((label) => (
        <text
          key={`${label.x} ${label.y}`}
          className={`${parts.small} ${parts.onLines}`}
          x={label.x}
          y={label.y}
          textAnchor={label.anchor}
        >
          {label.text}
        </text>
      ))}
    </>
  );
}

function Band({ row: { entry }, x0, x1, y, top, bottom, provisionalId }: Placed & Omit<BandProps, 'placed'>) {
  if (entry.kind !== 'inForce' && entry.kind !== 'replaced') return null;
  const { base, provisional } = entry.rule;
  if (base.kind === 'none') return null;
  const lineOf = entry.kind === 'replaced' ? styles.replacedLine : provisional ? styles.provisionalLimit : styles.limit;
  const line = (value: number) => <line className={lineOf} x1={x0} x2={x1} y1={y(value)} y2={y(value)} />;
  if (base.kind === 'fixed') return <g className={styles.fixed}>{line(Number(base.amount))}</g>;
  const [floor, ceiling] = [height(base.floor), height(base.ceiling)];
  if (isUnknown(base)) {
    return <rect className={styles.included} x={x0} y={top} width={x1 - x0} height={bottom - top} />;
  }
  const bandTop = ceiling === null ? top : y(ceiling);
  return (
    <>
      {entry.kind === 'inForce' && (
        <rect
          className={provisional ? undefined : styles.band}
          fill={provisional ? `url(#${provisionalId})` : undefined}
          x={x0}
          y={bandTop}
          width={x1 - x0}
          height={(floor === null ? bottom : y(floor)) - bandTop}
        />
      )}
      {floor !== null && line(floor)}
      {ceiling !== null && line(ceiling)}
    </>
  );
}

/** The limit's figure above its line; at the open end a mark in its place. */
function limitLabel(
  rule: ContributionRule | null,
  side: 'floor' | 'ceiling',
  y: Scale,
  top: number,
  bottom: number,
): { y: number; text: string } {
  const nothing = { y: 0, text: '' };
  if (rule === null || rule.base.kind === 'none') return nothing;
  if (rule.base.kind === 'fixed') {
    return side === 'floor' ? nothing : { y: y(Number(rule.base.amount)) - 5, text: formatLimit(rule.base.amount) };
  }
  if (rule.base.floor === rule.base.ceiling && height(rule.base.floor) === null) return nothing;
  const limit = rule.base[side];
  const value = height(limit);
  if (value !== null) return { y: y(value) - 4, text: formatLimit(limit) };
  const mark = limit === 'unknown' ? '?' : side === 'ceiling' ? '↑' : '↓';
  return { y: side === 'ceiling' ? top + 12 : bottom - 4, text: mark };
}

/** What stands in the middle where there is no line to draw. */
function withoutAmounts(rule: ContributionRule | null, words: RuleBrowseWording): string {
  if (rule === null || rule.base.kind === 'fixed') return '';
  if (rule.base.kind === 'none') return words.noBase;
  if (isUnknown(rule.base)) return words.limitsUnknown;
  return rule.base.floor === 'none' && rule.base.ceiling === 'none' ? words.limit('none') : '';
}

function isUnknown(base: ContributionRule['base']): boolean {
  return base.kind === 'clampedWage' && base.floor === 'unknown' && base.ceiling === 'unknown';
}

function ruleOf({ entry }: TimelineRow): ContributionRule | null {
  return entry.kind === 'inForce' ? entry.rule : null;
}

const barOf = { employee: styles.employee, employer: styles.employer, government: styles.government };

/** Flat fees on top of each other, payer by payer; what was replaced as an outline. */
export function FeeBars({ placed, y, period }: { placed: readonly Placed[]; y: Scale; period: 'month' | 'year' }) {
  const stacks = placed.flatMap(({ row: { id, entry }, x0, x1 }) => {
    if (entry.kind !== 'inForce' && entry.kind !== 'replaced') return [];
    let from = 0;
    return feePayers.map((payer) => {
      const amount = feeHeight(entry.rule, payer, period);
      from += amount;
      const box = { x: x0 + 0.5, y: y(from), width: Math.max(x1 - x0 - 1, 1), height: y(from - amount) - y(from) };
      return { key: `${id} ${payer}`, payer, isInForce: entry.kind === 'inForce', amount, x0, x1, box };
    });
  });
  const shown = stacks.filter(({ amount }) => amount > 0);
  const labels = feePayers.flatMap((payer) =>
    placeLabels(
      shown
        .filter((stack) => stack.payer === payer && stack.isInForce && stack.box.height >= 15)
        .map(({ x0, x1, box, amount }) => ({ x0, x1, y: box.y + 13, text: formatLimit(String(amount)) })),
      false,
    ).map((label) => ({ ...label, payer })),
  );
  return (
    <>
      {shown.map(({ key, payer, isInForce, box }) => (
        <rect key={key} className={isInForce ? barOf[payer] : styles.replacedBar} {...box} />
      ))}
      {labels.map(({ payer, x, y: baseline, text, anchor }) => (
        <text
          key={`${x} ${baseline}`}
          className={payer === 'employee' ? styles.onEmployee : undefined}
          x={x}
          y={baseline}
          textAnchor={anchor}
        >
          {text}
        </text>
      ))}
    </>
  );
}
