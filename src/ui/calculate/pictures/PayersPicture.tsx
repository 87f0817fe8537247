import { scaleLinear } from 'd3-scale';
import type { ContributionLine } from '../../../calc/calculateContributions';
import { Decimal, sum } from '../../../calc/decimal';
import { formatAmount } from '../../format';
import { usePicturesWording } from '../../wording/pictures/PicturesWording';
import { useWording } from '../../wording/WordingContext';
import styles from '../../parts/picture.module.css';
import { Drawing } from '../../parts/Drawing';
import { fontSize, smallFontSize, textWidth } from '../../parts/textWidth';
import { usePictureWidth } from '../../parts/usePictureWidth';

type Props = { lines: readonly ContributionLine[] };

const headerHeight = 60;
/** Between a bar and its amount. */
const gap = 8;
/** With less than this for the longest bar, names and amounts move above the bars, which then take the whole width. */
const leastRoom = 64;

const sides = [
  { payer: 'employer', direction: -1, inwards: 'start', outwards: 'end' },
  { payer: 'employee', direction: 1, inwards: 'end', outwards: 'start' },
] as const;

/** Who pays what: the employer's bars to the left of the schemes' names, the employee's to the right, on one scale. */
export function PayersPicture({ lines }: Props) {
  const { payers, schemes } = useWording();
  const words = usePicturesWording();
  const { width, scale, measure } = usePictureWidth();
  if (lines.length === 0) return null;

  const total = {
    employer: formatAmount(sum(lines.map(({ amount }) => amount.employer))),
    employee: formatAmount(sum(lines.map(({ amount }) => amount.employee))),
  };
  const rows = lines.map(({ scheme, amount }) => ({
    scheme,
    amount,
    text: { employer: formatAmount(amount.employer), employee: formatAmount(amount.employee) },
  }));

  const amountWidth = Math.max(...rows.flatMap(({ text }) => [text.employer, text.employee]).map(inFontSize));
  const nameWidth = Math.max(...rows.map(({ scheme }) => inFontSize(schemes[scheme])));
  const middle = Math.round(width / 2);
  const besideNames = middle - nameWidth / 2 - 2 * gap - gap - amountWidth;
  const isNarrow = besideNames < leastRoom;
  const layout = isNarrow
    ? { rowHeight: 46, barHeight: 10, fromMiddle: 1, room: middle - 1 }
    : { rowHeight: 38, barHeight: 16, fromMiddle: Math.ceil(nameWidth / 2) + 2 * gap, room: besideNames };
  const height = headerHeight + rows.length * layout.rowHeight;

  const highest = Decimal.max(...lines.flatMap(({ amount }) => [amount.employer, amount.employee]));
  const barLength = scaleLinear()
    .domain([0, highest.isZero() ? 1 : highest.toNumber()])
    .range([0, Math.floor(layout.room)]);

  return (
    <figure className={styles.picture} ref={measure}>
      <figcaption>{words.payers}</figcaption>
      <Drawing title={words.payers} text={words.payersText(total, rows)} width={width} height={height} scale={scale}>
        {sides.map(({ payer, direction, inwards, outwards }) => {
          const x = isNarrow ? middle + direction * middle : middle + direction * layout.fromMiddle;
          return (
            <g key={payer} textAnchor={isNarrow ? inwards : outwards}>
              <text className={styles.small} x={x} y={smallFontSize}>
                {payers[payer]}
              </text>
              <text className={`${styles.total} ${payer === 'employee' ? styles.employee : ''}`} x={x} y={36}>
                {total[payer]}
              </text>
            </g>
          );
        })}
        {rows.map(({ scheme, amount, text }, index) => {
          const top = headerHeight + index * layout.rowHeight;
          const barTop = isNarrow ? top + 24 : top + (layout.rowHeight - layout.barHeight) / 2;
          const baseline = isNarrow ? top + 16 : barTop + layout.barHeight / 2 + fontSize * 0.36;
          return (
            <g key={scheme}>
              <text className={styles.soft} x={middle} y={baseline} textAnchor="middle">
                {schemes[scheme]}
              </text>
              {sides.map(({ payer, direction, inwards, outwards }) => {
                const length = amount[payer].isZero() ? 0 : Math.max(1, barLength(amount[payer].toNumber()));
                const start = middle + direction * layout.fromMiddle;
                const end = start + direction * length;
                return (
                  <g key={payer}>
                    {length > 0 && (
                      <rect
                        className={payer === 'employer' ? styles.employerBar : styles.employeeBar}
                        x={Math.min(start, end)}
                        y={barTop}
                        width={length}
                        height={layout.barHeight}
                      />
                    )}
                    <text
                      className={length === 0 ? styles.soft : undefined}
                      x={isNarrow ? middle + direction * middle : length === 0 ? start : end + direction * gap}
                      y={baseline}
                      textAnchor={isNarrow ? inwards : outwards}
                    >
                      {text[payer]}
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

function inFontSize(text: string): number {
  return textWidth(text, fontSize);
}
