import { Fragment } from 'react';
import type { Arrears, ArrearsLine } from '../../calc/arrears';
import { Decimal, sum } from '../../calc/decimal';
import type { Payer } from '../../rules/cityProfile';
import { formatAmount } from '../format';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import styles from './ArrearsSection.module.css';
import { ArrearsTotals, MissingMonths } from './ArrearsTotals';
import { runsOf } from './arrearsQuestion';

/** The arrears as they fit on the evidence sheet: a line for months in a row, insurance and fund, both sides. */
export function ArrearsSummary({ arrears }: { arrears: Arrears }) {
  const { arrears: text, groups, sheet, result } = usePayslipWording();
  const parts = (['insurance', 'housing-fund'] as const).filter((part) =>
    arrears.lines.some(({ scheme }) => isOf(part, scheme)),
  );
  return (
    <div className={styles.result}>
      <div className={styles.scroll} role="region" aria-label={`${sheet.title} ${text.title}`} tabIndex={0}>
        <table className={`${styles.table} ${styles.summary}`}>
          <caption className={styles.soft}>{text.sumsHint}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {text.months}
              </th>
              {parts.map((part) => (
                <th key={part} scope="colgroup" colSpan={3}>
                  {groups[part]}
                </th>
              ))}
            </tr>
            <tr>
              {parts.map((part) => (
                <Fragment key={part}>
                  <th scope="col">
                    {text.declared} → {text.lawful}
                  </th>
                  <th scope="col">{text.employer}</th>
                  <th scope="col">{text.employee}</th>
                </Fragment>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(arrears).map(({ first, last, count, lines }) => (
              <tr key={first}>
                <th scope="row">{text.run(first, last, count)}</th>
                {parts.map((part) => {
                  const own = lines.filter(({ scheme }) => isOf(part, scheme));
                  return (
                    <Fragment key={part}>
                      <td>{basesOf(own, result.between)}</td>
                      <td>{own.length === 0 ? '–' : formatAmount(owed(own, 'employer'))}</td>
                      <td>{own.length === 0 ? '–' : formatAmount(owed(own, 'employee'))}</td>
                    </Fragment>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ArrearsTotals arrears={arrears} />
      <MissingMonths arrears={arrears} />
    </div>
  );
}

function isOf(part: 'insurance' | 'housing-fund', scheme: string): boolean {
  return (scheme === 'housing-fund') === (part === 'housing-fund');
}

/** More rows than this do not fit on the page: then a year is a row. */
const mostRuns = 8;

type Row = { first: string; last: string; count: number; lines: ArrearsLine[] };

/** Runs of like months with the lines of all their months, or whole years where there are too many. */
function rowsOf(arrears: Arrears): Row[] {
  const runs = runsOf(arrears);
  const linesOf = (months: readonly string[]) => arrears.lines.filter(({ month }) => months.includes(month));
  const all = [...new Set(arrears.lines.map(({ month }) => month))];
  const groups =
    runs.length <= mostRuns
      ? runs.map(({ first, last }) => all.filter((month) => first <= month && month <= last))
      : [...new Set(all.map((month) => month.slice(0, 4)))].map((year) =>
          all.filter((month) => month.startsWith(year)),
        );
  return groups.map((months) => ({
    first: months[0] ?? '',
    last: months.at(-1) ?? '',
    count: months.length,
    lines: linesOf(months),
  }));
}

/** The lowest and highest of the bases over months and schemes: limits differ from one to another. */
function basesOf(lines: readonly ArrearsLine[], between: (lowest: string, highest: string) => string): string {
  if (lines.length === 0) return '–';
  const span = (bases: readonly Decimal[]) => {
    const [low, high] = [formatAmount(Decimal.min(...bases)), formatAmount(Decimal.max(...bases))];
    return low === high ? low : between(low, high);
  };
  return `${span(lines.map((line) => line.declaredBase))} → ${span(lines.map((line) => line.lawfulBase))}`;
}

function owed(lines: readonly ArrearsLine[], payer: Payer): Decimal {
  return sum(lines.map(({ due, trueUp }) => due[payer].plus(trueUp[payer])));
}
